"""`seed` and `ingest`: what is taken in, what is refused in which words, and that nothing is half-stored."""

import io
import json
import sys
from types import SimpleNamespace

import pytest


def count(timeline, table):
    return json.loads(timeline("sql", f"SELECT count(*) AS n FROM {table}", "-f", "json").out)[0]["n"]


def test_seed_twice(timeline):
    first = timeline("seed")
    assert (first.code, first.out) == (0, "")
    assert "5 stored" in first.err
    before = timeline("export", "jsonl").out
    again = timeline("seed")
    assert (again.code, again.out) == (0, "")
    assert "stored" not in again.err
    assert timeline("export", "jsonl").out == before != ""


BAD = {
    "missing.txt": (None, "missing.txt: there is no such file or folder; check the path."),
    "image.txt": (b"\x89PNG\r\n\x1a\n\x00\x00", "image.txt: is a PNG image; an article must be text."),
    "binary.txt": (bytes(range(256)) * 4, "binary.txt"),
    "empty.txt": (b"", "empty.txt"),
    "date.md": (b"---\ntitle: T\npublished: someday\n---\nText.\n", "date.md:3"),
    "lines.jsonl": (b'{"text": "Acme opened on 1 May 2001."}\n{broken\n{"text": 5}\n', "lines.jsonl:2"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_named_and_the_rest_is_taken(timeline, empty_folder, name):
    content, sentence = BAD[name]
    if content is not None:
        (empty_folder / name).write_bytes(content)
    (empty_folder / "good.txt").write_text("Acme opened a shop on 25 October 2013.")
    done = timeline("ingest", name, "good.txt")
    assert (done.code, done.out) == (4, "")
    assert sentence in done.err
    assert "Traceback" not in done.err
    whole = 2 if name == "lines.jsonl" else 1
    assert count(timeline, "sources") == whole
    assert count(timeline, "chronology") == whole


def test_every_broken_line_is_named(timeline, empty_folder):
    (empty_folder / "lines.jsonl").write_bytes(BAD["lines.jsonl"][0])
    complaints = [line for line in timeline("ingest", "lines.jsonl").err.splitlines() if "lines.jsonl" in line]
    assert [line.split(" ")[0] for line in complaints] == ["lines.jsonl:2:", "lines.jsonl:3:"]


def test_dry_run_stores_nothing(timeline, empty_folder):
    (empty_folder / "good.txt").write_text("Acme opened a shop on 25 October 2013.")
    assert timeline("ingest", "-n", "good.txt").code == 0
    assert [file.name for file in empty_folder.iterdir()] == ["good.txt"]
    assert timeline("ingest", "good.txt").code == 0
    (empty_folder / "more.txt").write_text("Acme closed a shop on 26 October 2013.")
    assert "Articles: 1 stored." in timeline("ingest", "-n", "more.txt").err
    assert count(timeline, "sources") == 1


@pytest.mark.parametrize("inputs", [["missing.txt"], ["empty.txt", "missing.txt"], ["folder"]])
def test_when_every_input_fails_no_database_is_made(timeline, empty_folder, inputs):
    (empty_folder / "empty.txt").write_text("")
    (empty_folder / "folder").mkdir()
    assert timeline("ingest", *inputs).code == 4
    assert sorted(file.name for file in empty_folder.iterdir()) == ["empty.txt", "folder"]


def test_options_reach_the_article(timeline, empty_folder):
    (empty_folder / "a.txt").write_text("Acme opened a shop on 03/04/2013, and closed it yesterday.")
    options = [
        "--published",
        "2013-10-28",
        "--title",
        "T",
        "--publisher",
        "P",
        "--url",
        "https://example.org/a",
        "--lang",
        "en",
        "--date-order",
        "dmy",
    ]
    assert timeline("ingest", "a.txt", *options).code == 0
    [source] = json.loads(timeline("sources", "list", "-f", "json").out)
    assert [source[key] for key in ("source_id", "title", "publisher", "url", "published", "known", "lang")] == [
        "a.txt", "T", "P", "https://example.org/a", "2013-10-28", "supplied", "en",
    ]  # fmt: skip
    dates = json.loads(timeline("sql", "SELECT edtf FROM date_expressions ORDER BY char_start", "-f", "json").out)
    assert [one["edtf"] for one in dates] == ["2013-04-03", "2013-10-27"]


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--published", "someday"),
        ("--lang", "klingon speech"),
        ("--tz", "Mars/Olympus"),
        ("--date-order", "xyz"),
        ("--format", "docx"),
    ],
)
def test_options_that_cannot_be_right(timeline, empty_folder, option, value):
    (empty_folder / "a.txt").write_text("Acme opened a shop on 25 October 2013.")
    done = timeline("ingest", "a.txt", option, value)
    assert done.code == 2
    assert value in done.err


