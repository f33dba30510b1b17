"""Tense, voice and aspect of verb groups."""

import pytest

from timeline.grammar.forms import Form, Tense, form_of


def said(form: Form) -> str:
    marks = [name for name in ("perfect", "passive", "progressive", "negated") if getattr(form, name)]
    return " ".join([form.modal or form.tense.value, *marks])


@pytest.mark.parametrize(
    ("group", "tags", "expected"),
    [
        ("signed", "VBD", "past"),
        ("signs", "VBZ", "present"),
        ("will sign", "MD VB", "future"),
        ("wo n't sign", "MD RB VB", "future negated"),
        ("’ll sign", "MD VB", "future"),
        ("would sign", "MD VB", "would"),
        ("ca n't sign", "MD RB VB", "can negated"),
        ("to sign", "TO VB", "infinitive"),
        ("has signed", "VBZ VBN", "present perfect"),
        ("had already signed", "VBD RB VBN", "past perfect"),
        ("was signed", "VBD VBN", "past passive"),
        ("was not signed", "VBD RB VBN", "past passive negated"),
        ("got arrested", "VBD VBN", "past passive"),
        ("is being built", "VBZ VBG VBN", "present passive progressive"),
        ("has been building", "VBZ VBN VBG", "present perfect progressive"),
        ("has been built", "VBZ VBN VBN", "present perfect passive"),
        ("will have been built", "MD VB VBN VBN", "future perfect passive"),
        ("to have been built", "TO VB VBN VBN", "infinitive perfect passive"),
        ("did never say", "VBD RB VB", "past negated"),
        ("signed", "VBN", "participle passive"),
        ("having signed", "VBG VBN", "participle perfect"),
        ("signing", "VBG", "participle"),
        ("sign", "VB", "imperative"),
        ("had", "VBD", "past"),
        ("was", "VBD", "past"),
    ],
)
def test_forms(group, tags, expected):
    assert said(form_of(group.split(), tags.split())) == expected


def test_a_clause_stands_on_a_finite_verb():
    assert [t for t in Tense if not Form(t, "may" if t is Tense.MODAL else "").finite] == [
        Tense.INFINITIVE,
        Tense.PARTICIPLE,
    ]


def test_no_verb_no_form():
    with pytest.raises(ValueError, match=r"^no verb in 'the house'$"):
        form_of(["the", "house"], ["DT", "NN"])


def test_a_modal_verb_belongs_to_the_modal_tense():
    with pytest.raises(ValueError, match=r"^past with the modal 'may'$"):
        Form(Tense.PAST, "may")
