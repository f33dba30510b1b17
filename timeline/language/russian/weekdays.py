"""Days of the week in all their cases, and weekends."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, Holding, Meaning, OfSomeYear, Weekday, Weekend
from timeline.language.builds import night_to
from timeline.language.rule import Rule, says, silent
from timeline.language.russian.declension import any_form, any_singular
from timeline.language.russian.words import YEAR

_ENDED = "ий его ему им ем ая ей ую ее"
_LAST = any_singular("прошл|ый", f"минувш|{_ENDED}", f"прошедш|{_ENDED}")
_NEXT = any_singular("следую|щий", "буду|щий", "ближайш|ий его ему ем ую ей ее", "наступаю|щий")
_THIS = any_singular("эт|от ого ому им ом а ой у о", "нынешн|ий")
_THAT = any_form("т|от ого ому ем ом а ой у о")
_WEEKS = (
    ("last", "(прошлой|минувшей|прошедшей) недели", -1, "2013-02-08"),
    ("this", "(этой|текущей|нынешней) недели", 0, "2013-02-15"),
    ("next", "(следующей|будущей) недели", 1, "2013-02-22"),
)
_ENVIRONMENT = (
    "обитани",
    "студент",
    "чиновник",
    "учён",
    "учен",
    "художник",
    "разработ",
    "исполнени",
    "общени",
    "молод",
    "рабоч",
    "программир",
    "журналист",
)
_OFF = "выходн|ые ых ым ыми"


def _weekday(day: int) -> Meaning:
    return Weekday(day)


RULES = (
    Rule(
        "weekday",
        "{day:weekday}",
        _weekday,
        (
            says("понедельник", "2013-02-11", within="Суд решил это в понедельник"),
            says("пятницу", "2013-02-15", within="Они встретятся в пятницу"),
            says("четверга", "2013-02-07", within="Он молчал с четверга"),
            says("вторник", "2013-02-12", within="Он прибыл во вторник"),
            silent("газета «Вторник»"),
            silent("понедельничный"),
        ),
    ),
    Rule(
        "wednesday",
        "{day:wednesday}",
        _weekday,
        (
            says("среду", "2013-02-06", within="Суд решил это в среду"),
            says("среды", "2013-02-13", within="Правила вступят в силу со среды"),
            silent("окружающую среду"),
            silent("в среду обитания"),
            silent("среда разработки"),
        ),
        after=frozenset({"в", "на", "со", "до"}),
        unless_followed=_ENVIRONMENT,
    ),
    Rule(
        "last-weekday",
        f"{_LAST} {{day:any_weekday}}",
        lambda day: Weekday(day, step=-1),
        (
            says("прошлую пятницу", "2013-02-08", within="в прошлую пятницу"),
            says("минувшее воскресенье", "2013-02-10", within="в минувшее воскресенье"),
            silent("прошлую пятнашку"),
        ),
    ),
    Rule(
        "next-weekday",
        f"{_NEXT} {{day:any_weekday}}",
        lambda day: Weekday(day, step=1),
        (
            says("следующий вторник", "2013-02-19", within="в следующий вторник"),
            says("ближайшую среду", "2013-02-13", within="в ближайшую среду"),
            silent("следующую средину"),
        ),
    ),
    Rule(
        "this-weekday",
        f"{_THIS} {{day:any_weekday}}",
        lambda day: Weekday(day, this=True),
        (says("эту субботу", "2013-02-16", within="в эту субботу"), silent("эту субботнюю")),
    ),
    Rule(
        "that-weekday",
        f"{_THAT} (же |){{day:any_weekday}}",
        lambda day: Weekday(day, anchor=Anchor.FOCUS),
        (says("тот же вторник", "2013-02-12", within="в тот же вторник"), silent("тот же вторничный")),
    ),
    *(
        Rule(
            f"weekday-of-{name}-week",
            f"{{day:any_weekday}} {words}",
            (lambda day, n=n: Weekday(day, week=n)),
            (
                says(
                    f"пятницу {words.split('|')[0][1:]} недели",
                    value,
                    within=f"в пятницу {words.split('|')[0][1:]} недели",
                ),
                silent(f"пятницу {words.split('|')[0][1:]} недель"),
            ),
        )
        for name, words, n, value in _WEEKS
    ),
    Rule(
        "night-before-weekday",
        "ночь [(с|со) {first:any_weekday} ]на {day:any_weekday}",
        lambda day, **_: night_to(Weekday(day)),
        (
            says(
                "ночь на вторник", "2013-02-11TNI", "[2013-02-11..2013-02-12]", within="Пожар начался в ночь на вторник"
            ),
            says("ночь со среды на четверг", "2013-02-06TNI", within="В ночь со среды на четверг сгорел дом"),
            silent("ночь на вторничный"),
        ),
    ),
    Rule(
        "night-before-day",
        f"ночь [(с|со) {{first:day}} [{{before:month_of}} ]]на {{day}} {{month:month_of}}[ {{year}} {YEAR}]",
        lambda day, month, year=None, **_: night_to(
            OfSomeYear(Grain.MONTH, month, day) if year is None else Fixed(Period.day(year, month, day))
        ),
        (
            says(
                "ночь на 12 февраля",
                "2013-02-11TNI",
                "[2013-02-11..2013-02-12]",
                within="Пожар начался в ночь на 12 февраля",
            ),
            says(
                "ночь на 22 июня 1941 года",
                "1941-06-21TNI",
                "[1941-06-21..1941-06-22]",
                within="в ночь на 22 июня 1941 года",
            ),
            says("ночь с 11 на 12 февраля", "2013-02-11TNI", within="Пожар начался в ночь с 11 на 12 февраля"),
            says(
                "ночь с 30 апреля на 1 мая 1945 года", "1945-04-30TNI", within="в ночь с 30 апреля на 1 мая 1945 года"
            ),
            silent("ночь на 32 февраля"),
        ),
    ),
    Rule(
        "weekend",
        any_form(_OFF),
        Weekend,
        (
            says("выходные", "2013-W06-WE", within="В выходные шёл снег"),
            silent("майские выходные"),
            silent("в выходной"),
        ),
        after=frozenset({"в", "за", "на"}),
        unless_followed=("дан", "дни", "пособи", "парамет"),
    ),
    Rule(
        "last-weekend",
        f"{any_form('прошл|ый', 'минувш|ие их им ими')} {any_form(_OFF)}",
        lambda: Weekend(-1),
        (says("прошлые выходные", "2013-W06-WE", within="в прошлые выходные"), silent("прошлые выходной")),
    ),
    Rule(
        "this-weekend",
        f"{any_form('эт|и их им ими', 'ближайш|ие их им ими', 'предстоящ|ие их им ими')} {any_form(_OFF)}",
        lambda: Weekend(0),
        (says("эти выходные", "2013-W07-WE", within="в эти выходные"), silent("эти выходной")),
    ),
    Rule(
        "next-weekend",
        f"{any_form('следующ|ие их им ими', 'будущ|ие их им ими')} {any_form(_OFF)}",
        lambda: Weekend(1),
        (says("следующие выходные", "2013-W08-WE", within="в следующие выходные"), silent("следующие выходной")),
    ),
    Rule(
        "week-of-day",
        f"{any_form('недел|я и е ю ей')} с {{day}} {{month:month_of}}[ {{year}} {YEAR}]",
        lambda day, month, year=None: Holding(
            OfSomeYear(Grain.MONTH, month, day) if year is None else Fixed(Period.day(year, month, day))
        ),
        (
            says("неделю с 4 февраля 2013 года", "2013-W06", within="за неделю с 4 февраля 2013 года"),
            silent("неделю с 34 февраля"),
        ),
        unless_followed=("по ", "до "),
    ),
)
