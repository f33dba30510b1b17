"""When: what it refuses, and what it says of itself."""

import pytest

from timeline.dates.clock import Clock
from timeline.dates.days import day_number
from timeline.dates.edtf import parse
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import Shape, When, Yearless, grain_of_length

DAY = Period.day(2013, 10, 25)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: When(None, None, Grain.DAY), "needs at least one bound"),
        (lambda: When(5, 5, Grain.DAY), "is empty"),
        (lambda: When(6, 5, Grain.DAY), "is empty"),
        (lambda: When(5, None, Grain.DAY, Shape.SPAN), "a span has two ends"),
        (lambda: When(5, 6, Grain.DAY, Shape.OPEN), "an open date has one end"),
        (lambda: When(1, 366, Grain.YEAR, clock=Clock("14:30")), "a time of day needs a day"),
        (lambda: When(1, 2, Grain.DAY, yearless=Yearless(10, 25)), "an unknown year has no bounds"),
        (lambda: When(None, None, Grain.DAY, Shape.OPEN, yearless=Yearless(10, 25)), "an unknown year has no bounds"),
        (lambda: When.between(Period.year(2013), Period.year(2012)), "is empty"),
        (lambda: Yearless(2, 30), "no year has"),
        (lambda: Yearless(13), "no year has"),
        (lambda: Yearless(0), "no year has"),
    ],
)
def test_refuses(make, sentence):
    with pytest.raises(ValueError, match=sentence):
        make()


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision", "shape", "sort_day"),
    [
        ("2013-10-25", "2013-10-25", "2013-10-25", "day", "point", "2013-10-25"),
        ("2013-10-25T14:30", "2013-10-25", "2013-10-25", "time", "point", "2013-10-25"),
        ("[2013-10-14..2013-10-20]", "2013-10-14", "2013-10-20", "week", "point", "2013-10-14"),
        ("201X", "2010-01-01", "2019-12-31", "decade", "point", "2010-01-01"),
        ("2007/2012", "2007-01-01", "2012-12-31", "year", "span", "2007-01-01"),
        ("2007-05/2013", "2007-05-01", "2013-12-31", "year", "span", "2007-05-01"),
        ("2013/..", "2013-01-01", None, "year", "open", "2013-01-01"),
        ("../2013", None, "2013-12-31", "year", "open", "2013-12-31"),
        ("[..2012]", None, "2012-12-31", "year", "point", "2012-12-31"),
        ("XXXX-10-25", None, None, "day", "point", None),
        ("XXXX-10", None, None, "month", "point", None),
    ],
)
def test_says_of_itself(text, earliest, latest, precision, shape, sort_day):
    def number(day):
        return None if day is None else day_number(*map(int, day.split("-")))

    when = parse(text)
    assert (when.earliest, when.latest, when.sort_day) == (number(earliest), number(latest), number(sort_day))
    assert (when.precision, when.shape) == (precision, shape)


def test_qualifiers_are_added_and_never_taken_away():
    doubtful = When.of(DAY).qualified(uncertain=True)
    assert doubtful.uncertain
    assert not doubtful.approximate
    assert doubtful.qualified(approximate=True) == When.of(DAY, approximate=True, uncertain=True)
    assert doubtful.qualified() == doubtful


def test_leap_day_of_an_unknown_year():
    assert Yearless(2, 29).day == 29


@pytest.mark.parametrize(
    ("days", "grain"),
    [
        (1, Grain.DAY),
        (2, Grain.WEEK),
        (7, Grain.WEEK),
        (8, Grain.MONTH),
        (92, Grain.QUARTER),
        (120, Grain.HALF),
        (366, Grain.YEAR),
        (367, Grain.DECADE),
        (36_525, Grain.CENTURY),
        (36_526, Grain.MILLENNIUM),
    ],
)
def test_grain_of_length(days, grain):
    assert grain_of_length(days) is grain
