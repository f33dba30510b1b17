"""Saving a reading: everything one article gave, inside the caller's transaction.

Rows of child tables are found again by their uids, never by counting row ids, so that several writers never collide.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, update

from timeline.articles.address import address_of
from timeline.articles.columns import (
    EXTRACTOR,
    date_columns,
    event_columns,
    expression_columns,
    grade_of,
    mention_columns,
    participant_columns,
    source_columns,
)
from timeline.articles.reading import Reading
from timeline.articles.sketch import sketch
from timeline.articles.uids import expression_uids, tellings
from timeline.articles.world_dates import columns_of, order_of
from timeline.events.draft import EventDraft
from timeline.store import fulltext, merging, versions
from timeline.store.actors import save_actors
from timeline.store.bulk import add_rows, insert_rows, look_up, new_ids
from timeline.store.keys import add_keys
from timeline.store.reprints import note_sketches
from timeline.store.tables import DateExpression, Event, Mention, MentionActor, Note, Source, SourceDate

Touched = Mapping[str, Mapping[str, object]]
"""What a person touched among a source's mentions, by uid: event_row, status, revision, date_locked."""


@dataclass(frozen=True, slots=True)
class _Telling:
    """A draft with the uids it gets, the source it is in, and what a person made of its mention before."""

    source_row: int
    event_uid: str
    mention_uid: str
    draft: EventDraft
    before: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class _Contents:
    """One source's reading on its way into the tables; `touched` is None when the source is new."""

    row: int
    reading: Reading
    source_uid: str
    touched: Touched | None = None

    def tellings(self) -> Iterator[_Telling]:
        """Yield the drafts in order."""
        triggers = ((draft.trigger_start, draft.trigger_end) for draft in self.reading.drafts)
        for (event_uid, mention_uid), draft in zip(
            tellings(self.source_uid, triggers), self.reading.drafts, strict=True
        ):
            before = (self.touched or {}).get(mention_uid)
            yield _Telling(self.row, event_uid, mention_uid, draft, before)


def save_new(conn: Connection, readings: Sequence[Reading], now: str) -> Sequence[int]:
    """Store sources that are not there yet, each another, and everything read in them; return their row ids."""
    uids = [one.article.uid for one in readings]
    sources = [{**source_columns(one), "uid": uid, "ingested_at": now} for one, uid in zip(readings, uids, strict=True)]
    rows = add_rows(conn, Source, sources)
    first_event = new_ids(conn, Event, 1)[0]
    contents = [_Contents(*one) for one in zip(rows, readings, uids, strict=True)]
    mentions, moved = _save_contents(conn, contents, now)
    fulltext.index_source_text(conn, *rows)
    regrouped = note_sketches(conn, {one.row: _sketch_of(one.reading) for one in contents})
    others = look_up(conn, "SELECT id FROM mentions WHERE source_row IN {values}", regrouped)
    merging.settle(conn, [*mentions, *(row for (row,) in others), *merging.naming(conn, moved)], first_event)
    merging.recount(conn, regrouped, first_event)
    fulltext.index(conn, range(first_event, new_ids(conn, Event, 1)[0]))
    return rows


def _sketch_of(reading: Reading) -> Sequence[int]:
    return sketch(reading.article.text) if reading.sketch is None else reading.sketch


def save_again(conn: Connection, row: int, reading: Reading, now: str) -> None:
    """Replace what was read in a source; uids stay, and so does what a person touched."""
    fulltext.forget_source(conn, row)
    left = merging.loosen(conn, row)
    fulltext.forget_events(conn, row)
    before = _address(conn, row)
    touched = _clear(conn, row)
    conn.execute(update(Source).where(Source.id == row), source_columns(reading))
    mentions, moved = _save_contents(conn, [_Contents(row, reading, reading.article.uid, touched)], now)
    fulltext.index_source_text(conn, row)
    fulltext.index_events(conn, row)
    others = look_up(conn, "SELECT id FROM mentions WHERE own_event IN {values}", sorted(left))
    merging.settle(conn, [*mentions, *(row for (row,) in others), *merging.naming(conn, moved)])
    versions.settle(conn, [before, _address(conn, row)])


def save_metadata(conn: Connection, row: int, values: Mapping[str, object]) -> None:
    """Change a source's metadata alone."""
    fulltext.forget_source(conn, row)
    before = _address(conn, row)
    now = {"address": address_of(str(values["url"]))} if "url" in values else {}
    conn.execute(update(Source).where(Source.id == row), {**values, **now})
    fulltext.index_source_text(conn, row)
    merging.recount(conn, [row])
    versions.settle(conn, [before, _address(conn, row)])


