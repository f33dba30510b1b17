"""Lexicon: known names found in a text by their folded words, longest first, one look-up a word."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.actors.actor import AliasKind, KnownActor
from timeline.actors.names import UPPER, fold, fold_word, normalise


class Known(NamedTuple):
    """A known name where it stands; offsets into the text, end exclusive."""

    start: int
    end: int
    actor: KnownActor
    alias: AliasKind


class Spelling(NamedTuple):
    """A known spelling: its folded words; `shouts` when it counts only in capitals ("US" is not "us")."""

    words: tuple[str, ...]
    shouts: bool
    capital: bool
    alias: AliasKind
    actor: KnownActor


_WORD = r"(?:(?:[^\W\d_]\.){2,}|[^\W_]+(?:'(?!s\b)[^\W_]+)*(?:\.[^\W_]{2,})*|&)"
_NEXT = re.compile(rf"( ?[-.,]? {{0,2}})({_WORD})")
_CAPITAL = re.compile(rf"(?<![^\W_])(?=[{UPPER}]){_WORD}")

_FIRST = re.compile(_WORD)
_SHORT = 4


def _folded(word: str) -> str:
    if word == "&":
        return "and"
    if "." in word and len(word.partition(".")[0]) == 1:
        word = word.replace(".", "")
    return fold_word(word.replace("'", ""))


@dataclass(frozen=True)
class Lexicon:
    """Known spellings by their first folded word, the longest first."""

    spellings: Mapping[str, Sequence[Spelling]]
    small: re.Pattern[str] | None = None

    @classmethod
    def of(cls, actors: Iterable[KnownActor]) -> "Lexicon":
        """Return the lexicon of every name and alias of the actors; of two equal spellings the first actor's counts."""
        entries: dict[tuple[tuple[str, ...], bool], Spelling] = {}
        small: set[str] = set()
        for actor in actors:
            written = [(actor.name, AliasKind.NAME), *((alias.text, alias.kind) for alias in actor.aliases)]
            for text, kind in written:
                words = tuple(fold(text).split())
                if not words:
                    continue
                letters = [c for c in text if c.isalpha()]
                shouts = len(letters) <= _SHORT and all(c.isupper() for c in letters)
                if not text[0].isupper():
                    small.update(found.group() for found in [_FIRST.match(normalise(text))] if found)
                capital = any(c.isupper() for c in letters)
                entries.setdefault((words, shouts), Spelling(words, shouts, capital, kind, actor))
        spellings: dict[str, list[Spelling]] = {}
        for spelling in sorted(entries.values(), key=lambda entry: -len(entry.words)):
            spellings.setdefault(spelling.words[0], []).append(spelling)
        starts = "|".join(re.escape(word) for word in sorted(small, reverse=True))
        return cls(spellings, re.compile(rf"(?<![^\W_])(?:{starts})(?![^\W_])") if starts else None)

    def find(self, plain: str) -> list[Known]:
        """Return the known names of a text from left to right, the longest at each place, none inside another.

        The text's quotes and blanks must be plain already (`names.SAME_LENGTH`); offsets are the text's.
        """
        spellings = self.spellings
        found: list[Known] = []
        after = 0
        places = _CAPITAL.finditer(plain)
        if self.small is not None:
            places = iter(sorted([*places, *self.small.finditer(plain)], key=re.Match.start))
        for place in places:
            known = spellings.get(_folded(place.group()))
            if known is None or place.start() < after:
                continue
            for spelling in known:
                after = _end(plain, place.start(), place.end(), spelling)
                if after:
                    found.append(Known(place.start(), after, spelling.actor, spelling.alias))
                    break
        return found


def _end(plain: str, start: int, end: int, spelling: Spelling) -> int:
    """Return where the spelling ends when its first word stands at [start, end), else 0."""
    for word in spelling.words[1:]:
        following = _NEXT.match(plain, end)
        if following is None or _folded(following.group(2)) != word:
            return 0
        end = following.end()
    text = plain[start:end]
    if spelling.shouts and text.upper() != text:
        return 0
    if spelling.capital and text.islower():
        return 0
    return end
