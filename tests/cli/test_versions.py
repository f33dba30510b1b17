"""One page at two times: the newer text makes the chronology, the older stays as evidence, and nothing is told twice."""

import json
import sqlite3
from contextlib import closing
from itertools import permutations

import pytest

URL = "https://example.org/news/treaty"
FIRST = (
    "The ministers of Norway and Sweden signed the treaty in Oslo on 2 May 2020. "
    "Foreign minister Anna Berg met President Carl Dahl in Bergen on 28 April 2020. "
    "The strike at the harbour ended on 1 May 2020."
)
SECOND = (
    "The ministers of Norway and Sweden signed the treaty in Oslo on 3 May 2020. "
    "Foreign minister Anna Berg met President Carl Dahl in Bergen on 28 April 2020. "
    "The parliament of Norway ratified the treaty on 5 May 2020."
)
PAGES = {  # URL, published, text
    "first.txt": (URL, "2020-05-04", FIRST),
    "second.txt": ("http://www.example.org/news/treaty/?utm_source=feed#top", "2020-05-06", SECOND),
    "third.txt": (URL, "2020-05-07", SECOND.rsplit(". ", 1)[0] + ". The harbour reopened on 6 May 2020."),
    "other.txt": ("https://example.com/b", "2020-05-05", "Anna Berg met Carl Dahl in Bergen on 28 April 2020."),
}
THEN = ["2020-04-28 met", "2020-05-01 ended", "2020-05-02 signed"]
NOW = ["2020-04-28 met", "2020-05-03 signed", "2020-05-05 ratified"]


@pytest.fixture
def ingest(timeline, empty_folder):
    def call(name, *more):
        url, published, text = PAGES[name]
        (empty_folder / name).write_text(text)
        return timeline("ingest", name, "--url", url, "--published", published, *more)

    return call


@pytest.fixture
def rows(timeline):
    def call(*command):
        done = timeline(*command, "-f", "json")
        assert done.code == 0, done.err
        return json.loads(done.out)

    return call


def told(found):
    verbs = ("met", "ended", "signed", "ratified", "reopened")
    return [f"{event['edtf']} {next(verb for verb in verbs if f' {verb} ' in event['title'])}" for event in found]


def test_the_newer_text_makes_the_chronology_and_the_older_stays(ingest, rows, timeline, empty_folder):
    assert ingest("first.txt").err.startswith("Articles: 1 stored.\n")
    assert told(rows("ls")) == THEN
    done = ingest("second.txt", "--report", "report.jsonl")
    [old, new] = (one["uid"] for one in rows("sources", "list"))
    sentence = (
        f"a newer version of first.txt ({old}), by the latest date known of each; "
        "1 event is told in older ones alone: 'timeline ls --older'."
    )
    assert f"second.txt: {sentence}\nArticles: 1 new version.\n" in done.err
    [line] = map(json.loads, (empty_folder / "report.jsonl").read_text().splitlines())
    assert (line["id"], line["status"], line["uid"], line["of"]) == ("second.txt", "new version", new, old)
    assert line["warnings"] == [sentence]
    assert told(rows("ls")) == NOW
    assert told(rows("ls", "--older")) == THEN[1:2]
    found = [
        (one["source_id"], one["newest_version"], one["version_of"], one["n_older"])
        for one in rows("sources", "list", "--columns", "source_id,newest_version,version_of,n_older")
    ]
    assert found == [("first.txt", new, None, 1), ("second.txt", None, old, 0)]
    assert rows("sources", "show", "first.txt")[0]["newest_version"] == new
    assert timeline("db", "check").code == 0


def test_an_event_of_both_is_one_with_the_newer_date_and_words(ingest, rows, timeline, empty_folder):
    for name in ("first.txt", "second.txt", "other.txt"):
        ingest(name)
    met, signed, _ = rows("ls")
    assert (signed["n_sources"], signed["n_independent_sources"], signed["n_mentions"]) == (1, 1, 1)
    assert (met["n_sources"], met["n_independent_sources"]) == (2, 2)
    assert signed["edtf"] == "2020-05-03"
    assert signed["quote"].endswith("on 3 May 2020.")
    assert [(one["source_id"], one["older"]) for one in signed["evidence"]] == [
        ("second.txt", False),
        ("first.txt", True),
    ]
    assert rows("conflicts") == []
    shown = timeline("show", signed["uid"]).out
    assert "“The ministers of Norway and Sweden signed the treaty in Oslo on 2 May 2020.”" in shown
    assert f"version       an older one of its page; the newest is {signed['source_uid']}" in shown
    why = timeline("explain", signed["uid"]).out
    assert "its only telling in a newest version dates it; 1 of older versions of a page does not count" in why
    (empty_folder / "why.json").write_text(timeline("explain", signed["uid"], "-f", "json").out)
    assert timeline("explain", "--replay", "why.json").out == "2020-05-03\n"


