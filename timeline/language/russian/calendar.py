"""Days and months: written out, in figures, by the old calendar."""

from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Fixed, Meaning, OfSomeYear
from timeline.language.builds import day_of, day_of_some_year, month_of
from timeline.language.rule import Rule, not_a_date, says, silent
from timeline.language.russian.words import BC, YEAR

_CENTURY_TURNED = (2000, 1930)
_STYLE = "(по новому стилю|по старому стилю|нового стиля|старого стиля|н. ст.|ст. ст.)"
_OLD_STYLE = "(по старому стилю|старого стиля|{open}ст. ст.{close}|ст. ст.)"
_LEAST_DISTANCE, _MOST_DISTANCE = 10, 13


def _without_weekday(day: int, month: int, year: int | None = None, **_: object) -> Meaning:
    """The date says more than the weekday beside it."""
    return day_of_some_year(day, month) if year is None else day_of(year, month, day)


def _short_year(day: int, month: int, year: int) -> Meaning:
    """Two digits of a year: those up to 29 are of this century."""
    century, least = _CENTURY_TURNED
    return day_of(century + year if century + year < least + 100 else century - 100 + year, month, day)


def _distance(year: int, month: int) -> int:
    """How many days the Julian calendar was behind in a year: 10 from 1582, 13 from March 1900."""
    past = year if month > 2 else year - 1
    return past // 100 - past // 400 - 2


def _gregorian(day: int, month: int, year: int) -> Period:
    """The day that a day of the old calendar is in the new one."""
    there = Period.day(year, month, day)
    distance = _distance(year, month)
    if not _LEAST_DISTANCE <= distance <= _MOST_DISTANCE:
        raise ValueError(year)
    return there.shifted(distance)


def _old_style(day: int, month: int, year: int, **_: object) -> Meaning:
    return Fixed(_gregorian(day, month, year))


def _both_styles(day: int, month: int, other_day: int, other_month: int, year: int, **_: object) -> Meaning:
    """A day in both calendars, whichever stands first; what is not one day in both is none."""
    for old, new in (((day, month), (other_day, other_month)), ((other_day, other_month), (day, month))):
        before = year - 1 if old[1] == 12 and new[1] == 1 else year
        found = _gregorian(*old, before)
        if calendar_day(found.start)[1:] == (new[1], new[0]):
            return Fixed(found)
    raise ValueError(year)


def _both_in_one_month(day: int, other_day: int, month: int, year: int, **_: object) -> Meaning:
    return _both_styles(day, month, other_day, month, year)


