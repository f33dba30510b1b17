"""Trees: what is one, and the best there is where the best head of each word goes round in a circle."""

from itertools import product

import numpy as np
import pytest

from timeline.grammar.trees import ROOT, Tree, best_tree, is_tree


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ([ROOT], True),
        ([1, ROOT, 1], True),
        ([ROOT, ROOT], False),
        ([1, 0], False),
        ([1, 2, 0, ROOT], False),
        ([ROOT, 2, 3, 2], False),
        ([3, 0, 1, ROOT], True),
        ([], False),
    ],
)
def test_a_tree_has_one_root_and_no_circle(heads, expected):
    assert is_tree(heads) is expected


def test_a_tree_has_a_relation_for_each_head():
    with pytest.raises(ValueError, match=r"^2 heads, 1 relations$"):
        Tree([ROOT, 0], ["root"])


def the_best_with(scores, main):
    """The best sum of all trees with that main word, by trying every one."""
    count = len(scores)
    trees = (heads for heads in product(range(ROOT, count), repeat=count) if heads[main] == ROOT and is_tree(heads))
    return max(sum(scores[word, head + 1] for word, head in enumerate(heads)) for heads in trees)


@pytest.mark.parametrize("seed", range(40))
def test_no_other_tree_with_the_same_main_word_is_better(seed):
    random = np.random.default_rng(seed)
    count = 1 + seed % 5
    scores = random.integers(-500, 500, (count, count + 1)).astype(np.float32)
    scores[np.arange(count), np.arange(count) + 1] = -(2**24)
    heads = best_tree(scores)
    assert is_tree(heads)
    found = sum(scores[word, head + 1] for word, head in enumerate(heads))
    assert found == the_best_with(scores, heads.index(ROOT))


def test_a_long_ring_is_broken_once():
    count = 60
    scores = np.zeros((count, count + 1), np.float32)
    for word in range(count):
        scores[word, word + 1] = -(2**24)
        scores[word, (word + 1) % count + 1] = 10
    heads = best_tree(scores)
    assert is_tree(heads)
    assert sum(head == (word + 1) % count for word, head in enumerate(heads)) == count - 1
