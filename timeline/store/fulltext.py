"""Full-text search: two FTS5 indexes over tables they do not copy, filled in batches in the writer's transaction.

`events_fts` covers title, description and quotes of events, `sources_fts` title and text of sources. Row triggers would
cost three times the insert, so whoever changes those columns calls `forget_*` before and `index_*` after.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text

from timeline.store.bulk import change, look_up

_TOKENS = "tokenize = 'unicode61 remove_diacritics 2'"

SOURCES_OF_TEXT = (
    "CREATE VIEW event_texts AS SELECT e.id, e.title, e.description,"
    " (SELECT group_concat(quote, char(10)) FROM (SELECT quote FROM mentions WHERE event_row = e.id GROUP BY quote ORDER BY min(uid))) AS quotes FROM events e"
)
INDEXES = (
    f"CREATE VIRTUAL TABLE events_fts USING fts5(title, description, quotes, content = 'event_texts', content_rowid = 'id', {_TOKENS})",
    f"CREATE VIRTUAL TABLE sources_fts USING fts5(title, text, content = 'sources', content_rowid = 'id', {_TOKENS})",
)

_EVENTS = "id, title, description, quotes FROM event_texts WHERE id IN {values}"
_INDEX_EVENTS = f"INSERT INTO events_fts(rowid, title, description, quotes) SELECT {_EVENTS}"
_FORGET_EVENTS = f"INSERT INTO events_fts(events_fts, rowid, title, description, quotes) SELECT 'delete', {_EVENTS}"

_FORGET_WORDS = "INSERT INTO events_fts(events_fts, rowid, title, description, quotes) VALUES ('delete', ?, ?, ?, ?)"

_QUOTED = re.compile(r'"([^"]*)"(\*?)|(\S+)')


def match_of(words: str) -> str:
    """Turn what a person typed into an FTS5 query: all words must occur, "a phrase" stays one, a final * is a prefix.

    Every word is quoted, so that no character of it is an operator. '' when nothing searchable is left.
    """
    parts = []
    for phrase, star, word in _QUOTED.findall(words):
        bare = phrase or word.rstrip("*")
        prefix = star or ("*" if word.endswith("*") else "")
        if any(character.isalnum() for character in bare):
            parts.append('"' + bare.replace('"', '""').replace("\0", " ") + '"' + prefix)
    return " ".join(parts)


@contextmanager
def changing(conn: Connection, rows: Iterable[int]) -> Iterator[None]:
    """Bring the index up to date with what the block makes of events; for those whose words stay as they were nothing is done."""
    listed = list(rows)
    before = _words(conn, listed)
    yield
    after = _words(conn, listed)
    changed = [row for row, words in before.items() if words != after.get(row)]
    if changed:
        conn.exec_driver_sql(_FORGET_WORDS, [(row, *before[row]) for row in changed])
        index(conn, changed)


def _words(conn: Connection, rows: list[int]) -> dict[int, tuple[str | None, ...]]:
    return {row: tuple(words) for row, *words in look_up(conn, f"SELECT {_EVENTS}", rows)}


def index_source_text(conn: Connection, *rows: int) -> None:
    """Add sources, not their events, to the index."""
    change(
        conn,
        "INSERT INTO sources_fts(rowid, title, text) SELECT id, title, text FROM sources WHERE id IN {values}",
        rows,
    )


def forget_source(conn: Connection, row: int) -> None:
    """Take a source, not its events, out of the index; before its title changes or it goes."""
    conn.execute(
        text(
            "INSERT INTO sources_fts(sources_fts, rowid, title, text) SELECT 'delete', id, title, text FROM sources WHERE id = :row"
        ),
        {"row": row},
    )


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
    change(conn, _FORGET_EVENTS, rows)


def index(conn: Connection, rows: Iterable[int]) -> None:
    """Add events, by row, to the index."""
    change(conn, _INDEX_EVENTS, rows)


def rebuild(conn: Connection) -> None:
    """Fill both indexes anew from their tables."""
    for name in ("events_fts", "sources_fts"):
        conn.execute(text(f"INSERT INTO {name}({name}) VALUES ('rebuild')"))  # noqa: S608 - two literals


def in_step(conn: Connection) -> list[str]:
    """Return a sentence for each index that does not agree with its table; [] when all is well."""
    problems = []
    for name in ("events_fts", "sources_fts"):
        try:
            conn.execute(text(f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)"))  # noqa: S608 - two literals
        except Exception as error:  # noqa: BLE001 - whatever SQLite calls it, the index is out of step
            problems.append(f"The search index {name} does not agree with its table: {getattr(error, 'orig', error)}.")
    return problems
