"""Texts that are meant to break the reader: offsets stay right, the work stays in proportion, neighbours are stored."""

import json
import time

import pytest

from timeline.articles.article import Article
from timeline.articles.read import read_article
from timeline.cli.main import run

GOOD = "Ada Brook sold the mill in June 2001.\n"


def read(text):
    return read_article(Article(text=text, source_id="hostile.txt", raw_sha256="0" * 64))


SHIFTS = "str.lower() makes “İ” longer: joining.py finds “from” in another place than the text has it"


@pytest.mark.parametrize(
    "text",
    [
        "NUL\ufffd closed\ufffd on 4\ufffd May 1999 and from 1970 to 1984.",
        "\u202eevil\u202c opened the pool on 4 May 1999.",
        "\U0001d4d0\U0001d4d1 closed on 4 May 1999; from 1970 to 1984 it stood.",
        "ﬁﬂ ß ŉ From 1970 to 1984 she ran it.",
        pytest.param("İİİİİİİİ From 1970 to 1984 she ran it.", marks=pytest.mark.xfail(strict=True, reason=SHIFTS)),
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


@pytest.mark.xfail(strict=True, reason="an article that the database refuses ends the whole ingestion")
def test_one_bad_article_does_not_stop_those_after_it(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.txt").write_text("İİİİİİİİ In 1961 it fell. From 1970 to 1984 she ran it.")
    (tmp_path / "good.txt").write_text(GOOD)
    with pytest.raises(SystemExit):
        run(["-d", "t.db", "ingest", "bad.txt", "good.txt"])
    capsys.readouterr()
    run(["-d", "t.db", "-q", "ls", "-f", "jsonl"])
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert "good.txt" in {row["evidence"][0]["source_id"] for row in rows}


LONG = (
    "one sentence of many dates: every verb is weighed against every date, and the words between them are searched anew"
)


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
        pytest.param("The mill closed on 4 May 1999 and ", marks=pytest.mark.xfail(strict=True, reason=LONG)),
        pytest.param("Ada said that he signed it on 4 May 2001, ", marks=pytest.mark.xfail(strict=True, reason=LONG)),
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
