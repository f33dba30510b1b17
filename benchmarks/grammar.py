"""`python -m benchmarks grammar TREEBANK_FOLDER`: how right, how fast and how large the grammar of timeline/grammar is.

First table, on the treebank's own words: `split` is F1 of words split as the treebank splits them, over offsets; `XPOS` the
share of right tags; `verb` F1 of telling a verb, of whatever form, from all else. Second table, with the tagger's tags:
`UAS` and `LAS` are the share of words, without punctuation, that have the right head, and the right relation too; then
F1 of relations with their heads (nsubj with nsubj:pass). Speed is in words a second of CPU time: `new` the first time the
set is met, when every word is new, `known` the second time.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from benchmarks.train_parser import simple
from benchmarks.treebank import Parsed, sentences
from timeline.grammar.model import from_bytes
from timeline.grammar.parser import Parser
from timeline.grammar.tagger import Tagger
from timeline.grammar.tokens import tokens

T = TypeVar("T")
SETS = ("ewt_dev", "gum_open_dev", "ewt_test", "pud_test")
RELATIONS = ("nsubj", "obj", "obl", "ccomp", "xcomp", "advcl", "conj", "aux")


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks grammar", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="TREEBANK_FOLDER")
    asked = parser.parse_args(words)
    sets = {name: list(sentences(asked.folder / f"{name}.conllu.gz")) for name in SETS}
    tagger = _loaded("tagger", lambda data: Tagger(from_bytes(data)))
    print(f"{'':14}{'split':>8}{'XPOS':>8}{'verb':>8}{'new/s':>10}{'known/s':>10}")
    for name, parsed in sets.items():
        speeds = [_timed(parsed, lambda s, t=tagger: t.tag(s.words)) for _ in range(2)]
        shares = (_split(parsed), _right(tagger, parsed), _verbs(tagger, parsed))
        print(f"{name:14}" + "".join(f"{100 * x:8.2f}" for x in shares) + "".join(f"{x:10,.0f}" for x in speeds))
    reader = _loaded("parser", lambda data: Parser(from_bytes(data)))
    print(
        f"{'':14}{'UAS':>8}{'LAS':>8}" + "".join(f"{name:>8}" for name in RELATIONS) + f"{'new/s':>10}{'known/s':>10}"
    )
    for name, parsed in sets.items():
        tags = {id(s): tagger.tag(s.words) for s in parsed}
        speeds = [_timed(parsed, lambda s, t=tags: reader.parse(s.words, t[id(s)])) for _ in range(2)]
        shares = _attached(reader, parsed, tags)
        print(f"{name:14}" + "".join(f"{100 * x:8.2f}" for x in shares) + "".join(f"{x:10,.0f}" for x in speeds))
    return 0


def _loaded(name: str, load: Callable[[bytes], T]) -> T:
    data = (files("timeline.grammar") / "data" / f"english.{name}").read_bytes()
    started = time.process_time()
    found = load(data)
    print(f"{name}: {len(data) / 1e6:.2f} MB, loaded in {1e3 * (time.process_time() - started):.0f} ms")
    return found


def _timed(parsed: Sequence[Parsed], work: Callable[[Parsed], object]) -> float:
    started = time.process_time()
    for sentence in parsed:
        work(sentence)
    return sum(len(sentence.words) for sentence in parsed) / (time.process_time() - started)


def _attached(reader: Parser, parsed: Sequence[Parsed], tags: dict[int, list[str]]) -> list[float]:
    words = heads = both = 0
    counts = {name: [0, 0, 0] for name in RELATIONS}
    for sentence in parsed:
        tree = reader.parse(sentence.words, tags[id(sentence)])
        rows = zip(
            sentence.heads, map(_group, sentence.relations), tree.heads, map(_group, tree.relations), strict=True
        )
        for gold_head, gold, head, found in rows:
            right = head == gold_head - 1
            for name in {gold, found} & counts.keys():
                count = counts[name]
                count[0] += gold == name
                count[1] += found == name
                count[2] += gold == found and right
            if gold != "punct":
                words += 1
                heads += right
                both += right and gold == found
    return [heads / words, both / words, *(2 * c / (a + b) for a, b, c in counts.values())]


def _group(relation: str) -> str:
    plain = simple(relation)
    return plain.partition(":")[0] if plain in {"nsubj:pass", "aux:pass", "obl:agent"} else plain


def _right(tagger: Tagger, parsed: Sequence[Parsed]) -> float:
    pairs = [pair for s in parsed for pair in zip(s.tags, tagger.tag(s.words), strict=True)]
    return sum(gold == found for gold, found in pairs) / len(pairs)


def _verbs(tagger: Tagger, parsed: Sequence[Parsed]) -> float:
    """F1 of telling a verb, of whatever form, from all else."""
    pairs = [pair for s in parsed for pair in zip(s.tags, tagger.tag(s.words), strict=True)]
    gold, found = ([tags[i][:2] == "VB" for tags in pairs] for i in (0, 1))
    both = sum(a and b for a, b in zip(gold, found, strict=True))
    return 2 * both / (sum(gold) + sum(found))


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
