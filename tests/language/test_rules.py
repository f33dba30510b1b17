"""Every rule is proved by its own row: examples read in full to their values, near misses left alone."""

import pytest

from timeline.articles.tagging import tag
from timeline.dates.edtf import text_of
from timeline.language.languages import LANGUAGES
from timeline.language.rule import Example, Rule

DAY = "2013-02-12"  # all examples are read on this Tuesday
ROWS = [row for language in LANGUAGES.values() for row in (*language.rules, *language.modifiers, *language.governors)]
EXAMPLES = [pytest.param(row, e, id=f"{row.name}: {e.within}") for row in ROWS for e in row.examples]


def _read(example: Example, lang: str = "en"):
    # The day of reading is also what was told last, so that "the following day" has something to lean on.
    lead = f"{DAY}: "
    found = tag(lead + example.within, DAY, lang)
    return [e for e in found if e.start >= len(lead) and not e.is_range]


@pytest.mark.parametrize(("row", "example"), EXAMPLES)
def test_an_example_is_read_by_its_rule_in_full_to_its_value(row, example):
    found = _read(example)
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
    reads_no_dates = getattr(row, "build", None).__class__.__name__ == "function" and row.build.__name__ == "not_a_date"
    assert reads_no_dates or any(e.value is not None for e in row.examples)


def test_the_names_of_rows_are_unique():
    names = [row.name for row in ROWS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "join", [j for language in LANGUAGES.values() for j in language.joins], ids=lambda j: j.within[0]
)
def test_a_join_makes_one_range_of_two_dates(join):
    words, edtf = join.within
    [span] = [e for e in tag(words, DAY) if e.is_range]
    assert span.text == words
    assert span.when is not None
    assert text_of(span.when) == edtf
    assert [e.parent for e in tag(words, DAY) if not e.is_range] == [0, 0]