def test_standard_input(timeline, monkeypatch):
    text = b"\xef\xbb\xbf---\ntitle: Piped\npublished: 2013-10-28\n---\r\nAcme opened a shop yesterday.\r\n"
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(text)))
    assert timeline("ingest", "-").code == 0
    [event] = json.loads(timeline("ls", "-f", "json").out)
    assert (event["date"], event["source_title"]) == ("27 Oct 2013", "Piped")


def test_standard_input_that_is_no_text(timeline, monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"\x89PNG\r\n\x1a\n")))
    done = timeline("ingest", "-")
    assert done.code == 4
    assert "stdin: is a PNG image" in done.err


def test_a_folder(timeline, empty_folder):
    deep = empty_folder / "articles" / "deep"
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text("Acme opened a shop on 25 October 2013.")
    (empty_folder / "articles" / "b.md").write_text("Acme closed a shop on 26 October 2013.")
    assert timeline("ingest", "articles").code == 4
    assert timeline("ingest", "articles", "--recursive").code == 0
    assert count(timeline, "sources") == 2


def test_verbose_names_each_article(timeline, empty_folder):
    (empty_folder / "a.txt").write_text("Acme opened a shop on 25 October 2013.")
    assert "a.txt: stored, 1 events, 1 date expressions." in timeline("-v", "ingest", "a.txt").err
    assert "a.txt: unchanged, already here." in timeline("-v", "ingest", "a.txt").err


def test_a_bar_on_a_terminal_only(terminal, timeline, empty_folder):
    (empty_folder / "a.txt").write_text("Acme opened a shop on 25 October 2013.")
    assert "\x1b[" in terminal("ingest", "a.txt", raw=True)
    assert "\x1b" not in timeline("ingest", "a.txt").err


