"""Lengths of time: counted, halves, in adjectives; windows that end or begin now; ages, which are none."""

from timeline.dates.grain import Grain
from timeline.dates.timex import length_value
from timeline.expressions.meaning import About, ClockLength, Length, Meaning, MixedLength, Shifted, Window
from timeline.language.rule import Rule, not_a_date, says, silent
from timeline.language.russian.declension import any_form

_HALVES = {Grain.YEAR: "6M", Grain.CENTURY: "50Y", Grain.DECADE: "5Y", Grain.DAY: "T12H"}
_LONGEST = 200
_ENDED_PLURAL = "ие их им ими"
_LAST = any_form("последн|ие их им ими", f"прошедш|{_ENDED_PLURAL}", f"минувш|{_ENDED_PLURAL}", "прошл|ые ых ым ыми")
_LAST_ONE = any_form("последн|ий его ему ем юю ей ее")
_NEXT = any_form(
    f"ближайш|{_ENDED_PLURAL}", f"следующ|{_ENDED_PLURAL}", f"предстоящ|{_ENDED_PLURAL}", f"грядущ|{_ENDED_PLURAL}"
)
_NEXT_ONE = any_form("ближайш|ий его ему ем ую ей ее")
_SEVERAL = any_form("нескольк|о их им ими")
_ONE_AND_A_HALF = "(полтора|полутора|полторы)"


def _and_a_half(unit: Grain, count: int = 1) -> Meaning:
    """Two years and a half: TIMEX3 writes the half in the next finer unit."""
    half = _HALVES.get(unit)
    if half is None:
        finer = {Grain.MONTH: "2W", Grain.WEEK: "3D"}.get(unit)
        if finer is None:
            raise ValueError(unit)
        half = finer
    return MixedLength(f"{length_value(count, unit)}{half}")


def _length(count: int, unit: Grain) -> Meaning:
    return Length(count, unit)


def _few(least: int, count: int, unit: Grain) -> Meaning:
    """So many or so many: neither is the length. Two years of the calendar are no numbers of years."""
    if not least < count < _LONGEST:
        raise ValueError(least, count)
    return Length(None, unit)


def _window(n: int, unit: Grain) -> Meaning:
    if unit is Grain.DAY:
        raise ValueError(unit)
    return Window(1, unit, n)


