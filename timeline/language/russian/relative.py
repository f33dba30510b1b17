"""Dates told from another: yesterday, last week, this year, the same day, the day before."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Meaning, Part, PartOf, Shifted
from timeline.language.builds import on_told
from timeline.language.rule import Rule, not_a_date, says, silent
from timeline.language.russian.declension import any_form, any_singular

_ENDED = "ий его ему им ем ая ей ую ее"
_LAST = any_singular("прошл|ый", f"минувш|{_ENDED}", f"прошедш|{_ENDED}", f"истекш|{_ENDED}")
_THIS = any_singular("эт|от ого ому им ом а ой у о", "нынешн|ий", "теку|щий")
_NEXT = any_singular("следую|щий", "буду|щий", "наступаю|щий", "гряду|щий")
_THAT = any_form("т|от ого ому ем ом а ой у о")
_SAME = f"{_THAT} (же самый|же самого|же самом|же самую|же)"
_BEFORE_THAT = any_singular("предыду|щий", "предшествую|щий")
_AFTER_NEXT = any_singular("позапрошл|ый")

_PARTS = (
    ("start", "начал|о а у ом е", "начале", "START", lambda of: Part(of, PartOf.START)),
    ("middle", "середин|а ы у е ой", "середине", "MID", lambda of: Part(of, PartOf.MID)),
    ("end", "кон|ец ца цу цом це", "конце", "END", lambda of: Part(of, PartOf.END)),
)


def _shifted(n: int, unit: Grain) -> Meaning:
    """So many units from now; a day so named ("прошлый день") is that of something."""
    if unit is Grain.DAY:
        raise ValueError(unit)
    return Shifted(n, unit)


def _this(unit: Grain) -> Meaning:
    """This week is that of now, this day the one told last."""
    return on_told(0, unit) if unit is Grain.DAY else Shifted(0, unit)


def _next(unit: Grain) -> Meaning:
    """The next week is counted from now, the next day from the one told last."""
    return on_told(1, unit) if unit is Grain.DAY else Shifted(1, unit)


def _day(n: int) -> Meaning:
    return Shifted(n, Grain.DAY)


RULES = (
    Rule("yesterday", "вчера", lambda: _day(-1), (says("вчера", "2013-02-11", "2013-02-11"), silent("вчерашка"))),
    Rule(
        "day-before-yesterday", "позавчера", lambda: _day(-2), (says("Позавчера", "2013-02-10"), silent("позавчерась"))
    ),
    Rule(
        "today",
        "сегодня",
        lambda: _day(0),
        (says("сегодня", "2013-02-12", "2013-02-12"), silent("сегодняшка"), silent("Россия Сегодня-")),
    ),
    Rule(
        "named-today",
        "(«Россия сегодня»|«Россия Сегодня»|Россия сегодня|«Сегодня»|«Вчера»|«Завтра»|газета Завтра|газете Завтра)",
        not_a_date,
        (silent("агентство «Россия сегодня»"), silent("газета «Завтра»")),
        blocks=True,
    ),
    Rule("tomorrow", "завтра", lambda: _day(1), (says("завтра", "2013-02-13", "2013-02-13"), silent("завтрак"))),
    Rule(
        "day-after-tomorrow",
        "послезавтра",
        lambda: _day(2),
        (says("послезавтра", "2013-02-14"), silent("послезавтрак")),
    ),
    *(
        Rule(
            f"of-{name}",
            any_form(word),
            (lambda n=n: _day(n)),
            (says(said, value, within=f"на {said} встрече"), silent(f"{said}ся")),
        )
        for name, word, n, said, value in (
            ("yesterday", "вчерашн|ий", -1, "вчерашней", "2013-02-11"),
            ("today", "сегодняшн|ий", 0, "сегодняшней", "2013-02-12"),
            ("tomorrow", "завтрашн|ий", 1, "завтрашней", "2013-02-13"),
        )
    ),
    Rule(
        "the-day-before",
        "накануне{alone}",
        lambda **_: _day(-1),
        (
            says("накануне", "2013-02-11", within="Он заявил это накануне."),
            says("Накануне", "2013-02-11", within="Накануне сообщили о пожаре"),
            says("Накануне", "2013-02-11", within="Накануне профсоюз отказался от переговоров"),
            silent("накануне выборов"),
            silent("Накануне визита президент отказался от переговоров"),
        ),
    ),
    Rule(
        "last-unit",
        f"{_LAST} {{unit}}",
        lambda unit: _shifted(-1, unit),
        (
            says("прошлой неделе", "2013-W06", "[2013-02-04..2013-02-10]", within="на прошлой неделе"),
            says("прошлом году", "2012", within="в прошлом году"),
            says("минувшем месяце", "2013-01", within="в минувшем месяце"),
            says("прошлого века", "19", within="музыка прошлого века"),
            silent("прошлый день рождения"),
            silent("прошлые недели"),
        ),
    ),
    Rule(
        "unit-before-last",
        f"{_AFTER_NEXT} {{unit}}",
        lambda unit: _shifted(-2, unit),
        (says("позапрошлом году", "2011", within="в позапрошлом году"), silent("позапрошлые году")),
    ),
    Rule(
        "this-unit",
        f"{_THIS} {{unit}}",
        _this,
        (
            says("этом году", "2013", within="в этом году"),
            says("нынешней неделе", "2013-W07", within="на нынешней неделе"),
            says("этот день", "2013-02-12", within="в этот день"),
            silent("эти годы"),
        ),
    ),
    Rule(
        "next-unit",
        f"{_NEXT} {{unit}}",
        _next,
        (
            says("следующем году", "2014", within="в следующем году"),
            says("будущей неделе", "2013-W08", within="на будущей неделе"),
            says("следующий день", "2013-02-13", within="на следующий день"),
            silent("следующие году"),
        ),
    ),
    Rule(
        "other-day",
        "другой день",
        lambda: on_told(1, Grain.DAY),
        (
            says("другой день", "2013-02-13", within="на другой день"),
            silent("в другой день"),
            silent("на другой денёк"),
        ),
        after=frozenset({"на"}),
    ),
    Rule(
        "that-unit",
        f"({_SAME}|{_THAT}) {{unit}}",
        lambda unit: on_told(0, unit),
        (
            says("том же году", "2013", within="в том же году"),
            says("тот же день", "2013-02-12", within="в тот же день"),
            says("ту неделю", "2013-W07", within="в ту неделю"),
            silent("том же годовом"),
            silent("тех же годах"),
        ),
    ),
    Rule(
        "previous-unit",
        f"{_BEFORE_THAT} {{unit}}",
        lambda unit: on_told(-1, unit),
        (says("предыдущем году", "2012", within="в предыдущем году"), silent("предыдущие году")),
    ),
    Rule(
        "of-last-year",
        any_form("прошлогодн|ий"),
        lambda: Shifted(-1, Grain.YEAR),
        (says("прошлогодней", "2012", within="на прошлогодней выставке"), silent("прошлогоднейше")),
    ),
    *(
        Rule(
            f"{part}-of-the-{grain.word}",
            f"{any_form(stem)} {genitive}",
            (lambda grain=grain, which=which: which(Shifted(0, grain))),
            (
                says(f"{said} {genitive}", value, mod=mod, within=f"в {said} {genitive}"),
                silent(f"{said} {genitive}шек"),
            ),
            after=frozenset({"в", "к", "до", "с", "самом", "под", "на", "ближе"}),
        )
        for grain, genitive, value in (
            (Grain.YEAR, "года", "2013"),
            (Grain.MONTH, "месяца", "2013-02"),
            (Grain.WEEK, "недели", "2013-W07"),
            (Grain.DECADE, "десятилетия", "201"),
            (Grain.CENTURY, "века", "20"),
        )
        for part, stem, said, mod, which in _PARTS
    ),
)
