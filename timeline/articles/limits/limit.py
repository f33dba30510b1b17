"""Limit: the years in which a text can have been written by one thing that it says."""

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.articles.article import DateCandidate, Known
from timeline.dates.edtf import some_day
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import When

FIRST, LAST = 1900, 2100
"""The years that are thought of; one that reaches `LAST` is open."""

PART = 0.4
"""The score of a single limit: it dates no article by itself."""


@dataclass(frozen=True, slots=True)
class Limit:
    """The years that remain, the rule that says so, the place of the words that it rests on and what is known of them.

    `sure`: no text that says this can be of another year; else it is only what news would mean by it.
    `office` is what an office is of, '' for limits of another kind.
    """

    years: frozenset[int]
    method: str
    known: str
    start: int
    end: int
    sure: bool = False
    office: str = ""

    @property
    def when(self) -> When:
        """The years as a date, from the first to the last; open where nothing ends them."""
        first, last = min(self.years), max(self.years)
        start = Period.year(first).start if first > FIRST else None
        end = Period.year(last).end if last < LAST else None
        if start is not None and end is not None:
            return some_day(start, end, uncertain=not self.sure)
        return When(start, end, Grain.YEAR, uncertain=not self.sure)

    def evidence(self, text: str) -> str:
        """Return the words that it rests on, as they stand in the text, and what is known of them."""
        words = f"“{text[self.start : self.end]}”"
        return f"{words}: {self.known}" if self.known else words

    def as_candidate(self, text: str) -> DateCandidate:
        """Return the limit as a candidate date, too weak to date an article by itself."""
        return DateCandidate(self.when, Known.BOUNDED, self.method, self.evidence(text), PART, self.start, self.end)


def since(year: int) -> frozenset[int]:
    """Return a year and all after it."""
    return frozenset(range(max(year, FIRST), LAST + 1))


def until(year: int) -> frozenset[int]:
    """Return a year and all before it."""
    return frozenset(range(FIRST, min(year, LAST) + 1))


def within(spans: Iterable[tuple[int, int | None]]) -> frozenset[int]:
    """Return the years of some spans, both ends included; None is open."""
    return frozenset(
        year for first, last in spans for year in range(max(first, FIRST), (LAST if last is None else last) + 1)
    )
