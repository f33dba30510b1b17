"""Good inputs of every kind that is read, and the words of each kind, to make hostile ones of."""

import io
import zipfile

from tests.articles.readers.letters import letter

STORY = """The harbour board signed the treaty on 25 October 2013, two days after the storm.

“We met last week,” said Ada Brook of Brook & Sons. From 1970 to 1984 she ran the mill at Dell; it closed in early 2001.
"""
RUSSIAN = (
    "В прошлую пятницу, 25 октября 2013 года, Анна Берг подписала договор в Москве. Два года спустя завод закрылся.\n"
)
DATE_WORDS = ["last week ", "25 October 2013 ", "«", "“", "\n\n", "Monday, ", "two years ago ", "в 2013 году ", "letzte Woche ", "il y a deux ans ",
              "hace dos años ", "(", "Ada Brook ", "U.S. ", "1999–2001 ", "said ", ". "]  # fmt: skip

MARKDOWN = f"""---
title: The treaty
published: 2013-10-25
publisher: [Kestrel, Wire]
author: Ann Sample
retells: {{title: Old, author: B, url: "https://a.example/"}}
kind: retelling
lang: en
tz: Europe/London
date_order: dmy
note: 'kept: by hand'
---
# The treaty

{STORY}"""
MARKDOWN_WORDS = ["---\n", "---\n---\n", "title: ", "published: ", "published: 2013-13-45\n", "lang: xx\n", "tz: Mars\n", "[", "{", "- ", "? ", "&a *a ", "&a [*a,*a]\n", "!!python/object:os.system ", "!!binary x\n",
                  "|\n", ">\n", "\t", ": ", "#", "<<: *a\n", "date: true\n", "kind: nothing\n", "%YAML 9.9\n", "...\n", "'", '"', "@", "`"]  # fmt: skip

PAGE = f"""<!DOCTYPE html>
<!-- saved from url=(0027)https://news.example/2013/a -->
<html lang="en"><head><meta charset="utf-8"><title>The treaty &amp; the mill - Kestrel</title>
<meta property="article:published_time" content="2013-10-25T14:30:00+01:00"><meta name="author" content="Ann Sample">
<link rel="canonical" href="https://news.example/2013/10/25/treaty">
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"NewsArticle","headline":"The treaty","datePublished":"2013-10-25","author":{{"name":"Ann"}}}}]}}</script>
<style>p{{color:red}}</style></head><body><header><nav><a href="/">Home</a></nav><time datetime="2013-10-30">30 Oct</time></header>
<article><h1>The treaty</h1><p class="byline">By Ann Sample, published 25 October 2013, 2:30 p.m. GMT</p>
<p>{STORY.replace(chr(10) * 2, "</p><p>")}</p><ul><li>One<li>Two</ul><table><tr><td>1<td>2</table><pre>a
b</pre><p>Updated: 27 October 2013.<br>This story ran on page 3 on October 26, 2013.</p></article><footer>© 2013–2014 Kestrel</footer></body></html>
"""
PAGE_WORDS = ["<div>", "<b><i>", "</p>", "</div>", "<table><tr><td>", "<p>", "<!--", "-->", "<![CDATA[", "<!DOCTYPE ", "<?php ", "<script>", "</script>", "<style>", "<title>", "<textarea>", "<svg><g>",
              "&amp;", "&#x1F600;", "&#", "&", "<", ">", "<a href='", 'a="', " x", " x=1", "<h1>", "<article>", "<time datetime='2013'>", "<li><ul>", '<script type="application/ld+json">', "[[[[", '{"@graph":',
              '"datePublished":', "<meta name=date content=", "25/10/2013 ", "published ", "Updated: ", "<pre>", "<br>", "<html lang=", "(", ", ", "3 min read "]  # fmt: skip

