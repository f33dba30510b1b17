"""What is made from the tables and can always be made again: views and full-text indexes. Idempotent.

Alembic fails on a table that a view names, so an upgrade drops these first and makes them anew at its end.
"""

from sqlalchemy import Connection, text

from timeline.store import fulltext
from timeline.store.dialects.speaking import dialect_of
from timeline.store.views import VIEWS


def create(conn: Connection, revision: str) -> None:
    """Create views and full-text indexes, and sign the database with our id and the schema's number."""
    dialect = dialect_of(conn)
    dialect.prepare(conn)
    for statement in (fulltext.SOURCES_OF_TEXT, *(view.create for view in VIEWS)):
        conn.execute(text(statement.replace(":", "\\:")))
    dialect.search.create(conn)
    dialect.finish(conn, revision)


def drop(conn: Connection) -> None:
    """Drop every view and full-text index of the database, whatever version made it."""
    dialect_of(conn).drop_derived(conn)


def recreate(conn: Connection, revision: str) -> None:
    """Drop and create, and fill the indexes, the sketches of texts, the keys and numbers of tellings and the versions of pages from the tables."""
    from timeline.store import keys, reprints, twins, versions  # noqa: PLC0415 - the tables' classes, which only an upgrade needs

    drop(conn)
    create(conn, revision)
    fulltext.rebuild(conn)
    reprints.rebuild(conn)
    twins.rebuild(conn)
    keys.rebuild(conn)
    versions.rebuild(conn)
