"""Anniversaries that are marked as a text is written say of which year it is."""

import pytest
from said import NEWS, limits

from timeline.articles.limits.anniversaries import METHOD


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The town marked the 10th anniversary of the 2001 attacks.", "[2010..2011]"),
        ("The town marked the tenth anniversary of the September 11 attacks.", "[2010..2011]"),
        ("Today is the fifth anniversary of Hurricane Katrina.", "[2009..2010]"),
        ("The town will celebrate the twentieth anniversary of its 1989 fair.", "[2008..2009]"),
    ],
)
def test_an_anniversary_now(text, edtf):
    assert limits(text + NEWS, METHOD) == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "The town marked the 10th anniversary of the attacks.",
        "They had met at the 10th anniversary of the 2001 attacks.",
        "The town marked the 10th anniversary in 2001.",
        "The town marked an anniversary of the 2001 attacks.",
        "The town marked the 2001 attacks.",
    ],
)
def test_no_anniversary_now(text):
    assert limits(text + NEWS, METHOD) == []
