"""The record as it stood on a day: only what was told by sources that were out by then counts, for dates and quotes too.

A source was out by the day if it was published by it, or, where nobody knows when it was, was taken in by it. One of several
versions of a page was out when it was modified, where that is known.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, text

from timeline.events.event import Event

OUT = (
    "(coalesce({s}.out_day, {s}.published_day_latest) <= :known_by"
    " OR (coalesce({s}.out_day, {s}.published_day_latest) IS NULL AND julianday(substr({s}.ingested_at, 1, 10)) - 1721424.5 <= :known_by))"
)

REPLACED = f"""EXISTS (SELECT 1 FROM sources rs
    WHERE rs.address = {{s}}.address AND rs.version > {{s}}.version AND {OUT.format(s="rs")})"""  # noqa: S608 - our own words
"""Whether a newer version of a source's page was out by the day."""


def shadow() -> str:
    """Return what stands before a SELECT: tellings of later sources are not there for it, and no later version makes one older."""
    from timeline.store.tables import Mention  # noqa: PLC0415 - the tables' classes, needed only here

    replaced = REPLACED.format(s="ks")
    names = (column.name for column in Mention.__table__.columns)
    shown = ", ".join(
        f"CASE WHEN k.older = 1 AND {replaced} THEN 1 ELSE 0 END AS older" if n == "older" else f'k."{n}"'
        for n in names
    )
    told = f"SELECT {shown} FROM main.mentions k JOIN main.sources ks ON ks.id = k.source_row"  # noqa: S608 - our own words
    return f"WITH mentions AS ({told} WHERE {OUT.format(s='ks')}) "


_DATE = (
    *("date", "edtf", "date_earliest", "date_latest", "precision", "shape", "approximate", "uncertain"),
    *("time_of_day", "tz", "day_earliest", "day_latest"),
)


def as_known(conn: Connection, events: Iterable[Event], day: int) -> Iterator[Event]:
    """Yield the events with the evidence of that day, and the date that it gives; a date that a person set stays."""
    query = text(f"SELECT s.uid FROM sources s WHERE {OUT.format(s='s')}")  # noqa: S608 - our own words
    out = set(conn.execute(query, {"known_by": day}).scalars())
    query = text(f"SELECT s.uid FROM sources s WHERE {REPLACED.format(s='s')}")  # noqa: S608 - our own words
    replaced = set(conn.execute(query, {"known_by": day}).scalars())
    for event in events:
        known = tuple(one for one in event.evidence if one.source_uid in out)
        if len(known) == len(event.evidence) or event.date_locked or not known:
            yield replace(event, evidence=known)
        else:
            yield replace(_dated(conn, event, out, replaced), evidence=known)


def _dated(conn: Connection, event: Event, out: set[str], replaced: set[str]) -> Event:
    from timeline.articles.world_dates import order_of, when_of  # noqa: PLC0415 - likewise
    from timeline.store.best import dated_by, independence  # noqa: PLC0415 - the tables' classes, needed only here
    from timeline.store.explaining.events import tellings_of  # noqa: PLC0415 - likewise

    row = conn.execute(text("SELECT id FROM events WHERE uid = :uid"), {"uid": event.uid}).scalar_one()
    told = [
        {**one, "older": one["older"] and one["source_uid"] in replaced}
        for one in tellings_of(conn, row)
        if one["source_uid"] in out
    ]
    chosen = dict(dated_by(told, independence(told)))
    order = order_of(when_of(chosen), event.uid, event.seq)
    date: dict[str, Any] = {name: chosen[name] for name in _DATE}
    date |= {name: order[name] for name in ("sort_day", "sort_end_day")}
    return replace(event, **date)
