"""Every format read back and held against the database, as bare sqlite3 has it; and equal bytes from two orders of ingestion."""

import csv
import json
import re
import sqlite3
from contextlib import closing
from datetime import date
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pyarrow.parquet
import pytest
from icalendar import Calendar
from markdown_it import MarkdownIt

from timeline.events.event import COLUMNS
from timeline.exports.as_tsv import unescaped
from timeline.exports.registry import FORMATS
from timeline.library import Timeline

pytestmark = pytest.mark.sqlite  # what was written is held against a file, read by bare sqlite3

KINDS = (
    "2013-10-25", "2013-10-25?", "2013-10-25~", "2013-10", "2013", "2013~", "201X", "20XX", "2013-21", "2013-34", "2013-40",
    "[2013-10-14..2013-10-20]", "[2013-01..2013-04]", "2013-10-14/2013-10-20", "2007/2012", "2007-05/2012", "2013/..", "../2013", "[..2012]",
    "[2014..]", "XXXX-10-25", "-0489", "-0043-03-15", "0044", "1850-05-06", "5000", "9998-12-30", "Y17000", "",
)  # fmt: skip
TEXTS = {
    "post.txt": "The mill at Marlow burned down on 3 May 1999. Ada Byron will sell it next week, said Charles Babbage.\n",
    "herald.txt": "The mill at Marlow burned down on 5 May 1999, according to the fire brigade. Ada Byron resigned yesterday.\n",
    "gazette.txt": "=1+1 Ada Byron opened the mill in about 2010. From 2007 to 2013 it was closed. She left.\n",
    "again.txt": "The mill at Marlow burned down on 3 May 1999. Ada Byron will sell it next week, said Charles Babbage! She left.\n",
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """The database, its rows by uid, and a maker of files with their account."""
    folder = tmp_path_factory.mktemp("back")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    path = folder / "timeline.db"
    with Timeline.open(path) as timeline:
        for name in TEXTS:
            timeline.ingest(folder / name, published="2013-10-25")
        for number, kind in enumerate(KINDS):
            timeline.add_event(f'Kind {number}\t"<&>"', kind, description="=1+1\nand more")
    with closing(sqlite3.connect(path)) as conn:
        conn.row_factory = sqlite3.Row
        rows = {row["uid"]: dict(row) for row in conn.execute("SELECT * FROM chronology")}
    assert len(rows) > len(KINDS) + 5

    def export(form):
        with Timeline.open(path, readonly=True) as timeline:
            account = timeline.export(form, folder / form)
        assert account.selected == len(rows) == account.written + account.left_out
        return folder / form, account

    return rows, export


def texts(row):
    return ["" if row[name] is None else str(row[name]) for name in COLUMNS]


def test_csv_and_tsv(filled):
    rows, export = filled
    with export("csv")[0].open(encoding="utf-8", newline="") as stream:
        assert list(csv.reader(stream)) == [list(COLUMNS), *map(texts, rows.values())]
    lines = export("tsv")[0].read_text(encoding="utf-8").removesuffix("\n").split("\n")
    assert [[unescaped(cell) for cell in line.split("\t")] for line in lines[1:]] == list(map(texts, rows.values()))


@pytest.mark.parametrize("form", ["json", "jsonl", "parquet"])
def test_typed(filled, form):
    rows, export = filled
    path, _ = export(form)
    if form == "parquet":
        found = pyarrow.parquet.read_table(path).to_pylist()
    else:
        text = path.read_text(encoding="utf-8")
        found = json.loads(text) if form == "json" else [json.loads(line) for line in text.splitlines()]
    for told, row in zip(found, rows.values(), strict=True):
        told |= {"actor_ids": json.dumps(told["actor_ids"], separators=(",", ":"))}
        told |= {name: told[name] and str(told[name]) for name in ("date_earliest", "date_latest")}
        assert {name: told[name] for name in COLUMNS} == row
        assert len(told["evidence"]) == row["n_mentions"]


def bounds(row):
    """First and last possible day as day numbers, None where open."""
    return row["day_earliest"], row["day_latest"]


def test_ics(filled):
    rows, export = filled
    path, account = export("ics")
    entries = {
        str(one["UID"]).removesuffix("@timeline"): one for one in Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    }
    assert len(entries) == account.written
    left = [row for uid, row in rows.items() if uid not in entries]
    undated = [row for row in left if row["edtf"] is None]
    yearless = [row for row in left if row["edtf"] and bounds(row) == (None, None)]
    beyond = [row for row in left if bounds(row) != (None, None)]
    assert (len(undated), len(yearless), len(beyond)) == (account.undated, account.yearless, account.out_of_years)
    safe = (date(1902, 1, 1).toordinal(), date(4500, 12, 31).toordinal())
    assert all(min(filter(None, bounds(row))) < safe[0] or max(filter(None, bounds(row))) > safe[1] for row in beyond)
    kinds = {"exact": 0, "widened": 0, "marked": 0}
    for uid, entry in entries.items():
        first, last = bounds(rows[uid])
        on = (date.toordinal(entry["DTSTART"].dt), date.toordinal(entry["DTEND"].dt) - 1)
        whole = on == (first, last)
        point = rows[uid]["shape"] == "point" and first != last
        kinds["widened" if whole and point else "exact" if whole else "marked"] += 1
        assert whole or on[0] == on[1] == (last if first is None else first)
        if not whole or point or rows[uid]["approximate"] or rows[uid]["uncertain"]:
            assert entry["SUMMARY"].startswith("[")
        assert entry["X-TIMELINE-EDTF"] == rows[uid]["edtf"]
        assert rows[uid]["date"] in entry["DESCRIPTION"]
    assert kinds == {"exact": account.exact, "widened": account.widened, "marked": account.marked}


def test_timelinejs(filled):
    rows, export = filled
    path, account = export("timelinejs")
    told = json.loads(path.read_text(encoding="utf-8"))
    slides = {slide["unique_id"]: slide for slide in told["events"]}
    assert len(slides) == account.written
    assert all(rows[uid]["edtf"] is None or bounds(rows[uid]) == (None, None) for uid in rows.keys() - slides.keys())
    for uid, slide in slides.items():
        row = rows[uid]
        assert slide["display_date"].replace("some day ", "") == row["date"]
        for end, day in (("start_date", row["date_earliest"] or row["date_latest"]), ("end_date", row["date_latest"])):
            if end in slide and day:
                said = [slide[end][part] for part in ("year", "month", "day") if part in slide[end]]
                assert said == list(map(int, day.split("-")))[: len(said)]
    assert str(account).split(".")[0] in told["title"]["text"]["text"]


def test_markwhen(filled):
    rows, export = filled
    path, account = export("markwhen")
    text = path.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines()[2:] if line and not line.startswith("//")]
    assert len(lines) == account.written
    shown = [row for row in rows.values() if row["date_earliest"] or row["date_latest"]]
    shown = [row for row in shown if None not in (row["date_earliest"] or row["day_earliest"], row["date_latest"])
             or row["day_latest"] is None or row["day_earliest"] is None]  # fmt: skip
    for line, row in zip(lines, shown, strict=True):
        first, last = row["date_earliest"], row["date_latest"]
        only = first if last is None else last if first is None else first if first == last else f"{first}/{last}"
        assert line.startswith(f"{only}: ")
    assert text.rstrip().endswith(f"// {account}")


