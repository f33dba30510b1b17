"""Words of a text as FTS5's unicode61 with remove_diacritics 2 finds them, so that both databases answer alike.

A word is a run of letters and digits; small letters, those of the Latin alphabet without their marks. A test asks FTS5 for every
letter and mark of the Latin, Greek and Cyrillic alphabets. What remains are signs of other writings that Unicode got after 2012,
which FTS5 takes for letters of one size, and the vowels of New Tai Lue.
"""

import re
import unicodedata
from collections.abc import Iterable

_MARKS = frozenset(
    "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u030f\u0311\u031b\u0323\u0324\u0325\u0326\u0327\u0328\u032d\u032e\u0330\u0331"
)
"""Marks by themselves that FTS5 leaves out after a letter; at any other a word ends."""

_NEW = "\u2066-\u2069\u20ba-\u20c0\ue000-\uf8ff"
"""Signs younger than FTS5's tables, of writing direction and of money, and letters of private use: FTS5 takes them for letters."""

_WORD = re.compile(rf"(?:[^\W_]|[{_NEW}])+")
_LONGEST = 250
"""Letters of a word that count; PostgreSQL takes no word above two thousand bytes."""

_OTHERWISE = {"Ǡ": "ǡ", "ǡ": "ǡ", "ſ": "s", "ẛ": "s"} | {letter: letter for letter in "ͿԨԪԬԮ"}
_SAME = frozenset("µςϐϑϕϖϰϱϵ\u1fbe")
"""Letters that are another shape of one: FTS5 knows them as that one."""


class _Letters(dict[int, str]):
    """What becomes of a letter, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _letter(chr(code))
        return found


def _letter(letter: str) -> str:
    if letter in _MARKS:
        return ""
    if letter in _OTHERWISE:
        return _OTHERWISE[letter]
    if letter in _SAME:
        return letter.casefold()
    base = unicodedata.normalize("NFD", letter)[0]
    return base.lower() if base.isascii() else letter.lower()[:1]


_FOLDED = _Letters()


def words_of(text: str) -> list[str]:
    """Return the words of a text in order."""
    return [word[:_LONGEST] for word in _WORD.findall(folded(text))]


def folded(text: str) -> str:
    """Return a text in small letters, without marks on Latin ones."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def vector(parts: Iterable[str]) -> str:
    """Return a tsvector in its written form of the words of some texts; no phrase reaches from one text into the next."""
    places: dict[str, list[str]] = {}
    last = 0
    for part in parts:
        for last, word in enumerate(words_of(part), last + 1):  # noqa: B020 - goes on where the text before ended
            places.setdefault(word, []).append(str(last))
        last += 9
    return " ".join(f"{word}:{','.join(numbers)}" for word, numbers in places.items())
