"""What an event shows: its words from its best telling, its date from the best supported one.

Tellings of an older version of a page count only where nothing newer tells the event.

Tellings agree on a date when their bounds are equal. A date is supported by every independent source that gives it, and by
those whose coarser date holds it; of equals the finer date counts, then the better grade, then the earlier publication,
then the lower uid. What differs stays with its telling, and `conflicts` shows it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, case

from timeline.articles.world_dates import order_of, when_of
from timeline.dates.when import When
from timeline.store.bulk import look_up, update_rows
from timeline.store.tables import Event, Mention, Source

_DATE = (
    *("date", "edtf", "date_earliest", "date_latest", "day_earliest", "day_latest", "precision", "shape"),
    *("approximate", "uncertain", "time_of_day", "tz"),
)
_FAR = 10**9

VERSIONED = "CASE WHEN s.version IS NULL THEN '' ELSE s.address END"
"""The address of a source s of which there are several versions, '' for others."""

ADDRESS = case((Source.version.is_(None), ""), else_=Source.address)
"""The same."""

OUT_BY = case((Source.known == "bounded", Source.published_day_latest), else_=Source.published_day_earliest)
"""The day by which a source was out: of one whose date is only limited, the latest that it can be."""

_Bounds = tuple[bool, int | None, int | None]
Telling = Mapping[Any, Any]
"""A mention with `reported` (the day number of its source's publication), source_uid, source_group, source_origin, publisher.

`source_address` is that of a page with several versions, '' for others.
"""


_WORDS = ("title", "description", "type", "place")
_COLUMNS = (
    *(
        "id",
        "uid",
        *_WORDS,
        *_DATE,
        "date_grade",
        "char_start",
        "confidence",
        "outside",
        "older",
        "origin",
        "counts_as",
    ),
    *("reported", "source_uid", "source_group", "source_origin", "publisher", "source_address"),
)
_TOLD = f"""
    SELECT {{{{row}}}}, {", ".join(f'm."{name}"' for name in _COLUMNS[: _COLUMNS.index("reported")])},
      CASE WHEN s.known = 'bounded' THEN s.published_day_latest ELSE s.published_day_earliest END,
      s.uid, s.near_duplicate_group, s.origin, s.publisher, {VERSIONED}
    FROM mentions m JOIN sources s ON s.id = m.source_row"""  # noqa: S608 - our own words
_HERE = _TOLD.replace("{{row}}", "m.event_row") + " WHERE m.event_row IN {values} AND m.status <> 'rejected'"
_OWN = (
    _TOLD.replace("{{row}}", "e.id")
    + """
    JOIN events e ON e.uid = m.own_event WHERE e.id IN {values} AND e.merged_into IS NOT NULL AND m.event_row <> e.id"""
)
"""The row of the event, and `_COLUMNS` of a telling: all of it would be its quote and its reasons too, for each telling there is."""


def refresh(conn: Connection, rows: Sequence[int]) -> None:
    """Write what some events show anew from their tellings; a date that a person set, and words of a person, stay.

    One merged into another shows what its own telling tells, as before there was another.
    """
    told: dict[int, list[Telling]] = {}
    for row, *cells in look_up(conn, _HERE, rows):
        told.setdefault(row, []).append(dict(zip(_COLUMNS, cells, strict=True)))
    away = {row: [dict(zip(_COLUMNS, cells, strict=True))] for row, *cells in look_up(conn, _OWN, rows)}
    counted: list[dict[str, object]] = []
    words: list[dict[str, object]] = []
    dates: list[dict[str, object]] = []
    marks: list[dict[str, object]] = []
    query = "SELECT id, uid, seq, date_locked, revision, older FROM events WHERE id IN {values}"
    for event in look_up(conn, query, sorted(told.keys() | away.keys())):
        tellings = told.get(event.id) or away[event.id]
        counts = independence(tellings)
        if event.id in told:
            counted += [
                {"id": m["id"], "counts_as": counts[m["uid"]]} for m in tellings if m["counts_as"] != counts[m["uid"]]
            ]
        if not event.revision:
            now = current(tellings)
            best = min(now, key=_first)
            shown: dict[str, object] = {name: best[name] for name in _WORDS}
            shown["confidence"] = max(mention["confidence"] for mention in now)
            shown["outside"] = all(mention["outside"] for mention in now)
            words.append({"id": event.id, **shown})
        older = event.id in told and all(mention["older"] for mention in tellings)
        if older != event.older:
            marks.append({"id": event.id, "older": older})
        if not event.date_locked:
            dated = dated_by(tellings, counts)
            shown = {name: dated[name] for name in _DATE} | order_of(_when(dated), event.uid, event.seq)
            dates.append({"id": event.id, **shown})
    update_rows(conn, Mention, "id", counted)
    update_rows(conn, Event, "id", words)
    update_rows(conn, Event, "id", marks)
    update_rows(conn, Event, "id", dates)


def _when(dated: Telling) -> When | None:
    flags = {name: bool(dated[name]) for name in ("approximate", "uncertain")}
    return when_of({**dated, **flags})


def dated_by(told: Sequence[Telling], counts: dict[str, str]) -> Telling:
    """Return the telling whose date the event shows; `counts` is the `independence` of the tellings."""
    told = current(told)
    support = _support(told, counts)
    return min(told, key=lambda one: (-support.get(_bounds(one), 0), *_rank(one)))


def current(told: Sequence[Telling]) -> Sequence[Telling]:
    """Return the tellings that count: those of older versions of pages only where there are no others."""
    return [one for one in told if not one["older"]] or told


def independence(told: Sequence[Telling]) -> dict[str, str]:
    """Return, by mention, the lowest uid of the sources that it counts as one with.

    Reprints count as one, and versions of one page; so do all tellings that repeat one origin, and the telling of that origin itself.
    """
    origins = {_folded(m["origin"] or m["source_origin"]) for m in told} - {""}
    facts: dict[str, set[str]] = {}
    for mention in told:
        origin, publisher = _folded(mention["origin"] or mention["source_origin"]), _folded(mention["publisher"])
        mine = facts.setdefault(mention["source_uid"], {mention["source_group"] or mention["source_uid"]})
        mine |= {f"origin {word}" for word in (origin, publisher) if word in origins}
        mine |= {f"page {mention['source_address']}"} if mention["source_address"] else set()
    groups: list[tuple[set[str], set[str]]] = []
    for source, mine in sorted(facts.items()):
        joined = [group for group in groups if group[1] & mine]
        groups = [group for group in groups if not group[1] & mine]
        groups.append(({source}.union(*(g[0] for g in joined)), mine.union(*(g[1] for g in joined))))
    lowest = {source: min(sources) for sources, _ in groups for source in sources}
    return {mention["uid"]: lowest[mention["source_uid"]] for mention in told}


def _folded(name: str) -> str:
    return " ".join(name.casefold().removeprefix("the ").split())


def _support(told: Sequence[Telling], counts: dict[str, str]) -> dict[_Bounds, int]:
    """How many independent sources give each date, or a coarser one that holds it; what has no date is left out."""
    givers: dict[_Bounds, set[str]] = {}
    for one in told:
        if one["edtf"] is not None:
            givers.setdefault(_bounds(one), set()).add(counts[one["uid"]])
    return {date: len(set().union(*(some for other, some in givers.items() if _holds(other, date)))) for date in givers}


def _bounds(telling: Telling) -> _Bounds:
    """What tellings agree on: whether there is a date, and its first and last days, None when open or unknown."""
    return telling["edtf"] is not None, telling["day_earliest"], telling["day_latest"]


def _holds(wide: _Bounds, narrow: _Bounds) -> bool:
    first = wide[1] is None or (narrow[1] is not None and wide[1] <= narrow[1])
    last = wide[2] is None or (narrow[2] is not None and narrow[2] <= wide[2])
    return first and last


def _rank(mention: Telling) -> tuple[object, ...]:
    open_ended = mention["day_earliest"] is None or mention["day_latest"] is None
    days = _FAR if open_ended else mention["day_latest"] - mention["day_earliest"]
    return (mention["date_grade"] == "C", days, *_first(mention))


def _first(mention: Telling) -> tuple[object, ...]:
    """The order of evidence, as in the chronology: grade, then earliest published, then by uid and place."""
    reported = mention["reported"]
    return (
        mention["date_grade"],
        reported is None,
        reported or 0,
        mention["source_uid"],
        mention["char_start"],
        mention["uid"],
    )
