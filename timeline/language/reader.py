"""The reader: one pass over a text, knowing no rule.

One expression finds the words at which a rule can begin. There a guard, one expression again, says whether any of those
rules matches; only then is each tried, and the longest reading wins (the earlier row of equals). Then what stands before is
looked at: modifiers join the expression, governors only bend its meaning.
"""

import re
from collections.abc import Iterable, Iterator

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Meaning, OfSomeYear
from timeline.language.hanging import hung
from timeline.language.joining import joined
from timeline.language.language import Entries, Entry, Language
from timeline.language.leading import glued, governed, modified, word_before
from timeline.language.listed_hours import with_listed_hours
from timeline.language.listed_weekdays import with_listed_weekdays
from timeline.language.listing import with_listed_days
from timeline.language.mention import Mention
from timeline.language.rule import Rule
from timeline.language.template import DIGIT, SPACE, in_small_letters
from timeline.language.timing import timed

_WORD_GOES_ON = re.compile(r"-[a-z]|\.[a-z]+\b(?!\s+[A-Z])")
_NUMBER_GOES_ON = re.compile(r"[.,/:]\d|[%$€£¥°]|[^\W\d_]")
_FIRST_WORD = re.compile(rf"(\w+){SPACE}(\w+)")
_FIGURES = "0123456789"
_AHEAD = 28  # characters after a reading in which what its rule wants there must begin


def read(text: str, language: Language) -> list[Mention]:
    """Return the date expressions of a text in order; none overlaps another but a range its two ends."""
    return read_at(text, places(text, language), language)


def places(text: str, language: Language, first: int = 0, last: int | None = None) -> Iterator[tuple[int, Entries]]:
    """Yield the offsets, from `first` to before `last`, at which rules match, in order, with all that can begin there."""
    index, signs = language.by_first_word, language.signs
    # Something stands before the first word, too.
    small = in_small_letters((text[first - 1] if first else " ") + text[first:last])
    for hit in language.trigger.finditer(small):
        at = hit.start()
        start, sign = first + at, small[at]
        if at and sign in signs and signs[sign].guard.match(text, start - 1):
            yield start - 1, signs[sign]
        if hit.lastindex is not None:
            entries = index[hit[1] or DIGIT]
            if entries.guard.match(text, start):
                yield start, entries


def read_at(text: str, found: Iterable[tuple[int, Entries]], language: Language) -> list[Mention]:
    """Return the date expressions that begin at the places found, judged by the words around them."""
    mentions: list[Mention] = []
    done = 0
    for place, entries in found:
        if place < done or glued(text, place, language):
            continue
        longest = _longest(text, place, entries)
        if longest is None:
            continue
        entry, end, meaning = longest
        if _outdone(text, place, end, language) or _of_a_game(text, place, end, meaning, language):
            continue
        if meaning is not None:
            start, meaning = modified(text, place, done, meaning, language, determiner=entry.determiner)
            meaning = governed(text, start, meaning, language)
            mentions.append(Mention(start, end, text[start:end], entry.rule.name, meaning))
        done = end
    listed = with_listed_weekdays(text, with_listed_days(text, mentions, language.day_lists), language.weekdays)
    mentions = with_listed_hours(text, timed(text, listed, language.day_links, language.time_links))
    return joined(text, hung(text, mentions, language), language.joins, language.still)


def other_readings(text: str, start: int, end: int, language: Language) -> list[tuple[str, Meaning]]:
    """Return every reading of the words that ends where an expression does, with its rule: the longest may be several.

    They are sought from the first place in the expression at which a rule reads to its end.
    """
    for place, entries in places(text, language, start, end):
        found: dict[str, Meaning] = {}
        for entry, ends, meaning in _standing(text, place, entries):
            if ends == end and meaning is not None:
                found.setdefault(entry.rule.name, meaning)
        if found:
            return list(found.items())
    return []


def _entries_at(word: str, language: Language) -> Entries | None:
    """What can begin at a word: at a number, at the word itself, or at its letters ("q" of "Q3")."""
    index = language.by_first_word
    if word[0].isdigit():
        return index.get(DIGIT)
    small = word.lower()
    return index.get(small) or index.get(small.rstrip(_FIGURES))


def _longest(text: str, start: int, entries: Entries) -> tuple[Entry, int, Meaning | None] | None:
    return next(_standing(text, start, entries), None)


def _standing(text: str, start: int, entries: Entries) -> Iterator[tuple[Entry, int, Meaning | None]]:
    """Yield the readings that stand with what comes after and before, and as a day that there is; the longest first."""
    for entry, match in entries.readings(text, start):
        end, rule = match.end(), entry.rule
        if not _ends_clean(text, end) or not _goes_on(text, end, rule):
            continue
        if rule.after and not _stands_after(text, start, entry):
            continue
        try:
            meaning = rule.build(**entry.compiled.values(match))
        except ValueError:
            continue
        yield entry, end, meaning


def _outdone(text: str, start: int, end: int, language: Language) -> bool:
    """Whether "the week" is only the beginning of "the week before last", whose rule takes the article in later."""
    article = _FIRST_WORD.match(text, start, end)
    if article is None or article[1].lower() not in language.determiners:
        return False
    entries = _entries_at(article[2], language)
    longest = _longest(text, article.start(2), entries) if entries is not None else None
    return longest is not None and longest[0].determiner and longest[1] > end


def _of_a_game(text: str, start: int, end: int, meaning: Meaning | None, language: Language) -> bool:
    """Whether a half or a quarter without its year is one of a game."""
    if not isinstance(meaning, OfSomeYear) or meaning.grain not in (Grain.HALF, Grain.QUARTER):
        return False
    return language.in_a_game(text, start, end)


def _stands_after(text: str, start: int, entry: Entry) -> bool:
    before = word_before(text, start, hyphen=True)
    return before is not None and text[slice(*before)].lower() in entry.rule.after


def _goes_on(text: str, end: int, rule: Rule) -> bool:
    """Whether what comes next is what the rule wants there, and not what it refuses."""
    if not (rule.followed or rule.unless_followed):
        return True
    following = text[end : end + _AHEAD].replace("\n", " ").lstrip()
    return (not rule.followed or following.startswith(rule.followed)) and not following.startswith(
        rule.unless_followed or ("\0",)
    )


def _ends_clean(text: str, end: int) -> bool:
    """Whether a reading stops at a word's end, and a number is not cut in two."""
    if end >= len(text):
        return True
    if text[end - 1].isalnum() and (text[end].isalnum() or text[end] == "_"):
        return False
    return not (_NUMBER_GOES_ON if text[end - 1].isdigit() else _WORD_GOES_ON).match(text, end)
