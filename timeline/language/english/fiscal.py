"""Reporting periods: quarters and years of accounts, and those they are compared with."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, Length, Meaning, OfSomeYear, Shifted
from timeline.language.rule import Rule, says, silent


def _same_period(**_: object) -> Meaning:
    return Shifted(0, Grain.QUARTER, Anchor.FOCUS)


def _year_before(**_: object) -> Meaning:
    return Shifted(-4, Grain.QUARTER, Anchor.FOCUS)


def _century(short_year: int) -> int:
    """The year of two digits in accounts: they speak of the years around their own."""
    return (1900 if short_year > 50 else 2000) + short_year


RULES = (
    Rule(
        "reporting-period",
        "[the] (latest quarter|latest period|quarter|three-month period)",
        _same_period,
        (
            says("the quarter", "2013-Q1", within="for the quarter"),
            says("the latest period", "2013-Q1", within="in the latest period"),
            silent("a quarter of them"),
            silent("the quarterback"),
        ),
        after=frozenset({"the", "same"}),
    ),
    Rule(
        "period-of-last-year",
        "[the] [comparable] (year_ago|year_earlier) (quarter|period)",
        _year_before,
        (
            says("the year-earlier quarter", "2012-Q1", within="in the year-earlier quarter"),
            says("the year-ago period", "2012-Q1"),
            silent("the year-ago periodical"),
        ),
    ),
    Rule(
        "numbered-quarter-of-last-year",
        "[the] (year_ago|year_earlier) (first|second|third|fourth) quarter",
        _year_before,
        (
            says("the year-earlier first quarter", "2012-Q1", within="in the year-earlier first quarter"),
            silent("the year-earlier fifth quarter"),
        ),
    ),
    Rule(
        "months-of-last-year",
        "[the] (year_ago|year_earlier) {count} {grain:units}",
        Length,
        (
            says("the year-earlier nine months", "P9M", within="for the year-earlier nine months"),
            silent("the year-earlier nine monthlies"),
        ),
    ),
    Rule(
        "same-period-of-last-year",
        "[the] (same|corresponding|comparable|like) (period|quarter) (of last year|last year|a year ago|a year earlier|a year before)",
        _year_before,
        (says("the corresponding period last year", "2012-Q1"), silent("the corresponding period last yearly")),
    ),
    Rule(
        "period-a-year-ago",
        "[the] (quarter|period) a year (ago|earlier)",
        _year_before,
        (says("the quarter a year ago", "2012-Q1"), silent("the quarter a year agog")),
    ),
    Rule(
        "last-years-period",
        "last year's (quarter|period)",
        _year_before,
        (says("last year's quarter", "2012-Q1"), silent("last year's quarterback")),
    ),
    Rule(
        "prior-period",
        "[the] (prior|previous|preceding) quarter",
        lambda: Shifted(-1, Grain.QUARTER, Anchor.FOCUS),
        (says("the previous quarter", "2012-Q4"), silent("the previous quarterback")),
    ),
    Rule(
        "year-earlier",
        "year-(ago|earlier)",
        _year_before,
        (says("year-earlier", "2012-Q1", within="a year-earlier loss"), silent("years-earlier")),
    ),
    Rule(
        "fiscal-year",
        "[the] (fiscal year|fiscal|FY) {year}",
        lambda year: Fixed(Period.year(year)),
        (
            says("fiscal 2013", "2013"),
            says("fiscal year 2012", "2012"),
            says("FY 2012", "2012"),
            silent("fiscally 2013"),
        ),
    ),
    Rule(
        "fy-short",
        "FY{year}",
        lambda year: Fixed(Period.year(year)),
        (says("FY2012", "2012"), silent("FY12345")),
    ),
    Rule(
        "quarter-short",
        "{quarter:number}Q{year:short_year}",
        lambda quarter, year: Fixed(Period.quarter(_century(year), quarter)),
        (says("4Q12", "2012-Q4"), silent("7Q12")),
    ),
    Rule(
        "fiscal-quarter",
        "[the] fiscal_{ordinal}_quarter",
        lambda ordinal: OfSomeYear(Grain.QUARTER, ordinal),
        (says("the fiscal first quarter", "2013-Q1"), silent("the fiscal fifth quarter")),
    ),
    Rule(
        "last-fiscal-year",
        "[the] (latest|last|previous) fiscal year",
        lambda: Shifted(-1, Grain.YEAR),
        (says("the latest fiscal year", "2012"), silent("the latest fiscal yearbook")),
    ),
)
