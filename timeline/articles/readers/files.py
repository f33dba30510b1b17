"""Paths and streams: which file is read by which reader, and what is said of those that cannot be."""

import errno
import io
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from timeline.articles.article import Article
from timeline.articles.readers.archive import read_zip
from timeline.articles.readers.book import read_book
from timeline.articles.readers.decode import storable
from timeline.articles.readers.feed import is_feed, read_feed
from timeline.articles.readers.folders import belongs_to_a_page, is_other_xml, is_within_a_page
from timeline.articles.readers.globs import is_pattern, matching
from timeline.articles.readers.html import read_html
from timeline.articles.readers.jsonl import read_lines
from timeline.articles.readers.mail import read_mail, read_saved_mail
from timeline.articles.readers.markdown import read_markdown
from timeline.articles.readers.overrides import NO_OVERRIDES, Overrides
from timeline.articles.readers.parquet import read_parquet
from timeline.articles.readers.pdf import read_pdf
from timeline.articles.readers.problems import our_fault
from timeline.articles.readers.raw import MOST_BYTES, Raw
from timeline.articles.readers.text import read_text
from timeline.articles.readers.warc import read_warc
from timeline.errors import InputError, TimelineError, UsageError

FORMATS = ("auto", "text", "markdown", "html", "jsonl", "epub", "pdf", "warc", "parquet")
_BY_SUFFIX = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".mht": "page in a mail",
    ".mhtml": "page in a mail",
    ".eml": "mail",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
    ".zip": "zip",
    ".epub": "epub",
    ".pdf": "pdf",
    ".warc": "warc",
    ".parquet": "parquet",
}
_GZIPPED = ".warc.gz"
_PAGE = re.compile(
    rb"(?:<!--(?:(?!-->).){0,3000}-->\s*)*<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_READERS: dict[str, Callable[[Raw], Iterator[Article | InputError]]] = {
    "text": read_text,
    "markdown": read_markdown,
    "page in a mail": read_saved_mail,
    "mail": read_mail,
    "feed": read_feed,
    "epub": read_book,
    "pdf": read_pdf,
}
_SIGNATURES = {b"PK\x03\x04": "zip", b"%PDF-": "pdf", b"WARC/": "warc", b"\x1f\x8b": "warc", b"PAR1": "parquet"}
_NOT_READ = {
    ".json": "is JSON; give one object a line in a file named .jsonl, or say --format text.",
    ".csv": "is a table; give one JSON object a line in a file named .jsonl, or say --format text.",
    ".tsv": "is a table; give one JSON object a line in a file named .jsonl, or say --format text.",
}


def read_path(
    path: Path,
    *,
    format: str = "auto",  # noqa: A002 - the option's name
    recursive: bool = False,
    overrides: Overrides = NO_OVERRIDES,
) -> Iterator[Article | InputError]:
    """Yield the articles of a file, or with `recursive` of a folder in the order of names, and an InputError for each that cannot be read.

    A path with `*`, `?` or `[…]`, where none of this very name is, stands for what it matches.
    A file is named by its file name, a file of a folder by its path in it. In folders only files that a reader is known for are read; hidden ones
    and the folders of images that browsers save beside a page never, and links to folders are not followed.
    """
    _check(format)
    place = storable(str(path))
    try:
        folder = path.is_dir()
    except OSError as refusal:
        yield _refused(refusal, place)
        return
    if not folder and is_pattern(path):
        yield from _read_matching(path, place, format, overrides, recursive=recursive)
    elif not folder:
        yield from _read_file(path, storable(path.name), format, overrides)
    elif not recursive:
        yield InputError(place=place, problem="is a folder; add --recursive to read the articles in it.")
    else:
        yield from _read_folder(path, place, format, overrides)


def read_stream(
    data: bytes,
    name: str,
    *,
    format: str = "auto",  # noqa: A002 - the option's name
    overrides: Overrides = NO_OVERRIDES,
) -> Iterator[Article | InputError]:
    """Yield the articles of bytes that came without a file, under the name given; `auto` looks at how they begin."""
    _check(format)
    chosen = _sniffed(data) if format == "auto" else format
    yield from _read(io.BytesIO(data), name, name, chosen, overrides)


def _check(format_: str) -> None:
    if format_ not in FORMATS:
        raise UsageError(message=f"'{storable(format_)}' is no format that can be read; use {', '.join(FORMATS)}.")


