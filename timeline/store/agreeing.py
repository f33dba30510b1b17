"""Whether two dates of one publication can both be true, and whether the second says more than the first.

A date allows days: `2013-10` those of a month, `XXXX-10-25` one in every year. Two dates agree when they allow a common
day, and name no two different times of it.
"""

import math

from timeline.articles.article import DateCandidate, Known
from timeline.dates.days import calendar_day
from timeline.dates.period import Period
from timeline.dates.when import When, Yearless

SAID = frozenset({Known.STATED, Known.SUPPLIED})
"""Ways of knowing that are somebody's word; the others are inferences, and give way to it."""

_YEARS = 9
"""So many years hold every day of the calendar, 29 February included, even around 1900."""
_DAYS_OF_YEARLESS = 10**6


def agree(one: When, other: When) -> bool:
    """Whether both dates can be true."""
    if one.yearless is not None and other.yearless is not None:
        days = {one.yearless.day, other.yearless.day} - {None}
        return one.yearless.month == other.yearless.month and len(days) < 2
    if one.yearless is not None or other.yearless is not None:
        yearless, dated = (one, other) if one.yearless is not None else (other, one)
        assert yearless.yearless is not None
        return _falls_within(yearless.yearless, dated)
    (a, b), (c, d) = _bounds(one), _bounds(other)
    return a < d and c < b and _same_clock(one, other)


def says_more(new: When, old: When) -> bool:
    """Whether `new`, which agrees with `old`, rules out days that `old` allows, is surer of them or knows the time."""
    if not _allows(new, old):
        return True
    qualified = {"approximate", "uncertain"}
    surer = any(getattr(old, name) and not getattr(new, name) for name in qualified)
    return _allows(old, new) and (surer or (new.clock is not None and old.clock is None))


def best(dates: list[DateCandidate]) -> DateCandidate:
    """Return what somebody said before what was inferred, then the date that says most; the first of equals."""
    return min(dates, key=lambda date: (date.known not in SAID, *_breadth(date.when)))


def _allows(wide: When, narrow: When) -> bool:
    """Whether every day that `narrow` allows is one of `wide`."""
    if narrow.yearless is not None:
        same = wide.yearless is not None and wide.yearless.month == narrow.yearless.month
        return same and wide.yearless is not None and wide.yearless.day in (None, narrow.yearless.day)
    first, end = _bounds(narrow)
    if wide.yearless is None:
        start, stop = _bounds(wide)
        return start <= first and end <= stop
    if narrow.start is None or narrow.end is None:
        return False
    unit = _in_year(wide.yearless, calendar_day(narrow.start)[0])
    return unit is not None and unit.start <= first and end <= unit.end


def _falls_within(yearless: Yearless, dated: When) -> bool:
    if dated.start is None or dated.end is None:
        return True
    first, last = calendar_day(dated.start)[0], calendar_day(dated.end - 1)[0]
    if last - first >= _YEARS:
        return True
    units = (_in_year(yearless, year) for year in range(first, last + 1))
    return any(unit is not None and unit.start < dated.end and dated.start < unit.end for unit in units)


def _in_year(yearless: Yearless, year: int) -> Period | None:
    try:
        if yearless.day is None:
            return Period.month(year, yearless.month)
        return Period.day(year, yearless.month, yearless.day)
    except ValueError:  # 29 February
        return None


def _bounds(when: When) -> tuple[float, float]:
    return -math.inf if when.start is None else when.start, math.inf if when.end is None else when.end


def _same_clock(one: When, other: When) -> bool:
    if one.clock is None or other.clock is None:
        return True
    zones = {one.clock.zone, other.clock.zone} - {""}
    return one.clock.text == other.clock.text and len(zones) < 2


def _breadth(when: When) -> tuple[float, bool, bool]:
    start, end = (0, _DAYS_OF_YEARLESS) if when.yearless is not None else _bounds(when)
    return end - start, when.approximate or when.uncertain, when.clock is None
