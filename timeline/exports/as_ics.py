"""ICS: an iCalendar file (RFC 5545), an entry at a time, in memory that does not grow with the number of events.

Days are all-day entries with an exclusive end; clock times keep the local day: with TZID where the zone is known by
name, in UTC where it says so, else floating and the zone in words. Nothing is ever shifted. The zones used follow the
entries. There is no METHOD, no ORGANIZER and no UID of the calendar: readers take the file for something else by them.
"""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, TextIO

from timeline.dates.edtf import parse
from timeline.dates.when import When
from timeline.errors import BadDate
from timeline.events.event import Event
from timeline.exports.calendar_clock import ClockTime, clock_time
from timeline.exports.calendar_text import categories, clean, description, doubts, one_line, summary
from timeline.exports.losses import Losses
from timeline.exports.options import Options
from timeline.exports.placing import Fit, LeftOut, Placement, place

if TYPE_CHECKING:
    from icalendar import Component

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LINK = re.compile("https?://[!-~]+")
_NOTE = (
    "A date in brackets is all that is known; such an entry is placed on its days only for display. "
    "Undated events are not in this calendar."
)


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write the events that have a place in a calendar; `out` must not translate line ends (`newline=""`)."""
    head, tail = _frame(options.calendar_name)
    out.write(head)
    counts: Counter[str] = Counter()
    zones: dict[str, set[int]] = {}
    for event in events:
        counts["selected"] += 1
        when = event.when()
        placed = place(when, options.fuzzy, options.years)
        if when is None or isinstance(placed, LeftOut):
            counts[str(placed)] += 1
            continue
        clock = clock_time(event, when)
        if clock is not None and clock.name:
            zones.setdefault(clock.name, set()).add(clock.start.year)
        counts["written"] += 1
        counts["widened"] += placed.fit is Fit.WIDENED
        counts["marked"] += placed.fit is Fit.MARKED
        counts["doubtful"] += _doubtful(event, when)
        counts["zones_in_words"] += clock is not None and clock.zone is None and event.tz is not None
        out.write(_text(_entry(event, when, placed, clock, options)))
    out.writelines(_zone(name, zones[name]) for name in sorted(zones))
    out.write(tail)
    return Losses(**counts, years=options.years)


def _frame(name: str) -> tuple[str, str]:
    """Return what stands before and after the entries."""
    from icalendar import Calendar, vText

    frame = Calendar()  # never Calendar.new(): it adds a random UID and the current time
    frame.add("version", "2.0")
    frame.add("prodid", "-//Timeline//A chronology with its evidence//EN")
    frame.add("calscale", "GREGORIAN")
    frame.add("x-wr-calname", vText(one_line(name)))
    frame.add("x-wr-caldesc", vText(_NOTE))
    head, tail, rest = _text(frame).partition("END:VCALENDAR")
    return head, tail + rest


def _entry(event: Event, when: When, placed: Placement, clock: ClockTime | None, options: Options) -> "Component":
    from icalendar import Event as Entry
    from icalendar import vText

    stamp = _stamp(event, options)
    entry = Entry()  # never Event.new(), for the same reason
    entry.add("uid", f"{one_line(event.uid)}@timeline")
    entry.add("dtstamp", stamp)
    entry.add("last-modified", stamp)
    entry.add("sequence", event.revision)
    entry.add("dtstart", clock.begins if clock else date.fromordinal(placed.start))
    entry.add("dtend", clock.ends if clock else date.fromordinal(placed.end))
    entry.add("summary", summary(event, when))
    entry.add("description", description(event, when, placed))
    entry.add("categories", categories(event))
    entry.add("class", "PUBLIC")
    entry.add("transp", "TRANSPARENT")
    entry.add("status", _status(event, when))
    if event.place:
        entry.add("location", one_line(event.place))
    if event.source_url and _LINK.fullmatch(event.source_url):
        entry.add("url", event.source_url)
    entry.add("x-timeline-edtf", vText(clean(event.edtf or "")))
    return entry


def _doubtful(event: Event, when: When) -> bool:
    return when.approximate or when.uncertain or bool(doubts(event))


def _status(event: Event, when: When) -> str:
    if event.status in {"rejected", "merged"}:
        return "CANCELLED"
    return "TENTATIVE" if _doubtful(event, when) else "CONFIRMED"


def _stamp(event: Event, options: Options) -> datetime:
    """Return when the entry last changed: corrected by a person, else published, else the epoch; never the clock."""
    if (corrected := options.corrected.get(event.uid)) is not None:
        return corrected.astimezone(UTC) if corrected.tzinfo else corrected.replace(tzinfo=UTC)
    try:
        published = parse(event.source_published or "").earliest
    except BadDate:
        return _EPOCH
    first, last = (date(year, 1, 1).toordinal() for year in options.years)
    if published is None or not first <= published < last:
        return _EPOCH
    return datetime.combine(date.fromordinal(published), time(tzinfo=UTC))


def _zone(name: str, years: set[int]) -> str:
    from icalendar import Timezone

    first, last = date(min(years), 1, 1), date(max(years) + 2, 1, 1)
    return _text(Timezone.from_tzid(name, first_date=first, last_date=last))


def _text(component: "Component") -> str:
    folded: bytes = component.to_ical()
    return folded.decode()
