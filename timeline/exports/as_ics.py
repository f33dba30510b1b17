"""ICS: an iCalendar file (RFC 5545), an entry at a time, in memory that does not grow with the number of events.

What a calendar says of itself, its account among it, stands before its entries (RFC 5545, 3.6: `calprops component`), and
is known only after them; so the entries wait in a temporary file, small ones in memory.

Days are all-day entries with an exclusive end; clock times keep the local day: with TZID where the zone is known by
name, in UTC where it says so, else floating and the zone in words. Nothing is ever shifted. The zones used follow the
entries. There is no METHOD, no ORGANIZER and no UID of the calendar: readers take the file for something else by them.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from shutil import copyfileobj
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, TextIO

from timeline.dates.edtf import parse
from timeline.dates.when import When
from timeline.errors import BadDate
from timeline.events.event import Event
from timeline.events.sent import Sent, sequence_of
from timeline.exports.calendar_clock import ClockTime, clock_time
from timeline.exports.calendar_text import categories, clean, date_words, description, doubts, one_line, summary
from timeline.exports.losses import Losses
from timeline.exports.options import ALL_YEARS, Fuzzy, Options
from timeline.exports.placing import Fit, LeftOut, Placement, place

if TYPE_CHECKING:
    from icalendar import Component

_WITHDRAWN = frozenset({"rejected", "merged"})
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LINK = re.compile("https?://[!-~]+")
_NOTE = "A date in brackets is all that is known; such an entry is placed on its days only for display."
_IN_MEMORY = 4_000_000
"""Characters of waiting entries, about 5,000 events, that never touch the disk."""
_AT_ONCE = 1 << 16
"""Characters that go from there into the file at a time."""


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write the events that have a place in a calendar; `out` must not translate line ends (`newline=""`)."""
    with SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", errors="backslashreplace", newline="") as waiting:
        account = _entries(events, waiting, options)
        head, tail = _frame(options.calendar_name, account)
        out.write(head)
        waiting.seek(0)
        copyfileobj(waiting, out, _AT_ONCE)
        out.write(tail)
    return account


def _entries(events: Iterable[Event], out: IO[str], options: Options) -> Losses:
    counts: Counter[str] = Counter()
    zones: dict[str, set[int]] = {}
    told: set[str] = set()  # of an earlier export, cancelled by an entry of their own
    wholly: set[str] = set()  # asked for although they are rejected
    for event in events:
        counts["selected"] += 1
        when = event.when()
        placed = place(when, options.fuzzy, options.years)
        if when is None or isinstance(placed, LeftOut):
            counts[str(placed)] += 1
            if (moved := _moved(event, when, options.earlier.get(event.uid))) is not None:
                told.add(event.uid)
                out.write(_text(_cancelled(moved, options)))
            continue
        clock = clock_time(event, when)
        if clock is not None and clock.name:
            zones.setdefault(clock.name, set()).add(clock.start.year)
        counts["written"] += 1
        counts["widened"] += placed.fit is Fit.WIDENED
        counts["marked"] += placed.fit is Fit.MARKED
        counts["doubtful"] += _doubtful(event, when)
        counts["zones_in_words"] += clock is not None and clock.zone is None and event.tz is not None
        days = Sent(
            uid=event.uid,
            sequence=sequence_of(event.revision, placed.start, placed.end - 1, options.earlier.get(event.uid)),
            revision=event.revision,
            first=placed.start,
            last=placed.end - 1,
            cancelled=event.status in _WITHDRAWN,
        )
        out.write(_text(_entry(event, when, placed, clock, days.sequence, _stamp(event, options))))
        options.keep(days)
        if days.cancelled:
            wholly.add(event.uid)
    for one in options.gone:
        if one.uid not in wholly:
            told.add(one.uid)
            out.write(_text(_cancelled(one, options)))
    out.writelines(_zone(name, zones[name]) for name in sorted(zones))
    return Losses(**counts, cancelled=len(told), years=options.years)


