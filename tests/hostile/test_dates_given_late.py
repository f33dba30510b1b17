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


@pytest.mark.xfail(strict=True, reason="a dateline without a year counts as a date that differs from every full one")
def test_a_dateline_without_a_year_takes_the_year_that_is_given_later():
    ingest("wire.txt")
    assert ingest("wire.txt", "--published", "2013-10-25") == 0
    assert {"2013-10-25", "2013-10-24"} <= set(rows().values())


def test_a_dateline_without_a_year_refuses_another_day():
    ingest("wire.txt")
    assert ingest("wire.txt", "--published", "2013-11-02") != 0
