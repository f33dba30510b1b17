"""Period: one unit of the calendar, found by integer arithmetic.

A period is a grain and an index, so that the next one is `index + 1`: "three weeks ago" is a subtraction.
Weeks begin on Monday; a season begins in March (spring), June, September or December, and winter runs into the
next year; decades, centuries and millennia are counted as TIMEX3 writes them: `201` is 2010 to 2019, `20` is 2000 to 2099.
Before our era they run as people count them there: index -50 of decades is the 490s BC (499 to 490 BC, years -498 to -489),
index -5 of centuries the 5th century BC (500 to 401 BC, years -499 to -400). So the year 0 is the last of the 1st
century BC, and the 1st of ours, `00`, has the years 1 to 99 (ISO 8601 gives it the year 0, which is 1 BC, too).
"""

from dataclasses import dataclass
from functools import lru_cache

from timeline.dates.days import calendar_day, day_number, month_length
from timeline.dates.grain import Grain

_MONTHS = {
    Grain.MONTH: 1,
    Grain.QUARTER: 3,
    Grain.HALF: 6,
    Grain.YEAR: 12,
    Grain.DECADE: 120,
    Grain.CENTURY: 1200,
    Grain.MILLENNIUM: 12000,
}
_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
_OUR_ERA = 1  # its first day


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The `index`-th unit of `grain`: days count from the rata die, months from January of year 0, years from 0."""

    grain: Grain
    index: int

    @classmethod
    def day(cls, year: int, month: int, day: int) -> "Period":
        """Return a calendar day; ValueError when it does not exist."""
        return cls(Grain.DAY, day_number(year, month, day))

    @classmethod
    def month(cls, year: int, month: int) -> "Period":
        """Return a calendar month; ValueError when it does not exist."""
        if not 1 <= month <= 12:
            raise ValueError(f"there is no month {month}")
        return cls(Grain.MONTH, year * 12 + month - 1)

    @classmethod
    def quarter(cls, year: int, number: int) -> "Period":
        """Return quarter 1 to 4 of a year."""
        return cls(Grain.QUARTER, year * 4 + _within(number, 4, "quarter") - 1)

    @classmethod
    def half(cls, year: int, number: int) -> "Period":
        """Return half 1 or 2 of a year."""
        return cls(Grain.HALF, year * 2 + _within(number, 2, "half") - 1)

    @classmethod
    def season(cls, year: int, number: int) -> "Period":
        """Return season 1 (spring) to 4 (winter) of a year; winter ends in the next."""
        return cls(Grain.SEASON, year * 4 + _within(number, 4, "season") - 1)

    @classmethod
    def year(cls, year: int) -> "Period":
        """Return a year, astronomical: 0 is 1 BC."""
        return cls(Grain.YEAR, year)

    @classmethod
    def containing(cls, grain: Grain, number: int) -> "Period":
        """Return the period of `grain` in which the day `number` lies."""
        return _containing(grain, number)

    @property
    def start(self) -> int:
        """The first day, a day number."""
        return self.index if self.grain is Grain.DAY else _start(self.grain, self.index)

    @property
    def end(self) -> int:
        """The day after the last, a day number."""
        return self.index + 1 if self.grain is Grain.DAY else _start(self.grain, self.index + 1)

    @property
    def years(self) -> int:
        """The year in which the period begins."""
        return calendar_day(self.start)[0]

    def shifted(self, n: int) -> "Period":
        """Return the period `n` units later (earlier when negative)."""
        return Period(self.grain, self.index + n)

    def widened(self, grain: Grain) -> "Period":
        """Return the period of a coarser `grain` in which this one begins."""
        return Period.containing(grain, self.start)

    def same_time(self, grain: Grain, n: int) -> "Period":
        """Return the same day, month or quarter `n` units of `grain` away: 29 February falls back to the 28th."""
        if grain in (Grain.DAY, Grain.WEEK):
            return Period.containing(self.grain, self.start + n * (7 if grain is Grain.WEEK else 1))
        months = n * (3 if grain is Grain.SEASON else _MONTHS[grain])
        year, month, day = calendar_day(self.start)
        year, month0 = divmod(year * 12 + month - 1 + months, 12)
        last = month_length(year, month0 + 1)
        return Period.containing(self.grain, day_number(year, month0 + 1, min(day, last)))


def _within(number: int, most: int, what: str) -> int:
    if not 1 <= number <= most:
        raise ValueError(f"a year has {what}s 1 to {most}, not {number}")
    return number


@lru_cache(maxsize=65_536)
def _start(grain: Grain, index: int) -> int:
    """The first day of a unit longer than a day; the same few hundred are asked for again and again."""
    if grain is Grain.WEEK:
        return index * 7 + 1
    if index <= 0 and grain in _YEARS:
        return day_number(index * _YEARS[grain] + _behind(grain)) if index else _OUR_ERA
    year, month = divmod(index * 3 + 2 if grain is Grain.SEASON else index * _MONTHS[grain], 12)
    return day_number(year, month + 1)


@lru_cache(maxsize=16_384)
def _containing(grain: Grain, number: int) -> Period:
    """The unit that holds a day; a text asks for those around its own date again and again."""
    if grain is Grain.DAY:
        return Period(grain, number)
    if grain is Grain.WEEK:
        return Period(grain, (number - 1) // 7)
    year, month, _ = calendar_day(number)
    if grain is Grain.SEASON:
        return Period(grain, (year * 12 + month - 3) // 3)
    if grain in _YEARS:
        return Period(grain, (year if year > 0 else year - _behind(grain)) // _YEARS[grain])
    return Period(grain, (year * 12 + month - 1) // _MONTHS[grain])


def _behind(grain: Grain) -> int:
    """How many years before our era a unit begins after a round number: 499 BC is the year -498, 500 BC the year -499."""
    return 2 if grain is Grain.DECADE else 1
