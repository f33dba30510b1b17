"""Quarters, halves and seasons, with their year and without."""

from collections.abc import Iterator

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import (
    Anchor,
    Fixed,
    InYear,
    Meaning,
    OfSomeYear,
    Shifted,
)
from timeline.language.rule import Rule, not_a_date, says, silent


def _of_two(number: int) -> int:
    if number > 2:
        raise ValueError(number)
    return number


def _season_of_two_years(season: int, year: int, later: int) -> Meaning:
    """A winter that runs into the next year; other years than the next make another reading."""
    if (year + 1) % 100 != later:
        raise ValueError(year, later)
    return Fixed(Period.season(year, season))


# A year pointed at, and how far it is from the article's; "that year" is the year told last.
_YEARS_POINTED_AT = {"last": -1, "this": 0, "next": 1, "that": None, "the same": None}


def _year_pointed_at(which: str) -> Meaning:
    years = _YEARS_POINTED_AT[which]
    return Shifted(0, Grain.YEAR, Anchor.FOCUS) if years is None else Shifted(years, Grain.YEAR)


def _parts_of_years_pointed_at() -> Iterator[Rule]:
    """The rules of "the third quarter of last year", "next year's first half", for quarters and halves of each such year."""
    for which in _YEARS_POINTED_AT:
        year = _year_pointed_at(which)
        name = which.replace(" ", "-")
        of = f"(of |in |){which} year"
        for grain, number in ((Grain.QUARTER, 2), (Grain.HALF, 1)):
            unit = grain.word
            shown = f"{ ({'last': 2012, 'next': 2014}.get(which, 2013)) }-{unit[0].upper()}{number}"
            word = {1: "first", 2: "second"}[number]

            def build(number: int, grain: Grain = grain, year: Meaning = year) -> Meaning:
                return InYear(OfSomeYear(grain, _of_two(number) if grain is Grain.HALF else number), year)

            yield Rule(
                f"{unit}-of-{name}-year",
                f"[the] {{number:ordinal}} {unit} {of}",
                build,
                (says(f"the {word} {unit} of {which} year", shown), silent(f"the fifth {unit} of {which} year")),
            )
            yield Rule(
                f"{unit}-of-{name}-years-own",
                f"{which} year's {{number:ordinal}}_{unit}",
                build,
                (says(f"{which} year's {word} {unit}", shown), silent(f"{which} year's fifth {unit}")),
            )


