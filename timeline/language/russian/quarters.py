"""Quarters, halves, seasons and the months of a year told together."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import (
    Anchor,
    Fixed,
    InYear,
    Length,
    Meaning,
    OfSomeYear,
    Part,
    PartOf,
    Shifted,
    Stretch,
)
from timeline.language.rule import Rule, says, silent
from timeline.language.russian.declension import any_form, forms
from timeline.language.russian.words import YEAR

_QUARTER = any_form("квартал|_ а у ом е")
_HALF = any_form("полугоди|е я ю ем и")
_HALF_OF = any_form("половин|а ы у е ой")
_LAST = any_form("прошл|ый", "минувш|ый", "прошедш|ый") + " года"
_NEXT = "(следующего|будущего|наступающего) года"
_THIS = "(этого|текущего|нынешнего) года"
_BOUNDS = frozenset(
    {"к", "до", "с", "со", *forms("начал|о а у ом е"), *forms("кон|ец ца цу цом це"), *forms("середин|а ы у е ой")}
)
_THIRDS = (PartOf.START, PartOf.MID, PartOf.END)
_MOST_QUARTERS, _MOST_HALVES = 4, 2


def _quarter(number: int, year: int | None = None) -> Meaning:
    if number > _MOST_QUARTERS:
        raise ValueError(number)
    return OfSomeYear(Grain.QUARTER, number) if year is None else Fixed(Period.quarter(year, number))


def _half(number: int, year: int | None = None) -> Meaning:
    if number > _MOST_HALVES:
        raise ValueError(number)
    return OfSomeYear(Grain.HALF, number) if year is None else Fixed(Period.half(year, number))


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


def _quarter_of(n: int, number: int) -> Meaning:
    return InYear(OfSomeYear(Grain.QUARTER, number), Shifted(n, Grain.YEAR))


def _half_of(n: int, number: int) -> Meaning:
    return InYear(OfSomeYear(Grain.HALF, number), Shifted(n, Grain.YEAR))


def _season_of(n: int, season: int) -> Meaning:
    return InYear(OfSomeYear(Grain.SEASON, season), Shifted(n, Grain.YEAR))


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
            (says(f"второй квартал {said} года", value), silent(f"пятый квартал {said} года")),
        )
        for name, words, n, said, value in (
            ("last", _LAST, -1, "прошлого", "2012-Q2"),
            ("this", _THIS, 0, "этого", "2013-Q2"),
            ("next", _NEXT, 1, "следующего", "2014-Q2"),
        )
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
            (says(f"первое полугодие {said} года", value), silent(f"пятое полугодие {said} года")),
        )
        for name, words, n, said, value in (
            ("last", _LAST, -1, "прошлого", "2012-H1"),
            ("this", _THIS, 0, "этого", "2013-H1"),
            ("next", _NEXT, 1, "следующего", "2014-H1"),
        )
    ),
    Rule(
        "season-of-year",
        f"{{season}} {{year}}[ {YEAR}]",
        lambda season, year: Fixed(Period.season(year, season)),
        (
            says("летом 2013 года", "2013-SU", "2013-22"),
            says("весны 1945 г.", "1945-SP", within="До весны 1945 г."),
            says("Зима 1941", "1941-WI"),
            silent("лету 2000 рублей"),
        ),
        unless_followed=("руб", "чел", "долл"),
    ),
    Rule(
        "early-season-of-year",
        f"(ранней|раннею) {{season}}[ {{year}} {YEAR}]",
        lambda season, year=None: Part(
            OfSomeYear(Grain.SEASON, season) if year is None else Fixed(Period.season(year, season)), PartOf.START
        ),
        (says("ранней весной 1942 года", "1942-SP", mod="START"), silent("раннею 1942 года")),
    ),
    Rule(
        "late-season-of-year",
        f"(поздней|позднею) {{season}}[ {{year}} {YEAR}]",
        lambda season, year=None: Part(
            OfSomeYear(Grain.SEASON, season) if year is None else Fixed(Period.season(year, season)), PartOf.END
        ),
        (says("поздней осенью 1941 года", "1941-FA", mod="END"), silent("позднею 1942 года")),
    ),
    Rule(
        "season",
        "{season:season_when}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (
            says("летом", "2012-SU", within="Они ездили на море летом"),
            says("осенью", "2013-FA", within="Осенью они поедут туда, а осенью вернутся"),
            says("Зимой", "2012-WI", within="Зимой морозов не было"),
            silent("полетом"),
        ),
    ),
    Rule(
        "bounding-season",
        "{season:season_bound}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (
            says("лету", "2013-SU", within="К лету дорогу откроют"),
            says("осени", "2013-FA", within="До осени школа будет закрыта"),
            says("конца лета", "2013-SU", mod="END", within="Выставка продлится до конца лета"),
            silent("памятник лету"),
        ),
        after=_BOUNDS,
    ),
    *(
        Rule(
            f"{name}-season",
            f"{any_form(*words)} {{season}}",
            (lambda season, step=step: OfSomeYear(Grain.SEASON, season, step=step)),
            (says(said, value), silent(missed)),
        )
        for name, words, step, said, value, missed in (
            ("last", ("прошл|ый", "минувш|ый"), -1, "прошлым летом", "2012-SU", "прошлым летам"),
            (
                "next",
                ("следую|щий", "будущ|ый", "буду|щий", "наступаю|щий"),
                1,
                "будущей весной",
                "2013-SP",
                "будущей веснам",
            ),
        )
    ),
    Rule(
        "this-season",
        f"{any_form('эт|ой им о у от', 'нынешн|ий')} {{season}}",
        lambda season: _season_of(0, season),
        (says("этим летом", "2013-SU"), says("нынешней осенью", "2013-FA"), silent("этим летам")),
    ),
    *(
        Rule(
            f"season-of-{name}-year",
            f"{{season}} {words}",
            (lambda season, n=n: _season_of(n, season)),
            (says(f"весной {said} года", value), silent(f"вёсны {said} годами")),
        )
        for name, words, n, said, value in (
            ("last", _LAST, -1, "прошлого", "2012-SP"),
            ("this", _THIS, 0, "этого", "2013-SP"),
            ("next", _NEXT, 1, "следующего", "2014-SP"),
        )
    ),
    *(
        Rule(
            f"month-of-{name}-year",
            f"{{month}} {words}",
            (lambda month, n=n: InYear(OfSomeYear(Grain.MONTH, month), Shifted(n, Grain.YEAR))),
            (says(f"марте {said} года", value, within=f"в марте {said} года"), silent(f"марте {said} годов")),
        )
        for name, words, n, said, value in (
            ("last", _LAST, -1, "прошлого", "2012-03"),
            ("this", _THIS, 0, "этого", "2013-03"),
            ("next", _NEXT, 1, "следующего", "2014-03"),
        )
    ),
    *(
        Rule(
            f"day-of-{name}-year",
            f"{{day}} {{month:month_of}} {words}",
            (lambda day, month, n=n: InYear(OfSomeYear(Grain.MONTH, month, day), Shifted(n, Grain.YEAR))),
            (says(f"3 марта {said} года", value, within=f"до 3 марта {said} года"), silent(f"3 марта {said} годов")),
        )
        for name, words, n, said, value in (
            ("last", _LAST, -1, "прошлого", "2012-03-03"),
            ("this", _THIS, 0, "этого", "2013-03-03"),
            ("next", _NEXT, 1, "следующего", "2014-03-03"),
        )
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
        "first-months",
        f"{any_form('перв|ый')} {{count}} {{unit:units}}",
        _length,
        (
            says("первые девять месяцев", "P9M", within="за первые девять месяцев 2013 года"),
            silent("первые девять месячных"),
        ),
    ),
)
