"""Words that stand for an actor without naming it: given only where nobody else can be meant."""

import re

import pytest

from timeline.actors.find import find_actors
from timeline.actors.references import references, with_references

# A text, and every reference read in it: the words, and the actor's name.
TEXTS = [
    ("Anna Kask spoke on Monday. She left early.", "She=Anna Kask"),
    ("Dmitry Kask said that he would leave his post.", "he=Dmitry Kask; his=Dmitry Kask"),
    ("Dmitry Kask met Peter Lark. He left early.", "He=Dmitry Kask"),
    ("Yesterday Anna Lark met Dmitry Kask and Peter Lark. He left early.", ""),
    ("Dmitry Kask met Anna Lark. She left early.", "She=Anna Lark"),
    ("Anna Kask spoke. He left early.", ""),
    ("Mr. Kask spoke. She left early.", ""),
    ("Dmitry Kask told the officer that he was late.", ""),
    ('Dmitry Kask spoke. "He left early," said Anna Lark.', ""),
    ("Dmitry Kask, who left, was glad.", "who=Dmitry Kask"),
    ("Zorbit Inc. sold its shares.", "its=Zorbit Inc."),
    ("Zorbit Inc. sold Larkspur Ltd. and its shares.", ""),
    ("The Zorbit Company grew. It sold a mill.", "It=Zorbit Company"),
    ("The Zorbit Company grew. It is clear why.", ""),
    ("The Zorbit Company met the Larkspur Company. It sold a mill.", ""),
    ("They left the Zorbit Company. The company sold a mill.", "The company=Zorbit Company"),
    ("The Zorbit Company met the Larkspur Bank. They saw the company of friends.", ""),
    ("Harbour Foundation President Anna Petrova spoke. The president left.", "The president=Anna Petrova"),
    ("Anna Petrova spoke. The president left.", ""),
    ("Anna Petrova, 45, spoke. The 45-year-old left.", "The 45-year-old=Anna Petrova"),
    ("They met the Harbour Foundation. The foundation paid.", "The foundation=Harbour Foundation"),
    ("Acme Ltd. grew and Dmitry Kask left. It rained.", ""),
]


def split(text):
    return [
        found.span()
        for found in re.finditer(
            r"(?<=[.\"] )[A-Z\"].*?(?<!Mr)(?<!Ltd)(?<!Inc)[.](?=[ \"]|$)\"?|^.*?(?<!Mr)(?<!Ltd)(?<!Inc)[.](?= |$)", text
        )
    ]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_references(text, expected):
    actors = find_actors(text)
    names = {actor.key: actor.name for actor in actors}
    found = references(text, split(text), actors)
    assert "; ".join(f"{text[one.start : one.end]}={names[one.key]}" for one in found) == expected
    assert all(one.reason for one in found)


def test_references_are_no_spellings():
    text = "Anna Kask spoke. She left."
    (actor,) = with_references(text, split(text), find_actors(text))
    assert [span.text for span in actor.references] == ["She"]
    assert [alias.text for alias in actor.aliases] == ["Anna Kask"]
    assert [span.text for span in actor.spans] == ["Anna Kask"]
