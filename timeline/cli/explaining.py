"""`timeline explain`: why something has its date, at a glance or complete as JSON, and the date computed again from that."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.formats import RowFormat, RowFormatOption
from timeline.cli.session import Session, destination
from timeline.errors import InputError, UsageError

app = new_app()


@app.command()
def explain(
    context: typer.Context,
    key: Annotated[
        str, typer.Argument(metavar="[ID]", help="Uid of an event, a telling, a date expression, a source or an actor.")
    ] = "",
    form: RowFormatOption = None,
    again: Annotated[
        str, typer.Option("--replay", metavar="FILE|-", help="Compute the date of such a JSON again; print its EDTF.")
    ] = "",
) -> None:
    """Explain why something has its date, from the words to the bounds.

    The words and where they stand, the rule, what it leant on and where that came from, the reckoning, other readings,
    what was merged and corrected; of an actor, why its names are one. '-f json' is complete: with --replay the same date is computed from it alone, without a database.
    """
    if again:
        from timeline.library import replay

        if key:
            raise UsageError(message="--replay needs no ID: it reads an explanation.")
        typer.echo(replay(_read(again)) or "")
        return
    if not key:
        raise UsageError(message="explain needs an ID; 'timeline ls' shows those of events.")
    if form not in (None, RowFormat.TABLE, RowFormat.JSON):
        raise UsageError(message="explain writes a table or json.")
    with Session.of(context).open() as timeline, destination(None) as out:
        explanation = timeline.explain(key)
        if form is RowFormat.JSON:
            out.write(json.dumps(explanation, ensure_ascii=False, indent=1) + "\n")
        else:
            from timeline.cli.explanations import write_explanation

            write_explanation(explanation, out)


def _read(place: str) -> dict[str, object]:
    try:
        text = sys.stdin.read() if place == "-" else Path(place).read_text(encoding="utf-8")
        found = json.loads(text)
    except (OSError, ValueError) as error:
        raise InputError(place=place, problem=f"this is no explanation: {error}.") from error
    if not isinstance(found, dict):
        raise InputError(place=place, problem="this is no explanation: a JSON object is wanted.")
    return found
