"""Months and seasons of the year told last: "that August", "in May of that year"."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Anchor, InYear, Meaning, OfSomeYear, Shifted
from timeline.language.rule import Rule, says, silent

_THAT_YEAR = Shifted(0, Grain.YEAR, Anchor.FOCUS)
# Not the conjunction: "said that August sales rose".
_BEHIND = (
    *".,;:)",
    *("and ", "but ", "he ", "she ", "it ", "they ", "we ", "the ", "a ", "an ", "his ", "her ", "its ", "their "),
    *("when ", "to ", "at ", "with ", "by ", "in ", "after ", "for ", "from "),
)


def _month(month: int) -> Meaning:
    return InYear(OfSomeYear(Grain.MONTH, month), _THAT_YEAR)


def _season(season: int) -> Meaning:
    return InYear(OfSomeYear(Grain.SEASON, season), _THAT_YEAR)


def _day(day: int, month: int) -> Meaning:
    return InYear(OfSomeYear(Grain.MONTH, month, day), _THAT_YEAR)


RULES = (
    Rule(
        "that-month",
        "that {month:full_month}",
        _month,
        (
            says("that August", "2009-08", within="It was founded in 2009 and sold that August by a bank."),
            silent("He said that August sales rose"),
            silent("that august body"),
        ),
        followed=_BEHIND,
    ),
    Rule(
        "that-season",
        "that {season:small_season}",
        _season,
        (
            says("that autumn", "2009-FA", within="It was founded in 2009. An inquiry that autumn, the first, failed."),
            silent("He said that summer jobs were rare"),
        ),
        followed=_BEHIND,
    ),
    Rule(
        "month-of-that-year",
        "{month:full_month}[,] (of that|that|of the same|the same) year",
        _month,
        (
            says("May of that year", "2006-05", within="It began in 2006 and stopped in May of that year."),
            says("March the same year", "2006-03", within="It began in 2006 and stopped in March the same year."),
            silent("May of that yearbook"),
        ),
    ),
    Rule(
        "month-of-this-year",
        "{month:full_month}[,] (of this|this) year",
        lambda month: InYear(OfSomeYear(Grain.MONTH, month), Shifted(0, Grain.YEAR)),
        (says("January this year", "2013-01"), says("May of this year", "2013-05"), silent("January this yearbook")),
    ),
    Rule(
        "month-of-next-year",
        "{month:full_month}[,] (of next|next) year",
        lambda month: InYear(OfSomeYear(Grain.MONTH, month), Shifted(1, Grain.YEAR)),
        (says("January next year", "2014-01"), silent("January next yearbook")),
    ),
    Rule(
        "season-of-that-year",
        "[the] {season} of (that|the same) year",
        _season,
        (
            says(
                "the summer of that year", "2006-SU", within="It began in 2006 and stopped in the summer of that year."
            ),
            silent("the summer of that yearling"),
        ),
    ),
    Rule(
        "day-of-that-year",
        "({day} {month}|{month} {day})[,] of (that|the same) year",
        _day,
        (
            says("3 May of that year", "2006-05-03", within="It began in 2006 and stopped on 3 May of that year."),
            says("May 3 of that year", "2006-05-03", within="It began in 2006 and stopped on May 3 of that year."),
            silent("3 May of that yearbook"),
        ),
    ),
    Rule(
        "day-of-this-year",
        "{month} {day}[,] of this year",
        lambda month, day: InYear(OfSomeYear(Grain.MONTH, month, day), Shifted(0, Grain.YEAR)),
        (says("July 25 of this year", "2013-07-25"), silent("July 25 of this yearbook")),
    ),
    Rule(
        "day-of-last-year",
        "{month} {day}[,] of last year",
        lambda month, day: InYear(OfSomeYear(Grain.MONTH, month, day), Shifted(-1, Grain.YEAR)),
        (says("July 25 of last year", "2012-07-25"), silent("July 25 of last yearbook")),
    ),
    Rule(
        "day-of-next-year",
        "{month} {day}[,] of next year",
        lambda month, day: InYear(OfSomeYear(Grain.MONTH, month, day), Shifted(1, Grain.YEAR)),
        (says("July 25 of next year", "2014-07-25"), silent("July 25 of next yearbook")),
    ),
    Rule(
        "day-of-the-following-year",
        "{month} {day}[,] of the following year",
        lambda month, day: InYear(OfSomeYear(Grain.MONTH, month, day), Shifted(1, Grain.YEAR, Anchor.FOCUS)),
        (
            says(
                "July 25 of the following year",
                "2007-07-25",
                within="It began in 2006 and ended on July 25 of the following year.",
            ),
            silent("July 25 of the following yearbook"),
        ),
    ),
)
