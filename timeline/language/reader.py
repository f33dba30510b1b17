"""The reader: one pass over a text, knowing no rule.

Words are scanned once; a word at which no rule can begin costs one look into a dictionary. Where rules can begin, each is
tried there and the longest reading wins (the earlier row of equals). Then the words before are looked at: modifiers join
the expression, governors only bend its meaning.
"""

import re
from collections.abc import Sequence

from timeline.expressions.meaning import Meaning
from timeline.language.joining import joined
from timeline.language.language import Entry, Language
from timeline.language.mention import Mention
from timeline.language.template import DIGIT

_WORD = re.compile(r"\w+|['’‘]")
_JOINT = re.compile(r"[^\S\n]*\n?[^\S\n]*")
_NUMBER_GOES_ON = re.compile(r"[.,/:]\d|[%$€£¥°]|[^\W\d_]")


def read(text: str, language: Language) -> list[Mention]:
    """Return the date expressions of a text in order; none overlaps another but a range its two ends."""
    words = list(_WORD.finditer(text))
    index = language.by_first_word
    mentions: list[Mention] = []
    done = 0
    for place, word in enumerate(words):
        if word.start() < done:
            continue
        token = word.group()
        entries = index.get(DIGIT if token[0].isdigit() else token.lower()) or index.get(_letters(token))
        if entries is None or _glued(text, word.start(), words[place - 1] if place else None, language):
            continue
        found = _longest(text, word.start(), entries, words, place)
        if found is None:
            continue
        entry, end, meaning = found
        if meaning is not None:
            start, meaning, at = _modified(text, words, place, done, meaning, entry, language)
            meaning = _governed(text, words, at, meaning, language)
            mentions.append(Mention(start, end, text[start:end], entry.rule.name, meaning))
        done = end
    return joined(text, mentions, language.joins)


def _longest(
    text: str, start: int, entries: Sequence[Entry], words: Sequence[re.Match[str]], place: int
) -> tuple[Entry, int, Meaning | None] | None:
    best: tuple[Entry, int, Meaning | None] | None = None
    before = words[place - 1] if place and _JOINT.fullmatch(text, words[place - 1].end(), start) else None
    for entry in entries:
        match = entry.compiled.regex.match(text, start)
        if match is None or (best is not None and match.end() <= best[1]) or not _ends_clean(text, match):
            continue
        if entry.rule.after and (before is None or before.group().lower() not in entry.rule.after):
            continue
        if entry.rule.followed and not text[match.end() : match.end() + 12].lstrip().startswith(entry.rule.followed):
            continue
        try:
            meaning = entry.rule.build(**entry.compiled.values(match))
        except ValueError:
            continue
        best = (entry, match.end(), meaning)
    return best


def _letters(token: str) -> str:
    """The leading letters of a word that ends in digits: "q" of "Q3"; '' for other words."""
    bare = token.rstrip("0123456789")
    return bare.lower() if bare != token else ""


def _glued(text: str, start: int, before: re.Match[str] | None, language: Language) -> bool:
    """Whether what stands directly before makes this the middle of something else: `1,500`, `$2013`, `RIW2012`, `v2.10`."""
    if not start:
        return False
    sign = text[start - 1]
    if sign.isspace() or sign in "(\"“«[—‘'’":
        return False
    if sign.isalnum() or sign in "_$€£¥#@+=&":
        return True
    if sign in ".,:/" and start >= 2 and text[start - 2].isdigit() and text[start].isdigit():
        return True
    if sign != "-" or before is None or before.end() != start - 1 or not text[start].isdigit():
        return False
    word = before.group()
    return word.lower() not in language.modifiers_by_last_word and not (word.isdigit() and len(word) in (1, 2, 4))


def _ends_clean(text: str, match: re.Match[str]) -> bool:
    """Whether the reading stops at a word's end, and a number is not cut in two."""
    end = match.end()
    if end >= len(text):
        return True
    if text[end - 1].isalnum() and (text[end].isalnum() or text[end] == "_"):
        return False
    return not (text[end - 1].isdigit() and _NUMBER_GOES_ON.match(text, end))


def _modified(
    text: str, words: Sequence[re.Match[str]], place: int, done: int, meaning: Meaning, entry: Entry, language: Language
) -> tuple[int, Meaning, int]:
    """Take the article and the modifiers before an expression into it; return its start, meaning and first word's place."""
    start, at, takes_article = words[place].start(), place, entry.determiner
    while at:
        before = words[at - 1]
        if before.start() < done or (
            not _JOINT.fullmatch(text, before.end(), start) and text[before.end() : start] != "-"
        ):
            break
        word = before.group().lower()
        if takes_article and word in language.determiners:
            at, start, takes_article = at - 1, before.start(), False
            continue
        step = _wrapped(text, words, at, done, word, meaning, language)
        if step is None:
            break
        at, meaning, takes_article = *step, True
        start = words[at].start()
    return start, meaning, at


def _wrapped(
    text: str, words: Sequence[re.Match[str]], at: int, done: int, word: str, meaning: Meaning, language: Language
) -> tuple[int, Meaning] | None:
    for modifier, wording in language.modifiers_by_last_word.get(word, ()):
        first = at - len(wording)
        if first < 0 or words[first].start() < done:
            continue
        if all(words[first + i].group().lower() == w for i, w in enumerate(wording)) and _together(
            text, words, first, at
        ):
            wrapped = modifier.wrap(meaning)
            if wrapped is not None:
                return first, wrapped
    return None


def _governed(text: str, words: Sequence[re.Match[str]], at: int, meaning: Meaning, language: Language) -> Meaning:
    """Bend the meaning by the preposition before the expression."""
    if not at or not _JOINT.fullmatch(text, words[at - 1].end(), words[at].start()):
        return meaning
    for governor, wording in language.governors_by_last_word.get(words[at - 1].group().lower(), ()):
        first = at - len(wording)
        if (
            first >= 0
            and all(words[first + i].group().lower() == w for i, w in enumerate(wording))
            and _together(text, words, first, at)
        ):
            return governor.wrap(meaning) or meaning
    return meaning


def _together(text: str, words: Sequence[re.Match[str]], first: int, end: int) -> bool:
    """Whether only white space stands between the words from `first` up to `end`."""
    return all(
        _JOINT.fullmatch(text, words[i].end(), words[i + 1].start())
        or text[words[i].end() : words[i + 1].start()] == "-"
        for i in range(first, end - 1)
    )
