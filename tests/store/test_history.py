"""Every command can be taken back exactly, and made again."""

import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import conduct

from timeline.errors import NotFound, Refused
from timeline.library import Timeline
from timeline.store import fulltext
from timeline.store.database import writing
from timeline.store.recording import WATCHED


def rows(timeline):
    """Every row of every table whose changes are kept, row ids included."""
    with writing(timeline._engine) as conn:
        return {name: conn.exec_driver_sql(f"SELECT * FROM {name} ORDER BY id").all() for name in WATCHED}


def sound(timeline):
    """Nothing wrong with what must hold after every change."""
    with writing(timeline._engine) as conn:
        assert fulltext.in_step(conn) == []
        if conn.dialect.name == "sqlite":  # PostgreSQL never lets it come so far
            assert conn.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        lost = "SELECT uid FROM events WHERE merged_into IS NOT NULL AND merged_into NOT IN (SELECT uid FROM events)"
        assert conn.exec_driver_sql(lost).all() == []


@pytest.mark.parametrize("seed", [0])
def test_two_hundred_operations_and_undoing_them_all(tmp_path, seed):
    random, done = Random(seed), Counter()
    with Timeline.open(tmp_path / "a.db") as timeline:
        empty, dump = rows(timeline), list(timeline.dump())
        for number in range(200):
            done[conduct.step(timeline, random, number)] += 1
            assert number % 10 or timeline.check() == []
            sound(timeline)
        assert sum(done.values()) - done[""] > 100
        assert conduct.undo_all(timeline) > 50
        sound(timeline)
        assert rows(timeline) == empty
        assert list(timeline.dump()) == dump


@pytest.mark.both
def test_undone_and_made_again(tmp_path):
    random = Random(1)
    with Timeline.open(tmp_path / "a.db") as timeline:
        for number in range(30):
            conduct.step(timeline, random, number, history=False)
        dump, batches = rows(timeline), len(timeline.log())
        assert [timeline.undo().batch for _ in range(batches)] == list(range(batches, 0, -1))
        assert [timeline.redo().batch for _ in range(batches)] == list(range(1, batches + 1))
        sound(timeline)
        assert rows(timeline) == dump


def test_what_something_rests_on_is_not_undone(tmp_path):
    with Timeline.open(tmp_path / "a.db") as timeline:
        timeline.seed()
        [event, other, *_] = timeline.events()
        timeline.edit_event(event.uid, title="One")
        timeline.edit_event(event.uid, title="Two")
        timeline.edit_event(other.uid, title="Three")
        for batch, later in ((1, r"batch \d"), (2, "batch 3")):
            with pytest.raises(
                Refused, match=f"^Batch {batch} cannot be undone by itself: {later} .* rests on it. Undo"
            ):
                timeline.undo(batch)
        assert timeline.undo(4).batch == 4  # in any order where nothing rests on it
        assert timeline.undo(3).batch == 3
        with pytest.raises(Refused, match=r"^Batch 3 is undone already; 'timeline redo 3' makes it again.$"):
            timeline.undo(3)
        with pytest.raises(Refused, match=r"^Batch 2 is not undone.$"):
            timeline.redo(2)
        with pytest.raises(NotFound, match=r"^There is no batch '99'.$"):
            timeline.undo(99)


def test_the_log_says_who_did_what_and_why(tmp_path):
    with Timeline.open(tmp_path / "a.db") as timeline:
        timeline.by = "jane"
        timeline.seed()
        [event, *_] = timeline.events()
        timeline.set_status(event.uid, "accepted", why="I was there", evidence="https://example.org/photo")
        timeline.set_status(event.uid, "accepted")  # which it is
        [accepted, seeded] = timeline.log()
        assert (
            accepted["command"],
            accepted["why"],
            accepted["evidence"],
            accepted["made_by"],
            accepted["n_rows"],
        ) == (
            f"events accept {event.uid}",
            "I was there",
            "https://example.org/photo",
            "jane",
            1,
        )
        assert (seeded["command"], seeded["batch"], accepted["batch"]) == ("seed", 1, 2)
        [change] = timeline.changes(2)
        assert change["before"] == {"status": "proposed", "revision": 0}
        assert change["after"] == {"status": "accepted", "revision": 1}


def test_a_dry_run_changes_nothing(tmp_path):
    with Timeline.open(tmp_path / "a.db") as timeline:
        timeline.seed()
        before = rows(timeline)
        [event, *_] = timeline.events()
        assert timeline.set_status(event.uid, "rejected", dry_run=True).moved
        assert timeline.undo(dry_run=True).moved
        assert rows(timeline) == before
        assert len(timeline.log()) == 1