def test_either_version_again_changes_nothing(ingest, timeline):
    for name in ("first.txt", "second.txt"):
        ingest(name)
    before = timeline("db", "dump").out
    for name in ("first.txt", "second.txt", "first.txt"):
        assert ingest(name).err == "Articles: 1 unchanged.\n"
    assert timeline("db", "dump").out == before


def test_an_older_version_that_comes_later_stays_older(ingest, rows):
    ingest("second.txt")
    [new] = (one["uid"] for one in rows("sources", "list"))
    done = ingest("first.txt")
    assert (
        f"first.txt: an older version of second.txt ({new}), by the latest date known of each; it stays as evidence.\n"
        in done.err
    )
    assert told(rows("ls")) == NOW


@pytest.mark.parametrize("form", ["dump", "jsonl", "csv", "ics", "html"])
def test_any_order_gives_the_same(ingest, timeline, empty_folder, form):
    found = set()
    for order in list(permutations(PAGES))[::5]:
        for name in order:
            ingest(name)
        done = timeline("db", "dump") if form == "dump" else timeline("export", form)
        assert done.code == 0
        found.add(done.out)
        for file in empty_folder.glob("timeline.db*"):
            file.unlink()
    assert len(found) == 1


def test_undo_brings_the_older_back_and_redo_the_newer(ingest, rows, timeline):
    ingest("first.txt")
    alone = timeline("db", "dump").out
    ingest("second.txt")
    both = timeline("db", "dump").out
    timeline("undo", "-y")
    assert timeline("db", "dump").out == alone
    assert timeline("db", "check").code == 0
    assert told(rows("ls")) == THEN
    timeline("redo")
    assert timeline("db", "dump").out == both
    assert timeline("db", "check").code == 0


def test_removing_the_newest_makes_the_one_before_it_count(ingest, rows, timeline):
    for name in ("first.txt", "second.txt", "third.txt"):
        ingest(name)
    assert rows("ls")[-1]["edtf"] == "2020-05-06"
    assert timeline("sources", "remove", "third.txt", "-y").code == 0
    assert told(rows("ls")) == NOW
    assert timeline("db", "check").code == 0
    assert timeline("sources", "remove", "second.txt", "-y").code == 0
    assert told(rows("ls")) == THEN
    assert rows("ls", "--older") == []
    assert timeline("db", "check").code == 0


def test_a_corrected_date_or_url_decides_anew(ingest, rows, timeline):
    for name in ("first.txt", "second.txt"):
        ingest(name)
    both = timeline("db", "dump").out
    assert timeline("sources", "set-date", "first.txt", "2020-06-01", "-y").code == 0
    assert told(rows("ls")) == THEN
    assert timeline("db", "check").code == 0
    timeline("undo", "-y")
    assert timeline("db", "dump").out == both
    assert timeline("sources", "set-date", "first.txt", "--url", "https://example.org/another", "-y").code == 0
    assert {one["newest_version"] for one in rows("sources", "list")} == {None}
    assert "2020-05-01" in {one["edtf"] for one in rows("ls")}
    assert timeline("db", "check").code == 0


def test_what_a_person_took_up_stays_in_the_chronology(ingest, rows, timeline):
    ingest("first.txt")
    uid = next(one["uid"] for one in rows("ls") if one["edtf"] == "2020-05-01")
    assert timeline("events", "accept", uid).code == 0
    ingest("second.txt")
    assert uid in {one["uid"] for one in rows("ls")}
    assert rows("ls", "--older") == []
    ingest("third.txt")
    [gone] = rows("ls", "--older")
    assert timeline("events", "accept", gone["uid"]).code == 0
    assert gone["uid"] in {one["uid"] for one in rows("ls")}
    assert timeline("db", "check").code == 0


