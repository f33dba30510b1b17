"""Clusters: which keys are one actor, by rows of judgement; nothing is overwritten, so every merge can be taken back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Choice(StrEnum):
    """What a judgement says of two keys."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class Judge(StrEnum):
    """Who judged; a user's word stands above a rule's."""

    RULE = "rule"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One row: two keys, what is said of them, by whom."""

    left: str
    right: str
    choice: Choice
    by: Judge = Judge.RULE

    def __post_init__(self) -> None:
        """Refuse a judgement of a key about itself."""
        if self.left == self.right:
            message = f"a judgement needs two keys, not '{self.left}' twice"
            raise ValueError(message)

    @property
    def pair(self) -> tuple[str, str]:
        """Return the two keys, the lesser first: a judgement has no direction."""
        return (self.left, self.right) if self.left < self.right else (self.right, self.left)


def clusters(judgements: Iterable[Judgement]) -> Mapping[str, str]:
    """Return each judged key's representative: the least key of its cluster by code point.

    For one pair the user's latest row counts, else the rules' strictest (different, then unsure, then same). Same pairs are
    joined in order of keys, the user's first; a join that would bring a different pair into one cluster is left out. A
    user's joins heed a user's "different" alone, a rule's joins heed both. So the order of the rows does not matter, but
    for a user's own corrections.
    """
    verdicts = _verdicts(judgements)
    parent = {key: key for pair in verdicts for key in pair}

    def root(key: str) -> str:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    apart: dict[str, set[str]] = {key: set() for key in parent}
    for judge in (Judge.USER, Judge.RULE):
        pairs = sorted((pair, choice) for pair, (choice, by) in verdicts.items() if by is judge)
        for (left, right), choice in pairs:
            if choice is Choice.DIFFERENT:
                apart[root(left)].add(right)
                apart[root(right)].add(left)
        for (left, right), choice in pairs:
            first, second = sorted((root(left), root(right)))
            if choice is not Choice.SAME or first == second or any(root(key) == second for key in apart[first]):
                continue
            parent[second] = first
            apart[first] |= apart[second]
    return {key: root(key) for key in sorted(parent)}


def members(representatives: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """Return the clusters of two keys and more: the representative, and all its keys in order."""
    groups: dict[str, list[str]] = {}
    for key in sorted(representatives):
        groups.setdefault(representatives[key], []).append(key)
    return {first: tuple(keys) for first, keys in groups.items() if len(keys) > 1}


_STRICTEST = {Choice.DIFFERENT: 2, Choice.UNSURE: 1, Choice.SAME: 0}


def _verdicts(judgements: Iterable[Judgement]) -> dict[tuple[str, str], tuple[Choice, Judge]]:
    """Return one verdict a pair."""
    verdicts: dict[tuple[str, str], tuple[Choice, Judge]] = {}
    for row in judgements:
        old = verdicts.get(row.pair)
        overrules = old is None or row.by is Judge.USER
        if old is not None and old[1] is Judge.RULE and row.by is Judge.RULE:
            overrules = _STRICTEST[row.choice] > _STRICTEST[old[0]]
        if overrules:
            verdicts[row.pair] = (row.choice, row.by)
    return verdicts
