"""Reporting periods: quarters and years of accounts, and those they are compared with."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, InYear, Length, Meaning, OfSomeYear, Shifted
from timeline.language.rule import Rule, says, silent


def _same_period(**_: object) -> Meaning:
    return Shifted(0, Grain.QUARTER, Anchor.FOCUS)


def _quarter_before(**_: object) -> Meaning:
    return Shifted(-4, Grain.QUARTER, Anchor.FOCUS)


def _a_year_before(**_: object) -> Meaning:
    """The same time a year before what is reported: a quarter, or the year of longer sums."""
    return Shifted(-1, Grain.YEAR, Anchor.FOCUS, same=True)


def _a_year_ago(**_: object) -> Meaning:
    return Shifted(-1, Grain.YEAR, same=True)


def _quarter_a_year_before(number: int) -> Meaning:
    return InYear(OfSomeYear(Grain.QUARTER, number), Shifted(-1, Grain.YEAR, Anchor.FOCUS, same=True))


def _reported_in(year: int) -> Meaning:
    return InYear(None, Fixed(Period.year(year)))


def _century(short_year: int) -> int:
    """The year of two digits in accounts: they speak of the years around their own."""
    return (1900 if short_year > 50 else 2000) + short_year


_YEAR_BEFORE = "(year_ago|year_earlier|year_before|prior_year|prior year's|previous year's|preceding year's)"
_LIKE = "(same|corresponding|comparable|like)"
_PERHAPS_LIKE = "(same |corresponding |comparable |like |)"


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
        "period-of-last-year",
        f"[the] {_PERHAPS_LIKE}{_YEAR_BEFORE} (period|half)",
        _a_year_before,
        (
            says("the year-ago period", "2012"),
            says("the comparable year-earlier period", "2012"),
            silent("the year-ago periodical"),
        ),
    ),
    Rule(
        "year-ago-quarter",
        f"[the] {_PERHAPS_LIKE}{_YEAR_BEFORE} quarter",
        _quarter_before,
        (
            says("the year-earlier quarter", "2012-Q1", within="in the year-earlier quarter"),
            says("the prior year's quarter", "2012-Q1", within="from the prior year's quarter"),
            silent("the year-ago quarterback"),
        ),
    ),
    Rule(
        "numbered-quarter-a-year-before",
        f"[the] {_YEAR_BEFORE} {{number:ordinal}}_quarter",
        _quarter_a_year_before,
        (
            says("the year-earlier third quarter", "2012-Q3", within="in the year-earlier third quarter"),
            silent("the year-earlier fifth quarter"),
        ),
    ),
    Rule(
        "quarter-a-year-before",
        "[the] {number:ordinal} quarter (a year ago|a year earlier|the year before|the year earlier|of the prior year|of the previous year)",
        _quarter_a_year_before,
        (
            says("the third quarter a year earlier", "2012-Q3", within="from the third quarter a year earlier."),
            silent("the fifth quarter a year earlier"),
        ),
    ),
    Rule(
        "months-of-last-year",
        f"[the] {_YEAR_BEFORE} {{count}}_{{grain:any_unit}}( period|)",
        Length,
        (
            says("the year-earlier nine months", "P9M", within="for the year-earlier nine months"),
            silent("the year-earlier nine monthlies"),
        ),
    ),
    Rule(
        "same-period-of-last-year",
        f"[the] {_LIKE} period (of last year|last year|a year ago|of a year ago)",
        _a_year_ago,
        (says("the corresponding period last year", "2012"), silent("the corresponding period last yearly")),
    ),
    Rule(
        "same-period-a-year-before",
        f"[the] {_LIKE} period (a year earlier|a year before|the year before|the year earlier|(of|in|) the (previous|prior|preceding) year)",
        _a_year_before,
        (says("the same period a year earlier", "2012"), silent("the same period a year earliest")),
    ),
    Rule(
        "same-quarter-of-last-year",
        f"[the] {_LIKE} quarter (of last year|last year|of a year ago|a year ago|a year earlier|a year before|the year before|of the previous year)",
        _quarter_before,
        (says("the same quarter last year", "2012-Q1"), silent("the same quarter last yearly")),
    ),
    Rule(
        "period-a-year-ago",
        "[the] quarter a year (ago|earlier|before)",
        _quarter_before,
        (says("the quarter a year ago", "2012-Q1"), silent("the quarter a year agog")),
    ),
    Rule(
        "last-years-period",
        "last year's quarter",
        _quarter_before,
        (says("last year's quarter", "2012-Q1"), silent("last year's quarterback")),
    ),
    Rule(
        "last-years-same-period",
        f"last year's {_PERHAPS_LIKE}period",
        _a_year_ago,
        (says("last year's comparable period", "2012"), silent("last year's periodical")),
    ),
    Rule(
        "period-of-year",
        f"[the] {_PERHAPS_LIKE}{{year}} (period|quarter)",
        _reported_in,
        (
            says("the 1988 period", "1988", within="in the 1988 period"),
            says("the like 1988 quarter", "1988", within="in the like 1988 quarter"),
            silent("the 1988 periodical"),
        ),
    ),
    Rule(
        "same-period-of-year",
        f"[the] {_LIKE} (period|quarter) (of|in) {{year}}",
        _reported_in,
        (says("the same period of 1988", "1988"), silent("the same period of 19880")),
    ),
    Rule(
        "prior-period",
        "[the] (prior|previous|preceding) quarter",
        lambda: Shifted(-1, Grain.QUARTER, Anchor.FOCUS),
        (says("the previous quarter", "2012-Q4"), silent("the previous quarterback")),
    ),
    Rule(
        "prior-year",
        "[the] (prior|preceding) year",
        lambda: Shifted(-1, Grain.YEAR, Anchor.FOCUS),
        (says("the prior year", "2012", within="from the prior year"), silent("the prior years")),
    ),
    Rule(
        "the-year-earlier",
        "the year earlier",
        _a_year_before,
        (says("the year earlier", "2012", within="from 4 % the year earlier"), silent("the year earliest")),
    ),
    Rule(
        "the-year-before",
        "the year before",
        _a_year_before,
        (says("the year before", "2012", within="from 4 % the year before."), silent("the year before the vote")),
        followed=(".", ",", ";", ")", ":"),
    ),
    Rule(
        "year-earlier",
        "year-(earlier|before)",
        _a_year_before,
        (says("year-earlier", "2012", within="a year-earlier loss"), silent("years-earlier")),
    ),
    Rule(
        "year-ago",
        "year-ago",
        _a_year_ago,
        (says("year-ago", "2012", within="the year-ago loss"), silent("years-ago")),
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
)
