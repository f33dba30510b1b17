"""Drawing: what a date looks like in a picture of time, so that no ink claims more than is known.

A day is a mark. A moment somewhere in a month or a year is a pale band with soft ends. What lasted throughout is a full
band; an end said less exactly than to the day is as soft as that unit is long. "About" reaches beyond its bounds, for
nobody said how far; an open end fades away.
"""

from dataclasses import dataclass

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import Shape, When

OPEN_FADE = 0.15
"""Over which part of the picture's width an open end fades; its length in days means nothing."""

_SOFT = 0.15  # of a band's length, at each end


@dataclass(frozen=True, slots=True)
class Drawing:
    """The ink `[start, end)` in day numbers, None where it is open; the ends are soft over `fade_in` and `fade_out` days.

    `throughout`: it lasted so long, else it is one moment somewhere in the band. `is_mark`: one day, exactly.
    """

    start: int | None
    end: int | None
    fade_in: int
    fade_out: int
    throughout: bool

    @property
    def is_mark(self) -> bool:
        """Whether this is one day without softness."""
        return self.start is not None and self.end == self.start + 1 and not (self.fade_in or self.fade_out)

    def __post_init__(self) -> None:
        """Refuse a drawing without any end, and a negative length."""
        if self.start is None and self.end is None:
            raise ValueError("a drawing needs an end")
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError("a drawing needs a length")


def drawing_of(when: When | None) -> Drawing | None:
    """Return how a date is drawn; None for an unknown one and for one of an unknown year, which stand apart."""
    if when is None or when.yearless is not None:
        return None
    start, end = when.start, when.end
    fade_in, fade_out = _fades(when)
    if when.approximate:  # as far again outside as inside
        start = None if start is None else start - fade_in
        end = None if end is None else end + fade_out
        fade_in, fade_out = 2 * fade_in, 2 * fade_out
    return Drawing(start, end, fade_in, fade_out, when.shape is not Shape.POINT)


def _fades(when: When) -> tuple[int, int]:
    """Over how many days each closed end is soft, inside the bounds; an open end has none of its own."""
    if when.start is None or when.end is None:
        return (
            0 if when.start is None else _unit(when.start, when.grain),
            0 if when.end is None else _unit(when.end - 1, when.end_grain or when.grain),
        )
    length = when.end - when.start
    if when.shape is Shape.SPAN:
        first, last = _unit(when.start, when.grain), _unit(when.end - 1, when.end_grain or when.grain)
        if when.approximate:
            first, last = max(first, 1), max(last, 1)
        return min(first, length), min(last, length)
    if length == 1:
        return (1, 1) if when.approximate else (0, 0)
    soft = max(1, round(length * _SOFT))
    return soft, soft


def _unit(day: int, grain: Grain) -> int:
    """The length of the unit that an end was said by: nothing for a day."""
    if grain is Grain.DAY:
        return 0
    unit = Period.containing(grain, day)
    return unit.end - unit.start
