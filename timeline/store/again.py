"""Reading a stored article again: under a corrected date or other corrected metadata, or by newer rules.

What was computed is computed anew from the text; what was written out stays, because it says the same as before; what a
person set stays, because `save.save_again` keeps it.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from timeline.actors.roster import Roster
from timeline.articles.article import Article, DateCandidate, Kind, Known
from timeline.articles.columns import BY_HAND, FIELDS
from timeline.articles.reading import Reading
from timeline.articles.world_dates import candidate_as_json, candidate_of, published_columns
from timeline.dates.edtf import text_of
from timeline.dates.when import When
from timeline.errors import Refused
from timeline.store.actors import load_roster
from timeline.store.bounds import read_with_bounds
from timeline.store.database import record_time
from timeline.store.given import BY_PERSON, corrected, merged, sorted_out
from timeline.store.save import save_again, save_metadata
from timeline.store.tables import (
    DateExpression,
    Event,
    Mention,
    MentionActor,
    NameMention,
    Source,
    SourceDate,
    SourceName,
)

Read = Callable[[Article, Roster], Reading]

CORRECTED = ("title", "publisher", "author", "url", "lang", "tz")
"""What a person may correct of a source besides its date."""

_SHOWN = (Event.date, Event.edtf, Event.time_of_day, Event.tz, Event.approximate, Event.uncertain)


def correct_source(conn: Connection, row: int, when: When | None, words: Mapping[str, str], read: Read) -> None:
    """Write down a person's word on a source, its date of publication (None: as it was) and others, and read it again.

    Events whose date this moves count a correction each.
    """
    key = {"source_row": row, "name": BY_PERSON}
    old = conn.execute(select(SourceName.given).filter_by(**key)).scalar_one_or_none() or {}
    said: dict[str, Any] = {**old, **words}
    if when is not None:
        said["published"] = candidate_as_json(DateCandidate(when, Known.SUPPLIED, BY_HAND, text_of(when), 1.0))
    conn.execute(delete(SourceName).filter_by(**key))
    conn.execute(insert(SourceName), {**key, "given": said})
    before = _dates(conn, row)
    if not conn.execute(select(Source.text).where(Source.id == row)).scalar_one():
        _correct_entry(conn, row, said)
        return
    roster = load_roster(conn)
    reading = read_with_bounds(conn, row, article_of(conn, row), lambda article: read(article, roster))
    if when is not None and (reading.published is None or reading.published.when != when):
        raise Refused(message=f"{text_of(when)} cannot date this article.")
    save_again(conn, row, reading, record_time(conn))
    after = _dates(conn, row)
    moved = [uid for uid, date in after.items() if uid in before and before[uid] != date]
    conn.execute(update(Event).where(Event.uid.in_(moved)).values(revision=Event.revision + 1))


def read_again(conn: Connection, row: int, read: Read) -> bool:
    """Read a source again by the rules of today; return whether anything came out otherwise. Nothing is written if not."""
    if not conn.execute(select(Source.text).where(Source.id == row)).scalar_one():
        return False
    before = _content(conn, row)
    roster = load_roster(conn)
    reading = read_with_bounds(conn, row, article_of(conn, row), lambda article: read(article, roster))
    attempt = conn.begin_nested()
    dates = _dates(conn, row)
    save_again(conn, row, reading, record_time(conn))
    if _content(conn, row) == before:
        attempt.rollback()
        return False
    now = _dates(conn, row)
    moved = [uid for uid, date in now.items() if uid in dates and dates[uid] != date]
    conn.execute(update(Event).where(Event.uid.in_(moved)).values(revision=Event.revision + 1))
    attempt.commit()
    return True


def article_of(conn: Connection, row: int) -> Article:
    """Return a stored source as the article it came as, with what came under all its names and a person's corrections."""
    stored = conn.execute(select(Source).where(Source.id == row)).mappings().one()
    named = select(SourceName.name, SourceName.given).where(SourceName.source_row == row)
    names = {str(name): sorted_out(given, stored["text"]) for name, given in conn.execute(named)}
    by_person = names.pop(BY_PERSON, {})
    same = ("text", "source_id", "raw_sha256", "identity", "first_line")
    article = Article(**{name: stored[name] for name in same}, kind=Kind(stored["kind"]))
    if not names:  # made before names were kept
        return corrected(replace(article, **{name: stored[name] for name in FIELDS}), by_person)
    return corrected(merged(article, names.items()), by_person)


def _correct_entry(conn: Connection, row: int, said: Mapping[str, Any]) -> None:
    """Correct a source without a text: there is nothing to read in it."""
    values: dict[str, object] = {name: said[name] for name in CORRECTED if name in said}
    if "published" in said:
        values |= {**published_columns(candidate_of(said["published"])), "published_locked": True}
    save_metadata(conn, row, values)


def _dates(conn: Connection, row: int) -> dict[str, tuple[Any, ...]]:
    """Return the dates of the events that a source tells, by uid."""
    told = select(Mention.event_row).where(Mention.source_row == row)
    return {uid: tuple(date) for uid, *date in conn.execute(select(Event.uid, *_SHOWN).where(Event.id.in_(told)))}


def _content(conn: Connection, row: int) -> list[list[tuple[Any, ...]]]:
    """Return all that was read in a source, without row ids: equal readings give equal content."""
    mine = select(Mention.id).where(Mention.source_row == row)
    found = []
    for table, which in (
        (Source, Source.id == row),
        (SourceDate, SourceDate.source_row == row),
        (DateExpression, DateExpression.source_row == row),
        (Mention, Mention.source_row == row),
        (MentionActor, MentionActor.mention_row.in_(mine)),
        (NameMention, NameMention.source_row == row),
    ):
        columns = [column for column in table.__table__.columns if column.name != "id" and not column.foreign_keys]
        rows = conn.execute(select(*columns).where(which)).all()
        found.append(sorted((tuple(one) for one in rows), key=repr))
    return found
