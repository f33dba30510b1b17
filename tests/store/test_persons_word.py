"""A person's word survives: a second ingestion, reading again, merging, a corrected date of the article."""

import io
import json
import re
import sys
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import conduct

from timeline.errors import TimelineError
from timeline.events.filter import Filter
from timeline.library import Timeline

ALL = Filter(status=("proposed", "accepted", "rejected"))


def ingest(timeline, *lines):
    return timeline.ingest(io.StringIO("\n".join(map(json.dumps, lines))), format="jsonl")


def test_a_second_ingestion_after_fifty_hand_edits_changes_none(tmp_path):
    random = Random(7)
    lines = [conduct.article(random, number) for number in range(25)]
    with Timeline.open(tmp_path / "a.db") as timeline:
        timeline.seed()
        ingest(timeline, *lines)
        edits = 0
        for number in range(400):
            if edits == 50:
                break
            name = conduct.step(timeline, random, 1000 + number, history=False)
            edits += bool(name) and name not in {"ingest", "remove", "reresolve"}
            if name in {"ingest", "remove"}:
                timeline.undo()
        assert edits == 50
        before = list(timeline.dump())
        timeline.seed()
        outcomes = ingest(timeline, *lines)
        assert {outcome.status.value for outcome in outcomes} == {"unchanged"}
        assert list(timeline.dump()) == before
        timeline.reresolve()
        assert list(timeline.dump()) == before


@pytest.mark.parametrize("seed", range(6))
def test_the_ripple_of_a_corrected_date(tmp_path, seed):
    """Every date is what a first reading under the corrected date gives; absolute, locked and hand-set dates stay."""
    random = Random(seed)
    line = conduct.article(random, seed) | {"published": "2010-05-10"}
    with Timeline.open(tmp_path / "a.db") as timeline, Timeline.open(tmp_path / "b.db") as other:
        ingest(timeline, line)
        ingest(other, line | {"published": "2010-05-17"})
        for one in (timeline, other):  # so that both merge or neither
            assert one.status()["events"]
        events = list(timeline.events(ALL))
        locked, by_hand = events[0], events[-1]
        timeline.lock(locked.uid)
        timeline.set_event_date(by_hand.uid, "1999-01-01")
        dump = list(timeline.dump())
        [source] = timeline.sources()
        timeline.set_source(str(source["uid"]), "2010-05-17")
        told = expressions(timeline)
        assert told == expressions(other)
        fresh = {event.uid: event.edtf for event in other.events(ALL)}
        for event in timeline.events(ALL):
            if event.uid == by_hand.uid:
                assert event.edtf == "1999-01-01"
            elif event.uid == locked.uid:
                assert event.edtf == locked.edtf
            elif event.uid in fresh:
                assert event.edtf == fresh[event.uid]
        timeline.undo()
        assert list(timeline.dump()) == dump


def expressions(timeline):
    _, rows = timeline.sql("SELECT text, edtf, grade FROM date_expressions ORDER BY char_start, char_end, is_range")
    return list(rows)


MOVES = {"yesterday": 7, "two days ago": 7, "on 3 May 2010": 0, "in 2007": 0, "from 2007 to 2009": 0, "last week": 7}


def test_relative_dates_move_by_a_week_and_absolute_ones_stay(tmp_path):
    deeds = (
        "opened a bridge",
        "signed a treaty",
        "sold the mill",
        "founded a bank",
        "bought the farm",
        "met the mayor",
    )
    text = " ".join(f"Jane Roe {deed} {words}." for deed, words in zip(deeds, MOVES, strict=True))
    with Timeline.open(tmp_path / "a.db") as timeline:
        ingest(timeline, {"id": "a", "text": text, "published": "2010-05-12"})
        before = {event.uid: event for event in timeline.events()}
        assert len(before) == len(MOVES)
        timeline.set_source("a", "2010-05-19", why="the calendar says so")
        for event in timeline.events():
            old = before[event.uid]
            days = MOVES[old.quote.rstrip(".").split(maxsplit=5)[5]]
            assert (event.day_earliest - old.day_earliest, event.day_latest - old.day_latest) == (days, days)
            assert event.revision == (1 if days else 0)
        [source] = timeline.sources()
        assert (source["published"], source["known"]) == ("2010-05-19", "supplied")
        [outcome] = ingest(timeline, {"id": "a", "text": text, "published": "2010-05-12"})
        assert outcome.status.value == "unchanged"
        [outcome] = ingest(timeline, {"id": "other", "text": text, "published": "2010-05-12"})
        assert "a person set its publication date" in outcome.message or outcome.status.value == "duplicate"


def test_the_forum_of_the_tour(tmp_path):
    with Timeline.open(tmp_path / "a.db") as timeline:
        timeline.seed()
        dump = list(timeline.dump())
        timeline.set_source("open-innovations-forum.md", "2014-10-25")
        told = {event.title: event.edtf for event in timeline.events()}
        [forum] = [edtf for title, edtf in told.items() if title.startswith("The Open Innovations forum was held")]
        assert forum == "[2014-10-13..2014-10-19]"
        assert "2007/2013" in told.values()
        timeline.undo()
        assert list(timeline.dump()) == dump


STORY = "Marlow mayor Jane Roe and Leeds mayor John Doe signed a water treaty in Marlow on 3 May 2010."
OTHER = (
    "On 3 May 2010 Jane Roe of Marlow and John Doe of Leeds signed the water treaty that their predecessors had wanted."
)
THIRD = "Jane Roe and John Doe signed a water treaty for their towns in Marlow on 3 May 2010, after years of talks."