def _address(conn: Connection, row: int) -> str:
    return str(conn.execute(select(Source.address).where(Source.id == row)).scalar_one())


def _clear(conn: Connection, row: int) -> Touched:
    """Remove what was read in a source but for the events a person touched; return these mentions by uid."""
    mine = select(Mention.event_row).where(Mention.source_row == row)
    conn.execute(
        delete(Note).where(Note.written_by == "rule", Note.about_uid.in_(select(Event.uid).where(Event.id.in_(mine))))
    )
    person = (
        (Event.revision > 0) | (Event.date_locked == 1) | Event.merged_into.is_not(None) | (Event.status != "proposed")
    )
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


def _save_contents(conn: Connection, contents: Sequence[_Contents], now: str) -> tuple[list[int], frozenset[int]]:
    """Insert everything but the sources' own rows.

    Returns the rows of the mentions, and the actors stored before that were joined or parted.
    """
    add_rows(conn, SourceDate, [dated for one in contents for dated in date_columns(one.row, one.reading)])
    expressions = _save_expressions(conn, contents)
    named = {one.row: one.reading.actors for one in contents}
    actors = save_actors(conn, named, again=[one.row for one in contents if one.touched is not None])
    tellings = [telling for one in contents for telling in one.tellings()]
    events = _save_events(conn, tellings)
    mentions = _save_mentions(conn, contents, tellings, events, expressions)
    participants = [
        participant_columns(p, mention, actors.rows[p.actor] if p.actor else None)
        for mention, telling in zip(mentions, tellings, strict=True)
        for p in telling.draft.participants
    ]
    add_rows(conn, MentionActor, participants)
    add_keys(conn, mentions)
    note = {"about": "event", "written_by": "rule", "created_at": now}
    add_rows(conn, Note, [{**note, "about_uid": t.event_uid, "text": t.draft.note} for t in tellings if t.draft.note])
    return list(mentions), actors.moved


def _save_events(conn: Connection, tellings: Sequence[_Telling]) -> list[int]:
    """Insert the new events and return the rows of all; one that a person touched, but did not date, gets the new date."""
    new = [telling for telling in tellings if telling.before is None]
    made = iter(add_rows(conn, Event, [event_columns(t.event_uid, t.draft) for t in new]))
    rows = []
    for telling in tellings:
        if telling.before is None:
            rows.append(next(made))
            continue
        row = int(str(telling.before["event_row"]))
        rows.append(row)
        if not telling.before["date_locked"]:
            event_uid, seq = conn.execute(select(Event.uid, Event.seq).where(Event.id == row)).one()
            when = telling.draft.when
            conn.execute(update(Event).where(Event.id == row), {**columns_of(when), **order_of(when, event_uid, seq)})
    return rows


def _save_mentions(
    conn: Connection,
    contents: Sequence[_Contents],
    tellings: Sequence[_Telling],
    events: Sequence[int],
    expressions: Mapping[int, Sequence[int]],
) -> Sequence[int]:
    for telling in tellings:
        if telling.before is not None:
            conn.execute(
                delete(Mention).where(Mention.source_row == telling.source_row, Mention.uid == telling.mention_uid)
            )
    read = {one.row: one for one in contents}
    return add_rows(
        conn,
        Mention,
        [
            mention_columns(t.mention_uid, t.source_row, t.draft)
            | {
                "own_event": t.event_uid,
                "counts_as": read[t.source_row].source_uid,
                "event_row": event,
                "status": t.before["status"] if t.before else "proposed",
                "expression_row": None if t.draft.expression is None else expressions[t.source_row][t.draft.expression],
                "date_grade": grade_of(t.draft, read[t.source_row].reading.expressions),
            }
            for t, event in zip(tellings, events, strict=True)
        ],
    )


def _save_expressions(conn: Connection, contents: Sequence[_Contents]) -> dict[int, list[int]]:
    """Insert date expressions, ranges before their ends, and return their row ids by source, in the readings' order."""
    found: dict[int, list[int]] = {}
    ids = iter(new_ids(conn, DateExpression, sum(len(one.reading.expressions) for one in contents)))
    columns = []
    for one in contents:
        expressions = one.reading.expressions
        rows = found[one.row] = [0] * len(expressions)
        order = sorted(range(len(expressions)), key=lambda i: expressions[i].parent is not None)
        for i in order:
            rows[i] = next(ids)
        uids = expression_uids(one.source_uid, [(x.start, x.end, int(x.is_range)) for x in expressions])
        parents = dict(zip(uids, rows, strict=True))
        columns += [{"id": rows[i], **expression_columns(expressions[i], uids, i, one.row, parents)} for i in order]
    insert_rows(conn, DateExpression, columns)
    return found
