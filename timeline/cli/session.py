"""Session: the global options, the database they name, and the two ways of speaking: data to stdout, the rest to stderr."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, cast

import typer

from timeline.cli.printable import PrintableStream, printable
from timeline.errors import Failure, NotFound, UsageError

if TYPE_CHECKING:
    from timeline.library import Timeline


class NoDatabaseError(NotFound):
    """There is no database at {path}. 'timeline seed' makes one with the examples, 'timeline ingest FILE' one with your text; -d names another."""


class CannotWriteError(Failure):
    """{path} cannot be written: {problem}."""


@dataclass(frozen=True, slots=True)
class Session:
    """What was said before the command's name; `database` is a path or a SQLAlchemy URL."""

    database: str
    quiet: bool = False
    verbose: bool = False

    @classmethod
    def of(cls, context: typer.Context) -> "Session":
        """Return the session that the program's options made."""
        found = context.find_object(cls)
        assert found is not None
        return found

    @contextmanager
    def open(self, *, create: bool = False, write: bool = False) -> Iterator["Timeline"]:
        """Open the database, read-only unless `create` or `write`; only `create` makes a file, when there is something to store."""
        if not self.database:
            raise UsageError(message="-d needs a path; it was given nothing.")
        if not create and "://" not in self.database and not Path(self.database).exists():
            raise NoDatabaseError(path=self.database)
        from timeline.library import Timeline  # with SQLAlchemy behind it: a third of a second

        with Timeline.open(self.database, create=create, readonly=not (create or write), late=True) as timeline:
            timeline.by = os.environ.get("USER") or os.environ.get("USERNAME") or ""
            yield timeline

    @property
    def shown(self) -> str:
        """Where the database is, without a password."""
        from timeline.store.places.finding import place_of  # see above

        return str(place_of(self.database))

    def may_write(self) -> bool:
        """Whether the database's file and its folder can be written, for what is only worth keeping."""
        from timeline.store.places.finding import place_of  # see above

        return place_of(self.database).may_write()

    def say(self, text: str) -> None:
        """Tell a count, a loss or a warning on stderr, unless --quiet."""
        if not self.quiet:
            complain(text)


def counted(number: int, noun: str) -> str:
    """Return '1 event', '2 events'."""
    return f"{number} {noun}{'s' * (number != 1)}"


def complain(text: str) -> None:
    """Write a line to stderr, come what may."""
    typer.echo(printable(text), err=True)


@contextmanager
def destination(path: Path | None) -> Iterator[TextIO]:
    """Yield the file, or stdout for None and '-'; line ends are written as given, text as UTF-8.

    A file appears whole or not at all: it is written beside its place and moved there. What is no regular file, such as
    /dev/null or a named pipe, is written to as it is.
    """
    if path is None or str(path) == "-":
        out = sys.stdout
        yield cast("TextIO", PrintableStream(out)) if out.isatty() else out
        out.flush()
        return
    place = path.resolve()  # a link keeps pointing where it does
    whole = place.is_file() or not place.exists()
    draft = place.with_name(f".{place.name}.part") if whole else place
    try:
        with draft.open("w", encoding="utf-8", newline="", errors="backslashreplace") as stream:
            yield stream
        if whole:
            draft.replace(place)
    except OSError as problem:
        raise CannotWriteError(path=path, problem=problem.strerror or problem) from None
    finally:
        if whole:
            draft.unlink(missing_ok=True)
