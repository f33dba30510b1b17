"""Dates that belong to a noun: "the act of 12 June 1998", "her 1962 book".

Such a date says when the act or the book is from, not when what the sentence tells of them happened. It dates the noun
where that is a happening itself ("the vote of 12 June"), and nothing else.
"""

import re

from timeline.events.expression import DatedExpression

_OF = re.compile(r"\b(?P<noun>[A-Za-z][\w-]{0,60})[^\S\n]+of[^\S\n]+(?:the[^\S\n]+)?\Z")
_DETERMINED = re.compile(
    r"(?:\b(?:the|a|an|his|her|its|their|our|my|this|that)|['’]s)[^\S\n]+(?:[a-z]+[^\S\n]+)?\Z", re.IGNORECASE
)
_NOUN = re.compile(r"[^\S\n]+(?P<noun>[A-Za-z][\w-]*)")
_TIMES = frozenset(
    [
        "beginning",
        "start",
        "end",
        "middle",
        "close",
        "night",
        "morning",
        "afternoon",
        "evening",
        "day",
        "week",
        "weekend",
        "month",
        "summer",
        "autumn",
        "fall",
        "winter",
        "spring",
        "quarter",
        "half",
        "part",
        "rest",
        "course",
        "early",
        "late",
        "first",
        "second",
        "third",
        "fourth",
        "last",
        "early",
        "days",
        "years",
        "months",
        "weeks",
        "as",
        "because",
        "out",
        "ahead",
        "instead",
        "speaking",
    ]
)
_NO_NOUNS = frozenset(
    [
        "and",
        "or",
        "but",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "with",
        "when",
        "while",
        "as",
        "after",
        "before",
        "that",
        "which",
        "who",
        "was",
        "were",
        "is",
        "are",
        "had",
        "has",
        "have",
        "did",
        "will",
        "would",
        "the",
        "a",
        "an",
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "you",
        "his",
        "her",
        "its",
        "their",
        "until",
        "since",
        "also",
        "then",
    ]
)


def belongs_to_noun(text: str, expression: DatedExpression) -> int | None:
    """Return the offset of the noun that an expression belongs to, None when it stands on its own."""
    before = text[max(0, expression.start - 40) : expression.start]
    if (found := _OF.search(before)) is not None and found["noun"].lower() not in _TIMES:
        return expression.start - len(before) + found.start("noun")
    if expression.meaning["kind"] != "Fixed" or len(expression.text) != 4 or not _DETERMINED.search(before):
        return None
    after = _NOUN.match(text, expression.end)
    return after.start("noun") if after is not None and after["noun"].lower() not in _NO_NOUNS else None
