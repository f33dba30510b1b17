"""TIMEX3 values beside the EDTF and the bounds they stand for: the table of the schema, and the units it leaves out."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates.clock import Clock
from timeline.dates.days import day_number, iso_week
from timeline.dates.edtf import day_of, iso_day, parse, some_day, text_of
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import (
    MODS,
    Timex,
    TimexType,
    first_day_of_iso_week,
    length_value,
    unknown_value,
    value_of,
    year_value,
)
from timeline.dates.when import When, Yearless

YEAR = Period.year(2013)
WEEK = Period.containing(Grain.WEEK, first_day_of_iso_week(2013, 43))


def of(unit, **qualifiers):
    return When.of(unit, **qualifiers)


SCHEMA = (
    # value, mod, the date, EDTF, earliest, latest, precision
    ("2013-10-25", None, of(Period.day(2013, 10, 25)), "2013-10-25", "2013-10-25", "2013-10-25", "day"),
    ("2013", "APPROX", of(YEAR, approximate=True), "2013~", "2013-01-01", "2013-12-31", "year"),
    ("2013", "BEFORE", When(None, YEAR.start, Grain.YEAR), "[..2012]", None, "2012-12-31", "year"),
    ("2013", "ON_OR_BEFORE", When(None, YEAR.end, Grain.YEAR), "[..2013]", None, "2013-12-31", "year"),
    ("2013", "AFTER", When(YEAR.end, None, Grain.YEAR), "[2014..]", "2014-01-01", None, "year"),
    ("2013", "ON_OR_AFTER", When(YEAR.start, None, Grain.YEAR), "[2013..]", "2013-01-01", None, "year"),
    ("201", None, of(Period(Grain.DECADE, 201)), "201X", "2010-01-01", "2019-12-31", "decade"),
    ("20", None, of(Period(Grain.CENTURY, 20)), "20XX", "2000-01-01", "2099-12-31", "century"),
    ("2013-W43", None, of(WEEK), "[2013-10-21..2013-10-27]", "2013-10-21", "2013-10-27", "week"),
    ("2013-Q3", None, of(Period.quarter(2013, 3)), "2013-35", "2013-07-01", "2013-09-30", "quarter"),
    ("2013-H1", None, of(Period.half(2013, 1)), "2013-40", "2013-01-01", "2013-06-30", "half"),
    ("2013-SP", None, of(Period.season(2013, 1)), "2013-21", "2013-03-01", "2013-05-31", "season"),
    (
        "2013",
        "START",
        some_day(day_of("2013-01-01"), day_of("2013-05-01"), approximate=True),
        "[2013-01..2013-04]",
        "2013-01-01",
        "2013-04-30",
        "half",
    ),
)


@pytest.mark.parametrize(
    ("value", "mod", "when", "edtf", "earliest", "latest", "precision"),
    SCHEMA,
    ids=[f"{row[0]} {row[1] or ''}" for row in SCHEMA],
)
def test_the_table_of_the_schema(value, mod, when, edtf, earliest, latest, precision):
    assert Timex(TimexType.DATE, value, mod).value == value
    assert text_of(when) == edtf
    assert (iso_day(when.earliest), iso_day(when.latest), when.precision) == (earliest, latest, precision)
    assert parse(edtf) == (when if not edtf.startswith("[") else replace(when, approximate=False))
    if when.period is not None:
        assert value_of(when.period) == value


def test_a_date_of_an_unknown_year_has_no_bounds():
    when = parse("XXXX-10-25")
    assert when.yearless == Yearless(10, 25)
    assert (when.earliest, when.latest, text_of(when)) == (None, None, "XXXX-10-25")


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        (Period.month(2013, 10), "2013-10"),
        (Period.season(2013, 2), "2013-SU"),
        (Period.season(2013, 3), "2013-FA"),
        (Period.season(2013, 4), "2013-WI"),
        (Period.half(2013, 2), "2013-H2"),
        (Period(Grain.MILLENNIUM, 1), "1"),
        (Period(Grain.DECADE, 4), "004"),
        (Period.year(44), "0044"),
        (Period.year(-489), "BC0490"),
        (Period.year(0), "BC0001"),
        (Period.day(-489, 9, 12), "BC0490-09-12"),
        (Period.containing(Grain.WEEK, day_number(2012, 12, 31)), "2013-W01"),
        (Period.containing(Grain.WEEK, day_number(2016, 1, 3)), "2015-W53"),
    ],
)
def test_values_of_units(unit, value):
    assert value_of(unit) == value


@pytest.mark.parametrize(
    ("clock", "value"),
    [(Clock("14:30"), "2013-10-25T14:30"), (Clock("14:30", "Z"), "2013-10-25T14:30Z"), (Clock("MO"), "2013-10-25TMO")],
)
def test_values_of_times(clock, value):
    assert value_of(Period.day(2013, 10, 25), clock) == value


@pytest.mark.parametrize(
    ("count", "grain", "value"),
    [
        (3, Grain.YEAR, "P3Y"),
        (2, Grain.WEEK, "P2W"),
        (10, Grain.DAY, "P10D"),
        (1, Grain.DECADE, "P1DE"),
        (2, Grain.CENTURY, "P2CE"),
        (3, Grain.QUARTER, "P3Q"),
        (1, Grain.HALF, "P6M"),
        (2, Grain.SEASON, "P6M"),
        ("X", Grain.MONTH, "PXM"),
        ("X", Grain.HALF, "PXM"),
    ],
)
def test_values_of_lengths(count, grain, value):
    assert length_value(count, grain) == value


def test_every_grain_has_an_unknown_value():
    assert [unknown_value(grain) for grain in (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.DECADE)] == [
        "XXXX-XX-XX",
        "XXXX-WXX",
        "XXXX-XX",
        "XXXX",
        "XXX",
    ]
    assert all("X" in unknown_value(grain) for grain in Grain)


@settings(deadline=None)
@given(st.integers(-3_000_000, 3_000_000))
def test_iso_weeks_there_and_back(number):
    year, week = iso_week(number)
    monday = first_day_of_iso_week(year, week)
    assert monday <= number < monday + 7


@pytest.mark.parametrize(("year", "week"), [(2013, 0), (2013, 53), (2013, -1), (2015, 54)])
def test_weeks_that_do_not_exist(year, week):
    with pytest.raises(ValueError, match=f"{year} has no week {week}"):
        first_day_of_iso_week(year, week)


def test_years_before_the_era_are_counted_without_a_year_zero():
    assert [year_value(year) for year in (2013, 1, 0, -1)] == ["2013", "0001", "BC0001", "BC0002"]


@pytest.mark.parametrize(
    ("value", "mod", "sentence"), [("", None, "needs a value"), ("2013", "EARLY", "'EARLY' is not a TIMEX3 mod")]
)
def test_a_timex_refuses(value, mod, sentence):
    with pytest.raises(ValueError, match=sentence):
        Timex(TimexType.DATE, value, mod)


def test_a_timex_takes_every_mod():
    assert [Timex(TimexType.DATE, "2013", mod).mod for mod in MODS] == list(MODS)
