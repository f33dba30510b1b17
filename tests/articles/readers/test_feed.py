"""Feeds: every entry is an article; what attacks is refused."""

import pytest

from timeline.articles.article import Article
from timeline.dates.edtf import text_of

RSS = """\
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Daily</title><language>en-gb</language>
<item><title>Pact &amp; more</title><link>https://example.org/1</link><guid isPermaLink="false">n1</guid>
<pubDate>Fri, 25 Oct 2013 09:12:00 +0000</pubDate><dc:creator>Ann</dc:creator>
<description>Short.</description><content:encoded><![CDATA[<p>They <b>signed</b>.<p>Then left.]]></content:encoded></item>
<item><title>Empty</title></item>
<item><description>&lt;p&gt;Old &amp;amp; new.</description></item>
</channel></rss>"""
ATOM = """\
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Blog</title><updated>2020-01-01T00:00:00Z</updated>
<entry><id>tag:example.org,2013:1</id><title type="html">A &lt;i&gt;pact&lt;/i&gt;</title><link rel="self" href="https://example.org/self"/>
<link href="https://example.org/a"/><published>2013-10-25T09:00:00+02:00</published><updated>2014-01-01T00:00:00Z</updated>
<author><name>Ann</name><uri>https://example.org/ann</uri></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They signed.</p><p>All left.</p></div></content></entry></feed>"""


def test_rss(read):
    first, problem, last = read("a.rss", RSS)
    assert (first.text, first.title, first.publisher, first.author) == (
        "They signed.\n\nThen left.",
        "Pact & more",
        "The Daily",
        "Ann",
    )
    assert (first.source_id, first.identity, first.url, first.lang) == ("n1", "n1", "https://example.org/1", "en-gb")
    assert (text_of(first.published.when), first.published.method) == ("2013-10-25", "feed pubDate")
    assert str(problem).endswith("a.rss: entry 2: has no text; an article needs at least one sentence.")
    assert (last.text, last.source_id, last.published) == ("Old & new.", "a.rss:3", None)


def test_atom(read):
    (article,) = read("a.xml", ATOM)
    assert (article.text, article.title, article.author) == ("They signed.\n\nAll left.", "A pact", "Ann")
    assert (article.url, text_of(article.published.when)) == ("https://example.org/a", "2013-10-25")
    assert [(text_of(one.when), one.method, one.score) for one in article.dates] == [
        ("2014-01-01", "modified: feed updated", 0.3)
    ]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("<rss><channel>", "a.xml:1: is not XML (no element found: line 1, column 14); correct it, or save its text."),
        ("<sitemap><url/></sitemap>", "a.xml: is XML, but no feed; save its text, or say --format text."),
        ("<rss><channel/></rss>", "a.xml: is a feed without entries; there is nothing to read."),
        (
            '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><item><description>&b;</description></item></rss>',
            "a.xml: has a DOCTYPE, which can hide attacks; remove that line.",
        ),
        (
            '<?xml version="1.0"?><!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss/>',
            "a.xml: has a DOCTYPE, which can hide attacks; remove that line.",
        ),
        ("<rss>" + "<a>" * 5_000, "a.xml: is XML nested beyond reason; save its text."),
        (
            '<?xml version="1.0" encoding="klingon"?><rss/>',
            "a.xml: is XML in an encoding nobody reads; save it as UTF-8.",
        ),
    ],
)
def test_problems(said, data, sentence):
    assert said("a.xml", data) == [sentence]


def test_other_xml_in_a_folder_is_passed_over(tmp_path):
    from timeline.articles.readers.files import read_path

    (tmp_path / "sitemap.xml").write_text("<urlset/>")
    (tmp_path / "feed.xml").write_text(ATOM)
    assert [isinstance(one, Article) for one in read_path(tmp_path, recursive=True)] == [True]
