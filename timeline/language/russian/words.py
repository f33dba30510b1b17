"""Russian words for numbers, months, weekdays, units and seasons in all their cases: the slots of the rules' templates."""

from collections.abc import Mapping

from timeline.dates.grain import Grain
from timeline.language.russian.declension import declined, forms
from timeline.language.russian.feast_names import FEAST
from timeline.language.russian.numbers import (
    CARDINALS,
    COMPOUND_CARDINAL,
    COMPOUND_ORDINAL,
    OF_DAYS,
    ORDINALS,
    SMALL_ORDINALS,
    SOME,
    compound,
)
from timeline.language.slots import FIGURES, either, number, table
from timeline.language.template import Slot, words_regex

_MONTHS = {
    "январ|ь я ю ём е": 1,
    "феврал|ь я ю ём е": 2,
    "март|_ а у ом е": 3,
    "апрел|ь я ю ем е": 4,
    "ма|й я ю ем е": 5,
    "июн|ь я ю ем е": 6,
    "июл|ь я ю ем е": 7,
    "август|_ а у ом е": 8,
    "сентябр|ь я ю ём е": 9,
    "октябр|ь я ю ём е": 10,
    "ноябр|ь я ю ём е": 11,
    "декабр|ь я ю ём е": 12,
}
_MONTHS_OF = ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября")
MONTHS_OF: Mapping[str, int] = {name: i for i, name in enumerate((*_MONTHS_OF, "декабря"), 1)}
"""The months as they stand behind a day."""
_SHORT_MONTHS = {
    "янв": 1,
    "фев": 2,
    "февр": 2,
    "мар": 3,
    "апр": 4,
    "июн": 6,
    "июл": 7,
    "авг": 8,
    "сен": 9,
    "сент": 9,
    "окт": 10,
    "ноя": 11,
    "нояб": 11,
    "дек": 12,
}
WEEKDAYS = {
    "понедельник|_ а у ом е": 1,
    "вторник|_ а у ом е": 2,
    "четверг|_ а у ом е": 4,
    "пятниц|а ы у е ей": 5,
    "суббот|а ы у е ой": 6,
    "воскресень|е я ю ем и": 7,
}
"""The days whose names mean nothing else; "среда" is also an environment."""
WEDNESDAY = {"сред|а ы у е ой": 3}
_WEEKDAY_HABITS = {
    "понедельникам": 1,
    "вторникам": 2,
    "средам": 3,
    "четвергам": 4,
    "пятницам": 5,
    "субботам": 6,
    "воскресеньям": 7,
}
SEASONS = {"весн|а ы е у ой": 1, "лет|о а у ом е": 2, "осен|ь и ью": 3, "зим|а ы е у ой": 4}
_SEASON_WHEN = {"весной": 1, "весною": 1, "летом": 2, "осенью": 3, "зимой": 4, "зимою": 4}

