"""COPY, and statements over arrays: what goes to psycopg past SQLAlchemy."""

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Connection

Cells = Sequence[Sequence[Any]]


def copy_rows(conn: Connection, into: str, rows: Cells) -> None:
    """Copy rows into a table: `events (id, uid)`."""
    if rows:
        with _cursor(conn) as cursor, cursor.copy(f"COPY {into} FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)


def run_each(conn: Connection, statement: str, rows: Cells) -> None:
    """Run a statement for each row, all sent at once."""
    with _cursor(conn) as cursor:
        cursor.executemany(statement, rows)


def run(conn: Connection, statement: str, values: Sequence[Any]) -> None:
    """Run a statement once."""
    with _cursor(conn) as cursor:
        cursor.execute(statement, values)


def _cursor(conn: Connection) -> Any:  # noqa: ANN401 - psycopg's
    return cast("Any", conn.connection.cursor())
