"""A whole database into an empty one of any kind: every row with its id, proved by counts and hashes."""

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, select, text

from timeline.errors import CheckFailed, Refused
from timeline.store import fulltext
from timeline.store.database import reading, writing
from timeline.store.dialects.speaking import dialect_of
from timeline.store.tables import Base

_BATCH = 5_000


class NotEmptyError(Refused):
    """{path} holds {count} rows of {table} already; a copy goes into an empty database."""


def transfer(source: Engine, target: Engine, named: object) -> dict[str, int]:
    """Copy all tables in one transaction; return how many rows of each.

    Search indexes are made anew. NotEmptyError when there is something in the target, which `named` is; CheckFailed, and
    nothing is kept, when a table does not come out as it was.
    """
    counts = {}
    with reading(source) as old, writing(target) as new:
        tables = [table for table in Base.metadata.sorted_tables if table.name != "alembic_version"]
        for table in tables:
            _check_empty(new, table, named)
        dialect_of(new).defer_keys(new)
        for table in tables:
            counts[table.name] = _copy(old, new, table)
        fulltext.rebuild(new)
        dialect_of(new).loaded(new, [table.name for table in tables])
        for table in tables:
            if _hash(old, table) != _hash(new, table):
                raise CheckFailed(message=f"The table {table.name} did not come out as it was; nothing was copied.")
    return counts


def _check_empty(conn: Connection, table: Table, named: object) -> None:
    count = conn.execute(select(func.count()).select_from(table)).scalar_one()
    if count:
        raise NotEmptyError(path=named, count=count, table=table.name)


def _copy(old: Connection, new: Connection, table: Table) -> int:
    columns = tuple(column.name for column in table.columns)
    count = 0
    order = list(table.primary_key.columns)
    with old.execute(select(table).order_by(*order), execution_options={"yield_per": _BATCH}) as found:
        for rows in found.partitions():
            dialect_of(new).insert(new, table, columns, list(zip(*rows, strict=True)))
            count += len(rows)
    return count


def _hash(conn: Connection, table: Table) -> str:
    """The SHA-256 of all cells as the database has them, in order of ids."""
    told = hashlib.sha256()
    for row in _bare(conn, table):
        told.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    return told.hexdigest()


def _bare(conn: Connection, table: Table) -> Iterator[Sequence[Any]]:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    order = ", ".join(column.name for column in table.primary_key.columns)
    query = text(f"SELECT {names} FROM {table.name} ORDER BY {order}")  # noqa: S608 - our own names
    with conn.execute(query, execution_options={"yield_per": _BATCH}) as found:
        yield from found
