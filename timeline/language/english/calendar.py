"""Days and months written out, with their year and without."""

from string import ascii_lowercase

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import DayOfMonth, Fixed, Meaning, Numeric, OfSomeYear
from timeline.language.builds import day_of, impossible
from timeline.language.english.words import BEFORE_DATES, MONTHS
from timeline.language.rule import Rule, not_a_date, says, silent

_BEFORE_MONTH = BEFORE_DATES | {"next", "last", "this", "each", "every"}


def _numeric(a: int, b: int, year: int) -> Meaning:
    """A numeric date whose order only one reading fits, or one that the document must decide."""
    if a == b or a > 12 >= b:
        return day_of(year, b, a)
    if b > 12 >= a:
        return day_of(year, a, b)
    return Numeric(a, b, year)


_BEHIND_A_DAY = (*",.;:)", "and ", "but ", "he ", "she ", "it ", "they ", "we ", "the ", "when ", "to ", "at ", "with ")


RULES = (
    Rule(
        "short-slashed-day",
        "{a:number}/{b:number}/{short:short_year}",
        lambda a, b, short: _numeric(a, b, (2000 if short < 50 else 1900) + short),
        (says("25/10/13", "2013-10-25"), silent("25/13/13")),
    ),
    Rule(
        "dashed-day",
        "{a:number}-{b:number}-{year}",
        _numeric,
        (says("25-10-2013", "2013-10-25"), silent("25-13-2013")),
    ),
    Rule(
        "dashed-month-day",
        "{day}-{month}-{year}",
        day_of,
        (says("7-November-1916", "1916-11-07"), says("25-Oct-2013", "2013-10-25"), silent("32-Oct-2013")),
    ),
    Rule(
        "day-before-christ",
        "{day} [of] {month}[,] {year:old_year} (B.C.|BCE|BC)",
        lambda day, month, year: day_of(1 - year, month, day),
        (says("12 August 430 BC", "BC0430-08-12", "-0429-08-12"), silent("12 August 430 BCs")),
    ),
    Rule(
        "month-day-before-christ",
        "{month} {day}[,] {year:old_year} (B.C.|BCE|BC)",
        lambda month, day, year: day_of(1 - year, month, day),
        (says("March 15, 44 BC", "BC0044-03-15"), silent("March 15, 44 BCs")),
    ),
    Rule(
        "month-before-christ",
        "{month}[,] {year:old_year} (B.C.|BCE|BC)",
        lambda month, year: Fixed(Period.month(1 - year, month)),
        (says("August 430 BC", "BC0430-08"), silent("August 430 BCs")),
    ),
    Rule(
        "impossible-day",
        "{day:number} {month}[,] {year}",
        impossible,
        (silent("30 February 2013"), silent("31 April 1871")),
        blocks=True,
    ),
    Rule(
        "impossible-month-day",
        "{month} {day:number}[,] {year}",
        lambda month, day, year: impossible(day, month, year),
        (silent("February 30, 2013"),),
        blocks=True,
    ),
    Rule(
        "day-month-year",
        "[the] {day} [of] {month}[,] {year}",
        day_of,
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
        day_of,
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
        lambda nth, month, year: day_of(year, month, nth),
        (says("the first of May, 2012", "2012-05-01"), silent("the first of them, 2012")),
    ),
    Rule(
        "first-day-of-month-year",
        "[the] (first|opening) day of {month}[,] {year}",
        lambda month, year: day_of(year, month, 1),
        (says("the first day of May 2012", "2012-05-01"), silent("the first days of May 2012")),
    ),
    Rule(
        "first-day-of-month",
        "[the] (first|opening) day of {month}",
        lambda month: OfSomeYear(Grain.MONTH, month, 1),
        (says("the first day of February", "2013-02-01"), silent("the first daylight of February")),
    ),
    Rule(
        "last-day-of-month-year",
        "[the] (last|final) day of {month}[,] {year}",
        lambda month, year: Fixed(Period(Grain.DAY, Period.month(year, month).end - 1)),
        (says("the last day of February 2012", "2012-02-29"), silent("the last days of February 2012")),
    ),
    Rule(
        "first-day-of-year",
        "[the] (first|opening) day of {year}",
        lambda year: day_of(year, 1, 1),
        (says("the first day of 2012", "2012-01-01"), silent("the first day of 20120")),
    ),
    Rule(
        "last-day-of-year",
        "[the] (last|final) day of {year}",
        lambda year: day_of(year, 12, 31),
        (says("the last day of 2012", "2012-12-31"), silent("the last day of 20120")),
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
        lambda a, b, year: day_of(year, b, a),
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
        "the-nth",
        "the {day:nth_in_figures}",
        DayOfMonth,
        (
            says("the 18th", "2013-02-18", within="It was signed on the 11th, and by the 18th."),
            says("the 3rd", "2013-02-03", within="He came on the 3rd."),
            silent("on the 18th floor"),
            silent("on the 45th."),
            silent("the 18th, and last, chapter"),
        ),
        after=frozenset({"on", "by", "until", "since"}),
        followed=_BEHIND_A_DAY,
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
        "month-before-noun",
        "{month:full_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (
            says("June", "2012-06", within="under a June agreement"),
            says("March", "2013-03", within="The March accession will help"),
            silent("the May-fly"),
            silent("the March on Rome"),
            silent("The March Hare"),
        ),
        after=frozenset({"a", "the"}),
        followed=tuple(ascii_lowercase),
        unless_followed=("on ", "to ", "of ", "for ", "in ", "from ", "through ", "and ", "was ", "is ", "last "),
    ),
    Rule(
        "sure-month",
        "{month:sure_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("October", "2012-10", within="job figures for October"), silent("Red October"), silent("october")),
    ),
    Rule(
        "this-month-name",
        "this {month:full_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("this April", "2013-04"), silent("this Aprils")),
    ),
    Rule(
        "the-month-of",
        "[the] month of {month:full_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("the month of April", "2013-04"), silent("the month of Aprils")),
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
    Rule("red-october", "(Red|Black|White) {month:full_month}", not_a_date, (silent("Red October"),), blocks=True),
)
