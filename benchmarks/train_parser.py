"""`python -m benchmarks train-parser TREEBANK_FOLDER -o FILE`: learns timeline/grammar/data/english.parser anew.

Tags are those of taggers that have not seen the sentence, so the parser learns from the mistakes it will meet. It learns
along its own moves, too, with the dynamic oracle of Goldberg and Nivre (2013). The same files give the same bytes.
"""

import argparse
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from benchmarks import train_tagger
from benchmarks.perceptron import Perceptron
from benchmarks.treebank import Parsed, sentences
from timeline.grammar.features import norm
from timeline.grammar.model import Model, row_of, to_bytes
from timeline.grammar.moves import GROUPS, SHIFT, Parse, form, names
from timeline.grammar.tagger import Tagger

_EPOCHS, _MARGIN, _SCALE, _LEAST, _EXPLORE_FROM = 5, 4, 3, 3, 1
_RAREST, _KNOWN_FROM, _RELATION_FROM = 12, 4, 60
_FOLDS, _FOLD_EPOCHS = 4, 4
_WHOLE = frozenset(["nsubj:pass", "aux:pass", "acl:relcl", "compound:prt", "obl:agent", "nmod:poss", "csubj:pass"])


def simple(relation: str) -> str:
    """Return the relation as the parser tells it: few subtypes are kept."""
    return relation if relation in _WHOLE else relation.partition(":")[0]


