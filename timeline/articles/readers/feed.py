"""Feeds: every entry of an RSS or Atom file is an article, as much of it as the feed holds."""

import hashlib
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.readers.checks import language_of, refuse_blank
from timeline.articles.readers.decode import clean
from timeline.articles.readers.markup.page import text_of_markup
from timeline.articles.readers.markup.written import machine_date
from timeline.articles.readers.problems import our_fault
from timeline.articles.readers.raw import MOST_BYTES, Raw
from timeline.articles.readers.safe_xml import parsed
from timeline.errors import InputError

ROOTS = frozenset({"rss", "feed", "RDF"})
_ENTRIES = frozenset({"item", "entry"})
_BODIES = ("encoded", "content", "description", "summary")
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF|atom:feed)[\s>]")


def is_feed(head: bytes) -> bool:
    """Whether a file that begins like this is a feed."""
    return bool(_FEED.search(head[:4_000]))


def read_feed(raw: Raw) -> Iterator[Article | InputError]:
    """Yield an article or an InputError for every entry; one InputError when the file is no feed."""
    try:
        root = _root(raw)
    except InputError as problem:
        yield problem
        return
    publisher = next((text for one in root.iter() if _name(one) == "title" and (text := _words(one))), "")
    lang = root.get("{http://www.w3.org/XML/1998/namespace}lang") or next(
        (_words(one) for one in root.iter() if _name(one) == "language"), ""
    )
    entries = [one for one in root.iter() if _name(one) in _ENTRIES]
    if not entries:
        yield InputError(place=raw.place, problem="is a feed without entries; there is nothing to read.")
    for number, entry in enumerate(entries, 1):
        place = f"{raw.place}: entry {number}"
        try:
            yield _article(entry, f"{raw.name}:{number}", place, publisher, lang)
        except InputError as problem:
            yield problem
        except Exception as error:  # noqa: BLE001 - one entry that breaks the reader is one entry
            yield our_fault(place, "read", error)


def _root(raw: Raw) -> ET.Element:
    if len(raw.data) > MOST_BYTES:
        raise InputError(place=raw.place, problem=f"is longer than {MOST_BYTES // 1_000_000} MB; split the feed.")
    root = parsed(raw.data, raw.place)
    if _name(root) not in ROOTS:
        raise InputError(place=raw.place, problem="is XML, but no feed; save its text, or say --format text.")
    return root


def _article(entry: ET.Element, name: str, place: str, publisher: str, lang: str) -> Article:
    fields: dict[str, ET.Element] = {}
    for one in entry:
        fields.setdefault(_name(one), one)
    texts = [(_markup(fields[key]) if key in fields else "") for key in _BODIES]
    text = max((clean(text_of_markup(one)) for one in texts if one), key=len, default="")
    title = text_of_markup(_words(fields["title"])).replace("\n", " ") if "title" in fields else ""
    url = _url(entry)
    key = next((_words(fields[one]) for one in ("guid", "id") if one in fields), "") or url
    refuse_blank(text, place)
    lang, note = language_of(lang, text, place)
    said = [_date(fields[one], one) for one in ("pubDate", "published", "issued", "date", "created") if one in fields]
    changed = [_date(fields[one], one, modified=True) for one in ("updated", "modified") if one in fields]
    published = next((one for one in said if one is not None), None)
    author = next((_person(fields[one]) for one in ("creator", "author") if one in fields), "")
    return Article(
        text=text,
        source_id=clean(key) or name,
        raw_sha256=hashlib.sha256(ET.tostring(entry)).hexdigest(),
        identity=clean(key),
        title=clean(title),
        publisher=clean(publisher),
        author=clean(author),
        url=clean(url),
        lang=lang,
        note=note,
        published=published,
        dates=tuple(one for one in changed if one is not None),
    )


def _person(element: ET.Element) -> str:
    named = element.find("{*}name")
    return _words(named if named is not None else element)


def _name(element: ET.Element) -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _words(element: ET.Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _markup(element: ET.Element) -> str:
    """Return the HTML of a body: written as text, or as elements of XHTML."""
    if len(element):
        whole = ET.tostring(element, encoding="unicode")
        return re.sub(r"(</?)\w+:", r"\1", whole)
    return "".join(element.itertext())


def _url(entry: ET.Element) -> str:
    for one in entry:
        if _name(one) == "link" and one.get("rel", "alternate") == "alternate":
            found = one.get("href") or _words(one)
            if found.startswith(("http://", "https://")):
                return found
    return ""


def _date(element: ET.Element, name: str, *, modified: bool = False) -> DateCandidate | None:
    written = _words(element)
    when = machine_date(written)
    if when is None:
        return None
    method = f"modified: feed {name}" if modified else f"feed {name}"
    return DateCandidate(when, Known.STATED, method, written, 0.3 if modified else 0.98)
