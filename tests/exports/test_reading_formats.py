"""Markdown, Markwhen, TimelineJS, SVG and Parquet: the words, the bounds, the account; and the readers of each where installed."""

import io
import json
import re
import subprocess
import sys
from datetime import date
from xml.etree import ElementTree as ET

import duckdb
import pytest

from timeline.errors import Failure, UsageError
from timeline.events.event import COLUMNS
from timeline.exports.binary import MissingPackageError, bytes_of, package
from timeline.exports.registry import write

SVG = "{http://www.w3.org/2000/svg}"


def text_of(kind, events, **options):
    out = io.StringIO(newline="")
    account = write(kind, events, out, **options)
    return out.getvalue(), account


def bytes_from(kind, events, **options):
    raw = io.BytesIO()
    with io.TextIOWrapper(raw, encoding="utf-8", newline="") as out:
        account = write(kind, events, out, **options)
        out.flush()
        return raw.getvalue(), account


def test_markdown_in_full(event):
    text, account = text_of(
        "md",
        [event("2013~", title="A *deal* of #1", factuality="planned"), event(None, uid="e2", source_url=None)],
        calendar_name="Ada & Bo",
    )
    assert text == (
        "# Ada \\& Bo\n\n## 2013\n\n"
        "- **c. 2013** A \\*deal\\* of \\#1 (planned)  \n  With Ada; Bo.  \n"
        "  Said as “last week”, counted from the publication of the source, 25 Oct 2013 (rule last-unit).\n"
        "  > They signed last week.\n"
        "  > — [“The forum”, The Daily, 25 Oct 2013](<https://example.org/a?b=1,2;3>)\n"
        "\n## Undated\n\n"
        "- **undated** They signed  \n  With Ada; Bo.  \n  No date was found for it.\n"
        "  > They signed last week.\n  > — “The forum”, The Daily, 25 Oct 2013\n"
        "\n---\n\n2 events written. 1 carries a word of doubt.\n"
    )
    assert (account.written, account.doubtful) == (2, 1)


def test_markdown_shows_every_text_as_it_is(awkward):
    markdown = pytest.importorskip("markdown_it", reason="markdown-it-py reads the file and is no dependency")
    text, _ = text_of("md", awkward)
    tokens = markdown.MarkdownIt("commonmark").parse(text)
    inner = [child for token in tokens if token.children for child in token.children]
    assert {child.type for child in inner} <= {
        "text",
        "strong_open",
        "strong_close",
        "hardbreak",
        "softbreak",
        "link_open",
        "link_close",
        "text_special",
    }
    assert sum(token.type == "list_item_open" for token in tokens) == len(awkward)


@pytest.mark.parametrize(
    ("edtf", "line"),
    [
        ("2013-10-25", "2013-10-25: They signed #event"),
        ("2013-10", "2013-10-01/2013-10-31: (Oct 2013) They signed #event"),
        ("2013~", "2013-01-01/2013-12-31: (c. 2013) They signed #event"),
        ("[2013-10-14..2013-10-20]", "2013-10-14/2013-10-20: (some day 14–20 Oct 2013) They signed #event"),
        ("2007/2012", "2007-01-01/2012-12-31: (2007–2012) They signed #event"),
        ("2013/..", "2013-01-01: (since 2013) They signed #event"),
        ("[..2012]", "2012-12-31: (before 2013) They signed #event"),
    ],
)
def test_markwhen_has_bounds_and_words(event, edtf, line):
    text, _ = text_of("markwhen", [event(edtf)])
    assert text.splitlines()[2] == line


def test_markwhen_leaves_out_what_it_cannot_say_and_tells(event):
    text, account = text_of("markwhen", [event(None), event("-0489"), event("XXXX-10"), event("2013")])
    assert (account.undated, account.out_of_years, account.yearless, account.widened) == (1, 1, 1, 1)
    assert text.endswith(f"\n// {account}\n")


def test_markwhen_takes_no_text_for_an_entry(awkward, event):
    text, _ = text_of("markwhen", [*awkward, event(title="2013: x", quote="2014: y\n2015: z #tag @who [a](b)")])
    entries = [line for line in text.splitlines()[2:] if line and not line.startswith("//")]
    assert len(entries) == len(awkward) + 1
    assert all(line.startswith("2013-10-25: ") for line in entries)


@pytest.mark.parametrize(
    ("edtf", "start", "end", "shown"),
    [
        ("2013-10-25", {"year": 2013, "month": 10, "day": 25}, None, "25 Oct 2013"),
        ("2013-10", {"year": 2013, "month": 10}, None, "Oct 2013"),
        ("2013~", {"year": 2013}, None, "c. 2013"),
        ("201X", {"year": 2010}, {"year": 2019}, "2010s"),
        ("2013-34", {"year": 2013, "month": 4}, {"year": 2013, "month": 6}, "Q2 2013"),
        ("2007-05/2013", {"year": 2007, "month": 5}, {"year": 2013}, "May 2007 – 2013"),
        ("[2013-10-14..2013-10-20]", {"year": 2013, "month": 10, "day": 14}, {"year": 2013, "month": 10, "day": 20}, "some day 14–20 Oct 2013"),
        ("2013/..", {"year": 2013}, None, "since 2013"),
        ("[..2012]", {"year": 2012}, None, "before 2013"),
        ("-0043-03-15", {"year": -43, "month": 3, "day": 15}, None, "15 Mar 44 BC"),
    ],
)  # fmt: skip
def test_timelinejs_dates(event, edtf, start, end, shown):
    text, _ = text_of("timelinejs", [event(edtf)])
    [slide] = json.loads(text)["events"]
    assert (slide["start_date"], slide.get("end_date"), slide["display_date"]) == (start, end, shown)


