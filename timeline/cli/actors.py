"""`timeline actors`: who takes part."""

from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.formats import ColumnsOption, OutputOption, RowFormat, RowFormatOption, chosen
from timeline.cli.session import Session, counted, destination

app = new_app("Actors: people, organisations, places.")

_PAIR = ("left_uid", "left", "right_uid", "right", "score", "reason")
_SHOWN = ("uid", "name", "kind", "n_events", "n_sources")


@app.command("list")
def list_actors(
    context: typer.Context, form: RowFormatOption = None, output: OutputOption = None, columns: ColumnsOption = None
) -> None:
    """List the actors."""
    from timeline.cli.rows import write_records

    session = Session.of(context)
    with session.open() as timeline, destination(output) as out:
        count = write_records(chosen(RowFormat, form, output), timeline.actors(), out, columns, _SHOWN)
    session.say(f"{counted(count, 'actor')}.")


@app.command()
def suggest(
    context: typer.Context, form: RowFormatOption = None, output: OutputOption = None, columns: ColumnsOption = None
) -> None:
    """List pairs of actors that may be one, and those of one name that are kept apart, likeliest first."""
    from timeline.cli.rows import write_records

    session = Session.of(context)
    with session.open() as timeline, destination(output) as out:
        count = write_records(chosen(RowFormat, form, output), timeline.suggest_actors(), out, columns, _PAIR)
    session.say(f"{counted(count, 'pair')}.")


@app.command()
def show(
    context: typer.Context,
    key: Annotated[str, typer.Argument(help="Uid, the beginning of one, a name or an alias.")],
    form: RowFormatOption = None,
) -> None:
    """Show an actor with its spellings."""
    from timeline.cli.facts import write_one

    with Session.of(context).open() as timeline, destination(None) as out:
        write_one(timeline.actor(key), form, out)
