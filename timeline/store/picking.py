"""Which rows of the chronology, in their order: statements that an index serves, run one after the other.

A row of the chronology costs a dozen subqueries, so it is not made for rows that a limit or a sorting leaves out: these
statements give row ids alone. A window of time falls into stretches that follow each other in order of time:

before   began before the window and last into it: found by how many days they leave open (`store.widths`), or open-ended
within   the day they are ordered by lies in the window
after    open towards the past, up to a day after the window
undated  could have been at any time
"""

import re

from timeline.articles.world_dates import DATED, UNDATED, sort_key_of
from timeline.events.filter import Filter, Order, Overlap, Undated
from timeline.store.conditions import AFTER, ORDERS
from timeline.store.views import CHRONOLOGY
from timeline.store.widths import WIDTHS, condition

_COLUMNS = "e.id AS id, e.sort_key AS sort_key, e.sort_day AS sort_day, e.confidence AS confidence"
_ENDLESS = "e.day_latest IS NULL AND e.day_earliest < {first}"
_BEGUN = "e.day_earliest < {first} AND e.day_latest >= {first}"
_WITHOUT_BEGINNING = "e.day_earliest IS NULL AND e.day_latest > {last}"

_OF_BEST_MENTION = re.compile(r"\bm\.")  # to find the best mention of each event takes longer than all the rest

Stretch = list[str]
"""Conditions of which a row meets one, and never two."""


def picks_of(wanted: Filter, clauses: list[str]) -> tuple[str, ...]:
    """Return the statements that give the rows, each of them in order and all in order; () where the whole is read in order.

    `clauses` are the conditions that make the filter.
    """
    windowed = wanted.window != (None, None)
    narrowed = wanted.text or wanted.actor or wanted.source or wanted.tag
    if wanted.known_by is not None or not (windowed or narrowed or wanted.order is not Order.DATE):
        return ()
    if wanted.text or (narrowed and not windowed):  # few are left to be sorted
        return (_statement(clauses, [], ORDERS[wanted.order]),)
    dated, undated = _in_window(wanted) if windowed else ([[DATED]], [UNDATED])
    if wanted.order is Order.CONFIDENCE:
        everything = [one for stretch in [*dated, undated] for one in stretch] if windowed else []
        return (_statement(clauses, everything, ORDERS[wanted.order]),)
    if wanted.order is Order.DATE:
        return tuple(_statement(clauses, stretch, "e.sort_key") for stretch in [*dated, undated] if stretch)
    begun = [f"e.sort_key < :{AFTER}"] if wanted.after else []
    return tuple(
        _statement([*clauses, *more], stretch, "e.sort_key DESC")
        for stretch, more in [*((one, begun) for one in reversed(dated)), (undated, [])]
        if stretch
    )


def _in_window(wanted: Filter) -> tuple[list[Stretch], Stretch]:
    """Return the stretches of dated events in order of time, and that of undated ones."""
    first, last = wanted.window
    certain = wanted.overlap is Overlap.CERTAIN
    before = [] if first is None else [_lasting(width, first) for width in WIDTHS]
    if first is not None and not certain:
        before.append(_ENDLESS.format(first=first))
    start = "" if first is None else f"e.sort_key >= '{sort_key_of(first)}' AND "
    within = start + (DATED if last is None else f"e.sort_key < '{sort_key_of(last + 1)}'")
    after = [] if last is None or certain else [_WITHOUT_BEGINNING.format(last=last)]
    dated = [] if wanted.undated is Undated.ONLY else [before, [within], after]
    return dated, [] if certain or wanted.undated is Undated.EXCLUDE else [UNDATED]


def _lasting(width: tuple[int, int | None], first: int) -> str:
    """What began before a day and lasts to it, of those that leave so many days open."""
    earliest = "" if width[1] is None else f" AND e.day_earliest > {first - width[1]}"
    return f"{condition(width, 'e.')} AND {_BEGUN.format(first=first)}{earliest}"


def _statement(clauses: list[str], stretch: Stretch, order: str) -> str:
    source = CHRONOLOGY.source if any(_OF_BEST_MENTION.search(clause) for clause in clauses) else "events e"
    parts = [
        f"SELECT {_COLUMNS} FROM {source} WHERE {' AND '.join([one, *clauses] if one else clauses)}"  # noqa: S608 - our own words
        for one in stretch or [""]
    ]
    if len(parts) == 1:
        return f"{parts[0]} ORDER BY {order}"
    return f"SELECT id FROM ({' UNION ALL '.join(parts)}) e ORDER BY {order}"  # noqa: S608 - likewise
