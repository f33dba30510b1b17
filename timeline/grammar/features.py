"""What the network sees of a word: itself, its beginnings and endings, its shape, and whether it stands in a heading."""

import re
from collections.abc import Sequence

HEADING = "!"
"""The feature of each word of a heading, where a capital proves no name."""

_DIGITS = re.compile(r"\d+")
_RUNS = re.compile(r"(X)X+|(x)x+|(0)0+")
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\n": " "})


def norm(word: str) -> str:
    """Return a word in small letters, its digits as 0, its quotes and dashes plain."""
    return _DIGITS.sub("0", word.translate(_PLAIN).lower())


def shape(word: str) -> str:
    """Return what kinds of characters follow each other: Xx of “Boston”, X.X. of "U.S.", 0-0 of "12-13"."""
    kinds = ["X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c for c in word.translate(_PLAIN)]
    return _RUNS.sub(lambda m: m[1] or m[2] or m[3], "".join(kinds))[:6]


def features(word: str) -> list[str]:
    """Return a word's features, the word itself first; the first letter of each says what it is, so no two are confused."""
    plain = norm(word)
    found = [f"w{plain}"]
    found += [f"s{plain[-n:]}" for n in (1, 2, 3, 4) if len(plain) >= n]
    found += [f"p{plain[:n]}" for n in (1, 2, 3) if len(plain) >= n]
    return [*found, f"h{shape(word)}"]


def is_heading(words: Sequence[str]) -> bool:
    """Whether most words of a sentence begin with a capital."""
    letters = [word for word in words if word[:1].isalpha()]
    return len(letters) > 2 and sum(word[0].isupper() for word in letters) > 0.6 * len(letters)
