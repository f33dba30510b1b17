"""FTS5: two indexes over tables they do not copy, filled in batches in the writer's transaction.

Row triggers would cost three times the insert. FTS5 forgets a row by the words that it has of it, so these must be given.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, text

from timeline.store.dialects.asking import parts_of
from timeline.store.dialects.dialect import Words
from timeline.store.dialects.sqlite.listing import LISTED, listed

_TOKENS = "tokenize = 'unicode61 remove_diacritics 2'"
_INDEXES = (
    f"CREATE VIRTUAL TABLE events_fts USING fts5(title, description, quotes, content = 'event_texts', content_rowid = 'id', {_TOKENS})",
    f"CREATE VIRTUAL TABLE sources_fts USING fts5(title, text, content = 'sources', content_rowid = 'id', {_TOKENS})",
)
_EVENTS = f"id, title, description, quotes FROM event_texts WHERE id IN {LISTED}"
_INDEX_EVENTS = f"INSERT INTO events_fts(rowid, title, description, quotes) SELECT {_EVENTS}"
_FORGET_EVENTS = f"INSERT INTO events_fts(events_fts, rowid, title, description, quotes) SELECT 'delete', {_EVENTS}"
_FORGET_WORDS = "INSERT INTO events_fts(events_fts, rowid, title, description, quotes) VALUES ('delete', ?, ?, ?, ?)"
_SOURCES = f"id, title, text FROM sources WHERE id IN {LISTED}"
_INDEX_SOURCES = f"INSERT INTO sources_fts(rowid, title, text) SELECT {_SOURCES}"
_FORGET_SOURCES = f"INSERT INTO sources_fts(sources_fts, rowid, title, text) SELECT 'delete', {_SOURCES}"

_NAMES = ("events_fts", "sources_fts")


class SqliteSearch:
    """Search by FTS5."""

    events = "SELECT rowid FROM events_fts WHERE events_fts MATCH :{name}"
    sources = "SELECT rowid FROM sources_fts WHERE sources_fts MATCH :{name}"

    def question(self, words: str) -> str:
        """Every word is quoted, so that no character of it is an operator."""
        parts = []
        for bare, prefix in parts_of(words):
            if any(character.isalnum() for character in bare):
                parts.append('"' + bare.replace('"', '""').replace("\0", " ") + '"' + "*" * prefix)
        return " ".join(parts)

    def create(self, conn: Connection) -> None:
        """Make the empty indexes."""
        for statement in _INDEXES:
            conn.exec_driver_sql(statement)

    def index_events(self, conn: Connection, rows: Iterable[int]) -> None:
        """Add events."""
        _run(conn, _INDEX_EVENTS, rows)

    def forget_events(self, conn: Connection, rows: Iterable[int]) -> None:
        """Take events out, by the words they have now."""
        _run(conn, _FORGET_EVENTS, rows)

    def forget_words(self, conn: Connection, words: Words) -> None:
        """Take events out, by words they had."""
        if words:
            conn.exec_driver_sql(_FORGET_WORDS, [(row, *said) for row, said in words.items()])

    def index_sources(self, conn: Connection, rows: Iterable[int]) -> None:
        """Add sources."""
        _run(conn, _INDEX_SOURCES, rows)

    def forget_source(self, conn: Connection, row: int) -> None:
        """Take a source out, by the words it has now."""
        _run(conn, _FORGET_SOURCES, [row])

    def rebuild(self, conn: Connection) -> None:
        """Fill both anew."""
        self._tell(conn, "rebuild")

    def compact(self, conn: Connection) -> None:
        """Merge what the indexes are in, so that no forgotten word stays."""
        self._tell(conn, "optimize")

    def in_step(self, conn: Connection) -> list[str]:
        """FTS5's own check."""
        problems = []
        for name in _NAMES:
            try:
                conn.execute(text(f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)"))  # noqa: S608 - two literals
            except Exception as error:  # noqa: BLE001 - whatever SQLite calls it, the index is out of step
                problems.append(
                    f"The search index {name} does not agree with its table: {getattr(error, 'orig', error)}."
                )
        return problems

    def _tell(self, conn: Connection, word: str) -> None:
        for name in _NAMES:
            conn.execute(text(f"INSERT INTO {name}({name}) VALUES (:word)"), {"word": word})  # noqa: S608 - two literals


def _run(conn: Connection, statement: str, rows: Iterable[int]) -> None:
    if wanted := list(rows):
        conn.execute(text(statement), {"listed": listed(wanted)})
