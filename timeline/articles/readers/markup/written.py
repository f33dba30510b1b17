"""Dates as attributes and headers write them: ISO 8601, RFC 822, numbers of seconds, else as for people."""

import re
from datetime import UTC, datetime, timedelta

from timeline.articles.readers.markup.spelled import days_in
from timeline.dates.clock import Clock
from timeline.dates.edtf import parse
from timeline.dates.period import Period
from timeline.dates.when import When
from timeline.errors import BadDate

_ISO = re.compile(
    r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[T ,]+(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?(?![\d:]).*)?"
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?")
_MACHINE = re.compile(
    r"(?:[A-Z][a-z]{2,8},? )?(?:(\d\d?)[ -]([A-Z][a-z]{2})[a-z]*[ -](\d{4})|([A-Z][a-z]{2}) +(\d\d?) (\d{4})),?"
    r"(?: (\d\d):(\d\d)(?::(\d\d))?\s*(?:(?:GMT|UTC)?([+-]\d\d:?\d\d)|(GMT|UTC|Z)|[A-Z]{2,5})?.*)?"
)
_CALENDAR = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d\d?) (\d\d):(\d\d):(\d\d) [A-Z]{2,5} (\d{4})")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SECONDS = re.compile(r"(\d{9,10})(?:\d{3})?")
_LONGEST = 300
_DEFAULTS = frozenset({(1970, 1, 1), (1969, 12, 31), (1, 1, 1), (1900, 1, 1), (1899, 12, 30)})


def machine_date(written: str, lang: str = "", order: str = "") -> When | None:
    """Return the date of an attribute, a header or a field; None when it is none, or the default of a program.

    The local day stays the day, and a zone rides along; only seconds since 1970 are days of UTC.
    """
    text = " ".join(written.split())[:_LONGEST]
    for pattern in (_ISO, _COMPACT):
        if found := pattern.fullmatch(text):
            year, month, day, hour, minute, second, zone = found.groups()
            return _day(int(year), int(month), int(day), hour, minute, second, zone)
    if found := _MACHINE.fullmatch(text):
        a, b, c, d, e, f, hour, minute, second, offset, zone = found.groups()
        day, month, year = (a, b, c) if a else (e, d, f)
        if month in _MONTHS:
            return _day(
                int(year), _MONTHS.index(month) + 1, int(day), hour, minute, second, offset or ("Z" if zone else None)
            )
    if found := _CALENDAR.fullmatch(text):
        month, day, hour, minute, second, year = found.groups()
        return _day(int(year), _MONTHS.index(month) + 1, int(day), hour, minute, second) if month in _MONTHS else None
    if re.fullmatch(r"\d{4}(?:[-/]\d\d)?", text):
        return _sane(_edtf(text.replace("/", "-")))
    if found := _SECONDS.fullmatch(text):
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(found[1]))
        return _day(moment.year, moment.month, moment.day, f"{moment:%H}", f"{moment:%M}", f"{moment:%S}", "Z")
    if text.isdigit():
        return None
    return next((when for _, _, when in days_in(text, lang, order) if _sane(when) is not None), None)


def _day(
    year: int,
    month: int,
    day: int,
    hour: str | None = None,
    minute: str | None = None,
    second: str | None = None,
    zone: str | None = None,
) -> When | None:
    if (year, month, day) in _DEFAULTS:
        return None
    try:
        period = Period.day(year, month, day)
    except ValueError:
        return None
    clock = None
    if hour is not None and minute is not None and int(hour) < 24 and int(minute) < 60:
        zone = "Z" if zone in {"Z", "UTC", "GMT"} else zone
        text = ":".join(
            (hour.zfill(2), minute) if second is None or int(second) > 59 else (hour.zfill(2), minute, second)
        )
        clock = _clock(text, zone or "")
    return _sane(When.of(period, clock=clock))


def _clock(text: str, zone: str) -> Clock | None:
    when = _edtf(f"2000-01-01T{text}{zone}")
    return when.clock if when is not None else None


def _edtf(text: str) -> When | None:
    try:
        return parse(text)
    except BadDate:
        return None


def _sane(when: When | None) -> When | None:
    """Nothing was published on the web before there was print."""
    if when is None or when.start is None:
        return None
    return when if Period.year(1500).start <= when.start < Period.year(2200).start else None