def test_a_calendar_takes_back_what_only_an_older_version_tells(ingest, timeline, empty_folder):
    ingest("first.txt")
    timeline("export", "ics", "-o", "calendar.ics")
    ingest("second.txt")
    timeline("export", "ics", "-o", "calendar.ics")
    text = (empty_folder / "calendar.ics").read_text().replace("\n ", "")
    assert "SUMMARY:[withdrawn] The strike at the harbour ended" in text
    assert "told only in an older version of its page" in text


def test_known_by_a_day_the_version_of_that_day_counts(ingest, rows):
    for name in ("first.txt", "second.txt"):
        ingest(name)
    assert told(rows("ls", "--known-by", "2020-05-05")) == THEN
    assert {one["n_sources"] for one in rows("ls", "--known-by", "2020-05-05")} == {1}
    assert told(rows("ls", "--known-by", "2020-05-06")) == NOW


def test_the_events_go_out_and_come_back_with_their_versions(ingest, timeline, empty_folder):
    for name in ("first.txt", "second.txt", "other.txt"):
        ingest(name)
    for more in ((), ("--older",)):
        timeline("export", "jsonl", "-o", "out.jsonl", *more)
        assert timeline("-d", "again.db", "import", "out.jsonl").code == 0
        assert timeline("-d", "again.db", "export", "jsonl", *more).out == (empty_folder / "out.jsonl").read_text()
    assert timeline("-d", "again.db", "db", "check").code == 0


def test_a_dry_run_tells_of_a_version_and_stores_nothing(ingest, rows, timeline):
    ingest("first.txt")
    assert "Articles: 1 new version." in ingest("second.txt", "-n").err
    assert len(rows("sources", "list")) == 1


DUPLICATES = {
    "the same text under another name": ("copy.txt", "Articles: 1 duplicate.\n"),
    "the same text as it was": ("first.txt", "Articles: 1 unchanged.\n"),
}


@pytest.mark.parametrize("case", DUPLICATES)
def test_the_same_text_is_stored_once(ingest, rows, timeline, empty_folder, case):
    name, said = DUPLICATES[case]
    ingest("first.txt")
    (empty_folder / name).write_text(FIRST)
    done = timeline("ingest", name, "--url", URL, "--published", "2020-05-04", "--report", "report.jsonl")
    assert done.err == said
    [line] = map(json.loads, (empty_folder / "report.jsonl").read_text().splitlines())
    [source] = rows("sources", "list")
    assert line.get("of") == (source["uid"] if "duplicate" in said else None)


def test_the_same_text_under_another_id_is_a_source_that_counts_once(rows, timeline, empty_folder):
    lines = [
        {"id": name, "url": url, "text": FIRST, "published": "2020-05-04"}
        for name, url in (("a", URL), ("b", "https://example.com/c"))
    ]
    (empty_folder / "two.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    done = timeline("ingest", "two.jsonl", "--report", "report.jsonl")
    assert "Articles: 1 stored, 1 duplicate.\n" in done.err
    first, second = map(json.loads, (empty_folder / "report.jsonl").read_text().splitlines())
    assert (second["status"], second["of"]) == ("duplicate", first["uid"])
    assert [(one["n_sources"], one["n_independent_sources"]) for one in rows("ls")] == [(2, 1)] * 3


@pytest.mark.sqlite  # changes its file by bare sqlite3
def test_versions_within_one_file_are_told_one_by_one(rows, timeline, empty_folder):
    lines = [{"id": name, "url": url, "text": text, "published": day} for name, (url, day, text) in PAGES.items()]
    chronologies = set()
    for order in (lines, lines[::-1], lines[2:] + lines[:2]):
        (empty_folder / "all.jsonl").write_text("".join(json.dumps(line) + "\n" for line in order))
        done = timeline("ingest", "all.jsonl", "--jobs", 1 + len(chronologies))
        assert "Articles: 2 stored, 2 new versions." in done.err or "Articles: 2 new versions, 2 stored." in done.err
        assert rows("ls")[-1]["edtf"] == "2020-05-06"
        assert timeline("db", "check").code == 0
        chronologies.add(timeline("export", "jsonl").out)
        (empty_folder / "timeline.db").unlink()
    assert len(chronologies) == 1


@pytest.mark.sqlite  # changes its file by bare sqlite3
@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        (
            "UPDATE mentions SET older = 1 - older",
            "it is marked as of an older version of a page, or not, as its source",
        ),
        (
            "UPDATE events SET older = 1 - older",
            "it is marked as told by older versions alone, or not, as its tellings",
        ),
        ("UPDATE sources SET address = 'example.org'", "'example.org' is not the address of its URL"),
        ("UPDATE sources SET newest_version = 'nowhere' WHERE newest_version IS NOT NULL", "'nowhere' leads nowhere"),
        ("UPDATE sources SET newest_version = uid", "the newest version of its page is none itself"),
    ],
)
def test_what_does_not_agree_is_found(ingest, timeline, empty_folder, statement, sentence):
    for name in ("first.txt", "second.txt"):
        ingest(name)
    with closing(sqlite3.connect(empty_folder / "timeline.db")) as conn:
        conn.execute(statement)
        conn.commit()
    done = timeline("db", "check")
    assert done.code == 6
    assert sentence in done.out + done.err


