"""Events of our own JSONL put back: with their uids, their evidence, actors and tags, but without the texts of the sources.

What a file of an earlier version does not say of a source that is not an event's best one stays unknown.
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import DBAPIError

from timeline.actors.names import key_of
from timeline.articles.article import DateCandidate, Known
from timeline.articles.columns import CITED, FIELDS
from timeline.articles.uids import numbered, uid
from timeline.articles.world_dates import columns_of, order_of, published_columns, when_of
from timeline.dates.edtf import parse
from timeline.dates.when import When
from timeline.errors import InputError, TimelineError
from timeline.events.event import Event, Evidence
from timeline.store import fulltext
from timeline.store.database import is_of_values, record_time
from timeline.store.tables import Actor, Alias, DateExpression, Mention, MentionActor, Note, Source, SourceName, Tag
from timeline.store.tables import Event as EventRow

_RETOLD = ", retold from "
_EMPTY = hashlib.sha256(b"").hexdigest()
_SAME = (
    *("uid", "title", "description", "type", "place", "status", "confidence", "date_locked", "revision", "seq"),
    *("date", "edtf", "date_earliest", "date_latest", "day_earliest", "day_latest", "precision", "shape"),
    *("approximate", "uncertain", "time_of_day", "tz"),
)


def put_events(conn: Connection, events: Iterable[tuple[str, Event | InputError]]) -> tuple[int, list[InputError]]:
    """Put events back that are not there, each with its place; return how many were, and those that could not be taken."""
    there, refused = 0, []
    for place, event in events:
        if isinstance(event, InputError):
            refused.append(event)
            continue
        if conn.execute(select(EventRow.id).where(EventRow.uid == event.uid)).scalar() is not None:
            there += 1
            continue
        attempt = conn.begin_nested()
        try:
            _put(conn, event)
        except (ValueError, TimelineError) as problem:
            attempt.rollback()
            refused.append(InputError(place=place, problem=str(problem) or "an event that cannot be."))
        except DBAPIError as problem:
            if not is_of_values(problem):
                raise
            attempt.rollback()
            refused.append(InputError(place=place, problem=f"cannot be stored ({problem.orig})."))
        else:
            attempt.commit()
    return there, refused


def _put(conn: Connection, event: Event) -> None:
    """Put one event back with all that is told of it; ValueError for what no export writes."""
    if not event.evidence and event.status == "proposed" and not event.revision:
        raise ValueError("no telling and no person stands behind it.")
    values = {name: getattr(event, name) for name in _SAME}
    when = when_of(values)
    values |= {"outside": False, "merged_into": None, "older": _older(event)}
    row = _insert(conn, EventRow, {**values, **order_of(when, event.uid, event.seq)})
    if event.tags:
        conn.execute(insert(Tag), [{"event_row": row, "tag": tag} for tag in event.tags.split("; ")])
    names = event.actors.split("; ") if event.actors else []
    names = names if len(names) == len(event.actor_ids) else list(event.actor_ids)
    actors = {one: _actor(conn, one, name) for one, name in zip(event.actor_ids, names, strict=True)}
    _tellings(conn, row, event, actors, when)
    if event.notes:
        about = {"about": "event", "about_uid": event.uid, "created_at": record_time(conn)}
        conn.execute(insert(Note), [{**about, "text": note.text, "written_by": note.by} for note in event.notes])
    fulltext.index(conn, [row])


def _tellings(conn: Connection, row: int, event: Event, actors: dict[str, int], when: When | None) -> None:
    independent: list[str] = []
    counted: set[str] = set()
    for number, (told, place) in enumerate(
        zip(event.evidence, numbered((e.trigger_start, e.trigger_end) for e in event.evidence), strict=True)
    ):
        best = number == 0
        source = _source(conn, event, told, best=best)
        if told.source_uid not in counted and len(independent) < event.n_independent_sources:
            independent.append(told.source_uid)
        counted.add(told.source_uid)
        counts_as = told.source_uid if told.source_uid in independent else (independent or [told.source_uid])[0]
        date = _date(told, when if best or told.date_text else None)
        carried = event.date_anchor if best and event.date_anchor in {"document", "event"} else ""
        mention = _insert(
            conn,
            Mention,
            {
                **columns_of(date),
                "uid": told.uid or _free_uid(conn, told, place),
                "event_row": row,
                "source_row": source,
                "expression_row": _expression(conn, source, event if best else None, told, date),
                "title": event.title,
                "description": event.description,
                "type": event.type,
                "place": event.place,
                "quote": told.quote,
                "char_start": told.start,
                "char_end": told.end,
                "trigger": told.trigger,
                "trigger_start": told.trigger_start,
                "trigger_end": told.trigger_end,
                "date_text": told.date_text or "",
                "date_reason": "",
                "date_anchor": carried,
                "date_grade": told.grade or ((event.date_grade or "C") if best else "C"),
                "role": told.role,
                "page": told.page,
                "factuality": told.factuality,
                "attributed_to": told.attributed_to,
                "origin": told.origin,
                "confidence": event.confidence,
                "own_event": event.uid,
                "counts_as": counts_as,
                "extractor": CITED,
                "status": "proposed",
                "outside": False,
                "older": told.older,
            },
        )
        parts = [
            {
                "mention_row": mention,
                "actor_row": None
                if part.actor is None
                else actors.get(part.actor) or _actor(conn, part.actor, part.text),
                "role": part.role,
                "part": part.part,
                "char_start": part.start,
                "char_end": part.end,
                "text": part.text,
            }
            for part in told.participants
        ]
        if parts:
            conn.execute(insert(MentionActor), parts)


def _older(event: Event) -> bool:
    return bool(event.evidence) and all(told.older for told in event.evidence)


def _date(told: Evidence, otherwise: When | None) -> When | None:
    """Return the date a telling gives, the event's where a file of an earlier version does not say."""
    if told.dated is None:
        return None
    return when_of(told.dated) if told.dated else otherwise


