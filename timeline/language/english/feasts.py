"""Holidays and feasts: Christmas, last Thanksgiving, Easter Monday 1916, Ramadan. When they fall stands in `timeline/dates/feasts.py`."""

from timeline.dates.feasts import FEASTS
from timeline.dates.period import Period
from timeline.expressions.meaning import Feast, Fixed, Meaning
from timeline.language.rule import Rule, not_a_date, says, silent

_THINGS = (
    "Island|Islands|Rising|Offensive|Bunny|egg|eggs|tree|trees|carol|carols|card|cards|bombing|bombings|truce|"
    "stockings|decorations|Humphreys|Parade|song|songs"
)
_BEFORE_INDEPENDENCE = frozenset({"on", "this", "last", "by", "since", "before", "after", "until", "every"})


def _of_year(feast: str, year: int) -> Meaning:
    """A feast of a year; one that no table knows for that year is refused, and only the year is read."""
    if not FEASTS[feast].spans(year):
        raise ValueError(year)
    kept = FEASTS[feast]
    if kept.fixed is not None:
        return Fixed(Period.day(year, *kept.fixed))
    return Feast(feast, year=year)


RULES = (
    Rule(
        "feast-of-year",
        "{feast}[,] [of] {year}",
        _of_year,
        (
            says("Christmas 1963", "1963-12-25", "1963-12-25"),
            says("Christmas Eve 2012", "2012-12-24"),
            says("Easter Monday, 1916", "1916-04-24", "1916-04-24"),
            says("Thanksgiving Day 2012", "2012-11-22"),
            says("Chinese New Year 2014", "2014-01-31"),
            says("Passover 2013", "2013", "[2013-03-26..2013-04-02]"),
            silent("Christmas 1963rd"),
            silent("christmas 1963"),
        ),
    ),
    Rule(
        "feast",
        "{name:feast}",
        Feast,
        (
            says("Christmas", "2012-12-25", within="They met at Christmas"),
            says("Easter", "2013-03-31", within="They will meet at Easter"),
            says("Good Friday", "2013-03-29", within="They will meet on Good Friday"),
            says("New Year’s Eve", "2012-12-31", within="It was built by New Year’s Eve"),
            says("Orthodox Christmas", "2013-01-07"),
            says("Halloween", "2012-10-31"),
            says("Ramadan", "2013", "[2013-07-09..2013-08-07]", within="It will begin in Ramadan"),
            says("Easter week", "2013-W13", within="It will begin in Easter week"),
            silent("christmas"),
            silent("Easter Island"),
            silent("Christmassy"),
        ),
    ),
    Rule(
        "last-feast",
        "last {feast}",
        lambda feast: Feast(feast, -1),
        (
            says("last Thanksgiving", "2012-11-22"),
            says("last Easter", "2012-04-08"),
            silent("lasting Easter"),
        ),
    ),
    Rule(
        "next-feast",
        "next {feast}",
        lambda feast: Feast(feast, 1),
        (says("next Christmas", "2013-12-25"), silent("nextChristmas")),
    ),
    Rule(
        "this-feast",
        "this {name:feast}",
        Feast,
        (says("this Halloween", "2013-10-31", within="They will sing this Halloween"), silent("this halloweeny")),
    ),
    Rule(
        "independence-day",
        "Independence Day",
        lambda: Feast("independence-day"),
        (
            says("Independence Day", "2012-07-04", within="They met on Independence Day"),
            silent("Ukraine’s Independence Day"),
            silent("the film Independence Day"),
        ),
        after=_BEFORE_INDEPENDENCE,
    ),
    Rule(
        "new-year",
        "[the] {new_year}",
        lambda new_year: (  # noqa: ARG005 - its capitals tell it from a year that is new
            Feast("new-year")
        ),
        (
            says("the New Year", "2013-01-01", within="They met at the New Year"),
            silent("New York"),
            silent("the new year"),
            silent("a Happy New Year"),
        ),
        after=frozenset({"the"}),
    ),
    Rule(
        "feast-in-a-name",
        "(White|Father) Christmas",
        not_a_date,
        (silent("the song White Christmas"),),
        blocks=True,
    ),
    Rule(
        "feast-for-things",
        f"(Easter|Christmas|Halloween|Thanksgiving|Passover|Ramadan) ({_THINGS})",
        not_a_date,
        (silent("Easter Island"), silent("the Easter Rising"), silent("a Christmas tree")),
        blocks=True,
    ),
    Rule(
        "feast-for-doings",
        "(Easter|Christmas|Halloween|Thanksgiving|Passover|Ramadan) (shopping|market|markets|party|parties)",
        not_a_date,
        (silent("its Christmas shopping"), silent("an Easter party")),
        blocks=True,
    ),
)
