"""Reading sentences: words that are verbs here and nouns there; the same answer in any company; nothing breaks it."""

import pytest

from timeline.grammar.reading import read
from timeline.grammar.tokens import tokens
from timeline.grammar.trees import ROOT, is_tree


def tags(text):
    words = [token.text for token in tokens(text)]
    return [tag for tagged, _ in read([words] if words else []) for tag in tagged]


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
    assert tags(text) == expected.split()


@pytest.mark.parametrize(
    "text",
    [
        "\u0000 \x01\x02",
        "İİİ 漢字 🙂",
        "' " * 300,
        "x" * 5000,
        "| ! ^ *",
        "! ? .",
        "and " * 400 + "said said said said",
        "(",
        "Run.",
        "that that that is is",
    ],
)
def test_nothing_breaks_it_and_every_answer_is_a_tree(text):
    words = [token.text for token in tokens(text)]
    ((tagged, tree),) = read([words])
    assert len(tagged) == len(words) == len(tree.heads)
    assert is_tree(tree.heads)
    assert tree.relations[tree.heads.index(ROOT)]


def test_a_sentence_is_read_alike_in_any_company():
    sentences = [
        [token.text for token in tokens(text)]
        for text in (
            "The two firms signed an agreement in Moscow, officials said on Monday.",
            "Run.",
            "IT WAS THE LARGEST DEAL OF THE YEAR",
            "He said that they had met, and that nobody, not even the president who had asked for it, was told.",
        )
    ]
    alone = [read([sentence])[0] for sentence in sentences]
    assert read(sentences) == alone
    assert read(sentences[::-1] * 20) == alone[::-1] * 20


def test_what_was_read_before_is_forgotten_without_a_trace(monkeypatch):
    monkeypatch.setattr("timeline.grammar.network._MOST_REMEMBERED", 10)
    words = ["The", "agreement", "signed", "on", "Monday", "will", "help", "them"]
    before = read([words])
    for n in range(5):
        read([[f"word{n}", "and", f"other{n}", "are", "new", "here", "too", "."]])
    assert read([words]) == before


def test_more_words_than_are_remembered_at_first():
    words = [f"word{'x' * (n % 7)}{chr(97 + n % 26)}{n}" for n in range(3000)]
    together = read([words[i : i + 50] for i in range(0, 3000, 50)])
    assert together[-1] == read([words[-50:]])[0]
