"""Triggers: the words of a sentence that tell of a happening."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.articles.drafting.lexicon import NOUNS, REPORTING, VERBS

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_AUXILIARIES = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "will",
        "would",
        "shall",
        "should",
        "can",
        "could",
        "may",
        "might",
        "must",
    ]
)
_NOT_PAST = frozenset(
    [
        "need",
        "indeed",
        "speed",
        "seed",
        "feed",
        "breed",
        "hundred",
        "red",
        "bed",
        "shed",
        "based",
        "so-called",
        "pictured",
        "united",
        "limited",
    ]
)
_PHRASAL = frozenset(["up", "back", "off", "out"])
_BEFORE_NOUN = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "its",
        "his",
        "her",
        "their",
        "our",
        "my",
        "your",
        "of",
        "first",
        "second",
        "third",
        "next",
        "last",
        "such",
        "any",
        "some",
        "no",
        "each",
        "every",
    ]
)


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells of a happening: offsets into the text, its type, and how it stands in the sentence.

    `form` is past, ing, s, base or noun; `finite` says that it heads a clause; `reporting` that it tells what is said.
    """

    start: int
    end: int
    word: str
    type: str
    form: str
    finite: bool
    reporting: bool
    known: bool

    @classmethod
    def of_noun(cls, start: int, end: int, word: str, kind: str) -> "Trigger":
        """Return a noun that is a happening."""
        return cls(start, end, word, kind, "noun", finite=False, reporting=False, known=True)

    @classmethod
    def of_verb(
        cls, start: int, end: int, word: str, kind: str, *, finite: bool, reporting: bool, known: bool
    ) -> "Trigger":
        """Return a verb, past as it stands where it heads a clause."""
        return cls(start, end, word, kind, "past" if finite else "base", finite, reporting, known)


def triggers(text: str, start: int, end: int, names: Sequence[tuple[int, int]]) -> list[Trigger]:
    """Return the triggers of `text[start:end]` in order; words inside `names` (spans of actors) are no triggers."""
    words = list(_outside(_WORD.finditer(text, start, end), sorted(names)))
    found: list[Trigger] = []
    for i, word in enumerate(words):
        lower = word.group().lower()
        if not _may_tell(lower):
            continue
        before = words[i - 1].group().lower() if i and not text[words[i - 1].end() : word.start()].strip() else ""
        after = words[i + 1].group().lower() if lower == "held" and i + 1 < len(words) else ""
        trigger = (None if after in _PHRASAL else _verb(word, lower, before)) or _noun(word, lower)
        if trigger is not None:
            found.append(trigger)
    return found


@lru_cache(maxsize=20_000)
def _may_tell(lower: str) -> bool:
    """Whether a word tells of a happening in some sentence: most do in none, and are not looked at further."""
    return lower in VERBS or lower in NOUNS or lower.endswith("ed")


def _outside(words: Iterable[re.Match[str]], spans: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """The words that begin in none of the spans; both in order of place."""
    at, covered = 0, -1
    for word in words:
        while at < len(spans) and spans[at][0] <= word.start():
            covered = max(covered, spans[at][1])
            at += 1
        if word.start() >= covered:
            yield word


def _verb(word: re.Match[str], lower: str, before: str) -> Trigger | None:
    if lower in _AUXILIARIES:
        return None
    kind, form = VERBS.get(lower, ("event", ""))
    known = bool(form)
    if not known:
        if not (lower.endswith("ed") and len(lower) > 4) or lower in _NOT_PAST or "-" in lower:
            return None
        form = "past"
    if before in _BEFORE_NOUN and form != "past":
        return None
    if form in ("base", "s") and lower in NOUNS and before not in ("to", "will", "would"):
        return None
    if (
        form == "base"
        and before not in ("to", "will", "would", "may", "might", "could", "can", "shall", "should", "did", "not")
        and lower != "met"
    ):
        return None
    if form == "past" and before in ("the", "a", "an", "of"):
        return None
    finite = form in ("past", "s") or before in _AUXILIARIES
    return Trigger(word.start(), word.end(), word.group(), kind, form, finite, lower in REPORTING, known)


def _noun(word: re.Match[str], lower: str) -> Trigger | None:
    kind = NOUNS.get(lower)
    return None if kind is None else Trigger.of_noun(word.start(), word.end(), word.group(), kind)