RULES = (
    Rule(
        "day-month-year",
        f"{{day}} {{month:month_of}} {{year}}[ {YEAR}]",
        day_of,
        (
            says("12 февраля 2013 года", "2013-02-12", "2013-02-12"),
            says("25 октября 1917 г.", "1917-10-25"),
            says("1 сент. 1939", "1939-09-01"),
            says("12 ФЕВРАЛЯ 2013", "2013-02-12"),
            says("9-го мая 1945-го", "1945-05-09"),
            says("12\u00a0февраля 2013\u00a0г.", "2013-02-12", within="Указ от 12\u00a0февраля 2013\u00a0г."),
            silent("31 февраля 2013 года"),
            silent("112 февраля 2013 года"),
        ),
    ),
    Rule(
        "day-month-early-year",
        f"{{day}} {{month:month_of}} {{year:early_year}} {YEAR}",
        day_of,
        (says("28 июля 988 года", "0988-07-28"), silent("28 июля 988 рублей")),
    ),
    Rule(
        "day-before-christ",
        f"{{day}} {{month:month_of}} {{year:old_year}}[ {YEAR}] {BC}",
        lambda day, month, year: day_of(1 - year, month, day),
        (says("10 июня 323 года до н. э.", "BC0323-06-10", "-0322-06-10"), silent("10 июня 323 года до нас")),
    ),
    Rule(
        "spelled-day-month-year",
        f"{{day:nth}} {{month:month_of}} {{year}}[ {YEAR}]",
        day_of,
        (says("двадцать пятого октября 1917 года", "1917-10-25"), silent("двадцать пять октября 1917 года")),
    ),
    Rule(
        "day-month",
        "{day} {month:month_of}",
        day_of_some_year,
        (
            says("14 февраля", "2013-02-14", within="Они встретятся 14 февраля"),
            says("1-го сентября", "2012-09-01", within="Занятия начались 1-го сентября"),
            says("3 окт.", "2012-10-03", within="Погиб 3 окт."),
            silent("2,5 мая"),
            silent("версия 2.5 мая"),
        ),
    ),
    Rule(
        "spelled-day-month",
        "{day:nth} {month:month_of}",
        day_of_some_year,
        (says("первое мая", "2012-05-01", within="Прошло первое мая"), silent("первая мая")),
    ),
    Rule(
        "named-after-a-day",
        "(улица|улицы|улице|улицу|ул.|площадь|площади|пл.|проспект|проспекте|имени|им.|завод|завода|заводе) {day} {month:month_of}",
        not_a_date,
        (silent("на улице 1 Мая"), silent("площадь 9 Января"), silent("школа имени 8 Марта")),
        blocks=True,
    ),
    Rule(
        "weekday-day-month-year",
        f"{{weekday:any_weekday}}[,] {{day}} {{month:month_of}} {{year}}[ {YEAR}]",
        _without_weekday,
        (
            says("вторник, 12 февраля 2013 года", "2013-02-12", within="во вторник, 12 февраля 2013 года"),
            says("Среда, 13 февраля 2013", "2013-02-13"),
            silent("вторники, 12 февраля 2013 года"),
        ),
    ),
    Rule(
        "weekday-day-month",
        "{weekday:any_weekday}[,] {day} {month:month_of}",
        _without_weekday,
        (
            says("понедельник, 11 февраля", "2013-02-11", within="в понедельник, 11 февраля, он уехал"),
            silent("понедельник; 11 февраля"),
        ),
    ),
    Rule(
        "month-year",
        f"{{month}} {{year}}[ {YEAR}]",
        month_of,
        (
            says("феврале 2013 года", "2013-02", "2013-02", within="в феврале 2013 года"),
            says("мая 1945", "1945-05", within="с мая 1945"),
            says("Июнь 1941 г.", "1941-06"),
            says("марте 2012-го", "2012-03", within="в марте 2012-го"),
            silent("марта 2000 рублей"),
            silent("мартовский 2013 года"),
        ),
        unless_followed=("руб", "долл", "евро", "чел", "тонн", "%"),
    ),
    Rule(
        "month",
        "{month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (
            says("январе", "2013-01", within="Суд решил это в январе"),
            says("январе", "2012-01", within="в январе–мае прошлого года"),
            says("апрелю", "2013-04", within="К апрелю снег растает"),
            says("мае", "2012-05", within="Они встречались в мае"),
            silent("Майя пришла"),
            silent("мартышка"),
            silent("Август Октавиан"),
            silent("крейсер «Март»"),
        ),
    ),
    Rule(
        "last-month-named",
        "(прошлый|прошлого|прошлому|прошлым|прошлом|минувший|минувшего|минувшему|минувшим|минувшем) {month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month, step=-1),
        (says("прошлом феврале", "2012-02", within="в прошлом феврале"), silent("прошлому февралям")),
    ),
    Rule(
        "next-month-named",
        "(следующий|следующего|следующему|следующем|будущий|будущего|будущему|будущем) {month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month, step=1),
        (says("следующем феврале", "2014-02", within="в следующем феврале"), silent("следующему февралям")),
    ),
    Rule(
        "dotted-day",
        f"{{day:number}}.{{month:month_number}}.{{year}}[ {YEAR}]",
        day_of,
        (
            says("12.02.2013", "2013-02-12", "2013-02-12"),
            says("1.9.1939 г.", "1939-09-01"),
            silent("12.13.2013"),
            silent("12.02.2013.1"),
        ),
    ),
    Rule(
        "short-dotted-day",
        "{day:two_digits}.{month:two_digits}.{year:short_year}",
        _short_year,
        (
            says("12.02.13", "2013-02-12", within="Письмо от 12.02.13"),
            says("01.09.39", "1939-09-01"),
            silent("версия 2.0.13"),
            silent("12.13.13"),
        ),
    ),
    Rule(
        "version",
        "(версия|версии|версию|версией|версий|верс.|ГОСТ|IP) {day:two_digits}.{month:two_digits}.{year:short_year}",
        not_a_date,
        (silent("версия 10.11.12"),),
        blocks=True,
    ),
    Rule(
        "slashed-day",
        "{day:number}/{month:month_number}/{year}",
        day_of,
        (says("25/10/2013", "2013-10-25"), says("03/04/2013", "2013-04-03"), silent("25/13/2013")),
    ),
    Rule(
        "both-styles",
        f"{{day}} {{month:month_of}} {{open}}{{other_day:day}} {{other_month:month_of}}[ {_STYLE}]{{close}} {{year}}[ {YEAR}]",
        _both_styles,
        (
            says("25 октября (7 ноября) 1917 года", "1917-11-07", "1917-11-07"),
            says("7 ноября (25 октября) 1917 года", "1917-11-07"),
            says("26 мая (6 июня по новому стилю) 1799 г.", "1799-06-06"),
            silent("25 октября (9 ноября) 1917 года"),
        ),
    ),
    Rule(
        "both-styles-in-one-month",
        f"{{day}} {{open}}{{other_day:day}}{{close}} {{month:month_of}} {{year}}[ {YEAR}]",
        _both_in_one_month,
        (says("8 (20) февраля 1861 года", "1861-02-20"), silent("8 (19) февраля 1861 года")),
    ),
    Rule(
        "old-style",
        f"{{day}} {{month:month_of}} {{year}}[ {YEAR}] {_OLD_STYLE}",
        _old_style,
        (
            says("25 октября 1917 года по старому стилю", "1917-11-07"),
            says("14 декабря 1825 г. (ст. ст.)", "1825-12-26"),
            silent("25 октября 2013 года по старым стилям"),
        ),
    ),
)
