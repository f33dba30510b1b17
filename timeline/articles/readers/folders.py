"""What in a folder was never meant as an article: the images and scripts beside a saved page, XML that is no feed."""

from collections.abc import Iterable
from pathlib import Path

from timeline.articles.readers.feed import is_feed


def belongs_to_a_page(folder: str, names: Iterable[str]) -> bool:
    """Whether a folder holds what a browser saved with a page beside it ("a_files", in other languages "a_Dateien").

    `names` are those of all that stands beside it.
    """
    stem, _, word = folder.rpartition("_")
    there = set(names)
    return bool(stem) and (word == "files" or any(f"{stem}{end}" in there for end in (".html", ".htm", ".xhtml")))


def is_within_a_page(path: Path) -> bool:
    """Whether a file stands somewhere in such a folder."""
    return any(
        belongs_to_a_page(folder.name, (one.name for one in folder.parent.iterdir()))
        for folder in path.parents
        if "_" in folder.name
    )


def is_other_xml(path: Path) -> bool:
    """Whether a file of a folder is XML and no feed: nobody meant it as an article."""
    if path.suffix.lower() != ".xml":
        return False
    try:
        with path.open("rb") as stream:
            return not is_feed(stream.read(4_000))
    except OSError:  # said when it is read
        return False
