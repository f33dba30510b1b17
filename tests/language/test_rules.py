"""Every rule is proved by its own row: examples read in full to their values, near misses left alone."""

from dataclasses import replace

import pytest

from timeline.articles.tagging import tag
from timeline.dates.edtf import text_of
from timeline.language.languages import LANGUAGES
from timeline.language.rule import Example, Rule

DAY = "2013-02-12"  # all examples are read on this Tuesday
STORY = "It began on 3 May 1916.\n\nBy 5 June 1916 it was over. "
READ = [
    replace(one.in_messages, rules=(*one.in_messages.rules, *(r for r in one.rules if r.in_stories)))
    for one in LANGUAGES.values()
]  # with the rows that only short messages need, and those of stories
LANGUAGE_ROWS = [
    (one.code, row) for one in READ for row in (*one.rules, *one.modifiers, *one.governors, *one.followers)
]
ROWS = [row for _, row in LANGUAGE_ROWS]
EXAMPLES = [
    pytest.param(lang, row, e, id=f"{row.name}: {e.within}") for lang, row in LANGUAGE_ROWS for e in row.examples
]


def _read(example: Example, lang: str, *, in_story: bool = False):
    # The day of reading is also what was told last, so that "the following day" has something to lean on.
    lead = STORY if in_story else f"{DAY}: "
    found = tag(lead + example.within, DAY, lang)
    return [e for e in found if e.start >= len(lead) and not e.is_range]


@pytest.mark.parametrize(("lang", "row", "example"), EXAMPLES)
def test_an_example_is_read_by_its_rule_in_full_to_its_value(lang, row, example):
    found = _read(example, lang, in_story=getattr(row, "in_stories", False))
    if example.value is None:
        if isinstance(row, Rule):
            assert row.name not in [e.rule for e in found]
        return
    [expression] = [e for e in found if e.text == example.text]
    assert expression.timex.value == example.value
    if isinstance(row, Rule):
        assert expression.rule == row.name
    if example.edtf is not None:
        assert expression.when is not None
        assert text_of(expression.when) == example.edtf
    if example.mod is not None:
        assert expression.timex.mod == example.mod


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_row_has_a_near_miss_and_an_example_unless_it_is_one(row):
    assert any(e.value is None for e in row.examples)
    assert getattr(row, "blocks", False) is not any(e.value is not None for e in row.examples)


def test_the_names_of_rows_are_unique():
    names = [(lang, row.name) for lang, row in LANGUAGE_ROWS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("lang", "join"),
    [pytest.param(one.code, join, id=join.within[0]) for one in LANGUAGES.values() for join in one.joins],
)
def test_a_join_makes_one_range_of_two_dates(lang, join):
    words, edtf = join.within
    before = "for " if join.ending else ""
    [span] = [e for e in tag(f"{before}{words}", DAY, lang) if e.is_range]
    assert span.text == words
    assert span.when is not None
    assert text_of(span.when) == edtf
    assert [e.parent for e in tag(f"{before}{words}", DAY, lang) if not e.is_range] == [0, 0]


@pytest.mark.parametrize(
    "words", ["the former regime fell", "They met at night", "At the same time he proposed reforms"]
)
def test_what_is_a_time_in_a_story_is_none_in_news(words):
    news = f"It began on {DAY}.\n\nOn Monday, {words}, from 2007 to 2009, they said, and it was over yesterday."
    assert [e.text for e in tag(news, DAY)] == [DAY, "Monday", "from 2007 to 2009", "2007", "2009", "yesterday"]
    assert [e.parent for e in tag(news, DAY)] == [None, None, None, 2, 2, None]
