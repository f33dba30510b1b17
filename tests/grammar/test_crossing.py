"""Arcs that cross get the next best heads that do not, and nothing else is touched."""

import numpy as np
import pytest

from timeline.grammar.crossing import uncrossed
from timeline.grammar.trees import ROOT, is_tree

NEVER = -(2.0**24)


def scores_of(heads, others=()):
    """Scores where the heads are best, and some others next best."""
    count = len(heads)
    scores = np.zeros((count, count + 1), np.float32)
    for word, head in enumerate(heads):
        scores[word, head + 1] = 100
        scores[word, word + 1] = NEVER
    for word, head, score in others:
        scores[word, head + 1] = score
    return scores


@pytest.mark.parametrize(
    ("heads", "others", "expected"),
    [
        ([1, ROOT, 1], [], [1, ROOT, 1]),
        ([3, ROOT, 1, 1], [(0, 1, 90)], [1, ROOT, 1, 1]),  # word 0 hung over the root: it crossed the root's own arc
        ([ROOT, 0, 1, 1, 3], [(4, 1, 90)], [ROOT, 0, 1, 1, 3]),  # arcs that share an end do not cross
        ([ROOT, 0, 0, 1], [(3, 2, 90)], [ROOT, 0, 0, 2]),
    ],
)
def test_what_crosses_is_moved(heads, others, expected):
    assert uncrossed(heads, scores_of(heads, others)) == expected


@pytest.mark.parametrize("seed", range(30))
def test_a_tree_stays_a_tree(seed):
    random = np.random.default_rng(seed)
    count = 3 + seed % 12
    order = random.permutation(count).tolist()
    heads = [ROOT] * count
    for at, word in enumerate(order[1:], start=1):
        heads[word] = order[random.integers(at)]
    scores = random.integers(-500, 500, (count, count + 1)).astype(np.float32)
    found = uncrossed(heads, scores)
    assert is_tree(found)
    assert found.index(ROOT) == order[0]
