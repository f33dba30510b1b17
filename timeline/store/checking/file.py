"""The file itself: SQLite's own checks, foreign keys, tables and views as this program makes them, search indexes."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, text

from timeline.store.checking.problem import Problem
from timeline.store.tables import Base
from timeline.store.views import VIEWS

_MOST = 20
"""So many of SQLite's own complaints are passed on."""


def problems_of_file(conn: Connection, path: Path) -> Iterator[Problem]:
    """Yield what SQLite finds wrong, and what is missing of the schema."""
    for (said,) in conn.exec_driver_sql(f"PRAGMA integrity_check({_MOST})").fetchall():
        if said != "ok":
            yield Problem("database", "", path.name, f"SQLite's integrity check says: {said}")
    for table, row, other, _ in conn.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        yield Problem(table, "", f"row {row}", f"it belongs to a row of {other} that is not there")
    yield from _schema(conn)
    yield from _letters(path)
    yield from _search(path)


def _schema(conn: Connection) -> Iterator[Problem]:
    rows = conn.execute(text("SELECT name, coalesce(sql, '') FROM sqlite_master")).all()
    found: dict[str, str] = {name: sql for name, sql in rows}  # noqa: C416 - rows, not pairs, to mypy
    for view in VIEWS:
        if view.name not in found:
            yield Problem("view", "", view.name, "the view is missing; 'timeline db upgrade' makes it anew")
        elif _bare(found[view.name]) != _bare(view.create):
            yield Problem("view", "", view.name, "the view is not as this program makes it; 'timeline db upgrade' does")
    for name, table in Base.metadata.tables.items():
        columns = {str(row[1]) for row in conn.exec_driver_sql(f'PRAGMA table_info("{name}")')}
        if missing := {column.name for column in table.columns} - columns:
            yield Problem("table", "", name, f"it lacks {', '.join(sorted(missing))}")
        for index in table.indexes:
            if index.name not in found:
                yield Problem("index", "", str(index.name), "the index is missing")
    for name in ("events_fts", "sources_fts"):
        if name not in found:
            yield Problem("index", "", name, "the search index is missing")


def _bare(sql: str) -> str:
    return re.sub(r"\s+", " ", sql).strip()


def _letters(path: Path) -> Iterator[Problem]:
    """Texts of bytes that are no UTF-8: SQLite keeps them, and nothing can read them."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=60)) as conn:
        for name in Base.metadata.tables:
            last = 0
            try:
                for row in conn.execute(f'SELECT rowid, * FROM "{name}" ORDER BY rowid'):  # noqa: S608 - our own names
                    last = row[0]
            except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                if "decode" in str(error):  # what else is wrong was told above
                    yield Problem(name, "", f"behind row {last}", "it holds bytes that are no text")


def _search(path: Path) -> Iterator[Problem]:
    """The search indexes against their tables: SQLite asks that as a write, which is rolled back."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=60)) as conn:
            conn.isolation_level = None
            conn.execute("BEGIN IMMEDIATE")
            for name in ("events_fts", "sources_fts"):
                try:
                    conn.execute(f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 - two literals
                except sqlite3.DatabaseError as error:
                    yield Problem("index", "", name, f"the search index does not agree with its table: {error}")
            conn.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        yield Problem("index", "", "events_fts", f"the search indexes could not be checked: {error}")
