"""The same event told twice is one event, whatever the order; two happenings are never one."""

import io
import json
from itertools import permutations

import pytest

from timeline.events.filter import Filter
from timeline.library import Timeline

STORY = """Marlow and Leeds sign water treaty

Marlow mayor Jane Roe and Leeds mayor John Doe signed a water treaty in Marlow on 3 May 2010. {more}
The treaty lets Leeds buy water from the Marlow springs for twenty years, at a price the councils agree on every ten years.
Protesters stood outside the hall with empty buckets, and the police kept both groups apart until late in the evening.
"""
EDITS = ("", "It rained.", "Nobody spoke.", "It was a short ceremony.", "The hall was full.")
OTHER = """After years of talks the two towns have an agreement. On 3 May 2010 Jane Roe of Marlow and John Doe of Leeds
signed the water treaty that their predecessors had wanted. Critics say that the springs will run dry.
"""
COPIES = {f"copy{i}": STORY.format(more=more) for i, more in enumerate(EDITS)}
TEXTS = {**COPIES, "other": OTHER}


def events(path, names, texts=TEXTS):
    with Timeline.open(path) as timeline:
        for name in names:
            line = json.dumps({"id": name, "text": texts[name]})
            [outcome] = timeline.ingest(io.StringIO(line), format="jsonl")
            assert outcome.status.value == "stored"
        return list(timeline.events(Filter()))


@pytest.mark.parametrize("names", list(permutations(TEXTS))[::79])
def test_five_copies_and_an_independent_one(tmp_path, names):
    signed = [e for e in events(tmp_path / "a.db", names) if "signed" in (m.trigger for m in e.evidence)]
    assert [(e.edtf, e.n_sources, e.n_independent_sources) for e in signed] == [("2010-05-03", 6, 2)]


def test_orders_of_ingestion_give_equal_events(tmp_path):
    found = [
        [e.as_json() for e in events(tmp_path / f"{i}.db", names)]
        for i, names in enumerate(list(permutations(TEXTS))[::179])
    ]
    assert all(one == found[0] for one in found)


DIFFERENT = {
    "other years": (
        "The forum met on 3 May 2010 with Jane Roe and John Doe in Marlow.",
        "The forum met on 3 May 2011 with Jane Roe and John Doe in Marlow.",
    ),
    "other people": ("Jane Roe signed a contract on 3 May 2010.", "Peter Pan signed a contract on 3 May 2010."),
    "other things": (
        "On 3 May 2010 Jane Roe said that taxes would rise for everybody in Marlow.",
        "On 3 May 2010 Jane Roe said that no school in Leeds had been closed by her council.",
    ),
    "another happening": ("Jane Roe met John Doe on 3 May 2010.", "Jane Roe sued John Doe on 3 May 2010."),
}


@pytest.mark.parametrize("texts", DIFFERENT.values(), ids=DIFFERENT)
def test_two_happenings_stay_two(tmp_path, texts):
    given = dict(zip("ab", texts, strict=True))
    found = events(tmp_path / "a.db", given, given)
    assert all(e.n_mentions == 1 for e in found)
    assert len(found) >= 2


def test_reading_a_source_again_keeps_the_others(tmp_path):
    with Timeline.open(tmp_path / "a.db") as timeline:
        for name in ("copy1", "copy2"):
            timeline.ingest(io.StringIO(json.dumps({"id": name, "text": TEXTS[name]})), format="jsonl")
        before = [e.as_json() for e in timeline.events(Filter())]
        again = {"id": "copy2", "text": TEXTS["copy2"], "published": "2010-05-04"}
        [outcome] = timeline.ingest(io.StringIO(json.dumps(again)), format="jsonl")
        assert outcome.status.value == "updated"
        after = [e.as_json() for e in timeline.events(Filter())]
        facts = {(e["uid"], e["n_sources"], e["edtf"]) for e in after}
        assert {
            (e["uid"], e["n_sources"], e["edtf"]) for e in before if e["edtf"]
        } <= facts  # and now what is news of a day
        assert timeline.search("treaty")
        _, rows = timeline.sql("SELECT count(*) FROM events WHERE merged_into IS NOT NULL")
        assert list(rows) == [(sum(e["n_mentions"] - 1 for e in after),)]


ORIGINS = {
    "the agency": {
        "text": "MARLOW - Jane Roe met John Doe of Leeds on 3 May 2010, the town of Marlow confirmed.",
        "publisher": "Reuters",
    },
    "a paper": {
        "text": "According to wire reports Jane Roe met John Doe of Leeds on 3 May 2010.\n\nSource: Reuters",
        "publisher": "The Marlow Post",
    },
    "another paper": {
        "text": "Jane Roe met John Doe of Leeds on 3 May 2010; nothing was signed, it is said.\n\nSource: Reuters",
        "publisher": "Leeds Today",
    },
    "an eye-witness": {
        "text": "I saw it: Jane Roe met John Doe of Leeds here on 3 May 2010. They had tea.",
        "publisher": "A blog",
    },
}


def test_those_who_repeat_one_origin_count_once_with_it(tmp_path):
    with Timeline.open(tmp_path / "a.db") as timeline:
        for name, given in ORIGINS.items():
            timeline.ingest(io.StringIO(json.dumps({"id": name, **given})), format="jsonl")
        [met] = [e for e in timeline.events(Filter()) if "met" in (m.trigger for m in e.evidence)]
    assert (met.n_sources, met.n_independent_sources) == (4, 2)
