"""Dates in words for people: "c. 2007", "14–20 Oct 2013?", "since 2013", "before 2013", "25 Oct, year unknown"."""

from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import Shape, When

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEASONS = ("spring", "summer", "autumn", "winter")
_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}


def words_of(when: When | None) -> str:
    """Return the date as a careful writer would put it; an unknown one is 'undated'."""
    if when is None:
        return "undated"
    circa = "c. " if when.approximate else ""
    doubt = "?" if when.uncertain else ""
    if when.yearless is not None:
        day = f"{when.yearless.day} " if when.yearless.day else ""
        return f"{circa}{day}{MONTHS[when.yearless.month - 1]}, year unknown{doubt}"
    return f"{_bare(when, circa)}{doubt}"


def _bare(when: When, circa: str) -> str:
    if (unit := when.period) is not None:
        return circa + _unit(unit) + _clock(when)
    if when.start is None or when.end is None:
        word, unit = _open_end(when)
        return f"{word} {circa}{_unit(unit)}"
    if when.shape is not Shape.POINT:
        first = _finest(when.start, when.grain, first=True)
        last = _finest(when.end, when.end_grain or when.grain, first=False)
        return circa + _range(first, last)
    first, last = _finest(when.start, Grain.YEAR, first=True), _finest(when.end, Grain.YEAR, first=False)
    grain = min(first.grain, last.grain)  # [2013-01..2013-04]: from Jan, not from 2013, to Apr
    first, last = Period.containing(grain, when.start), Period.containing(grain, when.end - 1)
    return ("" if grain is Grain.DAY else "some time ") + circa + _range(first, last)


def _open_end(when: When) -> tuple[str, Period]:
    """Return the word and the unit it goes with: ("before", 2013) for `[..2012]`, ("until", 2012) for `../2012`."""
    point = when.shape is Shape.POINT
    if when.start is not None:
        unit = _finest(when.start, when.grain, first=True)
        return ("after", unit.shifted(-1)) if point else ("since", unit)
    assert when.end is not None
    grain = when.end_grain or when.grain
    return (
        ("before", _finest(when.end, grain, first=True)) if point else ("until", _finest(when.end, grain, first=False))
    )


def _finest(number: int, grain: Grain, *, first: bool) -> Period:
    """Return the unit at one end of a span or set: at its grain where the boundary fits, else finer."""
    inside = number if first else number - 1
    for step in (grain, Grain.YEAR, Grain.MONTH):
        if step > grain or step is Grain.WEEK:
            continue
        unit = Period.containing(step, inside)
        if (unit.start if first else unit.end) == number:
            return unit
    return Period(Grain.DAY, inside)


def _range(first: Period, last: Period) -> str:
    if first.grain is last.grain is Grain.DAY:
        (y1, m1, d1), (y2, m2, d2) = calendar_day(first.index), calendar_day(last.index)
        if (y1, m1) == (y2, m2):
            return f"{d1}–{d2} {MONTHS[m1 - 1]} {_year(y1)}"
        if y1 == y2:
            return f"{d1} {MONTHS[m1 - 1]} – {d2} {MONTHS[m2 - 1]} {_year(y1)}"
    if first.grain is last.grain is Grain.MONTH and first.index // 12 == last.index // 12:
        return f"{MONTHS[first.index % 12]}–{MONTHS[last.index % 12]} {_year(first.index // 12)}"
    if first.grain is last.grain is Grain.YEAR and first.index > 0:
        return f"{first.index}–{last.index}"
    return f"{_unit(first)} – {_unit(last)}"


def _unit(period: Period) -> str:
    index = period.index
    match period.grain:
        case Grain.DAY:
            year, month, day = calendar_day(index)
            return f"{day} {MONTHS[month - 1]} {_year(year)}"
        case Grain.WEEK:
            return _range(Period(Grain.DAY, period.start), Period(Grain.DAY, period.end - 1))
        case Grain.MONTH:
            return f"{MONTHS[index % 12]} {_year(index // 12)}"
        case Grain.QUARTER:
            return f"Q{index % 4 + 1} {_year(index // 4)}"
        case Grain.SEASON:
            return f"{_SEASONS[index % 4]} {_year(index // 4)}"
        case Grain.HALF:
            return f"{'first' if index % 2 == 0 else 'second'} half of {_year(index // 2)}"
        case Grain.YEAR:
            return _year(index)
        case Grain.DECADE:
            if index in (0, -1):
                return "first decade AD" if index == 0 else "first decade BC"
            return f"{index * 10}s" if index > 0 else f"{(-1 - index) * 10}s BC"
        case Grain.CENTURY:
            return f"{_ordinal(index + 1)} century" if index >= 0 else f"{_ordinal(-index)} century BC"
        case Grain.MILLENNIUM:
            return f"{_ordinal(index + 1)} millennium" if index >= 0 else f"{_ordinal(-index)} millennium BC"


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def _ordinal(n: int) -> str:
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


def _clock(when: When) -> str:
    if when.clock is None:
        return ""
    text = _PARTS.get(when.clock.text, when.clock.text)
    return f", {text}{' ' + when.clock.zone if when.clock.zone else ''}"
