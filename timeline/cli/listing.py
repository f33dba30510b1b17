"""`timeline ls`, `timeline events list`, `timeline search`: the chronology, filtered."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.filters import filtered
from timeline.cli.formats import ColumnsOption, Format, FormatOption, OutputOption, RowFormat, chosen, columns_of
from timeline.cli.session import Session, counted, destination
from timeline.errors import UsageError
from timeline.events.filter import Filter, Order

if TYPE_CHECKING:
    from timeline.events.event import Event
    from timeline.library import Timeline

CompactOption = Annotated[bool, typer.Option("--compact", help="A line an event, without actors and source.")]
PlainOption = Annotated[
    bool, typer.Option("--plain", help="Sentences, a line an event: for scripts and for reading aloud; no colour.")
]

app = new_app()
events = new_app("Events.")


@events.callback()
def group() -> None:
    """Make a group of it; the other commands are in `curating`, `editing` and `joining`."""


@app.command("ls")
@events.command("list")
@filtered
def ls(
    context: typer.Context,
    wanted: Filter,
    form: FormatOption = None,
    output: OutputOption = None,
    columns: ColumnsOption = None,
    compact: CompactOption = False,
    plain: PlainOption = False,
) -> None:
    """List the chronology, oldest first, undated events last.

    Titles are marked [planned], [possible] or [denied] where the text says so, and with whoever claims it; with --columns too,
    unless factuality or attributed_to is a column of its own. On a terminal the bar
    beside a date is as wide as the date is unsure, from a day ▏ to a decade ▉ and more █, and shaded when it is approximate or uncertain.
    """
    look = _look(compact=compact, plain=plain)
    _write(Session.of(context), wanted, chosen(Format, form, output), output, columns, look)


@app.command()
@filtered
def search(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="Plain words; all of them must occur.")],
    wanted: Filter,
    form: FormatOption = None,
    output: OutputOption = None,
    columns: ColumnsOption = None,
    compact: CompactOption = False,
    plain: PlainOption = False,
) -> None:
    """List the events that mention all of some words.

    Titles, descriptions and quotes are searched.
    """
    if not any(map(str.isalnum, text)):
        raise UsageError(message="There is no word to search for; 'timeline ls' lists all events.")
    _write(
        Session.of(context),
        replace(wanted, text=text),
        chosen(Format, form, output),
        output,
        columns,
        _look(compact=compact, plain=plain),
    )


def _look(*, compact: bool, plain: bool) -> str:
    if compact and plain:
        raise UsageError(message="--compact and --plain are two ways to list; give one.")
    return "compact" if compact else "plain" if plain else ""


def _write(session: Session, wanted: Filter, form: Format, output: Path | None, columns: str | None, look: str) -> None:
    from timeline.cli.chronology import cell_of, write_chronology, write_plain
    from timeline.cli.rows import write_rows
    from timeline.events.event import COLUMNS

    asked = columns_of(columns, COLUMNS)
    with session.open() as timeline, destination(output) as out:
        if form is not Format.TABLE:
            session.say(str(timeline.export(form, out, wanted, columns=asked or None)))
        elif asked:
            rows = ([cell_of(event, name, asked) for name in asked] for event in timeline.events(wanted))
            session.say(f"{counted(write_rows(RowFormat.TABLE, asked, rows, out), 'event')}.")
        else:
            last: list[str] = [""]
            events, originals = _noting_the_last(timeline.events(wanted), last), _originals(timeline)
            if look == "plain":
                total, undated = write_plain(events, originals, out)
            else:
                rules = wanted.order is not Order.CONFIDENCE
                total, undated = write_chronology(events, originals, out, compact=look == "compact", rules=rules)
            told = counted(total, "event")
            more = f" The next page: --after {last[0]}." if total and total == wanted.limit else ""
            session.say((f"{told}, {undated} of them undated." if undated else f"{told}.") + more)


def _noting_the_last(events: Iterable["Event"], last: list[str]) -> Iterator["Event"]:
    for event in events:
        last[0] = event.uid
        yield event


def _originals(timeline: "Timeline") -> dict[str, str]:
    """What each retelling retells, by the retelling's uid."""
    _, rows = timeline.sql("SELECT uid, retold_from FROM source_summary WHERE kind = 'retelling'")
    return dict(rows)
