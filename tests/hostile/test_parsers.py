"""Thousands of hostile inputs for every reader: an article or a sentence that names the file, in bounded time, and nothing else.

`make soak` makes 3,000 of each kind; `make test` a part of them. The same seed makes the same inputs, so a failure can be had again.
"""

import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import goods
from bounded import FULL, at_most
from mutating import Mutator

from timeline.articles.article import Article
from timeline.articles.read import read_article
from timeline.articles.readers.decode import storable
from timeline.articles.readers.files import read_path
from timeline.errors import InputError

CASES = 3_000 if FULL else 40
READ = 10
"""One article of so many is read to its events: that takes longer than all readers together."""
SECONDS = 10


def encoded(*texts):
    return [text.encode() if isinstance(text, str) else text for text in texts]


KINDS = {
    "bad.txt": (encoded(goods.STORY, goods.RUSSIAN), goods.DATE_WORDS),
    "bad.md": (encoded(goods.MARKDOWN), goods.MARKDOWN_WORDS),
    "bad.html": (encoded(goods.PAGE), goods.PAGE_WORDS),
    "bad.eml": (encoded(goods.MAIL), goods.MAIL_WORDS),
    "bad.mht": (encoded(goods.SAVED), goods.MAIL_WORDS + goods.PAGE_WORDS),
    "bad.rss": (encoded(goods.RSS, goods.ATOM), goods.FEED_WORDS),
    "bad.jsonl": (encoded(goods.LINES), goods.LINES_WORDS),
    "bad.zip": ([goods.packed(goods.FOLDER)], goods.ZIP_WORDS),
    "bad.epub": ([goods.packed(goods.BOOK)], goods.ZIP_WORDS),
    "bad.pdf": ([goods.PDF], goods.PDF_WORDS),
    "bad.warc": ([goods.WARC], goods.WARC_WORDS),
}
EXTRAS = {"bad.pdf": "pypdf", "bad.warc": "warcio"}


def inputs(name, cases=CASES):
    good, words = KINDS[name]
    mutator = Mutator(name, good, words)
    for _ in range(cases):
        yield mutator.made()


def members(folder, words, cases=CASES):
    """The same archive again and again, with hostile bytes as one of its members."""
    for n, name in enumerate(sorted(folder)):
        mutator = Mutator(name, [folder[name].encode()], words)
        for _ in range(n, cases, len(folder)):
            yield goods.packed(folder | {name: mutator.made()})


@pytest.fixture
def proved(tmp_path):
    """Read bytes from a file of a name, and say whether what comes of them is what may."""
    taken = []

    def of(name, data):
        path = tmp_path / name
        path.write_bytes(data)
        with at_most(SECONDS):
            found = list(read_path(path))
        assert found, "neither an article nor a sentence"
        for one in found:
            if isinstance(one, InputError):
                refused(one, path)
            else:
                whole(one)
                taken.append(one)
                if len(taken) % READ == 0 and len(one.text) < 20_000:
                    understood(one)

    return of


def refused(problem, path):
    said = str(problem)
    assert said.startswith(str(path)), said
    assert "fault of timeline" not in said, said
    assert len(said) < 1_000, said
    assert said.endswith((".", ")")), said
    assert storable(said) == said


def whole(article):
    assert isinstance(article, Article)
    assert any(letter.isprintable() and not letter.isspace() for letter in article.text)
    for words in (
        article.text,
        article.title,
        article.publisher,
        article.author,
        article.url,
        article.source_id,
        article.identity,
    ):
        assert storable(words) == words
        assert "\x00" not in words


def understood(article):
    with at_most(SECONDS):
        reading = read_article(article)
    for one in reading.expressions:
        assert article.text[one.start : one.end] == one.text
    for draft in reading.drafts:
        assert article.text[draft.start : draft.end] == draft.quote


@pytest.mark.parametrize("name", KINDS)
def test_every_file_is_an_article_or_a_sentence(proved, name):
    if name in EXTRAS and find_spec(EXTRAS[name]) is None:
        pytest.skip("the extra is not installed")
    for number, data in enumerate(inputs(name)):
        told(proved, name, number, data)


@pytest.mark.parametrize(
    ("name", "folder", "words"),
    [("bad.zip", goods.FOLDER, goods.PAGE_WORDS), ("bad.epub", goods.BOOK, goods.BOOK_WORDS)],
)
def test_every_member_of_an_archive_is_an_article_or_a_sentence(proved, name, folder, words):
    for number, data in enumerate(members(folder, words)):
        told(proved, name, number, data)


def told(proved, name, number, data):
    try:
        proved(name, data)
    except BaseException as error:
        error.add_note(f"case {number} of {name}: {data[:200]!r} …")
        raise