def test_timelinejs_escapes_and_accounts(event):
    text, account = text_of("timelinejs", [event(title="<b>x", time_of_day="14:30"), event(None), event("2013")])
    data = json.loads(text)
    assert data["events"][0]["text"]["headline"] == "&lt;b&gt;x"
    assert data["events"][0]["start_date"] == {
        "year": 2013,
        "month": 10,
        "day": 25,
        "hour": 14,
        "minute": 30,
        "second": 0,
    }
    assert (account.written, account.undated, account.marked) == (2, 1, 1)
    assert str(account) in data["title"]["text"]["text"]


@pytest.mark.parametrize(
    "events", [[], ["2013-10-25"], ["2013-10-25", "2013~", "[..2012]", None, "-0489", "Y17000", "2013?"]]
)
def test_svg_is_well_formed_and_has_a_line_an_event(event, events):
    text, account = text_of("svg", [event(edtf, uid=f"e{i}", title="<&>") for i, edtf in enumerate(events)])
    root = ET.fromstring(text)
    titles = [group.findtext(f"{SVG}title") for group in root.iter(f"{SVG}g")]
    assert len(titles) == account.written == len(events)
    assert all(title.endswith(": <&>") for title in titles)
    assert root.findtext(f"{SVG}desc") == str(account)


def test_svg_says_every_text(awkward):
    text, _ = text_of("svg", awkward)
    assert len(list(ET.fromstring(text).iter(f"{SVG}g"))) == len(awkward)


@pytest.mark.parametrize(
    ("edtf", "form"),
    [
        ("2013-10-25", "circle"),
        ("2013-10", "gradient"),
        ("2013-10-25~", "gradient"),
        ("2013/..", "gradient"),
        (None, ""),
    ],
)
def test_svg_draws_marks_and_bands(event, edtf, form):
    text, _ = text_of("svg", [event(edtf), event("2010-01-01", uid="e2")])
    drawn, legend = text.split("a day</text>")
    assert drawn.count("<circle") == 2 + (form == "circle")  # one is of the legend
    assert legend.count("<circle") == 2
    for words in ("one moment in here", "throughout", "uncertain", "planned", "possible", "denied"):
        assert f">{words}</text>" in legend
    assert ("url(#f0)" in text) == (form == "gradient")


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("They signed", "They signed"),
        ("m" * 80, "m" * 54 + "…"),
        (
            "В Компьенском лесу подписано перемирие между Антантой и Германией",
            "В Компьенском лесу подписано перемирие между Ан…",
        ),
        ("東" * 40, "東" * 31 + "…"),
        ("", "(no title)"),
    ],
)
def test_svg_cuts_titles_by_how_wide_they_are(event, title, shown):
    text, _ = text_of("svg", [event(title=title)])
    assert f">{shown}</text>" in text
    assert f": {title or '(no title)'}</title>" in text


def test_png_is_a_picture(event):
    pytest.importorskip("resvg_py", reason="the extra png is not installed")
    raw, account = bytes_from("png", [event()])
    assert raw.startswith(b"\x89PNG\r\n\x1a\n")
    assert account.written == 1
    assert bytes_from("png", [event()])[0] == raw
    with pytest.raises(Failure, match=r"A PNG of 2000 events would be too tall"):
        bytes_from("png", [event()] * 2000)


def test_parquet_is_read_back(awkward, event):
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra parquet is not installed")
    events = [*awkward, event("-0489", uid="bc"), event(None, uid="none")]
    raw, account = bytes_from("parquet", events)
    table = parquet.read_table(io.BytesIO(raw))
    assert table.column_names == [*COLUMNS, "evidence"]
    rows = table.to_pylist()
    assert account.written == len(rows) == len(events)
    for row, one in zip(rows, events, strict=True):
        said = one.as_json() | {
            name: None if getattr(one, name) is None else date.fromisoformat(getattr(one, name))
            for name in ("date_earliest", "date_latest")
        }
        assert row == said
    assert parquet.ParquetFile(io.BytesIO(raw)).metadata.metadata[b"timeline.account"].decode() == str(account)
    assert bytes_from("parquet", events)[0] == raw


def test_parquet_in_duckdb_and_with_chosen_columns(event, tmp_path):
    pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    path = tmp_path / "x.parquet"
    path.write_bytes(bytes_from("parquet", [event("2013")], columns=["uid", "date_earliest", "actor_ids"])[0])
    assert duckdb.sql(f"SELECT * FROM '{path}'").fetchall() == [("e1", date(2013, 1, 1), ["a1", "a2"])]


def test_bytes_need_a_file(event):
    with pytest.raises(UsageError, match=r"^The format png is no text; write it to a file with -o\.$"):
        bytes_of(io.StringIO(), "png")


def test_a_missing_package_is_named():
    sentence = "The format png needs the package resvg-py: pip install 'timeline-of-events[png]'."
    with pytest.raises(MissingPackageError, match=f"^{re.escape(sentence)}$"):
        package("no_such_package", distribution="resvg-py", format="png")


def test_no_heavy_package_is_loaded_before_it_is_needed():
    asked = "import sys, timeline.exports.registry; print(sorted({'pyarrow', 'resvg_py', 'icalendar'} & sys.modules.keys()))"
    seen = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert seen.stdout == "[]\n"
