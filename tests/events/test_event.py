"""Event and its columns: the contract between the view, the screen and every export."""

import json
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from timeline.dates.edtf import parse
from timeline.events.event import COLUMNS, Event, Evidence

CONTRACT = """uid, date, edtf, date_earliest, date_latest, precision, shape, approximate, uncertain, time_of_day, tz, title,
    description, type, factuality, attributed_to, place, actors, actor_ids, tags, status, confidence, n_mentions, n_sources,
    n_independent_sources, first_published, quote, quote_start, quote_end, source_uid, source_kind, source_title,
    source_publisher, source_url, source_published, date_text, date_anchor, date_rule, date_grade, date_locked, day_earliest,
    day_latest, sort_day, sort_end_day, seq, revision"""

MENTION = Evidence(
    source_uid="s1",
    source_id="a.txt",
    start=0,
    end=14,
    quote="They met today",
    trigger="met",
    trigger_start=5,
    trigger_end=8,
    date_text="today",
    date_start=9,
    date_end=14,
    timex={"type": "DATE", "value": "2013-10-25", "mod": None},
)


def an_event(**changes):
    cells = dict.fromkeys(COLUMNS, None) | {
        "uid": "e1",
        "approximate": False,
        "uncertain": False,
        "actor_ids": ("a2", "a1"),
        "title": "A meeting",
        "evidence": (MENTION,),
    }
    return Event(**(cells | changes))


def test_the_columns_are_those_of_the_contract():
    assert list(COLUMNS) == [name.strip() for name in CONTRACT.split(",")]


def test_json_has_the_columns_in_order_and_the_evidence():
    row = an_event().as_json()
    assert list(row) == [*COLUMNS, "evidence"]
    assert row["actor_ids"] == ["a2", "a1"]
    assert list(row["evidence"][0]) == [field.name for field in fields(Evidence)]
    assert json.loads(json.dumps(row)) == row


def test_json_is_a_copy():
    event = an_event()
    event.as_json()["evidence"][0]["timex"]["value"] = "1999"
    assert event.evidence[0].timex["value"] == "2013-10-25"


@pytest.mark.parametrize(
    ("edtf", "approximate", "uncertain", "when"),
    [
        (None, False, False, None),
        ("2013-10-25", False, False, parse("2013-10-25")),
        ("2013~", True, False, parse("2013~")),
        ("2013", False, True, parse("2013?")),
        (
            "[2013-10-14..2013-10-20]",
            True,
            True,
            parse("[2013-10-14..2013-10-20]").qualified(approximate=True, uncertain=True),
        ),
    ],
)
def test_the_date_as_a_value_has_the_qualifiers_that_edtf_cannot_carry(edtf, approximate, uncertain, when):
    assert an_event(edtf=edtf, approximate=approximate, uncertain=uncertain).when() == when


def test_events_are_values_and_equal_by_their_columns():
    event = an_event()
    assert event == an_event()
    assert event == replace(event, evidence=())
    assert event != replace(event, revision=3)
    with pytest.raises(FrozenInstanceError):
        event.title = "Another"
