"""`python -m benchmarks salience FOLDER…`: fit the weights of salience anew on articles annotated by hand, and print them.

FOLDER/*.jsonl is as for `events`. Every candidate of the drafting (a verb, event noun or adjective) is one example: it is
salient when its trigger overlaps one of the gold's. A logistic regression is fitted by Newton's method, each weight held
to what a linguist expects (`benchmarks/expected.py`) as by a normal prior; of what is expected neither way, features seen
fewer than 8 times get no weight. Before the table stand precision, recall and F1 of
the threshold at which F1 is best, each article being judged by weights fitted on all the others. `--also FILE` takes
timelines (as for `timelines`) as further examples, which count `--share` as much.
"""

import argparse
import io
import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.corpus import lines_of
from benchmarks.expected import EXPECTED
from timeline.articles.drafting.draft import weighed
from timeline.articles.read import lay_out
from timeline.articles.readers.jsonl import read_lines
from timeline.errors import InputError

_FEWEST = 8
_STEPS = 12
_BACK = 15.0  # the inverse variance of the prior


@dataclass(frozen=True, slots=True)
class Example:
    """A candidate: its article, its features, the events of the gold that its trigger overlaps, and how much it counts."""

    article: str
    features: frozenset[str]
    gold: tuple[int, ...]
    share: float = 1.0


def main(words: list[str]) -> int:
    """Fit and print; the words are the command's arguments."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks salience", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--also", type=Path, metavar="FILE", help="NAME_timelines.jsonl beside NAME_docs.jsonl")
    parser.add_argument("--share", type=float, default=0.1)
    chosen = parser.parse_args(words)
    files = [f for folder in chosen.folders for f in ([folder] if folder.is_file() else sorted(folder.glob("*.jsonl")))]
    documents = [line for file in files for line in lines_of(file)]
    spans = {d["doc_id"]: [(e["start"], e["end"]) for e in d["events"]] for d in documents}
    examples = _examples(documents, spans, 1.0)
    also = [] if chosen.also is None else _of_timelines(chosen.also, chosen.share)
    seen = Counter(name for one in examples for name in one.features)
    enough = {name for name, times in seen.items() if times >= _FEWEST}
    names = ["bias", *sorted((enough | set(EXPECTED)) - {"bias"})]
    _report(examples, also, names, sum(map(len, spans.values())))
    for name, weight in zip(names, _fit([*examples, *also], names), strict=True):
        if abs(weight) >= 0.05:
            print(f'    "{name}": {weight:.2f},')
    return 0


def _examples(
    documents: Sequence[dict[str, Any]], spans: dict[str, list[tuple[int, int]]], share: float
) -> list[Example]:
    given = [{"id": d["doc_id"], "text": d["text"], "title": d["title"], "published": d["dct"]} for d in documents]
    stream = io.BytesIO("".join(json.dumps(line) + "\n" for line in given).encode())
    found: list[Example] = []
    for document, article in zip(documents, read_lines(stream, "gold", "gold"), strict=True):
        if isinstance(article, InputError):
            raise article
        gold = spans[document["doc_id"]]
        for one in weighed(lay_out(article).page):
            over = tuple(i for i, (a, b) in enumerate(gold) if one.trigger.start < b and a < one.trigger.end)
            found.append(Example(document["doc_id"], one.features, over, share))
    return found


def _of_timelines(file: Path, share: float) -> list[Example]:
    documents = lines_of(file.with_name(file.name.replace("_timelines", "_docs")))
    spans: dict[str, list[tuple[int, int]]] = {d["doc_id"]: [] for d in documents}
    for line in lines_of(file):
        for mention in (m for row in line["rows"] for m in row["mentions"] if m["start"] is not None):
            spans[mention["doc"]].append((mention["start"], mention["end"]))
    return _examples(documents, spans, share)


def _report(examples: Sequence[Example], also: Sequence[Example], names: Sequence[str], gold: int) -> None:
    """Print how well articles are judged by weights fitted on the others."""
    judged: list[tuple[float, Example]] = []
    for article in sorted({one.article for one in examples}):
        weights = dict(zip(names, _fit([*(e for e in examples if e.article != article), *also], names), strict=True))
        judged += [(_salience(one, weights), one) for one in examples if one.article == article]
    best = max((_measured(judged, least / 100, gold) for least in range(8, 60, 2)), key=lambda m: m[-1])
    print("# left out one by one: from {:.2f} on  P {:.3f}  R {:.3f}  F1 {:.3f}".format(*best))


def _measured(judged: Sequence[tuple[float, Example]], least: float, gold: int) -> tuple[float, float, float, float]:
    here = [one for score, one in judged if score >= least]
    found = len({(one.article, place) for one in here for place in one.gold})
    precision, recall = found / (len(here) or 1), found / (gold or 1)
    return least, precision, recall, 2 * precision * recall / ((precision + recall) or 1)


def _salience(one: Example, weights: dict[str, float]) -> float:
    return 1 / (1 + math.exp(-sum(weights.get(name, 0.0) for name in one.features)))


def _fit(examples: Sequence[Example], names: Sequence[str]) -> list[float]:
    """The weights of a logistic regression, by Newton's method; the bias is hardly held back."""
    number = {name: i for i, name in enumerate(names)}
    rows = [([number[name] for name in one.features if name in number], bool(one.gold), one.share) for one in examples]
    expected = [EXPECTED.get(name, 0.0) for name in names]
    weights = expected
    for _ in range(_STEPS):
        back = [0.01, *[_BACK] * (len(names) - 1)]
        slope = [b * (e - w) for b, e, w in zip(back, expected, weights, strict=True)]
        curve = [[0.0] * len(names) for _ in names]
        for i, b in enumerate(back):
            curve[i][i] = b
        for features, salient, share in rows:
            p = 1 / (1 + math.exp(-sum(weights[i] for i in features)))
            for i in features:
                slope[i] += share * (salient - p)
                row = curve[i]
                for j in features:
                    row[j] += share * p * (1 - p)
        step = _solved(curve, slope)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-4:
            break
    return weights


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a system that is symmetric and positive definite, by elimination."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i, row in enumerate(rows):
        for other in rows[i + 1 :]:
            if factor := other[i] / row[i]:
                other[i:] = [a - factor * b for a, b in zip(other[i:], row[i:], strict=True)]
    found = [0.0] * len(rows)
    for i in reversed(range(len(rows))):
        found[i] = (rows[i][-1] - sum(a * b for a, b in zip(rows[i][i + 1 : -1], found[i + 1 :], strict=True))) / rows[
            i
        ][i]
    return found
