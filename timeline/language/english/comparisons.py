"""What accounts compare with: the same period of another year, as "year-ago" and "the 1988 period" say it."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, InYear, Length, Meaning, OfSomeYear, Shifted
from timeline.language.rule import Rule, says, silent


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


_YEAR_BEFORE = "(year_ago|year_earlier|year_before|prior_year|prior year's|previous year's|preceding year's)"
_LIKE = "(same|corresponding|comparable|like)"
_PERHAPS_LIKE = "(same |corresponding |comparable |like |)"


RULES = (
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
)
