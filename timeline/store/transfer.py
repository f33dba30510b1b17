"""A whole database into an empty one of any kind: every row with its id, proved by counts and hashes."""

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack

from sqlalchemy import Connection, Engine, Table, func, select

from timeline.errors import CheckFailed, Refused
from timeline.store import fulltext
from timeline.store.database import plainly, reading, writing
from timeline.store.dialects.dialect import Rows
from timeline.store.dialects.speaking import dialect_of
from timeline.store.tables import Base

_BATCH = 20_000


class NotEmptyError(Refused):
    """{path} holds {count} rows of {table} already; a copy goes into an empty database."""


def transfer(source: Engine, target: Engine, source_named: object, named: object) -> dict[str, int]:
    """Copy all tables in one transaction; return how many rows of each.

    Search indexes are made anew. NotEmptyError when there is something in the target, which `named` is; CheckFailed, and
    nothing is kept, when a table does not come out as it was; Failure with the name of the one that failed.
    """
    counts, hashes = {}, {}
    with plainly(named), ExitStack() as opened:
        with plainly(source_named):
            old = opened.enter_context(reading(source))
        new = opened.enter_context(writing(target))
        tables = [table for table in Base.metadata.sorted_tables if table.name != "alembic_version"]
        for table in tables:
            _check_empty(new, table, named)
        dialect_of(new).defer_keys(new)
        for table in tables:
            counts[table.name], hashes[table.name] = _copy(old, new, table, source_named)
        fulltext.rebuild(new)
        dialect_of(new).loaded(new, [table.name for table in tables])
        for table in tables:
            if _hash(new, table) != hashes[table.name]:
                raise CheckFailed(message=f"The table {table.name} did not come out as it was; nothing was copied.")
    return counts


def _check_empty(conn: Connection, table: Table, named: object) -> None:
    count = conn.execute(select(func.count()).select_from(table)).scalar_one()
    if count:
        raise NotEmptyError(path=named, count=count, table=table.name)


def _copy(old: Connection, new: Connection, table: Table, source_named: object) -> tuple[int, str]:
    """Copy the cells as they are; return how many rows, and their hash as they were read."""
    columns = tuple(column.name for column in table.columns)
    count, told = 0, hashlib.sha256()
    for rows in _read(old, table, source_named):
        _tell(told, rows)
        dialect_of(new).insert_bare(new, table, columns, rows)
        count += len(rows)
    return count, told.hexdigest()


def _read(old: Connection, table: Table, source_named: object) -> Iterator[Rows]:
    """Yield what is to be copied; what fails here is the source's failure, not that of what is done with it."""
    with plainly(source_named):
        yield from _bare(old, table)


def _hash(conn: Connection, table: Table) -> str:
    """The SHA-256 of all cells as the database has them, in order of ids."""
    told = hashlib.sha256()
    for rows in _bare(conn, table):
        _tell(told, rows)
    return told.hexdigest()


def _tell(told: "hashlib._Hash", rows: Rows) -> None:
    told.update("".join([repr(tuple(row)) for row in rows]).encode("utf-8", "surrogatepass"))


def _bare(conn: Connection, table: Table) -> Iterator[Rows]:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    order = ", ".join(column.name for column in table.primary_key.columns)
    query = f"SELECT {names} FROM {table.name} ORDER BY {order}"  # noqa: S608 - our own names
    return dialect_of(conn).rows(conn, query, {}, _BATCH)
