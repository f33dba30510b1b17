"""Rows: from the named fields of a line of JSON or a row of a table to an article; what each field means, and what it may be."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.readers.checks import refuse_blank, refuse_words
from timeline.articles.readers.decode import clean
from timeline.articles.readers.html import article_of as article_of_page
from timeline.articles.readers.html import page_of
from timeline.articles.readers.overrides import DATE_ORDERS
from timeline.articles.readers.published import candidate
from timeline.articles.readers.raw import Raw
from timeline.errors import BadDate, InputError, brief

FIELDS = (
    *("id", "text", "html", "title", "publisher", "author"),
    *("url", "lang", "tz", "note", "published", "date_order"),
)
"""The fields that are read; all but the text, or the page, may be missing."""

Fields = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Row:
    """Where fields stand: the row's bytes, the name of an article without an id, its place in messages, its number from 1.

    `method` is how the date of publication is said to have come: the format's name.
    """

    data: bytes
    name: str
    place: str
    number: int
    method: str


def article_of(fields: Fields, row: Row) -> Article:
    """Return the article of a row; InputError says which field is wrong."""
    if fields.get("text") is None and fields.get("html") is not None:
        return _with_page(fields, row)
    return _with_text(fields, row)


def _with_text(fields: Fields, row: Row) -> Article:
    place = row.place
    text = _string(fields, "text", place)
    refuse_blank(text, f"{place}: 'text'" if "text" in fields else place)
    order, url = _string(fields, "date_order", place), _string(fields, "url", place)
    if order and order not in DATE_ORDERS:
        raise InputError(place=place, problem=f"'{brief(order)}' is no date_order; use {', '.join(DATE_ORDERS)}.")
    lang, tz = _string(fields, "lang", place), _string(fields, "tz", place)
    refuse_words(lang, tz, f"{place}: 'lang'", f"{place}: 'tz'")
    given = _string(fields, "id", place, number_too=True)
    return Article(
        text=text,
        source_id=given or row.name,
        raw_sha256=hashlib.sha256(row.data).hexdigest(),
        identity=given or url,
        title=_string(fields, "title", place),
        publisher=_string(fields, "publisher", place),
        author=_string(fields, "author", place),
        url=url,
        lang=lang,
        tz=tz,
        note=_string(fields, "note", place),
        published=_published(fields, row),
        date_order=order,
        first_line=row.number,
    )


def _with_page(fields: Fields, row: Row) -> Article:
    """Return the article of a row's `html`; what the other fields say wins over what the page says."""
    place = row.place
    page = page_of(_string(fields, "html", place), f"{place}: 'html'", url=_string(fields, "url", place))
    said = _with_text({**fields, "text": page.text}, row)
    found = article_of_page(page, Raw(row.data, said.source_id, place))
    given = {key: value for key in ("title", "publisher", "author", "lang") if (value := getattr(said, key))}
    dates = found.dates if found.published is None or said.published is None else (found.published, *found.dates)
    return replace(
        said,
        **{key: getattr(found, key) for key in ("title", "publisher", "author", "lang", "url")} | given,
        note=said.note if said.lang else " ".join(filter(None, (said.note, found.note))),
        published=said.published or found.published,
        dates=dates,
        retrieved=found.retrieved,
    )


def _string(fields: Fields, key: str, place: str, *, number_too: bool = False) -> str:
    """Return a field's text, '' when missing or null; `number_too` takes a whole number as its digits."""
    value = fields.get(key)
    if value is None:
        return ""
    if number_too and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise InputError(place=place, problem=f"'{key}' must be a string, not {json.dumps(value, default=str)[:40]}.")
    return clean(value)


def _published(fields: Fields, row: Row) -> DateCandidate | None:
    written = _string(fields, "published", row.place, number_too=True).strip()
    if not written:
        return None
    try:
        return candidate(written, Known.STATED, row.method)
    except BadDate as unreadable:
        raise InputError(place=f"{row.place}: 'published'", problem=str(unreadable)) from None
