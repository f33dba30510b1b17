"""Judgements to clusters: the least key represents, a user's word stands above a rule's, order does not matter."""

from itertools import permutations

import pytest

from timeline.actors.clusters import Choice, Judge, Judgement, clusters, members

CASES = [
    ("nothing judged", "", ""),
    ("one pair", "a=b", "ab"),
    ("a chain", "c=b a=b", "abc"),
    ("unsure joins nobody", "a?b", ""),
    ("different joins nobody", "a!b", ""),
    ("a rule's strictest counts", "a=b a!b", ""),
    ("a user's different beats a rule's same", "a=b A!B", ""),
    ("a user's same beats a rule's different", "a!b A=B", "ab"),
    ("a user's unsure takes a rule's same back", "a=b A?B", ""),
    ("different is heeded across a chain", "a=b b=c A!C", "ab"),
    ("a user's chain is above a rule's different", "A=B B=C a!c", "abc"),
    ("a rule's same may not undo it", "A!C a=b c=d b=d", "abd"),
    ("two clusters", "a=b c=d", "ab cd"),
]


def judgements(text):
    marks = {"=": Choice.SAME, "!": Choice.DIFFERENT, "?": Choice.UNSURE}
    return [
        Judgement(row[0].lower(), row[2].lower(), marks[row[1]], Judge.USER if row.isupper() else Judge.RULE)
        for row in text.split()
    ]


@pytest.mark.parametrize(("why", "rows", "expected"), CASES)
def test_clusters(why, rows, expected):
    for order in permutations(judgements(rows)):
        found = members(clusters(order))
        assert " ".join("".join(keys) for keys in found.values()) == expected, why
        assert all(first == min(keys) for first, keys in found.items())


def test_the_users_latest_word_counts():
    assert members(clusters(judgements("A=B A!B"))) == {}
    assert members(clusters(judgements("A!B A=B"))) == {"a": ("a", "b")}


def test_every_judged_key_has_a_representative():
    assert clusters(judgements("b=a c!d")) == {"a": "a", "b": "a", "c": "c", "d": "d"}


def test_no_judgement_of_a_key_about_itself():
    with pytest.raises(ValueError, match="a judgement needs two keys, not 'a' twice"):
        Judgement("a", "a", Choice.SAME)
