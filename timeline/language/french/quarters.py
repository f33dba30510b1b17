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
        "[the] {number:ordinal} trimestre [de ]{year}",
        lambda number, year: Fixed(Period.quarter(year, number)),
        (
            says("troisième trimestre 2013", "2013-Q3", "2013-35", within="au troisième trimestre 2013"),
            says("le 4e trimestre de 2012", "2012-Q4"),
            silent("cinquième trimestre 2013"),
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
            says("quatrième trimestre", "2012-Q4", within="au quatrième trimestre, le bénéfice a reculé"),
            silent("cinquième trimestre"),
            silent("quatrième trimestriel"),
        ),
    ),
    Rule(
        "half-of-year",
        "[the] {number:ordinal} (moitié de|semestre) [de ]{year}",
        lambda number, year: Fixed(Period.half(year, number)),
        (
            says("premier semestre 2013", "2013-H1", "2013-40", within="au premier semestre 2013"),
            silent("troisième semestre 2013"),
        ),
    ),
    Rule(
        "half",
        "[the] {number:ordinal} (moitié de l'année|semestre)",
        _half,
        (
            says("second semestre", "2012-H2", within="au second semestre, le bénéfice a reculé"),
            silent("troisième semestre"),
            silent("la seconde mi-temps"),
        ),
    ),
    Rule(
        "quarter-of-last-year",
        "[the] {number:ordinal} trimestre (de l'année précédente|de l'année dernière|de l'an dernier)",
        lambda number: InYear(OfSomeYear(Grain.QUARTER, number), Shifted(-1, Grain.YEAR)),
        (
            says("troisième trimestre de l'an dernier", "2012-Q3", within="au troisième trimestre de l'an dernier"),
            silent("troisième trimestre de l'an derniers"),
        ),
    ),
    Rule(
        "season-of-year",
        "[the] [l']{season} [(de l'année|de) ]{year}",
        lambda season, year: Fixed(Period.season(year, season)),
        (
            says("l'automne 1894", "1894-FA", within="à l'automne 1894"),
            says("printemps 2012", "2012-SP", within="au printemps 2012"),
            says("l'été de 1936", "1936-SU"),
            silent("a été 18940"),
        ),
    ),
    Rule(
        "participle-before-number",
        "(avaient|avait|ayant|avoir|ont|a) été {year}",
        not_a_date,
        (silent("Ils ont été 2000"),),
        blocks=True,
    ),
    Rule(
        "winter-of-two-years",
        "[the] [l']{season} [de ]{year}(-|/|–){later:two_digits}",
        _winter,
        (says("l'hiver 1941-42", "1941-WI"), silent("l'hiver 1941-45")),
    ),
    Rule(
        "winter-of-two-full-years",
        "[the] [l']{season} [de ]{year}(-|/|–){later:year}",
        _winter,
        (says("l'hiver 1428-1429", "1428-WI"), silent("l'hiver 1941-1945")),
    ),
    Rule(
        "season",
        "l'{season}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (
            says("l'automne", "2012-FA", within="À l'automne, le prix a monté"),
            says("l'été", "2012-SU", within="Pendant l'été, ils ont voyagé"),
            silent("il a été vu"),
            silent("l'étélé"),
        ),
        unless_followed=("de ", "du ", "des ", "où "),
    ),
    Rule(
        "spring",
        "[the] printemps",
        lambda: OfSomeYear(Grain.SEASON, 1),
        (
            says("le printemps", "2013-SP", within="Ils voteront avant le printemps"),
            silent("les printemps"),
            silent("le Printemps arabe"),
        ),
        after=frozenset({"au", "le", "du", "avant", "dès", "depuis", "en"}),
        unless_followed=("arabe", "de "),
    ),
    Rule(
        "in-winter",
        "{season}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (says("automne", "2012-FA", within="Ils sont partis en automne"), silent("un automne")),
        after=frozenset({"en", "cet"}),
    ),
    Rule(
        "last-season",
        "[the] [l']{season} {last}",
        lambda season, **_: OfSomeYear(Grain.SEASON, season, step=-1),
        (
            says("l'été dernier", "2012-SU"),
            says("printemps dernier", "2012-SP", within="au printemps dernier"),
            silent("l'été derniers"),
        ),
    ),
    Rule(
        "next-season",
        "[the] [l']{season} {next}",
        lambda season, **_: OfSomeYear(Grain.SEASON, season, step=1),
        (says("l'automne prochain", "2013-FA"), silent("l'automne prochains")),
    ),
    Rule(
        "same-quarter-of-last-year",
        "[the] même (trimestre|période) (de l'année précédente|de l'année dernière|un an auparavant|de l'an dernier|un an plus tôt)",
        lambda: Shifted(-4, Grain.QUARTER, Anchor.FOCUS),
        (
            says("même trimestre de l'an dernier", "2012-Q1", within="au même trimestre de l'an dernier"),
            silent("même trimestre de l'an derniers"),
        ),
    ),
)
