"""SQLite's words."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from functools import lru_cache

from sqlalchemy import Connection, Engine, Table, text
from sqlalchemy.dialects import sqlite

from timeline.store.dialects.dialect import Cells, Rows
from timeline.store.dialects.sqlite.listing import LISTED, listed
from timeline.store.dialects.sqlite.recording import SqliteRecorder
from timeline.store.dialects.sqlite.search import SqliteSearch
from timeline.store.dialects.writing import processed, upserting

APPLICATION_ID = 0x544D4C6E
"""'TMLn' in the header of the file: `file` and we know our own by it."""


class Sqlite:
    """SQLite, one writer at a time by its own lock."""

    search = SqliteSearch()
    recorder = SqliteRecorder()

    def among(self, values: Sequence[int | str]) -> tuple[str, object]:
        """A list is a text of JSON."""
        return LISTED, listed(values)

    def new_ids(self, conn: Connection, table: str, count: int) -> range:
        """Those after the highest: nobody else writes in the meantime."""
        highest = conn.exec_driver_sql(f"SELECT coalesce(max(id), 0) FROM {table}").scalar_one()  # noqa: S608 - our own names
        return range(highest + 1, highest + 1 + count)

    def insert(self, conn: Connection, table: Table, columns: tuple[str, ...], cells: Cells) -> None:
        """One statement, run by the driver over all rows."""
        self.insert_bare(conn, table, columns, processed(conn.dialect, table, columns, cells))

    def insert_bare(self, conn: Connection, table: Table, columns: tuple[str, ...], rows: Rows) -> None:
        """Likewise."""
        conn.exec_driver_sql(_insertion(table, columns), list(map(tuple, rows)))

    def update(self, conn: Connection, table: Table, key: str, columns: tuple[str, ...], cells: Cells) -> None:
        """Likewise."""
        others = tuple(name for name in columns if name != key)
        given = dict(zip(columns, cells, strict=True))
        names = ", ".join(f'"{name}" = ?' for name in others)
        statement = f"UPDATE {table.name} SET {names} WHERE {key} = ?"  # noqa: S608 - our own names
        order = (*others, key)
        conn.exec_driver_sql(statement, processed(conn.dialect, table, order, [given[name] for name in order]))

    def upsert(self, conn: Connection, table: Table, key: Sequence[str], rows: Sequence[Mapping[str, object]]) -> None:
        """INSERT … ON CONFLICT DO UPDATE; nothing is written where nothing differs."""
        conn.execute(upserting(sqlite.insert(table), key, list(rows[0])), list(rows))

    def rows(self, conn: Connection, sql: str, values: Mapping[str, object], size: int) -> Iterator[Rows]:
        """A cursor of the driver: a Row for each row would cost a fifth of the time."""
        driver = conn.connection.cursor()
        driver.arraysize = size
        driver.execute(sql, dict(values))
        while some := driver.fetchmany():
            yield some

    def record_time(self, conn: Connection) -> str:
        """SQLite's clock."""
        return str(conn.execute(text("SELECT strftime('%Y-%m-%dT%H\\:%M\\:%SZ', 'now')")).scalar_one())

    def defer_keys(self, conn: Connection) -> None:
        """Until the transaction ends."""
        conn.exec_driver_sql("PRAGMA defer_foreign_keys = ON")

    def prepare(self, conn: Connection) -> None:
        """Nothing: `casefold` belongs to the connection."""

    def finish(self, conn: Connection, revision: str) -> None:
        """Stamp the file with our id and the schema's number."""
        conn.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        conn.exec_driver_sql(f"PRAGMA user_version = {int(revision)}")

    def loaded(self, conn: Connection, tables: Sequence[str]) -> None:
        """Nothing: the next id is after the highest there is."""

    def drop_derived(self, conn: Connection) -> None:
        """Views and virtual tables."""
        names = conn.execute(
            text("SELECT type, name FROM sqlite_master WHERE type = 'view' OR sql LIKE 'CREATE VIRTUAL TABLE%'")
        ).all()
        for kind, name in names:
            conn.exec_driver_sql(f'DROP {"VIEW" if kind == "view" else "TABLE"} "{name}"')

    def shrink(self, engine: Engine) -> None:
        """Write the file anew, and empty its log."""
        with closing(engine.raw_connection()) as raw:
            cursor = raw.cursor()
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def facts(self, conn: Connection) -> Mapping[str, object]:
        """The file's size and journal, SQLite's version and options."""
        options = "SELECT group_concat(compile_options, ' ') FROM pragma_compile_options"
        size = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        return {
            "bytes": conn.execute(text(size)).scalar_one(),
            "journal_mode": conn.execute(text("SELECT journal_mode FROM pragma_journal_mode")).scalar_one(),
            "sqlite_version": sqlite3.sqlite_version,
            "compile_options": conn.execute(text(options)).scalar_one(),
        }


@lru_cache(maxsize=200)
def _insertion(table: Table, columns: tuple[str, ...]) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    return f"INSERT INTO {table.name} ({names}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - our own names
