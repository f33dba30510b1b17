"""TempEval-3's measures of time expressions: strict, relaxed, value and type F1 over documents of one form.

A system expression is aligned to at most one of the gold: equal extents first, then the first that overlaps. Strict
counts equal extents, relaxed any overlap; value and type F1 are relaxed F1 times the share of aligned pairs with equal
value (type), as UzZaman et al. (2013) define them. Offsets are code points, ends exclusive.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Timex = dict[str, Any]
MEASURES = ("strict", "relaxed", "value", "type")


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums over documents, from which the measures follow; tallies add up."""

    gold: int = 0
    system: int = 0
    strict: int = 0
    relaxed: int = 0
    value: int = 0
    type: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Return the tally of both sets of documents."""
        return Tally(*(getattr(self, f) + getattr(other, f) for f in self.__slots__))

    def f1(self, measure: str) -> float:
        """Return strict, relaxed, value or type F1 in per cent; 0 where nothing was aligned."""
        hits = self.strict if measure == "strict" else self.relaxed
        if not hits:
            return 0.0
        precision, recall = hits / self.system, hits / self.gold
        share = (
            {"value": self.value, "type": self.type}.get(measure, self.relaxed) / self.relaxed
            if measure != "strict"
            else 1.0
        )
        return 100 * share * 2 * precision * recall / (precision + recall)


def aligned(gold: Sequence[Timex], system: Sequence[Timex]) -> list[tuple[int, int]]:
    """Return pairs of indices, equal extents first, then overlapping ones from left to right."""
    places = {(s["start"], s["end"]): j for j, s in enumerate(system)}
    pairs, done, used = [], set(), set()
    for i, g in enumerate(gold):
        j = places.get((g["start"], g["end"]))
        if j is not None and j not in used:
            pairs.append((i, j))
            done.add(i)
            used.add(j)
    for i, g in enumerate(gold):
        if i in done:
            continue
        for j, s in enumerate(system):
            if j not in used and s["start"] < g["end"] and g["start"] < s["end"]:
                pairs.append((i, j))
                done.add(i)
                used.add(j)
                break
    return pairs


def tally(gold: Sequence[Timex], system: Sequence[Timex]) -> Tally:
    """Return one document's tally."""
    count: Counter[str] = Counter()
    for i, j in aligned(gold, system):
        g, s = gold[i], system[j]
        count["strict"] += (g["start"], g["end"]) == (s["start"], s["end"])
        count["relaxed"] += 1
        count["value"] += g["value"] == s["value"]
        count["type"] += g["type"] == s["type"]
    return Tally(len(gold), len(system), count["strict"], count["relaxed"], count["value"], count["type"])


def total(tallies: Iterable[Tally]) -> Tally:
    """Return the sum of tallies."""
    return sum(tallies, Tally())
