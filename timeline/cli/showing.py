"""`timeline show`: one event with everything that proves it."""

from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.formats import RowFormatOption
from timeline.cli.session import Session, destination

app = new_app()


@app.command()
def show(
    context: typer.Context,
    uid: Annotated[str, typer.Argument(metavar="ID", help="An event's uid, or the beginning of one.")],
    form: RowFormatOption = None,
) -> None:
    """Show an event with its proof.

    The date as said and as resolved, the rule and the reason, every quote, who takes part and who says so.
    """
    with Session.of(context).open() as timeline, destination(None) as out:
        event = timeline.event(uid)
