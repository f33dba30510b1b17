"""`timeline load`: what was read on many machines goes into the database."""

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.ingesting import progress, say_outcomes
from timeline.cli.reporting import reported
from timeline.cli.session import Session

app = new_app()


@app.command()
def load(
    context: typer.Context,
    output: Annotated[Path, typer.Argument(metavar="OUTPUT", help="The folder that 'timeline spark ingest' wrote.")],
    report: Annotated[
        Path | None,
        typer.Option("--report", metavar="FILE.jsonl", help="Write what became of each article, a line each."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("-n", "--dry-run", help="Report, store nothing.")] = False,
) -> None:
    """Store what was read with 'timeline spark ingest'.

    It is stored as 'timeline ingest' stores what it reads: each article wholly or not at all, versions and duplicates found, one batch to
    'timeline undo'. A second time changes nothing. Nothing is read anew but what must be: an article of which this database knows more.
    """
    session = Session.of(context)
    with reported(report) as tell, session.open(create=True) as timeline, progress(session) as advance:
        outcomes = timeline.load(output, dry_run=dry_run, on_progress=advance, on_outcome=tell, on_note=session.say)
    say_outcomes(session, outcomes)
