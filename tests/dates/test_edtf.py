"""EDTF, read and written: round trips of every kind of date, and what is refused."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.dates.clock import Clock
from timeline.dates.days import day_number
from timeline.dates.edtf import day_of, iso_day, parse, some_day, text_of
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import Shape, When, Yearless
from timeline.errors import BadDate, brief

calm = settings(deadline=None)
NUMBERS = st.one_of(st.integers(700_000, 760_000), st.integers(-8_000_000, 12_000_000))
FLAGS = st.fixed_dictionaries({"approximate": st.booleans(), "uncertain": st.booleans()})
NAMED = [grain for grain in Grain if grain is not Grain.WEEK]  # EDTF has no name for a week
SET_GRAINS = [Grain.DAY, Grain.MONTH, Grain.YEAR]
MASKED = {Grain.DECADE: (0, 999), Grain.CENTURY: (0, 99), Grain.MILLENNIUM: (0, 9)}


def has_a_name(unit):
    low, high = MASKED.get(unit.grain, (unit.index, unit.index))
    return low <= unit.index <= high


def units(grains):
    return st.builds(Period.containing, st.sampled_from(grains), NUMBERS)


points = st.builds(lambda unit, flags: When.of(unit, **flags), units(list(Grain)), FLAGS)
plain_sets = st.builds(lambda start, length: some_day(start, start + length), NUMBERS, st.integers(1, 5000))
yearless = st.builds(
    lambda place, flags: When(None, None, Grain.DAY if place.day else Grain.MONTH, yearless=place, **flags),
    st.one_of(st.builds(Yearless, st.integers(1, 12)), st.builds(Yearless, st.integers(1, 12), st.integers(1, 29))),
    FLAGS,
)
named_units = units(NAMED).filter(has_a_name)
spans = (
    st.tuples(named_units, named_units, FLAGS)
    .filter(lambda ends: ends[0].start < ends[1].end)
    .map(lambda ends: When.between(ends[0], ends[1], **ends[2]))
)
open_ends = st.one_of(
    st.builds(lambda unit, flags: When(unit.start, None, unit.grain, Shape.OPEN, **flags), named_units, FLAGS),
    st.builds(lambda unit, flags: When(None, unit.end, unit.grain, Shape.OPEN, **flags), named_units, FLAGS),
)
half_sets = st.one_of(
    st.builds(lambda unit: When(unit.start, None, unit.grain), units(SET_GRAINS)),
    st.builds(lambda unit: When(None, unit.end, unit.grain), units(SET_GRAINS)),
)
whens = st.one_of(points, plain_sets, yearless, spans, open_ends, half_sets)


def carried(when):
    """What EDTF can carry of a date: a set has no qualifiers."""
    if text_of(when).startswith("["):
        return When(when.start, when.end, when.grain, when.shape)
    return when


@settings(deadline=None, max_examples=400)
@given(whens)
@example(When.of(Period.year(0)))
@example(When.of(Period(Grain.DECADE, -1), approximate=True))
@example(When.of(Period.day(10_000, 1, 1)))
@example(When.between(Period.day(9999, 12, 31), Period.day(10_000, 1, 1)))
def test_every_kind_of_date_comes_back(when):
    assert parse(text_of(when)) == carried(when)


@calm
@given(whens)
def test_the_text_of_a_text_is_itself(when):
    assert text_of(parse(text_of(when))) == text_of(when)


@calm
@given(st.sampled_from(["2013-10-25", "2013-10", "2013", "201X", "2013-33", "-0489"]), st.sampled_from("~?%"))
def test_qualifiers(text, mark):
    when = parse(text + mark)
    assert (when.approximate, when.uncertain) == (mark in "~%", mark in "?%")
    assert text_of(when) == text + mark


@calm
@given(st.text(alphabet="0123456789XY-/.~?%[]T:Z+", max_size=24))
def test_any_text_is_a_date_or_is_refused(text):
    try:
        when = parse(text)
    except BadDate:
        return
    again = parse(text_of(when))
    assert (again.start, again.end, again.shape) == (when.start, when.end, when.shape)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (" 2013-10-25 ", "2013-10-25"),
        ("2013-10-25T14:30+03:00", "2013-10-25"),
        ("[2013-01-01..2013-12-31]", "2013"),
        ("[2013-10-01..2013-10-31]", "2013-10"),
        ("[2013-10-25..2013-10-25]", "2013-10-25"),
        ("[2013-07..2013-09]", "2013-35"),
        ("2013/", "2013/.."),
        ("/2013", "../2013"),
        ("2007~/2012", "2007~/2012~"),
        ("[..2012-35]", "[..2012-09]"),
        ("2013/2013", "2013/2013"),
    ],
)
def test_is_written_in_one_way(text, written):
    assert text_of(parse(text)) == written


def test_a_clock_is_read_beside_the_date():
    assert parse("2013-10-25T14:30+03:00").clock == Clock("14:30", "+03:00")


REFUSED = (
    "2013-02-30", "2005-02-29", "1900-02-29", "2013-13-01", "2013-00", "2013-13", "2013-04-31", "2013-10-00", "2013-25", "2013-37",
    "2013-42", "", " ", "?", "~", "today", "13", "201", "20130", "2013-1", "2013-10-5", "25.10.2013", "10/25/2013", "2013-10-25T",
    "2013-10-25T24:30", "2013-10T14:30", "2013~?", "~2013", "20?13", "/", "..", "../..", "[..]", "[]", "[2013]", "[2013..2012]",
    "2013/2012", "2013-10-25/2013-10-24", "XXXX", "XXXX-13", "XXXX-02-30", "XXXX-10-00", "XXXX-10/2013", "[XXXX-10..2013]", "X013",
    "2X13", "20X", "-201X", "-0000", "-0000-01-01", "Y2013", "Y02013", "Y" + "9" * 13, "Y" + "9" * 5000, "\u0662\u0660\u0661\u0663", "2013-10-25\x00", "2013/2014/2015",
)  # fmt: skip


@pytest.mark.parametrize("text", REFUSED, ids=[repr(text[:24]) for text in REFUSED])
def test_refuses(text):
    with pytest.raises(BadDate) as refused:
        parse(text)
    assert str(refused.value) == (
        f"'{brief(text)}' is not a date I can read; write it as EDTF, for example 2013, 2013-10 or 2013-10-25."
    )


@calm
@given(NUMBERS)
def test_day_of_a_number(number):
    unit = Period(Grain.DAY, number)
    assert day_of(text_of(When.of(unit))) == number


@pytest.mark.parametrize("text", ["2013", "2013-10", "2013-10-25T14:30", "2013-02-30", "-", "x-y-z", "2013-35"])
def test_day_of_refuses(text):
    with pytest.raises(BadDate):
        day_of(text)


@pytest.mark.parametrize(
    ("ymd", "text"),
    [
        ((2013, 10, 25), "2013-10-25"),
        ((1, 1, 1), "0001-01-01"),
        ((9999, 12, 31), "9999-12-31"),
        ((0, 12, 31), None),
        ((10_000, 1, 1), None),
    ],
)
def test_iso_day_has_the_years_that_a_text_column_can_hold(ymd, text):
    assert iso_day(day_number(*ymd)) == text
    assert iso_day(None) is None
