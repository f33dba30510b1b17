"""Clock times of a calendar entry: the local time as said, under its zone where a calendar can name it; never shifted."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from timeline.dates.when import Shape, When
from timeline.events.event import Event

_CLOCK = re.compile(r"([01]\d|2[0-3])(?::([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?)?", re.ASCII)
_NAME = re.compile(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)+", re.ASCII)
_UTC = frozenset({"Z", "UTC", "+00:00", "+0000", "+00"})


@dataclass(frozen=True, slots=True)
class ClockTime:
    """The local times `[start, end)`, as long as they were said exact: an hour, a minute or a second.

    `zone` is None for floating time; `name` is the IANA name that an entry gives as TZID, '' for UTC and floating.
    """

    start: datetime
    end: datetime
    zone: tzinfo | None = None
    name: str = ""

    @property
    def begins(self) -> datetime:
        """The start, as an entry gives it."""
        return self.start.replace(tzinfo=self.zone)

    @property
    def ends(self) -> datetime:
        """The exclusive end, as an entry gives it."""
        return self.end.replace(tzinfo=self.zone)


def clock_time(event: Event, when: When) -> ClockTime | None:
    """Return the clock time of an event on one day, None when there is none: a part of the day is no clock time.

    An offset such as `+03:00` names no zone that a calendar knows: the time floats, and the description has the offset.
    """
    found = _CLOCK.fullmatch(event.time_of_day or "")
    if not found or when.shape is not Shape.POINT or when.start is None or when.end != when.start + 1:
        return None
    hour, minute, second = found.groups()
    length = timedelta(seconds=1) if second else timedelta(minutes=1) if minute else timedelta(hours=1)
    start = datetime.combine(date.fromordinal(when.start), time(int(hour), int(minute or 0), int(second or 0)))
    zone, name = _zone(event.tz or "")
    return ClockTime(start, start + length, zone, name)


def _zone(name: str) -> tuple[tzinfo | None, str]:
    if name in _UTC:
        return UTC, ""
    if not _NAME.fullmatch(name):
        return None, ""
    try:
        return ZoneInfo(name), name
    except (KeyError, ValueError, OSError):  # no such zone, or a folder of zones
        return None, ""
