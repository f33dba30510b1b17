"""What an event shows: its words from its best telling, its date from the best supported one.

Tellings agree on a date when their bounds are equal. A date is supported by every independent source that gives it, and by
those whose coarser date holds it; of equals the better grade counts, then the finer date, then the earlier publication,
then the lower uid. What differs stays with its telling, and `conflicts` shows it.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, bindparam, select, update

from timeline.store.tables import Event, Mention, Source
from timeline.store.world_dates import order_of, when_of

_DATE = (
    *("date", "edtf", "date_earliest", "date_latest", "day_earliest", "day_latest", "precision", "shape"),
    *("approximate", "uncertain", "time_of_day", "tz"),
)
_FAR = 10**9


def refresh(conn: Connection, rows: Sequence[int]) -> None:
    """Write what some events show anew from their tellings; a date that a person set, and words of a person, stay."""
    told: dict[int, list[RowMapping]] = {}
    for i in range(0, len(rows), 500):
        query = (
            select(
                Mention,
                Source.published_day_earliest.label("reported"),
                Source.uid.label("source_uid"),
                Source.near_duplicate_group.label("source_group"),
                Source.origin.label("source_origin"),
            )
            .join(Source, Source.id == Mention.source_row)
            .where(Mention.event_row.in_(rows[i : i + 500]), Mention.status != "rejected")
        )
        for mention in conn.execute(query).mappings():
            told.setdefault(mention["event_row"], []).append(mention)
    changes = []
    for event in conn.execute(
        select(Event.id, Event.uid, Event.seq, Event.date_locked, Event.revision).where(Event.id.in_(list(told)))
    ).all():
        best = min(told[event.id], key=_first)
        values: dict[str, object] = {}
        if not event.revision:
            values = {name: best[name] for name in ("title", "description", "type", "place")}
            values["confidence"] = max(mention["confidence"] for mention in told[event.id])
            values["outside"] = all(mention["outside"] for mention in told[event.id])
        if not event.date_locked:
            dated = min((m for m in told[event.id]), key=lambda m: (-_support(m, told[event.id]), *_rank(m)))
            values |= {name: dated[name] for name in _DATE} | order_of(when_of(dict(dated)), event.uid, event.seq)
        changes.append((event.id, values))
    for row, values in changes:
        if values:
            conn.execute(update(Event).where(Event.id == bindparam("row")).values(**values), {"row": row})


def independent(mention: RowMapping) -> str:
    """Return what a telling counts as: the origin it repeats, else its source's, else its reprints, else its source."""
    origin = mention["origin"] or mention["source_origin"]
    return f"origin {origin.casefold()}" if origin else str(mention["source_group"] or mention["source_uid"])


def _support(dated: RowMapping, told: Sequence[RowMapping]) -> int:
    """How many independent sources give this date or a coarser one that holds it; none for no date."""
    if dated["edtf"] is None:
        return 0
    return len({independent(other) for other in told if other["edtf"] is not None and _holds(other, dated)})


def _holds(wide: RowMapping, narrow: RowMapping) -> bool:
    first = wide["day_earliest"] is None or (
        narrow["day_earliest"] is not None and wide["day_earliest"] <= narrow["day_earliest"]
    )
    last = wide["day_latest"] is None or (
        narrow["day_latest"] is not None and narrow["day_latest"] <= wide["day_latest"]
    )
    return first and last


def _rank(mention: RowMapping) -> tuple[object, ...]:
    open_ended = mention["day_earliest"] is None or mention["day_latest"] is None
    days = _FAR if open_ended else mention["day_latest"] - mention["day_earliest"]
    return (mention["date_grade"], days, *_first(mention)[1:])


def _first(mention: RowMapping) -> tuple[object, ...]:
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
