"""Arithmetic on an anchor that may be known to the day, to the year, to a set of days, or without its year."""

from timeline.dates.edtf import some_day, text_of
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import Shape, When, Yearless
from timeline.expressions.context import Tense

# Twenty-eight years hold every pairing of weekdays and leap years in this era.
_ALL_KINDS_OF_YEAR = range(2001, 2029)


def shifted(anchor: When, n: int, grain: Grain) -> When | None:
    """Return the period of `grain` that lies `n` units from the anchor; None when the anchor cannot say.

    An anchor known no better than to a coarser unit dates a finer one to itself, approximately: "last week" in an
    article of 2013 is `2013~`, never a week.
    """
    if anchor.yearless is not None:
        return _in_every_year(anchor.yearless, n, grain)
    if anchor.start is None or anchor.end is None or anchor.shape is not Shape.POINT:
        return None
    first = Period.containing(grain, anchor.start)
    last = Period.containing(grain, anchor.end - 1)
    if anchor.grain is Grain.SEASON and grain >= Grain.YEAR:
        last = first  # a winter belongs to the year that it is named by
    if first == last:
        approximate = anchor.approximate and grain <= anchor.grain
        return When.of(first.shifted(n), approximate=approximate, uncertain=anchor.uncertain)
    if (
        anchor.period is not None
        and grain < Grain.YEAR
        and abs(n) * (first.end - first.start) * 2 <= anchor.end - anchor.start
    ):
        return anchor.qualified(approximate=True)
    return some_day(first.shifted(n).start, last.shifted(n).end, approximate=True, uncertain=anchor.uncertain)


def _in_every_year(anchor: Yearless, n: int, grain: Grain) -> When | None:
    """What holds whatever the year: "last week" before 25 October of some year is some day of its October."""
    if anchor.day is None or grain > Grain.WEEK:
        return None
    days: set[tuple[int, int]] = set()
    for year in _ALL_KINDS_OF_YEAR:
        try:
            unit = Period.containing(grain, Period.day(year, anchor.month, anchor.day).start).shifted(n)
        except ValueError:
            continue
        for number in (unit.start, unit.end - 1):
            text = text_of(When.of(Period(Grain.DAY, number)))
            days.add((int(text[5:7]), int(text[8:10])))
    months = {month for month, _ in days}
    if len(days) == 1:
        month, day = days.pop()
        return When(None, None, Grain.DAY, yearless=Yearless(month, day))
    if len(months) == 1:
        return When(None, None, Grain.MONTH, yearless=Yearless(months.pop()))
    return None


def nearest(candidates: list[Period], anchor: int, *, forward: bool | None) -> Period:
    """Return the candidate nearest to the day `anchor`, on the wanted side; a period that holds the day is on both."""
    side: list[Period] = []
    if forward is not None:
        side = [p for p in candidates if (p.end > anchor if forward else p.start <= anchor)]
    return min(side or candidates, key=lambda p: (distance(p, anchor), p.start))


def direction(tense: Tense | None) -> bool | None:
    """Return the side of now on which a tense places things: True ahead, False back, None when it does not say."""
    if tense is None or tense is Tense.PRESENT:
        return None
    return tense.ahead


def distance(period: Period, day: int) -> int:
    """Return how many days lie from a day to a period; 0 when the period holds it."""
    start = period.start
    return start - day if day < start else max(0, day - period.end + 1)
