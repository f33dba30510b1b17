"""Durations, anchored (les trois dernières années) and not (trois ans, des années)."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import ClockLength, Length, Meaning, MixedLength, Window
from timeline.language.builds import half_of
from timeline.language.french.words import MONTHS
from timeline.language.rule import Rule, not_a_date, says, silent

# "Les derniers jours d'avril" are a part of April, and no length.
_OF_A_DATE = tuple(f"{of}{name}" for of in ("de ", "d'", "d’") for name in MONTHS)


def _units(count: int, grain: Grain) -> Meaning:
    """So many units; "1968 ans" is a year's number misread."""
    if grain is Grain.YEAR and 1600 <= count <= 2100:
        raise ValueError(count)
    return Length(count, grain)


RULES = (
    Rule(
        "units",
        "[the] {count} {grain:units}",
        _units,
        (
            says("cinq ans", "P5Y", within="Elle vécut cinq ans à Prague"),
            says("10 jours", "P10D"),
            says("deux décennies", "P20Y"),
            says("six mois", "P6M"),
            silent("trois anses"),
            silent("3,3 ans"),
        ),
    ),
    Rule(
        "one-unit",
        "{count:one} {grain:unit}",
        Length,
        (
            says("un an", "P1Y"),
            says("une semaine", "P1W", within="Elle resta une semaine"),
            silent("un âne"),
            silent("un jour, il partit"),
        ),
        unless_followed=(", il", ", elle", ", un"),
    ),
    Rule(
        "half-unit",
        "(une|un) (demi-)(décennie|siècle|année)",
        lambda: half_of(Grain.CENTURY),
        (says("un demi-siècle", "P50Y"), silent("un demi-sièclement")),
    ),
    Rule(
        "half-hour",
        "une demi-heure",
        lambda: ClockLength(30, "M"),
        (says("une demi-heure", "PT30M"), silent("une demi-heures")),
    ),
    Rule(
        "quarter-of-an-hour",
        "un quart d'heure",
        lambda: ClockLength(15, "M"),
        (says("un quart d'heure", "PT15M"), silent("un quart d'heures")),
    ),
    Rule(
        "and-a-half-years",
        "{count} ans et demi",
        lambda count: MixedLength(f"P{count}Y6M"),
        (says("deux ans et demi", "P2Y6M"), silent("deux ans et demis")),
    ),
    Rule(
        "one-and-a-half-years",
        "un an et demi",
        lambda: MixedLength("P1Y6M"),
        (says("un an et demi", "P1Y6M"), silent("un an et demis")),
    ),
    Rule(
        "hours-and-a-half",
        "{count} heures et demie",
        lambda count: MixedLength(f"PT{count}H30M"),
        (
            says("deux heures et demie", "PT2H30M", within="pendant deux heures et demie"),
            silent("deux heures et demies"),
        ),
    ),
    Rule(
        "one-hour-and-a-half",
        "une heure et demie",
        lambda: MixedLength("PT1H30M"),
        (says("une heure et demie", "PT1H30M", within="pendant une heure et demie"), silent("une heure et demies")),
    ),
    Rule(
        "some-units",
        "(de nombreuses|de nombreux|plusieurs|quelques) {grain:units}",
        lambda grain: Length(None, grain),
        (says("plusieurs semaines", "PXW"), says("quelques mois", "PXM"), silent("plusieurs semainiers")),
    ),
    Rule(
        "units-uncounted",
        "des {grain:units}",
        lambda grain: Length(None, grain),
        (says("des années", "PXY", within="pendant des années"), silent("des années 1980"), silent("des jours")),
        after=frozenset({"pendant", "depuis", "durant", "après"}),
        unless_followed=("1", "2", "de", "d'", "vingt", "trente", "quarante", "cinquante", "soixante", "quatre"),
    ),
    Rule(
        "from-count-to-count",
        "{least:count} (ou|à) {most:count} {grain:units}",
        lambda grain, **_: Length(None, grain),
        (says("deux à trois ans", "PXY"), says("12 ou 18 mois", "PXM"), silent("deux à trois anses")),
    ),
    Rule(
        "last-units",
        "[the] {count} {last_ones} {grain:units}",
        lambda count, grain, **_: Window(count, grain, -1),
        (
            says("les trois dernières années", "P3Y", "2010~/2013~"),
            says("deux derniers mois", "P2M", within="au cours des deux derniers mois"),
            silent("les trois dernières annexes"),
        ),
    ),
    Rule(
        "next-units",
        "[the] {count} {next_ones} {grain:units}",
        lambda count, grain, **_: Window(count, grain, 1),
        (says("les deux prochaines années", "P2Y", "2013~/2015~"), silent("les deux prochaines annexes")),
    ),
    Rule(
        "last-few-units",
        "[the] (quelques |){last_ones} {grain:units}",
        lambda grain, **_: Window(None, grain, -1),
        (
            says("les dernières années", "PXY"),
            says("les derniers mois", "PXM"),
            silent("les dernières annexes"),
            silent("les derniers jours d'avril"),
        ),
        unless_followed=_OF_A_DATE,
    ),
    Rule(
        "these-last-units",
        "ces {last_ones} {grain:units}",
        lambda grain, **_: Window(None, grain, -1),
        (says("ces derniers mois", "PXM"), silent("ces derniers moissons")),
    ),
    Rule(
        "next-few-units",
        "[the] (quelques |){next_ones} {grain:units}",
        lambda grain, **_: Window(None, grain, 1),
        (says("les prochains mois", "PXM", within="dans les prochains mois"), silent("les prochains moissons")),
    ),
    Rule(
        "units-to-come",
        "[the] {grain:units} à venir",
        lambda grain: Window(None, grain, 1),
        (says("les années à venir", "PXY"), silent("les années à venise")),
    ),
    Rule(
        "first-units",
        "[the] {count} (premières|premiers) {grain:units}",
        Length,
        (says("les neuf premiers mois", "P9M"), silent("les neuf premiers moissons")),
    ),
    Rule(
        "first-units-of-the-year",
        "[the] {count} (premières|premiers) {grain:units} de (cette année|l'année)",
        Length,
        (says("les trois premiers mois de l'année", "P3M"), silent("les trois premiers mois de l'annexe")),
    ),
    Rule(
        "clock-units",
        "{count} {letter:clock_unit}",
        ClockLength,
        (
            says("douze heures", "PT12H", within="L'intervention a duré douze heures"),
            says("20 minutes", "PT20M"),
            silent("douze heurtoirs"),
            silent("le second tour"),
        ),
    ),
    Rule(
        "one-clock-unit",
        "{count:one} {letter:clock_unit}",
        ClockLength,
        (
            says("une heure", "PT1H", within="pendant une heure"),
            says("une minute", "PT1M"),
            silent("une heurtoir"),
            silent("une seconde fois"),
        ),
        unless_followed=("fois", "du ", "de l"),
    ),
    Rule(
        "some-clock-units",
        "(plusieurs|quelques) {letter:clock_unit}",
        lambda letter: ClockLength(None, letter),
        (says("plusieurs heures", "PTXH"), says("quelques minutes", "PTXM"), silent("plusieurs heurtoirs")),
    ),
    Rule(
        "some-duration",
        "(quelque temps|longtemps)",
        lambda: Length(None, Grain.MONTH),
        (says("quelque temps", "PXM", within="pendant quelque temps"), silent("quelques tempêtes")),
        after=frozenset({"pendant", "depuis", "durant"}),
    ),
    Rule(
        "age",
        "(âgées|âgés|âgée|âgé) de {count} ans",
        lambda count: Length(count, Grain.YEAR),
        (says("âgé de 27 ans", "P27Y"), silent("âgé de 27 anses")),
    ),
    Rule(
        "war-of-years",
        "guerre de (Trente|trente|Cent|Sept|cent|sept) (ans|Ans)",
        not_a_date,
        (silent("la guerre de Cent Ans"), silent("la guerre de Sept Ans")),
        blocks=True,
    ),
)
