"""COPY: rows that go to psycopg past SQLAlchemy."""

from typing import Any, cast

from sqlalchemy import Connection

from timeline.store.dialects.dialect import Rows


def copy_rows(conn: Connection, into: str, rows: Rows) -> None:
    """Copy rows into a table: `events (id, uid)`."""
    if rows:
        driver = cast("Any", conn.connection)
        with driver.cursor() as cursor, cursor.copy(f"COPY {into} FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
