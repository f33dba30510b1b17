"""ICS: what the file says of every kind of date, read back by a reader of RFC 5545."""

import io
import re
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from timeline.dates.edtf import parse
from timeline.exports.registry import write

KINDS = (
    "2013-10-25", "2013-10-25?", "2013-10-25~", "2013-10", "2013-10?", "2013", "2013~", "201X", "20XX", "2013-21", "2013-24", "2013-35", "2013-40",
    "[2013-10-14..2013-10-20]", "[2013-10-14..2013-10-16]", "[2013-01..2013-04]", "[2011..2012]", "2013-10-14/2013-10-20", "2007/2012",
    "2007-05/2012", "2007~/2012~", "2013-10-25/2013-10-25", "2013/..", "2013-10-25/..", "../2013", "[..2012]", "[2014..]", "[..2013-10-25]",
)  # fmt: skip

NOTE = "A date in brackets is all that is known\\; such an entry is placed on its days only for display."
DESCRIPTION = (
    '"They signed last week."\\nDate: 25 Oct 2013\\, said as "last week"\\; EDTF 2013-10-25\\; '
    'bounds 2013-10-25 to 2013-10-25\\nActors: Ada\\; Bo\\nSource: "The forum"\\, The Daily\\, 2013-10-25\\, '
    "https://example.org/a?b=1\\,2\\;3"
)


def ics_of(events, **options):
    out = io.StringIO(newline="")
    account = write("ics", events, out, **options)
    return out.getvalue(), account


def entries_of(events, **options):
    return Calendar.from_ical(ics_of(events, **options)[0]).walk("VEVENT")


def entry_of(event, **options):
    [entry] = entries_of([event], **options)
    return entry


def test_the_whole_file(event):
    text, account = ics_of([event(tags="deal; a, b", place="Moscow")], calendar_name="Forum, 2013")
    folded = text.replace("\r\n ", "")
    assert folded.split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Timeline//A chronology with its evidence//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALDESC:{NOTE} 1 event written.",
        "X-WR-CALNAME:Forum\\, 2013",
        "BEGIN:VEVENT",
        "SUMMARY:They signed",
        "DTSTART;VALUE=DATE:20131025",
        "DTEND;VALUE=DATE:20131026",
        "DTSTAMP:20131025T000000Z",
        "UID:e1@timeline",
        "SEQUENCE:0",
        "CATEGORIES:event,deal,a b",
        "CLASS:PUBLIC",
        f"DESCRIPTION:{DESCRIPTION}",
        "LAST-MODIFIED:20131025T000000Z",
        "LOCATION:Moscow",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "URL:https://example.org/a?b=1,2;3",
        "X-TIMELINE-EDTF:2013-10-25",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert str(account) == "1 event written."


@pytest.mark.parametrize("edtf", KINDS)
@pytest.mark.parametrize("fuzzy", ["auto", "span", "start"])
def test_an_unmarked_entry_is_never_narrower_than_its_date(edtf, fuzzy, event):
    entry = entry_of(event(edtf), fuzzy=fuzzy)
    first, last = (date.toordinal(entry[name].dt) for name in ("DTSTART", "DTEND"))
    when = parse(edtf)
    marked = entry["SUMMARY"].startswith("[")
    covered = when.start is not None and when.end is not None and first <= when.start and when.end <= last
    assert covered or marked
    if first != when.start or last != when.end or when.approximate or when.uncertain:
        assert marked
    if when.shape == "point" and (when.start is None or when.end is None or when.end - when.start > 1):
        assert marked
    assert marked == ("only for display" in entry["DESCRIPTION"])
    assert entry["X-TIMELINE-EDTF"] == edtf


@pytest.mark.parametrize(
    ("edtf", "summary"),
    [
        ("2013-10-25", "They signed"),
        ("2013-10-25?", "[25 Oct 2013?] They signed"),
        ("2013-10-25~", "[c. 25 Oct 2013] They signed"),
        ("[2013-10-14..2013-10-20]", "[some day 14–20 Oct 2013] They signed"),
        ("2013-10", "[Oct 2013] They signed"),
        ("2013", "[2013] They signed"),
        ("2007~", "[c. 2007] They signed"),
        ("[2013-01..2013-04]", "[some time Jan–Apr 2013] They signed"),
        ("2013-10-14/2013-10-20", "They signed"),
        ("2007/2012", "[2007–2012] They signed"),
        ("[..2012]", "[before 2013] They signed"),
        ("2013/..", "[since 2013] They signed"),
    ],
)
def test_the_date_in_words(edtf, summary, event):
    assert entry_of(event(edtf))["SUMMARY"] == summary


