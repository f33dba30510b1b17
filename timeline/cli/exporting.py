"""`timeline export FORMAT`: the chronology as a file for another program."""

from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.filters import filtered
from timeline.cli.formats import ColumnsOption, ExportFormat, OutputOption, columns_of
from timeline.cli.session import Session, destination
from timeline.events.filter import Filter
from timeline.exports.options import Fuzzy

app = new_app()


@app.command()
@filtered
def export(
    context: typer.Context,
    form: Annotated[ExportFormat, typer.Argument(metavar="FORMAT", help="csv, tsv, ics, json or jsonl.")],
    wanted: Filter,
    output: OutputOption = None,
    columns: ColumnsOption = None,
    excel: Annotated[
        bool, typer.Option("--excel", help="CSV that Excel opens safely: byte order mark, no formulas.")
    ] = False,
    fuzzy: Annotated[Fuzzy, typer.Option("--fuzzy", help="How a calendar shows dates wider than a day.")] = Fuzzy.AUTO,
    all_years: Annotated[bool, typer.Option("--all-years", help="ICS: 100 to 9998 instead of 1902 to 4500.")] = False,
) -> None:
    """Write the chronology for another program.

    What the format cannot say is counted and told on stderr; no day is ever invented.
    """
    from timeline.events.event import COLUMNS

    session = Session.of(context)
    asked = columns_of(columns, COLUMNS) or None
    with session.open() as timeline, destination(output) as out:
        losses = timeline.export(form, out, wanted, columns=asked, excel=excel, fuzzy=fuzzy, all_years=all_years)
    session.say(str(losses))
