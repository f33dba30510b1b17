"""Months and days of a year that is pointed at; parts of months, and months told together."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, InYear, Length, Meaning, OfSomeYear, PartOf, Shifted, Stretch
from timeline.language.rule import Rule, says, silent
from timeline.language.russian.declension import any_form
from timeline.language.russian.pointed_years import OF_YEARS
from timeline.language.russian.words import YEAR

_HALF_OF = any_form("половин|а ы у е ой")
_THIRDS = (PartOf.START, PartOf.MID, PartOf.END)


def _length(count: int, unit: Grain) -> Meaning:
    return Length(count, unit)


def _days_of(month: int, year: int | None, days: tuple[int, int], part: PartOf | None) -> Meaning:
    whole = OfSomeYear(Grain.MONTH, month) if year is None else Fixed(Period.month(year, month))
    return Stretch(whole, *days, part)


def _ten_days(number: int, month: int, year: int | None = None) -> Meaning:
    """A third of a month: its days 1 to 10, 11 to 20, 21 to its last."""
    return _days_of(month, year, ((1, 10), (11, 20), (21, -1))[number - 1], _THIRDS[number - 1])


def _week_of_month(number: int, month: int, year: int | None = None) -> Meaning:
    return _days_of(month, year, (7 * number - 6, min(28, 7 * number)), PartOf.START if number == 1 else None)


def _in_that_year(month: int, day: int | None = None) -> Meaning:
    return InYear(OfSomeYear(Grain.MONTH, month, day), Shifted(0, Grain.YEAR, Anchor.FOCUS))


RULES = (
    Rule(
        "half-of-month",
        f"{{number:half_number}} {_HALF_OF} {{month:month_of}}[ {{year}} {YEAR}]",
        lambda number, month, year=None: _days_of(month, year, (1, 15) if number == 1 else (16, -1), None),
        (
            says("второй половине ноября", "2012-11", within="Это было во второй половине ноября"),
            says(
                "первой половине мая 2012 года",
                "2012-05",
                "[2012-05-01..2012-05-15]",
                within="в первой половине мая 2012 года",
            ),
            silent("третьей половине мая"),
        ),
    ),
    Rule(
        "ten-days-of-month",
        f"{{number:ten_days}} {any_form('декад|е у ы')} {{month:month_of}}[ {{year}} {YEAR}]",
        _ten_days,
        (
            says(
                "второй декаде мая 2012 года",
                "2012-05",
                "[2012-05-11..2012-05-20]",
                within="во второй декаде мая 2012 года",
                mod="MID",
            ),
            silent("второй декадной мая"),
        ),
    ),
    Rule(
        "first-days-of-month",
        f"(первых числах|первые дни|первых днях) {{month:month_of}}[ {{year}} {YEAR}]",
        lambda month, year=None: _days_of(month, year, (1, 10), PartOf.START),
        (
            says("первых числах мая 2012 года", "2012-05", mod="START", within="в первых числах мая 2012 года"),
            silent("первых числами мая"),
        ),
    ),
    Rule(
        "last-days-of-month",
        f"(последних числах|последние дни|последних днях|20-х числах|двадцатых числах) {{month:month_of}}[ {{year}} {YEAR}]",
        lambda month, year=None: _days_of(month, year, (21, -1), PartOf.END),
        (
            says("20-х числах мая 2012 года", "2012-05", mod="END", within="в 20-х числах мая 2012 года"),
            silent("последних числами мая"),
        ),
    ),
    Rule(
        "week-of-month",
        f"{{number:nth_week}} неделе {{month:month_of}}[ {{year}} {YEAR}]",
        _week_of_month,
        (
            says("второй неделе марта 2012 года", "2012-03", within="на второй неделе марта 2012 года"),
            silent("пятой неделе марта"),
        ),
    ),
    Rule(
        "month-of-that-year",
        f"[{{day}} ]{{month}} {any_form('т|ого')} же года",
        _in_that_year,
        (
            says("июне того же года", "2013-06", within="в июне того же года"),
            says("5 мая того же года", "2013-05-05"),
            silent("июне того же годового"),
        ),
    ),
    *(
        Rule(
            f"month-of-{name}-year",
            f"{{month}} {words}",
            (lambda month, n=n: InYear(OfSomeYear(Grain.MONTH, month), Shifted(n, Grain.YEAR))),
            (says(f"марте {said} года", f"{year}-03", within=f"в марте {said} года"), silent(f"марте {said} годов")),
        )
        for name, words, n, said, year in OF_YEARS
    ),
    *(
        Rule(
            f"day-of-{name}-year",
            f"{{day}} {{month:month_of}} {words}",
            (lambda day, month, n=n: InYear(OfSomeYear(Grain.MONTH, month, day), Shifted(n, Grain.YEAR))),
            (
                says(f"3 марта {said} года", f"{year}-03-03", within=f"до 3 марта {said} года"),
                silent(f"3 марта {said} годов"),
            ),
        )
        for name, words, n, said, year in OF_YEARS
    ),
    Rule(
        "first-months",
        f"{any_form('перв|ый')} {{count}} {{unit:units}}",
        _length,
        (
            says("первые девять месяцев", "P9M", within="за первые девять месяцев 2013 года"),
            silent("первые девять месячных"),
        ),
    ),
)
