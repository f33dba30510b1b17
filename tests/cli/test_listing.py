"""`ls`, `search`, `show` and `export` on the seeds and on a small text of which every date is known."""

import csv
import io
import json
import re
import subprocess

import pytest

from timeline.events.event import COLUMNS

TEXT = """\
Acme was founded on 3 May 1999. Its factory in Leeds burned down in 2001. On 25 October 2013 Acme opened an office in Paris.
Acme will open a shop in London on 1 March 2014. The founders had met the mayor.
"""


@pytest.fixture
def acme(made, empty_folder):
    return made("acme.txt", TEXT, "--published", "2013-10-28")


def dates(done):
    return [event["date"] for event in json.loads(done.out)]


def test_page_after_page(timeline, acme):
    """What a listing says is what is typed next; the last page is the first that is not full."""
    seen, more = [], []
    for left in (2, 2, 1):
        page = timeline("ls", "--limit", "2", "--columns", "uid,date", "-f", "jsonl", *more)
        seen += [json.loads(line)["date"] for line in page.out.splitlines()]
        told = timeline("ls", "--limit", "2", *more).err.strip()
        assert told.startswith(f"{left} event")
        more = told.rpartition("The next page: ")[2].rstrip(".").split() if "next page" in told else []
        assert bool(more) is (left == 2)
    assert seen == ["3 May 1999", "2001", "25 Oct 2013", "1 Mar 2014", "undated"]
    assert timeline("ls", "--after", "nobody").code == 3


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (["--undated", "exclude"], ["3 May 1999", "2001", "25 Oct 2013", "1 Mar 2014"]),
        (["--undated", "exclude", "--order", "-date"], ["1 Mar 2014", "25 Oct 2013", "2001", "3 May 1999"]),
        (["--undated", "exclude", "--limit", "2"], ["3 May 1999", "2001"]),
        (["--undated", "exclude", "--limit", "0"], []),
        (["--undated", "exclude", "--from", "2001"], ["2001", "25 Oct 2013", "1 Mar 2014"]),
        (["--undated", "exclude", "--to", "2001-06"], ["3 May 1999", "2001"]),
        (["--undated", "exclude", "--to", "2001-06", "--overlap", "certain"], ["3 May 1999"]),
        (["--undated", "exclude", "--from", "2013-10-25", "--to", "2013-10-25"], ["25 Oct 2013"]),
        (["--undated", "exclude", "--on", "2013-10-25"], ["25 Oct 2013"]),
        (["--undated", "exclude", "--on", "201X"], ["25 Oct 2013", "1 Mar 2014"]),
        (["--undated", "exclude", "--year", "1999"], ["3 May 1999"]),
        (["--undated", "exclude", "--year", "-44"], []),
        (["--factuality", "planned"], ["1 Mar 2014"]),
        (["--undated", "exclude", "--min-sources", "2"], []),
        (["--undated", "exclude", "--max-sources", "1", "--year", "2001"], ["2001"]),
        (["--undated", "exclude", "--source", "acme.txt", "--year", "2001"], ["2001"]),
        (["--undated", "exclude", "--status", "accepted"], []),
        (["--undated", "exclude", "--known-by", "2013-10-27"], []),
        (["--undated", "exclude", "--known-by", "2013-10-28", "--year", "2001"], ["2001"]),
    ],
)
def test_filters(timeline, acme, filters, expected):
    assert dates(timeline("ls", "-f", "json", *filters)) == expected
    assert dates(timeline("events", "list", "-f", "json", *filters)) == expected
    assert dates(timeline("export", "json", *filters)) == expected


def test_search(timeline, acme):
    assert dates(timeline("search", "factory burned", "-f", "json")) == ["2001"]
    assert dates(timeline("search", "factory", "--year", "1999", "-f", "json")) == []
    assert timeline("search", 'a"b OR (', "-f", "json").code == 0


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "tsv", "ics", "md", "html", "timelinejs"])
def test_an_empty_answer_is_an_answer(timeline, acme, form):
    done = timeline("ls", "--year", "1800", "--undated", "exclude", "-f", form)
    assert done.code == 0
    assert bool(done.out) == (form != "jsonl")
    assert "BEGIN:VEVENT" not in done.out


