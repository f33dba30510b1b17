"""Mail: a message (.eml) is an article sent on its date; a web page saved as one (.mht) is that page."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage, Message
from typing import cast

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.readers.checks import refuse_blank
from timeline.articles.readers.decode import clean, decode
from timeline.articles.readers.encodings import codec_of
from timeline.articles.readers.html import read_html
from timeline.articles.readers.markup.charset import decode_page
from timeline.articles.readers.markup.page import text_of_markup
from timeline.articles.readers.markup.saved import Saved
from timeline.articles.readers.markup.written import machine_date
from timeline.articles.readers.raw import MOST_BYTES, Raw
from timeline.errors import InputError

_HEADER = re.compile(rb"\A[!-9;-~]{1,80}:[ \t\r\n]")
_MOST_PARTS = 1_000
_LONGEST_LINE = 50_000
"""Characters of one line of a head, folded ones together: what is longer takes minutes to take apart."""


def read_mail(raw: Raw) -> Iterator[Article | InputError]:
    """Yield the one article of a message: its plain text, else its HTML; attachments are not read."""
    try:
        message = _message(raw)
        text = _body(message, raw)
        refuse_blank(text, raw.place)
    except InputError as problem:
        yield problem
        return
    written = _header(message, "date")
    when = machine_date(written.partition("(")[0]) if written else None
    published = None if when is None else DateCandidate(when, Known.STATED, "mail Date", written, 0.98)
    author = re.sub(r"(?<!\s)\s*<[^<>]*>", "", _header(message, "from")).strip(' "')
    title = _header(message, "subject")
    yield Article(text=text, source_id=raw.name, raw_sha256=raw.sha256, title=title, author=author, published=published)


def read_saved_mail(raw: Raw) -> Iterator[Article | InputError]:
    """Yield the one article of a web page saved as a message: its first page; the day of saving is in its head."""
    try:
        message = _message(raw)
    except InputError as problem:
        yield problem
        return
    pages = {"text/html", "application/xhtml+xml"}
    part = next((one for one in _parts(message) if one.get_content_type() in pages), None)
    if part is None:
        yield InputError(place=raw.place, problem="has no web page in it; save the page as HTML.")
        return
    page = Raw(_payload(part), raw.name, raw.place)
    url = _header(message, "snapshot-content-location") or _header(part, "content-location")
    written = _header(message, "date")
    when = machine_date(written.partition("(")[0]) if written else None
    saved = Saved(url, when, "MHTML", written) if when is not None else None
    known = url if url.startswith(("http://", "https://")) else ""
    yield from read_html(page, url=known, retrieved=saved, charset=part.get_content_charset() or "")


def _message(raw: Raw) -> EmailMessage:
    if len(raw.data) > MOST_BYTES:
        raise InputError(place=raw.place, problem=f"is longer than {MOST_BYTES // 1_000_000} MB; save its text.")
    if not _HEADER.match(raw.data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")[:200]):
        raise InputError(place=raw.place, problem="does not begin with the head of a message (From: …); save its text.")
    try:
        message = cast("EmailMessage", message_from_bytes(raw.data.lstrip(b"\r\n"), policy=policy.compat32))
    except (RecursionError, ValueError, LookupError, AssertionError):
        raise InputError(place=raw.place, problem="is a message beyond reason; save its text.") from None
    if _is_beyond_reason(message):
        told = f"has a line of more than {_LONGEST_LINE:,} characters in its head; save its text."
        raise InputError(place=raw.place, problem=told)
    return message


def _is_beyond_reason(part: Message) -> bool:
    return any(len(value) > _LONGEST_LINE for _, value in part.raw_items())


def _parts(message: Message) -> Iterator[Message]:
    """Yield the parts that are no containers, in order; a message within a message too, none with a line of its head beyond reason."""
    waiting: list[Message] = [message]
    n = 0
    while waiting and n < _MOST_PARTS:
        n += 1
        one = waiting.pop(0)
        if _is_beyond_reason(one):
            continue
        if one.is_multipart():
            waiting[:0] = [part for part in one.get_payload() if isinstance(part, Message)]
        else:
            yield one


def _body(message: Message, raw: Raw) -> str:
    shown = [one for one in _parts(message) if one.get_content_disposition() != "attachment"]
    for kind in ("text/plain", "text/html"):
        part = next((one for one in shown if one.get_content_type() == kind and _payload(one).strip()), None)
        if part is None:
            continue
        page = Raw(_payload(part), raw.name, raw.place)
        if kind == "text/html":
            return text_of_markup(decode_page(page, part.get_content_charset() or "")[0])
        try:
            return clean(page.data.decode(codec_of(part.get_content_charset() or "utf-8")))
        except (ValueError, LookupError):
            return decode(page)[0]
    raise InputError(place=raw.place, problem="is a message without text; save what is attached to it.")


def _payload(part: Message) -> bytes:
    try:
        found = part.get_payload(decode=True)
    except (ValueError, LookupError):  # a charset that can be none
        return b""
    return found if isinstance(found, bytes) else b""


def _header(message: Message, name: str) -> str:
    """Return a header with its encoded words read, '' when it is missing or broken."""
    from email.header import decode_header, make_header  # noqa: PLC0415 - only mail needs it

    written = message.get(name)
    if written is None:
        return ""
    try:
        text = str(make_header(decode_header(str(written))))
    except (MessageError, ValueError, LookupError):
        text = str(written)
    return " ".join(clean(text).split())[:1_000]