MAIL = f"""Return-Path: <a@b.example>
Date: Fri, 25 Oct 2013 14:30:00 +0100 (BST)
From: =?utf-8?B?QW5uIFNhbXBsZQ==?= <ann@kestrel.example>
Subject: =?utf-8?Q?The_treaty?=
 and the mill
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="==b"

--==b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

{STORY.replace("“", "=E2=80=9C").replace("”", "=E2=80=9D")}
--==b
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: base64

PHA+SGVsbG8gb24gMjUgT2N0b2JlciAyMDEzLjwvcD4=
--==b
Content-Type: message/rfc822

Subject: inner
Content-Type: text/plain

It was sold in June 2001.
--==b--
"""
MAIL_WORDS = ["--==b\n", "--==b--\n", "Content-Type: multipart/mixed; boundary=x\n\n--x\n", "Content-Type: text/plain; charset=", "Content-Transfer-Encoding: x-uuencode\n", "Content-Transfer-Encoding: base64\n",
              "=?utf-8?B?", "=?x?Q?=ff?=", "?=", "Date: 31 Feb 99999\n", "\n\n", "; charset*0*=utf-8''%ff", "; name*=a'b'c", "<", ">", "(", "((", "\\", ",", "@", "From: ", "Subject: ", "begin 644 a\n", "=", "=\n", "=E2"]  # fmt: skip
SAVED = f"""From: <Saved by Blink>
Snapshot-Content-Location: https://news.example/2013/10/25/a
Subject: The treaty
Date: Wed, 30 Oct 2013 12:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="==b"

--==b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit
Content-Location: https://news.example/2013/10/25/a

{PAGE}
--==b
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--==b--
"""

RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Kestrel</title><language>en-gb</language>
<item><title>The treaty</title><link>https://k.example/1</link><guid>k1</guid><pubDate>Fri, 25 Oct 2013 14:30:00 GMT</pubDate><dc:creator>Ann</dc:creator>
<description>Short.</description><content:encoded><![CDATA[<p>{STORY}</p>]]></content:encoded></item>
<item><title>The mill</title><guid>k2</guid><dc:date>2013-10-26T10:00:00Z</dc:date><description>&lt;p&gt;It closed on Monday.&lt;/p&gt;</description></item>
</channel></rss>
"""
ATOM = """<?xml version='1.0' encoding='utf-8'?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Kestrel</title><entry><id>urn:1</id><title>The treaty</title><link rel="alternate" href="https://k.example/1"/>
<published>2013-10-25T14:30:00+01:00</published><updated>2013-10-27</updated><author><name>Ann</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It was signed <b>last week</b>.</p></div></content></entry></feed>
"""
FEED_WORDS = ["<item>", "</item>", "<entry>", "<title>", "<![CDATA[", "]]>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "&amp;", "<content>", "<link/>", "<guid>", "<pubDate>", "xmlns:x='", "<x:y>", "<?x ?>", "<!-- ", " -->", "<a>", "</a>"]  # fmt: skip

LINES = (
    '{"id": "a", "text": "The mill closed on 4 May 1999. İ \\ud83d\\ude00 It reopened last week.", "title": "T", "published": "2013-10-25", "publisher": "K", "url": "https://k.example/1", "lang": "en"}\n'
    '{"html": "<html><title>T</title><p>They signed the treaty on Monday, and went home.</p></html>", "published": "2013-10-25 14:30:00 +0200", "tz": "+01:00", "date_order": "mdy"}\n'
    '{"id": 7, "text": "Анна Берг подписала договор в июне 2001 года.", "lang": "ru", "note": null}\n'
)
LINES_WORDS = ['{"text": "', '"}', '{"text": ["a"]}', "\n", '"published": ', "[", "{", '{"a":', "null", "\\ud800", "\\u0000", '"lang": "xx", ', '"tz": 7, ', "1e999", "-", "NaN", '{"html": "<p>', ","]  # fmt: skip

TABLE = 'file,published,publisher,title,url\nbad.txt,2013-10-25,Kestrel,"The treaty, ""signed""",https://k.example/\nother.txt,2013-99,,=1+1,\nthird.txt;;;\n'
TABLE_WORDS = [
    ",",
    ";",
    "\t",
    '"',
    '""',
    "file",
    "published",
    "bad.txt,",
    "\n",
    '"\n',
    "2013-10-25",
    "../",
    "\\",
    "file,file,",
]

