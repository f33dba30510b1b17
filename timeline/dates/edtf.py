"""EDTF, both ways, for the subset in which Timeline speaks (ISO 8601-2, sections 4 to 9).

Dates `2013-10-25`, `2013-10`, `2013`, `201X`, `20XX`, `2XXX`, seasons `2013-21` to `24`, quarters `33` to `36`, halves
`40` and `41`, years `-0489` and `Y17000`; qualifiers `~`, `?`, `%` on a whole date; spans `2007/2013`, open `2013/..` and
`../2013`; sets of one `[2013-10-14..2013-10-20]`, `[..2012]`, `[2013..]`; unknown years `XXXX-10-25` and `XXXX-10`.
A week has no EDTF name: it is a set. A date with a clock (`2013-10-25T14:30`) is read; the clock is written beside, not in, the EDTF.
"""

import re

from timeline.dates.clock import Clock
from timeline.dates.days import calendar_day, day_text, year_text
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import Shape, When, Yearless, grain_of_length
from timeline.errors import BadDate

_YEAR = r"(?P<year>-?\d{4}|Y-?[1-9]\d{4,11})"  # twelve digits keep day numbers within 64 bits
_DATE = re.compile(rf"{_YEAR}(?:-(?P<unit>\d\d)(?:-(?P<day>\d\d)(?:T(?P<clock>\S+))?)?)?", re.ASCII)
_MASKED = re.compile(r"(?P<digits>\d{1,3})(?P<mask>X{1,3})", re.ASCII)
_YEARLESS = re.compile(r"XXXX-(?P<month>\d\d)(?:-(?P<day>\d\d))?", re.ASCII)
_QUALIFIED = re.compile(r"(?P<date>[^~?%]*)(?P<mark>[~?%]?)")
_MARKS = {(True, True): "%", (True, False): "~", (False, True): "?", (False, False): ""}
_MASKS = {"X": Grain.DECADE, "XX": Grain.CENTURY, "XXX": Grain.MILLENNIUM}


def parse(text: str) -> When:
    """Read one EDTF date, span or set; BadDate when it is none of ours."""
    try:
        return _parse(text.strip())
    except ValueError:
        raise BadDate(text=text) from None


def _parse(text: str) -> When:
    if text.startswith("[") and text.endswith("]"):
        first, dots, last = text[1:-1].partition("..")
        if not dots:
            raise ValueError(text)
        return _joined(first, last, Shape.POINT)
    if "/" in text:
        first, _, last = text.partition("/")
        unknown = {"", ".."}
        return _joined("" if first in unknown else first, "" if last in unknown else last, Shape.SPAN)
    return _single(text)


def _single(text: str) -> When:
    found = _QUALIFIED.fullmatch(text)
    if not found:
        raise ValueError(text)
    mark, date = found["mark"], found["date"]
    approximate, uncertain = mark in {"~", "%"}, mark in {"?", "%"}
    if yearless := _YEARLESS.fullmatch(date):
        day = int(yearless["day"]) if yearless["day"] else None
        where = Yearless(int(yearless["month"]), day)
        return When(
            None, None, Grain.DAY if day else Grain.MONTH, approximate=approximate, uncertain=uncertain, yearless=where
        )
    period, clock = _period(date)
    return When.of(period, approximate=approximate, uncertain=uncertain, clock=clock)


def _period(date: str) -> tuple[Period, Clock | None]:
    if masked := _MASKED.fullmatch(date):
        if len(date) != 4:
            raise ValueError(date)
        return Period(_MASKS[masked["mask"]], int(masked["digits"])), None
    found = _DATE.fullmatch(date)
    if not found or date.startswith("-0000"):
        raise ValueError(date)
    year = int(found["year"].lstrip("Y"))
    unit = int(found["unit"]) if found["unit"] else None
    if found["day"]:
        clock = Clock.parse(found["clock"]) if found["clock"] else None
        return Period.day(year, unit or 0, int(found["day"])), clock
    if unit is None:
        return Period.year(year), None
    if 21 <= unit <= 24:
        return Period.season(year, unit - 20), None
    if 33 <= unit <= 36:
        return Period.quarter(year, unit - 32), None
    if 40 <= unit <= 41:
        return Period.half(year, unit - 39), None
    return Period.month(year, unit), None


