"""What limits the date of an article that says nothing of it: years with reasons, whatever the order of ingestion."""

import itertools
import json

import pytest

from timeline.library import Timeline
from timeline.store.explaining.replay import replay

FOUNDING = {
    "id": "f",
    "published": "2014-03-01",
    "title": "A mill",
    "text": "Ada Byron founded Byron Works in May 2009. It grew.",
}
NAMES = {
    "id": "n",
    "title": "The girls who would be queen of maths",
    "text": "Byron Works makes engines. Last year it met Charles Babbage.",
}
QUOTES = {
    "id": "q", "published": "2013-06-30", "title": "Letters",
    "text": "In “The girls who would be queen of maths” nobody asked. Ada Byron wrote on 3 June 2013.",
}  # fmt: skip
OWN = {
    "id": "o",
    "title": "Own words",
    "text": "Ada Byron met Charles Babbage in Paris in May 2011. He left last week.",
}
SPEAKS = {
    "id": "k",
    "title": "The girls who would be queen of maths",
    "text": "President Barack Obama met the board of Byron Works on Monday. Last year it met Charles Babbage.",
}
NARROW = {
    "id": "k",
    "title": "The girls who would be queen of maths",
    "text": "Apple CEO Steve Jobs bought an iPhone from Byron Works on Monday. Last year it met Charles Babbage.",
}
SILENT = {"id": "s", "title": "Nothing", "text": "Ada Byron likes engines. Last week she slept."}


def made(path, *articles):
    with Timeline.open(path) as timeline:
        for article in articles:
            file = path.with_name(f"{article['id']}.jsonl")
            file.write_text(json.dumps(article))
            [outcome] = timeline.ingest(file)
            assert outcome.exit_code == 0, outcome.message
        return {s["source_id"]: (s["published"], s["known"]) for s in timeline.sources()}, list(timeline.dump())


@pytest.mark.parametrize(
    ("articles", "source", "published"),
    [
        ([SILENT], "s", (None, "unknown")),
        ([OWN], "o", ("[2011..]", "bounded")),
        ([NAMES], "n", (None, "unknown")),
        ([NAMES, FOUNDING], "n", ("[2009..]", "bounded")),
        ([NAMES, QUOTES], "n", ("[..2013]", "bounded")),
        ([NAMES, QUOTES, FOUNDING], "n", ("[2009..2013]", "bounded")),
        ([SPEAKS], "k", (None, "unknown")),  # nine years are too many
        ([SPEAKS, QUOTES], "k", ("[2009..2013]", "bounded")),
        ([NARROW], "k", ("[2007..2011]", "bounded")),
        ([NARROW, FOUNDING], "k", ("[2009..2011]", "bounded")),
        (
            [NARROW, {**QUOTES, "published": "1999-01-01", "text": QUOTES["text"].replace("2013", "1998")}],
            "k",
            ("[..1999]", "bounded"),
        ),
    ],
)
def test_what_limits_a_date(tmp_path, articles, source, published):
    assert made(tmp_path / "a.db", *articles)[0][source] == published


@pytest.mark.parametrize("bounded", [NAMES, SPEAKS, NARROW], ids=["names", "speaks", "narrow"])
def test_the_order_of_ingestion_does_not_matter(tmp_path, bounded):
    dumps = [
        made(tmp_path / f"{number}.db", *order)[1]
        for number, order in enumerate(itertools.permutations([bounded, QUOTES, FOUNDING]))
    ]
    assert all(dump == dumps[0] for dump in dumps)


def test_what_it_says_relatively_takes_the_bounds_and_no_day(tmp_path):
    made(tmp_path / "a.db", NAMES, QUOTES, FOUNDING)
    with Timeline.open(tmp_path / "a.db") as timeline:
        [(edtf, anchor)] = list(timeline.sql("SELECT edtf, anchor FROM date_expressions WHERE text = 'Last year'")[1])
        assert (edtf, anchor) == ("[2008..2012]", "document")
        explained = timeline.explain("n")
        assert replay(explained) == "[2009..2013]"
        assert {one["method"] for one in explained["candidates"]} == {
            "bounds", "names a body founded then", "named by its title",
        }  # fmt: skip
        assert timeline.check() == []


def test_somebodys_word_replaces_a_bound(tmp_path):
    found, _ = made(tmp_path / "a.db", NAMES, FOUNDING, {**NAMES, "published": "2012-01-09"})
    assert found["n"] == ("2012-01-09", "stated")


def test_the_bounds_go_with_what_gave_them(tmp_path):
    _, alone = made(tmp_path / "a.db", NAMES)
    made(tmp_path / "b.db", NAMES, FOUNDING)
    with Timeline.open(tmp_path / "b.db") as timeline:
        timeline.undo()
        assert list(timeline.dump()) == alone


def test_what_it_is_likely_to_mean_dates_nothing_in_it(tmp_path):
    made(tmp_path / "a.db", NARROW, FOUNDING)
    with Timeline.open(tmp_path / "a.db") as timeline:
        rows = list(timeline.sql("SELECT edtf, anchor FROM date_expressions WHERE text IN ('Last year', 'Monday')")[1])
        assert {tuple(row) for row in rows} == {(None, "none")}
        source = timeline.source("k")
        assert "in office then: “CEO Steve Jobs”: held 1997–2011" in source["published_evidence"]
        [(uncertain,)] = list(timeline.sql("SELECT published_uncertain FROM sources WHERE source_id = 'k'")[1])
        assert uncertain == 1
        assert replay(timeline.explain("k")) == "[2009..2011]"
        assert timeline.check() == []
