"""JSON Lines: every line is an article or a sentence that says why not."""

import json

import pytest

from timeline.articles.article import Article, Known
from timeline.articles.readers.files import read_stream
from timeline.dates.edtf import text_of


def test_every_field(read):
    line = {
        "id": "n1",
        "text": "It\r\nhappened.",
        "title": "T",
        "published": "2013-10-25",
        "publisher": "P",
        "url": "https://example.org/1",
        "lang": "en",
        "more": 1,
    }
    (article,) = read("a.jsonl", json.dumps(line))
    assert (article.text, article.source_id, article.identity) == ("It\nhappened.", "n1", "n1")
    assert (article.title, article.publisher, article.url, article.lang) == ("T", "P", "https://example.org/1", "en")
    assert (text_of(article.published.when), article.published.known, article.published.method) == (
        "2013-10-25",
        Known.STATED,
        "jsonl",
    )


@pytest.mark.parametrize(
    ("line", "attribute", "value"),
    [
        ('{"text": "A."}', "source_id", "a.jsonl:1"),
        ('{"text": "A."}', "identity", ""),
        ('{"text": "A.", "id": 7}', "source_id", "7"),
        ('{"text": "A.", "url": "https://example.org"}', "identity", "https://example.org"),
        ('{"text": "A.", "published": null, "title": null}', "published", None),
        ('{"text": "A.", "published": ""}', "published", None),
        ('\ufeff{"text": "A."}', "text", "A."),
        ('{"text": "a\\u0000b\\ud800c\\ud83d\\ude00"}', "text", "a\ufffdb\ufffdc\U0001f600"),
        ('\n\n{"text": "A."}\n\n', "first_line", 3),
    ],
)
def test_fields(read, line, attribute, value):
    (article,) = read("a.jsonl", line)
    assert getattr(article, attribute) == value
    assert len(article.uid) == 16


def test_a_number_is_a_year(read):
    (article,) = read("a.jsonl", '{"text": "A.", "published": 2013}')
    assert text_of(article.published.when) == "2013"


def test_a_page_in_a_line(read):
    page = (
        "<title>P</title><meta name=date content=2013-10-25><meta name=author content=Ann><p>It happened &amp; ended."
    )
    (article,) = read("a.jsonl", json.dumps({"id": "n1", "html": page, "title": "Mine"}))
    assert (article.text, article.source_id, article.title, article.author) == (
        "It happened & ended.",
        "n1",
        "Mine",
        "Ann",
    )
    assert text_of(article.published.when) == "2013-10-25"
    (article,) = read("a.jsonl", json.dumps({"html": page, "published": "2012"}))
    assert (text_of(article.published.when), article.published.method) == ("2012", "jsonl")
    assert [text_of(date.when) for date in article.dates] == ["2013-10-25"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('{"text": "A."', "a.jsonl:1: is not JSON (Expecting ',' delimiter, column 14); give one JSON object a line."),
        ('["A."]', 'a.jsonl:1: is no JSON object; give one a line, like {"text": "…"}.'),
        ('{"title": "A."}', "a.jsonl:1: has no text; an article needs at least one sentence."),
        ('{"text": "  "}', "a.jsonl:1: 'text': has no text; an article needs at least one sentence."),
        ('{"text": 5}', "a.jsonl:1: 'text' must be a string, not 5."),
        ('{"text": "A.", "title": ["x"]}', "a.jsonl:1: 'title' must be a string, not [\"x\"]."),
        ('{"text": "A.", "id": true}', "a.jsonl:1: 'id' must be a string, not true."),
        (
            '{"text": "A.", "published": "soon"}',
            "a.jsonl:1: 'published': 'soon' is not a date I can read; write it as EDTF, for example 2013, 2013-10 or 2013-10-25.",
        ),
        (
            '{"text": "A.", "lang": "English"}',
            "a.jsonl:1: 'lang': 'English' is not a language in which I can read dates; give a code such as en, ru or de.",
        ),
        (
            '{"text": "A.", "tz": "Mars"}',
            "a.jsonl:1: 'tz': 'Mars' is no time zone; give a name such as Europe/London or an offset such as +01:00.",
        ),
        ('{"text": "\u200b \u2060"}', "a.jsonl:1: 'text': has no text; an article needs at least one sentence."),
        ('{"text": "A.", "date_order": "x"}', "a.jsonl:1: 'x' is no date_order; use dmy, mdy, ymd."),
        (
            '{"html": "<nav>A.</nav>"}',
            "a.jsonl:1: 'html': has no article in it (a page of links, or filled by scripts when it is opened); save it from a browser, or save its text.",
        ),
        (
            '{"text": ' + "[" * 100_000,
            "a.jsonl:1: is JSON beyond reason (too deep, or a number too long); give plain fields.",
        ),
        (b'{"text": "caf\xe9"}', "a.jsonl:1: is not UTF-8; save the file as UTF-8."),
        ("", "a.jsonl: has no lines; give one JSON object a line."),
        (b"%PDF-1.4\n\n", "a.jsonl: is a PDF; save its text, for example with pdftotext."),
    ],
)
def test_problems(said, line, sentence):
    assert said("a.jsonl", line) == [sentence]


def test_a_broken_line_does_not_stop_the_others(read):
    found = read("a.jsonl", '{"id": "1", "text": "A."}\n{broken\r\n{"id": "3", "text": "C."}\n')
    assert [one.source_id if isinstance(one, Article) else str(one).rsplit("/", 1)[1] for one in found] == [
        "1",
        "a.jsonl:2: is not JSON (Expecting property name enclosed in double quotes, column 2); give one JSON object a line.",
        "3",
    ]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b'{"text": "A."}\n{"text": "B."}', [1, 2]),
        (b"---\ntitle: T\n---\nA.", [4]),
        (b"A. {curly}", [1]),
        (b"{curly} text", [1]),
        (b'{"no": "text"}', [1]),
    ],
)
def test_streams_are_known_by_how_they_begin(data, kind):
    assert [article.first_line for article in read_stream(data, "stdin")] == kind
