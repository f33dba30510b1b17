"""The group of all commands: each is imported when it is called, and an understood error ends in its sentence and exit code."""

import os
import sys
from collections.abc import Iterator, MutableMapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from timeline.cli.session import complain
from timeline.errors import TimelineError

COMMANDS = {
    "seed": ("ingesting:app", "Load the example articles that come with Timeline."),
    "ingest": ("ingesting:app", "Read articles and store the events they date."),
    "import": ("importing:app", "Import events from a spreadsheet or from our own JSONL."),
    "ls": ("listing:app", "List the chronology, oldest first, undated events last."),
    "search": ("listing:app", "List the events that mention all of some words."),
    "show": ("showing:app", "Show an event with its proof."),
    "explain": ("explaining:app", "Explain why something has its date, from the words to the bounds."),
    "tag": ("tagging:app", "Find and resolve the date expressions of a text."),
    "spark": ("spark:app", "Read a corpus on many machines with Apache Spark."),
    "load": ("loading:app", "Store what was read with 'timeline spark ingest'."),
    "dates": ("dates:app", "Date expressions, without a database."),
    "events": ("events:app", "Events."),
    "sources": ("sources_dating:app", "Sources: the articles."),
    "actors": ("actors_by_hand:app", "Actors: people, organisations, places."),
    "conflicts": ("surveying:app", "List pairs of dates of one event that cannot both hold."),
    "gaps": (
        "surveying:app",
        "List the silences, the longest first.",
    ),
    "undated": (
        "surveying:app",
        "List the undated events, each with the reason.",
    ),
    "stats": (
        "surveying:app",
        "Count events by status, precision, type, year and sources.",
    ),
    "export": ("exporting:app", "Write the chronology for another program."),
    "review": (
        "reviewing:app",
        "Go through proposed events one by one, with a key each.",
    ),
    "log": ("history:app", "List what was done, the newest first, or what one batch changed."),
    "undo": ("history:app", "Take back a batch: what one command changed."),
    "redo": ("history:app", "Make a batch again that was undone."),
    "sql": ("querying:app", "Run one read-only SQL query."),
    "queries": ("queries:app", "Saved queries."),
    "schema": ("schema:app", "Show the views and tables and what they hold."),
    "serve": ("serving:app", "Show the database in the browser, read-only, until Ctrl-C."),
    "db": ("db:app", "The database itself."),
}
"""Where each command is, and its line of help: the help page imports none of them. Tests compare the lines with theirs."""


def load(name: str) -> typer.Typer:
    """Import the app that holds a command; several commands may share one."""
    module, _, attribute = COMMANDS[name][0].partition(":")
    app = getattr(import_module(f"timeline.cli.{module}"), attribute)
    assert isinstance(app, typer.Typer)
    return app


class _Lazy(MutableMapping[str, Any]):
    """The commands by name, made when asked for."""

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - Typer vendors click since 0.20: its classes have no stable home
        made = get_command(load(name))
        return getattr(made, "commands", {}).get(name, made)

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)

    def __setitem__(self, name: str, command: Any) -> None:  # noqa: ANN401 - likewise
        raise TypeError("commands are listed in COMMANDS")

    def __delitem__(self, name: str) -> None:
        raise TypeError("commands are listed in COMMANDS")


class Program(TyperGroup):
    """`timeline` itself."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - whatever Typer gives a group
        """Take the lazy commands instead of those that Typer collected: none."""
        super().__init__(**(settings | {"commands": {}}))
        self.commands = _Lazy()

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401, ARG002 - click's classes
        """Write the help page's list from the table."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - likewise
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
