"""The program `timeline`: the global options, and how it starts and ends."""

import os
import sys
from typing import Annotated

import typer

import timeline
from timeline.cli.app import new_app
from timeline.cli.program import Program
from timeline.cli.session import Session, complain

app = new_app(
    "Timeline: a database of dated events, each with its quote and the reasoning behind its date.",
    Program,
    completion=True,
)


def _version(value: bool) -> None:
    if value:
        typer.echo(f"timeline {timeline.__version__}")
        raise typer.Exit


@app.callback()
def program(
    context: typer.Context,
    database: Annotated[
        str, typer.Option("-d", "--db", envvar="TIMELINE_DB", help="Database file or SQLAlchemy URL.", metavar="PATH")
    ] = "timeline.db",
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing on stderr but errors.")] = False,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Say more on stderr.")] = False,
    version: Annotated[  # noqa: ARG001 - its callback has spoken before
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Keep what was said before the command's name."""
    context.obj = Session(database, quiet, verbose)


def run(arguments: list[str] | None = None) -> None:
    """Run the program and exit; an unexpected error shows its traceback only under TIMELINE_DEBUG."""
    for stream in (sys.stdout, sys.stderr):
        if stream.isatty():
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
        else:  # a pipe is UTF-8 with line ends as written, whatever the locale
            stream.reconfigure(encoding="utf-8", newline="", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app(arguments, prog_name="timeline")
    except Exception as problem:
        if os.environ.get("TIMELINE_DEBUG"):
            raise
        complain(f"Unexpected error, {type(problem).__name__}: {problem}\nSet TIMELINE_DEBUG=1 to see where.")
        sys.exit(1)
