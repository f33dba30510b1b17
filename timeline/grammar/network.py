"""The network: what part of speech each word is, on which it depends, and how; all sentences of a text at once.

Each word's features add up to a vector. Layers of convolutions with growing steps tell it of the words around; from the
last come the tag, how well each other word suits as head (a product of two vectors, and the distance), and the relation.

Every weight and every activation is a whole number, and the scales are powers of two. 32-bit floats add and multiply whole
numbers below 2^24 without rounding, in whatever order, so that every machine, library and batch gives the same result.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline.grammar.crossing import uncrossed
from timeline.grammar.features import HEADING, features, is_heading
from timeline.grammar.model import Model
from timeline.grammar.trees import ROOT, Tree, best_tree, is_tree

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_MOST = 127  # the largest activation, in units of 1/16
_TO_ACTIVATION = np.float32(1 / 64)  # from a sum of activation times weight, in units of 1/1024
_MOST_REMEMBERED = 20_000  # words; then all are forgotten, so memory is bounded
_STEPS = (0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7)  # how far apart two words are, in few classes
_FARTHEST = 8
CLASSES = 2 * (_FARTHEST + 1)
_NEVER = np.float32(-(2**24))


def distances(count: int) -> Ints:
    """Return the class of the distance from each of `count` words (rows) to each (columns), both directions apart."""
    apart = np.arange(count)[None, :] - np.arange(count)[:, None]
    steps = np.array(_STEPS)[np.minimum(np.abs(apart), len(_STEPS) - 1)]
    far = np.where(np.abs(apart) < len(_STEPS), steps, _FARTHEST)
    return np.where(apart < 0, far, far + _FARTHEST + 1)


class Network:
    """A model ready to read. It remembers the sums of the words it has met."""

    def __init__(self, model: Model) -> None:
        self._tags, self._relations = list(model.tags), list(model.relations)
        self._row = {feature: row for row, feature in enumerate(model.vocabulary)}
        arrays = {name: array.astype(np.float32) for name, array in model.arrays.items() if name != "words"}
        self._embedding: NDArray[np.int8] = model.arrays["words"]
        self._width = self._embedding.shape[1]
        self._layers = [
            (step, [np.ascontiguousarray(part) for part in np.split(arrays[f"layer{n}"], 3)], arrays[f"layer{n}_bias"])
            for n, step in enumerate(model.dilations)
        ]
        self._pad = max(model.dilations)
        self._heads = _Heads(arrays)
        self._tag, self._tag_bias = arrays["tags"], arrays["tags_bias"]
        self._heading = self._embedding[self._row[HEADING]].astype(np.float32)
        self._forget()

    def _forget(self) -> None:
        self._place: dict[str, int] = {}
        self._sums: Floats = np.zeros((1024, self._width), np.float32)

    def read(self, sentences: Sequence[Sequence[str]]) -> list[tuple[list[str], Tree]]:
        """Return the Penn tags and the tree of each sentence, given as words that `tokens()` splits; none may be empty."""
        if not sentences:
            return []
        spans, size = self._lay(sentences)
        hidden = self._encode(sentences, spans, size)
        tags = (hidden @ self._tag + self._tag_bias).argmax(axis=1)
        trees = self._heads.trees(hidden, tags, spans, self._relations)
        names = self._tags
        return [
            ([names[tag] for tag in tags[start:end].tolist()], tree)
            for (start, end), tree in zip(spans, trees, strict=True)
        ]

    def _lay(self, sentences: Sequence[Sequence[str]]) -> tuple[list[tuple[int, int]], int]:
        """Where each sentence stands in one long row, nothing between them, so that none sees another."""
        spans, at = [], self._pad
        for words in sentences:
            spans.append((at, at + len(words)))
            at += len(words) + self._pad
        return spans, at

    def _encode(self, sentences: Sequence[Sequence[str]], spans: Sequence[tuple[int, int]], size: int) -> Floats:
        if len(self._place) > _MOST_REMEMBERED:
            self._forget()
        hidden = np.zeros((size, self._width), np.float32)
        inside = np.zeros((size, 1), np.float32)
        for words, (start, end) in zip(sentences, spans, strict=True):
            place = self._place
            rows = [place[word] if word in place else self._learn(word) for word in words]
            hidden[start:end] = self._sums[rows]
            if is_heading(words):
                hidden[start:end] += self._heading
            inside[start:end] = 1
        hidden *= np.float32(1 / 4)  # from units of 1/64 to those of an activation, 1/16
        np.rint(hidden, out=hidden)
        np.clip(hidden, -_MOST, _MOST, out=hidden)
        for step, (left, middle, right), bias in self._layers:
            told = hidden @ middle
            told[step:] += hidden[:-step] @ left
            told[:-step] += hidden[step:] @ right
            told += bias
            np.maximum(told, 0, out=told)
            told *= _TO_ACTIVATION
            np.rint(told, out=told)
            np.minimum(told, _MOST, out=told)
            hidden += told
            np.clip(hidden, -_MOST, _MOST, out=hidden)
            hidden *= inside
        return hidden

    def _learn(self, word: str) -> int:
        row = self._row
        own, *others = features(word)
        rows = [row.get(own, 1), *(row[other] for other in others if other in row)]
        place = self._place[word] = len(self._place)
        if place == len(self._sums):
            self._sums = np.concatenate([self._sums, np.zeros_like(self._sums)])
        self._sums[place] = self._embedding[rows].sum(axis=0, dtype=np.int32)
        return place


class _Heads:
    """The part of the network that finds heads and relations."""

    def __init__(self, arrays: dict[str, Any]) -> None:
        self._arrays = arrays
        self._classes = self._places = distances(
            0
        )  # by word and head; the same as places in rows of scores by distance

    def trees(
        self, hidden: Floats, tags: Ints, spans: Sequence[tuple[int, int]], relations: Sequence[str]
    ) -> Iterator[Tree]:
        a = self._arrays
        longest = max(end - start for start, end in spans)
        if longest > len(self._classes):
            self._classes = distances(longest)
            self._places = self._classes + CLASSES * np.arange(longest)[:, None]
        dependants = _activation(np.maximum(hidden @ a["dependant"] + a["dependant_bias"], 0))
        governors = _activation(hidden @ a["governor"] + a["governor_bias"])
        far = dependants @ a["distance"]
        roots = dependants @ (4 * a["root"])
        governors *= 4  # a product of two activations is in units of 1/256, the rest in those of 1/1024
        found, classes, places = [], [], []
        for start, end in spans:
            heads = self._of_sentence(dependants[start:end], governors[start:end], far[start:end], roots[start:end])
            found.append(heads)
            own = self._classes
            classes += [CLASSES if head == ROOT else own[word, head] for word, head in enumerate(heads)]
            places += [0 if head == ROOT else start + head for head in heads]
        names = self._relate(hidden, tags, spans, np.array(places), np.array(classes))
        at = 0
        for heads in found:
            yield Tree(heads, [relations[n] for n in names[at : at + len(heads)]])
            at += len(heads)

    def _of_sentence(self, dependants: Floats, governors: Floats, far: Floats, roots: Floats) -> list[int]:
        count = len(dependants)
        scores = np.empty((count, count + 1), np.float32)
        between = dependants @ governors.T
        between += far.take(self._places[:count, :count])
        np.fill_diagonal(between, _NEVER)
        scores[:, 0] = roots
        scores[:, 1:] = between
        heads: list[int] = (scores.argmax(axis=1) - 1).tolist()
        return uncrossed(heads if is_tree(heads) else best_tree(scores), scores)

    def _relate(
        self, hidden: Floats, tags: Ints, spans: Sequence[tuple[int, int]], places: Ints, classes: Ints
    ) -> list[int]:
        a = self._arrays
        inside = np.concatenate([np.arange(start, end) for start, end in spans])
        governors = _activation(hidden @ a["relation_governor"])
        governors[0] = a["relation_root"]  # before the first sentence nothing stands
        told = _activation(hidden[inside] @ a["relation_dependant"])
        told += governors[places]
        told += a["relation_distance"][classes]
        told += a["relation_dependant_tag"][tags[inside]]
        tags[0] = len(a["relation_dependant_tag"])  # the tag of no word
        told += a["relation_governor_tag"][tags[places]]
        np.clip(told, 0, _MOST, out=told)
        named: list[int] = (told @ a["relations"] + a["relations_bias"]).argmax(axis=1).tolist()
        return named


def _activation(told: Floats) -> Floats:
    """What a sum of activations times weights is as an activation."""
    told *= _TO_ACTIVATION
    np.rint(told, out=told)
    return np.clip(told, -_MOST, _MOST, out=told)
