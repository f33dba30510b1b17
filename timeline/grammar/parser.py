"""Parsing: on which word each word of a tagged sentence depends, and how (relations of Universal Dependencies).

Greedy, by moves that an averaged perceptron chooses; time grows with the length of the sentence and no faster.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from timeline.grammar.lanes import Lanes, pack
from timeline.grammar.model import Model, Weights, from_bytes
from timeline.grammar.moves import GROUPS, SHIFT, Parse, form, names

ROOT = -1  # the head of a sentence's main word
_MOST_REMEMBERED = 30_000  # what is remembered of a group; then it is forgotten, so memory is bounded
_NEVER = -20_000


@dataclass(frozen=True, slots=True)
class Tree:
    """A parsed sentence: for each word the index of the word it depends on, ROOT for the main one, and its relation."""

    heads: Sequence[int]
    relations: Sequence[str]

    def __post_init__(self) -> None:
        """Refuse lists that do not run side by side."""
        if len(self.heads) != len(self.relations):
            raise ValueError(f"{len(self.heads)} heads, {len(self.relations)} relations")


class _Seen(dict[tuple[str, ...], int]):
    """The sums of one group of features, by what was seen; worked out when first asked for."""

    def __init__(self, group: int, weights: Weights) -> None:
        super().__init__()
        self._group = group
        self._weights = weights
        self._learnt = weights.rows

    def __missing__(self, values: tuple[str, ...]) -> int:
        if len(self) > _MOST_REMEMBERED:
            self.clear()
        learnt, weights = self._learnt, self._weights
        found = self[values] = sum([weights[name] for name in names(self._group, values) if name in learnt])
        return found


class Parser:
    """A model ready to parse. It remembers the sums of what it has seen."""

    def __init__(self, model: Model) -> None:
        self._lexicon = model.lexicon
        self._lanes = Lanes(len(model.labels))
        self._moves = [(label[0] == "L", label[1:]) for label in model.labels]
        self._shift = list(model.labels).index(SHIFT)
        self._forms: dict[str, str] = {}
        weights = Weights(model)
        self._seen = [_Seen(group, weights) for group in range(len(GROUPS))]
        # One mask for each (a word to shift, words on the stack up to 2): moves that cannot be made score low.
        self._masks = [[self._mask(model.labels, shift, depth) for depth in range(3)] for shift in (False, True)]

    def _mask(self, labels: Sequence[str], shift: bool, depth: int) -> int:
        def possible(label: str) -> bool:
            if label == SHIFT:
                return shift
            if label[0] == "L":
                # Only the root's own relation leads to the root; a word left below it could never be taken off.
                return depth > 0 and (shift or depth == 1) and (label == "Lroot") != shift
            return depth > 1

        zero = self._lanes.zero
        return zero + pack((i, _NEVER) for i, label in enumerate(labels) if not possible(label))

    def parse(self, words: Sequence[str], tags: Sequence[str]) -> Tree:
        """Return the tree of one sentence; `tags` are those of `tag()`."""
        parse = Parse([self._forms.get(word) or self._form(word) for word in words], tags)
        masks, seen, best, shift, moves = self._masks, self._seen, self._lanes.best, self._shift, self._moves
        count = len(words)
        while not parse.done:
            total = masks[parse.next < count][min(len(parse.stack), 2)]
            for known, values in zip(seen, parse.seen(), strict=True):
                total += known[values]
            move = best(total)
            if move == shift:
                parse.shift()
            else:
                parse.attach(*moves[move])
        return Tree([ROOT if head == count else head for head in parse.heads], parse.relations)

    def _form(self, word: str) -> str:
        if len(self._forms) > _MOST_REMEMBERED:
            self._forms.clear()
        found = self._forms[word] = form(word, self._lexicon)
        return found


@cache
def _english() -> Parser:
    return Parser(from_bytes((files("timeline.grammar") / "data" / "english.parser").read_bytes()))


def parse(words: Sequence[str], tags: Sequence[str]) -> Tree:
    """Return the tree of one English sentence as `tag()` tagged it; the model loads at first use."""
    return _english().parse(words, tags)
