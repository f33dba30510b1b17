"""Decades and centuries, in figures, words and Roman numerals."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Fixed, Meaning
from timeline.language.builds import century, century_before_christ, decade, decade_before_christ, short_decade
from timeline.language.rule import Rule, not_a_date, says, silent
from timeline.language.russian.declension import any_form
from timeline.language.russian.words import BC, YEARS

_CENTURY = "(столетиями|столетиях|столетием|столетий|столетия|столетие|столетии|веками|веках|веков|веком|века|веке|веку|век|вв.|в.)"
_BY = frozenset(
    "в начале конце середине начала конца середины начало конец середина к с до из от концу середине началу после".split()  # noqa: SIM905
)
_NOT_YEARS = (
    "мест",
    "числ",
    "сутк",
    "минут",
    "издани",
    "уровн",
    "этаж",
    "годовщин",
    "градус",
    "статистич",
    "линии",
    "километр",
)


def _decade_of_century(tens: int, number: int) -> Meaning:
    return Fixed(Period(Grain.DECADE, (number - 1) * 10 + tens // 10))


RULES = (
    Rule(
        "decade",
        f"{{years:decade_digits}}[ {YEARS}]",
        decade,
        (
            says("1990-х", "199", "199X", within="в 1990-х"),
            says("1990-е годы", "199", within="в 1990-е годы"),
            says("1930-х гг.", "193", within="с 1930-х гг."),
            silent("1990-ем"),
        ),
    ),
    Rule(
        "listed-decade",
        "{years:listed_decade}",
        decade,
        (says("1930", "193", within="в 1930–1940-х годах"), silent("в 1930–1941 годах")),
    ),
    Rule(
        "short-decade",
        f"{{tens:short_decade}} {YEARS}",
        short_decade,
        (
            says("90-е годы", "199", "199X", within="в 90-е годы"),
            says("30-х гг.", "193", within="с 30-х гг."),
            silent("90-е годовщины"),
        ),
    ),
    Rule(
        "bare-short-decade",
        "{tens:short_decade}",
        short_decade,
        (
            says("90-х", "199", within="в 90-х"),
            says("середине 80-х", "198", mod="MID", within="в середине 80-х"),
            silent("в 20-х числах"),
            silent("занял 30-е место"),
        ),
        after=_BY,
        unless_followed=_NOT_YEARS,
    ),
    Rule(
        "spelled-decade",
        f"{{tens:decade_word}}[ {YEARS}]",
        short_decade,
        (
            says("девяностые", "199", within="в девяностые"),
            says("шестидесятых годах", "196", within="в шестидесятых годах"),
            says("нулевых", "200", within="в нулевых"),
            silent("девяностый"),
            silent("двадцатых чисел"),
        ),
        after=_BY,
        unless_followed=_NOT_YEARS,
    ),
    Rule(
        "decade-of-century",
        f"({{tens:short_decade}}|{{tens:decade_word}}) {YEARS} {{number:century_number}} {_CENTURY}",
        _decade_of_century,
        (
            says("40-х годах XIX века", "184", within="в 40-х годах XIX века"),
            says("двадцатые годы XX века", "192", within="в двадцатые годы XX века"),
            silent("40-х годах XIX главы"),
        ),
    ),
    Rule(
        "decade-of-century-before-christ",
        f"({{tens:short_decade}}|{{tens:decade_word}}) {YEARS} {{number:century_number}} {_CENTURY} {BC}",
        lambda tens, number: decade_before_christ((number - 1) * 100 + tens),
        (
            says("30-х годах I века до н. э.", "BC003", within="в 30-х годах I века до н. э."),
            silent("30-х годах I века до Ивана"),
        ),
    ),
    Rule(
        "decade-of-last-century",
        f"{{tens:short_decade}} {YEARS} {any_form('прошл|ый')} (века|столетия)",
        short_decade,
        (says("80-х годах прошлого века", "198", within="в 80-х годах прошлого века"), silent("80-х годах прошлого")),
    ),
    Rule(
        "century",
        f"{{number:century_number}} {_CENTURY}[ (н. э.|н.э.|нашей эры)]",
        century,
        (
            says("XIX веке", "18", "18XX", within="в XIX веке"),
            says("XX в.", "19", within="Музыка XX в. интересна"),
            says("ХХ века", "19", within="литература ХХ века"),
            says("19-го века", "18", within="люди 19-го века"),
            says("двадцатом столетии", "19", within="в двадцатом столетии"),
            silent("XXXIV веке"),
            silent("первый вексель"),
        ),
    ),
    Rule(
        "listed-century",
        "{number:roman_listed}",
        century,
        (says("XVIII", "17", within="в XVIII–XIX веках"), silent("глава XVIII и XIX")),
    ),
    Rule(
        "century-before-christ",
        f"{{number:century_number}} {_CENTURY} {BC}",
        century_before_christ,
        (
            says("I век до н. э.", "BC00", "[-0099..0000]"),
            says("V веке до нашей эры", "BC04", within="в V веке до нашей эры"),
            silent("V веке до Ивана"),
        ),
    ),
    Rule(
        "century-as-a-name",
        "(Золотой|золотой|Серебряный|серебряный|средние|Средние|каменный|бронзовый|железный) (веке|века|век)",
        not_a_date,
        (silent("Серебряный век"),),
        blocks=True,
    ),
)
