"""Front matter: what it says reaches the article, what is wrong in it is named with its line."""

import pytest

from timeline.articles.article import Article, Kind, Known
from timeline.dates.edtf import text_of
from timeline.errors import InputError

FULL = """\
---
kind: retelling
title: Its own title
retells:
  title: The original
  publisher: The Daily
  author: Jane Doe
  url: https://example.org/a
published: 2013-10-25?
published_known: inferred
published_evidence: It says so.
lang: en
note: >-
  Folded over
  two lines.
unknown: [1, 2]
---
It happened.
"""


def test_full(read):
    (article,) = read("a.md", FULL)
    date = article.published
    assert article.text == "It happened.\n"
    assert (article.kind, article.title, article.lang, article.note) == (
        Kind.RETELLING,
        "Its own title",
        "en",
        "Folded over two lines.",
    )
    assert article.retold_from == "The original, by Jane Doe, The Daily, https://example.org/a"
    assert (article.publisher, article.author, article.url) == (
        "",
        "",
        "",
    )  # a retelling is never passed off as the original
    assert (text_of(date.when), date.known, date.method, date.evidence) == (
        "2013-10-25?",
        Known.INFERRED,
        "front matter",
        "It says so.",
    )
    assert FULL.split("\n")[article.first_line - 1] == "It happened."


@pytest.mark.parametrize(
    ("head", "edtf", "clock"),
    [
        ("published: 2012-03-29", "2012-03-29", None),
        ("published: 2012", "2012", None),
        ("published: '2012'", "2012", None),
        ("published: 2010-06-23~", "2010-06-23~", None),
        ("published: 2012-03-29T14:30:00+02:00", "2012-03-29", ("14:30:00", "+02:00")),
        ("published: 2012-03-29 23:30:00 -0700", "2012-03-29", ("23:30:00", "-0700")),
        ("published: 2012-03-29 14:30 UTC", "2012-03-29", ("14:30", "Z")),
        ("date: 2012-03-29", "2012-03-29", None),
        ("published: true\ndate: 2012-03-29", "2012-03-29", None),
        ("PUBLISHED: XXXX-10-25", "XXXX-10-25", None),
    ],
)
def test_dates(read, head, edtf, clock):
    (article,) = read("a.md", f"---\n{head}\n---\nText.")
    found = article.published
    assert (text_of(found.when), found.known) == (edtf, Known.STATED)
    assert (found.when.clock and (found.when.clock.text, found.when.clock.zone)) == clock


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("No front matter.", "text", "No front matter."),
        ("# A heading\n\nText.", "title", "A heading"),
        ("# A heading\n\nText.", "text", "# A heading\n\nText."),
        ("---\n---\nText.", "text", "Text."),
        ("---\ntitle: X\n---\nText.\n---\nMore.", "text", "Text.\n---\nMore."),
        ("---\r\ntitle: X\r\n...\r\nText.", "text", "Text."),
        ("---\npublished:\n---\nText.", "published", None),
        ("---\npublished: null\n---\nText.", "published", None),
        ("---\nauthor: [Jane, John]\n---\nText.", "author", "Jane, John"),
        ("---\nretells: A book\n---\nText.", "retold_from", "A book"),
        ("---\nretells: A book\n---\nText.", "kind", Kind.RETELLING),
        ("---\ndate-order: DMY\n---\nText.", "date_order", "dmy"),
        ("---\ntitle: 2013\n---\nText.", "title", "2013"),
    ],
)
def test_keys(read, text, attribute, value):
    (article,) = read("a.md", text)
    assert getattr(article, attribute) == value


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "---\ntitle: X\nText.",
            "a.md:1: the front matter is opened by '---' and never closed; add a line '---' after it.",
        ),
        (
            "---\ntitle: 'X\n---\nText.",
            "a.md:3: the front matter is not YAML (found unexpected end of stream); correct it or remove it.",
        ),
        ("---\njust words\n---\nText.", "a.md:2: the front matter has no keys; write lines like 'title: …'."),
        ("---\ntitle: a\ntitle: b\n---\nText.", "a.md:3: the front matter has 'title' twice; keep one."),
        (
            "---\ntitle: a\npublished: last week\n---\nText.",
            "a.md:3: 'last week' is not a date I can read; write it as EDTF, for example 2013, 2013-10 or 2013-10-25.",
        ),
        (
            "---\npublished: 2013-02-30\n---\nText.",
            "a.md:2: '2013-02-30' is not a date I can read; write it as EDTF, for example 2013, 2013-10 or 2013-10-25.",
        ),
        ("---\nkind: copy\n---\nText.", "a.md:2: 'copy' is no kind; use original, retelling, translation, manual."),
        (
            "---\n\npublished_known: maybe\n---\nText.",
            "a.md:3: 'maybe' is no published_known; use stated, supplied, inferred.",
        ),
        ("---\ntitle: {a: b}\n---\nText.", "a.md:2: 'title' must be text, not a mapping."),
        ("---\ntitle: [a, b]\n---\nText.", "a.md:2: 'title' must be text, not a list."),
        ("---\nx: &x [a, a]\ntitle: [*x, *x]\n---\nText.", "a.md:3: 'title' must be text, not a list."),
        (
            "---\ntitle: !!python/object:os.system x\n---\nText.",
            "a.md:2: 'title' must be text; remove the tag '!!python/object:os.system'.",
        ),
        ("---\n? [a, b]\n: c\n---\nText.", "a.md:2: a key of the front matter is no word; write 'title: …'."),
        (
            "---\ntitle: T\nlang: English\n---\nText.",
            "a.md:3: 'English' is not a language in which I can read dates; give a code such as en, ru or de.",
        ),
        (
            "---\ntitle: T\ntz: Mars/Olympus\n---\nText.",
            "a.md:3: 'Mars/Olympus' is no time zone; give a name such as Europe/London or an offset such as +01:00.",
        ),
        ("---\ndate_order: ydm\n---\nText.", "a.md:2: 'ydm' is no date_order; use dmy, mdy, ymd."),
        ("---\ntitle: X\n---\n\n", "a.md: has no text; an article needs at least one sentence."),
        (f"---\ntitle: {'[' * 20_000}\n---\nText.", "a.md:2: the front matter is nested too deeply; use plain keys."),
    ],
)
def test_problems(said, text, sentence):
    assert said("a.md", text) == [sentence]


@pytest.mark.parametrize(
    "head",
    [
        "a: &x [*x]",
        "a: &x {b: *x}",
        "<<: {a: b}",
        "? [a, b]\n: c",
        "a: !!python/object:os.system x",
        "\t",
        "\x07",
        "a: \u2028b",
    ],
)
def test_strange_yaml_is_read_or_named(read, head):
    (one,) = read("a.md", f"---\n{head}\n---\nText.")
    assert isinstance(one, Article | InputError)
