"""Plain text: everything is the article."""

import re
from collections.abc import Iterator

from timeline.articles.article import Article
from timeline.articles.readers.decode import decode
from timeline.articles.readers.raw import Raw
from timeline.errors import InputError

_FIRST_LINE = re.compile(r"\s*([^\n]{3,140})\n[ \t]*\n\s*\S")


def read_text(raw: Raw) -> Iterator[Article | InputError]:
    """Yield the one article of a text file, or the InputError that says why there is none."""
    try:
        text, note = decode(raw)
        refuse_blank(text, raw.place)
    except InputError as problem:
        yield problem
        return
    yield Article(text=text, source_id=raw.name, raw_sha256=raw.sha256, title=heading(text), note=note)


def refuse_blank(text: str, place: str) -> None:
    """Raise InputError when there is nothing to read."""
    if not text.strip():
        raise InputError(place=place, problem="has no text; an article needs at least one sentence.")


def heading(text: str) -> str:
    """Return the first line when it can only be a title: short, alone, no sentence, no byline; else ''."""
    found = _FIRST_LINE.match(text)
    if not found:
        return ""
    line = found[1].strip()
    if line.endswith((".", ":", ",", ";", "—", "…", ".”", '."')) or line.startswith(
        ("By ", "by ", "BY ", "(", "-", "*", "http")
    ):
        return ""
    return line if line[:1].isupper() or line[:1].isdigit() or line[:1] in "“\"'‘" else ""
