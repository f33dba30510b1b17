"""Tokens of HTML, in one pass whose time grows as the page does.

`html.parser` of Python before 3.13.6 takes a minute for 300 kB of `<!--<!--<!--`; these loops only look forward.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_NAME = re.compile(r"[A-Za-z][^\s/>]*")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]*)))?")
_TAG_END = re.compile(r"[\s/]*>?")
_RAW = frozenset({"script", "style", "iframe", "noembed", "noframes", "xmp"})
_WORDS_ONLY = frozenset({"title", "textarea"})
_END_OF = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW | _WORDS_ONLY}
_MOST_ATTRIBUTES = 5_000


class TooManyAttributesError(ValueError):
    """A tag has more attributes than any page has."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A start tag: its name in lower case, its attributes (the first of a name counts), and where it begins."""

    name: str
    attributes: dict[str, str]
    at: int
    closed: bool


@dataclass(frozen=True, slots=True)
class Closing:
    """An end tag."""

    name: str


@dataclass(frozen=True, slots=True)
class Words:
    """Text with its entities read; `raw` for a script or a style, of which nothing is read."""

    text: str
    raw: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, as browsers leave when they save a page."""

    text: str


Token = Opening | Closing | Words | Comment


def unescape(text: str) -> str:
    """Return the text with its entities read; a number of thousands of digits is none."""
    if "&" not in text:
        return text
    try:
        return html.unescape(text)
    except ValueError:
        return text


def tokens(page: str) -> Iterator[Token]:  # noqa: C901 - a case per kind of token
    """Yield the tokens of a page; TooManyAttributesError for a tag that is none."""
    at, size = 0, len(page)
    while at < size:
        opens = page.find("<", at)
        if opens < 0:
            opens = size
        if opens > at:
            yield Words(unescape(page[at:opens]))
        if opens == size:
            return
        following = page[opens + 1 : opens + 2]
        if following.isascii() and following.isalpha():
            opening, at = _opening(page, opens)
            yield opening
            if opening.name in _END_OF and not opening.closed:
                ends = _END_OF[opening.name].search(page, at)
                inside = page[at : ends.start() if ends else size]
                raw = opening.name in _RAW
                yield Words(inside if raw else unescape(inside), raw)
                at = ends.start() if ends else size
        elif page.startswith("<!--", opens):
            ends_at = page.find("-->", opens + 2)
            yield Comment(page[opens + 4 : ends_at if ends_at >= 0 else size])
            at = ends_at + 3 if ends_at >= 0 else size
        elif following == "/":
            named = _NAME.match(page, opens + 2)
            if named:
                yield Closing(named[0].lower())
            at = _after_end(page, opens)
        elif following in {"!", "?"}:
            at = _after_end(page, opens)
        else:
            yield Words("<")
            at = opens + 1


def _after_end(page: str, at: int) -> int:
    ends = page.find(">", at)
    return ends + 1 if ends >= 0 else len(page)


def _opening(page: str, at: int) -> tuple[Opening, int]:
    named = _NAME.match(page, at + 1)
    assert named is not None
    attributes: dict[str, str] = {}
    place, n = named.end(), 0
    while found := _ATTRIBUTE.match(page, place):
        n += 1
        if n > _MOST_ATTRIBUTES:
            raise TooManyAttributesError
        value = next((group for group in found.groups()[1:] if group is not None), "")
        attributes.setdefault(found[1].lower(), unescape(value))
        place = found.end()
    ends = _TAG_END.match(page, place)
    assert ends is not None
    return Opening(named[0].lower(), attributes, at, "/" in ends[0]), max(ends.end(), place)
