"""The door to SQLite through SQLAlchemy: pragmas on every connection, and transactions that say whether they write.

A writer begins with BEGIN IMMEDIATE: a plain BEGIN that turns into a write cannot wait for another writer and fails with
'database is locked'. Readers begin plainly and see whole articles, because an article is one transaction.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from sqlite3 import Connection as DriverConnection
from typing import TypeAlias

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InterfaceError, ProgrammingError
from sqlalchemy.pool import ConnectionPoolEntry

from timeline.errors import Failure
from timeline.store.dialects.speaking import dialect_of

Database: TypeAlias = Engine
"""An open database, for the floor above, which knows no SQLAlchemy."""

Work: TypeAlias = Connection
"""A transaction in it, likewise."""

_OF_VALUES = (IntegrityError, DataError, ProgrammingError, InterfaceError)
_OF_RIGHTS = "42"
"""PostgreSQL's class of errors of a statement or of who runs it; the driver counts them among those of values."""

BUSY_SECONDS = 60
"""How long a writer waits for another one."""

_CACHE_KB = 80_000
"""Pages held in memory, at most: indexes by uid are written all over, and each batch of articles touches most of their pages."""


def engine_of(path: Path, *, readonly: bool = False, immutable: bool = False, foreign_keys: bool = True) -> Engine:
    """Return an engine on a SQLite file; article text never appears in its error messages."""
    uri = path.absolute().as_uri() + ("?immutable=1" if immutable else "?mode=ro" if readonly else "?mode=rwc")
    arguments = {"uri": True, "timeout": BUSY_SECONDS, "check_same_thread": False}
    url = URL.create("sqlite", database=uri, query={"uri": "true"})
    engine = create_engine(url, connect_args=arguments, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _on_connect(driver: DriverConnection, _entry: ConnectionPoolEntry) -> None:
        driver.isolation_level = None  # transactions begin below, not when the driver guesses
        driver.create_function("casefold", 1, _casefold, deterministic=True)
        driver.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        driver.execute("PRAGMA synchronous = NORMAL")
        driver.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
        if readonly or immutable:
            driver.execute("PRAGMA query_only = ON")

    @event.listens_for(engine, "begin")
    def _on_begin(conn: Connection) -> None:
        writes = conn.get_execution_options().get("timeline_writes", False)
        conn.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One write transaction: committed at the end, rolled back by an exception."""
    with engine.connect().execution_options(timeline_writes=True) as conn, conn.begin():
        yield conn


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One read transaction: everything in it sees one state of the database."""
    with engine.connect() as conn, conn.begin():
        yield conn


@contextmanager
def plainly(where: object) -> Iterator[None]:
    """Turn what the database raises into a Failure that says what it said, without the SQL; `where` names it.

    What it says of the values it was given is not its failure, and passes.
    """
    try:
        yield
    except DBAPIError as error:
        if is_of_values(error):
            raise
        raise Failure(
            message=f"The database {where} failed: {_said(error)}. Articles stored before are kept."
        ) from error


def _said(error: DBAPIError) -> str:
    """What a database says, in a line; a server's details and context, which repeat values, are left out."""
    told = getattr(getattr(error.orig, "diag", None), "message_primary", None) or str(error.orig)
    return " ".join(told.split()).rstrip(".?")


def is_of_values(error: Exception) -> bool:
    """Whether the database complains of the values it was given (a broken constraint, a number too large): not its own failure."""
    state = str(getattr(getattr(error, "orig", None), "sqlstate", None) or "")
    return isinstance(error, _OF_VALUES) and not state.startswith(_OF_RIGHTS)


def record_time(conn: Connection) -> str:
    """Return the time of record, UTC, ISO 8601; the database's clock, for only the command line asks the program's."""
    return dialect_of(conn).record_time(conn)


def shrink(engine: Engine) -> None:
    """Write the database anew without what was removed from it."""
    dialect_of(engine).shrink(engine)


def _casefold(value: str | float | None) -> str | float | None:
    return value.casefold() if isinstance(value, str) else value


def tidy(path: Path) -> None:
    """Remove the empty write-ahead log and its index, which readers leave behind: they may not, a last writer may.

    Nothing is done where the log holds changes or the file may not be written; another connection keeps them too.
    """
    wal = path.with_name(path.name + "-wal")
    with suppress(OSError, sqlite3.Error):
        if wal.exists() and not wal.stat().st_size and os.access(path, os.W_OK):
            with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0)) as conn:
                conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
