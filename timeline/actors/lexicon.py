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
    """A known spelling: its folded words; how it must be written, and whose it is.

    `shouts`: it counts only in capitals ("US" is not "us"); `capital`: not all in small letters; `article`: only after "the".
    """

    words: tuple[str, ...]
    shouts: bool
    capital: bool
    article: bool
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
                article = text.startswith("the ") and len(words) > 1
                if article:
                    words = words[1:]
                if not words:
                    continue
                letters = [c for c in text if c.isalpha()]
                shouts = len(letters) <= _SHORT and all(c.isupper() for c in letters)
                if not (text[0].isupper() or article):
                    small.update(found.group() for found in [_FIRST.match(normalise(text))] if found)
                capital = any(c.isupper() for c in letters)
                entries.setdefault((words, shouts or article), Spelling(words, shouts, capital, article, kind, actor))
        spellings: dict[str, list[Spelling]] = {}
        for spelling in sorted(entries.values(), key=lambda entry: -len(entry.words)):
            spellings.setdefault(spelling.words[0], []).append(spelling)
        starts = "|".join(re.escape(word) for word in sorted(small, reverse=True))
        return cls(spellings, re.compile(rf"(?<![^\W_])(?:{starts})(?![^\W_])") if starts else None)


def find_known(plain: str, lexicons: Sequence[Lexicon]) -> list[Known]:
    """Return the known names of a text from left to right, the longest at each place, none inside another.

    Of two equally long the earlier lexicon's counts. The text's quotes and blanks must be plain already
    (`names.SAME_LENGTH`); offsets are the text's.
    """
    tables = [lexicon.spellings for lexicon in lexicons if lexicon.spellings]
    small = [lexicon.small for lexicon in lexicons if lexicon.small]
    places: Iterable[re.Match[str]] = _CAPITAL.finditer(plain)
    if small:
        places = sorted(
            [*places, *(found for pattern in small for found in pattern.finditer(plain))], key=re.Match.start
        )
    found: list[Known] = []
    after = 0
    for place in places:
        if place.start() < after:
            continue
        word = _folded(place.group())
        longest: Known | None = None
        for table in tables:
            for spelling in table.get(word, ()):
                known = _match(plain, place.start(), place.end(), spelling)
                if known is not None:
                    if longest is None or known.end > longest.end:
                        longest = known
                    break
        if longest is not None:
            found.append(longest)
            after = longest.end
    return found


def _match(plain: str, start: int, end: int, spelling: Spelling) -> Known | None:
    """Return the spelling where it stands when its first word is at [start, end)."""
    for word in spelling.words[1:]:
        following = _NEXT.match(plain, end)
        if following is None or _folded(following.group(2)) != word:
            return None
        end = following.end()
    text = plain[start:end]
    if (spelling.shouts and text.upper() != text) or (spelling.capital and text.islower()):
        return None
    if spelling.article:
        start -= 4
        if plain[max(0, start) : start + 4].casefold() != "the ":
            return None
    return Known(start, end, spelling.actor, spelling.alias)
