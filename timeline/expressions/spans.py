"""Spans: what two resolved ends, or an end and a length, come to."""

from timeline.dates.days import calendar_day
from timeline.dates.edtf import text_of
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import Timex, TimexType
from timeline.dates.when import Shape, When
from timeline.expressions.meaning import Between, Ending, Meaning
from timeline.expressions.resolution import Resolution

_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12}


def spanned(meaning: Meaning, first: Resolution, last: Resolution) -> Resolution:
    """Return what a range comes to whose two expressions came to `first` and `last`."""
    match meaning:
        case Ending(count, grain, _):
            return up_to(last, count, grain)
        case Between(_, _, either):
            return between(first, last, either=either)
        case _:
            raise ValueError(f"{type(meaning).__name__} is no range")


def up_to(last: Resolution, count: int, grain: Grain) -> Resolution:
    """Return the `count` units that end with a day, a month or a year, it included; without one they have no date."""
    when = last.when
    timex = Timex(TimexType.DURATION, "PXY")
    if when is None or when.end is None or when.period is None or when.grain > grain:
        return Resolution(timex, None, last.leaning, "C", "the end of the time has no date")
    start = _before(when.end, count, grain)
    span = When(start, when.end, when.grain, Shape.SPAN, when.approximate, when.uncertain)
    reason = f"the {grain.word} that ends" if count == 1 else f"the {count} {grain.word}s that end"
    return Resolution(timex, span, last.leaning, last.grade, f"{reason} with {text_of(when)}")


def _before(end: int, count: int, grain: Grain) -> int:
    """The day number that many units before another; to the last day of a month belongs the last of the month before."""
    if grain not in _MONTHS:
        return end - count * (7 if grain is Grain.WEEK else 1)
    year, month, day = calendar_day(end)
    first = Period(Grain.MONTH, year * 12 + month - 1 - count * _MONTHS[grain])
    return min(first.start + day - 1, first.end)


def between(first: Resolution, last: Resolution, *, either: bool = False) -> Resolution:
    """Return the span from one resolution to another, or `either` of the two; without two ends in order, it has no date.

    One of two is `[1985..1986]`; what lies between "in May or October" is within its bounds, but that nobody said.
    """
    a, b = first.when, last.when
    if either and a is not None and b is not None and a.start is not None and b.start is not None and b.start < a.start:
        a, b = b, a
    timex = Timex(TimexType.DURATION, "PXY")
    leaning = first.leaning if first.leaning.anchor != "none" else last.leaning
    grade = max(first.grade, last.grade)
    if a is None or b is None or a.start is None or b.end is None or a.start >= b.end:
        return Resolution(timex, None, leaning, "C", "one end of the range has no date")
    if either:
        when = When(
            a.start,
            b.end,
            max(a.grain, b.grain),
            Shape.POINT,
            a.approximate or b.approximate,
            a.uncertain or b.uncertain,
        )
        return Resolution(timex, when, leaning, grade, f"either {text_of(a)} or {text_of(b)}")
    coarse = None if a.grain is b.grain else b.end_grain or b.grain
    when = When(
        a.start,
        b.end,
        a.grain,
        Shape.SPAN,
        a.approximate or b.approximate,
        a.uncertain or b.uncertain,
        end_grain=coarse,
    )
    return Resolution(timex, when, leaning, grade, f"from {text_of(a)} to {text_of(b)}, both included")
