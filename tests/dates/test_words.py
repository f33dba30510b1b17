"""Dates in words for people, and that the words never say more than the date."""

import pytest

from timeline.dates.days import day_number
from timeline.dates.edtf import parse
from timeline.dates.grain import Grain
from timeline.dates.when import Shape, When
from timeline.dates.words import words_of


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2013-10-25", "25 Oct 2013"),
        ("2013-10-25T14:30", "25 Oct 2013, 14:30"),
        ("2013-10-25T14:30+03:00", "25 Oct 2013, 14:30 +03:00"),
        ("2013-10-25?", "25 Oct 2013?"),
        ("2013-10", "Oct 2013"),
        ("2013", "2013"),
        ("2007~", "c. 2007"),
        ("2007%", "c. 2007?"),
        ("201X", "2010s"),
        ("20XX", "21st century"),
        ("10XX", "11th century"),
        ("1XXX", "2nd millennium"),
        ("2013-33", "Q1 2013"),
        ("2013-40", "first half of 2013"),
        ("2013-24", "winter 2013"),
        ("0000", "1 BC"),
        ("-0489-09-12", "12 Sep 490 BC"),
        ("[-0018..-0009]", "10s BC"),
        ("[-0008..0000]", "first decade BC"),
        ("[-0099..0000]", "1st century BC"),
        ("[-0498..-0489]", "490s BC"),
        ("[-0999..0000]", "1st millennium BC"),
        ("[2013-10-14..2013-10-20]", "14–20 Oct 2013"),
        ("[2013-09-30..2013-10-02]", "30 Sep – 2 Oct 2013"),
        ("[2012-12-30..2013-01-02]", "30 Dec 2012 – 2 Jan 2013"),
        ("[2013-01..2013-04]", "some time Jan–Apr 2013"),
        ("[2012-11..2013-04]", "some time Nov 2012 – Apr 2013"),
        ("[2011..2012]", "some time 2011–2012"),
        ("2007/2012", "2007–2012"),
        ("2007~/2012~", "c. 2007–2012"),
        ("2007/2013-05", "2007 – May 2013"),
        ("2013-05/2013-08", "May–Aug 2013"),
        ("-0490/-0480", "491 BC – 481 BC"),
        ("2013/..", "since 2013"),
        ("2013~/..", "since c. 2013"),
        ("../2013", "until 2013"),
        ("[..2012]", "before 2013"),
        ("[..2012-06-30]", "before 1 Jul 2012"),
        ("[2014..]", "after 2013"),
        ("XXXX-10-25", "25 Oct, year unknown"),
        ("XXXX-10?", "Oct, year unknown?"),
    ],
)
def test_words(edtf, words):
    assert words_of(parse(edtf)) == words


def test_nothing_known():
    assert words_of(None) == "undated"


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (When(None, day_number(2012, 7, 1), Grain.YEAR), "before Jul 2012"),
        (When(day_number(2012, 7, 2), None, Grain.YEAR), "after 1 Jul 2012"),
        (When(day_number(2012, 7, 1), None, Grain.YEAR, Shape.OPEN), "since Jul 2012"),
        (When(None, day_number(2012, 7, 1), Grain.WEEK, Shape.OPEN), "until 30 Jun 2012"),
        (When(day_number(2009, 7, 1), day_number(2012, 7, 1), Grain.YEAR, Shape.SPAN), "Jul 2009 – Jun 2012"),
    ],
)
def test_a_boundary_that_its_grain_has_not_is_named_by_a_finer_one(when, words):
    assert words_of(when) == words
