"""`python -m benchmarks grammar TREEBANK_FOLDER`: how right, how fast and how large the grammar of timeline/grammar is.

XPOS accuracy on the treebank's own words; words split as the treebank splits them (F1 over offsets). CPU time of one
core; the first pass meets every word for the first time, the second knows them.
"""

import argparse
import time
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from benchmarks.treebank import Parsed, sentences
from timeline.grammar.model import from_bytes
from timeline.grammar.tagger import Tagger
from timeline.grammar.tokens import tokens

SETS = ("ewt_dev", "gum_open_dev", "ewt_test", "pud_test")


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks grammar", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="TREEBANK_FOLDER")
    parser.add_argument("--tagger", type=Path, help="another model than the package's")
    asked = parser.parse_args(words)
    path = asked.tagger or files("timeline.grammar") / "data" / "english.tagger"
    data = path.read_bytes()
    started = time.process_time()
    tagger = Tagger(from_bytes(data))
    print(f"tagger: {len(data) / 1e6:.2f} MB, loaded in {1e3 * (time.process_time() - started):.0f} ms")
    print(f"{'':14}{'tokens F1':>10}{'XPOS':>8}{'UPOS verb':>10}{'new/s':>10}{'known/s':>10}")
    for name in SETS:
        parsed = list(sentences(asked.folder / f"{name}.conllu.gz"))
        fresh = _timed(tagger, parsed)
        again = _timed(tagger, parsed)
        print(
            f"{name:14}{100 * _split(parsed):10.2f}{100 * _right(tagger, parsed):8.2f}{100 * _verbs(tagger, parsed):10.2f}"
            f"{fresh:10,.0f}{again:10,.0f}"
        )
    return 0


def _timed(tagger: Tagger, parsed: Sequence[Parsed]) -> float:
    started = time.process_time()
    for sentence in parsed:
        tagger.tag(sentence.words)
    return sum(len(sentence.words) for sentence in parsed) / (time.process_time() - started)


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