def tagged(parsed: Sequence[Parsed]) -> list[list[str]]:
    """Return the tags of each sentence by a tagger that learnt from the other folds."""
    found: list[list[str]] = [[] for _ in parsed]
    for fold in range(_FOLDS):
        tagger = Tagger(train_tagger.train([s for i, s in enumerate(parsed) if i // 10 % _FOLDS != fold], _FOLD_EPOCHS))
        for i, sentence in enumerate(parsed):
            if i // 10 % _FOLDS == fold:
                found[i] = tagger.tag(sentence.words)
    return found


class Gold:
    """What the treebank says of one sentence, and what a move would make impossible."""

    def __init__(self, sentence: Parsed) -> None:
        count = len(sentence.words)
        self.heads = [head - 1 if head else count for head in sentence.heads]
        self.relations = [simple(relation) for relation in sentence.relations]
        self._dependants: list[list[int]] = [[] for _ in range(count + 1)]
        for word, head in enumerate(self.heads):
            self._dependants[head].append(word)

    def costs(self, parse: Parse) -> tuple[int, int, int]:
        """Return how many right arcs a SHIFT, a LEFT and a RIGHT move would lose; a very high number where one cannot be made."""
        stack, at, heads = parse.stack, parse.next, self.heads
        count = len(heads)
        shift = left = right = 1_000_000
        if at < count:
            shift = sum(word in stack for word in self._dependants[at]) + (heads[at] in stack[:-1])
        if stack:
            top = stack[-1]
            ahead = sum(word >= at for word in self._dependants[top])
            below = len(stack) > 1 and heads[top] == stack[-2]
            if at < count or len(stack) == 1:
                left = ahead + below + (heads[top] > at)
            if len(stack) > 1:
                right = ahead + (heads[top] >= at)
        return shift, left, right


class Numbered:
    """Features by number; closed, it knows no new ones and leaves them out."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self._made: list[dict[tuple[str, ...], tuple[int, ...]]] = [{} for _ in GROUPS]
        self._closed = False

    def close(self, kept: Iterable[str]) -> None:
        """Keep these features only, numbered anew."""
        self.numbers = {name: number for number, name in enumerate(kept)}
        self._made = [{} for _ in GROUPS]
        self._closed = True

    def of(self, parse: Parse) -> list[int]:
        """Return the features of where a parse stands."""
        found: list[int] = []
        numbers = self.numbers
        for group, (made, values) in enumerate(zip(self._made, parse.seen(), strict=True)):
            known = made.get(values)
            if known is None:
                if self._closed:
                    known = tuple(numbers[name] for name in names(group, values) if name in numbers)
                else:
                    known = tuple(numbers.setdefault(name, len(numbers)) for name in names(group, values))
                made[values] = known
            found += known
        return found


class Labels:
    """The moves that can be learnt, by number."""

    def __init__(self, golds: Iterable[Gold]) -> None:
        met: Counter[str] = Counter()
        for gold in golds:
            for word, (head, relation) in enumerate(zip(gold.heads, gold.relations, strict=True)):
                met[("L" if head > word else "R") + relation] += 1
        self.names = [SHIFT, *sorted(name for name, n in met.items() if n >= _RELATION_FROM)]
        self.number = {name: number for number, name in enumerate(self.names)}
        self._lefts = [n for n, name in enumerate(self.names) if name[0] == "L" and name != "Lroot"]
        self._rights = [n for n, name in enumerate(self.names) if name[0] == "R"]

    def good(self, gold: Gold, parse: Parse, costs: Sequence[int]) -> list[int]:
        """Return the moves that lose least; of those that make a right arc, only the right relation's."""
        least = min(costs)
        found = [0] if costs[0] == least else []
        count = len(gold.heads)
        for cost, to_next, side in ((costs[1], True, self._lefts), (costs[2], False, self._rights)):
            if cost != least:
                continue
            top = parse.stack[-1]
            head = parse.next if to_next else parse.stack[-2]
            if head == count:
                found.append(self.number["Lroot"])
                continue
            name = ("L" if to_next else "R") + gold.relations[top]
            if gold.heads[top] == head and name in self.number:
                found.append(self.number[name])
            else:
                found += side
        return found

    def possible(self, costs: Sequence[int], at_root: bool) -> list[int]:
        """Return the moves that can be made."""
        found = [0] if costs[0] < 1_000_000 else []
        if costs[1] < 1_000_000:
            found += [self.number["Lroot"]] if at_root else self._lefts
        return found + (self._rights if costs[2] < 1_000_000 else [])


def _walk(gold: Gold, parse: Parse, labels: Labels, choose: Callable[[Parse, list[int], list[int]], int]) -> None:
    """Go through a sentence by the moves chosen from the good and the possible ones."""
    count = len(gold.heads)
    while not parse.done:
        costs = gold.costs(parse)
        move = choose(parse, labels.good(gold, parse, costs), labels.possible(costs, parse.next == count))
        name = labels.names[move]
        if name == SHIFT:
            parse.shift()
        else:
            parse.attach(name[0] == "L", name[1:])


def train(parsed: Sequence[Parsed], tags: Sequence[Sequence[str]]) -> Model:
    """Return the model that these sentences, so tagged, teach."""
    words = Counter(norm(word) for sentence in parsed for word in sentence.words)
    lexicon = {word: "" for word, n in words.items() if n >= _KNOWN_FROM}
    golds = [Gold(sentence) for sentence in parsed]
    labels = Labels(golds)
    forms = [[form(word, lexicon) for word in sentence.words] for sentence in parsed]
    numbered = Numbered()
    counts: Counter[int] = Counter()

    def count(parse: Parse, good: list[int], _possible: list[int]) -> int:
        counts.update(numbered.of(parse))
        return good[0]

    for gold, words_, tags_ in zip(golds, forms, tags, strict=True):
        _walk(gold, Parse(words_, tags_), labels, count)
    numbered.close([name for name, number in numbered.numbers.items() if counts[number] >= _RAREST])
    learner = Perceptron(len(labels.names), len(numbered.numbers), _MARGIN)
    order = list(zip(golds, forms, tags, strict=True))
    shuffle = random.Random(0)
    for epoch in range(_EPOCHS):
        shuffle.shuffle(order)
        lost = 0

        def learn(parse: Parse, good: list[int], possible: list[int], epoch: int = epoch) -> int:
            nonlocal lost
            features = numbered.of(parse)
            scores = learner.scores(features)
            best = max(possible, key=scores.__getitem__)
            right = max(good, key=scores.__getitem__)
            rivals = [move for move in possible if move not in good]
            learner.learn(features, right, rivals, scores)
            lost += best not in good
            return best if epoch >= _EXPLORE_FROM else right

        for gold, words_, tags_ in order:
            _walk(gold, Parse(words_, tags_), labels, learn)
        print(f"epoch {epoch + 1} of {_EPOCHS}: {lost} moves lost something")
    rows = zip(numbered.numbers, learner.averaged(_SCALE, _LEAST), strict=True)
    return Model(labels.names, lexicon, {name: row_of(weights) for name, weights in rows if weights})


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks train-parser", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="TREEBANK_FOLDER")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    asked = parser.parse_args(words)
    parsed = [s for name in train_tagger.TRAINING for s in sentences(asked.folder / name)]
    data = to_bytes(train(parsed, tagged(parsed)))
    asked.output.write_bytes(data)
    print(f"{asked.output}: {len(data):,} bytes")
    return 0
