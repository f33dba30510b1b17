"""Where a database is: a path, or an `sqlite:///` URL."""

from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from timeline.errors import Failure


def path_of(where: str | Path) -> Path:
    """Return the file that a path or URL names; Failure for another kind of database."""
    if not isinstance(where, str) or "://" not in where:
        return Path(where)
    try:
        url = make_url(where)
    except ArgumentError:
        raise Failure(message=f"'{where}' is no URL of a database.") from None
    if url.get_backend_name() != "sqlite" or not url.database:
        told = url.render_as_string()
        raise Failure(message=f"'{told}' is no SQLite database; only sqlite:/// URLs and paths can be opened yet.")
    return Path(url.database)