def _free_uid(conn: Connection, told: Evidence, place: tuple[int, ...]) -> str:
    """Return the mention's uid: that of its place, which another event's may have taken."""
    for count in range(100):
        found = uid("m", told.source_uid, *place, *([count] if count else []))
        if conn.execute(select(Mention.id).where(Mention.uid == found)).scalar() is None:
            return found
    return uid("m", told.source_uid, *place, told.quote)


def _source(conn: Connection, event: Event, told: Evidence, *, best: bool) -> int:
    """Return the row of a source without its text, made or told more of."""
    found = conn.execute(select(Source.id, Source.title).where(Source.uid == told.source_uid)).first()
    said: Mapping[str, str | None] = told.source
    if best and not said:  # a file of an earlier version told of the best source alone
        said = {name: getattr(event, f"source_{name}") for name in ("title", "publisher", "url", "published", "kind")}
    known: dict[str, Any] = {}
    if said:
        title, _, retold = (said["title"] or "").partition(_RETOLD)
        published = said["published"] or ""
        how = Known(said.get("known") or Known.STATED)
        date = DateCandidate(parse(published), how, "imported", published, 1.0) if published else None
        known = {"title": title, "retold_from": retold, "publisher": said["publisher"] or "", "url": said["url"] or ""}
        known |= {"kind": said["kind"] or "original", **published_columns(date)}
    if found is not None:
        if known and not found.title:
            fulltext.forget_source(conn, found.id)
            conn.execute(update(Source).where(Source.id == found.id, Source.text == ""), known)
            fulltext.index_source_text(conn, found.id)
        return int(found.id)
    empty = {**dict.fromkeys(FIELDS, ""), "identity": "", "kind": "original", **published_columns(None)}
    hashes = {"raw_sha256": _EMPTY, "text_sha256": _EMPTY, "text": "", "first_line": 1, "published_locked": False}
    row = _insert(
        conn,
        Source,
        {
            **empty,
            **hashes,
            **known,
            "uid": told.source_uid,
            "source_id": told.source_id,
            "ingested_at": record_time(conn),
        },
    )
    conn.execute(insert(SourceName), {"source_row": row, "name": told.source_id, "given": {}})
    fulltext.index_source_text(conn, row)
    return row


def _expression(conn: Connection, source: int, best: Event | None, told: Evidence, when: When | None) -> int | None:
    if told.date_start is None or told.date_end is None:
        return None
    timex = told.timex
    key = uid("d", told.source_uid, told.date_start, told.date_end, int(timex is None))
    found = conn.execute(select(DateExpression.id).where(DateExpression.uid == key)).scalar()
    read = (
        {"rule": best.date_rule or "", "anchor": best.date_anchor or "none", "grade": best.date_grade or "C"}
        if best
        else {}
    )
    if found is not None:
        if read:
            conn.execute(update(DateExpression).where(DateExpression.id == found), read)
        return int(found)
    values = {
        **columns_of(when),
        "rule": "",
        "anchor": "none",
        "grade": "C",
        **read,
        "uid": key,
        "source_row": source,
        "char_start": told.date_start,
        "char_end": told.date_end,
        "text": told.date_text or "",
        "is_range": timex is None,
        "timex_type": timex["type"] if timex else "DATE",
        "timex_value": (timex["value"] or "") if timex else "",
        "timex_mod": timex["mod"] if timex else None,
        "meaning": {},
        "reason": "",
        "locked": False,
    }
    return _insert(conn, DateExpression, values)


def _actor(conn: Connection, actor: str, name: str) -> int:
    found = conn.execute(select(Actor.id).where(Actor.uid == actor)).scalar()
    if found is not None:
        return int(found)
    key = key_of(name) or actor
    taken = conn.execute(select(Actor.id).where(Actor.key == key)).scalar() is not None
    values = {"uid": actor, "key": actor if taken else key, "name": name, "kind": "organisation"}
    row = _insert(conn, Actor, {**values, "in_roster": False, "cluster_uid": actor, "shown_name": name})
    conn.execute(
        insert(Alias),
        {"actor_row": row, "alias": name, "folded": key_of(name), "kind": "name", "n_mentions": 0, "added_by": "user"},
    )
    return row


def _insert(conn: Connection, table: Any, values: dict[str, Any]) -> int:  # noqa: ANN401 - any of the tables
    made = conn.execute(insert(table), values).inserted_primary_key
    assert made is not None
    return int(made[0])
