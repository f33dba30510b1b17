"""`timeline log`, `undo` and `redo`: what was done, taking it back, doing it again."""

from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.correcting import DryRunOption, YesOption, confirm, show
from timeline.cli.formats import ColumnsOption, OutputOption, RowFormat, RowFormatOption, chosen
from timeline.cli.session import Session, counted, destination

app = new_app()

BatchArgument = Annotated[int | None, typer.Argument(metavar="[BATCH]", help="Its number, as 'timeline log' shows it.")]

_SHOWN = ("batch", "at", "made_by", "command", "n_rows", "why", "evidence", "undone_by")


@app.command()
def log(
    context: typer.Context,
    batch: BatchArgument = None,
    form: RowFormatOption = None,
    output: OutputOption = None,
    columns: ColumnsOption = None,
) -> None:
    """List what was done, the newest first, or what one batch changed.

    A batch is what one command changed: a correction, or a whole ingestion. undone_by is the batch that took it back.
    """
    from timeline.cli.rows import write_records

    session = Session.of(context)
    with session.open() as timeline, destination(output) as out:
        records = timeline.log() if batch is None else timeline.changes(batch)
        shown = _SHOWN if batch is None else ("entity", "uid", "before", "after")
        count = write_records(chosen(RowFormat, form, output), records, out, columns, shown)
    if batch is None:
        session.say(f"{count} batch{'es' * (count != 1)}.")
    else:
        session.say(f"{counted(count, 'change')}.")


@app.command()
def undo(
    context: typer.Context, batch: BatchArgument = None, yes: YesOption = False, dry_run: DryRunOption = False
) -> None:
    """Take back a batch: what one command changed.

    Without a number the latest that is not undone. It is refused where something done later rests on it; undo that first.
    """
    session = Session.of(context)
    with session.open(write=True) as timeline:
        number = timeline.latest_batch() if batch is None else batch
        if dry_run or not yes:
            effect = timeline.undo(number, dry_run=True)
            show(effect)
            if dry_run:
                session.say("Nothing was changed.")
                return
            [said] = [one for one in timeline.log() if one["batch"] == number]
            confirm(f"Take back batch {number}, '{said['command']}' of {said['at']}?")
        effect = timeline.undo(number)
    session.say(
        f"Batch {number} is undone: {counted(len(effect.moved), 'event')} changed. 'timeline redo' makes it again."
    )


@app.command()
def redo(context: typer.Context, batch: BatchArgument = None) -> None:
    """Make a batch again that was undone.

    Without a number the one undone last.
    """
    session = Session.of(context)
    with session.open(write=True) as timeline:
        effect = timeline.redo(batch)
    session.say(f"Batch {effect.batch} is made again: {counted(len(effect.moved), 'event')} changed.")
