"""Full-text search: two indexes, over events and sources, filled in batches in the writer's transaction.

That of events covers title, description and quotes, that of sources title and text. Whoever changes those columns calls
`forget_*` before and `index_*` after.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text

from timeline.store.bulk import look_up
from timeline.store.dialects.speaking import dialect_of

SOURCES_OF_TEXT = (
    "CREATE VIEW event_texts AS SELECT e.id, e.title, e.description,"
    " (SELECT group_concat(quote, char(10)) FROM (SELECT quote FROM mentions WHERE event_row = e.id GROUP BY quote ORDER BY min(uid)) q) AS quotes FROM events e"
)


@contextmanager
def changing(conn: Connection, rows: Iterable[int]) -> Iterator[None]:
    """Bring the index up to date with what the block makes of events; for those whose words stay as they were nothing is done."""
    listed = list(rows)
    before = _words(conn, listed)
    yield
    after = _words(conn, listed)
    changed = [row for row, words in before.items() if words != after.get(row)]
    dialect_of(conn).search.forget_words(conn, {row: before[row] for row in changed})
    index(conn, changed)


def _words(conn: Connection, rows: list[int]) -> dict[int, tuple[str | None, ...]]:
    query = "SELECT id, title, description, quotes FROM event_texts WHERE id IN {values}"
    return {row: tuple(words) for row, *words in look_up(conn, query, rows)}


def index_source_text(conn: Connection, *rows: int) -> None:
    """Add sources, not their events, to the index."""
    dialect_of(conn).search.index_sources(conn, rows)


def forget_source(conn: Connection, row: int) -> None:
    """Take a source, not its events, out of the index; before its title changes or it goes."""
    dialect_of(conn).search.forget_source(conn, row)


def forget_events(conn: Connection, source_row: int) -> None:
    """Take the events that a source tells out of the index; before they change or go."""
    forget(conn, _told_by(conn, source_row))


def index_events(conn: Connection, source_row: int) -> None:
    """Add the events that a source tells to the index."""
    index(conn, _told_by(conn, source_row))


def _told_by(conn: Connection, source_row: int) -> list[int]:
    query = text("SELECT DISTINCT event_row FROM mentions WHERE source_row = :row")
    return list(conn.execute(query, {"row": source_row}).scalars())


def forget(conn: Connection, rows: Iterable[int]) -> None:
    """Take events, by row, out of the index."""
    dialect_of(conn).search.forget_events(conn, rows)


def index(conn: Connection, rows: Iterable[int]) -> None:
    """Add events, by row, to the index."""
    dialect_of(conn).search.index_events(conn, rows)


def rebuild(conn: Connection) -> None:
    """Fill both indexes anew from their tables."""
    dialect_of(conn).search.rebuild(conn)


def in_step(conn: Connection) -> list[str]:
    """Return a sentence for each index that does not agree with its table; [] when all is well."""
    return dialect_of(conn).search.in_step(conn)
