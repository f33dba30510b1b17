"""place_of: the place that a path or a URL names."""

from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from timeline.errors import Failure
from timeline.store.places.place import Place
from timeline.store.places.sqlite_file import SqliteFile


def place_of(where: str | Path) -> Place:
    """Return the place; Failure for a kind of database that cannot be opened."""
    if not isinstance(where, str) or "://" not in where:
        return SqliteFile(Path(where))
    try:
        url = make_url(where)
    except (ArgumentError, ValueError):  # a port that is no number; the URL is not repeated, for it may hold a password
        raise Failure(
            message="That is no URL of a database; one is postgresql://USER@HOST:PORT/DATABASE, its port a number."
        ) from None
    for name, said in url.query.items():
        if not isinstance(said, str):
            raise Failure(
                message=f"The URL says '{name}' more than once; say it once (several hosts as host=one,other)."
            )
    kind = url.get_backend_name()
    if kind == "sqlite" and url.database:
        return SqliteFile(Path(url.database))
    if kind in {"postgresql", "postgres"}:
        from timeline.store.places.server import Server  # noqa: PLC0415 - only for those who have one

        return Server(url)
    told = url.render_as_string()
    raise Failure(message=f"'{told}' cannot be opened; a path, sqlite:/// and postgresql:// URLs can.")
