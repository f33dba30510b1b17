"""Lemmas of verbs and nouns."""

import pytest

from timeline.grammar.lemmas import lemma


@pytest.mark.parametrize(
    ("form", "tag", "expected"),
    [
        ("Signed", "VBD", "sign"),
        ("met", "VBD", "meet"),
        ("was", "VBD", "be"),
        ("’s", "VBZ", "be"),
        ("underwent", "VBD", "undergo"),
        ("withheld", "VBN", "withhold"),
        ("agreed", "VBD", "agree"),
        ("hoping", "VBG", "hope"),
        ("hopping", "VBG", "hop"),
        ("planned", "VBN", "plan"),
        ("added", "VBN", "add"),
        ("died", "VBD", "die"),
        ("dying", "VBG", "die"),
        ("denied", "VBD", "deny"),
        ("denies", "VBZ", "deny"),
        ("teaches", "VBZ", "teach"),
        ("realised", "VBD", "realise"),
        ("visited", "VBD", "visit"),
        ("computerized", "VBN", "computerize"),
        ("men", "NNS", "man"),
        ("businessmen", "NNS", "businessman"),
        ("cities", "NNS", "city"),
        ("analyses", "NNS", "analysis"),
        ("1990s", "NNS", "1990s"),
        ("series", "NNS", "series"),
        ("Agreement", "NN", "agreement"),
        ("red", "JJ", "red"),
        ("", "NN", ""),
    ],
)
def test_lemmas(form, tag, expected):
    assert lemma(form, tag) == expected
