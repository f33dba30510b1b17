"""`timeline db`: the database file itself."""

from pathlib import Path

import typer

from timeline.cli.app import new_app
from timeline.cli.copying import backup, copy, restore
from timeline.cli.formats import OutputOption, RowFormat, RowFormatOption, chosen
from timeline.cli.session import Session, counted, destination
from timeline.errors import CheckFailed, Failure

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
    """Bring the schema up to date; a copy of the old file is kept beside it.

    Views, triggers and search indexes that are missing or not as this program makes them are made anew.
    """
    session = Session.of(context)
    with session.open(write=True) as timeline:
        anew = " Views and search indexes were made anew." if timeline.upgrade() else ""
        session.say(f"{session.shown}: schema revision {timeline.status()['revision']}.{anew}")


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
def check(context: typer.Context, form: RowFormatOption = None, output: OutputOption = None) -> None:
    """Prove that the database says what its texts say, and that its parts agree.

    Quotes and offsets against the texts, hashes, links, order, search indexes, views, SQLite's own check. Exits with 6 and names what is wrong.
    """
    from timeline.cli.rows import write_records

    session = Session.of(context)
    try:
        with session.open() as timeline:
            found = [one.as_json() for one in timeline.check()]
    except Failure as error:  # so damaged that it cannot be opened
        raise CheckFailed(message=str(error)) from error
    if found or form not in (None, RowFormat.TABLE):
        with destination(output) as out:
            write_records(chosen(RowFormat, form, output), found, out, shown=("entity", "uid", "place", "problem"))
    if found:
        raise CheckFailed(message=f"{session.shown}: {counted(len(found), 'problem')}.")
    session.say(f"{session.shown}: all is well.")


app.command()(backup)
app.command()(copy)
app.command()(restore)


@app.command()
def path(context: typer.Context) -> None:
    """Print where the database is, without a password."""
    session = Session.of(context)
    if "://" not in session.database:
        typer.echo(Path(session.database).absolute())
    else:
        typer.echo(session.database if session.database.startswith("sqlite:") else session.shown)
