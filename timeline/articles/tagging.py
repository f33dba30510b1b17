"""Tagging alone: the date expressions of a text, without events, actors or a database."""

from collections.abc import Sequence

from timeline.articles.considering import considered
from timeline.articles.following import follow
from timeline.articles.sentences import sentences
from timeline.dates.edtf import parse
from timeline.dates.when import When
from timeline.events.expression import DatedExpression
from timeline.expressions.context import Context
from timeline.language import fallback
from timeline.language.languages import mentions
from timeline.language.mention import Mention


def tag(text: str, dct: str | None, lang: str = "en", date_order: str = "") -> tuple[DatedExpression, ...]:
    """Return the date expressions of a text resolved against `dct` (EDTF or a date-time; None: unknown); BadDate for a bad one."""
    found = mentions(text, lang, date_order)
    return follow(text, found, sentences(text, lang), creation_time(dct), lang, date_order)


def tag_considered(text: str, dct: str | None, lang: str = "en", date_order: str = "") -> tuple[DatedExpression, ...]:
    """Return what `tag` does, each expression with the readings that were considered."""
    return _considered(text, mentions(text, lang, date_order), dct, lang, date_order)


def _considered(
    text: str, found: Sequence[Mention], dct: str | None, lang: str, date_order: str
) -> tuple[DatedExpression, ...]:
    contexts = list[Context]()
    out = follow(text, found, sentences(text, lang), creation_time(dct), lang, date_order, contexts)
    return considered(text, out, contexts, lang)


def read_one(text: str, dct: str | None, lang: str = "en", date_order: str = "") -> DatedExpression | None:
    """Return the longest date expression of a few words, a range before its ends, with its alternatives; None without one.

    Words that no rule reads are handed to dateparser, and believed only as far as they were written.
    """
    found = tag_considered(text, dct, lang, date_order)
    if not found:
        meaning = fallback.parse(text, lang, date_order)
        words = [Mention(0, len(text), text, fallback.RULE, meaning)] if meaning is not None else []
        found = _considered(text, words, dct, lang, date_order)
    return max(found, key=lambda e: (e.end - e.start, e.is_range), default=None)


def creation_time(dct: str | None) -> When | None:
    """Return a document creation time as a value; `2013-10-25 14:30` is taken like `2013-10-25T14:30`."""
    if dct is None or not dct.strip():
        return None
    return parse(dct.strip().replace(" ", "T", 1))
