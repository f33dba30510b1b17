"""Slots of any language: a table of words, digits within limits, one kind of text or another."""

import re
from collections.abc import Mapping

from timeline.language.template import DIGIT, Slot, words_regex


def table(values: Mapping[str, object], *, capital: bool = False, dot: bool = False, small: bool = False) -> Slot:
    """A slot for a table of words; `capital`, `small`: only so written (or all in capitals); `dot`: an abbreviation's full stop may follow."""
    spelled = dict(values)
    spelled |= {word.replace("ё", "е"): value for word, value in spelled.items() if "ё" in word}
    written = [f"{word[0].upper()}{word[1:]}" for word in spelled] if capital else list(spelled)
    if capital or small:
        written += [word.upper() for word in spelled if word.isalnum()]
    stop = r"\.?" if dot else ""
    regex = f"(?-i:{words_regex(written)}){stop}" if capital or small else f"{words_regex(written)}{stop}"

    def spoken(text: str) -> object:
        word = " ".join(text.lower().rstrip(".").split())
        return spelled[word] if word in spelled else spelled[word.replace(" ", "-")]

    return Slot(regex, spoken, frozenset(re.split(r"[ -]", w)[0] for w in spelled))


def number(regex: str, least: int, most: int) -> Slot:
    """A slot for digits within limits; the limits are inclusive."""

    def value(text: str) -> int:
        found = int(re.sub(r"\D", "", text))
        if not least <= found <= most:
            raise ValueError(text)
        return found

    return Slot(regex, value, frozenset({DIGIT}))


def either(*slots: Slot) -> Slot:
    """A slot that takes any of several kinds of text."""
    patterns = [(re.compile(s.regex, re.IGNORECASE), s) for s in slots]

    def value(text: str) -> object:
        return next(s for p, s in patterns if p.fullmatch(text)).value(text)

    return Slot("(?:" + "|".join(s.regex for s in slots) + ")", value, frozenset().union(*(s.first for s in slots)))


def inflected(stems: Mapping[str, object], endings: str) -> Slot:
    """A slot for words with any of the endings (parted by blanks, `-` none): "letzt" with "e en er"."""
    ends = ["" if ending == "-" else ending for ending in endings.split()]
    return table({stem + ending: value for stem, value in stems.items() for ending in ends})


def words(listed: str) -> Slot:
    """A slot for words that say nothing but by their being there, parted by `|`."""
    return table(dict.fromkeys(listed.split("|")))


_UNITS_OF_ROMAN = {"I": 1, "V": 5, "X": 10}


def _roman(text: str) -> int:
    """A Roman numeral below forty in its only form; ValueError for another."""
    values = [_UNITS_OF_ROMAN[sign] for sign in text.upper()]
    found = sum(-n if n < after else n for n, after in zip(values, [*values[1:], 0], strict=True))
    tens, ones = divmod(found, 10)
    if text.upper() != "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]:
        raise ValueError(text)
    return found


ROMAN = Slot(
    "(?-i:[IVX]{1,6})",
    _roman,
    frozenset({"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"})
    | {"x" + ones for ones in ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")},
)
"""Capital Roman numerals up to 22, as centuries, kings and quarters have them."""

FIGURES: Mapping[str, Slot] = {
    "year": number(r"[12]\d{3}", 1000, 2999),
    "old_year": number(r"\d{1,4}", 1, 9999),
    "short_year": number(r"\d\d", 0, 99),
    "two_digits": number(r"\d\d", 1, 99),
    "two": number(r"[0-3]\d", 1, 31),
    "number": number(r"\d{1,2}", 1, 31),
    "hour": number(r"[01]?\d|2[0-3]", 0, 23),
    "minute": number(r"[0-5]\d", 0, 59),
    "roman": ROMAN,
    "phone": Slot(r"(?:0\d{2,5}|\+\d{1,3})(?:[ /-]\(?\d{2,}\)?){1,5}", str, frozenset({DIGIT, "+"})),
}
"""The slots for figures alone, which every language has."""
