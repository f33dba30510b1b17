"""EPUB: a book is a ZIP of pages; its chapters, in the order of reading, are one article."""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.readers.archive import BROKEN, MOST_MEMBERS, MOST_TOTAL, taken
from timeline.articles.readers.checks import language_of, refuse_blank
from timeline.articles.readers.decode import clean
from timeline.articles.readers.markup.charset import decode_page
from timeline.articles.readers.markup.page import text_of_markup
from timeline.articles.readers.markup.tokens import TooManyAttributesError
from timeline.articles.readers.markup.tree import TooManyTagsError
from timeline.articles.readers.markup.written import machine_date
from timeline.articles.readers.raw import MOST_BYTES, Raw
from timeline.articles.readers.safe_xml import local, parsed
from timeline.errors import InputError, brief

_CONTAINER = "META-INF/container.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})


def read_book(raw: Raw) -> Iterator[Article | InputError]:
    """Yield the one article of a book, or the InputError that says why there is none."""
    try:
        yield _book(raw)
    except InputError as problem:
        yield problem


def _book(raw: Raw) -> Article:
    if len(raw.data) > MOST_BYTES:
        raise InputError(place=raw.place, problem=f"is longer than {MOST_BYTES // 1_000_000} MB; split the book.")
    try:
        archive = zipfile.ZipFile(io.BytesIO(raw.data))
    except BROKEN:
        raise InputError(place=raw.place, problem="is no EPUB, or a broken one; save it again, or its text.") from None
    with archive:
        if len(archive.infolist()) > MOST_MEMBERS or sum(one.file_size for one in archive.infolist()) > MOST_TOTAL:
            raise InputError(place=raw.place, problem="is a book beyond reason; save its text.")
        container = parsed(_member(archive, _CONTAINER, raw.place), f"{raw.place}/{_CONTAINER}")
        path = next((one.get("full-path", "") for one in container.iter() if local(one) == "rootfile"), "")
        package = parsed(_member(archive, path, raw.place), f"{raw.place}/{path}")
        chapters = [_chapter(archive, one, raw) for one in _pages(package, posixpath.dirname(path))]
    text = clean("\n\n".join(chapter for chapter in chapters if chapter))
    if len(text) > MOST_BYTES:
        raise InputError(place=raw.place, problem=f"is longer than {MOST_BYTES // 1_000_000} MB; split the book.")
    refuse_blank(text, raw.place)
    lang, note = language_of(_words(package, "language"), text, raw.place)
    published, dates = _dates(package)
    return Article(
        text=text,
        source_id=raw.name,
        raw_sha256=raw.sha256,
        title=_words(package, "title"),
        author=_words(package, "creator"),
        publisher=_words(package, "publisher"),
        lang=lang,
        note=note,
        published=published,
        dates=dates,
    )


def _member(archive: zipfile.ZipFile, path: str, place: str) -> bytes:
    try:
        member = archive.getinfo(path)
    except KeyError:
        problem = f"is no EPUB: there is no '{brief(path) or 'package'}' in it; save it again, or its text."
        raise InputError(place=place, problem=problem) from None
    return taken(archive, member, f"{place}/{path}")


def _pages(package: ET.Element, folder: str) -> Iterator[str]:
    """Yield the paths of the pages in the order of reading; tables of contents and what stands aside are none."""
    items = {one.get("id", ""): one for one in package.iter() if local(one) == "item"}
    for one in package.iter():
        item = items.get(one.get("idref", "")) if local(one) == "itemref" and one.get("linear") != "no" else None
        if item is not None and item.get("media-type") in _PAGES and "nav" not in item.get("properties", "").split():
            yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href", "").split("#")[0])))


def _chapter(archive: zipfile.ZipFile, path: str, raw: Raw) -> str:
    place = f"{raw.place}/{path}"
    page, _ = decode_page(Raw(_member(archive, path, raw.place), path, place))
    try:
        return text_of_markup(page)
    except (TooManyTagsError, TooManyAttributesError):
        raise InputError(place=place, problem="is HTML beyond reason; save the book's text.") from None


def _words(package: ET.Element, name: str) -> str:
    return next((" ".join("".join(one.itertext()).split()) for one in package.iter() if local(one) == name), "")


def _dates(package: ET.Element) -> tuple[DateCandidate | None, tuple[DateCandidate, ...]]:
    """Return the date on which the book says that it was published, and those of its making and changes."""
    published: DateCandidate | None = None
    others: list[DateCandidate] = []
    for one in package.iter():
        event = next((value for key, value in one.attrib.items() if key.endswith("event")), "publication")
        changed = local(one) == "meta" and one.get("property") == "dcterms:modified"
        if local(one) != "date" and not changed:
            continue
        written = " ".join("".join(one.itertext()).split())
        when = machine_date(written)
        if when is None:
            continue
        if published is None and not changed and event in {"publication", "original-publication"}:
            published = DateCandidate(when, Known.STATED, "EPUB date", written, 0.95)
        else:
            method = "modified: EPUB" if changed or event == "modification" else f"EPUB date of {event}"
            others.append(DateCandidate(when, Known.STATED, method, written, 0.3))
    return published, tuple(others)
