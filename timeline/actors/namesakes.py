"""Namesakes: what rules judge of actors that share a spelling, from all pairs of them at once and in any order. Pure."""

from collections.abc import Iterable
from typing import NamedTuple

from timeline.actors.labels import clash

FAMILIES = {"public body": "organisation", "group": "organisation"}
"""Organisations, public bodies and groups are told apart by their words only, so they may be read as any of the three."""

Pair = tuple[str, str]
"""Two uids, the lower first."""


class Namesakes(NamedTuple):
    """Two actors of one family with a strong spelling in common: uids and keys, the lowest spelling, and whether all in common are letters."""

    left: str
    left_key: str
    right: str
    right_key: str
    alias: str
    only_letters: bool


def judged_by_name(pairs: Iterable[Namesakes]) -> dict[Pair, tuple[str, str]]:
    """Return the verdict and its reason for all pairs of one name and kind; labels that clash part them.

    Whose name also belongs to one who is apart from the other alone, is nobody's: "Jane Roe" beside a minister and a singer
    of that name, letters beside two bodies that they stand for. Then the pair is unsure.
    """
    found: dict[Pair, str] = {}
    letters: set[Pair] = set()
    keys: dict[str, str] = {}
    mates: dict[str, set[str]] = {}
    for left, left_key, right, right_key, alias, only_letters in pairs:
        pair = (min(left, right), max(left, right))
        found[pair] = min(found.get(pair, alias), alias)
        if only_letters:
            letters.add(pair)
        keys[left], keys[right] = left_key, right_key
        mates.setdefault(left, set()).add(right)
        mates.setdefault(right, set()).add(left)

    def apart(left: str, right: str) -> str:
        if (min(left, right), max(left, right)) in letters:
            return "but only the letters are common to both"
        return clash(keys[left], keys[right])

    judged = {}
    for (left, right), alias in found.items():
        why = apart(left, right)
        if why:
            verdict = "unsure" if (left, right) in letters else "different"
            judged[left, right] = (verdict, f"both are called {alias}, {why}")
        elif any(bool(apart(left, third)) != bool(apart(right, third)) for third in mates[left] & mates[right]):
            judged[left, right] = ("unsure", f"both are called {alias}, but so is another who is not both")
        else:
            judged[left, right] = ("same", f"both are called {alias}")
    return judged
