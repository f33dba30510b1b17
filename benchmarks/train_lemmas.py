"""`python -m benchmarks train-lemmas TREEBANK_FOLDER -o FILE`: collects timeline/grammar/data/english.lemmas anew.

A line with one word is a verb; one with three is V or N, a form, and its lemma, where the rules give another.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from benchmarks.train_network import TRAINING
from benchmarks.treebank import Parsed, sentences
from timeline.grammar.lemmas import regular

FORMS = ("VBD", "VBN", "VBG", "VBZ", "VBP", "VB", "NNS", "NNPS")
_FROM = 2  # forms and verbs met but once are as often misspelt as rare


def counted(parsed: Iterable[Parsed]) -> dict[tuple[str, str], Counter[str]]:
    """Return how often each form with each tag has which lemma, in small letters."""
    met: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for sentence in parsed:
        for word, tag, lemma in zip(sentence.words, sentence.tags, sentence.lemmas, strict=True):
            if tag in FORMS:
                met[word.lower().replace("’", "'"), tag][lemma.lower()] += 1
    return met


def lines(parsed: Iterable[Parsed]) -> list[str]:
    """Return the lines of the file."""
    met = counted(parsed)
    often: Counter[str] = Counter()
    for (_, tag), lemmas in met.items():
        if tag[0] == "V":
            often.update(lemmas)
    verbs = frozenset(verb for verb, n in often.items() if n >= _FROM and verb.isalpha() and len(verb) > 1)
    irregular: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for (form, tag), lemmas in met.items():
        lemma, n = min(lemmas.items(), key=lambda item: (-item[1], item[0]))
        if n >= _FROM and lemma.isalpha() and regular(form, tag, verbs) != lemma:
            irregular[tag[0], form][lemma] += n
    rows = [(letter, form, min(found, key=lambda w: (-found[w], w))) for (letter, form), found in irregular.items()]
    return sorted(verbs) + sorted(" ".join(row) for row in rows)


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks train-lemmas", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="TREEBANK_FOLDER")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    asked = parser.parse_args(words)
    found = lines(s for name in TRAINING for s in sentences(asked.folder / name))
    asked.output.write_text("\n".join(found) + "\n", encoding="utf-8")
    print(f"{asked.output}: {len(found):,} lines")
    return 0
