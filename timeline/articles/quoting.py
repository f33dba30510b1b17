"""Quoting: what is quoted from another time is seen from that time ("He wrote in 1938: 'Last week we moved.'").

The time of the saying is looked for beside the quotation. A diary or memoirs without a date are of another time that nobody
tells, and what they say stays unresolved.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from operator import attrgetter

from timeline.articles.focus import core
from timeline.dates.grain import Grain
from timeline.dates.when import Shape, When
from timeline.events.expression import DatedExpression
from timeline.expressions.context import Context
from timeline.expressions.meaning import (
    Ahead,
    Anchor,
    Feast,
    Fixed,
    Meaning,
    OfSomeYear,
    Shifted,
    Weekday,
    Weekend,
    Window,
)
from timeline.language.mention import Mention

# It begins with its mark, to which the engine then runs.
_QUOTATION = re.compile(
    r"[“\"'‘](?:(?<=“)[^”\n]*(?:”|$)|(?<=\")[^\"\n]*(?:\"|$)|"
    r"(?<=[:,] ['‘])(?:[^'’\n]|['’](?=\w)){0,1000}+['’](?!\w))",
    re.MULTILINE,
)
_SAYING = re.compile(
    r"\b(?:wrote|writes|written|said|told|recalled|noted|declared|recorded|reported|asked|warned|promised|announced|complained|"
    r"predicted|explained|letter|diary|journal|memoirs?|telegram|cable|memo|memorandum|entry|speech|interview|article|note|dated)\b",
    re.IGNORECASE,
)
_OF_ANOTHER_TIME = re.compile(r"\b(?:diary|diaries|memoirs?|autobiography)\b", re.IGNORECASE)
_STOP = re.compile(r"[.!?]\s")
_BEFORE = 200
_BEHIND = 80
# What was said in the last month is said of the same news.
_OTHER_TIME = 31
_FROM_NOW = (Ahead, Feast, OfSomeYear, Weekday, Weekend, Window)

Span = tuple[int, int]


def quotations(text: str) -> list[Span]:
    """Return the quotations of a text with their marks, in order; none goes on beyond its line."""
    return [one.span() for one in _QUOTATION.finditer(text)]


def as_said_then(
    text: str,
    place: int,
    found: Sequence[Mention],
    context: Context,
    out: Sequence[DatedExpression],
    quoted: Sequence[Span],
) -> Context:
    """Return the context of the `place`-th mention: in a quotation of another time that time, a little uncertain, else the same.

    `quoted` are the text's quotations.
    """
    mention = found[place]
    if not quoted or not _leans_on_now(core(mention.meaning)):
        return context
    quotation = _around(quoted, mention.start)
    if quotation is None:
        return context
    start, end = quotation
    first = max(text.rfind("\n", 0, start) + 1, start - _BEFORE)
    stops = [stop.end() for stop in _STOP.finditer(text, first, start)]
    first = stops[-1] if stops else first
    if not _SAYING.search(text, first, start):
        when = _said_behind(text, end, found, place)
    else:
        near = takewhile(lambda e: first <= e.start, reversed(out))
        when = next((e.when for e in near if e.end <= start and e.parent is None), None)
        if when is None and _OF_ANOTHER_TIME.search(text, first, start):
            return replace(context, document=None, story=None, reported=None)
    if when is None or not _is_another_time(when, context.document):
        return context
    return replace(context, document=when.qualified(uncertain=True), story=None, reported=None)


def _around(quoted: Sequence[Span], at: int) -> Span | None:
    """The quotation that holds an offset; None where there is none."""
    last = bisect_left(quoted, (at,)) - 1
    return quoted[last] if last >= 0 and at < quoted[last][1] else None


def _said_behind(text: str, end: int, found: Sequence[Mention], place: int) -> When | None:
    """The date written out of a saying told behind its words: "…," he wrote in 1938."""
    behind = bisect_left(found, end, lo=place + 1, key=attrgetter("start"))
    following = found[behind] if behind < len(found) else None
    if following is None or following.start > end + _BEHIND or not isinstance(following.meaning, Fixed):
        return None
    between = text[end : following.start]
    said = _SAYING.search(between) and not _STOP.search(between) and "\n" not in between
    return When.of(following.meaning.period) if said else None


def _is_another_time(when: When, document: When | None) -> bool:
    if when.shape is not Shape.POINT or when.start is None or when.end is None or when.grain > Grain.YEAR:
        return False
    return document is None or document.start is None or when.end + _OTHER_TIME < document.start


def _leans_on_now(meaning: Meaning) -> bool:
    if isinstance(meaning, Shifted):
        return meaning.anchor is Anchor.DOCUMENT
    return isinstance(meaning, _FROM_NOW)


def with_sayings(
    expressions: Sequence[DatedExpression], contexts: Sequence[Context], document: When | None
) -> list[DatedExpression]:
    """Return the expressions, those that lean on another time than the publication with that told: no document says it."""
    return [
        expression if context.document is document else _retold(expression, context)
        for expression, context in zip(expressions, contexts, strict=True)
    ]


def _retold(expression: DatedExpression, context: Context) -> DatedExpression:
    if expression.anchor == "document":
        # what is quoted is a little uncertain, the date above an entry is not
        then = "told" if context.document is not None and not context.document.uncertain else "quoted from"
        return replace(expression, anchor="expression", reason=f"{then} then; {expression.reason}")
    if context.document is None and expression.anchor == "none" and expression.grade == "C":
        return replace(expression, reason="quoted from a time that the text does not tell, so this stays unresolved")
    return expression
