"""All limits together: a few years with their reasons, uncertain and never a day; silence where they leave too many or none."""

import pytest
from said import NEWS, dated, every, found

from timeline.articles.dating import chosen
from timeline.articles.limits import weekdays, years
from timeline.articles.limits.combined import METHOD
from timeline.articles.limits.layout import Layout
from timeline.articles.sentences import sentences
from timeline.language.languages import mentions


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("President Obama met David Cameron, the prime minister, and UN chief Ban Ki-moon in May 2014.", None),
        ("President Obama met the board. David Cameron, the prime minister, left. It was sold in May 2013.", ("[2013..2016]", True)),
        ("Apple CEO Steve Jobs bought an iPhone.", ("[2007..2011]", True)),
        ("President Clinton met the board. It will meet on Friday, March 13.", ("1998?", True)),
    ],
)  # fmt: skip
def test_a_few_years(text, edtf):
    assert dated(text + NEWS) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("President Obama met the board.", "[2009..2017]"),  # too many
        ("President Obama met the board. It was sold in May 2019.", "[2019..]"),  # he is told of another time
        ("President Obama met the board. President Trump left it. President Biden sold it.", "[2021..]"),
        ("He ate. " * 400 + "James Baker, secretary of state, met the board.", None),  # a long talk recalls somebody
        (
            "President Nawaz Quill met the board. Prime Minister Nawaz Sharif left. It was sold in May 2004.",
            "[2004..]",
        ),  # 1999?
        ("President Nixon met the board.", None),
        ("It was sold in 480 BC. President Zeus met the board.", None),
    ],
)
def test_what_dates_nothing(text, edtf):
    assert dated(text + NEWS) is None
    assert every(text + NEWS) == edtf


def test_a_history_is_not_dated_by_its_presidents():
    days = "".join(f" On {day} May 2003 it burned." for day in range(1, 9))
    text = "President Bush met the board." + days + NEWS
    assert dated(text) is None
    assert every(text) == "[2003..]"


def test_what_the_text_states_stands_above():
    assert dated("Published on 3 May 2012\n\nApple CEO Steve Jobs bought an iPhone." + NEWS) == ("2012-05-03", False)


def test_it_gives_its_reasons_and_where_they_stand():
    text = "Apple CEO Steve\nJobs bought an iPhone." + NEWS
    best = chosen(found(text))
    assert best is not None
    assert (best.method, best.known.value) == (METHOD, "bounded")
    assert best.evidence == ("in office then: “CEO Steve\nJobs”: held 1997–2011; known since: “iPhone”: 2007")
    for one in found(text):
        assert f"“{text[one.start : one.end]}”" in one.evidence


def test_other_languages_wait_for_titles_of_their_own():
    assert found("Le président Barack Obama a acheté un iPhone lundi.", "fr") == ()


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("It met on Tuesday, August 30.", {2005, 2011, 2016, 2022}),
        ("It met on Friday, 31 December.", {1999, 2000, 2004, 2005, 2010, 2011, 2021, 2022}),  # told in January too
        ("It met on Monday, Jan. 3.", {1999, 2000, 2004, 2005, 2010, 2011, 2021, 2022}),  # told in December too
        ("It met on August 30.", None),
        ("It met on Tuesday, August 30, 2022.", None),
        ("It was born in 1999, and met on Tuesday, August 30.", None),
        ("It met on Tuesday.", None),
    ],
)
def test_weekdays_with_their_day(text, near):
    layout = Layout(text, sentences(text), mentions(text), [])
    found = [{year for year in one.years if 1999 <= year <= 2022} for one in weekdays.weekdays(layout)]
    assert found == ([] if near is None else [near])


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It was sold in 2009.", "[2009..]"),
        ("It released the 2011 version.", None),  # which, not when
        ("It was sold in 1789.", None),  # before all the years that are thought of
        ("It will open in 2012.", "[2001..2012]"),
        ("It was sold in 2009 and will open in 2012.", "[2009..2012]"),
    ],
)
def test_years_told(text, edtf):
    told = [one for one in found(text + NEWS) if one.method in {years.PAST, years.TO_COME, METHOD}]
    assert next((one for one in told if one.method == METHOD), None) is None or every(text + NEWS) == edtf