ROSTER = '[[actor]]\nname = "Ada Brook"\nkind = "person"\naliases = ["A. Brook", "Brook"]\nnote = "x"\n\n[[actor]]\nname = "Kestrel"\nkind = "organisation"\nweak = ["K"]\n'
ROSTER_WORDS = ["[[actor]]\n", "[actor]\n", "name = ", "name = 7\n", "kind = 'x'\n", "aliases = 'x'\n", "aliases = [1]\n", "actor = 5\n", "actor = [1]\n", "note = [1]\n", "key = ''\n", '"""', "'''", "[", "{", "= ", "2013-13-01\n", "\n", "inf\n"]  # fmt: skip

CONTAINER = '<container><rootfiles><rootfile full-path="o/b.opf"/></rootfiles></container>'
PACKAGE = """<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Quays</dc:title><dc:language>en</dc:language><dc:date>2013-10-25</dc:date></metadata>
<manifest><item id="a" href="one.xhtml" media-type="application/xhtml+xml"/><item id="b" href="two.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>"""
BOOK = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER, "o/b.opf": PACKAGE, "o/one.xhtml": PAGE, "o/two.xhtml": "<p>It was sold a year later.</p>"}  # fmt: skip
BOOK_WORDS = [
    "<item ",
    "<itemref idref='a'/>",
    "href='../../x' ",
    "full-path='",
    "<manifest>",
    "<spine>",
    *FEED_WORDS[5:12],
]
FOLDER = {
    "a/one.txt": STORY,
    "two.md": MARKDOWN,
    "b.html": PAGE,
    "c.eml": MAIL,
    "f.rss": RSS,
    "l.jsonl": LINES,
    "ж.txt": RUSSIAN,
}
ZIP_WORDS = [
    "PK\x03\x04",
    "PK\x01\x02",
    "PK\x05\x06",
    "PK\x06\x06",
    "../../etc/",
    "/",
    "\x00\x00\x00\x00",
    "\x01\x00",
    "a/one.txt",
]


def packed(members):
    """A ZIP of these members, by name, as text or bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


PDF = letter(
    ["Acme was founded on 3 May 1999, and sold", "a year later."], Title="Acme", CreationDate="D:20140505120000Z"
)
PDF_WORDS = ["<<", ">>", "[", "]", "(", ")", "/Kids[2 0 R]", "/Kids[3 0 R 3 0 R]", "2 0 R", "/Parent 3 0 R", "/Length 99999999", "stream\n", "endstream", "endobj", "9 0 obj", "/Encrypt<<>>", "/Filter/FlateDecode",
             "/Filter[/ASCIIHexDecode/ASCII85Decode]", "startxref\n0\n", "trailer", "/Prev 9", "/Count 999999999", "BT ", "Tj ", "/F1 1e99 Tf ", "%%EOF"]  # fmt: skip


def record(kind, headers, body):
    """A record of a web archive."""
    lines = "".join(
        f"{name}: {value}\r\n" for name, value in {"WARC-Type": kind, **headers, "Content-Length": len(body)}.items()
    )
    return b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + body + b"\r\n\r\n"


ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE.encode()
ABOUT = {
    "WARC-Target-URI": "https://news.example/a",
    "WARC-Date": "2013-10-30T12:00:00Z",
    "Content-Type": "application/http; msgtype=response",
}
WARC = record("warcinfo", {"Content-Type": "application/warc-fields"}, b"software: x\r\n") + record(
    "response", ABOUT, ANSWER
)
WARC_WORDS = ["WARC/1.0\r\n", "Content-Length: 99999999\r\n", "Content-Length: -1\r\n", "Content-Length: x\r\n", "WARC-Type: response\r\n", "WARC-Date: \r\n", "\r\n\r\n", "HTTP/1.1 200 OK\r\n", "Transfer-Encoding: chunked\r\n",
              "Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n", "charset=x", "WARC-Target-URI: <\x00>\r\n", "ffffffff\r\n"]  # fmt: skip
