"""Gaps: the silences of a chronology, stretches of days in which none of its events can have happened."""

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.events.event import Event


@dataclass(frozen=True, slots=True)
class Gap:
    """A silence of `days` days, from day number `first` to `last`, both inclusive; `before` and `after` are the events around it."""

    first: int
    last: int
    before: Event
    after: Event

    @property
    def days(self) -> int:
        """How many days nothing is told of."""
        return self.last - self.first + 1


WIDEST = 31
"""A date wider than so many days says too little to end a silence."""


def gaps(events: Iterable[Event], at_least: int = 1, widest: int = WIDEST) -> list[Gap]:
    """Return the silences of some events, the longest first, of equal ones the earlier.

    An event fills every day on which it could have happened; one that is open on one side only the day that is known. One
    that could be on more than `widest` days ("in 2013", "from 2007 to 2013") fills none, like an undated one. Nothing is
    a silence before the first event or after the last.
    """
    spans = []
    for event in events:
        first = event.day_earliest if event.day_earliest is not None else event.day_latest
        last = event.day_latest if event.day_latest is not None else event.day_earliest
        if first is not None and last is not None and last - first < widest:
            spans.append((first, last, event))
    spans.sort(key=lambda span: (span[0], span[1], span[2].uid))
    found: list[Gap] = []
    reached: tuple[int, Event] | None = None
    for first, last, event in spans:
        if reached is not None and first - reached[0] > at_least:
            found.append(Gap(reached[0] + 1, first - 1, reached[1], event))
        if reached is None or last > reached[0]:
            reached = (last, event)
    return sorted(found, key=lambda gap: (-gap.days, gap.first))
