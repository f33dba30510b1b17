"""The program `timeline`: global options, the commands, and how errors end it."""

import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

import timeline
from timeline.cli import actors, dates, db, exporting, ingesting, listing, querying, sources
from timeline.cli.session import Session, complain
from timeline.errors import TimelineError


class Program(TyperGroup):
    """The group of all commands; it turns understood errors into their sentence and exit code."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - Typer vendors click since 0.20; its Context has no stable home
        """Run the command; a reader that went away (`| head`) is no error."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except TimelineError as problem:
            complain(str(problem))
            raise typer.Exit(problem.exit_code) from None
        except KeyboardInterrupt:
            raise typer.Exit(130) from None
        except BrokenPipeError:
            # Python flushes stdout once more at the end; that must not complain either.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
        return result


app = typer.Typer(
    cls=Program,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # plain help: rich would double the start-up time
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
for group in (ingesting, listing, dates, sources, actors, exporting, querying, db):
    group.register(app)


def _version(value: bool) -> None:
    if value:
        typer.echo(f"timeline {timeline.__version__}")
        raise typer.Exit


@app.callback()
def program(
    context: typer.Context,
    database: Annotated[str, typer.Option("-d", "--db", envvar="TIMELINE_DB", help="Database file or SQLAlchemy URL.", metavar="PATH")] = "timeline.db",
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing on stderr but errors.")] = False,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Say more on stderr.")] = False,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")] = False,  # noqa: ARG001 - eager
) -> None:
    """Timeline: a database of dated events, each with its quote and the reasoning behind its date."""
    context.obj = Session(database, quiet, verbose)


def run(arguments: list[str] | None = None) -> None:
    """Run the program and exit; an unexpected error shows its traceback only under TIMELINE_DEBUG."""
    for stream in (sys.stdout, sys.stderr):
        if not stream.isatty():  # a pipe is UTF-8 with line ends as written, whatever the locale
            stream.reconfigure(encoding="utf-8", newline="", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app(arguments, prog_name="timeline")
    except Exception as problem:
        if os.environ.get("TIMELINE_DEBUG"):
            raise
        complain(f"Unexpected error, {type(problem).__name__}: {problem}\nSet TIMELINE_DEBUG=1 to see where.")
        sys.exit(1)
