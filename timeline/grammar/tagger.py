"""Tagging: the part of speech of each word of a sentence, left to right, by an averaged perceptron.

The tags are those of the Penn Treebank as UD English EWT uses them in XPOS (HYPH, ADD, AFX, GW and NFP among them).
"""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise

from timeline.grammar import features
from timeline.grammar.features import EDGE, FIRST, HEADING, PLACES
from timeline.grammar.lanes import Lanes
from timeline.grammar.model import Model, Weights, from_bytes

SURE = "!"  # begins the lexicon's entry of a word that bears one tag only
_MOST_REMEMBERED = 60_000  # pairs of words; then everything is forgotten, so memory is bounded

_FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
_SUBJECT_ENDS = frozenset(["NN", "NNS", "NNP", "NNPS", "PRP"])
_OBJECT_BEGINS = frozenset(["DT", "PRP", "PRP$", "CD", "NNP", "$"])


class Tagger:
    """A model ready to tag. It remembers the sums of the words and pairs that it has met."""

    def __init__(self, model: Model) -> None:
        self._weight = Weights(model).__getitem__
        self._lanes = Lanes(len(model.labels))
        self._names = [*model.labels, EDGE]
        number = {label: at for at, label in enumerate(model.labels)}
        self._lexicon = {word: kind.removeprefix(SURE) for word, kind in model.lexicon.items()}
        self._sure = {word: number[kind[1:]] for word, kind in model.lexicon.items() if kind[0] == SURE}
        self._history: dict[tuple[int, int], int] = {}
        self._forget()

    def _forget(self) -> None:
        self._own: dict[str, tuple[int, int, int, int, int, str]] = {}
        self._marked: dict[str, int] = {}
        self._kinds: dict[tuple[str, str], tuple[int, int, int]] = {}
        self._pairs: dict[tuple[str, str], int] = {}
        self._after: list[dict[str, int]] = [{} for _ in self._names]
        self._around: list[dict[str, int]] = [{} for _ in self._names]

    def tag(self, words: Sequence[str]) -> list[str]:
        """Return the tag of each word of one sentence."""
        if len(self._pairs) > _MOST_REMEMBERED:
            self._forget()
        mark = features.mark_of(words)
        sure = {} if mark == HEADING else self._sure
        totals = self._static(words, mark)
        best, history, after_, around_ = self._lanes.best, self._history, self._after, self._around
        found: list[int] = []
        second = first = len(self._names) - 1
        for word, following, total in zip(words, [*words[1:], EDGE], totals, strict=False):
            tag = sure.get(word)
            if tag is None:
                told = history.get((second, first))
                if told is None:
                    told = self._tell_history(second, first)
                after = after_[first].get(word)
                if after is None:
                    after = self._tell_after(first, word)
                around = around_[first].get(following)
                if around is None:
                    around = self._tell_around(first, following)
                tag = best(total + told + after + around)
            found.append(tag)
            second, first = first, tag
        names = self._names
        return _with_a_finite_verb([names[tag] for tag in found])

    def _static(self, words: Sequence[str], mark: str) -> list[int]:
        """The sums of all features that no tag is part of."""
        own, kinds, pairs, learn, weight = self._own, self._kinds, self._pairs, self._learn, self._weight
        edge = own.get(EDGE) or learn(EDGE)
        known = [edge, edge, *[own.get(word) or learn(word) for word in words], edge, edge]
        joints = []
        for left, right in pairwise(known):
            key = (left[5], right[5])
            joints.append(kinds.get(key) or self._learn_kinds(*key))
        totals = []
        previous = EDGE
        for i, word in enumerate(words):
            pair = pairs.get((previous, word))
            if pair is None:
                pair = pairs[previous, word] = weight(features.pair(previous, word))
            first = known[i + 2][0] if mark == FIRST and i else self._learn_marked(word, mark)
            totals.append(
                first
                + pair
                + known[i + 1][1]
                + known[i][2]
                + known[i + 3][3]
                + known[i + 4][4]
                + joints[i + 1][0]
                + joints[i + 2][1]
                + joints[i + 3][2]
            )
            previous = word
        return totals

    def _sum(self, names: Sequence[str]) -> int:
        return sum(map(self._weight, names))

    def _learn(self, word: str) -> tuple[int, int, int, int, int, str]:
        lexicon = self._lexicon
        base = self._lanes.zero + self._sum(features.own(word, "", lexicon))
        left, left2, right, right2 = (self._sum(features.beside(word, place, lexicon)) for place in PLACES)
        found = self._own[word] = (base, left, left2, right, right2, features.kind(word, lexicon))
        return found

    def _learn_marked(self, word: str, mark: str) -> int:
        found = self._marked.get(mark + word)
        if found is None:
            found = self._lanes.zero + self._sum(features.own(word, mark, self._lexicon))
            self._marked[mark + word] = found
        return found

    def _learn_kinds(self, left: str, right: str) -> tuple[int, int, int]:
        weight = self._weight
        second, first, before = features.adjacent(left, right)
        found = self._kinds[left, right] = (weight(second), weight(first), weight(before))
        return found

    def _tell_history(self, second: int, first: int) -> int:
        names = self._names
        found = self._history[second, first] = self._sum(features.history(names[second], names[first]))
        return found

    def _tell_after(self, first: int, word: str) -> int:
        found = self._after[first][word] = self._sum(features.after(self._names[first], word, self._lexicon))
        return found

    def _tell_around(self, first: int, following: str) -> int:
        names = features.around(self._names[first], following, self._lexicon)
        found = self._around[first][following] = self._sum(names)
        return found


def _with_a_finite_verb(tags: list[str]) -> list[str]:
    """A sentence without any finite verb, but with a participle between a noun and an object, has it there: "rebels captured the town"."""
    if "VBN" in tags and _FINITE.isdisjoint(tags):
        for i in range(1, len(tags) - 1):
            if tags[i] == "VBN" and tags[i - 1] in _SUBJECT_ENDS and tags[i + 1] in _OBJECT_BEGINS:
                tags[i] = "VBD"
                break
    return tags


@cache
def _english() -> Tagger:
    return Tagger(from_bytes((files("timeline.grammar") / "data" / "english.tagger").read_bytes()))


def tag(words: Sequence[str]) -> list[str]:
    """Return the Penn tag of each word of one English sentence, split as `tokens()` splits; the model loads at first use."""
    return _english().tag(words)
