"""Many rows at once: one statement a table, written once, and row ids given here instead of asked for.

SQLAlchemy's own work a row costs as much as SQLite's, so this goes past it to the driver.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, TextClause, text

from timeline.store.dialects.speaking import dialect_of

if TYPE_CHECKING:
    from timeline.store.tables import Base

Rows = Sequence[Mapping[str, Any]]


def new_ids(conn: Connection, table: "type[Base]", count: int) -> range:
    """Return ids for rows that are to be inserted in this transaction; nobody else writes in the meantime."""
    return dialect_of(conn).new_ids(conn, table.__tablename__, count)


def insert_rows(conn: Connection, table: "type[Base]", rows: Rows, ids: Sequence[int] | None = None) -> None:
    """Insert rows that all have the same columns; their `ids`, where they are not among these."""
    if not rows:
        return
    columns = tuple(rows[0])
    cells: list[Iterable[Any]] = [_column(name, rows) for name in columns]
    if ids is None and "id" not in columns:
        ids = new_ids(conn, table, len(rows))
    if ids is not None:
        columns, cells = ("id", *columns), [ids, *cells]
    dialect_of(conn).insert(conn, _table(table), columns, cells)


def add_rows(conn: Connection, table: "type[Base]", rows: Rows) -> range:
    """Insert rows and return the ids they were given."""
    ids = new_ids(conn, table, len(rows)) if rows else range(0)
    insert_rows(conn, table, rows, ids)
    return ids


def update_rows(conn: Connection, table: "type[Base]", key: str, rows: Rows) -> None:
    """Write some columns of rows anew, each found by the column `key`; all rows have the same columns."""
    if rows:
        columns = tuple(rows[0])
        dialect_of(conn).update(conn, _table(table), key, columns, [_column(name, rows) for name in columns])


def delete_rows(conn: Connection, table: "type[Base]", ids: Iterable[int]) -> None:
    """Remove rows by their ids."""
    change(conn, f"DELETE FROM {table.__tablename__} WHERE id IN {{values}}", ids)  # noqa: S608 - our own names


def look_up(conn: Connection, query: str, values: Iterable[int | str], **more: object) -> Sequence[Any]:
    """Run a query about many values, where `{values}` in it stands for the list of them: `… WHERE uid IN {values}`."""
    listed = list(values)
    if not listed:
        return []
    among, parameter = dialect_of(conn).among(listed)
    return conn.execute(_about(query, among), {"listed": parameter, **more}).all()


def change(conn: Connection, statement: str, values: Iterable[int | str]) -> None:
    """Run a statement that changes something about many values, written as for `look_up`."""
    listed = list(values)
    if listed:
        among, parameter = dialect_of(conn).among(listed)
        conn.execute(_about(statement, among), {"listed": parameter})


@lru_cache(maxsize=200)
def _about(query: str, among: str) -> TextClause:
    return text(query.replace("{values}", among))


def _column(name: str, rows: Rows) -> list[Any]:
    return [row[name] for row in rows]


def _table(table: "type[Base]") -> Table:
    found = table.__table__
    assert isinstance(found, Table)
    return found
