"""From a Filter to SQL: conditions over the tables of the chronology's SELECT, every value a bound parameter."""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from timeline.articles.readers.decode import storable
from timeline.dates.days import calendar_day, day_text
from timeline.events.filter import Filter, Order, Overlap, Undated
from timeline.store.as_of import OUT, REPLACED
from timeline.store.changed import CHANGED
from timeline.store.dialects.speaking import dialect_of
from timeline.store.lookups import actor_cluster, event_row, source_row
from timeline.store.views.chronology import N_INDEPENDENT, NEWEST

ORDERS = {
    Order.DATE: "e.sort_key",
    Order.DATE_DESC: "e.sort_day IS NULL, e.sort_key DESC",
    Order.CONFIDENCE: "e.confidence DESC, e.sort_key",
}

AFTER = "after"
"""The parameter that holds the key, in the order of time, of the event after which a page begins."""

_AFTER = {
    Order.DATE: f"e.sort_key > :{AFTER}",
    Order.DATE_DESC: f"(e.sort_key < :{AFTER} AND (:{AFTER} < '~') = (e.sort_key < '~') OR e.sort_key >= '~' AND :{AFTER} < '~')",
    Order.CONFIDENCE: f"(e.confidence < :after_confidence OR e.confidence = :after_confidence AND e.sort_key > :{AFTER})",
}

MOST = 2**63 - 1
"""The largest number SQLite knows; a larger limit limits nothing."""

_DATED = "(e.day_earliest IS NOT NULL OR e.day_latest IS NOT NULL)"
_NAMES = (
    "e.id IN (SELECT n.event_row FROM actors a JOIN mention_actors na ON na.actor_row = a.id JOIN mentions n ON n.id = na.mention_row"
    " WHERE a.cluster_uid = :{name} AND n.status <> 'rejected') AND "
    "EXISTS (SELECT 1 FROM mentions n JOIN mention_actors na ON na.mention_row = n.id JOIN actors a ON a.id = na.actor_row"
    " WHERE n.event_row = e.id AND n.status <> 'rejected' AND n.older <= e.older AND a.cluster_uid = :{name})"
)

KNOWN_BY = "known_by"
"""The parameter that holds the day on which the record is looked at."""

_KNOWN = f"""EXISTS (SELECT 1 FROM mentions n JOIN sources ns ON ns.id = n.source_row
    WHERE n.event_row = e.id AND n.status <> 'rejected' AND {OUT.format(s="ns")})"""  # noqa: S608 - our own words

_STOOD = f"""({NEWEST} OR EXISTS (SELECT 1 FROM mentions n JOIN sources ns ON ns.id = n.source_row
    WHERE n.event_row = e.id AND n.status <> 'rejected' AND {OUT.format(s="ns")} AND NOT {REPLACED.format(s="ns")}))"""  # noqa: S608 - likewise

_FOREVER = 10**12
_EVERY_DAY = 366 * 8
"""A window so long holds every day of the calendar, 29 February included, even around 1900."""

_OF_UNKNOWN_YEAR = "(e.edtf IS NULL OR substr(e.edtf, 1, 5) <> 'XXXX-' OR instr(:{name}, '|' || rtrim(substr(e.edtf, 6), '~?%') || '|') > 0)"

Conditions = tuple[list[str], dict[str, object]]


def conditions_of(conn: Connection, wanted: Filter) -> Conditions:
    """Return conditions that must all hold, and their parameters.

    NotFound and Ambiguous for an actor or source that the filter names.
    """
    clauses = ["e.merged_into IS NULL", "e.outside = 0", _version(wanted)]
    values: dict[str, object] = {}
    for clause, value in _parts(conn, wanted):
        name = f"v{len(values)}"
        clauses.append(clause.format(name=name))
        if value is not None:
            values[name] = storable(value) if isinstance(value, str) else value
    if wanted.after:
        clauses.append(_AFTER[wanted.order])
        values |= _place(conn, wanted)
    if wanted.known_by is not None:
        values[KNOWN_BY] = _FOREVER if wanted.known_by.latest is None else wanted.known_by.latest
    return clauses, values


def _version(wanted: Filter) -> str:
    """What only older versions tell, or the rest; as known by a day, a version was the newest until a newer one was out."""
    if wanted.known_by is None:
        return f"NOT {NEWEST}" if wanted.older else NEWEST
    return f"NOT {_STOOD}" if wanted.older else _STOOD


def _place(conn: Connection, wanted: Filter) -> dict[str, object]:
    """Return where the event stands after which a page begins."""
    found = text("SELECT sort_key, confidence FROM events WHERE id = :row")
    key, confidence = conn.execute(found, {"row": event_row(conn, wanted.after)}).one()
    return {AFTER: key, **({"after_confidence": confidence} if wanted.order is Order.CONFIDENCE else {})}


