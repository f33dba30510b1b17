"""`timeline queries`: SQL kept under a name, run by `timeline sql @NAME`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.correcting import YesOption, confirm
from timeline.cli.formats import ColumnsOption, OutputOption, RowFormat, RowFormatOption, chosen
from timeline.cli.querying import ParameterOption, TimeoutOption, WithPairs, read_query, run_query
from timeline.cli.session import Session, counted, destination

app = new_app("Saved queries.")

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="Its name, with or without @.")]


@app.command("list")
def list_(
    context: typer.Context, form: RowFormatOption = None, output: OutputOption = None, columns: ColumnsOption = None
) -> None:
    """List the saved queries and the recipes that come with the program."""
    from timeline.cli.rows import write_records

    session = Session.of(context)
    with session.open() as timeline, destination(output) as out:
        found = timeline.queries()
        count = write_records(chosen(RowFormat, form, output), found, out, columns, ("name", "description", "saved"))
    session.say(f"{count} quer{'ies' if count != 1 else 'y'}.")


@app.command()
def show(context: typer.Context, name: NameArgument) -> None:
    """Show the SQL of a query."""
    with Session.of(context).open() as timeline, destination(None) as out:
        found = timeline.query(name)
        told = "".join(f"-- {line}\n" for line in str(found["description"]).splitlines())
        out.write(f"{told}{found['query']}\n")


@app.command()
def save(
    context: typer.Context,
    name: NameArgument,
    query: Annotated[str, typer.Argument(metavar="[QUERY|-]", help="One SELECT; - reads it from stdin.")] = "",
    file: Annotated[Path | None, typer.Option("--file", help="Read the query from this file.")] = None,
    about: Annotated[str, typer.Option("--about", metavar="TEXT", help="What it answers.")] = "",
) -> None:
    """Save a query under a name, in place of the one that had it.

    A value that is given when it is run is written :NAME.
    """
    session = Session.of(context)
    sql = read_query(query, file)
    with session.open(write=True) as timeline:
        effect = timeline.save_query(name, sql, about)
    kept = f"saved; batch {effect.batch}" if effect.batch is not None else "saved already"
    session.say(f"@{name.removeprefix('@')} is {kept}. 'timeline sql @{name.removeprefix('@')}' runs it.")


@app.command(cls=WithPairs)
def run(
    context: typer.Context,
    name: NameArgument,
    values: ParameterOption = None,
    timeout: TimeoutOption = 30,
    form: RowFormatOption = None,
    output: OutputOption = None,
) -> None:
    """Run a query; the same as `timeline sql @NAME`."""
    run_query(Session.of(context), f"@{name.removeprefix('@')}", values, timeout, form, output)


@app.command()
def remove(context: typer.Context, name: NameArgument, yes: YesOption = False) -> None:
    """Remove a saved query; 'timeline undo' brings it back."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        if not yes:
            sys.stderr.write(f"{timeline.query(name)['query']}\n")
            confirm(f"Remove the query {name}?")
        effect = timeline.remove_query(name)
    session.say(f"Removed {counted(1, 'query')}. Batch {effect.batch}; 'timeline undo' takes it back.")
