"""Texts that are meant to break the reader: offsets stay right, the work stays in proportion, neighbours are stored."""

import sqlite3
import time
from contextlib import closing

import pytest

from timeline.articles.article import Article
from timeline.articles.read import read_article
from timeline.cli.main import run
from timeline.library import Timeline

GOOD = "Ada Brook sold the mill in June 2001.\n"


def read(text):
    return read_article(Article(text=text, source_id="hostile.txt", raw_sha256="0" * 64))


@pytest.mark.parametrize(
    "text",
    [
        "NUL\ufffd closed\ufffd on 4\ufffd May 1999 and from 1970 to 1984.",
        "\u202eevil\u202c opened the pool on 4 May 1999.",
        "\U0001d4d0\U0001d4d1 closed on 4 May 1999; from 1970 to 1984 it stood.",
        "ﬁﬂ ß ŉ From 1970 to 1984 she ran it.",
        "İİİİİİİİ From 1970 to 1984 she ran it.",
    ],
)
def test_offsets_are_those_of_the_text(text):
    reading = read(text)
    assert reading.expressions
    for expression in reading.expressions:
        assert 0 <= expression.start < expression.end
        assert text[expression.start : expression.end] == expression.text
    for draft in reading.drafts:
        assert text[draft.start : draft.end] == draft.quote


def test_one_bad_article_does_not_stop_those_after_it(tmp_path, monkeypatch, capsys):
    """The database refuses what is in bad.txt, as it would a value that breaks one of its constraints."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.txt").write_text("In 1961 the mill fell. From 1970 to 1984 she ran it.")
    (tmp_path / "good.txt").write_text(GOOD)
    Timeline.open("t.db").close()
    with closing(sqlite3.connect("t.db")) as conn:
        conn.execute(
            "CREATE TRIGGER no AFTER INSERT ON mentions WHEN NEW.quote LIKE 'From%' BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(SystemExit) as end:
        run(["-d", "t.db", "ingest", "bad.txt", "good.txt"])
    assert end.value.code == 4
    told = "bad.txt: could not be stored; that is a fault of timeline, please report it (IntegrityError: no).\n"
    assert told in capsys.readouterr().err
    with Timeline.open("t.db") as timeline:
        assert [source["source_id"] for source in timeline.sources()] == ["good.txt"]
        assert timeline.status()["date_expressions"] == 1


@pytest.mark.parametrize(
    "seed",
    [
        "He opened, closed and sold it; ",
        "Mr. ",
        "A. b ",
        '"I went" ',
        "a\n",
        "from 1970 to ",
        "Ab and ",
        "1,000,",
        "İ",
        "The mill closed on 4 May 1999 and ",
        "Ada said that he signed it on 4 May 2001, ",
    ],
)
def test_four_times_the_text_is_not_much_more_than_four_times_the_work(seed):
    """The target is a factor of 5; 12 leaves room for a busy machine and still tells the square (16) and the cube (64)."""

    def seconds(count):
        text = seed * count
        started = time.process_time()
        read(text)
        return time.process_time() - started

    read(seed)
    few = max(seconds(30), 0.004)
    assert seconds(120) / few < 12
