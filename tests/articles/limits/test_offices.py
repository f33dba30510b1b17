"""Offices: whom a text calls by an office that is held limits its years; nobody of another time does."""

import itertools

import pytest
from said import NEWS, limits

from timeline.articles.limits.offices import FORMER, METHOD
from timeline.articles.limits.titles import _TITLES
from timeline.articles.limits.world import holders


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("President Barack Obama met the board.", "[2009..2017]"),
        ("President Obama met the board.", "[2009..2017]"),
        ("U.S. President Barack Obama met the board.", "[2009..2017]"),
        ("The French president, Emmanuel Macron, met the board.", "[2017..]"),
        ("Prime Minister Tony Blair met the board.", "[1997..2007]"),
        ("Tony Blair, the British prime minister, met the board.", "[1997..2007]"),
        ("Apple CEO Steve Jobs met the board.", "[1997..2011]"),
        ("Steve Jobs, 55, Apple's chief executive officer, met the board.", "[1997..2011]"),
        ("Secretary of State Madeleine\nAlbright met the board.", "[1997..2001]"),
        ("President-elect Barack Obama met the board.", "[2008..2009]"),
        ("Sen. Barack Obama met the board.", "[2005..2008]"),
        ("Democratic presidential nominee John Kerry met the board.", "[2003..2004]"),
        ("White House spokesman Scott McClellan met the board.", "[2003..2006]"),
        ("Federal Reserve Chairman Alan Greenspan met the board.", "[1987..2006]"),
        ("Robert Mueller, director of the FBI, met the board.", "[2001..2013]"),
        ("U.N. Secretary-General Kofi Annan met the board.", "[1997..2006]"),
        ("ExxonMobil chief executive Rex Tillerson met the board.", "[2006..2016]"),
        ("Paul O’Neill, the treasury secretary, met the board.", "[2001..2002]"),
    ],
)
def test_the_years_of_an_office(text, edtf):
    assert limits(text + NEWS, METHOD) == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "Former President Barack Obama met the board.",
        "Then-President Obama met the board.",
        "The late President Reagan met the board.",
        "Under President Obama the board met.",
        "Councillor Barack Obama met the board.",
        "The company president's Barack Obama doll was sold.",
        "Raul Castro, younger brother of the president, met the board.",
        "Janet Yellen, the chairwoman, met the board.",  # of what?
        "P.J. Crowley, a spokesman, met the board.",
        "Barack Obama met the board.",
        "Obama met the board.",
        "The company's Vice President Obama met the board.",
        "President Obamas met the board.",
        "Barack Obama, then the president, met the board.",
        "In 2010 President Barack Obama met the board.",
        "When President Obama met the board, it was angry.",
        "Merkel, the chancellor, met the board.",
        "Jean-Yves Le Drian met his counterparts.",
        "He asked for a counterpart, Jean-Yves Le Drian.",
    ],
)
def test_what_is_no_office_now(text):
    assert limits(text + NEWS, METHOD) == []


def test_a_history_names_the_presidents_of_its_own_time():
    assert limits("President Barack Obama met the board.", METHOD) == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Former President Bill Clinton met the board.", ["[2001..]"]),
        ("The former US secretary of state Colin Powell met the board.", ["[2005..]"]),
        ("Ex-President Bush met the board.", ["[1993..]"]),  # either of two
        ("Former senator Hillary Clinton met the board.", ["[2009..]"]),
        ("Former first lady Hillary Clinton met the board.", []),
        ("President Bill Clinton met a former aide.", []),
        ("The former aide met President Bill Clinton.", []),
    ],
)
def test_an_office_that_is_over(text, edtf):
    assert limits(text, FORMER) == edtf


def test_counterparts_hold_the_office_that_is_named_before():
    text = (
        "The Greek foreign minister met his counterparts, Sameh Shoukry, Nikos Christodoulides and Jean-Yves Le Drian."
    )
    assert sorted(limits(text + NEWS, METHOD)) == ["[2014..2024]", "[2017..2022]", "[2018..2022]"]


def test_two_in_turn_are_told_by_a_history():
    text = "President Bill Clinton met the board. President George W. Bush left it." + NEWS
    assert sorted(limits(text, METHOD)) == ["[1993..]", "[2001..]"]


def test_one_surname_is_one_of_two_until_it_is_said_which():
    assert limits("President Bush met the board." + NEWS, METHOD) == ["[1989..2009]"]
    assert limits("President Bush met the board. George W. Bush left." + NEWS, METHOD) == ["[2001..2009]"]


def test_the_table_is_in_order():
    for one in holders():
        assert one.names
        assert all("(" not in name and name == name.strip() for name in one.names), one
        assert 1890 < one.born < 2010, one
        spans = [(first, last or 2100) for first, last in one.terms]
        assert all(first <= last for first, last in spans), one
        assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans)), one
        assert all(16 <= first - one.born < 95 for first, _ in spans), one
        assert not one.terms or one.title in _TITLES, one


def test_nobody_is_born_twice():
    born = {}
    for one in holders():
        for name in one.names:
            born.setdefault(name, set()).add(one.born)
    assert {
        name: years for name, years in born.items() if len(years) > 1 and name not in {"George Bush", "Jack Smith"}
    } == {}
