"""Hostile tables: what is known of files (--meta), rosters, and events to import. The good rows are taken, the file is named."""

import json
import sys
from itertools import islice
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import goods
from bounded import FULL, at_most
from mutating import Mutator

from timeline.articles.readers.meta import read_meta
from timeline.errors import TimelineError
from timeline.library import Timeline
from timeline.store.seeds import read_roster

CASES = 3_000 if FULL else 30
SECONDS = 10
EVENTS = 'title,date,end,type,place,tags,note,source,url,quote,page\n"The mill burned, down",3 May 1999,,fire,Dell,a; b,n,The Herald,https://h.example/,"It burned, ""all of it""",7\nIt closed,2001-06,2001-08,,,,,,,,\nThird,yesterday,,,,,,,,,\n'
EVENTS_WORDS = [
    ",",
    '"',
    "\n",
    ";",
    "title",
    "date",
    "title,title\n",
    "3 May 1999",
    "13/13/13",
    "2001/..",
    "2013-02-30",
    "=cmd()",
    "https://",
    "\t",
    '"\n',
]
OURS_WORDS = [
    '"evidence": 5,',
    '"evidence": [1],',
    "[",
    "{",
    "null",
    '"edtf": "x",',
    '"uid": "e1",',
    '"notes": [7],',
    '"seq": "a",',
    '"participants": [{}],',
    '"actor_ids": "abc",',
    '"tags": 7,',
    '"start": -1,',
    "1e99",
    "\n",
    '"',
    ",",
]


def said_of(problem, path):
    said = str(problem)
    assert path.name in said, said
    assert len(said) < 1_000, said
    assert said.endswith((".", ")")), said


def every(path, mutator, read):
    taken = 0
    for number in range(CASES):
        data = mutator.made()
        path.write_bytes(data)
        try:
            with at_most(SECONDS):
                taken += read()
        except TimelineError as problem:
            said_of(problem, path)
        except BaseException as error:
            error.add_note(f"case {number}: {data[:300]!r} …")
            raise
    return taken


def test_a_table_of_files(tmp_path):
    path = tmp_path / "known.csv"

    def read():
        meta = read_meta(path)
        for problem in meta.left():
            said_of(problem, path)
        return len(meta.rows)

    assert every(path, Mutator("meta", [goods.TABLE.encode()], goods.TABLE_WORDS), read) > CASES


def test_a_roster(tmp_path):
    path = tmp_path / "actors.toml"
    mutator = Mutator("roster", [goods.ROSTER.encode()], goods.ROSTER_WORDS)
    assert every(path, mutator, lambda: len(read_roster(path).roster.actors)) > CASES / 20


@pytest.fixture
def ours(tmp_path):
    """Events of our own export, as bytes."""
    (tmp_path / "a.txt").write_text("The mill at Dell closed on 4 May 1999. Ada Brook sold it in June 2001.")
    with Timeline.open(tmp_path / "from.db") as timeline:
        timeline.ingest(tmp_path / "a.txt")
        timeline.export("jsonl", tmp_path / "ours.jsonl")
    return (tmp_path / "ours.jsonl").read_bytes()


@pytest.mark.parametrize("name", ["events.csv", "events.jsonl"])
def test_events_to_import(tmp_path, ours, name):
    path = tmp_path / name
    good, words = (ours, OURS_WORDS) if name.endswith("jsonl") else (EVENTS.encode(), EVENTS_WORDS)
    with Timeline.open(tmp_path / "t.db") as timeline:

        def read():
            effect, _, refused = timeline.import_events(path, date_order="dmy")
            for problem in refused:
                said_of(problem, path)
            return len(effect.moved)

        assert every(path, Mutator(name, [good], words), read)
        assert timeline.check() == []


def test_a_value_of_another_kind_in_our_own_export(tmp_path, ours):
    """Every value of an event is made each of the things that JSON has, one after the other."""
    path = tmp_path / "events.jsonl"
    with Timeline.open(tmp_path / "t.db") as timeline:
        for changed in islice(swapped(json.loads(ours.splitlines()[0])), 0, None, 1 if FULL else 25):
            path.write_text(json.dumps(changed))
            try:
                timeline.import_events(path)
            except TimelineError as problem:
                said_of(problem, path)
            except Exception as error:
                error.add_note(json.dumps(changed))
                raise
        assert timeline.check() == []


def swapped(value):
    """The same value again and again, with one part of it in another's place."""
    yield from (None, 7, -1, 1e300, "", "x", "\ud800", [], {}, [7], {"a": 1}, True, "2013-02-30", 2**70)
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in inner:
        for other in swapped(part):
            whole = dict(value) if isinstance(value, dict) else list(value)
            whole[key] = other
            yield whole
