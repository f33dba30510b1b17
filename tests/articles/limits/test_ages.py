"""Ages: the age of somebody whose year of birth is known says in which of two years a text was written."""

import pytest
from said import NEWS, limits

from timeline.articles.limits.ages import METHOD


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Yevgeny Prigozhin, 62, was there.", "[2023..2024]"),
        ("Tony Blair, aged 60, was there.", "[2013..2014]"),
        ("The 26-year-old goalkeeper Thibaut Courtois was there.", "[2018..2019]"),
        ("Thibaut Courtois was there. The 26-year-old Courtois won.", "[2018..2019]"),
        ("Roger Federer is 33 years old.", "[2014..2015]"),
        ("Steve Jobs died today at the age of 56.", "[2011..2012]"),
        ("Steve Jobs (b. in California), 55, was there. Steve Jobs, 55, left.", "[2010..2011]"),
    ],
)
def test_an_age_now(text, edtf):
    assert limits(text + NEWS, METHOD) == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "John Quill, 62, was there.",  # nobody who is known
        "Michael Brown, 18, was there.",  # one of many
        "Tony Blair, 60 members and a dog were there.",
        "Tony Blair scored 60.",
        "In 2001 Roger Federer, 25, won.",
        "When Roger Federer, 25, won, it rained.",
        "Roger Federer, 3, was a child.",
        "Steve Jobs died at the age of 56.",  # nobody says that it was now
        "The 26-year-old Courtois won.",  # some Courtois
        "George Bush, 77, was there.",  # father or son
    ],
)
def test_no_age_now(text):
    assert limits(text + NEWS, METHOD) == []
