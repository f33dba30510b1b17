"""Clauses: who does what to whom, what is told by whom, what hangs on what."""

import pytest

from timeline.grammar.clauses import Clause, Phrase, clauses
from timeline.grammar.tokens import tokens


def told(text):
    """Each clause in a line: subject > verb and its form > object; the marker before, who tells it after."""
    words = [token.text for token in tokens(text)]

    def phrase(found):
        return "–" if found is None else " ".join(words[found.first : found.last + 1])

    found = clauses(tokens(text))
    lines = []
    for clause in found:
        form = clause.form
        marks = [name for name in ("perfect", "passive", "progressive", "negated") if getattr(form, name)]
        verb = " ".join([clause.lemma, form.modal or form.tense.value, *marks])
        line = f"{phrase(clause.subject)} > {verb} > {phrase(clause.object)}"
        line = f"{clause.marker}: {line}" if clause.marker else line
        by = "" if clause.agent is None else f" by {phrase(clause.agent)}"
        lines.append(line + by + ("" if clause.said_by is None else f" [{phrase(found[clause.said_by].subject)}]"))
    return lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The president said on Monday that the two firms had signed an agreement in Moscow.",
            [
                "The president > say past > –",
                "that: the two firms > sign past perfect > an agreement in Moscow [The president]",
            ],
        ),
        (
            "It will rise by five percent next year, Mr. Brown said.",
            ["It > rise future > – [Mr. Brown]", "Mr. Brown > say past > –"],
        ),
        (
            "Leaders met in Boston and agreed to cut taxes, officials said.",
            [
                "Leaders > meet past > – [officials]",
                "Leaders > agree past > – [officials]",
                "to: Leaders > cut infinitive > taxes [officials]",
                "officials > say past > –",
            ],
        ),
        (
            "“We didn't sign anything,” said Anna Smith, who founded the group in 1999.",
            [
                "We > sign past negated > anything [Anna Smith]",
                "Anna Smith > say past > –",
                "Anna Smith > found past > the group",
            ],
        ),
        (
            "If the talks fail, the army could attack the city and arrest its mayor.",
            [
                "if: the talks > fail present > –",
                "the army > attack could > the city",
                "the army > arrest could > its mayor",
            ],
        ),
        (
            "The company plans to build a plant and is going to hire 300 people.",
            [
                "The company > plan present > –",
                "to: The company > build infinitive > a plant",
                "The company > go present progressive > –",
                "to: The company > hire future > 300 people",
            ],
        ),
        (
            "Obama was president when the law was passed.",
            ["Obama > be past > –", "when: the law > pass past passive > –"],
        ),
        (
            "The agreement signed by Apple in 2012 has not been approved.",
            [
                "The agreement > sign participle passive > – by Apple",
                "The agreement > approve present perfect passive negated > –",
            ],
        ),
        ("The two firms signed an agreement on Monday.", ["The two firms > sign past > an agreement"]),
        ("A busy Monday in Moscow.", []),
        ("", []),
    ],
)
def test_clauses(text, expected):
    assert told(text) == expected


def test_further_phrases_keep_their_prepositions():
    words = [token.text for token in tokens("The leaders met in Boston on Monday.")]
    (met,) = clauses(tokens("The leaders met in Boston on Monday."))
    assert [(p.preposition, words[p.head]) for p in met.others] == [("in", "Boston"), ("on", "Monday")]
    assert isinstance(met, Clause)


def test_a_phrase_holds_its_head():
    with pytest.raises(ValueError, match=r"^4 is not between 1 and 3$"):
        Phrase(4, 1, 3)
