"""Years: with their word, in lists and ranges, before Christ."""

from timeline.dates.period import Period
from timeline.expressions.meaning import Fixed, Meaning
from timeline.language.builds import bare_year
from timeline.language.rule import Rule, not_a_date, says, silent
from timeline.language.russian.words import BC, YEAR, YEARS

_THIS_CENTURY = 20


def _year(year: int) -> Meaning:
    return Fixed(Period.year(year))


def _short_year(year: int) -> Meaning:
    """The year 80 is 1980; those below 20 are of this century."""
    return _year(year + (2000 if year < _THIS_CENTURY else 1900))


RULES = (
    Rule(
        "year",
        f"{{year}} {YEAR}",
        _year,
        (
            says("2013 году", "2013", "2013", within="в 2013 году"),
            says("2013 г.", "2013", within="Отчёт за 2013 г. готов"),
            says("2013-м году", "2013", within="в 2013-м году"),
            says("2009 года", "2009", "2009/..", within="с 2009 года"),
            silent("2013 годовщина"),
            silent("12013 год"),
        ),
    ),
    Rule(
        "years",
        f"{{year}} {YEARS}",
        _year,
        (
            says("2013 годах", "2013", within="в 2007–2013 годах"),
            says("1945 гг.", "1945", within="война 1941–1945 гг."),
            silent("2013 годовщины"),
        ),
    ),
    Rule(
        "listed-year",
        "{year:listed_year}",
        bare_year,
        (
            says("2007", "2007", within="в 2007, 2009 и 2013 годах"),
            says("2007-го", "2007", "2007", within="с 2007-го по 2013 год"),
            silent("в 2007 и 2013 домах"),
        ),
    ),
    Rule(
        "paired-year",
        "{year:paired_year}",
        bare_year,
        (
            says("1799", "1799", within="Пушкин (1799–1837)"),
            says("1837", "1837", within="Пушкин (1799–1837)"),
            says("2007", "2007", within="с 2007 по 2013"),
            silent("от 1500 до 2000 рублей"),
            silent("(1500 рублей)"),
        ),
    ),
    Rule(
        "year-with-an-ending",
        "{year:ended_year}",
        bare_year,
        (
            says("2013-м", "2013", within="в 2013-м"),
            says("1991-го", "1991", within="до 1991-го"),
            silent("2013-мм"),
            silent("2500-м"),
        ),
    ),
    Rule(
        "short-year",
        f"{{year:ended_short_year}} {YEAR}",
        _short_year,
        (says("80-м году", "1980", within="в 80-м году"), silent("80-м годовом")),
    ),
    Rule(
        "spelled-year",
        f"{{year:spelled_year}}( {YEAR}|{{adverb}})",
        lambda year, **_: _year(1900 + year),
        (
            says("сорок первом году", "1941", within="в сорок первом году"),
            says("сорок первом", "1941", within="В сорок первом его ранили"),
            silent("в сорок первом доме"),
        ),
        after=frozenset({"в", "до", "с", "после"}),
    ),
    Rule(
        "early-year-with-an-ending",
        "{year:ended_early_year}{adverb}",
        lambda year, **_: _year(year),
        (says("988-м", "0988", within="В 988-м крестилась Русь"), silent("в 101-м километре")),
        after=frozenset({"в", "до", "после", "с"}),
    ),
    Rule(
        "early-year",
        f"{{year:early_year}} {YEAR}[ (н. э.|н.э.|нашей эры)]",
        _year,
        (
            says("988 году", "0988", within="в 988 году"),
            says("476 году н. э.", "0476", within="в 476 году н. э."),
            silent("988 годовщин"),
        ),
    ),
    Rule(
        "year-of-our-era",
        f"{{year:old_year}} {YEAR} (н. э.|н.э.|нашей эры)",
        _year,
        (says("79 году н. э.", "0079", within="в 79 году н. э."), silent("79 году н. и. э.")),
    ),
    Rule(
        "year-before-christ",
        f"{{year:old_year}}[ {YEAR}] {BC}",
        lambda year: _year(1 - year),
        (
            says("490 году до н. э.", "BC0490", "-0489", within="в 490 году до н. э."),
            says("44 г. до н.э.", "BC0044", within="в 44 г. до н.э."),
            says("753 год до нашей эры", "BC0753"),
            silent("490 году до нас"),
        ),
    ),
    Rule(
        "counted-things",
        "{year} (рублей|руб.|руб|долларов|евро|человек|людей|метров|мест|км|м|тонн|штук|домов|экземпляров|участников|бойцов|солдат|жителей)",
        not_a_date,
        (silent("до 2000 человек"), silent("с 1500 рублей")),
        blocks=True,
    ),
)
