"""Periods: order, containment, shifting, and the calendar units by name."""

from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from timeline.dates.days import calendar_day, day_number
from timeline.dates.grain import Grain
from timeline.dates.period import Period

GRAINS = st.sampled_from(list(Grain))
DAYS = st.integers(-2_000_000, 6_000_000)
calm = settings(deadline=None)

# Each grain lies wholly inside one unit of those that follow it; a week and a winter cross the turn of the year.
NESTS = (
    (Grain.DAY, Grain.WEEK),
    (Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR, Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM),
    (Grain.MONTH, Grain.SEASON),
)
INSIDE = [(fine, coarse) for nest in NESTS for i, fine in enumerate(nest) for coarse in nest[i + 1 :]]


@calm
@given(GRAINS, DAYS)
def test_a_day_lies_in_its_period(grain, number):
    unit = Period.containing(grain, number)
    assert unit.start <= number < unit.end
    assert Period.containing(grain, unit.start) == Period.containing(grain, unit.end - 1) == unit


@calm
@given(GRAINS, DAYS)
def test_periods_follow_each_other_without_gap_in_order(grain, number):
    unit = Period.containing(grain, number)
    assert unit.end == unit.shifted(1).start
    assert unit < unit.shifted(1)
    assert unit.start < unit.shifted(1).start


@calm
@given(st.sampled_from(INSIDE), DAYS)
def test_a_period_lies_inside_its_widened_one(grains, number):
    fine = Period.containing(grains[0], number)
    # 100 BC is the last of its ten years and the first of its hundred: before Christ decades reach across
    assume(fine.grain is not Grain.DECADE or number > 0)
    wide = fine.widened(grains[1])
    assert wide.start <= fine.start < fine.end <= wide.end


@calm
@given(GRAINS, DAYS, st.integers(-5000, 5000))
def test_shifting_there_and_back(grain, number, n):
    unit = Period.containing(grain, number)
    assert unit.shifted(n).shifted(-n) == unit


@calm
@given(st.sampled_from([Grain.DAY, Grain.WEEK]), GRAINS, DAYS, st.integers(-500, 500))
def test_the_same_time_by_days_and_weeks_there_and_back(by, grain, number, n):
    unit = Period.containing(grain, number)
    if grain in (Grain.DAY, by):
        assert unit.same_time(by, n).same_time(by, -n) == unit


@calm
@given(
    st.sampled_from([Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR, Grain.DECADE]), DAYS, st.integers(-500, 500)
)
def test_the_same_day_of_the_month_there_and_back_up_to_the_28th(by, number, n):
    year, month, day = calendar_day(number)
    unit = Period.day(year, month, min(day, 28))
    assert unit.same_time(by, n).same_time(by, -n) == unit


@pytest.mark.parametrize(
    ("start", "by", "n", "end"),
    [
        ((2012, 2, 29), Grain.YEAR, -1, (2011, 2, 28)),
        ((2012, 2, 29), Grain.YEAR, 4, (2016, 2, 29)),
        ((2013, 1, 31), Grain.MONTH, 1, (2013, 2, 28)),
        ((2013, 3, 31), Grain.QUARTER, -1, (2012, 12, 31)),
        ((2013, 8, 31), Grain.HALF, -1, (2013, 2, 28)),
        ((2013, 10, 25), Grain.WEEK, -2, (2013, 10, 11)),
        ((2000, 2, 29), Grain.CENTURY, -1, (1900, 2, 28)),
        ((1, 1, 1), Grain.DAY, -1, (0, 12, 31)),
        ((2013, 11, 30), Grain.SEASON, 1, (2014, 2, 28)),
    ],
)
def test_the_same_day_elsewhere(start, by, n, end):
    assert Period.day(*start).same_time(by, n) == Period.day(*end)


@pytest.mark.parametrize(
    ("unit", "first", "last"),
    [
        (Period.month(2012, 2), (2012, 2, 1), (2012, 2, 29)),
        (Period.quarter(2013, 3), (2013, 7, 1), (2013, 9, 30)),
        (Period.half(2013, 1), (2013, 1, 1), (2013, 6, 30)),
        (Period.season(2013, 1), (2013, 3, 1), (2013, 5, 31)),
        (Period.season(2011, 4), (2011, 12, 1), (2012, 2, 29)),
        (Period.year(0), (0, 1, 1), (0, 12, 31)),
        (Period(Grain.DECADE, 201), (2010, 1, 1), (2019, 12, 31)),
        (Period(Grain.CENTURY, 20), (2000, 1, 1), (2099, 12, 31)),
        (Period(Grain.CENTURY, -1), (-99, 1, 1), (0, 12, 31)),
        (Period(Grain.CENTURY, 0), (1, 1, 1), (99, 12, 31)),
        (Period(Grain.CENTURY, -5), (-499, 1, 1), (-400, 12, 31)),
        (Period(Grain.DECADE, -50), (-498, 1, 1), (-489, 12, 31)),
        (Period(Grain.DECADE, -1), (-8, 1, 1), (0, 12, 31)),
        (Period(Grain.DECADE, 0), (1, 1, 1), (9, 12, 31)),
        (Period(Grain.MILLENNIUM, 1), (1000, 1, 1), (1999, 12, 31)),
        (Period.containing(Grain.WEEK, date(2013, 10, 20).toordinal()), (2013, 10, 14), (2013, 10, 20)),
        (Period.containing(Grain.SEASON, date(2013, 1, 15).toordinal()), (2012, 12, 1), (2013, 2, 28)),
    ],
)
def test_bounds(unit, first, last):
    assert (unit.start, unit.end) == (day_number(*first), day_number(*last) + 1)
    assert unit.years == first[0]


@pytest.mark.parametrize(
    "make",
    [
        lambda: Period.month(2013, 13),
        lambda: Period.month(2013, 0),
        lambda: Period.quarter(2013, 5),
        lambda: Period.half(2013, 3),
        lambda: Period.season(2013, 0),
        lambda: Period.day(2013, 2, 29),
    ],
)
def test_units_that_do_not_exist(make):
    with pytest.raises(ValueError, match=r"there is no|a year has|has no day"):
        make()


def test_grains_are_ordered_and_found_by_their_words():
    assert [Grain.of(grain.word) for grain in sorted(Grain)] == list(Grain)
    with pytest.raises(ValueError, match="'fortnight' is not a grain"):
        Grain.of("fortnight")