def test_a_doubt_that_edtf_cannot_carry_is_in_the_words(event):
    entry = entry_of(event("[2013-10-14..2013-10-20]", uncertain=True))
    assert entry["SUMMARY"] == "[some day 14–20 Oct 2013?] They signed"


@pytest.mark.parametrize(
    ("facts", "summary", "status"),
    [
        ({}, "They signed", "CONFIRMED"),
        ({"factuality": "planned"}, "They signed (planned)", "TENTATIVE"),
        ({"factuality": "possible"}, "They signed (possible)", "TENTATIVE"),
        ({"factuality": "denied"}, "They signed (denied)", "TENTATIVE"),
        ({"attributed_to": "the\nminister"}, "They signed (according to the minister)", "TENTATIVE"),
        ({"status": "proposed"}, "They signed (proposed)", "TENTATIVE"),
        ({"status": "rejected"}, "They signed (rejected)", "CANCELLED"),
        (
            {"factuality": "planned", "attributed_to": "Ada", "status": "proposed"},
            "They signed (planned; according to Ada; proposed)",
            "TENTATIVE",
        ),
    ],
)
def test_what_is_no_plain_fact_says_so(facts, summary, status, event):
    text, account = ics_of([event(**facts)])
    [entry] = Calendar.from_ical(text).walk("VEVENT")
    assert (entry["SUMMARY"], entry["STATUS"]) == (summary, status)
    assert account.doubtful == (status != "CONFIRMED")
    said = entry["DESCRIPTION"]
    assert ("Told as " in said, "According to " in said, "Status: " in said) == (
        "factuality" in facts,
        "attributed_to" in facts,
        "status" in facts,
    )


@pytest.mark.parametrize(
    ("kind", "words"),
    [("retelling", "a retelling"), ("translation", "a translation"), ("manual", "entered by hand"), ("original", None)],
)
def test_the_source_says_what_it_is(kind, words, event):
    described = entry_of(event(source_kind=kind))["DESCRIPTION"]
    start = f"Source: {words}, " if words else "Source: "
    assert f'{start}"The forum", The Daily, 2013-10-25' in described


@pytest.mark.parametrize(
    ("clock", "zone", "start", "end"),
    [
        ("14:30", None, "DTSTART:20131025T143000", "DTEND:20131025T143100"),
        ("14", None, "DTSTART:20131025T140000", "DTEND:20131025T150000"),
        ("23:59", None, "DTSTART:20131025T235900", "DTEND:20131026T000000"),
        ("14:30:15", None, "DTSTART:20131025T143015", "DTEND:20131025T143016"),
        ("14:30", "+03:00", "DTSTART:20131025T143000", "DTEND:20131025T143100"),
        ("14:30", "Nowhere/Land", "DTSTART:20131025T143000", "DTEND:20131025T143100"),
        ("14:30", "../../etc/passwd", "DTSTART:20131025T143000", "DTEND:20131025T143100"),
        ("14:30", "Z", "DTSTART:20131025T143000Z", "DTEND:20131025T143100Z"),
        (
            "14:30",
            "Europe/Moscow",
            "DTSTART;TZID=Europe/Moscow:20131025T143000",
            "DTEND;TZID=Europe/Moscow:20131025T143100",
        ),
        ("MO", None, "DTSTART;VALUE=DATE:20131025", "DTEND;VALUE=DATE:20131026"),
        ("24:00", None, "DTSTART;VALUE=DATE:20131025", "DTEND;VALUE=DATE:20131026"),
    ],
)
def test_clock_times_are_local_and_never_shifted(clock, zone, start, end, event):
    text, account = ics_of([event(time_of_day=clock, tz=zone)])
    lines = text.partition("END:VEVENT")[0].split("\r\n")
    assert [line for line in lines if line.startswith(("DTSTART", "DTEND"))] == [start, end]
    assert account.zones_in_words == (zone in {"+03:00", "Nowhere/Land", "../../etc/passwd"})
    if zone:
        [entry] = Calendar.from_ical(text).walk("VEVENT")
        assert f"{clock}, local time of {zone}" in entry["DESCRIPTION"]


