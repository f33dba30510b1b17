"""Losses: an account that adds up, and its sentences."""

import pytest

from timeline.exports.losses import Losses


@pytest.mark.parametrize(
    ("counts", "sentences"),
    [
        ({}, "0 events written."),
        ({"selected": 1, "written": 1}, "1 event written."),
        (
            {"selected": 9, "written": 3, "undated": 1, "yearless": 2, "too_wide": 1, "out_of_years": 2},
            (
                "9 events selected: 3 written, 6 left out "
                "(1 undated, 2 of an unknown year, 1 wider than a day, 2 outside the years 1902 to 4500)."
            ),
        ),
        (
            {"selected": 4, "written": 4, "widened": 1, "marked": 2, "doubtful": 1, "zones_in_words": 1},
            (
                "4 events written. 1 fills all days on which it may have happened. 2 stand on one day for a longer time. "
                "1 carries a word of doubt. 1 names its time zone in words only."
            ),
        ),
        (
            {"selected": 1, "written": 1, "formulas": 1},
            "1 event written. 1 cell looks like a formula; --excel guards it.",
        ),
        (
            {"selected": 1, "written": 1, "formulas": 2},
            "1 event written. 2 cells look like formulas; --excel guards them.",
        ),
        (
            {"selected": 2, "written": 2, "shortened": 1, "without_evidence": 2},
            "2 events written. 1 lacks words of its evidence. 2 stand without their evidence.",
        ),
        ({"selected": 1, "written": 1, "guarded": 2}, "1 event written. 2 cells were guarded by an apostrophe."),
    ],
)
def test_sentences(counts, sentences):
    assert str(Losses(**counts)) == sentences


@pytest.mark.parametrize(
    "counts",
    [
        {"selected": 2, "written": 1},
        {"selected": 1, "written": 1, "undated": 1},
        {"selected": 1, "written": 1, "widened": 1, "marked": 1},
        {"selected": 1, "written": 1, "doubtful": 2},
    ],
)
def test_an_account_that_does_not_add_up_is_refused(counts):
    with pytest.raises(ValueError, match="written"):
        Losses(**counts)


def test_the_parts():
    account = Losses(selected=10, written=7, undated=3, widened=2, marked=1)
    assert (account.left_out, account.exact) == (3, 4)
