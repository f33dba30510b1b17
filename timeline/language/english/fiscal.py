"""Reporting periods: quarters and years of accounts, by name and by what ended last."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, OfSomeYear, Shifted
from timeline.language.rule import Rule, says, silent


def _same_period(**_: object) -> Shifted:
    return Shifted(0, Grain.QUARTER, Anchor.FOCUS)


def _century(short_year: int) -> int:
    """The year of two digits in accounts: they speak of the years around their own."""
    return (1900 if short_year > 50 else 2000) + short_year


RULES = (
    Rule(
        "reporting-period",
        "[the] (quarter|three-month period)",
        _same_period,
        (
            says("the quarter", "2013-Q1", within="for the quarter"),
            silent("a quarter of them"),
            silent("the quarterback"),
        ),
        after=frozenset({"the", "same"}),
    ),
    Rule(
        "latest-period",
        "[the] (latest|most recent|just_ended) (quarter|period)",
        lambda: Shifted(0, Grain.QUARTER, Anchor.FOCUS, same=True),
        (
            says("the latest period", "2012-Q4", within="in the latest period"),
            says("the most recent quarter", "2012-Q4", within="for the most recent quarter"),
            silent("the latest periodical"),
        ),
    ),
    Rule(
        "quarter-by-its-last-month",
        "[the] {month:full_month} quarter",
        lambda month: OfSomeYear(Grain.QUARTER, (month + 2) // 3),
        (
            says("the September quarter", "2012-Q3", within="In the September quarter"),
            silent("the September quarterback"),
        ),
    ),
    Rule(
        "prior-period",
        "[the] (prior|previous|preceding) quarter",
        lambda: Shifted(-1, Grain.QUARTER, Anchor.FOCUS),
        (says("the previous quarter", "2012-Q4"), silent("the previous quarterback")),
    ),
    Rule(
        "full-year-of",
        "full_year {year}",
        lambda year: Fixed(Period.year(year)),
        (says("full-year 2012", "2012", within="its full-year 2012 profit"), silent("full-year 20120")),
    ),
    Rule(
        "full-year-adjective",
        "full-year",
        lambda: Shifted(0, Grain.YEAR),
        (says("full-year", "2013", within="its full-year profit"), silent("full-yearly")),
    ),
    Rule(
        "calendar-year",
        "calendar (year |){year}",
        lambda year: Fixed(Period.year(year)),
        (says("calendar 2012", "2012", within="in calendar 2012"), silent("a calendar 20123")),
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
        "fiscal-year-after-year",
        "[the] {year} fiscal year",
        lambda year: Fixed(Period.year(year)),
        (says("the 2012 fiscal year", "2012", within="in the 2012 fiscal year"), silent("the 2012 fiscal yearbook")),
    ),
    Rule(
        "fiscal-short",
        "fiscal '{year:short_year}",
        lambda year: Fixed(Period.year(_century(year))),
        (says("fiscal '12", "2012"), silent("fiscal '12345")),
    ),
    Rule(
        "this-fiscal-year",
        "(this|the current|current) fiscal year",
        lambda: Shifted(0, Grain.YEAR),
        (
            says("the current fiscal year", "2013", within="in the current fiscal year"),
            says("this fiscal year", "2013"),
            silent("this fiscal yearbook"),
        ),
    ),
    Rule(
        "the-fiscal-year",
        "the fiscal year",
        lambda: Shifted(0, Grain.YEAR),
        (
            says("the fiscal year", "2013", within="Earnings will fall for the fiscal year."),
            silent("the fiscal year of 2012"),
            silent("the fiscal yearbook"),
        ),
        unless_followed=("of ", "to ", "1", "2", "ended", "ending", "begin", "start", "that ", "before", "after"),
    ),
    Rule(
        "year-to-date",
        "[the] year_to_date",
        lambda: Shifted(0, Grain.YEAR),
        (
            says("year-to-date", "2013", within="Its year-to-date sales fell 3%"),
            says("the year to date", "2013", within="In the year to date"),
            silent("year-to-dateline"),
        ),
    ),
    Rule(
        "the-half",
        "the half",
        lambda: Shifted(0, Grain.HALF, Anchor.FOCUS),
        (
            says("the half", "2013-H1", within="Revenue for the half rose 3%"),
            silent("for the half of them"),
            silent("the half-time"),
        ),
        after=frozenset({"for", "in", "during"}),
        unless_followed=("of ", "a ", "-", "hour", "century", "dozen", "million", "mile", "marathon"),
    ),
    Rule(
        "next-fiscal-year",
        "[the] (next|coming) fiscal year",
        lambda: Shifted(1, Grain.YEAR),
        (says("the next fiscal year", "2014"), silent("the next fiscal yearbook")),
    ),
    Rule(
        "last-fiscal-year",
        "[the] (latest|last|previous) fiscal year",
        lambda: Shifted(-1, Grain.YEAR),
        (says("the latest fiscal year", "2012"), silent("the latest fiscal yearbook")),
    ),
    Rule(
        "numbered-fiscal-quarter",
        "[the] {ordinal} fiscal quarter",
        lambda ordinal: OfSomeYear(Grain.QUARTER, ordinal),
        (says("the first fiscal quarter", "2013-Q1"), silent("the fifth fiscal quarter")),
    ),
)
