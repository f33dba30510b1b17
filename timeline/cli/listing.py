"""`timeline ls`, `timeline events list`, `timeline search`: the chronology, filtered."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.chronology import write_chronology
from timeline.cli.filters import filtered
from timeline.cli.formats import ColumnsOption, Format, FormatOption, OutputOption, RowFormat, chosen, columns_of
from timeline.cli.rows import write_rows
from timeline.cli.session import Session, destination
from timeline.events.event import COLUMNS
from timeline.events.filter import Filter


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("ls")(ls)
    app.command()(search)
    group = typer.Typer(help="Events.", no_args_is_help=True)
    group.command("list")(ls)
    app.add_typer(group, name="events")


@filtered
def ls(
    context: typer.Context,
    wanted: Filter,
    form: FormatOption = None,
    output: OutputOption = None,
    columns: ColumnsOption = "",
) -> None:
    """List the chronology: every event, oldest first, undated ones last."""
    _write(Session.of(context), wanted, chosen(Format, form, output), output, columns_of(columns, COLUMNS))


@filtered
def search(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="Plain words; all of them must occur.")],
    wanted: Filter,
    form: FormatOption = None,
    output: OutputOption = None,
    columns: ColumnsOption = "",
) -> None:
    """List the events in whose title, description or quotes the words occur."""
    _write(Session.of(context), replace(wanted, text=text), chosen(Format, form, output), output, columns_of(columns, COLUMNS))


def _write(session: Session, wanted: Filter, form: Format, output: Path | None, columns: tuple[str, ...]) -> None:
    with session.open() as timeline, destination(output) as out:
        if form is not Format.TABLE:
            session.say(str(timeline.export(form, out, wanted, columns=columns or None)))
        elif columns:
            rows = ([getattr(event, name) for name in columns] for event in timeline.events(wanted))
            session.say(f"{write_rows(RowFormat.TABLE, columns, rows, out)} events.")
        else:
            total, undated = write_chronology(timeline.events(wanted), out)
            session.say(f"{total} events, {undated} of them undated." if undated else f"{total} events.")
