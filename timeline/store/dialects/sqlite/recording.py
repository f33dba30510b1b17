"""Noticing changes by TEMP triggers: made once a connection, they do nothing until a gate is opened.

For a person's command the gate is open for every row. An ingestion adds thousands of rows, so there only rows that were
there before are watched, and what is new is known by its row ids: those above the highest one before.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

_NONE = -1
_CLOSE = "UPDATE temp.watched SET highest = last, last = ?"


class SqliteRecorder:
    """TEMP triggers, and a TEMP table a table for what was."""

    def is_recording(self, conn: Connection) -> bool:
        """Whether the gate is open for any table."""
        return _prepared(conn) and bool(
            conn.exec_driver_sql("SELECT max(last) FROM temp.watched").scalar_one() != _NONE
        )

    @contextmanager
    def recording(self, conn: Connection, highest: Mapping[str, int], *, additions: bool) -> Iterator[None]:
        """Open the gate, and close it whatever happens."""
        if not _prepared(conn):
            _prepare(conn)
        _watch_additions(conn, watch=additions)
        for name in self.seen(conn):
            conn.exec_driver_sql(f"DELETE FROM temp.was_{name}")  # noqa: S608 - our own names
        conn.exec_driver_sql(
            "UPDATE temp.watched SET last = ? WHERE entity = ?", [(last, name) for name, last in highest.items()]
        )
        try:
            yield
        except BaseException:
            with suppress(DBAPIError):  # a full disk has rolled all of it back already
                conn.exec_driver_sql(_CLOSE, (_NONE,))
            raise
        conn.exec_driver_sql(_CLOSE, (_NONE,))

    def seen(self, conn: Connection) -> list[str]:
        """Return the tables for which something was kept."""
        names = conn.exec_driver_sql("SELECT entity FROM temp.watched ORDER BY rowid").scalars().all()
        parts = (f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM temp.was_{name})" for name in names)  # noqa: S608 - ours
        return list(conn.exec_driver_sql(" UNION ALL ".join(parts)).scalars())

    def before(self, conn: Connection, table: str, columns: tuple[str, ...]) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """Yield what was kept first of each row."""
        names = ", ".join(f'w."{column}"' for column in columns)
        query = (
            f"SELECT w.existed, {names} FROM temp.was_{table} w"  # noqa: S608 - our own names
            f" WHERE w.n IN (SELECT min(n) FROM temp.was_{table} GROUP BY id)"
        )
        for existed, *cells in conn.exec_driver_sql(query):
            yield existed, tuple(cells)

    def highest(self, conn: Connection) -> dict[str, int]:
        """Return where the gate stood."""
        known = conn.exec_driver_sql("SELECT entity, highest FROM temp.watched")
        return {str(name): int(last) for name, last in known}


def _watched() -> Mapping[str, tuple[str, ...]]:
    from timeline.store.watched import WATCHED  # noqa: PLC0415 - the tables' classes, which reading does without

    return WATCHED


def _prepared(conn: Connection) -> bool:
    found = conn.exec_driver_sql("SELECT count(*) FROM sqlite_temp_master WHERE name = 'watched'")
    return bool(found.scalar_one())


def _prepare(conn: Connection) -> None:
    """Make the gate, a table for what was, and triggers for changed and removed rows; they live as long as the connection."""
    conn.exec_driver_sql("CREATE TEMP TABLE watched (entity TEXT PRIMARY KEY, last INTEGER, highest INTEGER)")
    for name, columns in _watched().items():
        conn.exec_driver_sql("INSERT INTO temp.watched VALUES (?, ?, ?)", (name, _NONE, _NONE))
        listed = ", ".join(f'"{column}"' for column in columns)
        conn.exec_driver_sql(f"CREATE TEMP TABLE was_{name} (n INTEGER PRIMARY KEY, existed, {listed})")
        old = ", ".join(f'OLD."{column}"' for column in columns)
        for event in ("UPDATE", "DELETE"):
            _trigger(conn, event, name, "OLD", f"NULL, 1, {old}")


def _watch_additions(conn: Connection, *, watch: bool) -> None:
    """Make or drop the triggers that see rows come: they cost as much as the insert of a row.

    An ingestion does without: a row that takes the id of one that was there has been seen to go.
    """
    found = conn.exec_driver_sql("SELECT count(*) FROM sqlite_temp_master WHERE name LIKE 'saw_insert_%'").scalar_one()
    if watch == bool(found):
        return
    for name, columns in _watched().items():
        if watch:
            _trigger(conn, "INSERT", name, "NEW", f"NULL, 0, NEW.id{', NULL' * (len(columns) - 1)}")
        else:
            conn.exec_driver_sql(f"DROP TRIGGER temp.saw_insert_{name}")


def _trigger(conn: Connection, event: str, name: str, row: str, values: str) -> None:
    gate = f"(SELECT last FROM temp.watched WHERE entity = '{name}')"  # noqa: S608 - our own names
    trigger = f"CREATE TEMP TRIGGER saw_{event.lower()}_{name} AFTER {event} ON main.{name}"
    keep = f"INSERT INTO was_{name} VALUES ({values})"  # noqa: S608 - our own names
    conn.exec_driver_sql(f"{trigger} WHEN {row}.id <= {gate} BEGIN {keep}; END")
