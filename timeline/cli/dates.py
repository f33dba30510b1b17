"""`timeline dates parse`: one date expression, without a database."""

import json
from typing import Annotated

import typer

from timeline.articles.tagged import FIELDS, as_json, in_full
from timeline.cli.app import new_app
from timeline.cli.expressions import DateOrderOption
from timeline.cli.formats import RowFormat, RowFormatOption
from timeline.cli.session import destination
from timeline.errors import NotFound

app = new_app("Date expressions, without a database.")


class NoDateReadError(NotFound):
    """I read no date in '{text}'."""

    exit_code = 1


@app.callback()
def dates() -> None:
    """Make a group of it, although it has one command."""


@app.command()
def parse(
    text: Annotated[str, typer.Argument(help="A date expression, as 'the day before yesterday'.")],
    ref: Annotated[
        str,
        typer.Option(
            "--ref", metavar="DATE", help="The date on which it was said, as EDTF; without one it may stay unresolved."
        ),
    ] = "",
    date_order: DateOrderOption = "",
    form: RowFormatOption = None,
) -> None:
    """Resolve one date expression, without a database."""
    from timeline.articles.tagging import read_one
    from timeline.cli.facts import write_facts
    from timeline.cli.rows import write_rows
    from timeline.dates.words import words_of

    found = read_one(text, ref or None, date_order=date_order)
    if found is None:
        raise NoDateReadError(text=text)
    shown = as_json(found)
    with destination(None) as out:
        if form is RowFormat.JSON:
            out.write(json.dumps(in_full(found), ensure_ascii=False, indent=1) + "\n")
        elif form in (None, RowFormat.TABLE):
            said = {"date": words_of(found.when), **shown, "anchor": found.anchor_value or "", "reason": found.reason}
            write_facts({name: "" if value is None else str(value) for name, value in said.items()}, out)
        else:
            write_rows(form, FIELDS, [tuple(shown.values())], out)
