"""Comparing: dates that only tell what figures are compared with ("rose to $3 million from $2 million a year earlier").

Nothing that the sentence tells happened then, so such a date dates no happening.
"""

import re

from timeline.articles.drafting.kinds import OF_NOUN, OF_VERB
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.parsed import Parsed
from timeline.events.expression import DatedExpression

_AMOUNT = r"(?:[A-Z]{0,3}[$£€¥]|\d)"
_BASE = re.compile(
    rf"\b(?:from|versus|vs\.?|against|than|(?:compared|compares|comparing)\s+(?:with|to))\s+"
    rf"[^.;:()]{{0,40}}?{_AMOUNT}(?:[^;:()]{{0,60}}\s)?\Z"
)
_BASE_ITSELF = re.compile(r"\b(?:up|down)\s[^,;:()]{1,40}\sfrom\s+(?:the\s+)?\Z")
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?\Z")
_FIGURES = re.compile(r"[$£€¥%]|\b(?:cents?|percent|per cent|million|billion|trillion)\b")
_REACH = 120


def is_compared(page: Page, parsed: Parsed, expression: DatedExpression) -> bool:
    """Whether an expression tells of when the figures are that others are compared with."""
    first = parsed.words[0].start if parsed.words else 0
    before = page.text[max(first, expression.start - _REACH) : expression.start]
    if _BASE_ITSELF.search(before):
        return True
    found = _BASE.search(before)
    if found is None and _FROM.search(before) is None:
        return False
    if found is not None and _FIGURES.search(found.group()) is not None:
        return True
    word = parsed.first_from(expression.start)
    if any(OF_NOUN.get(parsed.lemma(at)) == "growth" for at in range(max(0, word - 3), min(word, len(parsed.words)))):
        return True  # "a 74% increase from a year earlier"
    number = parsed.clause_of(expression.start, expression.end)
    return number is not None and OF_VERB.get(parsed.clauses[number].lemma) == "growth"