def test_a_different_text_under_the_same_id_is_kept_and_told(timeline, empty_folder):
    lines = [{"id": "7", "text": f"Acme opened shop {number} on {number} May 2013."} for number in (1, 2)]
    (empty_folder / "a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    done = timeline("ingest", "a.jsonl")
    assert (done.code, count(timeline, "sources")) == (0, 2)
    [told] = [line for line in done.err.splitlines() if line.startswith("7: ")]
    assert told.startswith("7: its id is also that of another text (s")
    assert told.endswith("); both are kept.")
    assert "both are kept" not in timeline("ingest", "a.jsonl").err


@pytest.mark.parametrize(
    ("option", "one", "other", "called"),
    [
        ("--title", "Opening", "Closing", "title"),
        ("--publisher", "The Herald", "The Post", "publisher"),
        ("--url", "https://example.org/a", "https://example.org/b", "URL"),
        ("--lang", "fr", "de", "language"),
        ("--tz", "Europe/London", "Europe/Paris", "time zone"),
        ("--date-order", "dmy", "mdy", "order of dates"),
    ],
)
def test_a_word_that_differs_is_refused_naming_both(timeline, empty_folder, option, one, other, called):
    (empty_folder / "a.txt").write_text("Acme opened a shop on 25 October 2013.")
    assert timeline("ingest", "a.txt").code == 0
    assert "1 updated" in timeline("ingest", "a.txt", option, one).err
    shown = ("sql", "SELECT title, publisher, url, lang, tz, date_order, published FROM sources", "-f", "json")
    before = timeline(*shown).out
    assert one in before
    done = timeline("ingest", "a.txt", option, other, "--published", "2013-10-28")
    assert done.code == 4
    assert (
        f"a.txt: this text is already here with the {called} '{one}'; '{other}' differs and was not taken.\n"
        in done.err
    )
    assert timeline(*shown).out == before
    assert "1 unchanged" in timeline("ingest", "a.txt", option, one).err


def test_one_address_for_several_inputs_is_refused(timeline, empty_folder):
    for name in ("a.txt", "b.txt"):
        (empty_folder / name).write_text(f"Acme opened shop {name} on 25 October 2013.")
    refused = "--url is where one page stands, and would make several inputs versions of it; '--meta FILE.csv' gives each its own.\n"
    for inputs in (("a.txt", "b.txt"), (".", "--recursive")):
        done = timeline("ingest", *inputs, "--url", "https://example.org/a")
        assert (done.code, done.err) == (2, refused)
    assert timeline("ingest", "a.txt", "--url", "https://example.org/a").code == 0


def test_a_database_that_cannot_be_made(timeline, empty_folder):
    (empty_folder / "a.txt").write_text("Acme opened a shop on 25 October 2013.")
    done = timeline("-d", "/proc/t.db", "ingest", "a.txt")
    assert (done.code, done.err) == (1, "No database can be made at /proc/t.db: unable to open database file.\n")
    done = timeline("-d", "no/folder/t.db", "ingest", "a.txt")
    assert (done.code, done.err.startswith("There is no folder")) == (1, True)


def test_nothing_is_loaded_from_the_web_unless_asked(timeline, empty_folder):
    done = timeline("ingest", "https://e.org/a")
    assert (done.code, done.err.splitlines()[0]) == (
        4,
        "https://e.org/a: is an address of the web; add --fetch to load it.",
    )
    done = timeline("ingest", "--fetch", "http://localhost/a")
    assert done.code == 4
    assert "is no public address; nothing is fetched from there." in done.err


def test_jobs_give_the_same_and_the_report_has_a_line_an_input(timeline, empty_folder):
    lines = [
        {"id": str(n), "text": f"Jane Roe met John Doe on {1 + n % 28} May 2010.", "published": "2010-06-01"}
        for n in range(70)
    ]
    (empty_folder / "some.jsonl").write_text("\n".join([*map(json.dumps, lines), "{broken", json.dumps(lines[0])]))
    for jobs in (1, 2):
        done = timeline("-d", f"{jobs}.db", "ingest", "some.jsonl", "--jobs", str(jobs), "--report", f"{jobs}.jsonl")
        assert (done.code, done.out) == (4, "")
    assert timeline("-d", "1.db", "db", "dump").out == timeline("-d", "2.db", "db", "dump").out != ""
    report = [json.loads(line) for line in (empty_folder / "2.jsonl").read_text().splitlines()]
    assert (empty_folder / "1.jsonl").read_text() == (empty_folder / "2.jsonl").read_text()
    assert [one["status"] for one in report] == ["stored"] * 28 + ["duplicate"] * 42 + ["failed", "unchanged"]
    assert "some.jsonl:71" in report[70]["why"]
    assert (report[0]["id"], report[0]["events"], report[0]["warnings"]) == ("0", 1, [])


def test_a_report_that_cannot_be_written_is_told_first(timeline, empty_folder):
    (empty_folder / "good.txt").write_text("Acme opened a shop on 25 October 2013.")
    done = timeline("ingest", "good.txt", "--report", "none/report.jsonl")
    assert (done.code, done.err.strip()) == (1, "none/report.jsonl cannot be written: No such file or directory.")
    assert not (empty_folder / "timeline.db").exists()


def test_a_pattern_that_no_shell_has_replaced(timeline, empty_folder):
    for name in ("saved/a.txt", "saved/deep/b.txt"):
        (empty_folder / name).parent.mkdir(parents=True, exist_ok=True)
        (empty_folder / name).write_text(f"Acme opened {name[-5]} on 25 October 2013.")
    done = timeline("ingest", "saved/**/*.txt", "saved/*.pdf")
    assert (done.code, done.out) == (4, "")
    assert done.err.startswith("saved/*.pdf: matches no file; check the pattern.\nArticles: 2 stored, 1 failed.\n")
    assert timeline("ingest", "saved", "--recursive").err == "Articles: 2 unchanged.\n"
