"""Spreadsheets and our own JSONL become events; what cannot be taken is named, and all of it can be undone."""

import pytest

from timeline.errors import InputError, UsageError
from timeline.library import Timeline

ROWS = """\
Headline,When,Until,Where,Labels,Paper,Words
The mill burned down,3 May 1999,,Marlow,fire; mill,The Post,"Flames, everywhere"
The town was rebuilt,1999-06,2001,,,,
Nobody knows when,,,,,,
A bad date,31 June 1999,,,,,
,2001,,,,,
Some day,03/04/2013,,,,The Post,
"""
MAP = {"title": "Headline", "date": "When", "end": "Until", "place": "Where", "tags": "Labels", "source": "Paper"}


@pytest.fixture
def rows(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_bytes(b"\xef\xbb\xbf" + ROWS.encode())
    return path


def test_a_spreadsheet(tmp_path, rows):
    with Timeline.open(tmp_path / "a.db") as timeline:
        effect, there, refused = timeline.import_events(rows, MAP | {"quote": "Words"}, date_order="dmy")
        assert [(e.date, e.title, e.place, e.tags, e.status, e.date_locked) for e in timeline.events()] == [
            ("3 May 1999", "The mill burned down", "Marlow", "fire; mill", "accepted", True),
            ("Jun 1999 – 2001", "The town was rebuilt", "", "", "accepted", True),
            ("3 Apr 2013", "Some day", "", "", "accepted", True),
            ("undated", "Nobody knows when", "", "", "accepted", True),
        ]
        assert there == 0
        assert sorted(map(str, refused)) == [
            "rows.csv, line 5: '31 June 1999' is not a date I can read; write it as EDTF, for example 2013, 2013-10 or 2013-10-25.",
            "rows.csv, line 6: An event needs a title.",
        ]
        [mill, *_] = timeline.events()
        assert [(told.quote, told.source_id) for told in mill.evidence] == [("Flames, everywhere", "The Post")]
        assert [source["title"] for source in timeline.sources()] == ["The Post"]
        assert timeline.import_events(rows, MAP, date_order="dmy")[1] == 4  # once is enough
        assert timeline.undo().batch == effect.batch
        assert timeline.status()["events"] == 0


@pytest.mark.parametrize(
    ("columns", "problem"),
    [
        ({"titel": "Headline"}, "There is no field 'titel'; the fields are title, date, "),
        ({"title": "Title"}, "rows.csv has no column 'Title'; its columns are Headline, When, "),
        ({}, "Which column of .* is the title\\? --map title=COLUMN; the columns are Headline, "),
    ],
)
def test_a_mapping_that_cannot_be_right(tmp_path, rows, columns, problem):
    with Timeline.open(tmp_path / "a.db") as timeline:
        with pytest.raises(UsageError, match=problem):
            timeline.import_events(rows, columns)
        assert timeline.log() == []


def test_a_dry_run_stores_nothing_and_a_missing_file_is_named(tmp_path, rows):
    with Timeline.open(tmp_path / "a.db") as timeline:
        problems = [str(problem) for problem in timeline.import_events(rows, MAP, dry_run=True)[2]]
        assert "rows.csv, line 7: '03/04/2013' could be two days; --date-order dmy or mdy says which." in problems
        assert timeline.status()["events"] == 0
        with pytest.raises(InputError, match="No such file"):
            timeline.import_events(tmp_path / "none.csv", MAP)


def test_our_own_jsonl_into_an_empty_database_gives_the_same_export(tmp_path):
    with Timeline.open(tmp_path / "a.db") as one, Timeline.open(tmp_path / "b.db") as other:
        one.seed()
        [first, second, third, *_] = one.events()
        one.tag(first.uid, "x")
        one.merge_events(second.uid, third.uid)
        one.set_event_date(first.uid, "1999-05~")
        one.set_status(first.uid, "accepted")
        one.export("jsonl", tmp_path / "one.jsonl")
        other.import_events(tmp_path / "one.jsonl")
        other.export("jsonl", tmp_path / "other.jsonl")
        assert (tmp_path / "one.jsonl").read_text().splitlines() == (tmp_path / "other.jsonl").read_text().splitlines()
        assert [*other.search("forum")]
        events = len(list(one.events()))
        assert other.check() == []
        assert other.import_events(tmp_path / "one.jsonl")[1] == events
        other.undo()
        assert other.status()["events"] == 0