class Page(HTMLParser):
    """The events of a page: id, days drawn, words of the date."""

    def __init__(self):
        super().__init__()
        self.events, self.inside = {}, None

    def handle_starttag(self, tag, attrs):
        at = dict(attrs)
        if tag == "li" and at.get("id", "").startswith("e-"):
            self.inside = self.events.setdefault(at["id"][2:], {"days": at.get("data-d", ",,,,"), "words": ""})
        self.date = tag in {"time", "span"} and self.inside is not None and not self.inside["words"]

    def handle_data(self, data):
        if self.inside is not None and getattr(self, "date", False):
            self.inside["words"] += data.strip()


def test_html(filled):
    rows, export = filled
    path, account = export("html")
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    assert list(page.events) == list(rows)
    assert account.written == len(rows)
    for uid, told in page.events.items():
        assert told["words"].replace("some day ", "") == rows[uid]["date"]
        first, end, *_ = told["days"].split(",")
        if not rows[uid]["approximate"]:
            drawn = (int(first) if first else None, int(end) - 1 if end else None)
            assert drawn == bounds(rows[uid])
        else:
            assert int(first) <= rows[uid]["day_earliest"] <= rows[uid]["day_latest"] < int(end)


def test_md_and_svg(filled):
    rows, export = filled
    path, account = export("md")
    tokens = MarkdownIt("commonmark").parse(path.read_text(encoding="utf-8"))
    dates = [
        token.children[i + 1].content
        for token in tokens
        for i, child in enumerate(token.children or [])
        if child.type == "strong_open"
    ]
    assert [said.replace("some day ", "") for said in dates] == [row["date"] for row in rows.values()]
    assert account.written == len(rows)
    path, account = export("svg")
    titles = [group.findtext("{*}title") for group in ET.parse(path).getroot().iter("{http://www.w3.org/2000/svg}g")]
    assert account.written == len(titles)
    for title, row in zip(titles, rows.values(), strict=True):
        assert title.replace("some day ", "").startswith(f"{row['date']}: {' '.join(row['title'].split())}")


@pytest.mark.parametrize("form", FORMATS)
def test_two_orders_of_ingestion_give_equal_bytes(orders, form, tmp_path):
    said = set()
    for number, path in enumerate(orders):
        with Timeline.open(path, readonly=True) as timeline:
            timeline.export(form, tmp_path / str(number))
        said.add((tmp_path / str(number)).read_bytes())
    assert len(said) == 1


@pytest.fixture(scope="module")
def orders(tmp_path_factory):
    """The same articles and the seeds, taken in first to last and last to first, with the seeds before and after."""
    folder = tmp_path_factory.mktemp("orders")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    for number, names in enumerate((sorted(TEXTS), sorted(TEXTS, reverse=True))):
        with Timeline.open(folder / f"{number}.db") as timeline:
            if number:
                timeline.seed()
            for name in names:
                timeline.ingest(folder / name, published="2013-10-25" if re.match("[gp]", name) else None)
            if not number:
                timeline.seed()
    return folder / "0.db", folder / "1.db"
