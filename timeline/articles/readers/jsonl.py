"""JSON Lines: an article a line, {"id", "text", "title", "published", "publisher", "url", "lang"}, all but the text optional."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import IO

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.readers.checks import refuse_blank, refuse_words
from timeline.articles.readers.decode import clean, refuse_binary
from timeline.articles.readers.html import article_of, page_of
from timeline.articles.readers.overrides import DATE_ORDERS
from timeline.articles.readers.problems import our_fault
from timeline.articles.readers.published import candidate
from timeline.articles.readers.raw import MOST_BYTES, Raw
from timeline.errors import BadDate, InputError, brief


def read_lines(stream: IO[bytes], name: str, place: str) -> Iterator[Article | InputError]:
    """Yield an article or an InputError for every line that is not blank; a broken line does not stop the others."""
    number = taken = 0
    while line := stream.readline(MOST_BYTES + 1):
        number += 1
        here = f"{place}:{number}"
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
            try:
                refuse_binary(line[:MOST_BYTES], place)
            except InputError as problem:
                yield problem
                return
        if not line.strip():
            continue
        taken += 1
        try:
            yield _article(line, f"{name}:{number}", here, number)
        except InputError as problem:
            yield problem
            if len(line) > MOST_BYTES:
                return
        except Exception as error:  # noqa: BLE001 - one line that breaks the reader is one line
            yield our_fault(here, "read", error)
    if not taken:
        yield InputError(place=place, problem="has no lines; give one JSON object a line.")


def _article(line: bytes, name: str, place: str, number: int) -> Article:
    fields = _object(line, place)
    if fields.get("text") is None and fields.get("html") is not None:
        return _with_page(line, fields, name, place, number)
    return _article_of(fields, line, name, place, number)


def _article_of(fields: dict[str, object], line: bytes, name: str, place: str, number: int) -> Article:
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
        source_id=given or name,
        raw_sha256=hashlib.sha256(line.rstrip(b"\r\n")).hexdigest(),
        identity=given or url,
        title=_string(fields, "title", place),
        publisher=_string(fields, "publisher", place),
        author=_string(fields, "author", place),
        url=url,
        lang=lang,
        tz=tz,
        note=_string(fields, "note", place),
        published=_published(fields, place),
        date_order=order,
        first_line=number,
    )


def _with_page(line: bytes, fields: dict[str, object], name: str, place: str, number: int) -> Article:
    """Return the article of a line's `html`; what the other fields say wins over what the page says."""
    page = page_of(_string(fields, "html", place), f"{place}: 'html'", url=_string(fields, "url", place))
    said = _article_of(fields | {"text": page.text}, line, name, place, number)
    raw = Raw(line.rstrip(b"\r\n"), said.source_id, place)
    found = article_of(page, raw)
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


def _object(line: bytes, place: str) -> dict[str, object]:
    """Return the line as an object; InputError says where it breaks."""
    if len(line) > MOST_BYTES:
        raise InputError(place=place, problem=f"is longer than {MOST_BYTES // 1_000_000} MB; give one article a line.")
    try:
        found = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise InputError(place=place, problem="is not UTF-8; save the file as UTF-8.") from None
    except json.JSONDecodeError as broken:
        raise InputError(
            place=place, problem=f"is not JSON ({broken.msg}, column {broken.colno}); give one JSON object a line."
        ) from None
    except (ValueError, RecursionError):
        raise InputError(
            place=place, problem="is JSON beyond reason (too deep, or a number too long); give plain fields."
        ) from None
    if not isinstance(found, dict):
        raise InputError(place=place, problem='is no JSON object; give one a line, like {"text": "…"}.')
    return found


def _string(fields: dict[str, object], key: str, place: str, *, number_too: bool = False) -> str:
    """Return a field's text, '' when missing or null; `number_too` takes a whole number as its digits."""
    value = fields.get(key)
    if value is None:
        return ""
    if number_too and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise InputError(place=place, problem=f"'{key}' must be a string, not {json.dumps(value)[:40]}.")
    return clean(value)


def _published(fields: dict[str, object], place: str) -> DateCandidate | None:
    written = _string(fields, "published", place, number_too=True).strip()
    if not written:
        return None
    try:
        return candidate(written, Known.STATED, "jsonl")
    except BadDate as unreadable:
        raise InputError(place=f"{place}: 'published'", problem=str(unreadable)) from None
