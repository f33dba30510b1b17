"""What stands before an expression: modifiers and articles join it, governors bend its meaning, signs forbid it."""

import re
from collections.abc import Sequence

from timeline.expressions.meaning import Meaning
from timeline.language.language import Language

_LONG_WORD = 20
_APOSTROPHES = "'’‘"
_OPENING = frozenset("(\"“«[—‘'’")
_GLUE = frozenset("_$€£¥#@+=&")
_TIME = re.compile(r"\d{1,2}(?:[:.]?\d\d)?\s?[ap]\.?m\b", re.IGNORECASE)
_ADDRESS = re.compile(r"://|\bwww\.", re.IGNORECASE)
_ADDRESS_SIGNS = frozenset("/-.?~%:;,!")
_LONGEST_ADDRESS = 200
# The first end of a range, before its hyphen: the day of "27 May-28 May 1905", the year of "477-450 BC".
_FIRST_DAY = re.compile(r"(?<!\w)[0-3]?\d [A-Z][a-z]{2,8}\Z")
_LONGEST_DAY = 12
# "ca. 466 BC", but not "Washington, D.C. 2012"
_SHORTENED = re.compile(r"(?<![\w.])(?:ca?|approx)\.\Z")
_LONGEST_SHORTENED = 8
_OLD_YEAR = re.compile(r"\d{3}\b(?!-)")


def word_before(text: str, at: int, *, hyphen: bool = True) -> tuple[int, int] | None:
    """Return the extent of the word before `at`; None unless white space within a paragraph (or one hyphen) is between.

    A word is a run of letters, digits and underscores, or one apostrophe; "ca." is one without its full stop.
    """
    if text[at - 1 : at] == " ":  # as it mostly is: the word is all that stands between two blanks
        first = text.rfind(" ", max(0, at - _LONG_WORD), at - 1) + 1
        if first and text[first : at - 1].isalnum():
            return first, at - 1
    end, lines = at, 0
    while end and text[end - 1].isspace():
        end -= 1
        lines += text[end] == "\n"
    if lines > 1:
        return None
    if hyphen and end == at and end and text[end - 1] == "-":
        end -= 1
    if end and text[end - 1] == "." and _SHORTENED.search(text, max(0, end - _LONGEST_SHORTENED), end):
        end -= 1
    start = _word_start(text, end)
    return (start, end) if start < end else None


def _word_start(text: str, end: int) -> int:
    """Where the word that ends at `end` begins; `end` itself when none does."""
    start = end
    while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    if start == end and start and text[start - 1] in _APOSTROPHES:
        start -= 1
    return start


def glued(text: str, start: int, language: Language) -> bool:
    """Whether what stands directly before makes this the middle of something else: `1,500`, `$2013`, `RIW2012`, `v2.10`."""
    if not start:
        return False
    sign = text[start - 1]
    if sign.isspace() or sign in _OPENING:
        return False
    if sign == "@" and _TIME.match(text, start):  # "dinner @7pm"
        return not (start < 2 or text[start - 2].isspace())
    if sign.isalnum() or sign in _GLUE or _in_address(text, start):
        return True
    if sign in ".,:/" and start >= 2 and text[start - 2].isdigit() and text[start].isdigit():
        return True
    if sign != "-" or not text[start].isdigit():
        return False
    word = text[_word_start(text, start - 1) : start - 1]
    if not word or word.lower() in language.modifiers_by_last_word:
        return False
    if word.isdigit():
        return len(word) not in (1, 2, 4) and not (len(word) == 3 and _OLD_YEAR.match(text, start))
    if _TIME.match(text, start):  # "9am-5pm"
        return False
    return _FIRST_DAY.search(text, max(0, start - 1 - _LONGEST_DAY), start - 1) is None


def _in_address(text: str, at: int) -> bool:
    """Whether the run of signs that ends here is that of a web address: "https://example.org/2013/02/11/"."""
    if text[at - 1] not in _ADDRESS_SIGNS:
        return False
    first = max(0, at - _LONGEST_ADDRESS)
    run = text[first:at].rsplit(maxsplit=1)[-1]
    return _ADDRESS.search(run) is not None


def modified(
    text: str, start: int, done: int, meaning: Meaning, language: Language, *, determiner: bool
) -> tuple[int, Meaning]:
    """Take the article and the modifiers before an expression into it, back to `done`; return its start and meaning.

    `determiner`: an article may stand directly before it.
    """
    while (before := word_before(text, start)) is not None and before[0] >= done:
        word = text[slice(*before)].lower()
        if determiner and word in language.determiners:
            start, determiner = before[0], False
            continue
        modifiers = language.modifiers_by_last_word.get(word, ())
        earlier = _small_word_before(text, before[0]) if modifiers else ""
        for modifier, wording in modifiers:
            if len(wording) > 1 and wording[-2] != earlier:
                continue
            first = _wording_start(text, before[0], wording)
            wrapped = modifier.wrap(meaning) if first is not None and first >= done else None
            if first is not None and wrapped is not None:
                start, meaning, determiner = first, wrapped, modifier.article
                break
        else:
            break
    return start, meaning


def governed(text: str, start: int, meaning: Meaning, language: Language) -> Meaning:
    """Bend the meaning by the preposition before the expression."""
    before = word_before(text, start, hyphen=False)
    if before is None:
        return meaning
    for governor, wording in language.governors_by_last_word.get(text[slice(*before)].lower(), ()):
        if _wording_start(text, before[0], wording) is not None:
            return governor.wrap(meaning) or meaning
    return meaning


def _small_word_before(text: str, at: int) -> str:
    before = word_before(text, at)
    return text[slice(*before)].lower() if before is not None else ""


def _wording_start(text: str, last: int, wording: Sequence[str]) -> int | None:
    """Where a wording begins whose last word begins at `last`; None when its other words do not stand before that."""
    start = last
    for wanted in reversed(wording[:-1]):
        before = word_before(text, start)
        if before is None or text[slice(*before)].lower() != wanted:
            return None
        start = before[0]
    return start
