"""Place: where a database is, and what is done to it as a whole."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import Connection, Engine

from timeline.errors import DeadlineReached
from timeline.store.sql import Answer

if TYPE_CHECKING:
    from timeline.store.checking.problem import Problem


class Place(Protocol):
    """A place; as a text it is what people call it, without a password."""

    @property
    def file(self) -> Path:
        """The file; Refused where there is none."""

    def missing(self) -> bool:
        """Whether no database has been made here yet."""

    def check_can_be_made(self) -> None:
        """Raise Failure when none can be made here."""

    def may_write(self) -> bool:
        """Whether writing has a chance."""

    def open(self, *, create: bool, readonly: bool) -> Engine:
        """Return an engine, the database created or upgraded first where that is called for; NotFound, Failure, SchemaMismatch."""

    def discard(self) -> None:
        """Remove a database that was made for something that failed, where that leaves nothing else behind."""

    def tidy(self) -> None:
        """Leave nothing behind that only readers needed."""

    def sql(
        self,
        query: str,
        parameters: Mapping[str, object] | None,
        timeout: float | None,
        alone: Callable[[DeadlineReached], object] | None,
    ) -> Answer:
        """Run one reading statement; Refused, Failure, DeadlineReached, as `store.sql.run_sql`."""

    def problems(self, conn: Connection) -> "Iterator[Problem]":
        """Yield what is wrong with the database itself."""

    def back_up(self, engine: Engine, target: Path, without: Sequence[str]) -> Path:
        """Write a proved copy to a new file."""

    def restore(self, backup: Path) -> Path | None:
        """Put a backup in its place; return the copy kept of what was there."""
