"""Corrections travel: what went out in a calendar and is gone goes out once more as cancelled; versions only count up."""

import re
import sqlite3
from contextlib import closing

import pytest

from timeline.events.filter import Filter
from timeline.events.sent import Sent, sequence_of
from timeline.library import Timeline

pytestmark = pytest.mark.both

TEXT = (
    "The mill burned down on 3 May 1999. The forum opened on 25 October 2013. Acme signed a contract on 1 March 2014.\n"
)


@pytest.fixture
def timeline(tmp_path):
    with Timeline.open(tmp_path / "timeline.db") as opened:
        for title, day in (("The mill burned down", "1999-05-03"), ("The forum opened", "2013-10-25")):
            opened.add_event(title, day)
        yield opened


def exported(timeline, tmp_path, name="a.ics", **options):
    """The entries of an export: title, status, number and first day, by title."""
    timeline.export("ics", tmp_path / name, **options)
    text = (tmp_path / name).read_text(encoding="utf-8").replace("\n ", "")
    entries = [
        dict(line.split(":", 1) for line in one.strip().splitlines())
        for one in re.findall("BEGIN:VEVENT(.*?)END:VEVENT", text, re.DOTALL)
    ]
    return [(one["SUMMARY"], one["STATUS"], int(one["SEQUENCE"]), one["DTSTART;VALUE=DATE"]) for one in entries]


def uid(timeline, word):
    [event] = timeline.search(word)
    return event.uid


# Entered by hand, an event has seen one correction.
MILL = ("The mill burned down", "CONFIRMED", 1, "19990503")
FORUM = ("The forum opened", "CONFIRMED", 1, "20131025")


def test_a_rejected_event_is_cancelled_once(timeline, tmp_path):
    first = exported(timeline, tmp_path)
    assert first == [MILL, FORUM]
    assert exported(timeline, tmp_path) == first
    timeline.set_status(uid(timeline, "forum"), "rejected")
    assert exported(timeline, tmp_path) == [MILL, ("[withdrawn] The forum opened", "CANCELLED", 2, "20131025")]
    assert exported(timeline, tmp_path) == [MILL]


def test_every_file_that_had_it_and_every_new_one_is_told(timeline, tmp_path):
    for name in ("a.ics", "b.ics"):
        exported(timeline, tmp_path, name)
    timeline.set_status(uid(timeline, "forum"), "rejected")
    cancelled = ("[withdrawn] The forum opened", "CANCELLED", 2, "20131025")
    for name in ("b.ics", "a.ics", "new.ics"):
        assert exported(timeline, tmp_path, name)[-1] == cancelled
    for name in ("a.ics", "b.ics", "new.ics"):
        assert exported(timeline, tmp_path, name) == [MILL]


def test_what_never_went_out_is_not_cancelled(timeline, tmp_path):
    timeline.set_status(uid(timeline, "forum"), "rejected")
    assert exported(timeline, tmp_path) == [MILL]


def test_merged_undated_and_removed_ones_are_cancelled(timeline, tmp_path):
    exported(timeline, tmp_path)
    mill, forum = uid(timeline, "mill"), uid(timeline, "forum")
    timeline.set_event_date(forum, "")
    assert exported(timeline, tmp_path)[-1][:2] == ("[withdrawn] The forum opened", "CANCELLED")
    timeline.set_event_date(forum, "2013-10-26")
    assert exported(timeline, tmp_path)[-1][1:] == ("CONFIRMED", 3, "20131026")
    timeline.merge_events(mill, forum)
    *_, (title, status, sequence, day) = exported(timeline, tmp_path)
    assert (title.startswith("[withdrawn] "), status, sequence >= 4, day in {"20131026", "19990503"}) == (
        True,
        "CANCELLED",
        True,
        True,
    )


def test_an_event_that_leaves_the_calendar_s_years_is_cancelled_on_its_old_day(timeline, tmp_path):
    exported(timeline, tmp_path)
    timeline.set_event_date(uid(timeline, "forum"), "1850-10-25")
    assert exported(timeline, tmp_path) == [("[withdrawn] The forum opened", "CANCELLED", 2, "20131025"), MILL]
    assert exported(timeline, tmp_path) == [MILL]
    assert exported(timeline, tmp_path, all_years=True)[0] == ("The forum opened", "CONFIRMED", 3, "18501025")
    assert exported(timeline, tmp_path) == [MILL]  # the same days as before: only the option is another


def test_the_number_rises_when_a_correction_is_undone(timeline, tmp_path):
    exported(timeline, tmp_path)
    timeline.set_event_date(uid(timeline, "forum"), "2013-10-26")
    assert exported(timeline, tmp_path)[-1] == ("The forum opened", "CONFIRMED", 2, "20131026")
    timeline.undo(timeline.latest_batch())
    assert exported(timeline, tmp_path)[-1] == ("The forum opened", "CONFIRMED", 3, "20131025")
    timeline.set_status(uid(timeline, "forum"), "rejected")
    assert exported(timeline, tmp_path)[-1][1:3] == ("CANCELLED", 4)
    timeline.undo(timeline.latest_batch())
    assert exported(timeline, tmp_path)[-1] == ("The forum opened", "CONFIRMED", 5, "20131025")


@pytest.mark.sqlite
def test_an_export_that_changes_nothing_writes_nothing(timeline, tmp_path):
    exported(timeline, tmp_path)
    with closing(sqlite3.connect(tmp_path / "timeline.db")) as conn:
        (before,) = conn.execute("PRAGMA data_version").fetchone()
        exported(timeline, tmp_path)
        assert conn.execute("PRAGMA data_version").fetchone() == (before,)


def test_a_reader_keeps_nothing(timeline, tmp_path):
    exported(timeline, tmp_path)
    timeline.set_status(uid(timeline, "forum"), "rejected")
    with Timeline.open(tmp_path / "timeline.db", readonly=True) as reader:
        for _ in range(2):
            assert exported(reader, tmp_path)[-1][1:3] == ("CANCELLED", 2)


def test_rejected_events_that_are_asked_for_are_told_once(timeline, tmp_path):
    exported(timeline, tmp_path)
    timeline.set_status(uid(timeline, "forum"), "rejected")
    asked = exported(timeline, tmp_path, wanted=Filter(status=("rejected",)))
    assert [row[1:] for row in asked] == [("CANCELLED", 2, "20131025")]


def test_the_dump_says_nothing_of_exports(timeline, tmp_path):
    before = list(timeline.dump())
    exported(timeline, tmp_path)
    assert list(timeline.dump()) == before


SENT = Sent(uid="e", sequence=3, revision=2, first=5, last=5)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ((2, 5, 5, None), 2),
        ((2, 5, 5, SENT), 3),
        ((3, 5, 5, SENT), 4),
        ((9, 5, 5, SENT), 9),
        ((1, 5, 5, SENT), 4),
        ((2, 5, 6, SENT), 4),
    ],
)
def test_numbers(facts, expected):
    assert sequence_of(*facts) == expected


def test_refuses_days_in_the_wrong_order():
    with pytest.raises(ValueError, match="before its first"):
        Sent(uid="e", sequence=0, revision=0, first=6, last=5)


def test_events_are_fetched_in_batches(timeline, monkeypatch):
    from timeline.store import query

    for i in range(7):
        timeline.add_event(f"Another {i}", "2014")
    monkeypatch.setattr(query, "BATCH", 4)
    with timeline._engine.connect() as conn:
        assert [len(rows) for rows in query.batches(conn, query.prepare(conn, Filter()))] == [4, 4, 1]
