"""Markdown with front matter: the keys become what is known of the article, the rest is its text, marks and all."""

from collections.abc import Iterator, Mapping

from timeline.articles.article import Article, DateCandidate, Kind, Known
from timeline.articles.readers.checks import refuse_blank, refuse_words
from timeline.articles.readers.decode import decode
from timeline.articles.readers.front_matter import Entry, FrontMatter, cut
from timeline.articles.readers.overrides import DATE_ORDERS
from timeline.articles.readers.published import candidate
from timeline.articles.readers.raw import Raw
from timeline.articles.readers.titles import markdown_heading
from timeline.errors import BadDate, InputError, brief

_PLAIN = ("title", "publisher", "author", "url", "lang", "tz", "origin", "note")
_LISTS = ("author", "publisher", "origin")
_KNOWN = (Known.STATED, Known.SUPPLIED, Known.INFERRED)


def read_markdown(raw: Raw) -> Iterator[Article | InputError]:
    """Yield the one article of a Markdown file, or the InputError that says why there is none."""
    try:
        text, note = decode(raw)
        parts = cut(text, raw.place)
        refuse_blank(parts.body, raw.place)
        yield _article(raw, parts, note)
    except InputError as problem:
        yield problem


def _article(raw: Raw, parts: FrontMatter, note: str) -> Article:
    """Fill an article from the keys; unknown keys are their writer's business."""
    entries = parts.entries
    plain = {name: _words(parts, name) for name in _PLAIN}
    lang, tz = ((f"{parts.place}:{entries[name].line}" if name in entries else "") for name in ("lang", "tz"))
    refuse_words(plain["lang"], plain["tz"], lang, tz)
    retold = _retold(entries.get("retells"))
    kind = _one_of(parts, "kind", tuple(Kind), Kind.RETELLING if retold else Kind.ORIGINAL)
    return Article(
        text=parts.body,
        source_id=raw.name,
        raw_sha256=raw.sha256,
        kind=Kind(kind),
        title=plain["title"] or markdown_heading(parts.body),
        publisher=plain["publisher"],
        author=plain["author"],
        url=plain["url"],
        lang=plain["lang"],
        tz=plain["tz"],
        origin=plain["origin"],
        retold_from=retold,
        note=" ".join(filter(None, (plain["note"], note))),
        published=_published(parts),
        date_order=_one_of(parts, "date_order", DATE_ORDERS, ""),
        first_line=parts.first_line,
    )


def _words(parts: FrontMatter, name: str) -> str:
    """Return a key's text, a list of names joined by commas, '' when it is missing or null."""
    entry = parts.entries.get(name)
    if entry is None:
        return ""
    if isinstance(entry.value, Mapping):
        raise InputError(place=f"{parts.place}:{entry.line}", problem=f"'{name}' must be text, not a mapping.")
    if isinstance(entry.value, tuple):
        if name not in _LISTS:
            raise InputError(place=f"{parts.place}:{entry.line}", problem=f"'{name}' must be text, not a list.")
        return ", ".join(entry.value)
    if entry.tag:
        raise InputError(
            place=f"{parts.place}:{entry.line}", problem=f"'{name}' must be text; remove the tag '{brief(entry.tag)}'."
        )
    return "" if entry.value in {"null", "~"} else entry.value


def _one_of(parts: FrontMatter, name: str, choices: tuple[str, ...], default: str) -> str:
    given = _words(parts, name).lower()
    if given and given not in choices:
        line = parts.entries[name].line
        raise InputError(
            place=f"{parts.place}:{line}", problem=f"'{brief(given)}' is no {name}; use {', '.join(choices)}."
        )
    return given or default


def _published(parts: FrontMatter) -> DateCandidate | None:
    """Return the date under `published`, or under `date` as site generators write it."""
    known = _one_of(parts, "published_known", _KNOWN, Known.STATED)
    key = "published" if _words(parts, "published").lower() not in {"", "true", "false"} else "date"
    written = _words(parts, key)
    if not written:
        return None
    try:
        return candidate(written, Known(known), "front matter", _words(parts, "published_evidence"))
    except BadDate as unreadable:
        raise InputError(place=f"{parts.place}:{parts.entries[key].line}", problem=str(unreadable)) from None


def _retold(entry: Entry | None) -> str:
    """Return the original a retelling retells, in words: "Title, by Author, Publisher, URL"; no part is made up."""
    if entry is None:
        return ""
    if isinstance(entry.value, str):
        return entry.value
    if not isinstance(entry.value, Mapping):
        return ", ".join(entry.value)
    part = entry.value.get
    author = f"by {part('author')}" if part("author") else ""
    return ", ".join(filter(None, (part("title"), author, part("publisher"), part("url"))))
