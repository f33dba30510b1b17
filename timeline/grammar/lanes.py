"""Lanes: one score for each of many labels in a single big integer, so that adding scores of all labels is one addition.

A feature's weights `w[0], w[1], …` become the integer `Σ w[i]·2^(16·i)`. Integers add exactly, whatever the signs, so the
sum of many features' integers holds the sums of their weights, lane by lane, as long as each sum fits into its lane.
"""

import struct
from collections.abc import Iterable

_BITS = 16
MIDDLE = 1 << (_BITS - 1)


class Lanes:
    """The lanes of a fixed number of labels.

    `zero` is what a sum starts from: half of each lane, which leaves room for scores down to -32,768 and up to 32,767.
    """

    __slots__ = ("_size", "_unpack", "zero")

    def __init__(self, labels: int) -> None:
        self._size = 2 * labels
        self._unpack = struct.Struct(f"<{labels}H").unpack
        self.zero = pack((label, MIDDLE) for label in range(labels))

    def scores(self, total: int) -> tuple[int, ...]:
        """Return the scores in a sum, each 32,768 too high; OverflowError where one left its lane."""
        return self._unpack(total.to_bytes(self._size, "little"))

    def best(self, total: int) -> int:
        """Return the label of the highest score, the first of equals."""
        scores = self._unpack(total.to_bytes(self._size, "little"))
        return scores.index(max(scores))


def pack(weights: Iterable[tuple[int, int]]) -> int:
    """Return `(label, weight)` pairs as one integer, 16 bits a lane."""
    total = 0
    for label, weight in weights:
        total += weight << (_BITS * label)
    return total
