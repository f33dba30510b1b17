"""Quarters, halves and seasons, with their year and without."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, InYear, Meaning, OfSomeYear, Shifted
from timeline.language.rule import Rule, not_a_date, says, silent


def _half(number: int) -> Meaning:
    if number > 2:
        raise ValueError(number)
    return OfSomeYear(Grain.HALF, number)


def _winter(season: int, year: int, later: int) -> Meaning:
    if (year + 1) % 100 != later % 100:
        raise ValueError(year, later)
    return Fixed(Period.season(year, season))


RULES = (
    Rule(
        "quarter-of-year",
        "[the] {number:ordinal} trimestre (del |de |){year}",
        lambda number, year: Fixed(Period.quarter(year, number)),
        (
            says("el tercer trimestre de 2013", "2013-Q3", "2013-35"),
            says("el 4.º trimestre de 2012", "2012-Q4"),
            silent("el quinto trimestre de 2013"),
        ),
    ),
    Rule(
        "t-year",
        "T{number} {year}",
        lambda number, year: Fixed(Period.quarter(year, number)),
        (says("T3 2013", "2013-Q3"), silent("T5 2013")),
    ),
    Rule(
        "quarter",
        "[the] {number:ordinal} trimestre",
        lambda number: OfSomeYear(Grain.QUARTER, number),
        (
            says("el cuarto trimestre", "2012-Q4", within="En el cuarto trimestre cayó el beneficio"),
            silent("el quinto trimestre"),
            silent("el cuarto trimestral"),
        ),
        unless_followed=("del año", "de este"),
    ),
    Rule(
        "half-of-year",
        "[the] {number:ordinal} (semestre|mitad) (del año |del |de ){year}",
        lambda number, year: Fixed(Period.half(year, number)),
        (says("el primer semestre de 2013", "2013-H1", "2013-40"), silent("el tercer semestre de 2013")),
    ),
    Rule(
        "half",
        "[the] {number:ordinal} (mitad del año|mitad de año|semestre)",
        _half,
        (
            says("el segundo semestre", "2012-H2", within="En el segundo semestre cayó el beneficio"),
            silent("el tercer semestre"),
            silent("el segundo tiempo"),
        ),
    ),
    Rule(
        "quarter-of-last-year",
        "[the] {number:ordinal} trimestre del (año anterior|pasado año|año pasado)",
        lambda number: InYear(OfSomeYear(Grain.QUARTER, number), Shifted(-1, Grain.YEAR)),
        (says("el tercer trimestre del año pasado", "2012-Q3"), silent("el tercer trimestre del año pasados")),
    ),
    Rule(
        "quarter-of-this-year",
        "[the] {number:ordinal} trimestre (de este año|del año)",
        lambda number: InYear(OfSomeYear(Grain.QUARTER, number), Shifted(0, Grain.YEAR)),
        (says("el tercer trimestre de este año", "2013-Q3"), silent("el tercer trimestre de este añojo")),
    ),
    Rule(
        "season-of-year",
        "[the] {season} (del año |del |de |){year}",
        lambda season, year: Fixed(Period.season(year, season)),
        (
            says("el otoño de 1894", "1894-FA"),
            says("la primavera de 2012", "2012-SP"),
            silent("el otoñal 1894"),
        ),
    ),
    Rule(
        "winter-of-two-years",
        "[the] {season} de {year}(-|/|–){later:two_digits}",
        _winter,
        (says("el invierno de 1941-42", "1941-WI"), silent("el invierno de 1941-45")),
    ),
    Rule(
        "winter-of-two-full-years",
        "[the] {season} de {year}( a |-|/|–){later:year}",
        _winter,
        (says("el invierno de 1428-1429", "1428-WI"), silent("el invierno de 1941-1945")),
    ),
    Rule(
        "season",
        "[the] {season}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (
            says("el otoño", "2012-FA", within="En el otoño subió el precio"),
            says("verano", "2012-SU", within="En verano viajaron"),
            silent("una primavera árabe"),
            silent("la primavera árabe"),
        ),
        after=frozenset({"en", "el", "la", "del", "este", "esta", "desde", "hasta", "durante"}),
        unless_followed=("árabe", "de "),
    ),
    Rule(
        "last-season",
        "[the] {season} {last}",
        lambda season, **_: OfSomeYear(Grain.SEASON, season, step=-1),
        (says("el verano pasado", "2012-SU"), silent("el verano pasados")),
    ),
    Rule(
        "past-season",
        "[the] {last} {season}",
        lambda season, **_: OfSomeYear(Grain.SEASON, season, step=-1),
        (says("la pasada primavera", "2012-SP"), silent("la pasada primaveral")),
    ),
    Rule(
        "next-season",
        "[the] {next_before} {season}",
        lambda season, **_: OfSomeYear(Grain.SEASON, season, step=1),
        (says("el próximo otoño", "2013-FA"), silent("el próximo otoñal")),
    ),
    Rule(
        "season-next",
        "[the] {season} {next}",
        lambda season, **_: OfSomeYear(Grain.SEASON, season, step=1),
        (says("el otoño que viene", "2013-FA"), silent("el otoño que vienen")),
    ),
    Rule(
        "same-quarter-of-last-year",
        "[the] mismo (trimestre|periodo|período) (del año anterior|de un año antes|del año pasado)",
        lambda: Shifted(-4, Grain.QUARTER, Anchor.FOCUS),
        (says("el mismo trimestre del año anterior", "2012-Q1"), silent("el mismo trimestre del año anteriores")),
    ),
    Rule(
        "spring-of-peoples",
        "(Primavera|primavera) (de Praga|árabe)",
        not_a_date,
        (silent("la Primavera de Praga"), silent("la primavera árabe")),
        blocks=True,
    ),
)
