"""Quarters, halves and seasons, with their year and without."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, InYear, Meaning, OfSomeYear, Part, Shifted
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
        "[the] {number:ordinal} (Vierteljahres|Vierteljahr|Quartals|Quartale|Quartal) [des Jahres] {year}",
        lambda number, year: Fixed(Period.quarter(year, number)),
        (
            says("dritten Quartal 2013", "2013-Q3", "2013-35", within="im dritten Quartal 2013"),
            says("4. Quartal 2012", "2012-Q4", within="im 4. Quartal 2012"),
            silent("fünften Quartal 2013"),
        ),
    ),
    Rule(
        "q-year",
        "Q{number} {year}",
        lambda number, year: Fixed(Period.quarter(year, number)),
        (says("Q3 2013", "2013-Q3"), silent("Q5 2013")),
    ),
    Rule(
        "quarter",
        "[the] {number:ordinal} (Vierteljahr|Quartals|Quartal)",
        lambda number: OfSomeYear(Grain.QUARTER, number),
        (
            says("vierten Quartal", "2012-Q4", within="im vierten Quartal sank der Gewinn"),
            silent("fünften Quartal"),
            silent("vierten Quartalsbericht"),
        ),
    ),
    Rule(
        "final-quarter",
        "[the] (Schlussquartal|Auftaktquartal) {year}",
        lambda year: Fixed(Period.quarter(year, 4)),
        (says("Schlussquartal 2012", "2012-Q4", within="im Schlussquartal 2012"), silent("Schlussquartale 2012")),
    ),
    Rule(
        "last-quarter",
        "[the] (Vorquartals|Vorquartal)",
        lambda: Shifted(-1, Grain.QUARTER, Anchor.FOCUS),
        (says("Vorquartal", "2012-Q4", within="im Vorquartal"), silent("Vorquartalsbericht")),
    ),
    Rule(
        "half-of-year",
        "[the] {number:ordinal} (Hälfte des Jahres|Jahreshälfte|Halbjahres|Halbjahrs|Halbjahr) {year}",
        lambda number, year: Fixed(Period.half(year, number)),
        (
            says("ersten Halbjahr 2013", "2013-H1", "2013-40", within="im ersten Halbjahr 2013"),
            silent("dritten Halbjahr 2013"),
        ),
    ),
    Rule(
        "half",
        "[the] {number:ordinal} (Hälfte des Jahres|Jahreshälfte|Halbjahres|Halbjahrs|Halbjahr)",
        _half,
        (
            says("zweiten Halbjahr", "2012-H2", within="im zweiten Halbjahr sank der Gewinn"),
            silent("dritten Halbjahr"),
            silent("in der zweiten Halbzeit"),
        ),
    ),
    Rule(
        "season-of-year",
        "[the] {season} [des Jahres] {year}",
        lambda season, year: Fixed(Period.season(year, season)),
        (
            says("Herbst 1894", "1894-FA", within="im Herbst 1894"),
            says("Frühjahr 2012", "2012-SP", within="im Frühjahr 2012"),
            silent("Herbstmesse 1894"),
        ),
    ),
    Rule(
        "winter-of-two-years",
        "[the] {season} {year}(/|–|-){later:two_digits}",
        _winter,
        (says("Winter 1428/29", "1428-WI", within="im Winter 1428/29"), silent("Winter 1428/31")),
    ),
    Rule(
        "winter-of-two-full-years",
        "[the] {season} {year}(/|–|-){later:year}",
        _winter,
        (says("Winter 1941/1942", "1941-WI", within="im Winter 1941/1942"), silent("Winter 1941/1945")),
    ),
    Rule(
        "season-before-christ",
        "[the] {season} {number:old_year} (vor Christus|v. Chr.)",
        lambda season, number: Fixed(Period.season(1 - number, season)),
        (says("Sommer 480 v. Chr.", "BC0480-SU", within="im Sommer 480 v. Chr."), silent("Sommer 480 v. Chronik")),
    ),
    Rule(
        "part-of-season-of-year",
        "[the] {part:part_of_season} [des Jahres] {year}",
        lambda part, year: Part(Fixed(Period.season(year, part[1])), part[0]),
        (
            says("Frühsommer 1895", "1895-SU", mod="START", within="im Frühsommer 1895"),
            says("Spätherbst 1941", "1941-FA", mod="END", within="im Spätherbst 1941"),
            silent("Frühsommertag 1895"),
        ),
    ),
    Rule(
        "part-of-season",
        "[the] {part:part_of_season}",
        lambda part: Part(OfSomeYear(Grain.SEASON, part[1]), part[0]),
        (says("Spätsommer", "2012-SU", mod="END", within="Im Spätsommer trafen sie sich"), silent("Spätsommertag")),
    ),
    Rule(
        "season",
        "{season}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (
            says("Herbst", "2012-FA", within="Im Herbst stieg der Preis"),
            says("Sommer", "2012-SU", within="Seit Sommer steht die Halle leer"),
            silent("Franz Sommer kam"),
            silent("die Sommerzeit"),
        ),
        after=frozenset("im seit bis ab zum vom nach vor anfang mitte ende diesen dieses vergangenen letzten".split()),  # noqa: SIM905
    ),
    Rule(
        "last-season",
        "[the] {last} {season}",
        lambda season, **_: OfSomeYear(Grain.SEASON, season, step=-1),
        (says("vergangenen Sommer", "2012-SU", within="im vergangenen Sommer"), silent("vergangenen Sommertag")),
    ),
    Rule(
        "next-season",
        "[the] {next} {season}",
        lambda season, **_: OfSomeYear(Grain.SEASON, season, step=1),
        (says("kommenden Herbst", "2013-FA", within="im kommenden Herbst"), silent("kommenden Herbsttag")),
    ),
    Rule(
        "quarter-of-year-pointed-at",
        "[the] {number:ordinal} (Quartals|Quartal) des {which:last} Jahres",
        lambda number, **_: InYear(OfSomeYear(Grain.QUARTER, number), Shifted(-1, Grain.YEAR)),
        (
            says(
                "dritten Quartal des vergangenen Jahres", "2012-Q3", within="im dritten Quartal des vergangenen Jahres"
            ),
            silent("dritten Quartal des vergangenen Jahrestags"),
        ),
    ),
    Rule(
        "quarter-of-the-year-before",
        "[the] (Vorjahresquartals|Vorjahreszeitraum|Vorjahresquartal)",
        lambda: Shifted(-4, Grain.QUARTER, Anchor.FOCUS),
        (says("Vorjahresquartal", "2012-Q1", within="im Vorjahresquartal"), silent("Vorjahresquartale")),
    ),
    Rule(
        "half-time",
        "{number:ordinal} (Spielhälfte|Halbzeit|Viertel)",
        not_a_date,
        (silent("in der zweiten Halbzeit"), silent("im ersten Viertel")),
        blocks=True,
    ),
)