def test_json_carries_the_columns_of_the_view_and_the_evidence(timeline, acme):
    [event] = json.loads(timeline("ls", "--on", "2001", "--undated", "exclude", "-f", "json").out)
    assert tuple(event) == (*COLUMNS, "evidence")
    [proof] = event["evidence"]
    assert proof["source_id"] == "acme.txt"
    assert proof["quote"] == TEXT[proof["start"] : proof["end"]]
    assert TEXT[proof["date_start"] : proof["date_end"]] == proof["date_text"]


def test_a_title_among_columns_is_marked_as_in_the_chronology(timeline, empty_folder):
    (empty_folder / "claims.txt").write_text(
        "Acme will open an office in Paris in 2031. According to Jane Roe, Acme was founded in 1999.\n"
    )
    timeline("ingest", "claims.txt")
    assert timeline("ls", "--columns", "title").out.splitlines()[2:] == [
        "Acme was founded in 1999 (according to Jane Roe)",
        "[planned] Acme will open an office in Paris in 2031",
    ]
    apart = timeline("ls", "--columns", "factuality,attributed_to,title").out.splitlines()[2:]
    assert [line.split() for line in apart] == [
        ["happened", "Jane", "Roe", "Acme", "was", "founded", "in", "1999"],
        ["planned", "Acme", "will", "open", "an", "office", "in", "Paris", "in", "2031"],
    ]
    assert timeline("ls", "--columns", "title", "-f", "tsv").out.splitlines()[1] == "Acme was founded in 1999"


def test_columns_in_every_format(timeline, acme):
    here = ["--on", "2001", "--undated", "exclude", "--columns", "edtf, date_text,shape"]
    assert timeline("ls", *here, "-f", "csv").out == "edtf,date_text,shape\r\n2001,2001,point\r\n"
    assert timeline("ls", *here, "-f", "tsv").out == "edtf\tdate_text\tshape\n2001\t2001\tpoint\n"
    assert timeline("ls", *here, "-f", "jsonl").out == '{"edtf": "2001", "date_text": "2001", "shape": "point"}\n'
    assert timeline("ls", *here).out.splitlines() == [
        "edtf  date_text  shape",
        "────  ─────────  ─────",
        "2001  2001       point",
    ]
    assert timeline("ls", *here, "-f", "ics").code == 2


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("x.csv", "uid,date,"),
        ("x.tsv", "uid\tdate\t"),
        ("x.ics", "BEGIN:VCALENDAR\r\n"),
        ("x.json", "[\n{"),
        ("x.jsonl", '{"uid"'),
        ("x.md", "# Timeline\n"),
        ("x.html", "<!doctype html>"),
        ("x.timelinejs", '{"events": ['),
        ("x.txt", "DATE"),
    ],
)
def test_the_output_s_name_says_the_format(timeline, acme, empty_folder, name, begins):
    assert timeline("ls", "-o", name).out == ""
    written = (empty_folder / name).read_bytes().decode()
    assert written.startswith(begins)
    assert [path.name for path in empty_folder.glob(".*.part")] == []


def test_a_file_is_written_whole_or_not_at_all(timeline, acme, empty_folder):
    (empty_folder / "x.csv").write_text("old")
    assert timeline("export", "ics", "--columns", "uid", "-o", "x.csv").code == 2
    assert (empty_folder / "x.csv").read_text() == "old"
    assert sorted(path.name for path in empty_folder.glob("*x.csv*")) == ["x.csv"]


def test_links_and_devices_stay_what_they_are(timeline, acme, empty_folder):
    (empty_folder / "real.csv").write_text("old")
    (empty_folder / "link.csv").symlink_to("real.csv")
    assert timeline("export", "csv", "-o", "link.csv").code == 0
    assert (empty_folder / "link.csv").is_symlink()
    assert (empty_folder / "real.csv").read_text().startswith("uid,")
    (empty_folder / "null").symlink_to("/dev/null")
    assert timeline("export", "csv", "-o", "null").code == 0
    assert (empty_folder / "null").is_char_device()


