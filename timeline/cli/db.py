"""`timeline db`: the database file itself."""

from pathlib import Path

import typer

from timeline.cli.app import new_app
from timeline.cli.formats import OutputOption, RowFormat, RowFormatOption
from timeline.cli.session import Session, counted, destination

app = new_app("The database itself.")


@app.command()
def status(context: typer.Context, form: RowFormatOption = None) -> None:
    """Show what the database holds, its schema's revision and SQLite's version."""
    from timeline.cli.facts import write_facts
    from timeline.cli.rows import write_records

    with Session.of(context).open() as timeline, destination(None) as out:
        facts = timeline.status()
        if form in (None, RowFormat.TABLE):
            write_facts(facts, out)
        else:
            write_records(form, [facts], out)


@app.command()
def upgrade(context: typer.Context) -> None:
    """Bring the schema up to date; a copy of the old file is kept beside it."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        session.say(f"{session.database}: schema revision {timeline.status()['revision']}.")


@app.command()
def dump(context: typer.Context, output: OutputOption = None) -> None:
    """Write everything as lines of JSON, in a fixed order.

    Without row ids, times of the record and history: databases of equal content give equal bytes.
    """
    session = Session.of(context)
    with session.open() as timeline, destination(output) as out:
        count = 0
        for line in timeline.dump():
            out.write(line + "\n")
            count += 1
    session.say(f"{counted(count, 'row')}.")


@app.command()
def path(context: typer.Context) -> None:
    """Print where the database is."""
    database = Session.of(context).database
    typer.echo(database if "://" in database else Path(database).absolute())
