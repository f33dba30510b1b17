"""Templates: what they can begin with decides where the reader tries them at all."""

import re

import pytest

from timeline.language.template import Slot, any_of, compile_template, variants, words_regex

SLOTS = {
    "unit": Slot("day|week", str, frozenset({"day", "week"})),
    "count": Slot(r"\d+|one", int, frozenset({"0", "one"})),
}


@pytest.mark.parametrize(
    ("template", "first"),
    [
        ("last {unit}", {"last"}),
        ("{n:count} {unit}", {"0", "one"}),
        ("(last|past) {unit}", {"last", "past"}),
        ("({unit}|2000) ago", {"day", "week", "0"}),
        ("(early |late |){unit} hours", {"early", "late", "day", "week"}),
        ("(|early ){unit}", {"early", "day", "week"}),
        ("’90s", {"’"}),
        ("(section|§) {count}", {"section", "§"}),
    ],
)
def test_the_words_a_template_can_begin_with(template, first):
    assert frozenset().union(*(compiled.first for compiled in compile_template(template, SLOTS))) == first


def test_each_branch_of_a_leading_group_is_tried_only_at_its_own_words():
    compiled = compile_template("(last|the ({unit} )|)(1|2) ago", SLOTS)
    assert [sorted(c.first) for c in compiled] == [["last"], ["the"], ["0"], ["0"]]
    assert [re.sub(r"\W+", "", "".join(c.parts[-1:])) for c in compiled] == ["ago"] * 4


def test_each_optional_is_there_and_not_there_the_fullest_first():
    assert list(variants("a [b] c[d]")) == ["a b cd", "a b c", "a cd", "a c"]


def test_parts_make_the_expression():
    [compiled] = compile_template("the_(last|past)_{unit}", SLOTS)
    assert compiled.parts[2] == "(?:last|past)"
    for text in ("the last week", "THE-PAST-day", "the-last\u00a0day", "the past \n week"):
        match = compiled.regex.match(text)
        assert match is not None
        assert compiled.values(match) == {"unit": re.split(r"[\s-]+", text)[2]}
    assert compiled.regex.match("the last\n\nweek") is None


@pytest.mark.parametrize(
    "words", [["may", "mar", "march", "a", "an"], ["sixty", "sixty-four", "six", "a couple of"], ["x"]]
)
def test_words_share_their_beginnings_and_the_longest_is_read(words):
    pattern = re.compile(words_regex(words))
    for word in words:
        assert pattern.fullmatch(word)
        assert pattern.match(f"{word} ")[0] == word
        assert pattern.match(word.replace("-", "  ").replace(" ", "\u00a0"))
    assert not pattern.fullmatch(f"{words[0]}?")


def test_any_of_tells_whether_one_matches():
    pattern = re.compile(any_of([("a", "b", "c"), ("a", "b"), ("a", "d"), ("e",)]))
    assert [bool(pattern.match(text)) for text in ("abc", "abx", "ad", "e", "a", "ac", "b")] == [True] * 4 + [False] * 3
