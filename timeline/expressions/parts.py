"""Thirds of a period: what "early", "mid" and "late" cover, and what a preposition makes of a date."""

from timeline.dates.days import calendar_day, day_number
from timeline.dates.edtf import some_day
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import Shape, When
from timeline.expressions.meaning import PartOf, Relation

# First and last month of each third; the thirds of longer periods overlap, because "the late 1990s" may begin in 1996.
_MONTHS = {PartOf.START: (1, 4), PartOf.MID: (5, 8), PartOf.END: (9, 12)}
_YEARS = {PartOf.START: (0, 3), PartOf.MID: (3, 6), PartOf.END: (6, 9)}
_TENTHS = {Grain.DECADE: 1, Grain.CENTURY: 10, Grain.MILLENNIUM: 100}


def third(when: When, part: PartOf) -> When:
    """Return the third of a point's bounds, approximate; what is not a whole calendar unit stays as it is."""
    unit = when.period
    if unit is None or unit.grain is Grain.DAY:
        return when
    start, end = _bounds(unit, part)
    return some_day(start, end, approximate=True, uncertain=when.uncertain)


def _bounds(unit: Period, part: PartOf) -> tuple[int, int]:
    if unit.grain is Grain.YEAR:
        first, last = _MONTHS[part]
        return Period.month(unit.index, first).start, Period.month(unit.index, last).end
    if unit.grain in _TENTHS:
        tenth, (first, last) = _TENTHS[unit.grain], _YEARS[part]
        year = unit.years
        return day_number(year + first * tenth), day_number(year + (last + 1) * tenth)
    if unit.grain is Grain.MONTH:
        year, month, _ = calendar_day(unit.start)
        start = day_number(year, month, {PartOf.START: 1, PartOf.MID: 11, PartOf.END: 21}[part])
        return start, unit.end if part is PartOf.END else start + 10
    length = unit.end - unit.start
    cuts = (unit.start, unit.start + length // 3, unit.end - length // 3, unit.end)
    index = list(PartOf).index(part)
    return cuts[index], cuts[index + 1]


def stretch(when: When, first: int, last: int) -> When:
    """Return the days `first` to `last` of a month, negative ones counted from its end, approximate; of no month the whole."""
    unit = when.period
    if unit is None or unit.grain is not Grain.MONTH:
        return when
    start, end = (unit.start + day - 1 if day > 0 else unit.end + day for day in (first, last))
    return some_day(start, end + 1, approximate=True, uncertain=when.uncertain)


def week_of(when: When, *, weekend: bool = False) -> When | None:
    """Return the week that holds a day, or its Saturday and Sunday; None for what is no day."""
    unit = when.period
    if unit is None or unit.grain is not Grain.DAY:
        return None
    week = Period.containing(Grain.WEEK, unit.start)
    first = week.end - 2 if weekend else week.start
    return some_day(first, week.end, approximate=when.approximate, uncertain=when.uncertain)


def bound(when: When, relation: Relation) -> When:
    """Return what a preposition makes of a date: "before 2013" is `[..2012]`, "since 2013" `2013/..`.

    A date without the end that the relation needs is returned as it is.
    """
    start, end = when.start, when.end
    if start is None or end is None:
        return when
    first, last = when.grain, when.end_grain or when.grain
    qualifiers = (when.approximate, when.uncertain)
    match relation:
        case Relation.SINCE:
            return When(start, None, first, Shape.OPEN, *qualifiers)
        case Relation.UNTIL:
            return When(None, end, last, Shape.OPEN, *qualifiers)
        case Relation.BEFORE:
            return When(None, start, first, Shape.POINT, *qualifiers)
        case Relation.AFTER:
            return When(end, None, last, Shape.POINT, *qualifiers)
        case Relation.BY:
            return When(None, end, last, Shape.POINT, *qualifiers)
        case Relation.NOT_BEFORE:
            return When(start, None, first, Shape.POINT, *qualifiers)
