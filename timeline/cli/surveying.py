"""`timeline conflicts`, `gaps`, `undated`, `stats`: what a chronology lacks, and how much it holds."""

from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.filters import filtered
from timeline.cli.formats import ColumnsOption, OutputOption, RowFormat, RowFormatOption, chosen
from timeline.cli.session import Session, counted, destination
from timeline.events.filter import Filter

app = new_app()

_CONFLICT = (
    "event_uid",
    "event_title",
    "earlier_date",
    "earlier_source_title",
    "later_date",
    "later_source_title",
    "days_apart",
)
_UNDATED = ("uid", "title", "date", "date_text", "date_reason", "source_title")


@app.command()
@filtered
def conflicts(
    context: typer.Context,
    wanted: Filter,
    form: RowFormatOption = None,
    output: OutputOption = None,
    columns: ColumnsOption = None,
) -> None:
    """List pairs of dates of one event that cannot both hold.

    The widest apart first.
    """
    from timeline.cli.rows import write_records

    session = Session.of(context)
    with session.open() as timeline, destination(output) as out:
        count = write_records(chosen(RowFormat, form, output), timeline.conflicts(wanted), out, columns, _CONFLICT)
    session.say(f"{counted(count, 'conflict')}.")


@app.command()
@filtered
def gaps(
    context: typer.Context,
    wanted: Filter,
    form: RowFormatOption = None,
    output: OutputOption = None,
    columns: ColumnsOption = None,
    at_least: Annotated[int, typer.Option("--min-days", metavar="N", min=1, help="Only silences of so many days.")] = 1,
    widest: Annotated[
        int, typer.Option("--widest", metavar="N", min=1, help="Dates that leave more days open end no silence.")
    ] = 31,
) -> None:
    """List the silences, the longest first.

    Days on which none of the events can have happened. A date that leaves more than a month open ("in 2013") ends none, unless --widest says so.
    """
    from timeline.cli.rows import write_records
    from timeline.dates.days import day_text

    session = Session.of(context)
    with session.open() as timeline, destination(output) as out:
        found = (
            {
                "days": gap.days,
                "from": day_text(gap.first),
                "to": day_text(gap.last),
                **{f"{side}_{name}": getattr(event, name)
                   for side, event in (("before", gap.before), ("after", gap.after)) for name in ("uid", "date", "title")},
            }
            for gap in timeline.gaps(wanted, at_least, widest)
        )  # fmt: skip
        shown = ("days", "from", "to", "before_title", "after_title")
        count = write_records(chosen(RowFormat, form, output), found, out, columns, shown)
    session.say(f"{counted(count, 'silence')}.")


@app.command()
@filtered
def undated(
    context: typer.Context,
    wanted: Filter,
    form: RowFormatOption = None,
    output: OutputOption = None,
    columns: ColumnsOption = None,
) -> None:
    """List the undated events, each with the reason.

    The words that should date it, and why they do not.
    """
    from timeline.cli.rows import write_records

    session = Session.of(context)
    with session.open() as timeline, destination(output) as out:
        count = write_records(chosen(RowFormat, form, output), timeline.undated(wanted), out, columns, _UNDATED)
    session.say(f"{counted(count, 'undated event')}.")


@app.command()
@filtered
def stats(context: typer.Context, wanted: Filter, form: RowFormatOption = None, output: OutputOption = None) -> None:
    """Count events by status, precision, type, year and sources.

    And what the whole database holds.
    """
    from timeline.cli.rows import write_records

    with Session.of(context).open() as timeline, destination(output) as out:
        write_records(chosen(RowFormat, form, output), timeline.stats(wanted), out, shown=("what", "which", "n"))
