"""tsvector: two tables of words with a GIN index, filled in batches in the writer's transaction.

A tsvector knows 256 places of a word and 16,383 places in all, so a source, which is asked for phrases alone, falls into
parts of some thousand words that overlap.
"""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, text

from timeline.store.dialects.asking import parts_of
from timeline.store.dialects.dialect import Words
from timeline.store.dialects.postgresql.copying import copy_rows
from timeline.store.dialects.postgresql.tokens import vector, words_of

_TABLES = (
    "CREATE TABLE events_fts (id bigint PRIMARY KEY, words tsvector NOT NULL)",
    "CREATE INDEX ix_events_fts_words ON events_fts USING gin (words) WITH (fastupdate = off)",
    "CREATE TABLE sources_fts (id bigint NOT NULL, part integer NOT NULL, words tsvector NOT NULL, PRIMARY KEY (id, part))",
    "CREATE INDEX ix_sources_fts_words ON sources_fts USING gin (words) WITH (fastupdate = off)",
)
_PART, _OVERLAP = 2_000, 50
"""Words of a part of a source, and how many of them it shares with the next."""

_BATCH = 500

_STRAY = "SELECT EXISTS (SELECT 1 FROM {0}_fts f LEFT JOIN {0} t ON t.id = f.id WHERE t.id IS NULL)"
_EVENTS_OTHERWISE = """
    SELECT EXISTS (SELECT 1 FROM unnest(CAST(:rows AS bigint[]), CAST(:words AS text[])) AS made(id, words)
    LEFT JOIN events_fts f ON f.id = made.id WHERE f.words IS DISTINCT FROM CAST(made.words AS tsvector))"""
_SOURCES_OTHERWISE = """
    SELECT EXISTS (SELECT 1 FROM unnest(CAST(:rows AS bigint[]), CAST(:parts AS integer[]), CAST(:words AS text[])) AS made(id, part, words)
    FULL JOIN (SELECT * FROM sources_fts WHERE id = ANY(:all)) f ON f.id = made.id AND f.part = made.part
    WHERE f.words IS DISTINCT FROM CAST(made.words AS tsvector))"""
"""Whether there are rows whose words are not as they would be made now."""


class PostgresqlSearch:
    """Search by tsvector."""

    events = "SELECT id FROM events_fts WHERE words @@ CAST(:{name} AS tsquery)"
    sources = "SELECT id FROM sources_fts WHERE words @@ CAST(:{name} AS tsquery)"

    def question(self, words: str) -> str:
        """Words joined by &, those of a phrase by <->; letters and digits alone pass, so nothing in them is an operator."""
        parts = []
        for bare, prefix in parts_of(words):
            if said := words_of(bare):
                said[-1] += ":*" * prefix
                parts.append(f"({' <-> '.join(said)})")
        return " & ".join(parts)

    def create(self, conn: Connection) -> None:
        """Make the empty tables."""
        for statement in _TABLES:
            conn.exec_driver_sql(statement)

    def index_events(self, conn: Connection, rows: Iterable[int]) -> None:
        """Add events."""
        for some in _batches(rows):
            copy_rows(conn, "events_fts (id, words)", list(_events(conn, some)))

    def forget_events(self, conn: Connection, rows: Iterable[int]) -> None:
        """Take events out."""
        if listed := list(rows):
            conn.execute(text("DELETE FROM events_fts WHERE id = ANY(:rows)"), {"rows": listed})

    def forget_words(self, conn: Connection, words: Words) -> None:
        """Take events out; which words they had is all one."""
        self.forget_events(conn, words)

    def index_sources(self, conn: Connection, rows: Iterable[int]) -> None:
        """Add sources, part by part."""
        for some in _batches(rows):
            copy_rows(conn, "sources_fts (id, part, words)", list(_sources(conn, some)))

    def forget_source(self, conn: Connection, row: int) -> None:
        """Take a source out."""
        conn.execute(text("DELETE FROM sources_fts WHERE id = :row"), {"row": row})

    def rebuild(self, conn: Connection) -> None:
        """Fill both anew."""
        conn.exec_driver_sql("TRUNCATE events_fts, sources_fts")
        self.index_events(conn, conn.exec_driver_sql("SELECT id FROM events ORDER BY id").scalars().all())
        self.index_sources(conn, conn.exec_driver_sql("SELECT id FROM sources ORDER BY id").scalars().all())

    def compact(self, conn: Connection) -> None:
        """Nothing: `shrink` writes all tables anew."""

    def in_step(self, conn: Connection) -> list[str]:
        """Compare what is kept with what would be made now."""
        problems = []
        if not all(self._events_in_step(conn)):
            problems.append("The search index events_fts does not agree with its table.")
        if not all(self._sources_in_step(conn)):
            problems.append("The search index sources_fts does not agree with its table.")
        return problems

    def _events_in_step(self, conn: Connection) -> Iterator[bool]:
        yield not conn.exec_driver_sql(_STRAY.format("events")).scalar_one()
        for some in _batches(conn.exec_driver_sql("SELECT id FROM events ORDER BY id").scalars().all()):
            made = list(_events(conn, some))
            given = {"rows": [row for row, _ in made], "words": [words for _, words in made]}
            yield not conn.execute(text(_EVENTS_OTHERWISE), given).scalar_one()

    def _sources_in_step(self, conn: Connection) -> Iterator[bool]:
        yield not conn.exec_driver_sql(_STRAY.format("sources")).scalar_one()
        for some in _batches(conn.exec_driver_sql("SELECT id FROM sources ORDER BY id").scalars().all()):
            made = list(_sources(conn, some))
            given = {name: [one[place] for one in made] for place, name in enumerate(("rows", "parts", "words"))}
            yield not conn.execute(text(_SOURCES_OTHERWISE), {**given, "all": some}).scalar_one()


def _events(conn: Connection, rows: list[int]) -> Iterator[tuple[int, str]]:
    """Yield events, each with its words."""
    query = text("SELECT id, title, description, quotes FROM event_texts WHERE id = ANY(:rows)")
    for row, title, description, quotes in conn.execute(query, {"rows": rows}).all():
        yield row, vector((title, description, quotes or ""))


def _sources(conn: Connection, rows: list[int]) -> Iterator[tuple[int, int, str]]:
    """Yield the parts of sources, each with its number and words."""
    query = text("SELECT id, title, text FROM sources WHERE id = ANY(:rows)")
    for row, title, said in conn.execute(query, {"rows": rows}).all():
        for part, words in enumerate(_parts(title, said)):
            yield row, part, words


def _parts(title: str, said: str) -> Iterator[str]:
    yield vector([title])
    words = words_of(said)
    for start in range(0, max(len(words) - _OVERLAP, 1), _PART - _OVERLAP):
        yield vector([" ".join(words[start : start + _PART])])


def _batches(rows: Iterable[int]) -> Iterator[list[int]]:
    listed = list(rows)
    for start in range(0, len(listed), _BATCH):
        yield listed[start : start + _BATCH]
