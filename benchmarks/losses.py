"""Losses of a tagger against a gold: each with its class, its rule and its surroundings."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from benchmarks.scoring import Timex, aligned


@dataclass(frozen=True, slots=True)
class Loss:
    """One difference: `missed`, `spurious`, `extent` (right value, other extent) or `value`; sides are (words, value)."""

    kind: str
    document: str
    dct: str
    gold: tuple[str, str]
    ours: tuple[str, str]
    rule: str
    around: str

    def __str__(self) -> str:
        """One line, tab-separated, for reading and sorting."""
        return "\t".join(
            [
                self.kind,
                self.document,
                self.dct,
                *map(str, self.gold),
                "|",
                *map(str, self.ours),
                self.rule,
                "|",
                self.around,
            ]
        )


def losses(document: dict[str, Any], system: list[Timex]) -> Iterator[Loss]:
    """Return the losses of one document in no special order."""
    gold, text = document["timexes"], document["text"]
    pairs = aligned(gold, system)
    matched, used = {i for i, _ in pairs}, {j for _, j in pairs}
    sides: list[tuple[str, Timex | None, Timex | None]] = []
    for i, j in pairs:
        g, s = gold[i], system[j]
        if g["value"] != s["value"]:
            sides.append(("value", g, s))
        elif (g["start"], g["end"]) != (s["start"], s["end"]):
            sides.append(("extent", g, s))
    sides += [("missed", g, None) for i, g in enumerate(gold) if i not in matched]
    sides += [("spurious", None, s) for j, s in enumerate(system) if j not in used]
    for kind, g, s in sides:
        at = g or s
        assert at is not None
        around = " ".join(text[max(0, at["start"] - 60) : at["end"] + 40].split())
        yield Loss(
            kind,
            document["id"],
            str(document["dct"]),
            _side(text, g),
            _side(text, s),
            (s or {}).get("rule", ""),
            around,
        )


def _side(text: str, timex: Timex | None) -> tuple[str, str]:
    return ("", "") if timex is None else (" ".join(text[timex["start"] : timex["end"]].split()), timex["value"])