UNITS = {
    "д|ень ня ню нём не": Grain.DAY,
    "сутки|": Grain.DAY,
    "недел|я и е ю ей": Grain.WEEK,
    "месяц|_ а у ем е": Grain.MONTH,
    "год|_ а у ом е": Grain.YEAR,
    "десятилети|е я ю ем и": Grain.DECADE,
    "век|_ а у ом е": Grain.CENTURY,
    "столети|е я ю ем и": Grain.CENTURY,
    "тысячелети|е я ю ем и": Grain.MILLENNIUM,
}
_PLURAL_UNITS = {
    "д|ни ней ням нями нях": Grain.DAY,
    "сут|ки ок кам ками ках": Grain.DAY,
    "недел|и ь ям ями ях": Grain.WEEK,
    "месяц|ы ев ам ами ах": Grain.MONTH,
    "год|ы ов ам ами ах": Grain.YEAR,
    "лет|": Grain.YEAR,
    "десятилети|я й ям ями ях": Grain.DECADE,
    "век|а ов ам ами ах": Grain.CENTURY,
    "столети|я й ям ями ях": Grain.CENTURY,
    "тысячелети|я й ям ями ях": Grain.MILLENNIUM,
}
_CLOCK_UNITS = {
    "час|_ а у ом ов ам ами ах": "H",
    "минут|а ы у _ ам ами ах": "M",
    "секунд|а ы у _ ам ами ах": "S",
}
_GENITIVE_UNITS = {
    "года": Grain.YEAR,
    "месяца": Grain.MONTH,
    "недели": Grain.WEEK,
    "суток": Grain.DAY,
    "десятилетия": Grain.DECADE,
    "века": Grain.CENTURY,
}
_TENS_OF_YEARS = {"тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70, "восемьдесят": 80}
_SPELLED_YEAR = compound(
    {**_TENS_OF_YEARS, "девяносто": 90},
    {k: v for k, v in SMALL_ORDINALS.items() if k.endswith(("ом", "ого", "его", "ем"))},
)
_COUNT_STEMS = {
    "одно": 1,
    "двух": 2,
    "трёх": 3,
    "четырёх": 4,
    "пяти": 5,
    "шести": 6,
    "семи": 7,
    "восьми": 8,
    "девяти": 9,
    "десяти": 10,
    "двенадцати": 12,
    "пятнадцати": 15,
    "двадцати": 20,
    "тридцати": 30,
}
_DECADES = declined(
    {
        f"{stem}|ые ых ым ыми": tens
        for stem, tens in (
            ("двадцат", 20),
            ("тридцат", 30),
            ("сороков", 40),
            ("пятидесят", 50),
            ("шестидесят", 60),
            ("семидесят", 70),
            ("восьмидесят", 80),
            ("девяност", 90),
            ("нулев", 100),
        )
    }
)
_NOT_HOURS = frozenset(declined(SOME))
PARTS_OF_DAY = {"утром": "MO", "вечером": "EV", "ночью": "NI"}

YEAR = "(года|году|годом|годе|год|г.|г)"
"""What stands behind the number of a year, as a branch of a template."""
YEARS = "(годов|годами|годам|годах|годы|гг.|г.г.)"
"""What stands behind the numbers of several years."""
BC = "до (н. э.|н.э.|нашей эры|Р. Х.|Р.Х.|Рождества Христова)"

_YEAR = r"[12]\d{3}(?:-(?:го|му|ый|ого|ом|м|й))?"
_AND = r"\s*(?:[–—-]|,|и|или|по|до)\s*"
# A number that lacks its word for a year, because that stands behind a later one: "в 2007, 2009 и 2013 годах".
_LISTED_YEAR = rf"{_YEAR}(?=(?:{_AND}(?:{_YEAR}|\d\d)){{1,12}}\s*(?:год|гг?\b))"
# From one year to another without a word for them: "с 2007 по 2013", "(1799–1837)".
_PAIRED_YEAR = (
    rf"(?<=\(){_YEAR}(?=(?:\s*[–—-]\s*[12]\d{{3}})?\))|(?<=[12]\d{{3}}[–—-])[12]\d{{3}}(?=\))|(?<=[12]\d{{3}} [–—-] )[12]\d{{3}}(?=\))"
    rf"|{_YEAR}(?=\s+по\s+[12]\d{{3}})|(?<=[12]\d{{3}} по )[12]\d{{3}}|(?<=[12]\d{{3}}-го по )[12]\d{{3}}-й"
)

_DIAL = 12
# "Днём" is mostly no time ("с каждым днём"): only beside a day it is.
_DAY_BEFORE = "".join(
    rf"|(?<={word} дн.м)"
    for word in (
        "вчера",
        "сегодня",
        "завтра",
        "накануне",
        "понедельник",
        "вторник",
        "среду",
        "четверг",
        "пятницу",
        "субботу",
        "воскресенье",
        *MONTHS_OF,
    )
)
_BESIDE_A_DAY = (
    rf"(?:(?=\s+(?:[0-3]?\d\s+(?:{'|'.join(MONTHS_OF)})|во?\s+(?:понед|вторн|сред|четв|пятн|субб|воскр))){_DAY_BEFORE})"
)
_TIMES = {"дважды": 2, "трижды": 3, "один раз": 1, "два раза": 2, "три раза": 3, "четыре раза": 4, "пять раз": 5}
_VERB = r"\w+(?:л|ла|ло|ли|ет|ит|ут|ют|ат|ят)(?:с[ья])?\b"
# After "накануне" a noun says of what it is the eve; a verb, a preposition or a stop leaves it to be yesterday.
_ALONE = rf"(?=\s*(?:[.,;:!?»)–—]|\Z)|\s+(?:{_VERB}|в|во|на|с|из|о|об|по|у|вечером|утром|ночью|днём|днем|было|были|была)\b|\s+\w+[бвгджзклмнпрстфхцчш](?<!ов)(?<!ев)\s+\w+л(?:ся)?\b)"
_ADVERB = rf"(?=\s*(?:[.,;:!?»)–—]|\Z)|\s+(?:{_VERB}|здесь|там|его|её|ее|их|ему|ей|им|он|она|оно|они|мы|вы|это|в|во|на|с|не|можно|нужно|может|будет|будут)\b)"

_NUMERALS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
# Many texts print the Cyrillic letter in them, for it looks the same.
_ROMANS = {
    written: i
    for i in range(1, 31)
    for roman in ("X" * (i // 10) + _NUMERALS[i % 10],)
    for written in (roman, roman.replace("X", "Х"))
}
_ROMAN = Slot(f"(?-i:{words_regex(_ROMANS)})", _ROMANS.__getitem__, frozenset(written.lower() for written in _ROMANS))
_ROMAN_LISTED = Slot(
    rf"{_ROMAN.regex}(?=\s*(?:[–—-]|и|или|по|до)\s*{_ROMAN.regex}\s*(?:ве[кч]|вв?\.|столет))",
    _ROMAN.value,
    _ROMAN.first,
)
_month = table(declined(_MONTHS))
_month_of = either(table(MONTHS_OF), table(_SHORT_MONTHS, dot=True))
_ordinal = either(number(r"\d{1,2}(?:-?(?:го|й|м|му|е|ый|ой|ом|я|ю))?", 1, 31), table(ORDINALS), _ROMAN)
_count = either(number(r"\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,5}|\d{1,4}", 1, 9999), COMPOUND_CARDINAL, table(CARDINALS))
_unit = table(declined(UNITS))
_units = table(declined(_PLURAL_UNITS))
_weekday = table(declined(WEEKDAYS), small=True)
_wednesday = table(declined(WEDNESDAY), small=True)


def _lasting(adjective: str) -> Slot:
    """A slot for a number and a unit in one adjective, "двухдневный"; its value is the number."""
    return table({f"{stem}{form}": count for stem, count in _COUNT_STEMS.items() for form in forms(adjective)})


SLOTS: Mapping[str, Slot] = {
    **FIGURES,
    "year": number(_YEAR, 1000, 2999),
    "listed_year": number(_LISTED_YEAR, 1000, 2100),
    "paired_year": number(_PAIRED_YEAR, 1000, 2100),
    "ended_year": number(r"[12]\d{3}-(?:го|му|ом|м|й)", 1000, 2999),
    "spelled_year": _SPELLED_YEAR,
    "half_number": table({"первой": 1, "первую": 1, "первая": 1, "второй": 2, "вторую": 2, "вторая": 2}),
    "ten_days": table({"первой": 1, "второй": 2, "третьей": 3, "первую": 1, "вторую": 2, "третью": 3}),
    "nth_week": table({"первой": 1, "второй": 2, "третьей": 3, "четвёртой": 4}),
    "genitive_unit": table(_GENITIVE_UNITS),
    "accusative_unit": table({"год": Grain.YEAR, "месяц": Grain.MONTH, "неделю": Grain.WEEK, "сутки": Grain.DAY}),
    "ended_early_year": number(r"[3-9]\d\d-(?:м|го|му)", 300, 999),
    "early_year": number(r"\d{3}", 100, 999),
    "ended_short_year": number(r"\d\d-(?:го|му|м|й|ом|е)", 0, 99),
    "day": number(r"[0-3]?\d(?:-?(?:го|му|е|м))?", 1, 31),
    "nth": either(
        compound({"двадцать": 20, "тридцать": 30}, {k: v for k, v in SMALL_ORDINALS.items() if k.endswith(OF_DAYS)}),
        table({k: v for k, v in ORDINALS.items() if k.endswith(OF_DAYS)}),
    ),
    "month": _month,
    "month_of": _month_of,
    "small_month": table(declined(_MONTHS), small=True),
    "month_number": number(r"0?\d|1[0-2]", 1, 12),
    "weekday": _weekday,
    "wednesday": _wednesday,
    "any_weekday": either(table(declined(WEEKDAYS)), table(declined(WEDNESDAY))),
    "weekdays": table(_WEEKDAY_HABITS, small=True),
    "count": _count,
    "ordinal": _ordinal,
    "ordinal_word": table(ORDINALS),
    "roman": _ROMAN,
    "roman_listed": _ROMAN_LISTED,
    "century_number": either(
        _ROMAN, number(r"\d{1,2}(?:-?(?:го|й|м|му|ый|ом))?", 1, 30), COMPOUND_ORDINAL, table(ORDINALS)
    ),
    "unit": _unit,
    "units": _units,
    "any_unit": either(_units, _unit),
    "clock_unit": table(declined(_CLOCK_UNITS)),
    "season": table(declined(SEASONS)),
    "second_year": number(r"\d\d(?:\d\d)?", 0, 2999),
    "season_when": table(_SEASON_WHEN),
    "season_bound": table({"весны": 1, "весне": 1, "лета": 2, "лету": 2, "осени": 3, "зимы": 4, "зиме": 4}, small=True),
    "decade_digits": number(r"[12]\d\d0-(?:е|х|ми|м)", 1000, 2990),
    "listed_decade": number(r"[12]\d\d0(?:-?(?:е|х))?(?=\s*[–—-]\s*(?:[12]\d)?\d0-[ехм])", 1000, 2990),
    "short_decade": number(r"[1-9]0-(?:е|х|ми|м)", 10, 90),
    "decade_word": table(_DECADES),
    "stem_and_day": _lasting("дневн|ый"),
    "stem_and_week": _lasting("недельн|ый"),
    "stem_and_month": _lasting("месячн|ый"),
    "stem_and_year": _lasting("летн|ий"),
    "stem_and_hour": _lasting("часов|ой ого ому ым ом ая ую ое ые ых"),
    "minutes": number(r"[0-5]?\d", 0, 59),
    "late_minute": number(r"00|1[3-9]|[2-5]\d", 0, 59),
    "hour_word": table({k: v for k, v in (CARDINALS).items() if isinstance(v, int) and v < 13 and k not in _NOT_HOURS}),
    "open": Slot(r"\(", str, frozenset({"("})),
    "close": Slot(r"\)", str, frozenset({")"})),
    "daypart": table(PARTS_OF_DAY),
    "part_of_night": table({"утра": 0, "ночи": 0, "дня": 12, "вечера": 12}),
    "part_of_a_day": table({"утром": "MO", "вечером": "EV", "ночью": "NI"}),
    "hour_of": table(
        {k: v for k, v in ORDINALS.items() if k.endswith(("ого", "его")) and isinstance(v, int) and v <= _DIAL}
    ),
    "beside_a_day": Slot(_BESIDE_A_DAY, str, frozenset()),
    "feast": FEAST,
    "times": table(_TIMES),
    "alone": Slot(_ALONE, str, frozenset()),
    "adverb": Slot(_ADVERB, str, frozenset()),
}
