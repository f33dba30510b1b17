"""`python -m benchmarks timex FOLDER…`: our date expressions against gold ones, in TempEval-3's measures.

Reads every FOLDER/*.jsonl whose lines have `id`, `dct`, `text` and `timexes` (`start`, `end`, `type`, `value`), and `lang`
where it is not English, and prints a line per file and one for all. `--aside [STEP]` shows the put-aside third (chosen by a hash of the document's id, anew for
each step of the work) apart from the seen part, and of it what no step has opened yet; `--losses FILE` writes the seen part's
losses, sorted by kind and rule; `--out DIR` writes our answers in the same form; `--against FILE…` compares with other
systems' answers by a paired bootstrap over documents.
"""

import argparse
import hashlib
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks.losses import losses
from benchmarks.scoring import MEASURES, Tally, Timex, tally, total
from timeline.articles.tagging import tag

_SAMPLES = 2_000
_STEP = 3  # the step the work is at: in each the rules are written on other two thirds


def answer(document: dict[str, Any]) -> list[Timex]:
    """Return our expressions of one document, in the gold's form and with the rule that read each."""
    found = tag(document["text"], document["dct"], document.get("lang", "en"))
    return [
        {
            "start": e.start,
            "end": e.end,
            "text": e.text,
            "type": str(e.timex.type),
            "value": e.timex.value,
            "mod": e.timex.mod,
            "rule": e.rule,
        }
        for e in found
        if not e.is_range
    ]


def is_aside(identity: str, step: int) -> bool:
    """Whether a document belongs to the third that nobody looks at while writing rules in that step, from 1."""
    key = identity if step == 1 else f"{step} {identity}"
    return hashlib.sha256(key.encode()).digest()[0] % 3 == 0


def main(words: list[str]) -> int:
    """Measure; the words are the command's arguments."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks timex", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--aside", nargs="?", type=int, const=_STEP, default=0, metavar="STEP")
    parser.add_argument("--losses", type=Path, metavar="FILE")
    parser.add_argument("--out", type=Path, metavar="DIR")
    parser.add_argument("--against", nargs="*", type=Path, default=[], metavar="FILE")
    chosen = parser.parse_args(words)
    files = [f for folder in chosen.folders for f in ([folder] if folder.is_file() else sorted(folder.glob("*.jsonl")))]
    lines: list[str] = []
    parts: dict[str, list[Tally]] = {}
    print(f"{'corpus':28}{'part':9}{'docs':>6}" + "".join(f"{m:>9}" for m in MEASURES))
    for file in files:
        documents = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        answers = {d["id"]: answer(d) for d in documents}
        for part, wanted in _parts(chosen.aside, documents):
            tallies = [tally(d["timexes"], answers[d["id"]]) for d in wanted]
            parts.setdefault(part, []).extend(tallies)
            _print(file.stem, part, tallies)
            if part not in {"aside", "unopened"}:
                lines += [f"{file.stem}\t{loss}" for d in wanted for loss in losses(d, answers[d["id"]])]
        for other in chosen.against:
            if file.stem in other.name.split("."):
                _compare(other, documents, answers)
        if chosen.out:
            chosen.out.mkdir(parents=True, exist_ok=True)
            rows = (json.dumps({"id": d["id"], "timexes": answers[d["id"]]}, ensure_ascii=False) for d in documents)
            (chosen.out / file.name).write_text("\n".join(rows) + "\n", encoding="utf-8")
    for part, tallies in parts.items():
        _print("pooled", part, tallies)
    if chosen.losses:
        chosen.losses.write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8")
        kinds = Counter(line.split("\t")[1] for line in lines)
        print("losses: " + ", ".join(f"{n} {kind}" for kind, n in kinds.most_common()))
    return 0


def _parts(step: int, documents: list[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
    """Return the seen part, the one put aside in the step, and what of that was put aside in all steps before it too."""
    if not step:
        return [("all", documents)]
    aside = [d for d in documents if is_aside(d["id"], step)]
    unopened = [d for d in aside if all(is_aside(d["id"], earlier) for earlier in range(1, step))]
    parts = [("seen", [d for d in documents if not is_aside(d["id"], step)]), ("aside", aside)]
    return parts if step == 1 else [*parts, ("unopened", unopened)]


def _print(name: str, part: str, tallies: list[Tally]) -> None:
    summed = total(tallies)
    print(f"{name:28}{part:9}{len(tallies):6}" + "".join(f"{summed.f1(m):9.2f}" for m in MEASURES))


def _compare(other: Path, documents: list[dict[str, Any]], answers: dict[str, list[Timex]]) -> None:
    """Print the other system's measures, and in how many of the resamples of documents ours are better."""
    theirs = {d["id"]: d["timexes"] for d in map(json.loads, other.read_text(encoding="utf-8").splitlines())}
    pairs = [(tally(d["timexes"], answers[d["id"]]), tally(d["timexes"], theirs.get(d["id"], []))) for d in documents]
    _print(other.name.removesuffix(".jsonl"), "", [b for _, b in pairs])
    dice = random.Random(0)
    better: Counter[str] = Counter()
    for _ in range(_SAMPLES):
        sample = dice.choices(pairs, k=len(pairs))
        ours, other_sum = total(a for a, _ in sample), total(b for _, b in sample)
        better.update(m for m in MEASURES if ours.f1(m) > other_sum.f1(m))
    print(f"{'  ours better in':43}" + "".join(f"{100 * better[m] / _SAMPLES:8.1f}%" for m in MEASURES))
