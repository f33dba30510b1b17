"""When: what a date expression came to, a span of days with its grain and its qualifiers."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.dates.period import Period


class Shape(StrEnum):
    """How the time fills its bounds.

    point: one moment somewhere in them ("in 2015"); span: throughout ("from 2007 to 2013");
    open: throughout, with no end known on one side ("since 2013", "until 2013").
    """

    POINT = "point"
    SPAN = "span"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Yearless:
    """A day or month of an unknown year: EDTF `XXXX-10-25`, `XXXX-10`."""

    month: int
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse a day no year has; 29 February is allowed."""
        longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
        if not 1 <= self.month <= 12 or (self.day is not None and not 1 <= self.day <= longest[self.month - 1]):
            raise ValueError(f"no year has a day {self.day} of month {self.month}")


@dataclass(frozen=True, slots=True)
class When:
    """The span `[start, end)` in day numbers; None is open. `grain` is how finely it was said.

    `end_grain` differs from `grain` only in a span whose ends were said unequally ("from May 2007 to 2013").
    A yearless date has neither start nor end. `approximate` is EDTF's `~`, `uncertain` its `?`.
    """

    start: int | None
    end: int | None
    grain: Grain
    shape: Shape = Shape.POINT
    approximate: bool = False
    uncertain: bool = False
    clock: Clock | None = None
    end_grain: Grain | None = None
    yearless: Yearless | None = None

    def __post_init__(self) -> None:
        """Refuse an empty span, an open one without an end, and a clock on more than a day."""
        if self.yearless is not None:
            if self.start is not None or self.end is not None or self.shape is not Shape.POINT:
                raise ValueError("a date of an unknown year has no bounds")
        elif self.start is None and self.end is None:
            raise ValueError("a date needs at least one bound; an unknown date is None")
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"the span [{self.start}, {self.end}) is empty")
        if self.clock is not None and self.grain is not Grain.DAY:
            raise ValueError("a time of day needs a day")
        if self.shape is Shape.SPAN and (self.start is None or self.end is None):
            raise ValueError("a span has two ends; use the open shape")
        if self.shape is Shape.OPEN and self.start is not None and self.end is not None:
            raise ValueError("an open date has one end; use the span shape")

    @classmethod
    def of(
        cls, period: Period, *, approximate: bool = False, uncertain: bool = False, clock: Clock | None = None
    ) -> "When":
        """Return the point "some time in this period"."""
        return cls(period.start, period.end, period.grain, approximate=approximate, uncertain=uncertain, clock=clock)

    @classmethod
    def between(cls, first: Period, last: Period, *, approximate: bool = False, uncertain: bool = False) -> "When":
        """Return the span throughout from `first` to `last`, both included; ValueError when `last` ends before."""
        coarse = None if first.grain is last.grain else last.grain
        return cls(first.start, last.end, first.grain, Shape.SPAN, approximate, uncertain, end_grain=coarse)

    @property
    def earliest(self) -> int | None:
        """The first possible day, None when open or unknown."""
        return self.start

    @property
    def latest(self) -> int | None:
        """The last possible day, inclusive, None when open or unknown."""
        return None if self.end is None else self.end - 1

    @property
    def precision(self) -> str:
        """The schema's word: the grain, or 'time' when a clock time is known."""
        if self.clock is not None:
            return "time"
        return max(self.grain, self.end_grain or self.grain).word

    @property
    def period(self) -> Period | None:
        """The calendar unit this is, when it is exactly one; None for sets, spans and open ends."""
        if self.shape is not Shape.POINT or self.start is None or self.end is None:
            return None
        return _unit(self.grain, self.start, self.end)

    def qualified(self, *, approximate: bool = False, uncertain: bool = False) -> "When":
        """Return the same with qualifiers added; none is ever taken away."""
        return replace(self, approximate=self.approximate or approximate, uncertain=self.uncertain or uncertain)

    @property
    def sort_day(self) -> int | None:
        """What the chronology is ordered by: the first day, for an open start the last."""
        return self.start if self.start is not None else self.latest


@lru_cache(maxsize=16_384)
def _unit(grain: Grain, start: int, end: int) -> Period | None:
    """The unit that begins and ends there; kept, for a text asks for those of its few dates again and again."""
    unit = Period.containing(grain, start)
    return unit if unit.start == start and unit.end == end else None


def grain_of_length(days: int) -> Grain:
    """Return the finest grain not shorter than `days`: how precise a set of days is that no calendar unit names."""
    longest = (
        (Grain.DAY, 1),
        (Grain.WEEK, 7),
        (Grain.MONTH, 31),
        (Grain.QUARTER, 92),
        (Grain.HALF, 184),
        (Grain.YEAR, 366),
        (Grain.DECADE, 3_653),
        (Grain.CENTURY, 36_525),
    )
    return next((grain for grain, most in longest if days <= most), Grain.MILLENNIUM)
