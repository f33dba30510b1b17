"""The same commands on both kinds of database give the same answers."""

import json

import pytest

pytestmark = pytest.mark.both

TEXT = "Jane Roe founded the Oslo Bank on 3 May 2010. Two days later John Doe met her in Leeds."


@pytest.mark.usefixtures("seeded")
def test_the_seeds_are_read_asked_and_corrected(timeline):
    found = json.loads(timeline("ls", "--year", "2013", "-f", "json").out)
    assert [event["title"] for event in found]
    uid = found[0]["uid"]
    assert uid in timeline("show", uid).out
    assert "2013" in timeline("explain", uid).out
    assert json.loads(timeline("search", "skolkovo", "-f", "json").out)
    before = timeline("db", "dump").out
    assert timeline("events", "set-date", uid, "1999-05", "-y").code == 0
    assert timeline("events", "tag", "odd", uid).code == 0
    assert json.loads(timeline("ls", "--tag", "odd", "-f", "json").out)[0]["edtf"] == "1999-05"
    assert timeline("log").out.count("\n") >= 2
    assert (timeline("undo", "-y").code, timeline("undo", "-y").code) == (0, 0)
    assert timeline("db", "dump").out == before
    done = timeline("db", "check")
    assert (done.code, done.err.endswith(": all is well.\n")) == (0, True)
    assert timeline("sql", "SELECT count(*) AS n FROM chronology", "-f", "csv").out.startswith("n\r\n")
    assert timeline("sql", "DELETE FROM events").code == 7
    for command in (
        "stats",
        "gaps",
        "conflicts",
        "undated",
        "actors list",
        "sources list",
        "db status",
        "db path",
    ):
        assert timeline(*command.split()).code == 0, command
    for form in ("csv", "ics", "html", "md", "jsonl", "timelinejs"):
        assert timeline("export", form).code == 0, form


def test_an_article_and_the_same_again(timeline, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    assert timeline("ls").code in {0, 3}
    assert timeline("ingest", "a.txt", "--published", "2010-05-06").code == 0
    first = timeline("db", "dump").out
    assert timeline("ingest", "a.txt", "--jobs", "2").code == 0
    assert timeline("db", "dump").out == first
    [met] = [one for one in json.loads(timeline("ls", "-f", "json").out) if "met" in one["title"]]
    assert met["edtf"] == "2010-05-05"


@pytest.mark.usefixtures("seeded")
def test_a_copy_to_a_file_says_how_much(timeline, database):
    done = timeline("db", "copy", "copy.db")
    assert done.code == 0
    assert ("rows in" in done.err) == (database == "postgresql")
    assert timeline("-d", "copy.db", "db", "dump").out == timeline("db", "dump").out
    assert timeline("db", "copy", "copy.db").code == 7
    assert timeline("db", "copy", "a", "b", "c").code == 2
