"""Free SQL that cannot write, by five means at once; each alone has been got around.

1. The file is opened read-only, its name quoted into a URI (a bare name with ? or # would open another file).
2. `query_only` and no trust in what the schema says.
3. Limits: no attached databases, no giant texts, no giant statements.
4. An authorizer that names what is allowed and denies the rest.
5. A deadline, and for a program that does nothing else a limit on memory and an end where no deadline is heeded.
"""

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from timeline.articles.readers.decode import storable
from timeline.errors import DeadlineReached, Failure, Refused, brief
from timeline.store.sql_allowed import is_allowed, name_of, verb
from timeline.store.stuck import Watch

Answer = tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]
"""Columns, and rows as they come."""

_STEPS = 1_000
"""Virtual machine steps between two looks at the clock: well under a millisecond."""

_LIMITS = (
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_LENGTH, 50_000_000),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 1_000),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 10_000),
    (sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0),
)

_HEAP = 300_000_000
"""Bytes that SQLite may hold at once; a row of many giant texts would take all of the machine's memory."""


def run_sql(
    path: Path,
    query: str,
    parameters: Mapping[str, object] | None = None,
    timeout: float | None = 30,
    *,
    alone: Callable[[DeadlineReached], object] | None = None,
) -> Answer:
    """Run one reading statement; return its columns and its rows, streamed.

    Refused for whatever is no reading, Failure for SQL that is wrong, DeadlineReached when `timeout` seconds are over
    (None or 0: no deadline); the last two may come from the iterator.

    `alone` is for a program that runs this query and nothing else. It is called, from a thread of its own, when a single
    step outlasts the deadline, and must end the process, for nothing else stops such a step; and SQLite's memory is
    limited for as long as the process lives. Without it one call of `replace` over giant texts may take hours.
    """
    query = storable(query)
    values = {name: storable(value) if isinstance(value, str) else value for name, value in (parameters or {}).items()}
    guard = _Guard(timeout or 0, verb(query))
    conn = _connect(path)
    try:
        for limit, most in _LIMITS:
            conn.setlimit(limit, most)
        conn.execute("PRAGMA query_only = 1")
        conn.execute("PRAGMA trusted_schema = 0")
        conn.execute("PRAGMA cell_size_check = 1")
        if alone is not None:
            conn.execute(f"PRAGMA hard_heap_limit = {_HEAP}")
            guard.watched_by(alone)
        conn.set_authorizer(guard.allow)
        conn.set_progress_handler(guard.late, _STEPS)
        cursor = guard.told(conn.execute, query, values)
        columns = tuple(name for name, *_ in cursor.description or ())
        return columns, guard.rows(conn, cursor)
    except BaseException:
        guard.over()
        conn.close()
        raise


def _connect(path: Path) -> sqlite3.Connection:
    """Open read-only; in a folder that cannot be written a file without a pending log is opened as one that never changes."""
    uri = path.absolute().as_uri()
    wal = path.with_name(path.name + "-wal")
    try:
        return _opened(f"{uri}?mode=ro")
    except sqlite3.Error as error:
        pending = wal.exists() and wal.stat().st_size
        if isinstance(error, sqlite3.OperationalError) and path.exists() and not pending:
            with contextlib.suppress(sqlite3.Error):
                return _opened(f"{uri}?immutable=1")
        raise Failure(message=f"{path} cannot be read: {error}.") from error


def _opened(uri: str) -> sqlite3.Connection:
    """Open and read once: only then does SQLite find out whether it can."""
    conn = sqlite3.connect(uri, uri=True, timeout=60, isolation_level=None, check_same_thread=False)
    try:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        conn.close()
        raise
    return conn


class _Guard:
    """What stands between a query and the database: permissions, the deadline, and plain sentences for what went wrong."""

    def __init__(self, seconds: float, verb: str) -> None:
        self.seconds = seconds
        self.verb = verb
        self.end = time.monotonic() + seconds if seconds else None
        self.denied = ""
        self.n_rows = 0
        self.inside = False
        self.watch: Watch | None = None

    def watched_by(self, alone: Callable[[DeadlineReached], object]) -> None:
        """Have steps watched that heed no deadline."""
        if self.end is not None:
            self.watch = Watch(self.end, lambda: self.inside, lambda: alone(self._too_late()))

    def over(self) -> None:
        """End the watch."""
        if self.watch is not None:
            self.watch.over()

    def allow(
        self, action: int, first: str | None, second: str | None, _database: str | None, _inner: str | None
    ) -> int:
        """SQLite's authorizer: what is not named here is denied."""
        if is_allowed(action, first, second):
            return sqlite3.SQLITE_OK
        self.denied = self.denied or name_of(action, first)
        return sqlite3.SQLITE_DENY

    def late(self) -> int:
        """SQLite's progress handler: anything but 0 interrupts."""
        return int(self.end is not None and time.monotonic() > self.end)

    def rows(self, conn: sqlite3.Connection, cursor: sqlite3.Cursor) -> Iterator[tuple[Any, ...]]:
        """Yield all rows, and close the connection behind them."""
        with contextlib.ExitStack() as behind:
            behind.callback(conn.close)
            behind.callback(self.over)
            while (row := self.told(cursor.fetchone)) is not None:
                self.n_rows += 1
                yield row
                if self.late():  # cheap rows, slow reader: the query still ends
                    raise self._too_late()

    def told(self, call: Any, *arguments: object) -> Any:  # noqa: ANN401 - any method of sqlite3
        """Call SQLite and turn what it raises into our own errors."""
        self.inside = True
        try:
            return call(*arguments)
        except MemoryError:
            raise self._too_large() from None
        except (sqlite3.Error, sqlite3.Warning) as error:
            raise self._sentence(error) from error
        except OverflowError:
            raise Failure(message="SQL: a number among the parameters is too large for SQLite.") from None
        finally:
            self.inside = False

    def _sentence(self, error: Exception) -> Exception:
        said = str(error).rstrip(".")
        if "one statement at a time" in said:  # a Warning in Python 3.11, a ProgrammingError since
            return Refused(message="Only one SQL statement is run at a time; remove what follows the first ';'.")
        if said == "interrupted":
            return self._too_late()
        if said == "out of memory":
            return self._too_large()
        if self.verb or self.denied:
            return Refused(message=f"SQL is read-only here: {brief(self.verb or self.denied)} was refused.")
        if "readonly database" in said or "may not be modified" in said:
            return Refused(message="SQL is read-only here: writing was refused.")
        if "too many attached databases" in said:
            return Refused(message="SQL is read-only here: ATTACH was refused.")
        return Failure(message=f"SQL: {brief(said)}.")

    def _too_large(self) -> Failure:
        return Failure(message=f"SQL: the query needs more than {_HEAP // 1_000_000} MB of memory.")

    def _too_late(self) -> DeadlineReached:
        return DeadlineReached(seconds=f"{self.seconds:g}", rows=self.n_rows)
