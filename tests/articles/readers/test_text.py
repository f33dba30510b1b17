"""Bytes become text, and a title is taken only where there plainly is one."""

import codecs
import hashlib

import pytest

from timeline.articles.article import Kind


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"Plain.\n", "Plain.\n"),
        (codecs.BOM_UTF8 + "Café.".encode(), "Café."),
        ("Café.".encode("utf-16"), "Café."),
        (codecs.BOM_UTF16_BE + "Café.".encode("utf-16-be"), "Café."),
        (b"one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        (b"a\x00b", "a\ufffdb"),
        ("no\u00a0break and \U0001f600".encode(), "no\u00a0break and \U0001f600"),
        ("in the middle\ufeff stays".encode(), "in the middle\ufeff stays"),
        (b"---\nnot: yaml\n---\nText.", "---\nnot: yaml\n---\nText."),
    ],
)
def test_decodes(read, data, text):
    (article,) = read("a.txt", data)
    assert (article.text, article.note) == (text, "")
    assert (article.source_id, article.identity, article.kind, article.published) == ("a.txt", "", Kind.ORIGINAL, None)
    assert article.raw_sha256 == hashlib.sha256(data).hexdigest()


def test_windows_1252_is_said(read):
    (article,) = read("a.txt", "The café said “no”.".encode("cp1252"))
    assert article.text == "The café said “no”."
    assert article.note == "The file was not UTF-8; it was read as Windows-1252."


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "a.txt: has no text; an article needs at least one sentence."),
        (b" \n\t\r\n", "a.txt: has no text; an article needs at least one sentence."),
        (
            "\ufeff\u200b \u200d\u2060\n\u202e\xad\u3000\u2800\u034f".encode(),
            "a.txt: has no text; an article needs at least one sentence.",
        ),
        (b"%PDF-1.7 abc", "a.txt: is a PDF; save its text, for example with pdftotext."),
        (b"PK\x03\x04rest", "a.txt: is a ZIP archive or an office document (docx, odt, epub); save it as plain text."),
        (b"\x89PNG\r\n", "a.txt: is a PNG image; an article must be text."),
        (bytes(range(256)) * 4, "a.txt: looks like a binary file; an article must be text, best saved as UTF-8."),
        (
            "Text without a mark".encode("utf-16-le"),
            "a.txt: looks like a binary file; an article must be text, best saved as UTF-8.",
        ),
        (
            "one\nиюнь и январь".encode("koi8-r"),
            "a.txt:2: is neither UTF-8 nor Windows-1252; save the file as UTF-8.",
        ),
        (b"ok\n\x81\x8d", "a.txt:2: is neither UTF-8 nor Windows-1252; save the file as UTF-8."),
        (codecs.BOM_UTF16_LE + b"a\x00b", "a.txt: is broken UTF-16; save it as UTF-8."),
        ("text".encode("utf-32"), "a.txt: is UTF-32; save it as UTF-8."),
    ],
)
def test_refuses(said, data, sentence):
    assert said("a.txt", data) == [sentence]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A Title Alone\n\nThe text begins here.", "A Title Alone"),
        ("\n\nCome Home! They Are Waiting\n\nText.", "Come Home! They Are Waiting"),
        ("The text begins at once.\n\nIt goes on.", ""),
        ("By Jane Doe (The Daily)\n\nText.", ""),
        ("A line above\nanother line\n\nText.", ""),
        ("A title and nothing else\n\n", ""),
        ("Oslo, 28 October 2013\n\nThe ferry sank.", ""),
        ("What happened on 28 October 2013\n\nThe ferry sank.", "What happened on 28 October 2013"),
        ("lower case words\n\nText.", ""),
        (f"Long {'word ' * 40}\n\nText.", ""),
    ],
)
def test_title(read, text, title):
    (article,) = read("a.txt", text)
    assert (article.title, article.text) == (title, text)
