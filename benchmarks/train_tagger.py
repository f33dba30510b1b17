"""`python -m benchmarks train-tagger TREEBANK_FOLDER -o FILE`: learns timeline/grammar/data/english.tagger anew.

Reads the training parts of UD English EWT and of the open genres of UD English GUM. The same files give the same bytes.
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from benchmarks.perceptron import Perceptron
from benchmarks.treebank import Parsed, sentences
from timeline.grammar import features
from timeline.grammar.features import EDGE, FIRST, HEADING, PLACES, norm
from timeline.grammar.model import Model, row_of, to_bytes
from timeline.grammar.tagger import SURE

TRAINING = ("ewt_train.conllu.gz", "gum_open_train.conllu.gz")
_EPOCHS, _MARGIN, _SCALE = 5, 4, 3
_RAREST = 3  # features met less often are not learnt
_KNOWN_FROM, _SHARE_FROM, _MOST_KINDS = 3, 0.05, 4
_SURE_FROM, _SURE_SHARE = 20, 0.998


def lexicon_of(parsed: Iterable[Parsed]) -> dict[str, str]:
    """Return the tags of each word that is not rare, the most frequent first; SURE before the tag of one without choice."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in parsed:
        for word, tag in zip(sentence.words, sentence.tags, strict=True):
            counts[norm(word)][tag] += 1
    found = {}
    for word, tags in counts.items():
        total = tags.total()
        often = [tag for tag, n in sorted(tags.items(), key=lambda t: (-t[1], t[0])) if n >= _SHARE_FROM * total]
        if total >= _SURE_FROM and tags[often[0]] >= _SURE_SHARE * total:
            found[word] = SURE + often[0]
        elif total >= _KNOWN_FROM:
            found[word] = "|".join(often[:_MOST_KINDS])
    return found


class Numbered:
    """Features by number; closed, it knows no new ones and leaves them out."""

    def __init__(self, lexicon: dict[str, str]) -> None:
        self._lexicon = lexicon
        self.numbers: dict[str, int] = {}
        self._made: dict[tuple[str, ...], tuple[int, ...]] = {}
        self._closed = False

    def close(self, kept: Iterable[str]) -> None:
        """Keep these features only, numbered anew."""
        self.numbers = {name: number for number, name in enumerate(kept)}
        self._made.clear()
        self._closed = True

    def _of(self, key: tuple[str, ...], make: Callable[[], Iterable[str]]) -> tuple[int, ...]:
        found = self._made.get(key)
        if found is None:
            numbers = self.numbers
            if self._closed:
                found = tuple(numbers[name] for name in make() if name in numbers)
            else:
                found = tuple(numbers.setdefault(name, len(numbers)) for name in make())
            self._made[key] = found
        return found

    def static(self, words: Sequence[str]) -> list[tuple[int, ...]]:
        """Return for each word the features that no tag is part of."""
        lexicon, of = self._lexicon, self._of
        mark = features.mark_of(words)
        padded = [EDGE, EDGE, *words, EDGE, EDGE]
        kinds = [features.kind(word, lexicon) for word in padded]
        found = []
        for i, word in enumerate(words):
            own_mark = mark if mark == HEADING or not i else ""
            parts = of(("own", word, own_mark), lambda w=word, m=own_mark: features.own(w, m, lexicon))
            for place, at in zip(PLACES, (i + 1, i, i + 3, i + 4), strict=True):
                other = padded[at]
                parts += of((place, other), lambda o=other, p=place: features.beside(o, p, lexicon))
            for part, at in enumerate((i + 1, i + 2, i + 3)):
                left, right = kinds[at], kinds[at + 1]
                parts += of(
                    (str(part), left, right), lambda a=left, b=right, p=part: features.adjacent(a, b)[p : p + 1]
                )
            previous = padded[i + 1]
            found.append(parts + of(("pair", previous, word), lambda p=previous, w=word: [features.pair(p, w)]))
        return found

    def told(self, second: str, first: str, word: str, following: str) -> tuple[int, ...]:
        """Return the features that tags are part of."""
        lexicon, of = self._lexicon, self._of
        return (
            of(("history", second, first), lambda: features.history(second, first))
            + of(("after", first, word), lambda: features.after(first, word, lexicon))
            + of(("around", first, following), lambda: features.around(first, following, lexicon))
        )


def train(parsed: Sequence[Parsed], epochs: int = _EPOCHS) -> Model:
    """Return the model that these sentences teach."""
    lexicon = lexicon_of(parsed)
    sure = {word: kind[1:] for word, kind in lexicon.items() if kind[0] == SURE}
    numbered = Numbered({word: kind.removeprefix(SURE) for word, kind in lexicon.items()})
    numbered.close(_frequent(numbered, parsed))
    labels = sorted({tag for sentence in parsed for tag in sentence.tags})
    number = {label: at for at, label in enumerate(labels)}
    learner = Perceptron(len(labels), len(numbered.numbers), _MARGIN)
    order = [(s, numbered.static(s.words)) for s in parsed]
    shuffle = random.Random(0)
    for epoch in range(epochs):
        shuffle.shuffle(order)
        wrong = 0
        for sentence, static in order:
            heading = features.mark_of(sentence.words) != FIRST
            second = first = EDGE
            for i, (word, tag) in enumerate(zip(sentence.words, sentence.tags, strict=True)):
                guess = None if heading else sure.get(word)
                if guess is None:
                    following = sentence.words[i + 1] if i + 1 < len(static) else EDGE
                    found = static[i] + numbered.told(second, first, word, following)
                    right = number[tag]
                    scores = learner.scores(found)
                    guess = labels[scores.index(max(scores))]
                    learner.learn(found, right, [*range(right), *range(right + 1, len(labels))], scores)
                wrong += guess != tag
                second, first = first, guess
        print(f"epoch {epoch + 1} of {epochs}: {wrong} wrong")
    rows = zip(numbered.numbers, learner.averaged(_SCALE), strict=True)
    return Model(labels, lexicon, {name: row_of(weights) for name, weights in rows if weights})


def _frequent(numbered: Numbered, parsed: Iterable[Parsed]) -> list[str]:
    """The features that are met often enough along the right tags."""
    counts: Counter[int] = Counter()
    for sentence in parsed:
        second = first = EDGE
        static = numbered.static(sentence.words)
        for i, (word, tag) in enumerate(zip(sentence.words, sentence.tags, strict=True)):
            following = sentence.words[i + 1] if i + 1 < len(static) else EDGE
            counts.update(static[i])
            counts.update(numbered.told(second, first, word, following))
            second, first = first, tag
    return [name for name, number in numbered.numbers.items() if counts[number] >= _RAREST]


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks train-tagger", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="TREEBANK_FOLDER")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    asked = parser.parse_args(words)
    data = to_bytes(train([s for name in TRAINING for s in sentences(asked.folder / name)]))
    asked.output.write_bytes(data)
    print(f"{asked.output}: {len(data):,} bytes")
    return 0
