"""`timeline import`: events that somebody wrote down before."""

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.correcting import DryRunOption, show
from timeline.cli.expressions import DateOrderOption
from timeline.cli.session import Session, complain, counted
from timeline.errors import UsageError

app = new_app()


@app.command("import")
def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A CSV file, or .jsonl of our own export.")],
    columns: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FIELD=COLUMN", help="Which column is what, as title=Headline. Repeat for more."),
    ] = None,
    date_order: DateOrderOption = "",
    dry_run: DryRunOption = False,
) -> None:
    """Import events from a spreadsheet or from our own JSONL.

    Fields are title, date, end, description, type, place, tags, note, source, publisher, url, quote and page; columns of these names
    need no --map. Dates are EDTF or words ("3 May 1999"). Rows that cannot be taken are named, the others are.
    """
    session = Session.of(context)
    pairs = [pair.partition("=") for pair in columns or ()]
    if wrong := [field for field, sign, column in pairs if not (field and sign and column)]:
        raise UsageError(message=f"--map takes FIELD=COLUMN, as title=Headline; not '{wrong[0]}'.")
    mapped = {field.strip(): column.strip() for field, _, column in pairs}
    with session.open(create=True) as timeline:
        effect, there, refused = timeline.import_events(file, mapped, date_order=date_order, dry_run=dry_run)
    for problem in refused:
        complain(str(problem))
    if dry_run:
        show(effect)
    events = sum(1 for one in effect.moved if one.uid.startswith("e"))
    undo = f" Batch {effect.batch}; 'timeline undo' takes it back." if effect.batch is not None and not dry_run else ""
    there_told = f", {there} there already" if there else ""
    session.say(
        f"{counted(events, 'event')} {'to import' if dry_run else 'imported'}{there_told}, {len(refused)} refused.{undo}"
    )
    if refused:
        raise typer.Exit(4)
