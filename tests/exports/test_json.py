"""JSON and JSONL: what any reader of JSON finds, and the reader that gives equal events back."""

import io
import json
from dataclasses import fields

import pytest

from timeline.errors import InputError
from timeline.events.event import COLUMNS, Event
from timeline.exports.as_jsonl import numbered_events
from timeline.exports.registry import write


def text_of(kind, events, **options):
    out = io.StringIO(newline="")
    write(kind, events, out, **options)
    return out.getvalue()


def read_back(stream):
    return [one for _, one in numbered_events(stream)]


def everything(event):
    return tuple(getattr(event, field.name) for field in fields(Event))


def test_jsonl_gives_equal_events_back_evidence_and_all(awkward, event):
    events = [*awkward, event(None), event("-0489"), event("Y17000"), event("XXXX-10-25", evidence=())]
    back = read_back(io.StringIO(text_of("jsonl", events), newline=""))
    assert list(map(everything, back)) == list(map(everything, events))


def test_jsonl_survives_a_file(awkward, tmp_path):
    path = tmp_path / "events.jsonl"
    with path.open("w", encoding="utf-8", newline="") as out:
        write("jsonl", awkward, out)
    with path.open(encoding="utf-8") as stream:
        assert read_back(stream) == awkward


def test_json_is_one_array_of_what_jsonl_has_line_by_line(awkward):
    rows = json.loads(text_of("json", awkward))
    lines = [json.loads(line) for line in text_of("jsonl", awkward).removesuffix("\n").split("\n")]
    assert [line.pop("notes") for line in lines] == [[]] * len(lines)
    assert rows == lines
    assert list(rows[0]) == [*COLUMNS, "evidence"]
    assert (rows[0]["approximate"], rows[0]["actor_ids"], rows[0]["tz"]) == (False, ["a1", "a2"], None)


def test_no_events(event):
    assert text_of("json", []) == "[]\n"
    assert text_of("jsonl", []) == ""
    assert read_back(io.StringIO("\n \n")) == []


@pytest.mark.parametrize("kind", ["json", "jsonl"])
def test_chosen_columns_come_in_the_order_chosen(kind, event):
    text = text_of(kind, [event(title="é")], columns=["title", "uid", "evidence"])
    row = json.loads(text)
    row = row[0] if kind == "json" else row
    assert list(row) == ["title", "uid", "evidence"]
    assert '"é"' in text


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "Expecting property name"),
        ("[]", "an event is a JSON object"),
        ('{"uid": "e1"}', "an event lacks actor_ids, actors, approximate"),
        ("EXTRA", "an event has no colour"),
        ("EVIDENCE", "evidence lacks date_end"),
    ],
)
def test_a_line_that_is_no_event_is_named(line, problem, event):
    row = event().as_json()
    texts = {"EXTRA": row | {"colour": 1}, "EVIDENCE": row | {"evidence": [{}]}}
    second = json.dumps(texts[line]) if line in texts else line
    first, other = read_back(io.StringIO(f"{json.dumps(row)}\n{second}\n"))
    assert first == event()
    assert isinstance(other, InputError)
    assert str(other).startswith("line 2: " + problem)
