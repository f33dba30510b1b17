"""The trained network as a file: its vocabulary, its labels, and its weights, which are small whole numbers.

The file is zlib over a line of JSON (`labels`, `vocabulary`, and the name, type and shape of each array) and then the
arrays themselves, one after the other, little end first. Weights are int8, in units of 1/64; biases int32, of 1/1024;
what is an activation (the root's place) int8, of 1/16.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Model:
    """What was learnt: `vocabulary` are the features by row of the array `words` (row 0 is nothing, row 1 a word not known)."""

    tags: Sequence[str]
    relations: Sequence[str]
    dilations: Sequence[int]
    vocabulary: Sequence[str]
    arrays: Mapping[str, Array]

    def __post_init__(self) -> None:
        """Refuse weights that do not go with the labels."""
        sizes = {"words": len(self.vocabulary), "tags": len(self.tags), "relations": len(self.relations)}
        for name, size in sizes.items():
            shape = self.arrays[name].shape
            if size != shape[0 if name == "words" else -1]:
                raise ValueError(f"{size} {name}, but weights of shape {shape}")


def to_bytes(model: Model) -> bytes:
    """Return the file of a model: equal models, equal bytes."""
    names = sorted(model.arrays)
    head = {
        "tags": list(model.tags),
        "relations": list(model.relations),
        "dilations": list(model.dilations),
        "vocabulary": list(model.vocabulary),
        "arrays": [[name, model.arrays[name].dtype.str, list(model.arrays[name].shape)] for name in names],
    }
    body = b"".join(np.ascontiguousarray(model.arrays[name]).tobytes() for name in names)
    return zlib.compress(json.dumps(head, ensure_ascii=False).encode() + b"\n" + body, 9)


def from_bytes(data: bytes) -> Model:
    """Return the model of a file."""
    line, _, body = zlib.decompress(data).partition(b"\n")
    head = json.loads(line)
    arrays, at = {}, 0
    for name, kind, shape in head["arrays"]:
        size = int(np.prod(shape)) * np.dtype(kind).itemsize
        arrays[name] = np.frombuffer(body[at : at + size], dtype=kind).reshape(shape)
        at += size
    return Model(head["tags"], head["relations"], head["dilations"], head["vocabulary"], arrays)
