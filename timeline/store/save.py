"""Saving a reading: everything one article gave, inside the caller's transaction.

Rows of child tables are found again by their uids, never by counting row ids, so that several writers never collide.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from timeline.articles.reading import Reading
from timeline.events.draft import EventDraft
from timeline.events.expression import DatedExpression
from timeline.store import fulltext, merging
from timeline.store.actors import save_actors
from timeline.store.reprints import note_text
from timeline.store.rows import (
    EXTRACTOR,
    date_columns,
    event_columns,
    expression_columns,
    grade_of,
    mention_columns,
    participant_columns,
    source_columns,
)
from timeline.store.tables import Base, DateExpression, Event, Mention, MentionActor, Note, Source, SourceDate
from timeline.store.uids import numbered, uid
from timeline.store.world_dates import columns_of, order_of

Touched = Mapping[str, Mapping[str, object]]
"""What a person touched among a source's mentions, by uid: event_row, status, revision, date_locked."""


def save_new(conn: Connection, reading: Reading, now: str) -> int:
    """Store a source that is not there yet, and everything read in it; return its row id."""
    values = {**source_columns(reading), "uid": reading.article.uid, "ingested_at": now}
    made = conn.execute(insert(Source), values).inserted_primary_key
    assert made is not None
    row = int(made[0])
    _save_contents(conn, row, reading, now, None)
    fulltext.index_source(conn, row)
    regrouped = note_text(conn, row, reading.article.text)
    merging.settle(conn, _mentions_of(conn, [row, *regrouped]))
    return row


def save_again(conn: Connection, row: int, reading: Reading, now: str) -> None:
    """Replace what was read in a source; uids stay, and so does what a person touched."""
    fulltext.forget_source(conn, row)
    left = merging.loosen(conn, row)
    fulltext.forget_events(conn, row)
    touched = _clear(conn, row)
    conn.execute(update(Source).where(Source.id == row), source_columns(reading))
    _save_contents(conn, row, reading, now, touched)
    fulltext.index_source(conn, row)
    others = conn.execute(select(Mention.id).where(Mention.own_event.in_(left))).scalars().all()
    merging.settle(conn, [*_mentions_of(conn, [row]), *others])


def _mentions_of(conn: Connection, rows: Sequence[int]) -> Sequence[int]:
    return conn.execute(select(Mention.id).where(Mention.source_row.in_(rows))).scalars().all()


def save_metadata(conn: Connection, row: int, values: Mapping[str, object]) -> None:
    """Change a source's metadata alone."""
    fulltext.forget_source(conn, row)
    conn.execute(update(Source).where(Source.id == row), dict(values))
    fulltext.index_source_text(conn, row)


def _clear(conn: Connection, row: int) -> Touched:
    """Remove what was read in a source but for the events a person touched; return these mentions by uid."""
    mine = select(Mention.event_row).where(Mention.source_row == row)
    conn.execute(
        delete(Note).where(Note.written_by == "rule", Note.about_uid.in_(select(Event.uid).where(Event.id.in_(mine))))
    )
    person = (Event.revision > 0) | Event.date_locked | Event.merged_into.is_not(None) | (Event.status != "proposed")
    kept = conn.execute(
        select(Mention.uid, Mention.event_row, Mention.status, Event.revision, Event.date_locked)
        .join(Event, Event.id == Mention.event_row)
        .where(Mention.source_row == row, person | (Mention.status != "proposed") | (Mention.extractor != EXTRACTOR))
    ).mappings()
    touched = {str(found["uid"]): dict(found) for found in kept}
    others = delete(Event).where(Event.id.in_(mine), Event.id.not_in([m["event_row"] for m in touched.values()]))
    conn.execute(others)
    conn.execute(delete(DateExpression).where(DateExpression.source_row == row))
    conn.execute(delete(SourceDate).where(SourceDate.source_row == row))
    return touched


@dataclass(frozen=True, slots=True)
class _Telling:
    """A draft with the uids it gets, and what a person made of its mention before."""

    event_uid: str
    mention_uid: str
    draft: EventDraft
    before: Mapping[str, object] | None


