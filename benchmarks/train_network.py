"""`python -m benchmarks train-network TREEBANK_FOLDER -o FILE`: learns timeline/grammar/data/english.network anew.

Reads the training parts of UD English EWT and of the open genres of UD English GUM. Needs PyTorch (`pip install torch`),
which nothing else here does; half an hour on one core. Weights and activations are clipped to what the file can hold from
the first step on and rounded to it in the last third of the epochs, so that the network learns to live with it. Other
versions of PyTorch give other weights, about as good; `python -m benchmarks grammar` measures them.
"""

import argparse
import math
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.treebank import Parsed, sentences, simple
from timeline.grammar.features import HEADING, features, is_heading, norm
from timeline.grammar.model import Model, to_bytes
from timeline.grammar.network import CLASSES, distances

TRAINING = ("ewt_train.conllu.gz", "gum_open_train.conllu.gz")
_WIDTH, _ARCS, _RELATIONS, _DILATIONS = 128, 128, 128, (1, 2, 4, 1, 2, 4)
_WORD_FROM, _PART_FROM, _SLOTS = 2, 5, 10
_EPOCHS, _BATCH, _LONGEST, _RATE, _WARM, _DROPPED, _ROUNDED_FROM = 26, 1200, 100, 2e-3, 500, 0.22, 0.7
_WEIGHT, _ACTIVATION, _HIGHEST = 64, 16, 127  # the units of timeline/grammar/model.py
_ACTIVATIONS = frozenset(
    ["root", "relation_root", "relation_distance", "relation_dependant_tag", "relation_governor_tag"]
)
_NOTHING = -100  # a place without a label


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence as numbers: features a word, how often each word is in the training set, tags, heads (0 the root), relations."""

    features: list[list[int]]
    often: list[int]
    tags: list[int]
    heads: list[int]
    relations: list[int]


class Numbers:
    """What is told apart: features, tags and relations by number."""

    def __init__(self, parsed: Sequence[Parsed]) -> None:
        self.often = Counter(norm(word) for sentence in parsed for word in sentence.words)
        met = Counter(name for sentence in parsed for word in sentence.words for name in features(word))
        kept = sorted(name for name, n in met.items() if n >= (_WORD_FROM if name[0] == "w" else _PART_FROM))
        self.vocabulary = ["", "?", HEADING, *kept]
        self.tags = sorted({tag for sentence in parsed for tag in sentence.tags})
        self.relations = sorted({simple(relation) for sentence in parsed for relation in sentence.relations})
        self._row = {name: row for row, name in enumerate(self.vocabulary)}
        self._tag = {name: n for n, name in enumerate(self.tags)}
        self._relation = {name: n for n, name in enumerate(self.relations)}

    def example(self, sentence: Parsed) -> Example:
        """Return a sentence as numbers."""
        heading = 2 * is_heading(sentence.words)
        rows = [[*self._rows(word), heading] for word in sentence.words]
        return Example(
            rows,
            [self.often[norm(word)] for word in sentence.words],
            [self._tag[tag] for tag in sentence.tags],
            sentence.heads,
            [self._relation[simple(relation)] for relation in sentence.relations],
        )

    def _rows(self, word: str) -> list[int]:
        own, *others = features(word)
        found = [self._row.get(own, 1), *(self._row[name] for name in others if name in self._row)]
        return (found + [0] * _SLOTS)[: _SLOTS - 1]


def batches(examples: Sequence[Example], shuffle: random.Random) -> list[list[Example]]:
    """Return the examples in batches of like length and about `_BATCH` words, in a random order."""
    ordered = sorted(examples, key=lambda e: len(e.tags) + 4 * shuffle.random())
    found: list[list[Example]] = [[]]
    for example in ordered:
        if found[-1] and len(example.tags) * (len(found[-1]) + 1) > _BATCH:
            found.append([])
        found[-1].append(example)
    shuffle.shuffle(found)
    return found


class Trainer:
    """The network of timeline/grammar/network.py in PyTorch, with what it takes to learn."""

    def __init__(self, torch: Any, numbers: Numbers) -> None:
        self.torch, self.numbers, self.rounding = torch, numbers, False
        self.place = torch.from_numpy(distances(_LONGEST))
        torch.manual_seed(0)

        def normal(*shape: int, scale: float) -> Any:
            return (torch.randn(*shape) * scale).requires_grad_()

        def zeros(*shape: int) -> Any:
            return torch.zeros(*shape).requires_grad_()

        width, count = _WIDTH, len(numbers.relations)
        self.weights: dict[str, Any] = {
            "words": normal(len(numbers.vocabulary), width, scale=0.15),
            "tags": normal(width, len(numbers.tags), scale=width**-0.5),
            "tags_bias": zeros(len(numbers.tags)),
            "dependant": normal(width, _ARCS, scale=(0.5 / width) ** 0.5),
            "dependant_bias": zeros(_ARCS),
            "governor": normal(width, _ARCS, scale=(0.1 / width) ** 0.5),
            "governor_bias": zeros(_ARCS),
            "root": normal(_ARCS, scale=0.1),
            "distance": zeros(_ARCS, CLASSES),
            "relation_dependant": normal(width, _RELATIONS, scale=width**-0.5),
            "relation_governor": normal(width, _RELATIONS, scale=width**-0.5),
            "relation_root": normal(_RELATIONS, scale=0.1),
            "relation_distance": normal(CLASSES + 1, _RELATIONS, scale=0.1),
            "relation_dependant_tag": normal(len(numbers.tags), _RELATIONS, scale=0.1),
            "relation_governor_tag": normal(len(numbers.tags) + 1, _RELATIONS, scale=0.1),
            "relations": normal(_RELATIONS, count, scale=(2 / _RELATIONS) ** 0.5),
            "relations_bias": zeros(count),
        }
        for n in range(len(_DILATIONS)):
            self.weights[f"layer{n}"] = normal(3 * width, width, scale=0.7 * math.sqrt(2 / (3 * width)))
            self.weights[f"layer{n}_bias"] = zeros(width)

    def _rounded(self, values: Any, unit: int, highest: float | None) -> Any:
        """The values as the file holds them; the gradient goes through."""
        clipped = values if highest is None else values.clamp(-highest / unit, highest / unit)
        if not self.rounding:
            return clipped
        return clipped + (self.torch.round(clipped * unit) / unit - clipped).detach()

    def weight(self, name: str) -> Any:
        """Return weights as the file holds them."""
        return self._rounded(self.weights[name], _WEIGHT, _HIGHEST)

    def _bias(self, name: str) -> Any:
        return self._rounded(self.weights[f"{name}_bias"], _WEIGHT * _ACTIVATION, None)

    def activation(self, values: Any) -> Any:
        """Return activations as the network computes them."""
        return self._rounded(values, _ACTIVATION, _HIGHEST)

    def _drop(self, values: Any) -> Any:
        return self.torch.nn.functional.dropout(values, _DROPPED)

    def loss(self, batch: Sequence[Example]) -> Any:
        """Return what is wrong with the tags, heads and relations of a batch."""
        torch, weight, activation = self.torch, self.weight, self.activation
        rows, tags, heads, relations, inside = self._arrays(batch)
        hidden = self._encode(rows, inside)
        size = hidden.shape[1]
        tagged = hidden @ weight("tags") + self._bias("tags")
        seen = self._drop(hidden)
        dependants = activation(torch.relu(seen @ weight("dependant") + self._bias("dependant")))
        governors = activation(seen @ weight("governor") + self._bias("governor"))
        place = self.place[:size, :size]
        suited = dependants @ governors.transpose(1, 2)
        suited = suited + (dependants @ weight("distance")).gather(2, place.expand(len(batch), size, size))
        suited = suited.masked_fill(inside[:, None, :] == 0, -1e4).masked_fill(torch.eye(size, dtype=torch.bool), -1e4)
        suited = torch.cat([(dependants @ activation(self.weights["root"]))[..., None], suited], -1)
        root = activation(self.weights["relation_root"]).expand(len(batch), 1, -1)
        above = torch.cat([root, activation(seen @ weight("relation_governor"))], 1)
        known = heads.clamp(min=0)[..., None]
        above = above.gather(1, known.expand(-1, -1, _RELATIONS))
        classes = torch.cat([torch.full((size, 1), CLASSES), place], 1).expand(len(batch), -1, -1).gather(2, known)
        far = activation(self.weights["relation_distance"])[classes.squeeze(-1)]
        named = tagged.detach().argmax(-1)  # the tags that the network itself gives, right or wrong
        none = torch.full((len(batch), 1), len(self.numbers.tags))
        named_above = torch.cat([none, named], 1).gather(1, heads.clamp(min=0))
        far = far + activation(self.weights["relation_dependant_tag"])[named]
        far = far + activation(self.weights["relation_governor_tag"])[named_above]
        related = self._drop(activation(torch.relu(activation(seen @ weight("relation_dependant")) + above + far)))
        related = related @ weight("relations") + self._bias("relations")
        entropy = torch.nn.functional.cross_entropy
        return sum(
            entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=_NOTHING)
            for scores, gold in ((tagged, tags), (suited, heads), (related, relations))
        )

    def _encode(self, rows: Any, inside: Any) -> Any:
        torch, mask = self.torch, inside[..., None]
        pad, size = torch.nn.functional.pad, rows.shape[1]
        hidden = self._drop(self.activation(self.weight("words")[rows].sum(2) * mask))
        for n, step in enumerate(_DILATIONS):
            wide = pad(hidden, (0, 0, step, step))
            around = torch.cat([wide[:, :size], hidden, wide[:, 2 * step :]], -1)
            told = torch.relu(around @ self.weight(f"layer{n}") + self._bias(f"layer{n}"))
            hidden = self.activation(hidden + self._drop(self.activation(told))) * mask
        return hidden

    def _arrays(self, batch: Sequence[Example]) -> tuple[Any, ...]:
        """The batch as tensors. Rare words are now and then taken for unknown ones, and any feature is now and then not seen."""
        torch, count, size = self.torch, len(batch), max(len(e.tags) for e in batch)
        rows = torch.zeros(count, size, _SLOTS, dtype=torch.long)
        often = torch.full((count, size), 1e9)
        tags, heads, relations = (torch.full((count, size), _NOTHING) for _ in range(3))
        inside = torch.zeros(count, size)
        for n, e in enumerate(batch):
            length = len(e.tags)
            rows[n, :length] = torch.tensor(e.features)
            often[n, :length] = torch.tensor(e.often, dtype=torch.float)
            inside[n, :length] = 1
            for into, of in ((tags, e.tags), (heads, e.heads), (relations, e.relations)):
                into[n, :length] = torch.tensor(of)
        rows[..., 0][torch.rand(often.shape) < 0.25 / (0.25 + often)] = 1
        rows[(torch.rand(rows.shape) < 0.08) & (torch.arange(_SLOTS) > 0)] = 0
        return rows, tags, heads, relations, inside

    def model(self, weights: dict[str, Any]) -> Model:
        """Return the weights as the file holds them."""
        arrays = {}
        for name, tensor in weights.items():
            exact = tensor.detach().numpy().astype(np.float64)
            if name.endswith("_bias"):
                arrays[name] = np.rint(exact * _WEIGHT * _ACTIVATION).astype("<i4")
                continue
            unit = _ACTIVATION if name in _ACTIVATIONS else _WEIGHT
            arrays[name] = np.rint(exact * unit).clip(-_HIGHEST, _HIGHEST).astype(np.int8)
        n = self.numbers
        return Model(n.tags, n.relations, _DILATIONS, n.vocabulary, arrays)


def train(torch: Any, parsed: Sequence[Parsed], epochs: int) -> Iterator[Model]:
    """Return the model after each epoch: the running average of the weights, which is better than the last."""
    torch.set_num_threads(1)
    numbers = Numbers(parsed)
    trainer = Trainer(torch, numbers)
    examples = [numbers.example(sentence) for sentence in parsed if len(sentence.words) <= _LONGEST]
    shuffle = random.Random(0)
    weights = trainer.weights
    learner = torch.optim.AdamW(weights.values(), lr=_RATE, betas=(0.9, 0.98), weight_decay=1e-4)
    mean = {name: tensor.detach().clone() for name, tensor in weights.items()}
    steps = epochs * len(batches(examples, random.Random(0)))
    at, started = 0, time.time()
    for epoch in range(epochs):
        trainer.rounding = epoch >= _ROUNDED_FROM * epochs
        lost, todo = 0.0, batches(examples, shuffle)
        for batch in todo:
            for group in learner.param_groups:
                group["lr"] = _RATE * min(1, (at + 1) / _WARM) * max(0.0, 1 - at / steps) + 1e-6
            loss = trainer.loss(batch)
            learner.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(weights.values(), 2.0)
            learner.step()
            at += 1
            lost += loss.item()
            kept = min(0.998, at / (at + 9))
            for name, tensor in weights.items():
                mean[name].mul_(kept).add_(tensor.detach(), alpha=1 - kept)
        print(f"epoch {epoch + 1} of {epochs}: {lost / len(todo):.3f} lost, {time.time() - started:.0f} s", flush=True)
        yield trainer.model(mean)


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks train-network", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="TREEBANK_FOLDER")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    parser.add_argument("--epochs", type=int, default=_EPOCHS)
    asked = parser.parse_args(words)
    try:
        import torch  # noqa: PLC0415 - nothing else needs it
    except ModuleNotFoundError:
        print("Training needs PyTorch: pip install torch")
        return 2
    parsed = [s for name in TRAINING for s in sentences(asked.folder / name)]
    for model in train(torch, parsed, asked.epochs):
        data = to_bytes(model)
        asked.output.write_bytes(data)
    print(f"{asked.output}: {len(data):,} bytes")
    return 0
