"""`tag` and `dates parse`: dates of a text without a database."""

import io
import json
import sys
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest

FIELDS = ["start", "end", "text", "type", "value", "mod", "edtf", "earliest", "latest", "precision", "rule"]
MORE_FIELDS = ["anchor", "anchor_value", "grade", "reason", "alternatives"]


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def stdin(monkeypatch):
    def say(data):
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))

    return say


def test_a_file(timeline, empty_folder):
    text = "Acme opened on 25 October 2013 and closed the next day."
    (empty_folder / "a.txt").write_text(text)
    done = timeline("tag", "a.txt", "--dct", "2013-11-01")
    first, second = lines(done.out)
    assert list(first) == [*FIELDS, *MORE_FIELDS]
    assert first == {
        "start": 15, "end": 30, "text": "25 October 2013", "type": "DATE", "value": "2013-10-25", "mod": None, "edtf": "2013-10-25",
        "earliest": "2013-10-25", "latest": "2013-10-25", "precision": "day", "rule": first["rule"],
        "anchor": "none", "anchor_value": None, "grade": "A", "reason": "written out", "alternatives": [],
    }  # fmt: skip
    assert text[second["start"] : second["end"]] == second["text"] == "the next day"
    assert second["edtf"] == "2013-10-26"
    assert list(empty_folder.iterdir()) == [empty_folder / "a.txt"]


def test_offsets_count_code_points_of_the_text_as_stored(timeline, stdin):
    stdin("\ufeff---\npublished: 2013-10-28\n---\r\n𝔘nter\r\nuns\0 yesterday.".encode())
    [found] = lines(timeline("tag").out)
    assert (found["start"], found["end"], found["edtf"]) == (11, 20, "2013-10-27")


def test_the_option_wins_over_the_front_matter(timeline, stdin):
    stdin(b"---\npublished: 2013-10-28\n---\nWe met yesterday.")
    assert lines(timeline("tag", "--dct", "2001-01-01").out)[0]["edtf"] == "2000-12-31"


def test_without_a_date_nothing_is_invented(timeline, stdin):
    stdin(b"We met yesterday.")
    [found] = lines(timeline("tag", "-").out)
    assert (found["edtf"], found["earliest"], found["precision"]) == (None, None, None)


@pytest.mark.parametrize(("order", "edtf"), [("dmy", "2013-04-03"), ("mdy", "2013-03-04")])
def test_date_order(timeline, stdin, order, edtf):
    stdin(b"We met on 03/04/2013.")
    assert lines(timeline("tag", "--date-order", order).out)[0]["edtf"] == edtf


def test_ranges_are_no_timex3_but_their_ends_are(timeline, stdin):
    stdin(b"He worked there from 2007 to 2013.")
    assert [found["text"] for found in lines(timeline("tag").out)] == ["2007", "2013"]


def test_the_other_forms(timeline, stdin):
    stdin(b"We met yesterday.")
    assert json.loads(timeline("tag", "--dct", "2013-10-28", "-f", "json").out)[0]["edtf"] == "2013-10-27"
    stdin(b"We met yesterday.")
    header, _, row = timeline("tag", "--dct", "2013-10-28", "-f", "table").out.splitlines()
    assert header.split() == FIELDS
    assert "2013-10-27" in row.split()


def test_timeml(timeline, empty_folder):
    (empty_folder / "a.txt").write_text("Smith & Co met yesterday.")
    root = ET.fromstring(timeline("tag", "a.txt", "--dct", "2013-10-28", "-f", "timeml").out)
    assert [child.tag for child in root] == ["DOCID", "DCT", "TEXT"]
    assert root.findtext("DOCID") == "a.txt"
    [dct] = root.findall("DCT/TIMEX3")
    assert (dct.get("tid"), dct.get("value"), dct.get("functionInDocument")) == ("t0", "2013-10-28", "CREATION_TIME")
    [found] = root.findall("TEXT/TIMEX3")
    assert (found.text, found.get("value"), found.get("anchorTimeID")) == ("yesterday", "2013-10-27", "t0")
    assert "".join(root.find("TEXT").itertext()) == "Smith & Co met yesterday."


BATCH = (
    b'{"id": 7, "dct": "2013-10-28", "text": "We met yesterday."}\n'
    b'\n'
    b'{"id": "b", "dct": null, "text": "Nothing."}\n'
    b'{"id": "c", "dct": "2013-10-28T09:00:00Z", "text": "We met yesterday."}\n'
    b'{"text": "In 2013."}\n'
)  # fmt: skip


def test_a_batch_has_a_line_per_document_in_order(timeline, empty_folder):
    (empty_folder / "batch.jsonl").write_bytes(BATCH)
    done = timeline("tag", "--jsonl", "batch.jsonl")
    assert (done.code, done.err) == (0, "")
    found = lines(done.out)
    assert [document["id"] for document in found] == [7, "b", "c", None]
    assert [[timex["edtf"] for timex in document["timexes"]] for document in found] == [
        ["2013-10-27"],
        [],
        ["2013-10-27"],
        ["2013"],
    ]
    assert list(found[0]["timexes"][0]) == FIELDS


