"""What the tagger looks at: a word, its neighbours, and the tags before it.

Most features depend on one word or two alone: their weights are summed once and remembered. Each function's features
begin with letters of its own, so no two can be confused.
"""

import re
from collections.abc import Mapping, Sequence

Lexicon = Mapping[str, str]
EDGE = ""  # stands before the first word and after the last
FIRST, HEADING = "\x01", "\x02"  # mark the first word of a sentence and the words of a heading
PLACES = "lLrR"  # one and two words to the left, one and two to the right
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


def kind(word: str, lexicon: Lexicon) -> str:
    """Return what a word is likely to be: the tags it bore in training, or of a rare one its shape and ending."""
    if not word:
        return "^"
    plain = norm(word)
    return lexicon.get(plain) or f"?{shape(word)[:2]}{plain[-2:]}"


def own(word: str, mark: str, lexicon: Lexicon) -> list[str]:
    """Return the features of the word to be tagged; `mark` is FIRST, HEADING or empty."""
    plain, form, sort = norm(word), shape(word), kind(word, lexicon)
    found = ["*", f"w{plain}", f"k{sort}", f"h{form}", f"g{form}{sort}", f"c{form}{plain[-2:]}"]
    found += [f"s{plain[-n:]}" for n in (1, 2, 3, 4, 5) if len(plain) > n]
    found += [f"p{plain[:n]}" for n in (1, 2, 3) if len(plain) > n]
    if mark:
        found += [f"{mark}{form}", f"{mark}k{sort}", f"{mark}s{plain[-2:]}", f"{mark}g{form}{sort}"]
    return found


def beside(word: str, place: str, lexicon: Lexicon) -> list[str]:
    """Return the features of a neighbour at one of PLACES."""
    plain = norm(word)
    found = [f"{place}{plain}", f"{place}K{kind(word, lexicon)}"]
    if place in "lr":
        found += [f"{place}H{shape(word)}", f"{place}S{plain[-3:]}"]
    return found


def adjacent(left: str, right: str) -> tuple[str, str, str]:
    """Return the features of two kinds that follow each other: to the second, to the first, to the word before both."""
    return f"m{left} {right}", f"n{left} {right}", f"q{left} {right}"


def pair(left: str, word: str) -> str:
    """Return the feature of a word with the one before it."""
    return f"b{norm(left)} {norm(word)}"


def history(second: str, first: str) -> list[str]:
    """Return the features of the two tags before the word."""
    return [f"1{first}", f"2{second} {first}"]


def after(tag: str, word: str, lexicon: Lexicon) -> list[str]:
    """Return the features of the word together with the tag before it."""
    plain = norm(word)
    return [f"t{tag} {plain}", f"u{tag} {kind(word, lexicon)}", f"v{tag} {plain[-2:]}"]


def around(tag: str, following: str, lexicon: Lexicon) -> list[str]:
    """Return the features of the tag before the word together with the word after it."""
    return [f"x{tag} {norm(following)}", f"y{tag} {kind(following, lexicon)}"]


def mark_of(words: Sequence[str]) -> str:
    """Return HEADING where most words begin with a capital, which then proves no name; else FIRST, for the first word."""
    letters = [word for word in words if word[:1].isalpha()]
    capitals = sum(word[0].isupper() for word in letters)
    return HEADING if len(letters) > 2 and capitals > 0.6 * len(letters) else FIRST
