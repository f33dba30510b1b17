"""Free SQL on a server that cannot write.

1. The transaction is read only, and cannot be made another once a statement has been run in it.
2. The statement is declared as a cursor, which takes a SELECT or VALUES alone, and one of them.
3. A deadline: the server's `statement_timeout`, and a cancel from here, since a statement could change the setting.

What a role may see and which functions it may call is the server's business: see docs/postgresql.md for a role that reads.
"""

import re
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from decimal import Decimal
from threading import Timer
from typing import Any
from weakref import finalize

import psycopg
from sqlalchemy.engine import URL

from timeline.articles.readers.decode import storable
from timeline.errors import DeadlineReached, Failure, Refused, brief
from timeline.store.sql import Answer

_BATCH = 1_000
_READING = ("select", "with", "values", "table", "(")
_QUOTED = r"'(?:[^']|'')*'|\"[^\"]*\"|--[^\n]*|/\*.*?\*/|\$(?P<tag>\w*)\$.*?\$(?P=tag)\$"
_OPENING = re.compile(r"(?:\s|--[^\n]*(?:\n|$)|/\*.*?\*/)*+", re.DOTALL)


def run_sql(
    where: object, url: URL, query: str, parameters: Mapping[str, object] | None, timeout: float | None
) -> Answer:
    """Run one reading statement; return its columns and its rows, streamed; Refused, Failure, DeadlineReached."""
    query = storable(query)
    opening = _OPENING.match(query)
    bare = query[opening.end() :] if opening else query
    first = re.match(r"\w+|.", bare)
    verb = first.group().upper() if first else ""
    if verb.lower() not in _READING:
        raise Refused(
            message=f"SQL is read-only here: {brief(verb or 'an empty statement')} was refused; a SELECT, WITH or VALUES can be run."
        )
    values = {name: storable(value) if isinstance(value, str) else value for name, value in (parameters or {}).items()}
    reader = _Reader(where, url, timeout or 0)
    return reader.run(bare.rstrip().removesuffix(";"), values)


class _Reader:
    """One connection for one statement."""

    def __init__(self, where: object, url: URL, seconds: float) -> None:
        self.seconds = seconds
        self.end = time.monotonic() + seconds if seconds else None
        self.n_rows = 0
        self.cursor: Any = None
        given: dict[str, Any] = dict(url.query) | {"application_name": "timeline sql"}
        plain = url.set(drivername="postgresql", query={}).render_as_string(hide_password=False)
        try:
            self.conn = psycopg.connect(plain, **{"connect_timeout": 10, **given})
        except psycopg.Error as error:
            raise Failure(message=f"{where} cannot be reached: {str(error).strip().splitlines()[-1]}.") from None
        self.timer = Timer(seconds, self._cancel) if seconds else None

    def run(self, query: str, values: Mapping[str, object]) -> Answer:
        """Open the cursor."""
        try:
            self.conn.read_only = True
            with self.conn.cursor() as first:
                first.execute("SELECT set_config('statement_timeout', %s, true)", [f"{round(self.seconds * 1000)}ms"])
                first.execute("SELECT set_config('jit', 'off', true)")
            if self.timer is not None:
                self.timer.daemon = True
                self.timer.start()
            cursor = self.cursor = self.conn.cursor(name="timeline")
            cursor.itersize = _BATCH
            told, given = _placed(query, values)
            self._told(cursor.execute, told, given)
            columns = tuple(column.name for column in cursor.description or ())
        except BaseException:
            self._close()
            raise
        rows = self._rows(cursor)
        finalize(rows, self._close)  # rows that nobody begins to read end nothing by themselves
        return columns, rows

    def _rows(self, cursor: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 - psycopg's
        try:
            while some := self._told(cursor.fetchmany, _BATCH):
                for row in some:
                    self.n_rows += 1
                    yield tuple(map(_plain, row))
                if self.end is not None and time.monotonic() > self.end:
                    raise DeadlineReached(seconds=f"{self.seconds:g}", rows=self.n_rows)
        finally:
            self._close()

    def _close(self) -> None:
        if self.timer is not None:
            self.timer.cancel()
        with suppress(psycopg.Error):
            if self.cursor is not None:
                self.cursor.close()
            self.conn.close()

    def _cancel(self) -> None:
        with suppress(psycopg.Error):
            self.conn.cancel()

    def _told(self, call: Any, *arguments: object) -> Any:  # noqa: ANN401 - any method of psycopg's
        try:
            return call(*arguments)
        except psycopg.errors.QueryCanceled:
            raise DeadlineReached(seconds=f"{self.seconds:g}", rows=self.n_rows) from None
        except (psycopg.errors.ReadOnlySqlTransaction, psycopg.errors.InsufficientPrivilege) as error:
            raise Refused(message=f"SQL is read-only here: {_first_line(error)}.") from None
        except psycopg.errors.FeatureNotSupported as error:
            if "data-modifying" in str(error):
                raise Refused(message="SQL is read-only here: writing was refused.") from None
            raise Failure(message=f"SQL: {_first_line(error)}.") from None
        except psycopg.errors.SyntaxError as error:
            if "multiple commands" in str(error):
                raise Refused(
                    message="Only one SQL statement is run at a time; remove what follows the first ';'."
                ) from None
            raise Failure(message=f"SQL: {_first_line(error)}.") from None
        except (psycopg.Error, UnicodeError) as error:
            raise Failure(message=f"SQL: {_first_line(error)}.") from None


def _first_line(error: Exception) -> object:
    return brief(str(error).strip().splitlines()[0].rstrip(".")) if str(error).strip() else type(error).__name__


def _placed(query: str, values: Mapping[str, object]) -> tuple[str, Mapping[str, object] | None]:
    """Return the statement with `:name` as the driver writes it, for the names that were given."""
    if not values:
        return query, None
    names = "|".join(map(re.escape, values))
    places = re.compile(rf"{_QUOTED}|(?<![:\w]):(?P<name>{names})\b", re.DOTALL)
    return places.sub(
        lambda found: f"%({found['name']})s" if found["name"] else found[0], query.replace("%", "%%")
    ), values


def _plain(cell: object) -> object:
    """A cell as a table can show it: what is no number and no text, such as a date or a list, as PostgreSQL writes it."""
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    return cell if cell is None or isinstance(cell, (int, float, str)) else str(cell)