def test_a_folder_of_batches_is_one_batch(timeline, empty_folder):
    folder = empty_folder / "tweets"
    (folder / "later").mkdir(parents=True)
    (folder / "b.jsonl").write_text('{"id": "3", "dct": "2013-02-12", "text": "home by tmrw #tired"}\n')
    (folder / "a.jsonl").write_text(
        '{"id": "1", "dct": "2013-02-12", "text": "2nite!"}\n\n{"id": "2", "text": "lol"}\n'
    )
    (folder / "later" / "c.jsonl").write_text('{"id": "4", "dct": "2013-02-12", "text": "gym nxt wk"}\n')
    (folder / "notes.txt").write_text("yesterday")
    done = timeline("tag", "--jsonl", "tweets")
    assert (done.code, done.err) == (0, "")
    found = [(one["id"], [timex["value"] for timex in one["timexes"]]) for one in lines(done.out)]
    assert found == [("1", ["2013-02-12TNI"]), ("2", []), ("3", ["2013-02-13"]), ("4", ["2013-W08"])]


def test_a_broken_line_of_a_folder_is_named_by_its_file(timeline, empty_folder):
    (empty_folder / "tweets").mkdir()
    (empty_folder / "tweets" / "a.jsonl").write_text('{"text": "In 2013."}\n{broken\n')
    done = timeline("tag", "--jsonl", "tweets")
    assert done.code == 4
    assert done.err.startswith("tweets/a.jsonl:2: is no JSON that can be read")
    assert len(lines(done.out)) == 1


def test_a_folder_without_batches_is_refused(timeline, empty_folder):
    (empty_folder / "tweets").mkdir()
    done = timeline("tag", "--jsonl", "tweets")
    assert (done.code, done.out) == (4, "")
    assert done.err == "tweets: holds no file that ends in .jsonl.\n"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (b"{broken", "stdin:1: is no JSON that can be read"),
        (b"[]", 'stdin:1: a line is {"id"'),
        (b'{"id": 1}', 'stdin:1: a line is {"id"'),
        (b'{"text": "x", "dct": 5}', 'stdin:1: a line is {"id"'),
        (b'{"text": "x", "dct": "soon"}', "stdin:1: 'soon' is not a date I can read"),
        (b'{"text": "\xff"}', "stdin:1: is no JSON that can be read"),
        (b"[" * 100_000, "stdin:1: is no JSON that can be read"),
    ],
)
def test_a_broken_line_is_named_and_the_others_are_read(timeline, stdin, line, sentence):
    stdin(line + b"\n" + BATCH)
    done = timeline("tag", "--jsonl", "-")
    assert done.code == 4
    assert done.err.startswith(sentence)
    assert len(lines(done.out)) == 4


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["tag", "missing.txt"], 4, "missing.txt: there is no such file or folder; check the path."),
        (["tag", "--jsonl", "missing.jsonl"], 4, "missing.jsonl: No such file or directory."),
        (["tag", "two.jsonl"], 4, "two.jsonl: holds several articles; add --jsonl."),
        (["tag", "a.txt", "--dct", "soon"], 2, "'soon' is not a date I can read"),
        (["dates", "parse", "the mayor"], 1, "I read no date in 'the mayor'."),
        (["dates", "parse", "yesterday", "--ref", "soon"], 2, "'soon' is not a date I can read"),
    ],
)
def test_what_cannot_be_done(timeline, empty_folder, arguments, code, sentence):
    (empty_folder / "a.txt").write_text("We met yesterday.")
    (empty_folder / "two.jsonl").write_text('{"text": "One."}\n{"text": "Two."}\n')
    done = timeline(*arguments)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith(sentence)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("yesterday", "2013-02-11"),
        ("last week", "[2013-02-04..2013-02-10]"),
        ("from 2007 to 2013", "2007/2013"),
        ("around 2007", "2007~"),
        ("October 2013", "2013-10"),
    ],
)
def test_dates_parse(timeline, text, edtf):
    assert json.loads(timeline("dates", "parse", text, "--ref", "2013-02-12", "-f", "json").out)["edtf"] == edtf
    assert f"  {edtf}\n" in timeline("dates", "parse", text, "--ref", "2013-02-12").out


def test_dates_parse_never_takes_today_for_the_day_on_which_something_was_said(timeline):
    [found] = lines(timeline("dates", "parse", "yesterday", "-f", "jsonl").out)
    assert (found["value"], found["edtf"]) == ("XXXX-XX-XX", None)


def test_dates_parse_hands_what_no_rule_reads_to_dateparser(timeline):
    [found] = lines(timeline("dates", "parse", "2013Oct25", "-f", "jsonl").out)
    assert (found["edtf"], found["rule"]) == ("2013-10-25", "dateparser")


def test_a_range_is_no_timex3_of_its_own(timeline):
    [found] = lines(timeline("dates", "parse", "between 2007 and 2013", "-f", "jsonl").out)
    assert (found["type"], found["value"], found["edtf"]) == (None, None, "2007/2013")
