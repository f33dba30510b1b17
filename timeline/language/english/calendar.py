"""Dates written out: full and partial dates, years, decades, centuries, quarters, halves, seasons."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Fixed, Meaning, Numeric, OfSomeYear, Timed
from timeline.language.english.words import MONTHS
from timeline.language.rule import Rule, not_a_date, says, silent

_BEFORE_YEAR = frozenset(
    {
        "in",
        "of",
        "since",
        "until",
        "till",
        "by",
        "from",
        "to",
        "during",
        "before",
        "after",
        "between",
        "and",
        "around",
        "circa",
        "about",
        "year",
    }
)
_BEFORE_MONTH = frozenset(
    {
        "in",
        "of",
        "since",
        "until",
        "till",
        "by",
        "from",
        "to",
        "during",
        "before",
        "after",
        "between",
        "and",
        "through",
        "early",
        "late",
        "mid",
        "next",
        "last",
        "this",
        "each",
        "every",
    }
)


def _day(year: int, month: int, day: int) -> Meaning:
    return Fixed(Period.day(year, month, day))


def _bare_year(year: int) -> Meaning:
    if year > 2100:
        raise ValueError(year)
    return Fixed(Period.year(year))


def _lone_year(year: int) -> Meaning:
    if not 1800 <= year <= 2060:
        raise ValueError(year)
    return Fixed(Period.year(year))


def _numeric(a: int, b: int, year: int) -> Meaning:
    """A numeric date whose order only one reading fits, or one that the document must decide."""
    if a == b or a > 12 >= b:
        return _day(year, b, a)
    if b > 12 >= a:
        return _day(year, a, b)
    return Numeric(a, b, year)


def _decade(years: int) -> Meaning:
    return Fixed(Period(Grain.DECADE, years // 10))


def _short_decade(tens: int) -> Meaning:
    return Fixed(Period(Grain.DECADE, 190 + tens // 10))


RULES = (
    Rule(
        "iso-day",
        "{year}-{month:two}-{day:two}",
        _day,
        (says("2013-10-25", "2013-10-25", "2013-10-25"), silent("2013-13-25"), silent("12013-10-25")),
    ),
    Rule(
        "iso-time",
        "{year}-{month:two}-{day:two}( |T){hour}:{minute}",
        lambda year, month, day, hour, minute: Timed(_day(year, month, day), Clock(f"{hour:02d}:{minute:02d}")),
        (says("2013-10-25T14:30", "2013-10-25T14:30", "2013-10-25"), silent("2013-10-25T25:30")),
    ),
    Rule(
        "day-month-year",
        "[the] {day} [of] {month}[,] {year}",
        _day,
        (
            says("25 October 2013", "2013-10-25"),
            says("25th of October, 2013", "2013-10-25"),
            says("3 Oct. 2013", "2013-10-03"),
            silent("30 February 2013"),
        ),
    ),
    Rule(
        "month-day-year",
        "{month} {day}[,] {year}",
        _day,
        (
            says("October 25, 2013", "2013-10-25", "2013-10-25"),
            says("Oct. 25 2013", "2013-10-25"),
            silent("October 32, 2013"),
            silent("october 25, 2013"),
        ),
    ),
    Rule(
        "nth-of-month-year",
        "[the] {nth:ordinal} of {month}[,] {year}",
        lambda nth, month, year: _day(year, month, nth),
        (says("the first of May, 2012", "2012-05-01"), silent("the first of them, 2012")),
    ),
    Rule(
        "slashed-day",
        "{a:number}/{b:number}/{year}",
        _numeric,
        (
            says("25/10/2013", "2013-10-25"),
            says("10/25/2013", "2013-10-25"),
            says("03/04/2013", "2013", "[2013-03-04..2013-04-03]"),
            silent("25/13/2013"),
        ),
    ),
    Rule(
        "dotted-day",
        "{a:number}.{b:number}.{year}",
        lambda a, b, year: _day(year, b, a),
        (says("25.10.2013", "2013-10-25"), silent("10.25.2013"), silent("1.2.2013.4")),
    ),
    Rule(
        "month-year",
        "{month}[,] [of] {year}",
        lambda month, year: Fixed(Period.month(year, month)),
        (says("October 2013", "2013-10", "2013-10"), says("May, 2004", "2004-05"), silent("october 2013")),
    ),
    Rule(
        "month-day",
        "{month} [the] {day}",
        lambda month, day: OfSomeYear(Grain.MONTH, month, day),
        (says("October 25", "2012-10-25"), says("Feb. 14", "2013-02-14"), silent("October 250"), silent("October 25%")),
    ),
    Rule(
        "day-month",
        "[the] {day} [of] {month}",
        lambda day, month: OfSomeYear(Grain.MONTH, month, day),
        (says("25 October", "2012-10-25"), says("1st of March", "2013-03-01"), silent("25 Octobers")),
    ),
    Rule(
        "nth-of-month",
        "[the] {nth:ordinal} of {month}",
        lambda nth, month: OfSomeYear(Grain.MONTH, month, nth),
        (says("the fifth of November", "2012-11-05"), silent("the fifth of them")),
    ),
    Rule(
        "month",
        "{month:full_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (
            says("October", "2012-10", within="in October"),
            says("May", "2013-05", within="by May"),
            silent("May went home"),
            silent("Red October"),
        ),
        after=_BEFORE_MONTH,
    ),
    Rule(
        "month-in-range",
        "{month:full_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("May", "2012-05", within="May to July 2012"), silent("May to go"), silent("marching to July")),
        followed=tuple(f"{joint}{name.title()}" for joint in ("to ", "through ", "–", "-") for name in MONTHS),
    ),
    Rule(
        "month-of-last-year",
        "{month:full_month} (of last|last) year",
        lambda month: OfSomeYear(Grain.MONTH, month, step=-1),
        (says("October last year", "2012-10"), says("May of last year", "2012-05"), silent("October last week")),
    ),
    Rule(
        "last-month-name",
        "last {month:full_month}",
        lambda month: OfSomeYear(Grain.MONTH, month, step=-1),
        (says("last October", "2012-10"), says("last February", "2012-02"), silent("lasting October")),
    ),
    Rule(
        "next-month-name",
        "next {month:full_month}",
        lambda month: OfSomeYear(Grain.MONTH, month, step=1),
        (says("next October", "2013-10"), says("next January", "2014-01"), silent("next Octobers")),
    ),
    Rule("red-october", "(Red|Black|White) {month:full_month}", not_a_date, (silent("Red October"),)),
    Rule(
        "year",
        "{year}",
        _bare_year,
        (
            says("1648", "1648", within="in 1648"),
            says("2013", "2013", "2013/..", within="since 2013"),
            silent("in 2013%"),
            silent("in 2,013"),
            silent("2500 of them"),
        ),
        after=_BEFORE_YEAR,
    ),
    Rule(
        "lone-year",
        "{year}",
        _lone_year,
        (
            says("2013", "2013", within="the 2013 forum"),
            says("2012", "2012", within="Innovation Week 2012"),
            silent("RIW2012"),
            silent("$2013"),
            silent("1500 metres"),
            silent("2013.5"),
        ),
    ),
    Rule(
        "counted-years",
        "{year} (people|men|women|children|troops|soldiers|workers|employees|jobs|homes|houses|companies|startups|start_ups|delegates|miles|kilometres|kilometers|km|feet|metres|meters|tons|tonnes|dollars|euros|roubles|rubles|pounds|points|votes|seats|copies|units|rooms|pages|shares|students|members|visitors|participants)",
        not_a_date,
        (silent("1900 people"), silent("2000 delegates came")),
    ),
    Rule(
        "year-before-christ",
        "[the] [year] {number:old_year} (B\\.C\\.|BCE|BC)",
        lambda number: Fixed(Period.year(1 - number)),
        (says("490 BC", "BC0490", "-0489"), says("44 BCE", "BC0044", "-0043"), silent("490 BCs")),
    ),
    Rule(
        "year-of-our-era",
        "AD {number:old_year}",
        lambda number: Fixed(Period.year(number)),
        (says("AD 79", "0079", "0079"), silent("ADs 79")),
    ),
    Rule(
        "decade",
        "[the] {years:decade_digits}",
        _decade,
        (says("the 1990s", "199", "199X"), says("1990’s", "199"), silent("1995s")),
    ),
    Rule(
        "short-decade",
        "[the] {tens:short_decade}",
        _short_decade,
        (says("the ’90s", "199", within="in the ’90s"), says("early 80s", "198"), silent("95s")),
        after=frozenset({"the", "early", "late", "mid"}),
    ),
    Rule(
        "spelled-decade",
        "[the] {tens}",
        _short_decade,
        (says("the nineties", "199"), silent("in his nineties")),
        after=frozenset({"the", "early", "late", "mid"}),
    ),
    Rule(
        "century",
        "[the] {ordinal} century",
        lambda ordinal: Fixed(Period(Grain.CENTURY, ordinal - 1)),
        (
            says("the 21st century", "20", "20XX"),
            says("the nineteenth century", "18", "18XX"),
            silent("the 21st centuryish"),
        ),
    ),
    Rule(
        "century-before-christ",
        "[the] {ordinal} century (B\\.C\\.|BCE|BC)",
        lambda ordinal: Fixed(Period(Grain.CENTURY, -ordinal)),
        (says("the fifth century BC", "BC04"), silent("the fifth century CE")),
    ),
    Rule(
        "quarter-of-year",
        "[the] {ordinal}_quarter (of |in |){year}",
        lambda ordinal, year: Fixed(Period.quarter(year, ordinal)),
        (
            says("the third quarter of 2013", "2013-Q3", "2013-35"),
            says("fourth quarter 2012", "2012-Q4"),
            silent("the fifth quarter of 2013"),
        ),
    ),
    Rule(
        "q-year",
        "Q{quarter:number} {year}",
        lambda quarter, year: Fixed(Period.quarter(year, quarter)),
        (says("Q3 2013", "2013-Q3", "2013-35"), silent("Q5 2013")),
    ),
    Rule(
        "half-of-year",
        "[the] {ordinal}_half of {year}",
        lambda ordinal, year: Fixed(Period.half(year, ordinal)),
        (says("the first half of 2013", "2013-H1", "2013-40"), silent("the third half of 2013")),
    ),
    Rule(
        "quarter",
        "[the] {ordinal} quarter",
        lambda ordinal: OfSomeYear(Grain.QUARTER, Period.quarter(0, ordinal).index + 1),
        (says("the fourth quarter", "2012-Q4", "2012-36"), silent("the fifth quarter"), silent("third quarterback")),
    ),
    Rule(
        "season-year",
        "[the] {season} (of |){year}",
        lambda season, year: Fixed(Period.season(year, season)),
        (says("summer 2012", "2012-SU", "2012-22"), says("the winter of 1941", "1941-WI"), silent("summers 2012")),
    ),
    Rule(
        "last-season",
        "last {season}",
        lambda season: OfSomeYear(Grain.SEASON, season, step=-1),
        (says("last summer", "2012-SU"), says("last fall", "2012-FA"), silent("last falls")),
    ),
    Rule(
        "next-season",
        "next {season}",
        lambda season: OfSomeYear(Grain.SEASON, season, step=1),
        (says("next summer", "2013-SU"), silent("next summers")),
    ),
)
