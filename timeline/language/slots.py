"""Slots of any language: a table of words, digits within limits, one kind of text or another."""

import re
from collections.abc import Mapping

from timeline.language.template import DIGIT, Slot, words_regex


def table(values: Mapping[str, object], *, capital: bool = False, dot: bool = False, small: bool = False) -> Slot:
    """A slot for a table of words; `capital`, `small`: only so written (or all in capitals); `dot`: an abbreviation's full stop may follow."""
    spelled = dict(values)
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
