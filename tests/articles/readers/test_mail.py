"""Messages and pages saved as messages."""

import pytest

from timeline.articles.article import Article
from timeline.articles.readers import extractor
from timeline.dates.edtf import text_of

PLAIN = """\
From: =?utf-8?q?Ann_Exampl=C3=A9?= <ann@example.org>
Subject: =?utf-8?b?UGFjdCBzaWduZWQ=?=
Date: Fri, 25 Oct 2013 09:12:00 +0200 (CEST)
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

They signed caf=C3=A9 papers yesterday.
"""
BOTH = """\
From: ann@example.org
Date: 25 Oct 2013 09:12:00 GMT
Content-Type: multipart/mixed; boundary=m

--m
Content-Type: multipart/alternative; boundary=a

--a
Content-Type: text/html; charset=utf-8

<p>They <b>signed</b>.<script>x</script>
--a--
--m
Content-Type: text/plain
Content-Disposition: attachment; filename=x.txt

attached
--m--
"""
SAVED = """\
From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/2013/10/25/pact
Subject: Pact
Date: Mon, 6 Jan 2020 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary=b

--b
Content-Type: text/html
Content-Location: https://example.org/2013/10/25/pact
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html><html><head><meta charset=3D"utf-8"><title>Pact</title></head><body><p>They sign=
ed.</p></body></html>
--b
Content-Type: image/png
Content-Transfer-Encoding: base64

aaaa
--b--
"""


@pytest.fixture(autouse=True)
def built_in(monkeypatch):
    monkeypatch.setattr(extractor, "is_installed", lambda: False)


def test_a_message(read):
    (article,) = read("a.eml", PLAIN)
    assert (article.text, article.title, article.author) == (
        "They signed café papers yesterday.\n",
        "Pact signed",
        "Ann Examplé",
    )
    assert (text_of(article.published.when), article.published.method) == ("2013-10-25", "mail Date")


def test_html_is_read_where_there_is_no_text_and_attachments_never(read):
    (article,) = read("a.eml", BOTH.replace("\n", "\r\n"))
    assert article.text == "They signed."


def test_a_saved_page(read):
    (article,) = read("a.mhtml", SAVED)
    assert (article.text, article.url, text_of(article.retrieved)) == (
        "They signed.",
        "https://example.org/2013/10/25/pact",
        "2020-01-06",
    )
    assert (text_of(article.published.when), article.published.method) == ("2013-10-25", "URL path")


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.eml", "Just text.", "a.eml: does not begin with the head of a message (From: …); save its text."),
        (
            "a.eml",
            "From: a\nContent-Type: image/png\n\nxx",
            "a.eml: is a message without text; save what is attached to it.",
        ),
        ("a.eml", "From: a\n\n  \n", "a.eml: is a message without text; save what is attached to it."),
        ("a.mht", PLAIN, "a.mht: has no web page in it; save the page as HTML."),
    ],
)
def test_problems(said, name, data, sentence):
    assert said(name, data) == [sentence]


@pytest.mark.parametrize(
    "data",
    [
        "From: =?nonsense?q?x?=\nSubject: =?utf-8?b?!!!?=\nDate: 99 Foo 1\nContent-Type: text/plain; charset=nope\n\nText.",
        "From: =?utf-8?b?aaaaa?=\nSubject: =?ut\ufffdf-8?q?x?=\n\nText.",
        "From: a\nContent-Type: text/plain; charset=ut\0f-8\n\nText.",
        b"From: \xff\xfe\nContent-Type: text/plain; charset=utf-8\n\nText caf\xe9.",
        "From: a\n" + "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(400)),
        "From: a\nContent-Type: multipart/mixed\n\nText.",
    ],
)
def test_hostile_messages_are_read_or_refused_in_words(read, data):
    for one in read("a.eml", data):
        assert isinstance(one, Article) or "fault of timeline" not in str(one)


def test_a_head_that_takes_minutes_to_take_apart_is_refused(said):
    data = b"From: a@b.example\nSubject: " + b"=?utf-8?Q?a?= " * 10_000 + b"\n\nThey met on Monday.\n"
    assert said("a.eml", data) == ["a.eml: has a line of more than 50,000 characters in its head; save its text."]
    page = b"From: a@b.example\nContent-Type: text/plain" + b"; a=b" * 20_000 + b"\n\nThey met on Monday.\n"
    assert said("b.eml", page) == ["b.eml: has a line of more than 50,000 characters in its head; save its text."]
