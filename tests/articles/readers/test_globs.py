"""Patterns that no shell has replaced: the files they match, under the names that a shell or --recursive gives them."""

from pathlib import Path

import pytest

from timeline.articles.article import Article
from timeline.articles.readers.files import read_path
from timeline.errors import InputError

FILES = (
    "in/a.txt",
    "in/b.txt",
    "in/c.md",
    "in/deep/a.txt",
    "in/deep/er/d.txt",
    "in/.hidden.txt",
    "in/.git/e.txt",
    "in/page.html",
    "in/page_files/f.txt",
    "in/odd[1].txt",
)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    for name in FILES:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        words = f"They met in {name} on 3 May 1999."
        file.write_text(f"<!DOCTYPE html><p>{words}</p>" if name.endswith("html") else words)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(pattern, **how):
    found = list(read_path(Path(pattern), **how))
    assert all(isinstance(one, Article) for one in found), found
    return [one.source_id for one in found]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("in/*.txt", ["a.txt", "b.txt", "odd[1].txt"]),
        ("in/[ab].txt", ["a.txt", "b.txt"]),
        ("in/?.md", ["c.md"]),
        ("in/*/a.txt", ["deep/a.txt"]),
        ("in/**/a.txt", ["a.txt", "deep/a.txt"]),
        ("in/**/*.txt", ["a.txt", "b.txt", "deep/a.txt", "deep/er/d.txt", "odd[1].txt"]),
        ("in/**", ["a.txt", "b.txt", "c.md", "deep/a.txt", "deep/er/d.txt", "odd[1].txt", "page.html"]),
        ("**/d.txt", ["in/deep/er/d.txt"]),
        ("in/.h*.txt", [".hidden.txt"]),
        ("in/odd[1].txt", ["odd[1].txt"]),  # a file of this very name
    ],
)
def test_what_a_pattern_matches(pattern, found, folder):
    assert names(pattern) == found
    if not pattern.startswith("**"):
        assert names(folder / pattern) == found


def test_a_folder_gives_its_files_the_same_names():
    assert set(names("in", recursive=True)) == set(names("in/**/*"))


def test_a_folder_that_is_matched_is_a_folder():
    problems = [one for one in read_path(Path("in/*")) if isinstance(one, InputError)]
    assert [str(one) for one in problems] == [
        f"in/{name}: is a folder; add --recursive to read the articles in it." for name in ("deep", "page_files")
    ]


@pytest.mark.parametrize("pattern", ["in/*.pdf", "nowhere/**/*.txt", "in/[z].txt", "in/a.txt/*"])
def test_a_pattern_without_a_match_says_so(pattern):
    [problem] = read_path(Path(pattern))
    assert str(problem) == f"{pattern}: matches no file; check the pattern."
