"""Everything in an empty database, made from the models; a test proves that the migrations make the same."""

from sqlalchemy import Connection, text

from timeline.store import derived
from timeline.store.tables import Base

VERSION_TABLE = """\
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
"""  # noqa: W291 - letter for letter what Alembic writes


def build(conn: Connection, revision: str) -> None:
    """Create everything in an empty database, as the migrations up to `revision`, the newest, would."""
    Base.metadata.create_all(conn, checkfirst=False)
    conn.exec_driver_sql(VERSION_TABLE)
    conn.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": revision})
    derived.create(conn, revision)
