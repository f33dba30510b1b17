"""A trained model as a file: labels, a lexicon, and the weights of features, rounded to small integers.

The file is zlib over three parts, each preceded by its length in four bytes (big end first): the lexicon and labels as
JSON, the features' names in order, one a line, and their weights, one line each, two bytes a label: 33 + its number, and
128 + its weight. Weights lie between -100 and 100, so neither byte is a line feed.
"""

import json
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.grammar.lanes import MIDDLE

HIGHEST = 100
_LABEL, _WEIGHT = 33, 128
_MOST_LABELS = 256 - _LABEL


@dataclass(frozen=True, slots=True)
class Model:
    """What was learnt. `features` has each feature's weights in the form of the file, which `Weights` reads."""

    labels: Sequence[str]
    lexicon: Mapping[str, str]
    features: Mapping[str, str]

    def __post_init__(self) -> None:
        """Refuse more labels than a byte can tell."""
        if not 0 < len(self.labels) <= _MOST_LABELS:
            raise ValueError(f"a model has 1 to {_MOST_LABELS} labels, not {len(self.labels)}")


class Weights(dict[str, int]):
    """The weights of a model's features in lanes, read from the model's rows when first asked for; 0 of others."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.rows = model.features
        self._middle = [MIDDLE] * len(model.labels)
        self._pack = struct.Struct(f"<{len(model.labels)}H").pack
        self._zero = int.from_bytes(self._pack(*self._middle), "little")

    def __missing__(self, feature: str) -> int:
        row = self.rows.get(feature)
        if row is None:
            return 0
        lanes = self._middle.copy()
        codes = row.encode("latin-1")
        for label, weight in zip(codes[::2], codes[1::2], strict=True):
            lanes[label - _LABEL] += weight - _WEIGHT
        found = self[feature] = int.from_bytes(self._pack(*lanes), "little") - self._zero
        return found


def row_of(weights: Mapping[int, int]) -> str:
    """Return the weights of one feature, by label number, in the form of the file."""
    assert all(abs(weight) <= HIGHEST for weight in weights.values())
    return "".join(chr(_LABEL + label) + chr(_WEIGHT + weight) for label, weight in sorted(weights.items()))


def to_bytes(model: Model) -> bytes:
    """Return the file of a model: equal models, equal bytes."""
    names = sorted(model.features)
    head = json.dumps([list(model.labels), dict(sorted(model.lexicon.items()))], ensure_ascii=False, indent=None)
    parts = (
        head.encode(),
        "\n".join(names).encode(),
        "\n".join(model.features[name] for name in names).encode("latin-1"),
    )
    return zlib.compress(b"".join(len(part).to_bytes(4, "big") + part for part in parts), 9)


def from_bytes(data: bytes) -> Model:
    """Return the model of a file."""
    whole = zlib.decompress(data)
    parts, at = [], 0
    while at < len(whole):
        size = int.from_bytes(whole[at : at + 4], "big")
        parts.append(whole[at + 4 : at + 4 + size])
        at += 4 + size
    labels, lexicon = json.loads(parts[0])
    names, rows = parts[1].decode().split("\n"), parts[2].decode("latin-1").split("\n")
    return Model(labels, lexicon, dict(zip(names, rows, strict=True)))