def _frame(name: str, account: Losses) -> tuple[str, str]:
    """Return what stands before and after the entries."""
    from icalendar import Calendar, vText

    frame = Calendar()  # never Calendar.new(): it adds a random UID and the current time
    frame.add("version", "2.0")
    frame.add("prodid", "-//Timeline//A chronology with its evidence//EN")
    frame.add("calscale", "GREGORIAN")
    frame.add("x-wr-calname", vText(one_line(name)))
    frame.add("x-wr-caldesc", vText(f"{_NOTE} {account}"))
    head, tail, rest = _text(frame).partition("END:VCALENDAR")
    return head, tail + rest


def _entry(
    event: Event, when: When, placed: Placement, clock: ClockTime | None, sequence: int, stamp: datetime
) -> "Component":
    from icalendar import Event as Entry
    from icalendar import vText

    entry = Entry()  # never Event.new(), for the same reason
    entry.add("uid", f"{one_line(event.uid)}@timeline")
    entry.add("dtstamp", stamp)
    entry.add("last-modified", stamp)
    entry.add("sequence", sequence)
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


def _moved(event: Event, when: When | None, earlier: Sent | None) -> Sent | None:
    """Return the cancellation of an event that stood on other days and has left the calendar's years; None for others.

    Undated ones are among those that are gone.
    """
    if when is None or when.yearless is not None or earlier is None or not earlier.due:
        return None
    now = place(when, Fuzzy.AUTO, ALL_YEARS)
    if isinstance(now, Placement) and (now.start, now.end - 1) == (earlier.first, earlier.last):
        return None  # as long as before; only the options are others
    sequence = max(event.revision, earlier.sequence + (not earlier.cancelled))
    reason = f"dated {date_words(event, when)}"
    return replace(
        earlier, sequence=sequence, revision=event.revision, cancelled=True, title=event.title, reason=reason
    )


def _cancelled(gone: Sent, options: Options) -> "Component":
    """Return the entry that takes back what went out, on the days where it stood."""
    from icalendar import Event as Entry

    options.keep(gone)
    stamp = _in_utc(options.corrected.get(gone.uid, _EPOCH))
    entry = Entry()
    entry.add("uid", f"{one_line(gone.uid)}@timeline")
    entry.add("dtstamp", stamp)
    entry.add("last-modified", stamp)
    entry.add("sequence", gone.sequence)
    entry.add("dtstart", date.fromordinal(gone.first))
    entry.add("dtend", date.fromordinal(gone.last + 1))
    entry.add("summary", f"[withdrawn] {one_line(gone.title)}".rstrip())
    entry.add("description", f"It was exported earlier and is no longer on these days: {one_line(gone.reason)}.")
    entry.add("transp", "TRANSPARENT")
    entry.add("status", "CANCELLED")
    return entry


def _doubtful(event: Event, when: When) -> bool:
    return when.approximate or when.uncertain or bool(doubts(event))


def _status(event: Event, when: When) -> str:
    if event.status in _WITHDRAWN:
        return "CANCELLED"
    return "TENTATIVE" if _doubtful(event, when) else "CONFIRMED"


def _stamp(event: Event, options: Options) -> datetime:
    """Return when the entry last changed: corrected by a person, else published, else the epoch; never the clock."""
    if (corrected := options.corrected.get(event.uid)) is not None:
        return _in_utc(corrected)
    try:
        published = parse(event.source_published or "").earliest
    except BadDate:
        return _EPOCH
    first, last = (date(year, 1, 1).toordinal() for year in options.years)
    if published is None or not first <= published < last:
        return _EPOCH
    return datetime.combine(date.fromordinal(published), time(tzinfo=UTC))


def _in_utc(at: datetime) -> datetime:
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def _zone(name: str, years: set[int]) -> str:
    from icalendar import Timezone

    first, last = date(min(years), 1, 1), date(max(years) + 2, 1, 1)
    zone = Timezone.from_tzid(name, first_date=first, last_date=last)
    zone.pop("COMMENT", None)  # RFC 5545 has none there, and libical's restriction check fails on it
    return _text(zone)


def _text(component: "Component") -> str:
    folded: bytes = component.to_ical()
    return folded.decode()
