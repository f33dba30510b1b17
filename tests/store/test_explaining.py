"""Every date of the seeds and of a few nasty texts comes out again from its explanation without its results."""

import json

import pytest

from benchmarks.replay import bare
from timeline.errors import Failure, NotFound
from timeline.library import Timeline, replay

NASTY = """Published 14 June 2012

From Monday to Friday last week Ada Byron met Charles Babbage. He wrote in 1938: “Last year we moved.”
The treaty was signed on 3 May 2010. Two days after the signing Ada Byron left Paris. In early 2011 she opened the mill.
On 03/04/2011 it closed, and about five years ago it burned. She will return in two weeks, at 2:30 p.m. on Sunday.
"""

QUERIES = {
    "event": "SELECT uid, edtf FROM events WHERE merged_into IS NULL",
    "mention": "SELECT uid, edtf FROM mentions",
    "expression": "SELECT uid, edtf FROM date_expressions",
    "source": "SELECT uid, published FROM sources",
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("explained")
    (folder / "nasty.txt").write_text(NASTY)
    with Timeline.open(folder / "explained.db") as timeline:
        timeline.seed()
        timeline.ingest(folder / "nasty.txt")
        yield timeline


@pytest.mark.parametrize("kind", QUERIES)
def test_every_date_is_replayed(filled, kind):
    found = list(filled.sql(QUERIES[kind])[1])
    assert len(found) > 4
    for uid, edtf in found:
        explanation = filled.explain(uid)
        assert explanation["explains"] == kind
        assert replay(json.loads(json.dumps(bare(explanation)))) == edtf


def test_a_date_that_a_person_set_is_replayed_with_why(filled):
    uid = next(uid for uid, edtf in filled.sql(QUERIES["event"])[1] if edtf)
    filled.set_event_date(uid, "2001-02-03", why="the archive says so", evidence="https://example.org/a")
    explanation = filled.explain(uid)
    assert replay(bare(explanation)) == "2001-02-03"
    assert (explanation["set_to"]["why"], explanation["set_to"]["evidence"]) == (
        "the archive says so",
        "https://example.org/a",
    )
    assert explanation["history"][-1]["after"]["edtf"] == "2001-02-03"
    filled.undo()
    assert filled.explain(uid)["set_to"] is None


def test_an_actor_has_no_date_and_its_merge_is_explained(filled):
    explanation = filled.explain("Dmitry Medvedev")
    assert explanation["explains"] == "actor"
    assert all(member["spellings"] for member in explanation["members"])
    with pytest.raises(Failure, match="actor has no date"):
        replay(explanation)


def test_what_is_not_there(filled):
    with pytest.raises(NotFound, match="There is no event, mention, date expression, source or actor 'e99'"):
        filled.explain("e99")
