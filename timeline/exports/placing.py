"""Placing: on which days of a calendar a date stands, and whether that says more or less than the date does."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.when import Shape, When
from timeline.exports.options import Fuzzy

_LONGEST_BAR = 31  # days; longer bars would stand on every page of a calendar


class Fit(StrEnum):
    """How the placed days relate to the date.

    exact: the event filled them; widened: it happened on some day of them; marked: one day stands for a longer time.
    """

    EXACT = "exact"
    WIDENED = "widened"
    MARKED = "marked"


class LeftOut(StrEnum):
    """Why a date stands on no calendar; the words are fields of `Losses`."""

    UNDATED = "undated"
    YEARLESS = "yearless"
    TOO_WIDE = "too_wide"
    OUT_OF_YEARS = "out_of_years"


@dataclass(frozen=True, slots=True)
class Placement:
    """The days `[start, end)` on which a date stands, as day numbers."""

    start: int
    end: int
    fit: Fit

    def __post_init__(self) -> None:
        """Refuse no days, and a marker of several."""
        if self.start >= self.end or (self.fit is Fit.MARKED and self.end != self.start + 1):
            raise ValueError(f"[{self.start}, {self.end}) is no place for a date that is {self.fit}")


def place(when: When | None, fuzzy: Fuzzy, years: tuple[int, int]) -> Placement | LeftOut:
    """Place a date; `years` are the first and last year the calendar takes, of every placed day.

    A day and a written range ("from … to …") stand as they are. A moment somewhere in several days is placed as
    `fuzzy` has it. A date open at one end stands on the end it has, before its start nothing is claimed.
    """
    if when is None:
        return LeftOut.UNDATED
    if when.yearless is not None:
        return LeftOut.YEARLESS
    placed = _placed(when, fuzzy)
    if placed is None:
        return LeftOut.TOO_WIDE
    first, last = calendar_day(placed.start)[0], calendar_day(placed.end - 1)[0]
    return placed if years[0] <= first and last <= years[1] else LeftOut.OUT_OF_YEARS


def _placed(when: When, fuzzy: Fuzzy) -> Placement | None:
    start, end = when.start, when.end
    if start is not None and end is not None:
        if end - start == 1 or when.shape is Shape.SPAN:
            return Placement(start, end, Fit.EXACT)
        if fuzzy is Fuzzy.SPAN or (fuzzy is Fuzzy.AUTO and end - start <= _LONGEST_BAR):
            return Placement(start, end, Fit.WIDENED)
    if fuzzy is Fuzzy.SKIP:
        return None
    if start is not None:
        return Placement(start, start + 1, Fit.MARKED)
    assert end is not None
    return Placement(end - 1, end, Fit.MARKED)


def needs_words(when: When) -> bool:
    """Whether a calendar's days alone would say more than the date: it is wider than its day, or doubtful."""
    closed = when.start is not None and when.end is not None
    by_day = when.grain is Grain.DAY and when.end_grain in (None, Grain.DAY)
    return not closed or not by_day or when.approximate or when.uncertain


def is_some_day(when: When) -> bool:
    """Whether the date is one of several days that no month, year or other unit names: "some day 14-20 Oct"."""
    if when.shape is not Shape.POINT or when.start is None or when.end is None:
        return False
    unit = when.period
    return unit is None or unit.grain is Grain.WEEK
