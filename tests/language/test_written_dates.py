"""Any date that can be written in our forms is read back: to its value, its EDTF and its place, whatever stands around it.

Dates come from `conftest.py`, which reckons with `datetime` and knows nothing of the rules. The seeded loops are the bulk;
hypothesis searches the same space and shrinks what it finds. TIMELINE_SOAK=10 makes both ten times as long.
"""

import os
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.articles.tagging import tag
from timeline.dates.edtf import text_of

SOAK = int(os.environ.get("TIMELINE_SOAK", "1"))
CASES, RANGES, SEARCHED = 360 * SOAK, 1_000 * SOAK, 20 * SOAK  # 28 ways of writing: 10,080 cases and more

BEFORE = (
    "",
    "",
    "Nobody came. ",
    "Ada said: ",
    "“Well”, she said, ",
    "İstanbul; ",
    "\U0001f600 ",
    "(",
    "“",
    "‘",
    "— ",
    "A\n\n",
    "« ",
)
AFTER = (
    "",
    ".",
    ",",
    ";",
    ":",
    "!",
    "?",
    ")",
    "”",
    "’",
    "»",
    " —",
    "…",
    ". Nobody came.",
    " they met",
    "\n\nA",
    "\u00a0»",
    ", it said",
)
BLANKS = (" ", " ", " ", "\u00a0", "\u2009", "\n", "  ", " \n ", "\t")


def surrounded(rng, before, words):
    """What stands before, the words and the whole text; a blank becomes some white space within a paragraph."""
    inside = words.replace(" ", rng.choice(BLANKS))
    if before.startswith("They"):  # a sentence that tells its tense: no other verb, all on one line
        return before, inside, before + inside + "."
    lead = rng.choice(BEFORE) + before.replace(" ", rng.choice(BLANKS))
    return lead, inside, lead + inside + rng.choice(AFTER)


def read_back(one, rng):
    lead, words, text = surrounded(rng, one.before, one.words)
    found = [e for e in tag(text, one.dct, date_order=one.order) if not e.is_range]
    for e in found:
        assert text[e.start : e.end] == e.text
    got = [(e.start, e.text, e.timex.value) for e in found]
    assert got == [(len(lead), words, one.value)], text
    if one.edtf is not None:
        assert text_of(found[0].when) == one.edtf, text


def test_what_is_written_is_read(write):
    rng = Random(2013)
    for _ in range(CASES):
        read_back(write(rng), rng)


@settings(max_examples=SEARCHED, deadline=None, suppress_health_check=list(HealthCheck))
@given(rng=st.randoms(use_true_random=False))
def test_what_is_written_is_read_and_shrunk(write, rng):
    read_back(write(rng), rng)


def test_ranges_are_read_with_both_ends(write_range):
    rng = Random(2013)
    for _ in range(RANGES):
        first, last, before, joint = write_range(rng)
        lead, words, text = surrounded(rng, "", before + first.words + joint + last.words)
        span, *ends = tag(text, None)
        assert span.is_range, text
        assert (span.start, span.text) == (len(lead), words)
        assert [e.timex.value for e in ends] == [first.value, last.value], text
        assert text_of(span.when) == f"{first.edtf}/{last.edtf}"


@pytest.mark.parametrize("words", ["490 B.C.", "the fifth century B.C."])
def test_the_era_with_full_stops(words):
    assert [e.text for e in tag(f"in {words} they met", None)] == [words]


@pytest.mark.parametrize("words", ["early 1648", "mid-1648", "late 1648"])
def test_a_part_of_an_old_year(words):
    assert [e.text for e in tag(f"in {words} they met", None)] == [words]


def test_old_years_joined_by_through():
    assert [e.text for e in tag("from 1157 through 1253", None)] == ["from 1157 through 1253", "1157", "1253"]