def _parts(conn: Connection, wanted: Filter) -> Iterator[tuple[str, object]]:
    """Yield each condition with its one value; `:{name}` stands for it."""
    yield from _window(wanted)
    for actor in wanted.actor:
        yield _NAMES, actor_cluster(conn, actor)
    for source in wanted.source:
        yield (
            "e.id IN (SELECT n.event_row FROM mentions n WHERE n.source_row = :{name})",
            source_row(conn, source),
        )
    yield from _words(wanted)
    yield from _numbers(wanted)
    if isinstance(wanted.changed_since, int):
        yield CHANGED.replace("{since}", "r.batch > :{name}"), wanted.changed_since
    elif wanted.changed_since is not None:
        day = wanted.changed_since.start
        yield CHANGED.replace("{since}", "substr(r.created_at, 1, 10) >= :{name}"), "" if day is None else day_text(day)
    if wanted.text:
        search = dialect_of(conn).search
        question = search.question(wanted.text)
        yield (f"e.id IN ({search.events})", question) if question else ("1 = 0", None)


def _words(wanted: Filter) -> Iterator[tuple[str, object]]:
    """Words of the event, without regard to case."""
    for column, asked in (("e.place", wanted.place), ("e.type", wanted.type)):
        for value in asked:
            yield f"casefold({column}) = :{{name}}", value.casefold()
    for tag in wanted.tag:
        yield "EXISTS (SELECT 1 FROM tags t WHERE t.event_row = e.id AND casefold(t.tag) = :{name})", tag.casefold()
    yield from _one_of("e.status", wanted.status or ("accepted", "proposed"))
    if wanted.factuality:
        yield from _one_of("coalesce(m.factuality, 'happened')", wanted.factuality)


def _numbers(wanted: Filter) -> Iterator[tuple[str, object]]:
    """Confidence, number of sources, and what was published by a day."""
    if wanted.min_confidence is not None:
        yield "e.confidence >= :{name}", wanted.min_confidence
    if wanted.min_sources is not None:
        yield f"{N_INDEPENDENT} >= :{{name}}", min(wanted.min_sources, MOST)
    if wanted.max_sources is not None:
        yield f"{N_INDEPENDENT} <= :{{name}}", min(wanted.max_sources, MOST)
    if wanted.known_by is not None:
        yield _KNOWN, None


def _days_and_months(first: int, last: int) -> str:
    """Return the days and months of a window as a year has them, each between strokes: '|10-25|10|'."""
    days = {calendar_day(number)[1:] for number in range(first, last + 1)}
    months = {month for month, _ in days}
    return "|".join(
        ("", *(f"{month:02d}-{day:02d}" for month, day in sorted(days)), *(f"{m:02d}" for m in sorted(months)), "")
    )


def _one_of(column: str, words: tuple[str, ...]) -> Iterator[tuple[str, object]]:
    """One of several words, as a single bound parameter."""
    yield f"instr(:{{name}}, '|' || {column} || '|') > 0", "|" + "|".join(word.casefold() for word in words) + "|"


def _window(wanted: Filter) -> Iterator[tuple[str, object]]:
    """Overlap with the window, on day numbers; an undated event could have happened in any window, never must have.

    A `+` keeps a bound out of the choice of an index: `store.picking` says which one serves.
    certain: a point must lie in the window wholly; a span happened throughout, so one day of it in the window is enough;
    of an open one only the end that is known is sure.
    """
    if wanted.undated is Undated.EXCLUDE:
        yield _DATED, None
    elif wanted.undated is Undated.ONLY:
        yield f"NOT {_DATED}", None
    first, last = wanted.window
    if first is None and last is None:
        return
    if wanted.overlap is Overlap.POSSIBLE:
        if last is not None:
            yield "(e.day_earliest IS NULL OR +e.day_earliest <= :{name})", last
        if first is not None:
            yield "(e.day_latest IS NULL OR +e.day_latest >= :{name})", first
        if first is not None and last is not None and last - first < _EVERY_DAY:
            yield _OF_UNKNOWN_YEAR, _days_and_months(first, last)
        return
    sure_first = "CASE e.shape WHEN 'span' THEN e.day_latest WHEN 'open' THEN coalesce(e.day_earliest, e.day_latest) ELSE e.day_earliest END"
    sure_last = "CASE e.shape WHEN 'span' THEN e.day_earliest WHEN 'open' THEN coalesce(e.day_earliest, e.day_latest) ELSE e.day_latest END"
    yield _DATED, None
    if first is not None:
        yield f"{sure_first} >= :{{name}}", first
    if last is not None:
        yield f"{sure_last} <= :{{name}}", last
