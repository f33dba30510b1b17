"""Meanings as data: what is stored with an expression reads back as the same meaning."""

import json
from dataclasses import fields
from typing import get_args

import pytest

from timeline.dates.grain import Grain
from timeline.expressions.data import as_data, from_data
from timeline.expressions.meaning import Between, Meaning, Shifted
from timeline.language.english import ENGLISH
from timeline.language.reader import read

WORDS = [
    e.within
    for row in (*ENGLISH.rules, *ENGLISH.modifiers, *ENGLISH.governors, *ENGLISH.followers)
    for e in row.examples
    if e.value
]


def _kinds(meaning):
    """The kinds of a meaning and of those nested in it."""
    inner = (getattr(meaning, f.name) for f in fields(meaning))
    return {type(meaning)}.union(*(_kinds(one) for one in inner if isinstance(one, get_args(Meaning))))


MEANINGS = [m.meaning for words in WORDS for m in read(words, ENGLISH)]


@pytest.mark.parametrize("meaning", MEANINGS, ids=repr)
def test_a_meaning_survives_json(meaning):
    assert from_data(json.loads(json.dumps(as_data(meaning)))) == meaning


def test_every_kind_of_meaning_occurs_in_the_examples():
    spans = [m.meaning for m in read("from 2007 to 2013", ENGLISH)]
    assert set().union(*map(_kinds, (*MEANINGS, *spans))) >= set(get_args(Meaning)) - {Between}
    assert any(isinstance(m, Between) for m in spans)


def test_data_of_no_meaning_is_refused():
    with pytest.raises(ValueError, match="'Guess' is no meaning"):
        from_data({"kind": "Guess"})


def test_what_was_stored_before_a_field_has_its_default():
    stored = {"kind": "Shifted", "n": -1, "grain": "year", "anchor": "document"}
    assert from_data(stored) == Shifted(-1, Grain.YEAR)
