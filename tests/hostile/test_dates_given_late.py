"""A date given to an article that is already there: filled where it was unknown, refused where it differs, naming both."""

import pytest

from timeline.cli.main import run
from timeline.events.filter import Filter
from timeline.library import Timeline

UNDATED = "The mill at Dell closed on Monday. Ada Brook sold it last June.\n"
WIRE = "VARNHOLM, Oct 25 (Kestrel News) - The government of Ostraya collapsed on Friday. Parliament met on Thursday.\n"


def ingest(*arguments):
    try:
        run(["-q", "-d", "t.db", "ingest", *arguments])
    except SystemExit as end:
        return int(end.code or 0)
    return 0


def rows():
    with Timeline.open("t.db") as timeline:
        return {event.uid: event.edtf for event in timeline.events(Filter())}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "undated.txt").write_text(UNDATED)
    (tmp_path / "wire.txt").write_text(WIRE)
    return tmp_path


def test_an_unknown_date_is_filled_and_the_uids_stay():
    ingest("undated.txt")
    before = rows()
    assert before
    assert set(before.values()) == {None, "XXXX-06"}
    assert ingest("undated.txt", "--published", "2013-10-25") == 0
    after = rows()
    assert set(after) == set(before)
    assert "2013-10-21" in after.values()


def test_a_date_that_differs_is_refused_naming_both(capsys):
    ingest("undated.txt", "--published", "2013-10-25")
    before = rows()
    assert ingest("undated.txt", "--published", "2013-10-26") != 0
    said = capsys.readouterr().err
    assert "2013-10-25" in said
    assert "2013-10-26" in said
    assert rows() == before


def test_a_dateline_without_a_year_takes_the_year_that_is_given_later():
    ingest("wire.txt")
    before = rows()
    assert ingest("wire.txt", "--published", "2013-10-25") == 0
    assert set(rows()) == set(before)
    assert {"2013-10-25", "2013-10-24"} <= set(rows().values())


def test_a_dateline_without_a_year_refuses_another_day():
    ingest("wire.txt")
    before = rows()
    assert ingest("wire.txt", "--published", "2013-11-02") == 4
    assert rows() == before


FAIR = "The mill closed on Monday. This year's Dell Book Fair 2013 is the best yet.\n"


@pytest.mark.parametrize("supplied", ["2013-10-25", "2014-10-25"])
def test_the_word_of_a_person_outweighs_what_was_inferred(folder, supplied):
    (folder / "fair.txt").write_text(FAIR)
    ingest("fair.txt")
    with Timeline.open("t.db") as timeline:
        assert [(s["published"], s["known"]) for s in timeline.sources()] == [("2013", "inferred")]
    assert ingest("fair.txt", "--published", supplied) == 0
    with Timeline.open("t.db") as timeline:
        assert [(s["published"], s["known"]) for s in timeline.sources()] == [(supplied, "supplied")]


STATED = "---\npublished: {}\n---\nThe mill at Dell closed on Monday.\n"


@pytest.mark.parametrize(
    ("stated", "supplied", "published", "code"),
    [
        ("2013", "2013-10-25", "2013-10-25", 0),
        ("2013-10", "2013-10-25", "2013-10-25", 0),
        ("2013-10-25?", "2013-10-25", "2013-10-25", 0),
        ("2013~", "2013-10", "2013-10", 0),
        ("XXXX-10-25", "2013-10-25", "2013-10-25", 0),
        ("XXXX-10", "2013-10-25", "2013-10-25", 0),
        ("2013-10-25", "2013", "2013-10-25", 0),
        ("2013-10-25", "XXXX-10-25", "2013-10-25", 0),
        ("2013-10-25", "2014-10-25", "2013-10-25", 4),
        ("XXXX-10-25", "2013-10-26", "XXXX-10-25", 4),
        ("XXXX-02-29", "2013-02", "XXXX-02-29", 4),
        ("2013", "2014-01", "2013", 4),
    ],
)
def test_what_a_stated_date_allows(folder, capsys, stated, supplied, published, code):
    (folder / "a.md").write_text(STATED.format(stated))
    ingest("a.md")
    (folder / "b.md").write_text(STATED.format(supplied))
    assert ingest("b.md") == code
    if code:
        said = capsys.readouterr().err
        assert stated in said
        assert supplied in said
    for _ in range(2):
        with Timeline.open("t.db") as timeline:
            assert [source["published"] for source in timeline.sources()] == [published]
        ingest("a.md", "--publisher", "The Herald")