def test_a_split_and_a_merge_outlive_reading_again_and_further_articles(tmp_path):
    with Timeline.open(tmp_path / "a.db") as timeline:
        ingest(timeline, {"id": "a", "text": STORY}, {"id": "b", "text": OTHER})
        [one] = [event for event in timeline.events() if event.n_sources == 2]
        timeline.split_event(one.uid, "b", why="two treaties")
        assert {event.n_sources for event in timeline.events()} == {1}
        for _ in range(2):
            timeline.set_source("a", lang="en")
            timeline.reresolve()
            parted = [{e.source_id for e in event.evidence} for event in timeline.events() if "treaty" in event.title]
            assert not any({"a", "b"} <= group for group in parted)
        ingest(timeline, {"id": "c", "text": THIRD})
        parted = [{e.source_id for e in event.evidence} for event in timeline.events() if "treaty" in event.title]
        assert not any({"a", "b"} <= group for group in parted)
        assert any("c" in group and len(group) == 2 for group in parted)


def test_the_first_of_a_merge_survives_and_keeps_what_a_person_said(tmp_path):
    text = "Jane Roe opened a bridge on 3 May 2010. Peter Pan sued the town on 10 May 2010."
    with Timeline.open(tmp_path / "a.db") as timeline:
        ingest(timeline, {"id": "a", "text": text})
        [first, second] = timeline.events()
        timeline.edit_event(first.uid, title="By hand")
        timeline.tag(first.uid, "x")
        timeline.merge_events(second.uid, first.uid)
        for _ in range(2):
            [event] = timeline.events()
            assert (event.uid, event.n_mentions, event.tags) == (second.uid, 2, "x")
            assert timeline.event(first.uid).uid == second.uid  # the other's uid leads here
            timeline.set_source("a", "2010-05-11")
        timeline.split_event(second.uid)
        assert sorted(event.uid for event in timeline.events()) == sorted((first.uid, second.uid))


def test_rejected_stays_rejected_and_edited_stays_edited(tmp_path):
    with Timeline.open(tmp_path / "a.db") as timeline:
        ingest(timeline, {"id": "a", "text": STORY})
        [event] = timeline.events()
        timeline.edit_event(event.uid, title="Treaty", place="Town hall")
        timeline.set_event_date(event.uid, "2010-05-04", why="the archive has it")
        timeline.set_status(event.uid, "rejected")
        ingest(timeline, {"id": "b", "text": OTHER}, {"id": "c", "text": THIRD})
        timeline.set_source("a", "2011-05-04")
        now = timeline.event(event.uid)
        assert (now.title, now.place, now.edtf, now.status, now.date_locked) == (
            "Treaty",
            "Town hall",
            "2010-05-04",
            "rejected",
            True,
        )
        timeline.lock(event.uid, locked=False)
        assert timeline.event(event.uid).edtf == "2010-05-03"


def test_a_purged_source_is_nowhere_in_the_file(tmp_path):
    path = tmp_path / "a.db"
    secret = "Quetzalcoatlus"
    with Timeline.open(path) as timeline:
        ingest(
            timeline,
            {"id": "a", "text": f"Jane Roe of {secret} opened a bridge on 3 May 2010."},
            {"id": "b", "text": THIRD},
        )
        [event] = [e for e in timeline.events() if secret in e.quote]
        timeline.note(event.uid, f"about {secret}")
        timeline.edit_event(event.uid, title=f"{secret} again")
        timeline.set_source("a", "2010-05-11")
        timeline.purge_source("a")
        assert [s["source_id"] for s in timeline.sources()] == ["b"]
        with pytest.raises(TimelineError):
            timeline.undo(1)
    held = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert re.findall(secret.encode(), held, re.IGNORECASE) == []


def test_words_that_do_not_stand_in_the_text_are_no_quote(tmp_path):
    with Timeline.open(tmp_path / "a.db") as timeline:
        ingest(timeline, {"id": "a", "text": STORY})
        [event] = timeline.events()
        with pytest.raises(TimelineError, match="does not say “no such words”; a quote is word for word"):
            timeline.cite(event.uid, "a", quote="no such words")
        uid = timeline.add_source("Interview", "2010-06").uid
        timeline.cite(event.uid, uid, quote="I signed it", page="12", date="2010-05-03")
        assert timeline.event(event.uid).n_sources == 2
        with pytest.raises(TimelineError, match="there already"):
            timeline.cite(event.uid, uid, quote="I signed it", page="12", date="2010-05-03")


def test_a_persons_names_outlive_the_seeds_roster(tmp_path):
    with Timeline.open(tmp_path / "a.db") as timeline:
        timeline.seed()
        [actor, other, *_] = timeline.actors()
        timeline.rename_actor(str(actor["uid"]), "The One")
        timeline.merge_actors(str(actor["uid"]), str(other["uid"]))
        timeline.seed()
        timeline.reresolve()
        now = timeline.actor("The One")
        assert now["name"] == "The One"
        assert timeline.actor(str(other["name"]))["uid"] == now["uid"]
        timeline.split_actor("The One", str(other["name"]))
        assert timeline.actor(str(other["name"]))["uid"] != timeline.actor("The One")["uid"]
