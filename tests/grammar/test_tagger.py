"""Tagging: words that are verbs here and nouns there; the file of a model; memory that does not grow."""

import pytest

from timeline.grammar.lanes import Lanes, pack
from timeline.grammar.model import Model, Weights, from_bytes, row_of, to_bytes
from timeline.grammar.tagger import Tagger, tag
from timeline.grammar.tokens import tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two firms signed an agreement on Monday .", "DT CD NNS VBD DT NN IN NNP ."),
        ("The agreement signed on Monday will help them .", "DT NN VBN IN NNP MD VB PRP ."),
        ("They plan to visit Moscow next week .", "PRP VBP TO VB NNP JJ NN ."),
        ("His visit to Moscow was planned last year .", "PRP$ NN IN NNP VBD VBN JJ NN ."),
        ("The president met with leaders in Boston .", "DT NN VBD IN NNS IN NNP ."),
        ("She has not been elected .", "PRP VBZ RB VBN VBN ."),
        ("He did n't say when the talks began .", "PRP VBD RB VB WRB DT NNS VBD ."),
        ("Police arrested ten men .", "NNS VBD CD NNS ."),
        ("The company is building a plant .", "DT NN VBZ VBG DT NN ."),
        ("The building was opened in 1990 .", "DT NN VBD VBN IN CD ."),
        ("He saw that the house that they bought was old .", "PRP VBD IN DT NN WDT PRP VBD VBD JJ ."),
        ("", ""),
    ],
)
def test_tags(text, expected):
    assert tag(text.split()) == expected.split()


@pytest.mark.parametrize("text", ["\u0000 \x01\x02", "İİİ 漢字 🙂", "' " * 300, "x" * 5000, "| ! ^ *"])
def test_nothing_breaks_the_tagger(text):
    words = [token.text for token in tokens(text)]
    assert len(tag(words)) == len(words)


def test_tags_do_not_depend_on_what_was_tagged_before(monkeypatch):
    monkeypatch.setattr("timeline.grammar.tagger._MOST_REMEMBERED", 10)
    words = ["The", "agreement", "signed", "on", "Monday", "will", "help", "them"]
    before = tag(words)
    for n in range(5):
        tag([f"word{n}", "and", f"other{n}", "are", "new"])
    assert tag(words) == before


def test_a_model_is_what_its_file_says():
    model = Model(["A", "B"], {"é": "A|B"}, {"wé": row_of({0: 100, 1: -100}), "*": row_of({1: 7})})
    data = to_bytes(model)
    assert from_bytes(data) == model
    assert to_bytes(from_bytes(data)) == data
    weights = Weights(model)
    assert [weights["wé"], weights["wé"], weights["unknown"]] == [pack([(0, 100), (1, -100)])] * 2 + [0]
    assert Tagger(model).tag(["x", "y"]) == ["B", "B"]


def test_a_model_without_labels_is_refused():
    with pytest.raises(ValueError, match=r"^a model has 1 to 223 labels, not 0$"):
        Model([], {}, {})


@pytest.mark.parametrize(
    ("weights", "best"),
    [([3, 1, 2], 0), ([-3, -1, -2], 1), ([-300, -100, 32_767], 2), ([0, 0, 0], 0), ([-1, 0, 0], 1)],
)
def test_lanes_do_not_run_into_each_other(weights, best):
    lanes = Lanes(3)
    total = lanes.zero + sum(pack([(label, weight)]) for label, weight in enumerate(weights))
    assert [score - 32_768 for score in lanes.scores(total)] == weights
    assert lanes.best(total) == best
