"""Day numbers: the datetime module's ordinals where it has them, the same arithmetic where it has not."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates.days import calendar_day, day_number, day_text, is_leap, iso_week, month_length, weekday, year_text

NUMBERS = st.integers(-4_000_000_000, 4_000_000_000)
calm = settings(deadline=None)

KNOWN = (
    ("the first day of the era", (1, 1, 1), 1, 1),
    ("the day before it", (0, 12, 31), 0, 7),
    ("leap day of 1 BC", (0, 2, 29), -306, 2),
    ("battle of Marathon", (-489, 9, 12), -178_715, 2),
    ("leap day of a century", (2000, 2, 29), 730_179, 2),
    ("a Tuesday", (2013, 2, 12), 734_911, 2),
    ("the last day datetime has", (9999, 12, 31), 3_652_059, 5),
    ("the day after it", (10_000, 1, 1), 3_652_060, 6),
)


@pytest.mark.parametrize(("ymd", "number", "iso_weekday"), [row[1:] for row in KNOWN], ids=[row[0] for row in KNOWN])
def test_known_days(ymd, number, iso_weekday):
    assert day_number(*ymd) == number
    assert calendar_day(number) == ymd
    assert weekday(number) == iso_weekday


@calm
@given(st.dates())
def test_agrees_with_datetime(day):
    number = day_number(day.year, day.month, day.day)
    assert number == day.toordinal()
    assert calendar_day(number) == (day.year, day.month, day.day)
    assert weekday(number) == day.isoweekday()
    assert iso_week(number) == day.isocalendar()[:2]
    assert day_text(number) == day.isoformat()


@calm
@given(NUMBERS)
def test_numbers_come_back(number):
    assert day_number(*calendar_day(number)) == number


@calm
@given(NUMBERS)
def test_the_next_day_is_later_in_the_calendar_and_the_week(number):
    assert calendar_day(number) < calendar_day(number + 1)
    assert weekday(number + 1) == weekday(number) % 7 + 1


@calm
@given(NUMBERS)
def test_the_calendar_repeats_after_400_years(number):
    year, month, day = calendar_day(number)
    assert calendar_day(number + 146_097) == (year + 400, month, day)
    assert weekday(number + 146_097) == weekday(number)


@pytest.mark.parametrize(
    "ymd",
    [
        (2013, 2, 30),
        (2005, 2, 29),
        (1900, 2, 29),
        (2013, 13, 1),
        (2013, 0, 1),
        (2013, 4, 31),
        (2013, 1, 0),
        (-1, 2, 29),
    ],
)
def test_days_that_do_not_exist(ymd):
    with pytest.raises(ValueError, match=r"there is no month|has no day"):
        day_number(*ymd)


@pytest.mark.parametrize(
    ("year", "leap"), [(2000, True), (1900, False), (2012, True), (2013, False), (0, True), (-4, True), (-100, False)]
)
def test_leap_years(year, leap):
    assert is_leap(year) is leap
    assert month_length(year, 2) == 28 + leap


@pytest.mark.parametrize(
    ("year", "text"),
    [(2013, "2013"), (44, "0044"), (0, "0000"), (-489, "-0489"), (17_000, "Y17000"), (-17_000, "Y-17000")],
)
def test_year_text(year, text):
    assert year_text(year) == text


def test_iso_weeks_at_the_turn_of_the_year():
    turns = {date(2012, 12, 31): (2013, 1), date(2010, 1, 3): (2009, 53), date(2016, 1, 1): (2015, 53)}
    assert {day: iso_week(day.toordinal()) for day in turns} == turns
