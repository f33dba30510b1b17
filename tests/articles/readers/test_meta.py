"""A table of what is known of files."""

import pytest

from timeline.articles.readers.files import read_path
from timeline.articles.readers.meta import read_meta
from timeline.articles.readers.overrides import Overrides
from timeline.dates.edtf import text_of
from timeline.errors import UsageError


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "in"
    (root / "deep").mkdir(parents=True)
    for name in ("a.txt", "deep/b.txt"):
        (root / name).write_text("A.")
    return root


def table(tmp_path, text):
    path = tmp_path / "meta.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "text",
    [
        "file,published,publisher,title,url\na.txt,2013-10-25,The Daily,Mine,https://e.org/a\ndeep/b.txt,2012,,,\n",
        "\ufeffFile;Published;Publisher;Title;URL\r\n./a.txt;2013-10-25;The Daily;Mine;https://e.org/a\r\nb.txt;2012;;;\r\n",
        "title\tpublished\tfile\tpublisher\turl\nMine\t2013-10-25\ta.txt\tThe Daily\thttps://e.org/a\n\t2012\tdeep\\b.txt\n",
    ],
)
def test_what_it_says_reaches_the_articles(folder, tmp_path, text):
    said = Overrides(meta=read_meta(table(tmp_path, text)), publisher="")
    a, b = read_path(folder, recursive=True, overrides=said)
    assert (a.title, a.publisher, a.url, text_of(a.published.when)) == (
        "Mine",
        "The Daily",
        "https://e.org/a",
        "2013-10-25",
    )
    assert (a.published.known.value, a.published.method) == ("supplied", "meta")
    assert (text_of(b.published.when), b.title) == ("2012", "")
    assert list(said.left()) == []


def test_options_win_over_it(folder, tmp_path):
    said = Overrides(meta=read_meta(table(tmp_path, "file,title\na.txt,Mine\n")), title="Said")
    assert [one.title for one in read_path(folder / "a.txt", overrides=said)] == ["Said"]


def test_what_cannot_be_taken_is_said_and_the_rest_taken(folder, tmp_path):
    text = "file,published,title\na.txt,soon,Mine\na.txt,,Twice\n,2012,\nnone.txt,2012,\n\n"
    said = Overrides(meta=read_meta(table(tmp_path, text)))
    assert [one.title for one in read_path(folder / "a.txt", overrides=said)] == ["Mine"]
    assert [str(one).replace(f"{tmp_path}/", "") for one in said.left()] == [
        "meta.csv:2: 'published': 'soon' is not a date I can read; write it as EDTF, for example 2013, 2013-10 or 2013-10-25.",
        "meta.csv:3: names 'a.txt' a second time; keep one row.",
        "meta.csv:4: names no file; fill in its column 'file'.",
        "meta.csv:5: names 'none.txt', and no article of that name was read; correct the name.",
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "name,title\nx,y\n",
            "has no column 'file'; its first line names the columns: file, published, publisher, title, url.",
        ),
        ("", "has no column 'file'; its first line names the columns: file, published, publisher, title, url."),
    ],
)
def test_tables_that_are_none(tmp_path, text, sentence):
    with pytest.raises(UsageError) as refused:
        read_meta(table(tmp_path, text))
    assert str(refused.value).endswith(sentence)
    with pytest.raises(UsageError, match="cannot be read"):
        read_meta(tmp_path / "none.csv")