def test_an_address_that_comes_back_makes_versions_again(ingest, rows, timeline):
    ingest("first.txt")
    assert timeline("sources", "set-date", "first.txt", "--url", "https://example.org/another", "-y").code == 0
    ingest("second.txt")
    assert told(rows("ls")) != NOW
    done = timeline("undo", "2", "-y")
    assert done.code == 0, done.err
    assert told(rows("ls")) == NOW
    assert timeline("db", "check").code == 0
    assert timeline("redo").code == 0
    assert timeline("db", "check").code == 0


@pytest.mark.sqlite  # changes its file by bare sqlite3
def test_what_was_removed_before_it_had_an_address_comes_back(ingest, rows, timeline):
    ingest("first.txt")
    assert timeline("sources", "remove", "first.txt", "-y").code == 0
    with closing(sqlite3.connect("timeline.db")) as conn, conn:  # as revision 0003 wrote it
        for entity, name in (("sources", "address"), ("events", "older"), ("mentions", "older")):
            changed = (
                """UPDATE revisions SET "before" = json_remove("before", ?) WHERE entity = ? AND "before" IS NOT NULL"""
            )
            conn.execute(changed, (f"$.{name}", entity))
    done = timeline("undo", "-y")
    assert done.code == 0, done.err
    assert told(rows("ls")) == THEN


def test_known_by_counts_each_version_until_the_next(ingest, rows):
    for name in ("first.txt", "second.txt", "third.txt"):
        ingest(name)
    assert told(rows("ls", "--known-by", "2020-05-04")) == THEN
    assert (
        told(rows("ls", "--known-by", "2020-05-06")) == NOW
    )  # what only the first told is gone, though the third is not out


def test_known_by_a_version_is_out_when_it_was_changed(rows, timeline, empty_folder):
    page = """<html><head><title>The treaty</title><meta property="article:published_time" content="2020-05-04">
    <meta property="article:modified_time" content="{}"><link rel="canonical" href="https://example.org/a"></head>
    <body><article><p>{}</p></article></body></html>"""
    for name, changed, words in (("a.html", "2020-05-04", FIRST), ("b.html", "2020-05-08", SECOND)):
        (empty_folder / name).write_text(page.format(changed, words))
        assert timeline("ingest", name).code == 0
    assert told(rows("ls", "--known-by", "2020-05-07")) == THEN
    assert told(rows("ls", "--known-by", "2020-05-08")) == NOW


def test_an_excerpt_and_its_page_count_once(rows, timeline, empty_folder):
    long = (
        "The ministers of Norway and Sweden signed the treaty in Oslo on 2 May 2020. "
        + "The harbour is old and wide. " * 60
    )
    short = "The ministers of Norway and Sweden signed the treaty in Oslo on 2 May 2020. Subscribe to read more."
    for name, published, text in (("a.txt", "2020-05-04", long), ("b.txt", "2020-05-09", short)):
        (empty_folder / name).write_text(text)
        assert timeline("ingest", name, "--url", URL, "--published", published).code == 0
    [event] = rows("ls")
    assert (event["n_sources"], event["n_independent_sources"]) == (1, 1)
    assert timeline("db", "check").code == 0


@pytest.mark.sqlite  # changes its file by bare sqlite3
def test_check_sees_versions_that_nobody_told_apart(ingest, timeline):
    ingest("first.txt")
    ingest("second.txt")
    with closing(sqlite3.connect("timeline.db")) as conn, conn:
        conn.execute("UPDATE sources SET version = NULL, version_of = NULL, newest_version = NULL")
        conn.execute("UPDATE mentions SET older = 0")
        conn.execute("UPDATE events SET older = 0")
    done = timeline("db", "check")
    assert done.code == 6
    assert "its page has several texts, and no versions are told apart" in done.out + done.err
