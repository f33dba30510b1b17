"""Many rows at once: one statement a table, written once, and row ids given here instead of asked for.

SQLAlchemy's own work a row costs as much as SQLite's, so this goes past it to the driver. It is the one place of that kind:
what depends on the database stands here.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, TextClause, bindparam, insert, text, update
from sqlalchemy.engine import Dialect

if TYPE_CHECKING:
    from timeline.store.tables import Base

Rows = Sequence[Mapping[str, Any]]
_Writer = tuple[str, tuple[str, ...], tuple[tuple[int, Callable[[Any], Any]], ...]]


def new_ids(conn: Connection, table: "type[Base]", count: int) -> range:
    """Return ids for rows that are to be inserted in this transaction; nobody else writes in the meantime."""
    highest = conn.exec_driver_sql(f"SELECT coalesce(max(id), 0) FROM {table.__tablename__}").scalar_one()  # noqa: S608 - ours
    return range(highest + 1, highest + 1 + count)


def insert_rows(conn: Connection, table: "type[Base]", rows: Rows, ids: Sequence[int] | None = None) -> None:
    """Insert rows that all have the same columns; their `ids`, where they are not among these."""
    if rows:
        columns = tuple(rows[0]) if ids is None else ("id", *rows[0])
        _run(conn, _insertion(conn.dialect, _table(table), columns), rows, ids)


def add_rows(conn: Connection, table: "type[Base]", rows: Rows) -> range:
    """Insert rows and return the ids they were given."""
    ids = new_ids(conn, table, len(rows))
    insert_rows(conn, table, rows, ids)
    return ids


def update_rows(conn: Connection, table: "type[Base]", key: str, rows: Rows) -> None:
    """Write some columns of rows anew, each found by the column `key`; all rows have the same columns."""
    if rows:
        _run(conn, _change(conn.dialect, _table(table), key, tuple(rows[0])), rows)


def delete_rows(conn: Connection, table: "type[Base]", ids: Iterable[int]) -> None:
    """Remove rows by their ids."""
    values = [{"row": row} for row in ids]
    if values:
        conn.execute(text(f"DELETE FROM {table.__tablename__} WHERE id = :row"), values)  # noqa: S608 - our own names


def look_up(conn: Connection, query: str, values: Iterable[int | str], **more: object) -> Sequence[Any]:
    """Run a query about many values, where `{values}` in it stands for the list of them: `… WHERE uid IN {values}`."""
    listed = list(values)
    return conn.execute(_about(query), {"listed": json.dumps(listed), **more}).all() if listed else []


def change(conn: Connection, statement: str, values: Iterable[int | str]) -> None:
    """Run a statement that changes something about many values, written as for `look_up`."""
    listed = list(values)
    if listed:
        conn.execute(_about(statement), {"listed": json.dumps(listed)})


@lru_cache(maxsize=200)
def _about(query: str) -> TextClause:
    return text(query.replace("{values}", "(SELECT value FROM json_each(:listed))"))


def _run(conn: Connection, writer: _Writer, rows: Rows, ids: Sequence[int] | None = None) -> None:
    statement, columns, processors = writer
    cells: list[Iterable[Any]] = [ids if ids is not None and name == "id" else _column(name, rows) for name in columns]
    for place, processor in processors:
        cells[place] = map(processor, cells[place])
    conn.exec_driver_sql(statement, list(zip(*cells, strict=True)))


def _column(name: str, rows: Rows) -> list[Any]:
    return [row[name] for row in rows]


@lru_cache(maxsize=200)
def _insertion(dialect: Dialect, table: Table, columns: tuple[str, ...]) -> _Writer:
    return _writer(dialect, table, insert(table).inline().compile(dialect=dialect, column_keys=list(columns)), {})


@lru_cache(maxsize=200)
def _change(dialect: Dialect, table: Table, key: str, columns: tuple[str, ...]) -> _Writer:
    values = {name: bindparam(f"new_{name}", type_=table.columns[name].type) for name in columns if name != key}
    statement = update(table).where(table.columns[key] == bindparam(f"new_{key}")).values(values)
    return _writer(dialect, table, statement.compile(dialect=dialect), {f"new_{name}": name for name in columns})


def _writer(dialect: Dialect, table: Table, compiled: Any, names: Mapping[str, str]) -> _Writer:  # noqa: ANN401 - SQLAlchemy's
    """Return the statement, its columns in the order of its places, and what makes of each value what the driver takes."""
    columns = tuple(names.get(name, name) for name in compiled.positiontup)
    found = (table.columns[name].type.dialect_impl(dialect).bind_processor(dialect) for name in columns)
    processors = tuple((place, one) for place, one in enumerate(found) if one is not None)
    return str(compiled), columns, processors


def _table(table: "type[Base]") -> Table:
    found = table.__table__
    assert isinstance(found, Table)
    return found
