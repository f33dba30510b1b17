"""tsvector: two tables of words with a GIN index, filled in batches in the writer's transaction.

A tsvector knows 256 places of a word and 16,383 places in all, so a source, which is asked for phrases alone, falls into
parts of some thousand words that overlap.
"""

import re
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, text

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

_QUOTED = re.compile(r'"([^"]*)"(\*?)|(\S+)')
_BATCH = 500


class PostgresqlSearch:
    """Search by tsvector."""

    events = "SELECT id FROM events_fts WHERE words @@ CAST(:{name} AS tsquery)"
    sources = "SELECT id FROM sources_fts WHERE words @@ CAST(:{name} AS tsquery)"

    def question(self, words: str) -> str:
        """Words joined by &, those of a phrase by <->; letters and digits alone pass, so nothing in them is an operator."""
        parts = []
        for phrase, star, word in _QUOTED.findall(words):
            said = words_of(phrase or word)
            if said:
                said[-1] += ":*" if star or word.endswith("*") else ""
                parts.append(f"({' <-> '.join(said)})")
        return " & ".join(parts)

    def create(self, conn: Connection) -> None:
        """Make the empty tables."""
        for statement in _TABLES:
            conn.exec_driver_sql(statement)

    def index_events(self, conn: Connection, rows: Iterable[int]) -> None:
        """Add events."""
        for some in _batches(rows):
            self.forget_events(conn, some)
            query = text("SELECT id, title, description, quotes FROM event_texts WHERE id = ANY(:rows)")
            found = [(row, vector(_said(*words))) for row, *words in conn.execute(query, {"rows": some})]
            copy_rows(conn, "events_fts (id, words)", found)

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
            conn.execute(text("DELETE FROM sources_fts WHERE id = ANY(:rows)"), {"rows": some})
            query = text("SELECT id, title, text FROM sources WHERE id = ANY(:rows)")
            for row, title, said in conn.execute(query, {"rows": some}).all():
                copy_rows(
                    conn, "sources_fts (id, part, words)", [(row, n, one) for n, one in enumerate(_parts(title, said))]
                )

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
        stray = "SELECT NOT EXISTS (SELECT 1 FROM events_fts f LEFT JOIN events e ON e.id = f.id WHERE e.id IS NULL)"
        yield conn.exec_driver_sql(stray).scalar_one()
        query = """SELECT t.id, t.title, t.description, t.quotes FROM event_texts t WHERE t.id = ANY(:rows)"""
        same = text("SELECT coalesce((SELECT words = CAST(:words AS tsvector) FROM events_fts WHERE id = :row), false)")
        for some in _batches(conn.exec_driver_sql("SELECT id FROM events ORDER BY id").scalars().all()):
            for row, *words in conn.execute(text(query), {"rows": some}).all():
                yield conn.execute(same, {"row": row, "words": vector(_said(*words))}).scalar_one()

    def _sources_in_step(self, conn: Connection) -> Iterator[bool]:
        stray = "SELECT NOT EXISTS (SELECT 1 FROM sources_fts f LEFT JOIN sources s ON s.id = f.id WHERE s.id IS NULL)"
        yield conn.exec_driver_sql(stray).scalar_one()
        kept = text(
            "SELECT array_agg(words ORDER BY part) = CAST(:words AS tsvector[]) FROM sources_fts WHERE id = :row"
        )
        for row in conn.exec_driver_sql("SELECT id FROM sources ORDER BY id").scalars().all():
            title, said = conn.execute(text("SELECT title, text FROM sources WHERE id = :row"), {"row": row}).one()
            yield bool(conn.execute(kept, {"row": row, "words": list(_parts(title, said))}).scalar_one())


def _said(title: str, description: str, quotes: str | None) -> tuple[str, str, str]:
    return title, description, quotes or ""


def _parts(title: str, said: str) -> Iterator[str]:
    yield vector([title])
    words = words_of(said)
    for start in range(0, max(len(words) - _OVERLAP, 1), _PART - _OVERLAP):
        yield vector([" ".join(words[start : start + _PART])])


def _batches(rows: Iterable[int]) -> Iterator[list[int]]:
    listed = list(rows)
    for start in range(0, len(listed), _BATCH):
        yield listed[start : start + _BATCH]
