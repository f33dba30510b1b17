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
_MOST = r"\b(?:first|last|only|best|worst|least|most|\w{3,}est)\b[^.;]{0,50}"
_RECORD = re.compile(rf"{_MOST}\bsince\s+(?:the\s+)?\Z")
_RECORD_OF = re.compile(rf"{_MOST}\bsince\s+(?P<of>(?:the|an?|its|his|her|their)\s[^.;,]{{0,60}})\Z")
_RECORD_IN = re.compile(r"\b(?:first|only|best|worst|\w{3,}est)\s+(?:[\w’'-]+\s+){1,5}in\s+[^.;,]{0,30}\Z")
_SINCE = re.compile(r"since\s+", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?\Z")
_FIGURES = re.compile(r"[$£€¥%]|\b(?:cents?|percent|per cent|million|billion|trillion)\b")
_REACH = 120


def is_record(page: Page, start: int, expression: DatedExpression) -> bool:
    """Whether a date of the sentence from `start` on only tells for how long something is a record: "the first visit since 1998", "her first album in eleven years"."""
    first = max(start, expression.start - _REACH)
    opens = _SINCE.match(expression.text)
    if _RECORD.search(page.text, first, expression.start + (opens.end() if opens is not None else 0)):
        return True
    return expression.meaning["kind"] == "Ahead" and _RECORD_IN.search(page.text, first, expression.end) is not None


def _is_of_record(page: Page, parsed: Parsed, start: int, expression: DatedExpression) -> bool:
    """Whether a date is that of what something is the first or worst after: "the worst crash since the fire in 1973"."""
    found = _RECORD_OF.search(page.text, max(start, expression.start - _REACH), expression.start)
    if found is None:
        return False
    return not any(found.start("of") <= parsed.words[c.head].start < expression.start for c in parsed.clauses)


def is_compared(page: Page, parsed: Parsed, expression: DatedExpression) -> bool:
    """Whether an expression tells of when the figures are that others are compared with."""
    first = parsed.words[0].start if parsed.words else 0
    before = page.text[max(first, expression.start - _REACH) : expression.start]
    if is_record(page, first, expression) or _is_of_record(page, parsed, first, expression):
        return True
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
