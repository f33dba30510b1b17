"""What went out in files for other programs: read before an export, kept after it.

An event that is gone by now (rejected, merged, undated, or removed with its source) has to be told once more, in each file
that had it; a file that is new is told of all of them, for who knows which file a calendar was filled from.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, String, bindparam, text

from timeline.events.sent import Sent
from timeline.store.dialects.speaking import dialect_of
from timeline.store.tables import Export
from timeline.store.views.chronology import NEWEST

_KEY = ("format", "file", "event_uid")

_MOST = 500
"""How many events are looked up at a time."""

# `+` and `||` keep a column out of the choice of an index: only the uid's narrows anything.
_SENT = text("""
    SELECT event_uid, file, sequence, revision, day_first, day_last, cancelled FROM exports
    WHERE event_uid IN :uids AND format || '' = :format ORDER BY event_uid, sequence, id
""").bindparams(bindparam("uids", expanding=True, type_=String()))

_GONE = text(f"""
    SELECT DISTINCT x.event_uid, coalesce(e.title, ''), coalesce(e.revision, 0), CASE
        WHEN e.id IS NULL THEN 'removed'
        WHEN e.merged_into IS NOT NULL THEN 'merged into ' || e.merged_into
        WHEN e.status = 'rejected' THEN 'rejected'
        WHEN e.outside = 1 THEN 'page furniture'
        WHEN NOT {NEWEST} THEN 'told only in an older version of its page'
        ELSE 'undated' END
    FROM exports x LEFT JOIN events e ON e.uid = x.event_uid
    WHERE x.format = :format AND (e.id IS NULL OR e.merged_into IS NOT NULL OR e.status = 'rejected' OR e.outside = 1
      OR NOT {NEWEST}
      OR (e.day_earliest IS NULL AND e.day_latest IS NULL))
    ORDER BY x.event_uid
""")  # noqa: S608 - our own words

_CORRECTED = text("""
    SELECT entity_uid, max(created_at) FROM revisions
    WHERE entity_uid IN :uids AND entity || '' = 'events' AND +entity_row IS NOT NULL AND undone_by IS NULL
      AND (json_extract(after, '$.revision') IS NOT NULL OR after IS NULL) AND command NOT IN ('ingest', 'seed')
    GROUP BY entity_uid
""").bindparams(bindparam("uids", expanding=True, type_=String()))


def sent(conn: Connection, form: str, file: str, uids: Sequence[str]) -> dict[str, Sent]:
    """Return what went out of these events in this format; `due` as it is for this file."""
    known = _is_known(conn, form, file)
    rows: dict[str, list[Any]] = {}
    for i in range(0, len(uids), _MOST):
        for uid, *row in conn.execute(_SENT, {"format": form, "uids": list(uids[i : i + _MOST])}):
            rows.setdefault(uid, []).append(row)
    return {uid: _folded(uid, some, file, known) for uid, some in rows.items()}


def gone(conn: Connection, form: str, file: str) -> list[Sent]:
    """Return the events that went out and are gone, those of which this file has still to tell; by uid."""
    found = conn.execute(_GONE, {"format": form}).all()
    known = sent(conn, form, file, [uid for uid, *_ in found]) if found else {}
    return [
        Sent(
            uid=uid,
            sequence=past.sequence if past.cancelled else max(revision, past.sequence + 1),
            revision=revision,
            first=past.first,
            last=past.last,
            cancelled=True,
            due=True,
            title=title,
            reason=reason,
        )
        for uid, title, revision, reason in found
        if (past := known[uid]).due
    ]


def corrected(conn: Connection, uids: Sequence[str]) -> Iterator[tuple[str, datetime]]:
    """Yield, by uid, when a person last corrected an event; nothing for those that nobody did."""
    for uid, at in conn.execute(_CORRECTED, {"uids": list(uids)}):
        yield uid, datetime.fromisoformat(at)


def keep(conn: Connection, form: str, file: str, out: Iterable[Sent]) -> None:
    """Keep what went out."""
    facts = ("sequence", "revision", "day_first", "day_last", "cancelled")
    rows = [
        dict(zip(facts, (one.sequence, one.revision, one.first, one.last, one.cancelled), strict=True))
        | {"format": form, "file": file, "event_uid": one.uid}
        for one in out
    ]
    if rows:
        dialect_of(conn).upsert(conn, Export.metadata.tables[Export.__tablename__], _KEY, rows)


def _is_known(conn: Connection, form: str, file: str) -> bool:
    asked = text("SELECT EXISTS (SELECT 1 FROM exports WHERE format = :format AND file = :file)")
    return bool(conn.execute(asked, {"format": form, "file": file}).scalar_one())


def _folded(uid: str, rows: list[Any], file: str, known: bool) -> Sent:
    """The newest of what went out of one event, in any file, and whether this one has still to hear of its end."""
    _, sequence, revision, first, last, cancelled = rows[-1]
    here = [row for row in rows if row[0] == file]
    due = not here[0][-1] if here else not known
    return Sent(
        uid=uid, sequence=sequence, revision=revision, first=first, last=last, cancelled=bool(cancelled), due=due
    )
