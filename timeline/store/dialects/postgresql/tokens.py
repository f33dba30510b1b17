"""Words of a text as FTS5's unicode61 with remove_diacritics 2 finds them, so that both databases answer alike.

A word is a run of letters and digits; small letters, those of the Latin alphabet without their marks.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 250
"""Letters of a word that count; PostgreSQL takes no word above two thousand bytes."""


def words_of(text: str) -> list[str]:
    """Return the words of a text in order."""
    return [word[:_LONGEST] for word in _WORD.findall(folded(text))]


def folded(text: str) -> str:
    """Return a text in small letters, without marks on Latin ones."""
    if text.isascii():
        return text.lower()
    return "".join(_letters(text))


def _letters(text: str) -> Iterator[str]:
    for letter in text:
        if letter.isascii():
            yield letter.lower()
        elif "\u0300" <= letter <= "\u036f":  # a mark by itself, after its letter
            continue
        else:
            base = unicodedata.normalize("NFD", letter)[0]
            yield base.lower() if base.isascii() else letter.lower()[:1]


def vector(parts: Iterable[str]) -> str:
    """Return a tsvector in its written form of the words of some texts; no phrase reaches from one text into the next."""
    places: dict[str, list[str]] = {}
    last = 0
    for part in parts:
        for last, word in enumerate(words_of(part), last + 1):  # noqa: B020 - goes on where the text before ended
            places.setdefault(word, []).append(str(last))
        last += 9
    return " ".join(f"{word}:{','.join(numbers)}" for word, numbers in places.items())
