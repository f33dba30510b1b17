"""Placing: on which days a date stands, under every way of treating fuzzy ones; never claiming more than the date."""

import pytest

from timeline.dates.edtf import day_of, parse
from timeline.exports.options import ALL_YEARS, SAFE_YEARS, Fuzzy
from timeline.exports.placing import Fit, LeftOut, Placement, is_some_day, needs_words, place

EXACT, WIDE, MARK, OUT = Fit.EXACT, Fit.WIDENED, Fit.MARKED, LeftOut.TOO_WIDE

TABLE = (
    # the date, then (first day, last day, fit) under auto, span, start, skip
    ("2013-10-25", ("2013-10-25", "2013-10-25", EXACT), ..., ..., ...),
    ("2013-10-25?", ("2013-10-25", "2013-10-25", EXACT), ..., ..., ...),
    ("2013-10-14/2013-10-20", ("2013-10-14", "2013-10-20", EXACT), ..., ..., ...),
    ("2007/2012", ("2007-01-01", "2012-12-31", EXACT), ..., ..., ...),
    ("[2013-10-14..2013-10-20]", ("2013-10-14", "2013-10-20", WIDE), ..., ("2013-10-14", "2013-10-14", MARK), OUT),
    ("2013-10", ("2013-10-01", "2013-10-31", WIDE), ..., ("2013-10-01", "2013-10-01", MARK), OUT),
    ("[2013-10-01..2013-11-01]", ("2013-10-01", "2013-10-01", MARK), ("2013-10-01", "2013-11-01", WIDE), ("2013-10-01", "2013-10-01", MARK), OUT),
    ("2013", ("2013-01-01", "2013-01-01", MARK), ("2013-01-01", "2013-12-31", WIDE), ("2013-01-01", "2013-01-01", MARK), OUT),
    ("201X", ("2010-01-01", "2010-01-01", MARK), ("2010-01-01", "2019-12-31", WIDE), ("2010-01-01", "2010-01-01", MARK), OUT),
    ("2013/..", ("2013-01-01", "2013-01-01", MARK), ..., ..., OUT),
    ("[2014..]", ("2014-01-01", "2014-01-01", MARK), ..., ..., OUT),
    ("../2013", ("2013-12-31", "2013-12-31", MARK), ..., ..., OUT),
    ("[..2012]", ("2012-12-31", "2012-12-31", MARK), ..., ..., OUT),
    ("XXXX-10-25", LeftOut.YEARLESS, ..., ..., ...),
    (None, LeftOut.UNDATED, ..., ..., ...),
)  # fmt: skip
CASES = [
    (edtf, way, first if cell is ... else cell)
    for edtf, first, *rest in TABLE
    for way, cell in zip(Fuzzy, (first, *rest), strict=True)
]


@pytest.mark.parametrize(("edtf", "fuzzy", "placed"), CASES)
def test_places(edtf, fuzzy, placed):
    expected = placed if isinstance(placed, LeftOut) else Placement(day_of(placed[0]), day_of(placed[1]) + 1, placed[2])
    assert place(edtf and parse(edtf), fuzzy, SAFE_YEARS) == expected


@pytest.mark.parametrize(
    ("edtf", "safe", "all_years"),
    [
        ("1902-01-01", True, True),
        ("1901-12-31", False, True),
        ("4500-12-31", True, True),
        ("4501", False, True),
        ("1901/1903", False, True),
        ("4500/4501", False, True),
        ("[..1901]", False, True),
        ("0100", False, True),
        ("0099", False, False),
        ("0000", False, False),
        ("-0489", False, False),
        ("9998-12-31", False, True),
        ("9999", False, False),
        ("9998/9999", False, False),
        ("Y17000", False, False),
        ("20XX", True, True),
        ("19XX", False, True),
    ],
)
def test_every_placed_day_lies_in_the_years(edtf, safe, all_years):
    found = [place(parse(edtf), Fuzzy.AUTO, years) is not LeftOut.OUT_OF_YEARS for years in (SAFE_YEARS, ALL_YEARS)]
    assert found == [safe, all_years]


@pytest.mark.parametrize(
    ("edtf", "words", "some_day"),
    [
        ("2013-10-25", False, False),
        ("2013-10-14/2013-10-20", False, False),
        ("2013-10-25?", True, False),
        ("2013-10-25~", True, False),
        ("[2013-10-14..2013-10-20]", True, True),
        ("[2013-10-14..2013-10-16]", True, True),
        ("2013-10", True, False),
        ("2007/2012", True, False),
        ("2007-05-01/2012", True, False),
        ("2013-10-25/..", True, False),
        ("[..2013-10-25]", True, False),
    ],
)
def test_what_the_days_cannot_say(edtf, words, some_day):
    assert (needs_words(parse(edtf)), is_some_day(parse(edtf))) == (words, some_day)


@pytest.mark.parametrize(("start", "end", "fit"), [(5, 5, EXACT), (6, 5, WIDE), (5, 7, MARK)])
def test_refuses_no_days_and_a_marker_of_several(start, end, fit):
    with pytest.raises(ValueError, match="is no place for a date"):
        Placement(start, end, fit)