def test_a_zone_is_described_once_and_rightly(event):
    days = ("2013-01-15", "2013-07-15", "2014-12-01")
    text, _ = ics_of([event(day, uid=day, time_of_day="12:00", tz="America/New_York") for day in days])
    assert text.count("BEGIN:VTIMEZONE") == 1
    [zone] = Calendar.from_ical(text).walk("VTIMEZONE")
    described = zone.to_tz(lookup_tzid=False)
    hours = [datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=described).utcoffset() for day in days]
    assert hours == [timedelta(hours=-5), timedelta(hours=-4), timedelta(hours=-5)]


def test_what_has_no_place_is_left_out_and_counted(event):
    dates = ("2013-10-25", "2013", None, "XXXX-10-25", "-0489", "1850", "5000")
    text, account = ics_of([event(edtf, uid=f"e{i}") for i, edtf in enumerate(dates)])
    assert text.count("BEGIN:VEVENT") == account.written == 2
    assert (account.undated, account.yearless, account.out_of_years, account.marked) == (1, 1, 3, 1)
    assert str(account).startswith("7 events selected: 2 written, 5 left out")
    every = ics_of([event(edtf, uid=f"e{i}") for i, edtf in enumerate(dates)], all_years=True)[1]
    assert (every.written, every.out_of_years) == (4, 1)
    assert "outside the years 100 to 9998" in str(every)
    assert ics_of([event("2013")], fuzzy="skip")[1].too_wide == 1


def test_no_events_leave_an_empty_calendar():
    text, account = ics_of([])
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert text.endswith("\r\nEND:VCALENDAR\r\n")
    assert Calendar.from_ical(text).walk("VEVENT") == []
    assert str(account) == "0 events written."


@pytest.mark.parametrize(
    ("published", "stamp"),
    [
        ("2013-10-25", "20131025T000000Z"),
        ("2010-06-23~", "20100623T000000Z"),
        ("2013", "20130101T000000Z"),
        ("[..2012]", "19700101T000000Z"),
        ("1850-01-01", "19700101T000000Z"),
        ("no date", "19700101T000000Z"),
        (None, "19700101T000000Z"),
    ],
)
def test_the_stamp_is_the_publication_or_the_epoch_never_the_clock(published, stamp, event):
    text, _ = ics_of([event(source_published=published)])
    assert re.findall("(?:DTSTAMP|LAST-MODIFIED):(.*)\r\n", text) == [stamp, stamp]


def test_a_correction_by_a_person_stamps_and_counts(event):
    corrected = {"e1": datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)}
    entry = entry_of(event(revision=2), corrected=corrected)
    assert entry["DTSTAMP"].dt == entry["LAST-MODIFIED"].dt == corrected["e1"]
    assert entry["SEQUENCE"] == 2


def test_nothing_that_readers_take_for_something_else(event):
    head = ics_of([event()])[0].partition("BEGIN:VEVENT")[0]
    assert not re.search("^(METHOD|ORGANIZER|UID)", head, re.MULTILINE)
    assert "ORGANIZER" not in ics_of([event()])[0]


def test_text_cannot_break_out_of_its_line(event):
    bad = "a\x00b\x1b[31m\r\nEND:VEVENT\r\nBEGIN:VEVENT\x85SUMMARY:x\u2028y\ud800"
    text, _ = ics_of(
        [
            event(
                title=bad,
                quote=bad,
                place=bad,
                tags=bad,
                attributed_to=bad,
                description=bad,
                source_url="javascript:x\r\nX:y",
                type=bad,
            )
        ]
    )
    assert text.count("\r\nBEGIN:VEVENT\r\n") == text.count("\r\nEND:VEVENT\r\n") == 1
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", text)
    assert "\r\nURL" not in text
    assert not re.search("(?<!\r)\n|\r(?!\n)", text)


def test_texts_that_have_bitten_come_back(awkward):
    entries = entries_of(awkward)
    assert [entry["UID"] for entry in entries] == [f"{event.uid}@timeline" for event in awkward]
    for entry, event in zip(entries, awkward, strict=True):
        said = "".join(c for c in event.title if c.isprintable()).strip() or "(no title)"
        assert entry["SUMMARY"].replace(" ", "") == said.replace(" ", "")
