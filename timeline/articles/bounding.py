"""Bounding: what limits the date of an article that says nothing of it. Years, never a day, and only what is sure.

Not before: the latest time that it tells of as past and writes out; the founding of a body that it names; a happening
that it tells of as past, and others date. Not after: the publication of an article that names it by its title.
What its own words leave (`limits/`) comes to it, where the others do not exclude it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.articles.article import DateCandidate, Known
from timeline.dates.days import calendar_day
from timeline.dates.edtf import some_day, text_of
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import When

METHOD = "bounds"
SCORE = 0.5
"""The least score that dates an article: anything else that can date it is better."""

_PART = 0.4


@dataclass(frozen=True, slots=True, order=True)
class Bound:
    """One limit: the year that it is not before (`upper` False) or not after, the rule that says so, and its evidence.

    `likely`: it is not sure, and leaves the date uncertain.
    """

    year: int
    method: str
    evidence: str
    upper: bool = False
    start: int | None = None
    end: int | None = None
    likely: bool = False

    @property
    def when(self) -> When:
        """The limit as a date that is open on the other side."""
        unit = Period.year(self.year)
        start, end = (None, unit.end) if self.upper else (unit.start, None)
        return When(start, end, Grain.YEAR, uncertain=self.likely)

    def as_candidate(self) -> DateCandidate:
        """Return the limit as a candidate date, too weak to date an article by itself."""
        return DateCandidate(self.when, Known.BOUNDED, self.method, self.evidence, _PART, self.start, self.end)


def year_of(day: int) -> int:
    """Return the year of a day number."""
    return calendar_day(day)[0]


def strictest(bounds: Iterable[Bound]) -> list[Bound]:
    """Return of each rule the limit that says most, in order: of the lower ones the latest year, of the upper the earliest."""
    best: dict[tuple[bool, str], Bound] = {}
    for one in sorted(bounds, key=lambda b: (b.year, b.evidence, b.start or 0)):
        key = (one.upper, one.method)
        if key not in best or (not one.upper and one.year > best[key].year):
            best[key] = one
    return [best[key] for key in sorted(best)]


def of_its_own(candidate: DateCandidate) -> list[Bound]:
    """Return the ends of the years that an article's own words leave; they are what it is likely to mean."""
    ends = ((candidate.when.start, False), (candidate.when.latest, True))
    rest = (candidate.method, candidate.evidence)
    return [Bound(year_of(day), *rest, upper=upper, likely=True) for day, upper in ends if day is not None]


def bounded(bounds: Sequence[Bound]) -> DateCandidate | None:
    """Return what all limits together say, None without any, and where they contradict each other."""
    first = max((b.year for b in bounds if not b.upper), default=None)
    last = min((b.year for b in bounds if b.upper), default=None)
    if first is None and last is None:
        return None
    if first is not None and last is not None:
        if first > last:
            return None
        when = some_day(Period.year(first).start, Period.year(last).end)
    else:
        when = next(b.when for b in bounds if b.year == (last if b.upper else first))
    told = [b for b in bounds if b.year == (last if b.upper else first)]
    surely = {b.upper for b in told if not b.likely}
    when = when.qualified(uncertain=any(b.upper not in surely for b in told))
    evidence = "; ".join(f"{b.method}: {b.evidence}" for b in told)
    return DateCandidate(when, Known.BOUNDED, METHOD, f"{text_of(when)}: {evidence}", SCORE)
