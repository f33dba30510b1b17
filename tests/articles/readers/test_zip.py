"""ZIP archives: what is in them is read, what is too much is refused, what is broken is named."""

import io
import zipfile

import pytest

from timeline.articles.article import Article
from timeline.articles.readers import archive


def packed(members, **how):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, **how) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return out.getvalue()


def names(found):
    return [one.source_id if isinstance(one, Article) else f"! {str(one).rsplit('a.zip', 1)[1]}" for one in found]


def test_members(read):
    members = {
        "b/one.txt": "One.",
        "a.html": "<p>A page.",
        "lines.jsonl": '{"text": "L."}\n{broken\n',
        "a_files/x.html": "<p>no",
        "__MACOSX/._a.txt": "no",
        ".hidden/a.txt": "no",
        "picture.png": "no",
        "inner.zip": packed({"x.txt": "no"}),
        "../../up.txt": "Up.",
        "./here.txt": "Here.",
        "empty.txt": " ",
    }
    found = names(read("a.zip", packed(members)))
    assert found == [
        "a.zip/../../up.txt",
        "a.zip/./here.txt",
        "a.zip/a.html",
        "a.zip/b/one.txt",
        "! /empty.txt: has no text; an article needs at least one sentence.",
        "a.zip/lines.jsonl:1",
        "! /lines.jsonl:2: is not JSON (Expecting property name enclosed in double quotes, column 2); give one JSON object a line.",
    ]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"PK\x03\x04 broken", ": is no ZIP archive, or a broken one; pack it again."),
        (packed({}), ": has no file in it that can be read (.txt, .md, .html, .jsonl …)."),
        (
            packed({"mimetype": "application/epub+zip", "a.html": "x"}),
            ": is an office document or a book (docx, odt, epub), not an archive of articles; name a book .epub, save another as text.",
        ),
    ],
)
def test_archives_that_are_none(read, data, sentence):
    assert names(read("a.zip", data)) == [f"! {sentence}"]


def test_bombs_are_refused_and_what_is_beside_them_read(read):
    found = names(read("a.zip", packed({"a.txt": "A.", "bomb.txt": b"a" * 20_000_000})))
    assert found == [
        "a.zip/a.txt",
        "! /bomb.txt: is packed to less than 1/200 of its length, as no text is; unpack it and look.",
    ]


def test_counts_and_totals_are_capped(read, monkeypatch):
    monkeypatch.setattr(archive, "MOST_MEMBERS", 2)
    assert names(read("a.zip", packed(dict.fromkeys(("a.txt", "b.txt", "c.txt"), "A.")))) == [
        "! : has more than 2 files; unpack it, and ingest the folder with --recursive."
    ]
    monkeypatch.setattr(archive, "MOST_TOTAL", 3)
    assert names(read("a.zip", packed({"a.txt": "Four."})))[0].startswith("! : would unpack to more than")


def test_a_broken_member_does_not_stop_the_others(read):
    data = bytearray(packed({"a.txt": "First words.", "b.txt": "Second words."}))
    place = data.index(b"a.txt") + len("a.txt")
    data[place : place + 6] = b"\xff" * 6
    assert names(read("a.zip", bytes(data))) == ["! /a.txt: is broken in the archive; pack it again.", "a.zip/b.txt"]


@pytest.mark.parametrize("cut", range(0, 400, 13))
def test_cut_archives(read, cut):
    data = packed({f"{n}.txt": f"Words {n}." for n in range(4)})
    for one in read("a.zip", data[: max(5, len(data) - cut)]):
        assert isinstance(one, Article) or "fault of timeline" not in str(one)