def _joined(first: str, last: str, shape: Shape) -> When:
    a, b = _single(first) if first else None, _single(last) if last else None
    start, end = a.start if a else None, b.end if b else None
    if (a and start is None) or (b and end is None):
        raise ValueError("an end of a span needs a year")
    approximate = any(w.approximate for w in (a, b) if w)
    uncertain = any(w.uncertain for w in (a, b) if w)
    if a and b:
        if shape is Shape.SPAN:
            coarse = None if a.grain is b.grain else b.grain
            return When(start, end, a.grain, shape, approximate, uncertain, end_grain=coarse)
        assert start is not None
        assert end is not None
        return some_day(start, end, approximate=approximate, uncertain=uncertain)
    named = a or b
    if named is None:
        raise ValueError("both ends are open")
    open_shape = Shape.OPEN if shape is Shape.SPAN else Shape.POINT
    return When(start, end, named.grain, open_shape, approximate, uncertain)


def some_day(start: int, end: int, *, approximate: bool = False, uncertain: bool = False) -> When:
    """Return the point "some day in [start, end)", under the finest calendar unit that names it."""
    for grain in Grain:
        unit = Period.containing(grain, start)
        if (unit.start, unit.end) == (start, end):
            return When.of(unit, approximate=approximate, uncertain=uncertain)
    return When(start, end, grain_of_length(end - start), approximate=approximate, uncertain=uncertain)


def text_of(when: When) -> str:
    """Write EDTF; qualifiers go where EDTF can carry them: on single dates and on the ends of spans, not in sets."""
    mark = _MARKS[when.approximate, when.uncertain]
    if when.yearless is not None:
        day = f"-{when.yearless.day:02d}" if when.yearless.day else ""
        return f"XXXX-{when.yearless.month:02d}{day}{mark}"
    if when.shape is Shape.POINT:
        unit = when.period
        if unit is not None and (named := period_text(unit)):
            return named + mark
        first, last = _set_ends(when)
        return f"[{first}..{last}]"
    first = ".." if when.start is None else _end_text(when.start, when.grain, first=True) + mark
    last = ".." if when.end is None else _end_text(when.end, when.end_grain or when.grain, first=False) + mark
    return f"{first}/{last}"


def period_text(period: Period) -> str:
    """Return the EDTF name of a calendar unit, '' for a week and for masked years before 0 or after 9999, which have none."""
    index = period.index
    match period.grain:
        case Grain.DAY:
            return day_text(index)
        case Grain.WEEK:
            return ""
        case Grain.MONTH:
            return f"{year_text(index // 12)}-{index % 12 + 1:02d}"
        case Grain.QUARTER:
            return f"{year_text(index // 4)}-{33 + index % 4}"
        case Grain.SEASON:
            return f"{year_text(index // 4)}-{21 + index % 4}"
        case Grain.HALF:
            return f"{year_text(index // 2)}-{40 + index % 2}"
        case Grain.YEAR:
            return year_text(index)
        case Grain.DECADE:
            return f"{index:03d}X" if 0 <= index <= 999 else ""
        case Grain.CENTURY:
            return f"{index:02d}XX" if 0 <= index <= 99 else ""
        case Grain.MILLENNIUM:
            return f"{index}XXX" if 0 <= index <= 9 else ""


def _set_ends(when: When) -> tuple[str, str]:
    """Both ends of a set, in the coarsest of year, month and day that fits them both; a set names nothing else."""
    ends = [n for n in (when.start, when.end) if n is not None]
    for grain in (Grain.YEAR, Grain.MONTH):
        if all(Period.containing(grain, n).start == n for n in ends):
            break
    else:
        grain = Grain.DAY
    if len(ends) == 1 and grain > when.grain:
        grain = Grain.MONTH if when.grain in (Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF) else Grain.DAY
    first = "" if when.start is None else period_text(Period.containing(grain, when.start))
    last = "" if when.end is None else period_text(Period.containing(grain, when.end - 1))
    return first, last


def _end_text(number: int, grain: Grain, *, first: bool) -> str:
    """One end of a span, at its grain where the boundary falls on one, else as the year, month or day that does."""
    inside = number if first else number - 1
    for step in (grain, Grain.YEAR, Grain.MONTH):
        unit = Period.containing(step, inside)
        if step <= grain and (unit.start if first else unit.end) == number and (named := period_text(unit)):
            return named
    return day_text(inside)


def day_of(text: str) -> int:
    """Return the day number of an ISO day, the inverse of `iso_day`; BadDate for what is no day."""
    try:
        period, clock = _period(text)
    except ValueError:
        raise BadDate(text=text) from None
    if period.grain is not Grain.DAY or clock is not None:
        raise BadDate(text=text)
    return period.index


def iso_day(number: int | None) -> str | None:
    """Return the ISO day of a day number for the text columns: NULL outside the years 1 to 9999."""
    if number is None or not 1 <= calendar_day(number)[0] <= 9999:
        return None
    return day_text(number)
