"""What is made from the tables and can always be made again: views and full-text indexes. Idempotent.

Alembic fails on a table that a view names, so an upgrade drops these first and makes them anew at its end.
"""

from sqlalchemy import Connection, text

from timeline.store import fulltext
from timeline.store.views import VIEWS

APPLICATION_ID = 0x544D4C6E
"""'TMLn' in the header of the file: `file` and we know our own by it."""


def create(conn: Connection, revision: str) -> None:
    """Create views and full-text indexes, and stamp the file with our id and the schema's number."""
    for statement in (fulltext.SOURCES_OF_TEXT, *(view.create for view in VIEWS), *fulltext.INDEXES):
        conn.execute(text(statement.replace(":", "\\:")))
    conn.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    conn.exec_driver_sql(f"PRAGMA user_version = {int(revision)}")


def drop(conn: Connection) -> None:
    """Drop every view and full-text index of the database, whatever version made it."""
    names = conn.execute(
        text("SELECT type, name FROM sqlite_master WHERE type = 'view' OR sql LIKE 'CREATE VIRTUAL TABLE%'")
    ).all()
    for kind, name in names:
        conn.exec_driver_sql(f'DROP {"VIEW" if kind == "view" else "TABLE"} "{name}"')


def recreate(conn: Connection, revision: str) -> None:
    """Drop and create, and fill the indexes, the sketches of texts, the keys of tellings and the versions of pages from the tables."""
    from timeline.store import keys, reprints, versions  # noqa: PLC0415 - the tables' classes, which only an upgrade needs

    drop(conn)
    create(conn, revision)
    fulltext.rebuild(conn)
    reprints.rebuild(conn)
    keys.rebuild(conn)
    versions.rebuild(conn)
