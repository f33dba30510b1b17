"""Crossing: trees whose arcs cross are rare in English, and mostly wrong; here they get the next best heads that do not."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from timeline.grammar.trees import Floats, Ints

Bools = NDArray[np.bool_]

_MOST = 4  # repairs of one sentence; what still crosses then, may


def uncrossed(heads: Sequence[int], scores: Floats) -> list[int]:
    """Return the heads with as little lost as it takes for arcs not to cross; `scores` as `best_tree` takes them.

    Each time the word is moved that loses least by it, to the best head whose arc crosses no other and makes no circle.
    """
    found = list(heads)
    for _ in range(_MOST):
        words = _crossed(np.array(found))
        moves = [move for word in words if (move := _best_move(word, found, scores)) is not None]
        if not moves:
            break
        _, word, head = min(moves)
        found[word] = head
    return found


def _ends(heads: Ints) -> tuple[Ints, Ints]:
    """The lower and the higher end of each word's arc; the root stands before the first word."""
    words = np.arange(len(heads))
    return np.minimum(words, heads), np.maximum(words, heads)


def _crossed(heads: Ints) -> list[int]:
    """The words whose arcs cross another."""
    low, high = _ends(heads)
    over = (low[:, None] < low) & (low < high[:, None]) & (high[:, None] < high)
    found: list[int] = np.flatnonzero(over.any(axis=0) | over.any(axis=1)).tolist()
    return found


def _best_move(word: int, heads: Sequence[int], scores: Floats) -> tuple[float, int, int] | None:
    """What the word would lose, itself, and its best other head."""
    if heads[word] < 0:
        return None
    others = np.delete(np.array(heads), word)
    low, high = _ends_of(others, word)
    heads_ = np.arange(len(heads))
    start, end = np.minimum(heads_, word), np.maximum(heads_, word)
    over = (low[:, None] < start) & (start < high[:, None]) & (high[:, None] < end)
    under = (start < low[:, None]) & (low[:, None] < end) & (end < high[:, None])
    crossing: Bools = np.logical_or.reduce(over | under, axis=0)
    crossing[_below(word, heads)] = True
    free = ~crossing
    if not free.any():
        return None
    suited = np.where(free, scores[word, 1:], -np.inf)
    head = int(suited.argmax())
    return float(scores[word, heads[word] + 1] - suited[head]), word, head


def _ends_of(others: Ints, word: int) -> tuple[Ints, Ints]:
    """The ends of the arcs of all words but one."""
    words = np.delete(np.arange(len(others) + 1), word)
    return np.minimum(words, others), np.maximum(words, others)


def _below(word: int, heads: Sequence[int]) -> list[int]:
    """The word and all that hang on it."""
    found, todo = [word], [word]
    while todo:
        at = todo.pop()
        below = [i for i, head in enumerate(heads) if head == at]
        found += below
        todo += below
    return found
