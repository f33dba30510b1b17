"""SqliteFile: a database in a file."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

from timeline.errors import DeadlineReached
from timeline.store.database import tidy
from timeline.store.migrate import check_folder, open_database
from timeline.store.sql import Answer, run_sql

if TYPE_CHECKING:
    from timeline.store.checking.problem import Problem

# Checking and copying read articles' rules and the tables' classes: imported when somebody asks.


@dataclass(frozen=True, slots=True)
class SqliteFile:
    """A file of SQLite."""

    file: Path

    def __str__(self) -> str:
        return str(self.file)

    def missing(self) -> bool:
        """Whether there is none; an empty file is none."""
        return not self.file.exists() or not self.file.stat().st_size

    def check_can_be_made(self) -> None:
        """Its folder must be there and be writable."""
        check_folder(self.file)

    def may_write(self) -> bool:
        """Whether the file and its folder can be written."""
        return all(os.access(place, os.W_OK) for place in (self.file, self.file.absolute().parent))

    def open(self, *, create: bool, readonly: bool) -> Engine:
        """See `migrate.open_database`."""
        return open_database(self.file, create=create, readonly=readonly)

    def discard(self) -> None:
        """Remove the file."""
        for ending in ("", "-wal", "-shm"):
            self.file.with_name(self.file.name + ending).unlink(missing_ok=True)

    def tidy(self) -> None:
        """Remove an empty log."""
        tidy(self.file)

    def sql(
        self,
        query: str,
        parameters: Mapping[str, object] | None,
        timeout: float | None,
        alone: Callable[[DeadlineReached], object] | None,
    ) -> Answer:
        """See `sql.run_sql`."""
        return run_sql(self.file, query, parameters, timeout, alone=alone)

    def problems(self, conn: Connection) -> "Iterator[Problem]":
        """SQLite's own checks, and the schema."""
        from timeline.store.checking.file import problems_of_file  # noqa: PLC0415 - see above

        return problems_of_file(conn, self.file)

    def back_up(self, engine: Engine, target: Path, without: Sequence[str]) -> Path:
        """See `backup.back_up`."""
        from timeline.store.backup import back_up  # noqa: PLC0415 - see above

        return back_up(engine, self.file, target, without)

    def restore(self, backup: Path) -> Path | None:
        """See `backup.restore`."""
        from timeline.store.backup import restore  # noqa: PLC0415 - see above

        return restore(self.file, backup)