RULES = (
    Rule(
        "counted-units",
        "{count} {unit:any_unit}",
        _length,
        (
            says("три года", "P3Y"),
            says("двух недель", "P2W", within="в течение двух недель"),
            says("пятидесяти лет", "P50Y"),
            says("двое суток", "P2D"),
            says("почти десять лет", "P10Y", mod="APPROX"),
            says("более трёх лет", "P3Y", mod="MORE_THAN"),
            says("не менее двух месяцев", "P2M", mod="EQUAL_OR_MORE"),
            says("пару дней", "P2D"),
            silent("три годовщины"),
            silent("3,5 года"),
        ),
    ),
    *(
        Rule(
            f"{name}-a-unit",
            f"{words} {{unit:genitive_unit}}",
            (lambda unit, mod=mod: About(Length(1, unit), mod)),
            (says(f"{said} недели", "P1W", mod=mod), silent(f"{said} недельных")),
        )
        for name, words, mod, said in (
            ("over", "(более|больше|свыше)", "MORE_THAN", "более"),
            ("under", "(менее|меньше)", "LESS_THAN", "менее"),
            ("about", "(около|порядка)", "APPROX", "около"),
        )
    ),
    *(
        Rule(
            f"{name}-a-unit-ago",
            f"{words} {{unit:genitive_unit}} [тому ]назад",
            (lambda unit, mod=mod: About(Shifted(-1, unit, same=unit is Grain.YEAR), mod)),
            (says(f"{said} года назад", "2012", mod=mod), silent(f"{said} года назади")),
        )
        for name, words, mod, said in (
            ("over", "(более|больше|свыше)", "MORE_THAN", "более"),
            ("under", "(менее|меньше)", "LESS_THAN", "менее"),
            ("about", "(около|порядка)", "APPROX", "около"),
        )
    ),
    Rule(
        "through-a-unit",
        "{unit:genitive_unit}",
        lambda unit: Length(1, unit),
        (says("года", "P1Y", within="в течение года"), silent("событие года"), silent("в течение годовой")),
        after=frozenset({"течение", "протяжении"}),
    ),
    Rule(
        "for-a-unit",
        "{unit:accusative_unit}",
        lambda unit: Length(1, unit),
        (
            says("год", "P1Y", within="За год цены выросли"),
            says("неделю", "P1W", within="уехал на неделю"),
            silent("новый год"),
            silent("за годовой"),
        ),
        after=frozenset({"за", "на"}),
        unless_followed=("1", "2", "до ", "раньше", "позже"),
    ),
    Rule(
        "of-an-age",
        "(ему|ей|мне|им|нам|возрасте|возраста|исполнилось|исполнится|исполняется|исполнялось|моложе|старше|достигшие|достигших) {count} (лет|года|год)",
        not_a_date,
        (silent("ему 26 лет"), silent("в возрасте 30 лет"), silent("исполнилось двадцать лет")),
        blocks=True,
    ),
    Rule(
        "manner-of-speaking",
        "(сто|тысячу|100) лет (не|в обед|одиночества|как)",
        not_a_date,
        (silent("сто лет не виделись"), silent("«Сто лет одиночества»")),
        blocks=True,
    ),
    Rule(
        "several-units",
        f"({_SEVERAL}|много|многих) {{unit:units}}",
        lambda unit: Length(None, unit),
        (
            says("несколько дней", "PXD"),
            says("многих лет", "PXY", within="в течение многих лет"),
            silent("несколько днищ"),
        ),
    ),
    Rule(
        "from-count-to-count",
        "{least:count}(-|–| или | до ){count} {unit:any_unit}",
        _few,
        (
            says("два-три года", "PXY", within="Это займёт два-три года"),
            says("трёх до пяти лет", "PXY", within="от трёх до пяти лет"),
            silent("два-три годовых"),
        ),
    ),
    Rule(
        "last-count-to-count",
        f"{_LAST} {{least:count}}(-|–| или ){{count}} {{unit:any_unit}}",
        lambda unit, **_: Window(None, unit, -1),
        (
            says("последние два-три года", "PXY", within="за последние два-три года"),
            silent("последние два-три годовых"),
        ),
    ),
    Rule(
        "next-count-to-count",
        f"{_NEXT} {{least:count}}(-|–| или ){{count}} {{unit:any_unit}}",
        lambda unit, **_: Window(None, unit, 1),
        (says("ближайшие два-три года", "PXY", within="в ближайшие два-три года"), silent("ближайшие два-три годовых")),
    ),
    Rule(
        "unit-and-a-half",
        f"{_ONE_AND_A_HALF} {{unit:any_unit}}",
        _and_a_half,
        (says("полтора года", "P1Y6M"), says("полутора месяцев", "P1M2W"), silent("полтора годика")),
    ),
    Rule(
        "units-and-a-half",
        "{count} с половиной {unit:any_unit}",
        _and_a_half,
        (says("два с половиной года", "P2Y6M"), silent("два с половинкой года")),
    ),
    *(
        Rule(name, words, (lambda value=value: MixedLength(value)), (says(said, value), silent(f"{said}шный")))
        for name, words, said, value in (
            ("half-a-year", "(полгода|полугода)", "полгода", "P6M"),
            ("half-a-century", "полвека", "полвека", "P50Y"),
            ("half-an-hour", "(полчаса|получаса)", "полчаса", "PT30M"),
            ("hour-and-a-half", "(полтора часа|полутора часов)", "полтора часа", "PT1H30M"),
            ("quarter-of-a-century", "четверть века", "четверть века", "P25Y"),
            ("twenty-four-hours", "сутки", "сутки", "P1D"),
        )
    ),
    Rule(
        "clock-units",
        "{count} {letter:clock_unit}",
        ClockLength,
        (says("пять часов", "PT5H", within="Тушили его пять часов"), says("40 минут", "PT40M"), silent("пять часовых")),
    ),
    Rule(
        "several-clock-units",
        f"{_SEVERAL} {{letter:clock_unit}}",
        lambda letter: ClockLength(None, letter),
        (says("несколько часов", "PTXH"), silent("несколько часовых")),
    ),
    *(
        Rule(
            f"{name}-long",
            f"{{count:stem_and_{name}}}",
            (lambda count, unit=unit: Length(count, unit)),
            (says(said, value, within=f"{said} перерыв"), silent(missed)),
        )
        for name, unit, said, value, missed in (
            ("day", Grain.DAY, "Двухдневный", "P2D", "дневный"),
            ("week", Grain.WEEK, "трёхнедельный", "P3W", "недельный"),
            ("month", Grain.MONTH, "шестимесячный", "P6M", "месячный"),
        )
    ),
    Rule(
        "hour-long",
        "{count:stem_and_hour}",
        lambda count: ClockLength(count, "H"),
        (says("двухчасовой", "PT2H", within="двухчасовой разговор"), silent("часовой")),
    ),
    Rule(
        "year-long",
        "{count:stem_and_year}",
        lambda count: Length(count, Grain.YEAR),
        (says("пятилетний", "P5Y", within="пятилетний контракт"), silent("пятилетний мальчик")),
        followed=(
            "контракт",
            "договор",
            "план",
            "срок",
            "период",
            "перерыв",
            "войн",
            "программ",
            "соглашени",
            "кредит",
            "работ",
            "опыт",
            "истори",
            "мандат",
        ),
    ),
    Rule(
        "last-units",
        f"{_LAST} {{count}} {{unit:any_unit}}",
        lambda count, unit: Window(count, unit, -1),
        (
            says("последние три года", "P3Y", "2010~/2013~", within="за последние три года"),
            says("последних двух недель", "P2W", within="в течение последних двух недель"),
            silent("последние три годовщины"),
        ),
    ),
    Rule(
        "last-uncounted-units",
        f"{_LAST} (несколько |){{unit:units}}",
        lambda unit: Window(None, unit, -1),
        (
            says("последние годы", "PXY", within="в последние годы"),
            says("последних месяцев", "PXM"),
            silent("последние годовщины"),
        ),
    ),
    Rule(
        "the-last-unit",
        f"{_LAST_ONE} {{unit}}",
        lambda unit: _window(-1, unit),
        (says("последний год", "P1Y", within="за последний год"), silent("последний день")),
        after=frozenset({"за", "в"}),
    ),
    Rule(
        "next-units",
        f"{_NEXT} {{count}} {{unit:any_unit}}",
        lambda count, unit: Window(count, unit, 1),
        (
            says("ближайшие два года", "P2Y", "2013~/2015~", within="в ближайшие два года"),
            silent("ближайшие два годовых"),
        ),
    ),
    Rule(
        "next-uncounted-units",
        f"{_NEXT} (несколько |){{unit:units}}",
        lambda unit: Window(None, unit, 1),
        (says("ближайшие месяцы", "PXM", within="в ближайшие месяцы"), silent("ближайшие месячные")),
    ),
    Rule(
        "the-next-unit",
        f"{_NEXT_ONE} {{unit}}",
        lambda unit: _window(1, unit),
        (says("ближайший год", "P1Y", within="в ближайший год"), silent("ближайший день")),
    ),
    Rule(
        "clock-window",
        f"({_LAST}|{_NEXT}) ({{count}} |){{letter:clock_unit}}",
        lambda letter, count=None: ClockLength(count, letter),
        (says("последние 24 часа", "PT24H", within="за последние 24 часа"), silent("последние 24 часовых")),
    ),
)