def test_losses_are_told_on_standard_error(timeline, seeded):
    done = timeline("export", "ics")
    assert "left out" in done.err
    assert "undated" in done.err
    assert done.out.startswith("BEGIN:VCALENDAR")


def test_bytes_go_to_files_only(timeline, acme, empty_folder):
    done = timeline("export", "png", "-o", "x.png")
    if done.code == 1:
        assert done.err == "The format png needs the package resvg-py: pip install 'timeline-of-events[png]'.\n"
        assert not (empty_folder / "x.png").exists()
    else:
        assert (empty_folder / "x.png").read_bytes().startswith(b"\x89PNG")


def test_a_page_has_its_title_and_as_many_words_as_asked(timeline, acme):
    page = timeline("export", "html", "--title", "Acme & Co", "--quotes", "none", "--year", "2001").out
    assert "<title>Acme &amp; Co</title>" in page
    assert "<blockquote>" not in page
    assert timeline("export", "csv", "--quotes", "none").code == 2


def test_exports_repeat_byte_for_byte(timeline, seeded):
    for form in ("csv", "ics", "jsonl", "md", "html", "svg", "timelinejs", "markwhen"):
        assert timeline("export", form).out == timeline("export", form).out != ""


def test_the_table_of_a_pipe_cuts_nothing(timeline, seeded):
    lines = timeline("ls").out.splitlines()
    events = list(csv.DictReader(io.StringIO(timeline("ls", "-f", "csv").out)))
    assert lines[0].split() == ["DATE", "EVENT", "ACTORS", "SOURCE", "ID"]
    rows = [line for line in lines[2:] if line and line != "Undated"]
    assert len(rows) == len(events)
    for row, event in zip(rows, events, strict=True):
        for column in ("date", "title", "actors", "uid"):
            assert event[column] in row
        assert ("[planned] " in row) == (event["factuality"] == "planned")
        assert (f"(according to {event['attributed_to']})" in row) == bool(event["attributed_to"])
        assert ("retold from " in row) == (event["source_kind"] == "retelling")
    undated = lines.index("Undated")
    assert all(row.startswith("undated") == (lines.index(row) > undated) for row in rows)


@pytest.mark.parametrize("columns", [60, 80, 200])
def test_the_table_of_a_terminal_fits_and_folds(terminal, timeline, seeded, columns):
    shown = terminal("ls", columns=columns)
    assert max(map(len, shown.split("\n"))) <= columns
    words = set(shown.split())
    for event in csv.DictReader(io.StringIO(timeline("ls", "-f", "csv").out)):
        assert event["uid"][:8] in words
        assert {word for word in event["title"].split() if len(word) < 20} <= words | {"planned"}


def test_colour_is_for_terminals(terminal, timeline, seeded):
    assert "\x1b[" in terminal("ls", raw=True)
    assert "\x1b" not in timeline("ls").out


def test_show_tells_the_proof(timeline, acme):
    [event] = json.loads(timeline("ls", "--on", "2013-10-25", "--undated", "exclude", "-f", "json").out)
    done = timeline("show", event["uid"][:9])
    for expected in (
        event["uid"],
        "25 Oct 2013  ",
        "2013-10-25 to 2013-10-25",
        "“25 October 2013”",
        "acme.txt",
        "2013-10-28 (supplied)",
        "A, written out",
        event["date_rule"],
        event["evidence"][0]["quote"],
    ):
        assert expected in done.out
    assert json.loads(timeline("show", event["uid"], "-f", "json").out) == {**event, "notes": []}


def test_show_refuses_to_guess(timeline, seeded):
    done = timeline("show", "e")
    assert (done.code, done.out) == (3, "")
    assert "'e' could be" in done.err


