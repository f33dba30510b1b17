"""Quarters and halves of a year, with their year and without."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Fixed, InYear, Meaning, OfSomeYear, Shifted
from timeline.language.rule import Rule, says, silent
from timeline.language.russian.declension import any_form
from timeline.language.russian.pointed_years import OF_YEARS
from timeline.language.russian.words import YEAR

_QUARTER = any_form("квартал|_ а у ом е")
_HALF = any_form("полугоди|е я ю ем и")
_HALF_OF = any_form("половин|а ы у е ой")
_MOST_QUARTERS, _MOST_HALVES = 4, 2


def _quarter(number: int, year: int | None = None) -> Meaning:
    if number > _MOST_QUARTERS:
        raise ValueError(number)
    return OfSomeYear(Grain.QUARTER, number) if year is None else Fixed(Period.quarter(year, number))


def _half(number: int, year: int | None = None) -> Meaning:
    if number > _MOST_HALVES:
        raise ValueError(number)
    return OfSomeYear(Grain.HALF, number) if year is None else Fixed(Period.half(year, number))


def _quarter_of(n: int, number: int) -> Meaning:
    return InYear(OfSomeYear(Grain.QUARTER, number), Shifted(n, Grain.YEAR))


def _half_of(n: int, number: int) -> Meaning:
    return InYear(OfSomeYear(Grain.HALF, number), Shifted(n, Grain.YEAR))


RULES = (
    Rule(
        "quarter-of-year",
        f"{{number:ordinal}} {_QUARTER} {{year}}[ {YEAR}]",
        _quarter,
        (
            says("третьем квартале 2013 года", "2013-Q3", "2013-35", within="в третьем квартале 2013 года"),
            says("IV квартал 2012 г.", "2012-Q4", within="за IV квартал 2012 г."),
            says("2-м квартале 2013", "2013-Q2", within="во 2-м квартале 2013"),
            silent("пятом квартале 2013 года"),
        ),
    ),
    Rule(
        "quarter",
        f"{{number:ordinal}} {_QUARTER}",
        _quarter,
        (says("четвёртом квартале", "2012-Q4", within="в четвёртом квартале прибыль упала"), silent("пятом квартале")),
    ),
    *(
        Rule(
            f"quarter-of-{name}-year",
            f"{{number:ordinal}} {_QUARTER} {words}",
            (lambda number, n=n: _quarter_of(n, number)),
            (says(f"второй квартал {said} года", f"{year}-Q2"), silent(f"пятый квартал {said} года")),
        )
        for name, words, n, said, year in OF_YEARS
    ),
    Rule(
        "half-of-year",
        f"{{number:ordinal}} ({_HALF}|{_HALF_OF}) {{year}}[ {YEAR}]",
        _half,
        (
            says("первом полугодии 2013 года", "2013-H1", "2013-40", within="в первом полугодии 2013 года"),
            says("второй половине 2012 г.", "2012-H2", within="во второй половине 2012 г."),
            silent("третьем полугодии 2013 года"),
        ),
    ),
    Rule(
        "half",
        f"{{number:ordinal}} ({_HALF}|{_HALF_OF} года)",
        _half,
        (
            says("втором полугодии", "2012-H2", within="во втором полугодии продажи упали"),
            says("второй половине года", "2013-H2", within="во второй половине года они вырастут"),
            silent("третьем полугодии"),
        ),
    ),
    *(
        Rule(
            f"half-of-{name}-year",
            f"{{number:ordinal}} ({_HALF}|{_HALF_OF}) {words}",
            (lambda number, n=n: _half_of(n, number)),
            (says(f"первое полугодие {said} года", f"{year}-H1"), silent(f"пятое полугодие {said} года")),
        )
        for name, words, n, said, year in OF_YEARS
    ),
)
