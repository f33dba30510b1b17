"""Dates counted from now or from what was told: two years ago, in a week, a day later, two years earlier."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import About, Ahead, Meaning, Shifted
from timeline.language.builds import on_told
from timeline.language.rule import Rule, says, silent

_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
_HALVES = {
    "полгода": (6, Grain.MONTH),
    "полтора года": (18, Grain.MONTH),
    "полвека": (50, Grain.YEAR),
    "полтора месяца": (6, Grain.WEEK),
}
_LATER = "(позже|позднее|спустя)"
_EARLIER = "(ранее|раньше)"


def _ago(unit: Grain, count: int = 1) -> Meaning:
    if unit in _YEARS:
        return Shifted(-count * _YEARS[unit], Grain.YEAR)
    return Shifted(-count, unit, same=unit is Grain.YEAR and count == 1)


def _later(unit: Grain, count: int = 1) -> Meaning:
    return _from_told(count, unit)


def _earlier(unit: Grain, count: int = 1) -> Meaning:
    return _from_told(-count, unit)


def _from_told(n: int, unit: Grain) -> Meaning:
    """Counted decades and centuries are so many years: two decades later is a year."""
    return on_told(n * _YEARS.get(unit, 1), Grain.YEAR if unit in _YEARS else unit)


def _ahead(unit: Grain, count: int = 1) -> Meaning:
    return Ahead(count * _YEARS.get(unit, 1), Grain.YEAR if unit in _YEARS else unit, point=True)


_OF_SOMETHING = ("после ", "с момента", "со дня", "от ")

RULES = (
    Rule(
        "ago",
        "{count} {unit:any_unit} [тому ]назад",
        _ago,
        (
            says("пять лет назад", "2008", "2008"),
            says("два дня назад", "2013-02-10"),
            says("20 лет тому назад", "1993"),
            says("два века назад", "1813"),
            says("Около пяти лет назад", "2008", "2008~", mod="APPROX"),
            says("сто лет назад", "1913"),
            says("двадцать один год назад", "1992"),
            silent("пять лет назади"),
        ),
    ),
    Rule(
        "some-units-ago",
        "{unit:any_unit} {count} [тому ]назад",
        lambda count, unit: About(_ago(unit, count)),
        (says("лет пять назад", "2008", "2008~", mod="APPROX"), silent("лет пять назади")),
    ),
    Rule(
        "a-unit-ago",
        "{unit} [тому ]назад",
        _ago,
        (
            says("год назад", "2012"),
            says("неделю назад", "2013-W06"),
            says("месяц назад", "2013-01"),
            silent("год назади"),
        ),
    ),
    *(
        Rule(
            f"{name}-ago",
            f"{words} [тому ]назад",
            (lambda words=words: About(Shifted(-_HALVES[words][0], _HALVES[words][1]))),
            (says(f"{words} назад", value, mod="APPROX"), silent(f"{words} назади")),
        )
        for name, words, value in (
            ("year-and-a-half", "полтора года", "2011-08"),
            ("half-a-century", "полвека", "1963"),
            ("month-and-a-half", "полтора месяца", "2013-W01"),
        )
    ),
    Rule(
        "half-a-year-ago",
        "полгода [тому ]назад",
        lambda: Shifted(-6, Grain.MONTH),
        (says("полгода назад", "2012-08"), silent("полгода назади")),
    ),
    Rule(
        "in-units",
        "через {count} {unit:any_unit}",
        _ahead,
        (
            says("через два дня", "2013-02-14", within="Они встретятся через два дня"),
            says("через три недели", "2013-W10", within="Выборы пройдут через три недели"),
            says("через 5 лет", "2018", within="Он уехал, а через 5 лет вернулся"),
            silent("через два дня после выборов"),
        ),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "in-a-unit",
        "через {unit}",
        _ahead,
        (
            says("через неделю", "2013-W08", within="Саммит пройдёт через неделю"),
            says("через год", "2014"),
            silent("через год после войны"),
            silent("через неделюшку"),
        ),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "in-half-a-year",
        "через полгода",
        lambda: Ahead(6, Grain.MONTH, point=True),
        (says("через полгода", "2013-08", within="Он вернётся через полгода"), silent("через полгода после войны")),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "after-units",
        "спустя {count} {unit:any_unit}",
        _later,
        (
            says("спустя два года", "2015", within="спустя два года они вернулись"),
            silent("спустя два года после войны"),
        ),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "after-a-unit",
        "спустя {unit}",
        _later,
        (says("спустя год", "2014"), silent("спустя год после войны")),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "half-a-year-later",
        "(спустя полгода|полгода спустя)",
        lambda: on_told(6, Grain.MONTH),
        (says("Спустя полгода", "2013-08"), says("полгода спустя", "2013-08"), silent("спустя полгода после войны")),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "clock-units-ago",
        "{count} {letter:clock_unit} [тому ]назад",
        lambda **_: Shifted(0, Grain.DAY),
        (says("20 минут назад", "2013-02-12"), silent("20 минут назади")),
    ),
    Rule(
        "units-later",
        f"{{count}} {{unit:any_unit}} {_LATER}",
        _later,
        (
            says("два дня спустя", "2013-02-14"),
            says("Двумя годами позже", "2015"),
            says("пять лет спустя", "2018"),
            silent("два дня спустя после выборов"),
            silent("два дня позжее"),
        ),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "a-unit-later",
        f"{{unit}} {_LATER}",
        _later,
        (
            says("Годом позже", "2014"),
            says("неделю спустя", "2013-W08"),
            says("Днём позже", "2013-02-13"),
            silent("днём позжее"),
        ),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "units-earlier",
        f"{{count}} {{unit:any_unit}} {_EARLIER}",
        _earlier,
        (says("двумя годами ранее", "2011"), says("три дня раньше", "2013-02-09"), silent("три дня раньшего")),
        unless_followed=("срок", "чем ", "назначенн", "намеченн"),
    ),
    Rule(
        "a-unit-earlier",
        f"{{unit}} {_EARLIER}",
        _earlier,
        (says("Днём ранее", "2013-02-11"), says("годом раньше", "2012"), silent("годом раньшего")),
        unless_followed=("срок", "чем ", "назначенн", "намеченн"),
    ),
)
