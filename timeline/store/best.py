"""What an event shows: its words from its best telling, its date from the best supported one.

Tellings agree on a date when their bounds are equal. A date is supported by every independent source that gives it, and by
those whose coarser date holds it; of equals the finer date counts, then the better grade, then the earlier publication,
then the lower uid. What differs stays with its telling, and `conflicts` shows it.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy import Connection, bindparam, case, select, update

from timeline.store.tables import Event, Mention, Source
from timeline.store.world_dates import order_of, when_of

_DATE = (
    *("date", "edtf", "date_earliest", "date_latest", "day_earliest", "day_latest", "precision", "shape"),
    *("approximate", "uncertain", "time_of_day", "tz"),
)
_FAR = 10**9

OUT_BY = case((Source.known == "bounded", Source.published_day_latest), else_=Source.published_day_earliest)
"""The day by which a source was out: of one whose date is only limited, the latest that it can be."""

Telling = Mapping[Any, Any]
"""A mention with `reported` (the day number of its source's publication), source_uid, source_group, source_origin, publisher."""


def refresh(conn: Connection, rows: Sequence[int]) -> None:
    """Write what some events show anew from their tellings; a date that a person set, and words of a person, stay."""
    told: dict[int, list[Telling]] = {}
    for i in range(0, len(rows), 500):
        query = (
            select(
                Mention,
                OUT_BY.label("reported"),
                Source.uid.label("source_uid"),
                Source.near_duplicate_group.label("source_group"),
                Source.origin.label("source_origin"),
                Source.publisher.label("publisher"),
            )
            .join(Source, Source.id == Mention.source_row)
            .where(Mention.event_row.in_(rows[i : i + 500]), Mention.status != "rejected")
        )
        for mention in conn.execute(query).mappings():
            told.setdefault(mention["event_row"], []).append(mention)
    changes = []
    counted: list[dict[str, str]] = []
    for event in conn.execute(
        select(Event.id, Event.uid, Event.seq, Event.date_locked, Event.revision).where(Event.id.in_(list(told)))
    ).all():
        best = min(told[event.id], key=_first)
        counts = independence(told[event.id])
        counted += [{"mention": m["uid"], "as": counts[m["uid"]]} for m in told[event.id]]
        values: dict[str, object] = {}
        if not event.revision:
            values = {name: best[name] for name in ("title", "description", "type", "place")}
            values["confidence"] = max(mention["confidence"] for mention in told[event.id])
            values["outside"] = all(mention["outside"] for mention in told[event.id])
        if not event.date_locked:
            dated = dated_by(told[event.id], counts)
            values |= {name: dated[name] for name in _DATE} | order_of(when_of(dict(dated)), event.uid, event.seq)
        changes.append((event.id, values))
    if counted:
        here = update(Mention).where(Mention.uid == bindparam("mention"))
        conn.execute(here.values(counts_as=bindparam("as")), counted)
    for row, values in changes:
        if values:
            conn.execute(update(Event).where(Event.id == bindparam("row")).values(**values), {"row": row})


def dated_by(told: Sequence[Telling], counts: dict[str, str]) -> Telling:
    """Return the telling whose date the event shows; `counts` is the `independence` of the tellings."""
    return min(told, key=partial(_by_support, told=told, counts=counts))


def _by_support(dated: Telling, told: Sequence[Telling], counts: dict[str, str]) -> tuple[object, ...]:
    return (-_support(dated, told, counts), *_rank(dated))


def independence(told: Sequence[Telling]) -> dict[str, str]:
    """Return, by mention, the lowest uid of the sources that it counts as one with.

    Reprints count as one; so do all tellings that repeat one origin, and the telling of that origin itself.
    """
    origins = {_folded(m["origin"] or m["source_origin"]) for m in told} - {""}
    facts: dict[str, set[str]] = {}
    for mention in told:
        origin, publisher = _folded(mention["origin"] or mention["source_origin"]), _folded(mention["publisher"])
        mine = facts.setdefault(mention["source_uid"], {mention["source_group"] or mention["source_uid"]})
        mine |= {f"origin {word}" for word in (origin, publisher) if word in origins}
    groups: list[tuple[set[str], set[str]]] = []
    for source, mine in sorted(facts.items()):
        joined = [group for group in groups if group[1] & mine]
        groups = [group for group in groups if not group[1] & mine]
        groups.append(({source}.union(*(g[0] for g in joined)), mine.union(*(g[1] for g in joined))))
    lowest = {source: min(sources) for sources, _ in groups for source in sources}
    return {mention["uid"]: lowest[mention["source_uid"]] for mention in told}


def _folded(name: str) -> str:
    return " ".join(name.casefold().removeprefix("the ").split())


def _support(dated: Telling, told: Sequence[Telling], counts: dict[str, str]) -> int:
    """How many independent sources give this date or a coarser one that holds it; none for no date."""
    if dated["edtf"] is None:
        return 0
    return len({counts[other["uid"]] for other in told if other["edtf"] is not None and _holds(other, dated)})


def _holds(wide: Telling, narrow: Telling) -> bool:
    first = wide["day_earliest"] is None or (
        narrow["day_earliest"] is not None and wide["day_earliest"] <= narrow["day_earliest"]
    )
    last = wide["day_latest"] is None or (
        narrow["day_latest"] is not None and narrow["day_latest"] <= wide["day_latest"]
    )
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
