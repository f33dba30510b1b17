"""Readings as JSON: what the texts of the tests give comes back equal, and nothing else is taken for one."""

import ast
import json
import os
from pathlib import Path

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.articles.readers.files import read_path
from timeline.articles.reading_json import Read, as_json, from_json, is_installed
from timeline.dates.clock import Clock
from timeline.dates.edtf import parse
from timeline.dates.period import Period
from timeline.dates.when import When
from timeline.errors import InputError

pytestmark = pytest.mark.skipif(not is_installed(), reason="cattrs is not installed (extra 'spark')")

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds"
DATES = (None, parse("2013-10-25"), parse("1998"), When.of(Period.day(2013, 10, 25), clock=Clock("14:30", "+02:00")))
EVERY = 1 if os.environ.get("TIMELINE_SOAK") else 6


def texts():
    """All strings in the tests that look like a text."""
    found = set()
    for file in sorted(HERE.parent.rglob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) > 60:
                found.add(node.value)
    return [text for text in sorted(found) if ". " in text and "\x00" not in text]


def article(text, number):
    when = DATES[number % len(DATES)]
    published = when and DateCandidate(when, Known.STATED, "jsonl", "as given", 1.0)
    return Article(text=text, source_id=f"n{number}", raw_sha256="0" * 64, published=published)


def test_every_reading_comes_back_equal():
    some = [article(text, number) for number, text in enumerate(texts()[::EVERY])]
    seeds = [one for one in read_path(SEEDS, recursive=True) if isinstance(one, Article)]
    assert len(some) > 30
    assert len(seeds) >= 5
    for one in (*some, *seeds):
        read = Read(one, read_article(one))
        line = as_json(read)
        assert "\n" not in line
        assert from_json(line, "here") == read


@pytest.fixture(scope="module")
def data():
    one = article("They met on 3 May 2001 in Paris. The ministers signed the treaty on Monday.", 1)
    return json.loads(as_json(Read(one, read_article(one))))


def changed(data, *path, to):
    found = json.loads(json.dumps(data))
    inner = found
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = to
    return json.dumps(found)


def test_another_version_is_told(data):
    with pytest.raises(InputError, match=r"^x: holds a reading of version 99, and this program knows 1; read the"):
        from_json(changed(data, "version", to=99), "x")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("reading", "article", "text"), 5),
        (("reading", "drafts", 0, "start"), "5"),
        (("reading", "drafts", 0, "start"), True),
        (("reading", "drafts", 0, "end"), 10_000),
        (("reading", "drafts", 0, "confidence"), 7),
        (("reading", "published", "known"), "guessed"),
        (("reading", "expressions", 0, "meaning"), ["x"]),
        (("reading", "more"), 1),
        (("given",), {"text": 5}),
        (("given",), {"nothing": "x"}),
        (("program",), None),
    ],
)
def test_what_is_no_reading_is_refused(data, path, value):
    if path == ("program",):
        data = {key: value for key, value in data.items() if key != "program"}
        line = json.dumps(data)
    else:
        line = changed(data, *path, to=value)
    with pytest.raises(InputError, match=r"^x: holds no reading \(\w+\); read the article again\.$"):
        from_json(line, "x")


@pytest.mark.parametrize("line", ["", "{", "[]", "5", '{"version": 1}', "[" * 100_000])
def test_what_is_no_json_is_refused(line):
    with pytest.raises(InputError, match="holds no reading"):
        from_json(line, "x")