def _save_contents(conn: Connection, row: int, reading: Reading, now: str, touched: Touched | None) -> None:
    """Insert everything but the source's own row; `touched` is None when the source is new."""
    _insert(conn, SourceDate, date_columns(row, reading))
    expressions = _save_expressions(conn, row, reading.article.uid, reading.expressions)
    actors = save_actors(conn, row, reading.actors, again=touched is not None)
    tellings = list(_tellings(reading, touched or {}))
    _save_events(conn, tellings)
    mentions = _save_mentions(conn, row, tellings, reading.expressions, expressions, reading.article.uid)
    named = [
        participant_columns(p, mentions[t.mention_uid], actors[p.actor] if p.actor else None)
        for t in tellings
        for p in t.draft.participants
    ]
    _insert(conn, MentionActor, named)
    note = {"about": "event", "written_by": "rule", "created_at": now}
    _insert(conn, Note, [{**note, "about_uid": t.event_uid, "text": t.draft.note} for t in tellings if t.draft.note])


def _tellings(reading: Reading, touched: Touched) -> Iterator[_Telling]:
    source_uid = reading.article.uid
    places = numbered((draft.trigger_start, draft.trigger_end) for draft in reading.drafts)
    for place, draft in zip(places, reading.drafts, strict=True):
        mention_uid = uid("m", source_uid, *place)
        yield _Telling(uid("e", source_uid, *place), mention_uid, draft, touched.get(mention_uid))


def _save_events(conn: Connection, tellings: Sequence[_Telling]) -> None:
    """Insert the new events; one that a person touched, but did not date, gets the date of the new reading."""
    _insert(conn, Event, [event_columns(t.event_uid, t.draft) for t in tellings if t.before is None])
    for telling in tellings:
        if telling.before is None or telling.before["date_locked"]:
            continue
        this = Event.id == telling.before["event_row"]
        event_uid, seq = conn.execute(select(Event.uid, Event.seq).where(this)).one()
        when = telling.draft.when
        conn.execute(update(Event).where(this), {**columns_of(when), **order_of(when, event_uid, seq)})


def _save_mentions(
    conn: Connection,
    row: int,
    tellings: Sequence[_Telling],
    read: Sequence[DatedExpression],
    expressions: Sequence[int],
    source_uid: str,
) -> dict[str, int]:
    events = _rows_by_uid(conn, Event, [t.event_uid for t in tellings if t.before is None])
    uids = [t.mention_uid for t in tellings]
    if kept := [t.mention_uid for t in tellings if t.before]:
        conn.execute(delete(Mention).where(Mention.source_row == row, Mention.uid.in_(kept)))
    _insert(
        conn,
        Mention,
        [
            {
                **mention_columns(t.mention_uid, row, t.draft),
                "own_event": t.event_uid,
                "counts_as": source_uid,
                "event_row": t.before["event_row"] if t.before else events[t.event_uid],
                "status": t.before["status"] if t.before else "proposed",
                "expression_row": None if t.draft.expression is None else expressions[t.draft.expression],
                "date_grade": grade_of(t.draft, read),
            }
            for t in tellings
        ],
    )
    return _rows_by_uid(conn, Mention, uids)


def _save_expressions(conn: Connection, row: int, source_uid: str, expressions: Sequence[DatedExpression]) -> list[int]:
    """Insert date expressions, ranges before their ends, and return their row ids in the reading's order."""
    places = numbered((x.start, x.end, int(x.is_range)) for x in expressions)
    uids = [uid("d", source_uid, *place) for place in places]
    for ends in (False, True):
        chosen = [i for i, x in enumerate(expressions) if (x.parent is not None) is ends]
        parents = _rows_by_uid(conn, DateExpression, uids) if ends and chosen else {}
        _insert(conn, DateExpression, [expression_columns(expressions[i], uids, i, row, parents) for i in chosen])
    rows = _rows_by_uid(conn, DateExpression, uids)
    return [rows[one] for one in uids]


def _insert(conn: Connection, table: type[Base], rows: Sequence[Mapping[str, object]]) -> None:
    if rows:
        conn.execute(insert(table), [dict(row) for row in rows])


def _rows_by_uid(
    conn: Connection, table: type[DateExpression | Event | Mention], uids: Sequence[str]
) -> dict[str, int]:
    found: dict[str, int] = {}
    query = select(table.uid, table.id).where(table.uid.in_(bindparam("uids", expanding=True)))
    for i in range(0, len(uids), 500):  # below every database's limit of parameters
        found.update((name, row) for name, row in conn.execute(query, {"uids": uids[i : i + 500]}))
    return found
