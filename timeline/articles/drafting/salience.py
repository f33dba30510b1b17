"""Salience: how likely a clause or an event noun tells a happening that a chronology wants.

The weights are those of a logistic regression on articles whose salient events were annotated by hand; `python -m
benchmarks salience` fits them anew and prints this table. A positive weight speaks for an event.
"""

import math
from collections.abc import Iterable, Mapping

WEIGHTS: Mapping[str, float] = {
    "bias": -0.9,
    "known": 0.6,
    "light": -1.0,
    "saying": -0.5,
    "quoted": -1.0,
    "told by somebody": 0.1,
    "dated": 0.5,
    "perfect": 0.6,
    "passive": 0.15,
    "past": 0.4,
    "present": -0.3,
    "ahead": -0.3,
    "modal": -0.45,
    "participle": -0.1,
    "negated": -0.4,
    "condition": -0.2,
    "no subject": -0.25,
    "names": 0.2,
    "main clause": 0.2,
    "adverbial": -0.3,
    "of a noun": -0.35,
    "noun": -0.4,
    "noun of an adjunct": -0.6,
    "noun in a compound": -0.5,
    "noun named before": -0.6,
    "noun with of": 0.4,
    "heading": -0.7,
    "second sentence": 0.3,
    "later": -0.25,
    "half-way": -0.6,
    "sudden": 0.6,
}


def salience(features: Iterable[str]) -> float:
    """Return a number from 0 to 1 for the features of a clause; a feature that has no weight says nothing."""
    return 1 / (1 + math.exp(-sum(WEIGHTS.get(feature, 0.0) for feature in features)))
