"""`timeline actors`: who takes part."""

from typing import Annotated

import typer

from timeline.cli.facts import write_facts
from timeline.cli.formats import ColumnsOption, OutputOption, RowFormat, RowFormatOption, chosen
from timeline.cli.rows import write_records
from timeline.cli.session import Session, destination

_SHOWN = ("uid", "name", "kind", "n_events", "n_sources")


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(help="Actors: people, organisations, places.", no_args_is_help=True)
    group.command("list")(list_actors)
    group.command()(show)
    app.add_typer(group, name="actors")


def list_actors(context: typer.Context, form: RowFormatOption = None, output: OutputOption = None, columns: ColumnsOption = "") -> None:
    """List the actors."""
    session = Session.of(context)
    with session.open() as timeline, destination(output) as out:
        count = write_records(chosen(RowFormat, form, output), timeline.actors(), out, columns, _SHOWN)
    session.say(f"{count} actors.")


def show(
    context: typer.Context,
    key: Annotated[str, typer.Argument(help="Uid, the beginning of one, a name or an alias.")],
    form: RowFormatOption = None,
) -> None:
    """Show an actor with its spellings."""
    with Session.of(context).open() as timeline, destination(None) as out:
        actor = timeline.actor(key)
        if form in (None, RowFormat.TABLE):
            write_facts(actor, out)
        else:
            write_records(form, [actor], out)
