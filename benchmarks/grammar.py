"""`python -m benchmarks grammar TREEBANK_FOLDER`: how right, how fast and how large the grammar of timeline/grammar is.

On the treebank's own words: `split` is F1 of words split as the treebank splits them, over offsets; `XPOS` the share of
right tags; `verb` F1 of telling a verb, of whatever form, from all else; `UAS` and `LAS` the share of words, without
punctuation, that have the right head, and the right relation too; then F1 of relations with their heads (nsubj with
nsubj:pass). Speed is in words a second of CPU time, sentences in groups: `new` the first time the set is met, when every
word is new, `known` the second time.
"""

import argparse
import time
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from benchmarks.treebank import Parsed, sentences, simple
from timeline.grammar.reading import read
from timeline.grammar.tokens import tokens
from timeline.grammar.trees import Tree

SETS = ("ewt_dev", "gum_open_dev", "ewt_test", "pud_test")
_GROUP = 32
RELATIONS = ("nsubj", "obj", "obl", "ccomp", "xcomp", "advcl", "conj", "aux")


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks grammar", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="TREEBANK_FOLDER")
    asked = parser.parse_args(words)
    sets = {name: list(sentences(asked.folder / f"{name}.conllu.gz")) for name in SETS}
    data = files("timeline.grammar") / "data" / "english.network"
    started = time.process_time()
    read([["Hello"]])
    print(f"{len(data.read_bytes()) / 1e6:.2f} MB, loaded in {1e3 * (time.process_time() - started):.0f} ms")
    columns = ("split", "XPOS", "verb", "UAS", "LAS", *RELATIONS)
    print(f"{'':14}" + "".join(f"{name:>7}" for name in columns) + f"{'new/s':>10}{'known/s':>10}")
    for name, parsed in sets.items():
        new, found = _timed(parsed)
        known, _ = _timed(parsed)
        shares = (_split(parsed), *_tagged(parsed, found), *_attached(parsed, found))
        print(f"{name:14}" + "".join(f"{100 * x:7.2f}" for x in shares) + f"{new:10,.0f}{known:10,.0f}")
    return 0


def _timed(parsed: Sequence[Parsed]) -> tuple[float, list[tuple[list[str], Tree]]]:
    started = time.process_time()
    found = [one for i in range(0, len(parsed), _GROUP) for one in read([s.words for s in parsed[i : i + _GROUP]])]
    return sum(len(sentence.words) for sentence in parsed) / (time.process_time() - started), found


def _tagged(parsed: Sequence[Parsed], found: Sequence[tuple[list[str], Tree]]) -> tuple[float, float]:
    """The share of right tags, and F1 of telling a verb, of whatever form, from all else."""
    pairs = [pair for s, (tags, _) in zip(parsed, found, strict=True) for pair in zip(s.tags, tags, strict=True)]
    gold, ours = ([tags[i][:2] == "VB" for tags in pairs] for i in (0, 1))
    both = sum(a and b for a, b in zip(gold, ours, strict=True))
    return sum(a == b for a, b in pairs) / len(pairs), 2 * both / (sum(gold) + sum(ours))


def _attached(parsed: Sequence[Parsed], found: Sequence[tuple[list[str], Tree]]) -> list[float]:
    words = heads = both = 0
    counts = {name: [0, 0, 0] for name in RELATIONS}
    for sentence, (_, tree) in zip(parsed, found, strict=True):
        rows = zip(
            sentence.heads, map(_group, sentence.relations), tree.heads, map(_group, tree.relations), strict=True
        )
        for gold_head, gold, head, ours in rows:
            right = head == gold_head - 1
            for name in {gold, ours} & counts.keys():
                count = counts[name]
                count[0] += gold == name
                count[1] += ours == name
                count[2] += gold == ours and right
            if gold != "punct":
                words += 1
                heads += right
                both += right and gold == ours
    return [heads / words, both / words, *(2 * c / (a + b) for a, b, c in counts.values())]


def _group(relation: str) -> str:
    plain = simple(relation)
    return plain.partition(":")[0] if plain in {"nsubj:pass", "aux:pass", "obl:agent"} else plain


def _split(parsed: Sequence[Parsed]) -> float:
    both = all_ = 0
    for sentence in parsed:
        gold, at = set(), 0
        for word in sentence.words:
            place = sentence.text.find(word, at)
            if place >= 0:
                at = place + len(word)
                gold.add((place, at))
        found = {(token.start, token.end) for token in tokens(sentence.text)}
        both += len(gold & found)
        all_ += len(gold) + len(found)
    return 2 * both / all_
