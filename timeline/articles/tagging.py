"""Tagging alone: the date expressions of a text, without events, actors or a database."""

from timeline.articles.following import follow
from timeline.articles.sentences import sentences
from timeline.dates.edtf import parse
from timeline.dates.when import When
from timeline.events.expression import DatedExpression
from timeline.language.languages import mentions


def tag(text: str, dct: str | None, lang: str = "en", date_order: str = "") -> tuple[DatedExpression, ...]:
    """Return the date expressions of a text resolved against `dct` (EDTF or a date-time; None: unknown); BadDate for a bad one."""
    found = mentions(text, lang, date_order)
    return follow(text, found, sentences(text), creation_time(dct), lang, date_order)


def creation_time(dct: str | None) -> When | None:
    """Return a document creation time as a value; `2013-10-25 14:30` is taken like `2013-10-25T14:30`."""
    if dct is None or not dct.strip():
        return None
    return parse(dct.strip().replace(" ", "T", 1))
