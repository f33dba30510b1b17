"""Articles are stored some at once; what comes of them does not depend on how many, nor on their order."""

import io
import json
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import conduct

from timeline.articles.reading_many import read_all
from timeline.events.draft import Participant
from timeline.library import Timeline
from timeline.store import dump, intake
from timeline.store.database import reading
from timeline.store.fulltext import in_step
from timeline.store.history import Said, Series
from timeline.store.ingest import each, readings_of, store_all
from timeline.store.outcome import Status
from timeline.store.planning import plan_all

RANDOM = Random(4)
LINES = [conduct.article(RANDOM, number) for number in range(60)]
# Whom others call by letters or a longer name, and what is a place here and a body there.
LINES += [
    {
        "id": "letters",
        "text": "The World Health Organization (WHO) met Jane Roe in Oslo on 3 May 2010.",
        "published": "2010-05-05",
    },
    {"id": "short", "text": "WHO met Jane Roe in Oslo on 3 May 2010.", "published": "2010-05-06"},
    {"id": "place", "text": "Jane Roe met John Doe in Marlow on 3 May 2010.", "published": "2010-05-06"},
    {
        "id": "firm",
        "text": "Marlow Inc. met Jane Roe on 3 May 2010. Marlow said it sold it.",
        "published": "2010-05-06",
    },
]


def lines_of(path, articles, size, monkeypatch):
    monkeypatch.setattr(intake, "_MOST", size)
    with Timeline.open(path) as timeline:
        outcomes = timeline.ingest(*articles)
        assert [outcome.source_id for outcome in outcomes] == [article.source_id for article in articles]
        assert {outcome.status for outcome in outcomes} == {Status.STORED}
        with reading(timeline._engine) as conn:
            return list(dump.lines(conn))


def test_neither_the_size_of_batches_nor_the_order_matters(tmp_path, monkeypatch, make):
    articles = [make.article(line["text"], line["id"], line.get("published")) for line in LINES]
    expected = lines_of(tmp_path / "one.db", articles, 1, monkeypatch)
    assert any('"table":"judgements"' in line for line in expected)
    for number, size in enumerate((7, 64, 64, 5)):
        Random(number).shuffle(articles)
        assert lines_of(tmp_path / f"{number}.db", articles, size, monkeypatch) == expected


@pytest.mark.parametrize("size", [1, 3])
def test_one_that_cannot_be_stored_does_not_harm_those_beside_it(engine, make, size):
    texts = [f"The forum opened on {day} October 2013." for day in (1, 2, 3)]
    articles = [make.article(text, f"{i}.txt") for i, text in enumerate(texts)]

    def read(article):
        whole = make.reading(article, ("opened", article.text[20:-1], "2013-10-01"))
        if article is not articles[1]:
            return whole
        stranger = Participant("nobody", 0, 3, "The")
        return replace(whole, drafts=(replace(whole.drafts[0], participants=(stranger,)),))

    taken = []
    for i in range(0, 3, size):
        some = articles[i : i + size]
        with reading(engine) as conn:
            plans = plan_all(conn, some)
        taken += store_all(engine, some, readings_of(plans, each(read)), each(read), Series(Said("ingest")))
    assert [one.status for one in taken] == [Status.STORED, Status.FAILED, Status.STORED]
    assert isinstance(taken[1].error, KeyError)
    with reading(engine) as conn:
        assert conn.exec_driver_sql("SELECT source_id FROM sources ORDER BY 1").scalars().all() == ["0.txt", "2.txt"]
        assert in_step(conn) == []


def test_another_writer_was_faster(engine, make):
    """What was read under what was known before is read again."""
    given = make.article("It closed the following day.", published="2013-10-26")
    other = make.article("It closed the following day.", publisher="The Post")
    seen = []

    def read(article):
        seen.append((article.publisher, article.published is not None))
        return make.reading(article, ("closed", "the following day", "2013-10-27" if article.published else ""))

    with reading(engine) as conn:
        readings = readings_of(plan_all(conn, [given]), each(read))
    store_all(engine, [other], {}, each(read), Series(Said("ingest")))
    [taken] = store_all(engine, [given], readings, each(read), Series(Said("ingest")))
    assert (taken.status, seen) == (Status.UPDATED, [("", True), ("The Post", False), ("The Post", True)])


def test_a_text_twice_in_one_ingestion_is_one_source(tmp_path):
    lines = [
        {"text": "It closed on 1 May 2013."},
        {"text": "It closed on 1 May 2013."},
        {"id": "a", "text": "A."},
        {"id": "a", "text": "B."},
    ]
    with Timeline.open(tmp_path / "t.db") as timeline:
        outcomes = timeline.ingest(io.StringIO("\n".join(map(json.dumps, lines))), format="jsonl")
    assert [outcome.status for outcome in outcomes][2:] == [Status.STORED] * 2
    assert "its id is also that of another text" in outcomes[3].warnings[0]


def test_readings_and_what_went_wrong_pass_from_process_to_process(make):
    import pickle

    from timeline.articles.read import EMPTY

    found = read_all([make.article("Jane Roe left on 3 May 2010.", published="2010-05-05")], EMPTY)
    assert pickle.loads(pickle.dumps(found)) == found
