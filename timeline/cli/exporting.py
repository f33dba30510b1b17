"""`timeline export FORMAT`: the chronology as a file for another program."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.filters import filtered
from timeline.cli.formats import ColumnsOption, ExportFormat, OutputOption, columns_of
from timeline.cli.session import Session, destination
from timeline.events.filter import Filter
from timeline.exports.options import Fuzzy, Quotes

if TYPE_CHECKING:
    from timeline.dates.when import When

app = new_app()

_YEAR = 4


@app.command()
@filtered
def export(
    context: typer.Context,
    form: Annotated[ExportFormat, typer.Argument(metavar="FORMAT", help=", ".join(ExportFormat) + ".")],
    wanted: Filter,
    output: OutputOption = None,
    columns: ColumnsOption = None,
    excel: Annotated[
        bool, typer.Option("--excel", help="CSV that Excel opens safely: byte order mark, no formulas.")
    ] = False,
    fuzzy: Annotated[Fuzzy, typer.Option("--fuzzy", help="How a calendar shows dates wider than a day.")] = Fuzzy.AUTO,
    changed_since: Annotated[
        str,
        typer.Option(
            "--changed-since",
            metavar="DATE|BATCH",
            help="Only what was changed since: after batch 12 (or #2013), or from a day on.",
        ),
    ] = "",
    quotes: Annotated[
        Quotes, typer.Option("--quotes", help="How much of its quotes a page repeats: md, html, timelinejs, markwhen.")
    ] = Quotes.FULL,
    title: Annotated[str, typer.Option("--title", help="The name of the calendar, page or picture.")] = "Timeline",
    all_years: Annotated[bool, typer.Option("--all-years", help="ICS: 100 to 9998 instead of 1902 to 4500.")] = False,
) -> None:
    """Write the chronology for another program.

    What the format cannot say is counted and told on stderr; no day is ever invented. What was in an earlier calendar and
    is gone since (rejected, merged, undated, removed) goes out once more as cancelled.
    """
    from timeline.events.event import COLUMNS
    from timeline.exports.registry import CORRECTING

    session = Session.of(context)
    wanted = replace(wanted, changed_since=_since(changed_since))
    asked = columns_of(columns, COLUMNS) or None
    file = str(output.resolve()) if output and str(output) != "-" else ""
    with session.open(write=form in CORRECTING and session.may_write()) as timeline, destination(output) as out:
        losses = timeline.export(
            form,
            out,
            wanted,
            file=file,
            columns=asked,
            excel=excel,
            fuzzy=fuzzy,
            all_years=all_years,
            quotes=quotes,
            calendar_name=title,
        )
    session.say(str(losses))


def _since(text: str) -> "int | When | None":
    """A batch or a date: `12` and `#2013` are batches, `2013` is a year."""
    from timeline.dates.edtf import parse

    number = text.removeprefix("#")
    if number.isdecimal() and (text.startswith("#") or len(number) < _YEAR):
        return int(number)
    return parse(text) if text else None
