"""Trees: on which word each word of a sentence depends, and how (relations of Universal Dependencies)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_NEVER = float(-(2**24))
ROOT = -1  # the head of a sentence's main word


@dataclass(frozen=True, slots=True)
class Tree:
    """A parsed sentence: for each word the index of the word it depends on, ROOT for the main one, and its relation."""

    heads: Sequence[int]
    relations: Sequence[str]

    def __post_init__(self) -> None:
        """Refuse lists that do not run side by side."""
        if len(self.heads) != len(self.relations):
            raise ValueError(f"{len(self.heads)} heads, {len(self.relations)} relations")


def is_tree(heads: Sequence[int]) -> bool:
    """Whether every word leads to the one word whose head is ROOT."""
    if heads.count(ROOT) != 1:
        return False
    safe = bytearray(len(heads) + 1)
    safe[ROOT] = 1
    for word in range(len(heads)):
        path: list[int] = []
        at = word
        while not safe[at]:
            if len(path) > len(heads):
                return False
            path.append(at)
            at = heads[at]
        for one in path:
            safe[one] = 1
    return True


def best_tree(scores: Floats) -> list[int]:
    """Return the heads of a tree with one main word; `scores[word, head + 1]` is how well a head suits a word, column 0 is ROOT.

    The main word is the one that would lose most by another head; the rest is the best there is beside it, by the
    algorithm of Chu, Liu and Edmonds.
    """
    main = int((scores[:, 0] - scores[:, 1:].max(axis=1, initial=_NEVER)).argmax())
    whole = np.full((len(scores) + 1,) * 2, _NEVER, scores.dtype)
    whole[1:, 1:] = scores[:, 1:]
    whole[1 + main] = _NEVER
    whole[1 + main, 0] = 0
    heads: list[int] = (_spanning(whole)[1:] - 1).tolist()
    return heads


def _spanning(scores: Floats) -> Ints:
    """The best head of each word, in row 0 the root's, which has none, so that no words go round in a circle."""
    heads: Ints = scores.argmax(axis=1)
    heads[0] = 0
    circle = _circle(heads.tolist())
    if not circle:
        return heads
    inside = np.array(circle)
    outside = np.setdiff1d(np.arange(len(heads)), inside)
    gains = scores[np.ix_(inside, outside)] - scores[inside, heads[inside]][:, None]
    entered = gains.argmax(axis=0)  # by each word outside: the word of the circle that it would suit best as head
    within = scores[np.ix_(outside, inside)]
    left = within.argmax(axis=1)  # for each word outside: the word of the circle that would suit it best
    count = len(outside)
    smaller = np.full((count + 1,) * 2, _NEVER, scores.dtype)  # its last word stands for the circle
    smaller[:count, :count] = scores[np.ix_(outside, outside)]
    smaller[:count, count] = within.max(axis=1)
    smaller[count, :count] = gains.max(axis=0)
    found = _spanning(smaller)
    heads[outside] = np.where(found[:count] == count, inside[left], outside[np.minimum(found[:count], count - 1)])
    heads[inside[entered[found[count]]]] = outside[found[count]]
    return heads


def _circle(heads: Sequence[int]) -> list[int]:
    """Some words that go round in a circle; none if there is none."""
    safe = bytearray(len(heads))
    safe[0] = 1
    for word in range(len(heads)):
        path: list[int] = []
        at = word
        while not safe[at]:
            if at in path:
                return path[path.index(at) :]
            path.append(at)
            at = heads[at]
        for one in path:
            safe[one] = 1
    return []