RULES = (
    Rule(
        "quarter-of-year",
        "[the] {ordinal}_quarter (of |in |)(fiscal |){year}",
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
        (
            says("the fourth quarter", "2012-Q4", "2012-36"),
            silent("the fifth quarter"),
            silent("third quarterback"),
        ),
    ),
    Rule(
        "year-before-quarter",
        "[the] (fiscal |){year} {number:ordinal}_quarter",
        lambda year, number: Fixed(Period.quarter(year, number)),
        (says("the 1988 second quarter", "1988-Q2"), silent("the 1988 fifth quarter")),
    ),
    Rule(
        "quarter-of-the-years-own",
        "{year}'s {number:ordinal} quarter",
        lambda year, number: Fixed(Period.quarter(year, number)),
        (says("1989's third quarter", "1989-Q3"), silent("1989's fifth quarter")),
    ),
    *_parts_of_years_pointed_at(),
    Rule(
        "opening-quarter-of-year",
        "[the] opening quarter of {year}",
        lambda year: Fixed(Period.quarter(year, 1)),
        (says("the opening quarter of 2012", "2012-Q1"), silent("the opening quarter of 20120")),
    ),
    Rule(
        "quarters-told-together",
        "{number:ordinal} quarters",
        lambda number: OfSomeYear(Grain.QUARTER, number),
        (
            says("fourth quarters", "2012-Q4", within="It rose in the second and fourth quarters"),
            silent("the fourth quarters"),
        ),
        after=frozenset({"and", "or", "through"}),
    ),
    Rule(
        "quarter-told-with-another",
        "[the] {number:ordinal}",
        lambda number: OfSomeYear(Grain.QUARTER, number),
        (
            says("the second", "2012-Q2", within="It rose in the second and fourth quarters"),
            silent("the second and fourth cars"),
            silent("the second quarters"),
        ),
        followed=tuple(
            f"{joint} {ordinal} quarter{s}"
            for joint in ("and", "or", "through", "to")
            for ordinal in ("second", "third", "fourth", "2nd", "3rd", "4th")
            for s in ("s", " ")
        ),
    ),
    Rule(
        "quarters-told-together-of-year",
        "{number:ordinal} quarters of {year}",
        lambda number, year: Fixed(Period.quarter(year, number)),
        (
            says("second quarters of 2012", "2012-Q2", within="in the first and second quarters of 2012"),
            silent("the second quarters of 2012"),
        ),
        after=frozenset({"and", "or", "through"}),
    ),
    Rule(
        "two-quarters-of-year",
        "[the] first two quarters of {year}",
        lambda year: Fixed(Period.half(year, 1)),
        (says("the first two quarters of 1990", "1990-H1"), silent("the first two quarters of 19900")),
    ),
    Rule(
        "last-two-quarters-of-year",
        "[the] (last|final) two quarters of {year}",
        lambda year: Fixed(Period.half(year, 2)),
        (says("the last two quarters of 1989", "1989-H2"), silent("the last two quarters of 19890")),
    ),
    Rule(
        "last-quarter-of-year",
        "[the] (last|final|closing) quarter of {year}",
        lambda year: Fixed(Period.quarter(year, 4)),
        (says("the final quarter of 1989", "1989-Q4"), silent("the final quarter of 19890")),
    ),
    Rule(
        "year-before-half",
        "[the] {year} {number:ordinal}_half",
        lambda year, number: Fixed(Period.half(year, number)),
        (says("the 1989 first half", "1989-H1", within="in the 1989 first half"), silent("the 1989 third half")),
    ),
    Rule(
        "last-half-of-year",
        "[the] (last|latter|second) half of {year}",
        lambda year: Fixed(Period.half(year, 2)),
        (says("the last half of 1989", "1989-H2"), silent("the last half of 19890")),
    ),
    Rule(
        "quarter-adjective",
        "{number:ordinal}-quarter",
        lambda number: OfSomeYear(Grain.QUARTER, number),
        (
            says("third-quarter", "2012-Q3", within="the third-quarter loss"),
            silent("fifth-quarter"),
            silent("third-quarters"),
        ),
    ),
    Rule(
        "half",
        "[the] {number:ordinal} half",
        lambda number: OfSomeYear(Grain.HALF, _of_two(number)),
        (
            says("the first half", "2013-H1", within="in the first half"),
            silent("the third half"),
            silent("the first half of it"),
            silent("first halfway"),
        ),
        unless_followed=("of ", "an ", "a ", "the "),
    ),
    Rule(
        "half-adjective",
        "{number:ordinal}-half",
        lambda number: OfSomeYear(Grain.HALF, _of_two(number)),
        (says("first-half", "2013-H1", within="its first-half profit"), silent("third-half")),
    ),
    Rule(
        "season-year",
        "[the] {season} (of |){year}",
        lambda season, year: Fixed(Period.season(year, season)),
        (says("summer 2012", "2012-SU", "2012-22"), says("the winter of 1941", "1941-WI"), silent("summers 2012")),
    ),
    Rule(
        "season",
        "[the] {season}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (
            says("the winter", "2012-WI", within="over the winter"),
            says("spring", "2013-SP", within="by spring"),
            silent("the fall of the city"),
            silent("Prices fall"),
            silent("hot springs"),
        ),
        after=frozenset(
            {
                "the",
                "by",
                "in",
                "this",
                "during",
                "until",
                "since",
                "through",
                "of",
                "over",
                "and",
                "dry",
                "late",
                "early",
            }
        ),
    ),
    Rule(
        "season-before-noun",
        "{season:small_season}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (
            says("summer", "2013-SU", within="their main summer offensive"),
            says("winter", "2012-WI", within="a second winter campaign"),
            silent("summery weather"),
            silent("the Summer Palace"),
        ),
    ),
    Rule(
        "fall-of-something",
        "[the] fall (of|in)",
        not_a_date,
        (silent("the fall of the city"), silent("a fall in prices")),
        blocks=True,
    ),
    Rule(
        "season-of-two-years",
        "[the] {season} (of |){year}(-|–|/){later:short_year}",
        _season_of_two_years,
        (says("the winter of 1941–42", "1941-WI"), silent("the winter of 1941–44")),
    ),
    Rule(
        "this-season",
        "this {season}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (says("this summer", "2013-SU", within="It will open this summer"), silent("this summery day")),
    ),
    Rule(
        "last-season",
        "(last|this past) {season}",
        lambda season: OfSomeYear(Grain.SEASON, season, step=-1),
        (
            says("last summer", "2012-SU"),
            says("this past spring", "2012-SP"),
            says("last fall", "2012-FA"),
            silent("last falls"),
        ),
    ),
    Rule(
        "next-season",
        "next {season}",
        lambda season: OfSomeYear(Grain.SEASON, season, step=1),
        (says("next summer", "2013-SU"), silent("next summers")),
    ),
)