def test_sources_and_actors(timeline, seeded):
    rows = list(csv.DictReader(io.StringIO(timeline("sources", "list", "-f", "csv").out)))
    assert list(rows[0])[:7] == ["uid", "source_id", "title", "publisher", "url", "published", "known"]
    assert len(rows) == 5
    shown = timeline("sources", "show", rows[0]["source_id"]).out
    assert rows[0]["uid"] in shown
    actors = json.loads(timeline("actors", "list", "-f", "json").out)
    assert actors[0]["uid"] in timeline("actors", "show", actors[0]["name"]).out


@pytest.mark.parametrize("columns", [80, 200])
def test_a_line_opens_each_year_on_a_terminal(terminal, timeline, seeded, columns):
    rows = list(csv.DictReader(io.StringIO(timeline("sql", "SELECT * FROM chronology", "-f", "csv").out)))
    years = list(dict.fromkeys(row["date_earliest"][:4] for row in rows if row["date_earliest"]))
    lines = terminal("ls", columns=columns).split("\n")
    found = [line for line in lines if line.startswith("── ")]
    assert found == [f"── {year} ".ljust(columns, "─") for year in years]
    assert lines[0].startswith("DATE ")
    assert "──" not in terminal("ls", "--order", "confidence", columns=columns)
    assert not re.search("^── ", timeline("ls").out, re.MULTILINE)


@pytest.mark.parametrize("columns", [60, 80, 200])
def test_compact_gives_an_event_a_line(terminal, timeline, seeded, columns):
    count = len(json.loads(timeline("ls", "-f", "json").out))
    lines = terminal("ls", "--compact", columns=columns).split("\n")
    events = [line for line in lines if re.search(r" e[0-9a-f]{7} *$", line)]
    assert len(events) == count
    assert max(map(len, lines)) <= columns
    assert columns == 200 or any("…" in line for line in events)
    piped = timeline("ls", "--compact").out.splitlines()
    titles = [event["title"] for event in json.loads(timeline("ls", "-f", "json").out)]
    assert all(any(title in line for line in piped) for title in titles)  # a pipe cuts nothing


def test_plain_is_sentences_for_scripts_and_ears(terminal, timeline, seeded):
    events = json.loads(timeline("ls", "-f", "json").out)
    lines = timeline("ls", "--plain").out.splitlines()
    assert len(lines) == len(events)
    for line, event in zip(lines, events, strict=True):
        assert line.startswith(f"{event['date']}: ")
        assert line.endswith(f"Id: {event['uid']}")
        assert event["title"] in line
        assert event["actors"] in line
    shown = terminal("ls", "--plain", columns=80, raw=True)
    assert not re.search("\x1b|[\u2500-\u259f]", shown)
    assert timeline("ls", "--plain", "--compact").code == 2


@pytest.mark.parametrize(
    ("precision", "doubt", "bar"),
    [
        ("time", {}, "▏"), ("day", {}, "▏"), ("week", {}, "▎"), ("month", {}, "▍"), ("quarter", {}, "▌"), ("half", {}, "▋"), ("year", {}, "▊"),
        ("decade", {}, "▉"), ("century", {}, "█"), ("unknown", {}, " "), ("day", {"approximate": True}, "░"), ("month", {"uncertain": True}, "▒"), ("year", {"approximate": True}, "▓"),
    ],
)  # fmt: skip
def test_the_bar_is_as_wide_as_the_date(precision, doubt, bar):
    from types import SimpleNamespace

    from timeline.cli.chronology import bar_of

    facts = {"approximate": False, "uncertain": False} | doubt
    assert bar_of(SimpleNamespace(precision=precision, **facts)) == bar


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("timeline so", ["sources"]),
        ("timeline ls --ove", ["--overlap"]),
        ("timeline ls --overlap ", ["possible", "certain"]),
    ],
)
def test_the_shell_completes(program, words, offered):
    """Commands, options and their values, through the door that bash uses."""
    more = {"_TIMELINE_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(len(words.split(" ")) - 1)}
    with program("ls", more=more, stdout=subprocess.PIPE) as running:
        assert running.communicate()[0].split() == offered
