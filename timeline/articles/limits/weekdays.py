"""Weekdays: "on Tuesday, August 30" was written in a year in which that day was a Tuesday, or close by its end or beginning."""

from collections.abc import Iterator

from timeline.articles.focus import core
from timeline.articles.limits.layout import Layout
from timeline.articles.limits.limit import FIRST, LAST, Limit
from timeline.dates.days import day_number, weekday
from timeline.expressions.meaning import OfSomeYear

METHOD = "a weekday of that year"
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LAST_MONTHS, _FIRST_MONTHS = (11, 12), (1, 2)


def weekdays(layout: Layout) -> Iterator[Limit]:
    """Yield the years that each date with its weekday, but without a year, allows, in sentences that tell no year."""
    told: set[frozenset[int]] = set()
    for mention in layout.mentions:
        meaning = core(mention.meaning)
        if not isinstance(meaning, OfSomeYear) or meaning.day is None or meaning.step:
            continue
        words = mention.text.lower()
        named = next((number for number, name in enumerate(_DAYS, start=1) if name in words), None)
        if named is None or layout.at(mention.start) not in layout.undated:
            continue
        years = frozenset(_years(named, meaning.number, meaning.day))
        if years not in told:
            told.add(years)
            yield Limit(years, METHOD, "", mention.start, mention.end)


def _years(named: int, month: int, day: int) -> Iterator[int]:
    """The years in which a text can have been written that means the nearest such day."""
    for year in range(FIRST, LAST + 1):
        try:
            fits = weekday(day_number(year, month, day)) == named
        except ValueError:
            continue
        if fits:
            yield year
            if month in _LAST_MONTHS:
                yield year + 1
            if month in _FIRST_MONTHS:
                yield year - 1
