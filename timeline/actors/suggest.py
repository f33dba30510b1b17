"""Suggesting: pairs of actors that a person should look at; nothing is merged by it.

Only actors that share a word, or begin alike, are compared, and words that very many share are left out: work stays near linear.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from timeline.actors.actor import BODIES, ActorKind, KnownActor
from timeline.actors.clusters import Choice
from timeline.actors.compare import compare
from timeline.actors.names import key_of

_MOST = 60
_BEGINNING = 5
_ALIKE = 0.9
_WORTH = 0.4


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two actors, by key, the lesser first; `score` is how likely they are one, from 0 to 1; `reason` is for people."""

    left: str
    right: str
    score: float
    reason: str


def suggest(actors: Iterable[KnownActor]) -> tuple[Suggestion, ...]:
    """Return the pairs that may be one actor and are not known to be, likeliest first; each key stands for one actor."""
    by_key = {actor.key: actor for actor in actors}
    found = (one for pair in _pairs(by_key) if (one := _judge(by_key[pair[0]], by_key[pair[1]])) is not None)
    return tuple(sorted(found, key=lambda one: (-one.score, one.left, one.right)))


def _pairs(actors: Mapping[str, KnownActor]) -> list[tuple[str, str]]:
    """Return the pairs worth comparing, in order."""
    blocks: dict[str, set[str]] = {}
    for key, actor in actors.items():
        for word in _words(actor):
            blocks.setdefault(word, set()).add(key)
    pairs: set[tuple[str, str]] = set()
    for keys in blocks.values():
        if len(keys) <= _MOST:
            pairs.update(combinations(sorted(keys), 2))
    return sorted(pairs)


def _words(actor: KnownActor) -> Iterator[str]:
    name = key_of(actor.name)
    yield from (word for word in name.split() if len(word) > 2)
    compact = name.replace(" ", "")
    if len(compact) > _BEGINNING:
        yield "^" + compact[:_BEGINNING]
    letters = "".join(word[0] for word in name.split())
    if len(letters) > 2:
        yield letters


def _judge(left: KnownActor, right: KnownActor) -> Suggestion | None:
    verdict = compare(left, right)
    if verdict.choice is not Choice.DIFFERENT and verdict.score >= _WORTH:
        return Suggestion(left.key, right.key, verdict.score, "; ".join(verdict.reasons))
    if not _alike_in_kind(left, right) or left.kind in (ActorKind.EVENT, ActorKind.SERIES):
        return None
    score = similarity(left.name, right.name)
    if score < _ALIKE:
        return None
    return Suggestion(left.key, right.key, round(score * 0.6, 2), "the names are spelt nearly alike")


def _alike_in_kind(left: KnownActor, right: KnownActor) -> bool:
    return left.kind is right.kind or {left.kind, right.kind} <= BODIES


def similarity(one: str, other: str) -> float:
    """Return how alike two names are, from 0 to 1: the worst of the best matches of their words, both ways.

    Two names with different numbers are not alike at all: "iPhone 4" and "iPhone 5".
    """
    left, right = key_of(one).split(), key_of(other).split()
    if {word for word in left if word[0].isdigit()} != {word for word in right if word[0].isdigit()}:
        return 0.0
    if len(left) != len(right):
        return _ratio("".join(left), "".join(right))
    best = [max(_ratio(word, mate) for mate in right) for word in left]
    return min([*best, *(max(_ratio(word, mate) for mate in left) for word in right)])


def _ratio(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if min(len(one), len(other)) < _BEGINNING:  # Carr and Karr are two
        return 0.0
    return max(SequenceMatcher(None, one, other, autojunk=False).ratio(), _edited(one, other))


def _edited(one: str, other: str) -> float:
    """Return 0.9 for words that differ by one letter, 0 otherwise."""
    if abs(len(one) - len(other)) > 1:
        return 0.0
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rests = [
        (one[start + 1 :], other[start + 1 :]),
        (one[start:], other[start + 1 :]),
        (one[start + 1 :], other[start:]),
    ]
    return 0.9 if any(a == b for a, b in rests) else 0.0
