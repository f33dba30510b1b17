"""HTML: the text of the article and nothing else, and what the page says of itself."""

import time

import pytest

from timeline.articles.readers import extractor
from timeline.articles.readers.markup.page import text_of_markup
from timeline.dates.edtf import text_of

PAGE = """\
<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Pact signed | The Daily</title>
<meta property="og:site_name" content="The Daily"><meta name="author" content="Ann Example">
<link rel="canonical" href="https://example.org/pact"></head>
<body><nav><a href="/">Home</a></nav><header>Menu</header><article><h1>Pact signed</h1>
<p>The firms signed a pact&nbsp;on <b>Fri</b>day &amp; said so.<p>Line one<br>line two.
<ul><li>One<li>Two</ul><script>var a = "<p>no</p>"</script><form>Sign up</form>
<table><tr><td>a<td>b<tr><td>c<td>d</table></article><aside>Other</aside><footer>© 2020</footer></body></html>"""


@pytest.fixture(autouse=True)
def built_in(monkeypatch):
    monkeypatch.setattr(extractor, "is_installed", lambda: False)


def test_a_page(read):
    (article,) = read("a.html", PAGE)
    assert article.text == (
        "The firms signed a pact\u00a0on Friday & said so.\n\nLine one\nline two.\n\n- One\n- Two\n\na | b\nc | d"
    )
    assert (article.title, article.publisher, article.author) == ("Pact signed", "The Daily", "Ann Example")
    assert (article.url, article.lang, article.published) == ("https://example.org/pact", "en-GB", None)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>a<p>b", "a\n\nb"),
        ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc"),
        ("<p>a &lt; b &#8212; c &bogus; &#x1F600;", "a < b — c &bogus; \U0001f600"),
        ("<p>a < b and b > c", "a < b and b > c"),
        ("<p>1<sup>st</sup> of <i>all</i>\n  words", "1st of all words"),
        ("<p>cited<sup class=reference><a href=#x>[1]</a></sup>.", "cited."),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("<p hidden>no<p style='display: none'>no<p aria-hidden=true>no<p>yes", "yes"),
        ("<p>a<!-- no --><!-->b", "ab"),
        ("<p>a<script>if (a<b) document.write('<p>')</script>b", "ab"),
        ("<p title='>'>a</p>", "a"),
        ("<P CLASS=x>a</P >b", "a\n\nb"),
        ("<blockquote><p>a</blockquote><h2>b</h2>", "a\n\nb"),
        ("<p>&#" + "9" * 5000 + "; a", "&#" + "9" * 5000 + "; a"),
        ("a <q>b</q>", "a “b”"),
    ],
)
def test_markup(markup, text):
    assert text_of_markup(markup) == text


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        ("<meta charset=utf-8><p>naïve".encode(), "naïve", ""),
        ("<p>naïve".encode("utf-16"), "naïve", ""),
        ("<meta charset=windows-1251><p>Москва".encode("cp1251"), "Москва", ""),
        (
            '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>Москва'.encode("koi8-r"),
            "Москва",
            "",
        ),
        ('<?xml version="1.0" encoding="iso-8859-1"?><html><p>café “x”</html>'.encode("cp1252"), "café “x”", ""),
        ("<meta charset=Shift_JIS><p>東京".encode("cp932"), "東京", ""),
        ("<meta charset=windows-1251><p>Москва".encode(), "Москва", ""),
        (
            b"<meta charset=gb2312><p>abc \xff\xff.",
            "abc \ufffd\ufffd.",
            "The page says it is gb2312, and some of its bytes are not; they were read as U+FFFD.",
        ),
        (
            "<meta charset=nonsense><p>café".encode("cp1252"),
            "café",
            "The file was not UTF-8; it was read as Windows-1252.",
        ),
        ("<meta charset=hex><p>café".encode(), "café", ""),
    ],
)
def test_charsets(read, data, text, note):
    (article,) = read("a.html", data)
    assert (article.text, article.note) == (text, note)


@pytest.mark.parametrize(
    ("comment", "url", "retrieved"),
    [
        ("<!-- saved from url=(0024)https://example.org/2013 -->", "https://example.org/2013", None),
        (
            "<!--\n Page saved with SingleFile \n url: https://example.org/a \n saved date: Tue Jan 05 2021 12:34:56 GMT+0100 (Central European Standard Time)\n-->",
            "https://example.org/a",
            "2021-01-05",
        ),
        (
            "<!-- Mirrored from example.org/a.html by HTTrack Website Copier/3.x [XR&CO'2014], Fri, 25 Oct 2013 10:00:00 GMT -->",
            "http://example.org/a.html",
            "2013-10-25",
        ),
        (
            "<!-- saved from url=(0060)https://web.archive.org/web/20131026101112/http://example.org/a -->",
            "http://example.org/a",
            "2013-10-26",
        ),
    ],
)
def test_saved_pages(read, comment, url, retrieved):
    (article,) = read("a.html", f"<!DOCTYPE html><html>{comment}<body><p>It happened.</body></html>")
    assert (article.url, article.retrieved and text_of(article.retrieved)) == (url, retrieved)
    assert article.published is None  # the day of saving is not that of publication


@pytest.mark.parametrize(
    "piece",
    [
        "<a",
        "<!--",
        "<![CDATA[",
        "</",
        "&",
        "<a b='",
        "<div>",
        "<p>x",
        "<a b=c ",
        "<b",
        "<li>",
        "<table>",
        "<i></b>",
        "<!",
        "=",
        "<a  ",
    ],
)
def test_nothing_runs_away(piece):
    def took(n):
        begun = time.process_time()
        try:
            text_of_markup(piece * n)
        except ValueError:  # too many attributes
            return 0.0
        return time.process_time() - begun

    # Four times the page in about four times the time; sixteen would be a square. The best of three: the machine is shared.
    assert min(took(40_000) for _ in range(3)) <= 8 * max(took(10_000) for _ in range(3)) + 0.05


def test_depth_loses_no_text(read):
    (article,) = read("a.html", "<div>" * 5_000 + "Deep words." + "</div>" * 5_000 + "<p>More.")
    assert article.text == "Deep words.\n\nMore."


def test_attributes_without_end_are_said(said):
    assert said("a.html", f"<p {'a ' * 100_000}>words") == [
        "a.html: is HTML beyond reason (millions of tags, or thousands of attributes in one); save the page's text."
    ]
