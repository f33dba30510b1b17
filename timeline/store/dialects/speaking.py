"""dialect_of: the words for the database behind a connection."""

from functools import cache

from sqlalchemy import Connection, Engine

from timeline.store.dialects.dialect import Dialect
from timeline.store.dialects.sqlite.dialect import Sqlite


def dialect_of(where: Connection | Engine) -> Dialect:
    """Return the dialect of a connection or an engine."""
    return _named(where.dialect.name)


@cache
def _named(name: str) -> Dialect:
    if name == "postgresql":
        from timeline.store.dialects.postgresql.dialect import Postgresql  # noqa: PLC0415 - only where it is spoken

        return Postgresql()
    return Sqlite()