def _read_matching(
    pattern: Path, place: str, format_: str, overrides: Overrides, *, recursive: bool
) -> Iterator[Article | InputError]:
    """Read what a pattern matches; where it goes down into folders itself, the folders it matches are no inputs."""
    deep = "**" in pattern.parts
    found = 0
    for path, name in matching(pattern):
        if deep and (path.is_dir() or is_within_a_page(path)):
            continue
        found += 1
        if path.is_dir():
            yield from read_path(path, format=format_, recursive=recursive, overrides=overrides)
        else:
            yield from _read_file(path, storable(name), format_, overrides)
    if not found:
        yield InputError(place=place, problem="matches no file; check the pattern.")


def _read_folder(folder: Path, place: str, format_: str, overrides: Overrides) -> Iterator[Article | InputError]:
    problems: list[OSError] = []
    found = 0
    for here, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not belongs_to_a_page(name, names))
        for name in sorted(names):
            path = Path(here, name)
            known = path.suffix.lower() in _BY_SUFFIX or name.lower().endswith(_GZIPPED)
            if known and not name.startswith(".") and not is_other_xml(path):
                found += 1
                yield from _read_file(path, storable(path.relative_to(folder).as_posix()), format_, overrides)
        while problems:
            yield _refused(problems[0], storable(str(problems.pop(0).filename)))
    while problems:
        yield _refused(problems[0], storable(str(problems.pop(0).filename)))
        found += 1
    if not found:
        yield InputError(
            place=place,
            problem="has no file in it that can be read (.txt, .md, .html, .jsonl …); name the files to read.",
        )


def _read_file(path: Path, name: str, format_: str, overrides: Overrides) -> Iterator[Article | InputError]:
    place, suffix = storable(str(path)), path.suffix.lower()
    try:
        with path.open("rb") as stream:
            if format_ == "auto" and suffix in _NOT_READ:
                yield InputError(place=place, problem=_NOT_READ[suffix])
                return
            by_name = "warc" if path.name.lower().endswith(_GZIPPED) else _BY_SUFFIX.get(suffix, "text")
            chosen = by_name if format_ == "auto" else format_
            yield from _read(stream, name, place, chosen, overrides)
    except OSError as refusal:
        yield _refused(refusal, place)
    except ValueError:  # a NUL in the name
        yield InputError(place=place, problem="is no name that a file can have; check the path.")


def _read(
    stream: IO[bytes], name: str, place: str, chosen: str, overrides: Overrides
) -> Iterator[Article | InputError]:
    try:
        if chosen == "jsonl":
            found = read_lines(stream, name, place)
        elif chosen == "warc":
            found = read_warc(stream, name, place)
        elif chosen == "parquet":
            found = read_parquet(stream, name, place)
        elif chosen == "zip":
            found = read_zip(stream, name, place, _BY_SUFFIX.keys() - {".zip", ".parquet"}, _read_member)
        else:
            raw = Raw(stream.read(MOST_BYTES + 1), name, place)
            order = overrides.date_order
            found = read_html(raw, order=order) if chosen == "html" else _READERS[chosen](raw)
        for one in found:
            yield overrides.over(one) if isinstance(one, Article) else one
    except (OSError, TimelineError):
        raise
    except Exception as error:  # noqa: BLE001 - one file that breaks its reader is one file
        yield our_fault(place, "read", error)


def _read_member(stream: IO[bytes], name: str, place: str, suffix: str) -> Iterator[Article | InputError]:
    return _read(stream, name, place, _BY_SUFFIX[suffix], NO_OVERRIDES)


def _refused(refusal: OSError, place: str) -> InputError:
    """Say in words what the system refused."""
    match refusal:
        case FileNotFoundError():
            problem = "there is no such file or folder; check the path."
        case PermissionError():
            problem = "may not be read; give yourself the right to read it."
        case NotADirectoryError():
            problem = "a folder in this path is a file; check the path."
        case OSError(errno=errno.ELOOP):
            problem = "is a link that leads back to itself; name the file it should lead to."
        case _:
            problem = f"cannot be read ({refusal.strerror or refusal})."
    return InputError(place=place, problem=problem)


def _sniffed(data: bytes) -> str:
    """Guess a stream's format by how it begins: front matter, an object with a text, a feed, a page, a ZIP; all else is text."""
    for begins, kind in _SIGNATURES.items():
        if data.startswith(begins):
            return "epub" if kind == "zip" and data[30:58] == b"mimetypeapplication/epub+zip" else kind
    head = data[:4_000_000].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith((b"---\n", b"---\r\n", b"--- ")):
        return "markdown"
    if head.startswith(b"{"):
        try:
            first = json.loads(head.split(b"\n", 1)[0])
        except (ValueError, RecursionError):
            return "text"
        return "jsonl" if isinstance(first, dict) and first.keys() & {"text", "html"} else "text"
    if is_feed(head) and head.startswith((b"<?xml", b"<rss", b"<feed", b"<rdf:RDF")):
        return "feed"
    return "html" if _PAGE.match(head[:4_000]) else "text"
