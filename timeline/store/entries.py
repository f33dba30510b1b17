"""Sources entered by hand: a document or an interview of which the database has no text."""

import hashlib
from collections.abc import Mapping

from sqlalchemy import Connection, insert, select

from timeline.articles.article import DateCandidate, Kind, Known
from timeline.articles.columns import BY_HAND, FIELDS
from timeline.articles.world_dates import published_columns
from timeline.dates.edtf import text_of
from timeline.dates.when import When
from timeline.errors import Refused, UsageError
from timeline.store import fulltext
from timeline.store.database import record_time
from timeline.store.tables import Source, SourceName


def add_source(conn: Connection, title: str, when: When | None, words: Mapping[str, str]) -> str:
    """Enter a source without a text; return its uid. Refused when the same was entered before."""
    if not title.strip():
        raise UsageError(message="A source needs a title.")
    facts = {**words, "title": title, "published": text_of(when) if when else ""}
    identity = "by hand\n" + "\n".join(f"{name}: {value}" for name, value in sorted(facts.items()) if value)
    digest = hashlib.sha256(b"").hexdigest()
    uid = "s" + hashlib.sha256(f"{identity}\n{digest}".encode()).hexdigest()[:15]
    if conn.execute(select(Source.id).where(Source.uid == uid)).scalar() is not None:
        raise Refused(message=f"This source was added before: {uid}.")
    chosen = DateCandidate(when, Known.SUPPLIED, BY_HAND, text_of(when), 1.0) if when else None
    values = {**dict.fromkeys(FIELDS, ""), **words, **published_columns(chosen)}
    row = {
        **values,
        "uid": uid,
        "source_id": title,
        "identity": identity,
        "kind": Kind.MANUAL.value,
        "title": title,
        "published_locked": when is not None,
        "ingested_at": record_time(conn),
        "raw_sha256": digest,
        "text_sha256": digest,
        "first_line": 1,
        "text": "",
    }
    made = conn.execute(insert(Source), row).inserted_primary_key
    assert made is not None
    conn.execute(insert(SourceName), {"source_row": made[0], "name": title, "given": {}})
    fulltext.index_source_text(conn, int(made[0]))
    return uid
