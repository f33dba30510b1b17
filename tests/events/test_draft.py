"""EventDraft and DatedExpression: what a reading hands to the store."""

from dataclasses import FrozenInstanceError

import pytest

from timeline.dates.timex import Timex, TimexType
from timeline.events.draft import EventDraft, Factuality, Participant
from timeline.events.expression import DatedExpression

TEXT = "They met in 2013."


def a_draft(**changes):
    facts = {
        "title": "They met",
        "start": 0,
        "end": 17,
        "quote": TEXT,
        "trigger": "met",
        "trigger_start": 5,
        "trigger_end": 8,
        "expression": None,
        "when": None,
    }
    return EventDraft(**(facts | changes))


def test_a_draft_says_no_more_than_it_is_told():
    draft = a_draft()
    assert (draft.factuality, draft.attributed_to, draft.participants) == (Factuality.HAPPENED, "", ())
    assert (draft.outside, draft.when, draft.expression) == (False, None, None)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"end": 16}, r"a quote of 17 characters does not stand at \[0, 16\)"),
        ({"quote": "", "end": 0}, "a quote of 0 characters"),
        ({"trigger_start": 4, "trigger_end": 7}, "the trigger 'met' does not stand in the quote"),
        ({"trigger_end": 40}, "the trigger 'met' does not stand"),
        ({"start": 100, "end": 117}, "the trigger 'met' does not stand"),
        ({"confidence": 1.01}, "a confidence is 0 to 1, not 1.01"),
        ({"confidence": float("nan")}, "a confidence is 0 to 1"),
    ],
)
def test_refuses(changes, sentence):
    with pytest.raises(ValueError, match=sentence):
        a_draft(**changes)


def test_drafts_are_values():
    ada = Participant("ada", 0, 4, "They")
    assert a_draft(participants=(ada,)) == a_draft(participants=(Participant("ada", 0, 4, "They"),))
    assert hash(a_draft()) == hash(a_draft())
    with pytest.raises(FrozenInstanceError):
        a_draft().title = "Another"


def test_the_words_of_the_schema():
    assert [*Factuality] == ["happened", "planned", "possible", "denied"]


def test_an_expression_is_unresolved_until_it_is_said_to_be_more():
    said = DatedExpression(12, 16, "2013", "year", {"kind": "fixed"}, Timex(TimexType.DATE, "2013"), None)
    assert (said.grade, said.anchor, said.parent, said.is_range) == ("C", "none", None, False)
    assert TEXT[said.start : said.end] == said.text
