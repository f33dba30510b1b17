"""Clauses: which of the clauses of a sentence holds an offset, and how long a sentence may be."""

from bisect import bisect_right
from collections.abc import Sequence

Span = tuple[int, int]
LONGEST_SENTENCE = 1_500
"""Characters: what no stop ends before is a list or a table."""


def clause_at(at: int, cuts: Sequence[int]) -> Span:
    """Return where the clause around an offset begins and ends, by where the clauses of its sentence begin, its end last."""
    place = min(bisect_right(cuts, at), len(cuts) - 1)
    return cuts[place - 1], cuts[place]
