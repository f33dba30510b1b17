"""Saved pages, feeds, mails and archives through the command line, with a table of what is known of them."""

import io
import sys
import zipfile
from types import SimpleNamespace

import pytest

from timeline.articles.readers import extractor

PAGE = "<!DOCTYPE html><html lang=en><head><title>Pact</title>{}</head><body><article><h1>Pact</h1><p>The firms signed a pact yesterday.</article>"
DATED = '<meta property="article:published_time" content="2013-10-25T09:00:00Z">'


@pytest.fixture(autouse=True)
def built_in(monkeypatch):
    monkeypatch.setattr(extractor, "is_installed", lambda: False)


def test_a_folder_of_all_kinds(timeline, empty_folder):
    root = empty_folder / "in"
    root.mkdir()
    (root / "a.html").write_text(PAGE.format(DATED))
    (root / "b.html").write_text(PAGE.format("").replace("firms", "banks"))
    (root / "broken.html").write_text("<nav>x</nav>")
    (root / "m.eml").write_text(
        "From: a@example.org\nDate: Fri, 25 Oct 2013 09:00:00 +0000\n\nThey met on 3 May 2001.\n"
    )
    (root / "f.rss").write_text(
        "<rss><channel><item><description>They met in May 2002.</description></item></channel></rss>"
    )
    with zipfile.ZipFile(root / "z.zip", "w") as made:
        made.writestr("x.txt", "They met on 4 May 2003.")
    (empty_folder / "meta.csv").write_text("file,published,title\nb.html,2012-02-02,Banks\nnone.html,2012,\n")
    done = timeline("ingest", "in", "--recursive", "--meta", "meta.csv")
    assert done.code == 4
    assert done.err.count("extra 'html'") == 1
    assert "meta.csv:3: names 'none.html', and no article of that name was read; correct the name." in done.err
    assert "broken.html: has no article in it" in done.err
    assert "5 stored, 2 failed" in done.err
    listed = timeline("sources", "list", "-f", "csv").out
    for told in ("a.html,Pact,", "2013-10-25", "b.html,Banks,", "2012-02-02", "m.eml", "z.zip/x.txt"):
        assert told in listed
    again = timeline("ingest", "in", "--recursive", "--meta", "meta.csv")
    assert "5 unchanged, 2 failed" in again.err


def test_standard_input(timeline, monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(PAGE.format(DATED).encode())))
    assert timeline("ingest", "-").code == 0
    assert "2013-10-24" in timeline("ls", "-f", "csv").out
