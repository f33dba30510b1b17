"""Paths: folders, links, rights and names; and the options that win over what files say."""

import os

import pytest

from timeline.articles.article import Article, Known
from timeline.articles.readers.files import read_path, read_stream
from timeline.articles.readers.overrides import Overrides
from timeline.dates.edtf import text_of
from timeline.errors import BadDate, InputError, UsageError


def names(found, root):
    return [one.source_id if isinstance(one, Article) else str(one).replace(f"{root}", "R") for one in found]


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a.md", "deep/er/c.jsonl", ".hidden.txt", ".git/x.txt", "picture.png", "deep/notes.docx"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('{"text": "A."}' if name.endswith("jsonl") else "A.", encoding="utf-8")
    (tmp_path / "deep" / "round").symlink_to(tmp_path)
    return tmp_path


def test_folder(folder):
    assert names(read_path(folder, recursive=True), folder) == ["a.md", "b.txt", "deep/er/c.jsonl:1"]
    assert names(read_path(folder), folder) == ["R: is a folder; add --recursive to read the articles in it."]
    assert names(read_path(folder / "deep" / "er" / "c.jsonl"), folder) == ["c.jsonl:1"]


def test_folders_of_saved_pages_are_skipped(tmp_path):
    for name in ("a.html", "a_files/frame.html", "b.htm", "b_Dateien/x.html", "files/c.txt", "more_notes/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("<p>Words.", encoding="utf-8")
    assert names(read_path(tmp_path, recursive=True), tmp_path) == [
        "a.html",
        "b.htm",
        "files/c.txt",
        "more_notes/d.txt",
    ]


def test_an_empty_folder_is_said(tmp_path):
    assert names(read_path(tmp_path, recursive=True), tmp_path) == [
        "R: has no file in it that can be read (.txt, .md, .html, .jsonl …); name the files to read."
    ]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("none.txt", "R/none.txt: there is no such file or folder; check the path."),
        ("b.txt/x", "R/b.txt/x: a folder in this path is a file; check the path."),
        ("loop.txt", "R/loop.txt: is a link that leads back to itself; name the file it should lead to."),
        (
            "page.html",
            "R/page.html: has no article in it (a page of links, or filled by scripts when it is opened); save it from a browser, or save its text.",
        ),
        ("nul\0.txt", "R/nul\0.txt: is no name that a file can have; check the path."),
        ("x" * 300, f"R/{'x' * 300}: cannot be read (File name too long)."),
    ],
)
def test_paths_that_cannot_be_read(folder, name, sentence):
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "page.html").write_text("<nav>A.</nav>")
    assert names(read_path(folder / name), folder) == [sentence]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_rights(folder):
    (folder / "b.txt").chmod(0)
    assert names(read_path(folder / "b.txt"), folder) == [
        "R/b.txt: may not be read; give yourself the right to read it."
    ]


def test_a_name_that_is_no_utf8_can_be_stored(tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_bytes(b"A.")
    (article,) = read_path(path)
    assert article.source_id == "caf\ufffd.txt"


def test_format_wins_over_the_name(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: T\n---\nA.")
    assert [one.text for one in read_path(path, format="text")] == ["---\ntitle: T\n---\nA."]
    with pytest.raises(
        UsageError,
        match=r"'word' is no format that can be read; use auto, text, markdown, html, jsonl, epub, pdf, warc, parquet\.",
    ):
        list(read_path(path, format="word"))


def test_options_win(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: T\npublisher: P\npublished: 2012\n---\nA.")
    (article,) = read_path(path, overrides=Overrides(published="2013-10-25", title="Mine", tz="Europe/London"))
    assert (article.title, article.publisher, article.tz) == ("Mine", "P", "Europe/London")
    date = article.published
    assert (text_of(date.when), date.known, date.method, date.evidence) == (
        "2013-10-25",
        Known.SUPPLIED,
        "option",
        "2013-10-25",
    )


def test_options_are_refused_before_a_file_is_opened():
    with pytest.raises(
        BadDate,
        match=r"'25/10/2013' is not a date I can read; write it as EDTF, for example 2013, 2013-10 or 2013-10-25\.",
    ):
        Overrides(published="25/10/2013")
    with pytest.raises(UsageError, match=r"'ydm' is no order of dates; use dmy, mdy or ymd\."):
        Overrides(date_order="ydm")


def test_the_same_text_is_the_same_source_whatever_its_name(tmp_path):
    uids = {article.uid for name in ("a.txt", "b") for article in read_stream(b"Same.\r\n", name)}
    assert len(uids) == 1
    assert not any(isinstance(one, InputError) for one in read_stream(b"Same.", "x"))
