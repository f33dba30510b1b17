"""The file of a network: what was written is read, and what does not go together is refused."""

import numpy as np
import pytest

from timeline.grammar.model import Model, from_bytes, to_bytes

ARRAYS = {
    "words": np.array([[0, 0], [1, -127], [2, 3]], np.int8),
    "tags": np.array([[1, 2], [3, 4]], np.int8),
    "tags_bias": np.array([70_000, -1], "<i4"),
    "relations": np.array([[1], [2]], np.int8),
}


def test_a_model_is_what_its_file_says():
    model = Model(["A", "B"], ["root"], [1], ["", "?", "wé\n"], ARRAYS)
    data = to_bytes(model)
    again = from_bytes(data)
    assert (again.tags, again.relations, again.vocabulary) == (["A", "B"], ["root"], ["", "?", "wé\n"])
    assert all(np.array_equal(again.arrays[name], array) for name, array in ARRAYS.items())
    assert to_bytes(again) == data


def test_weights_that_do_not_go_with_the_labels_are_refused():
    with pytest.raises(ValueError, match=r"^1 tags, but weights of shape \(2, 2\)$"):
        Model(["A"], ["root"], [1], ["", "?", "w"], ARRAYS)
