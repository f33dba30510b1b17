"""Books, PDF and web archives: made here by the programs that people use, read whole, broken ones refused in a sentence."""

import io
import zipfile

import pytest

from tests.articles.readers.letters import letter
from timeline.articles.readers import pdf, warc
from timeline.articles.readers.files import read_path, read_stream
from timeline.articles.readers.pdf import unwrapped
from timeline.dates.edtf import text_of
from timeline.errors import InputError

CONTAINER = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
<metadata><dc:title>The Quays</dc:title><dc:creator>Ann Sample</dc:creator><dc:publisher>Tideline</dc:publisher><dc:language>en</dc:language>
<dc:date opf:event="modification">2014-05-05</dc:date><dc:date opf:event="publication">2013-10-25</dc:date></metadata>
<manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="b" href="two.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/><item id="p" href="p.png" media-type="image/png"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="p"/><itemref idref="z"/></spine></package>"""
BOOK = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": CONTAINER,
    "OEBPS/book.opf": PACKAGE,
    "OEBPS/nav.xhtml": "<html><body><nav>Contents</nav></body></html>",
    "OEBPS/text/one a.xhtml": "<html><body><h1>One</h1><p>Acme was founded on 3 May 1999.</p></body></html>",
    "OEBPS/two.xhtml": "<html><body><p>It was sold a year later.</p></body></html>",
}


def packed(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text, zipfile.ZIP_STORED if name == "mimetype" else None)
    return out.getvalue()


def test_a_book_is_one_article_in_the_order_of_reading(tmp_path):
    (tmp_path / "quays.epub").write_bytes(packed(BOOK))
    (article,) = read_path(tmp_path / "quays.epub")
    assert article.text == "One\n\nAcme was founded on 3 May 1999.\n\nIt was sold a year later."
    assert (article.title, article.author, article.publisher, article.lang) == (
        "The Quays",
        "Ann Sample",
        "Tideline",
        "en",
    )
    assert (text_of(article.published.when), article.published.method) == ("2013-10-25", "EPUB date")
    assert [(text_of(one.when), one.method) for one in article.dates] == [("2014-05-05", "modified: EPUB")]
    assert [one.title for one in read_stream((tmp_path / "quays.epub").read_bytes(), "-")] == ["The Quays"]


@pytest.mark.parametrize(
    ("members", "sentence"),
    [
        (BOOK | {"META-INF/container.xml": "<container/>"}, "is no EPUB: there is no 'package' in it"),
        ({"mimetype": "application/epub+zip"}, "is no EPUB: there is no 'META-INF/container.xml' in it"),
        (BOOK | {"META-INF/container.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}, "has a DOCTYPE"),
        (BOOK | {"OEBPS/book.opf": "<package><spine/></package>"}, "has no text"),
        (BOOK | {"OEBPS/two.xhtml": "0" * 3_000_000}, "is packed to less than 1/200"),
        (
            BOOK | {"OEBPS/book.opf": PACKAGE.replace("two.xhtml", "../../../etc/passwd")},
            "is no EPUB: there is no '../../etc/passwd' in it",
        ),
    ],
)
def test_a_broken_book(members, sentence):
    (problem,) = read_stream(packed(members), "b.epub", format="epub")
    assert isinstance(problem, InputError)
    assert sentence in str(problem)


def test_the_text_of_a_pdf(tmp_path):
    lines = ["Acme was founded on 3 May 1999, and sold to another firm", "a year later."]
    (tmp_path / "a.pdf").write_bytes(letter(lines, Title="Acme", Author="Ann", CreationDate="D:20140505120000Z"))
    (article,) = read_path(tmp_path / "a.pdf")
    assert article.text == "Acme was founded on 3 May 1999, and sold to another firm a year later."
    assert (article.title, article.author, article.published) == ("Acme", "Ann", None)
    assert [(text_of(one.when), one.method, one.score) for one in article.dates] == [("2014-05-05", "PDF made", 0.3)]


def test_lines_of_a_page_are_joined_where_a_line_is_full():
    page = "A heading\nThe harbour board signed the agree-\nment on Tuesday, and nobody spoke against it at all\nthen.\n\nIt was late."
    assert unwrapped(page) == (
        "A heading\nThe harbour board signed the agreement on Tuesday, and nobody spoke against it at all then.\n\nIt was late."
    )


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"%PDF-1.4 nothing", "is no PDF that can be read"),
        (letter([]), "has no text, only pictures of pages"),
        (letter(["x"])[:300], "is no PDF that can be read"),
    ],
)
def test_a_broken_pdf(data, sentence):
    (problem,) = read_stream(data, "a.pdf")
    assert isinstance(problem, InputError)
    assert sentence in str(problem)


PAGE = b"<!DOCTYPE html><html lang=en><title>Pact</title><h1>Pact</h1><p>They signed the treaty on Monday, and went home.</p></html>"


def archived(*answers, gzip=True):
    warcio = pytest.importorskip("warcio")
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=gzip)
    for url, status, kind, body in answers:
        headers = warcio.StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.0")
        record = writer.create_warc_record(
            url,
            "response",
            payload=io.BytesIO(body),
            http_headers=headers,
            warc_headers_dict={"WARC-Date": "2013-10-30T12:00:00Z"},
        )
        writer.write_record(record)
        record.raw_stream.close()
    return out.getvalue()


@pytest.mark.parametrize("gzip", [True, False])
def test_the_pages_of_a_web_archive(tmp_path, gzip):
    dated = PAGE.replace(b"<title>", b'<meta name="date" content="2014-01-01"><title>')
    data = archived(
        ("https://e.org/2013/10/25/pact", "200 OK", "text/html; charset=utf-8", PAGE),
        ("https://e.org/late", "200 OK", "text/html", dated),
        ("https://e.org/gone", "404 Not Found", "text/html", b"<p>Gone.</p>"),
        ("https://e.org/a.png", "200 OK", "image/png", b"\x89PNG"),
        gzip=gzip,
    )
    name = "site.warc.gz" if gzip else "site.warc"
    (tmp_path / name).write_bytes(data)
    first, late = read_path(tmp_path / name)
    assert (first.url, text_of(first.published.when), text_of(first.retrieved)) == (
        "https://e.org/2013/10/25/pact", "2013-10-25", "2013-10-30",
    )  # fmt: skip
    assert late.published is None  # a date after the capture
    assert [one.source_id for one in read_stream(data, "-")] == [
        "-/https://e.org/2013/10/25/pact",
        "-/https://e.org/late",
    ]


def test_a_broken_web_archive_gives_what_stands_before_the_break():
    data = archived(("https://e.org/a", "200 OK", "text/html", PAGE), gzip=False)
    found = list(read_stream(data + b"WARC/1.0\r\nnothing", "a.warc", format="warc"))
    assert [isinstance(one, InputError) for one in found][:1] == [False]
    (problem,) = read_stream(b"nothing", "a.warc", format="warc")
    assert isinstance(problem, InputError)


@pytest.mark.parametrize(("module", "name"), [(pdf, "pdf"), (warc, "warc")])
def test_without_its_extra_a_reader_says_what_to_install(monkeypatch, module, name):
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    (problem,) = read_stream(b"", f"a.{name}", format=name)
    assert f"pip install 'timeline-of-events[{name}]'" in str(problem)
