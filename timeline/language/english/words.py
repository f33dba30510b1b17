"""English words for numbers, months, weekdays, units and seasons: the slots of the rules' templates."""

import re
from collections.abc import Mapping

from timeline.dates.grain import Grain
from timeline.language.slots import FIGURES, either, number, table
from timeline.language.template import DIGIT, Slot

_MONTH_NAMES = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
MONTHS = {name: i for i, name in enumerate(_MONTH_NAMES, 1)}
_MONTH_SHORT = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

_DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = {name: i for i, name in enumerate(_DAY_NAMES, 1)}
_DAY_SHORT = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7}

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
)
_ORDINALS_FROM_13 = ("thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth")

CARDINALS: Mapping[str, int] = (
    {"a": 1, "an": 1, "a couple of": 2, "a dozen": 12, "a hundred": 100, "a thousand": 1000, "hundred": 100}
    | {w: i for i, w in enumerate(_ONES, 1)}
    | {w: i for i, w in enumerate(_TEENS, 10)}
    | {w: i * 10 for i, w in enumerate(_TENS, 2)}
    | {f"{w} hundred": i * 100 for i, w in enumerate(_ONES, 1)}
    | {f"{w} thousand": i * 1000 for i, w in enumerate(_ONES, 1)}
    | {f"{ten}-{one}": (i + 2) * 10 + j for i, ten in enumerate(_TENS) for j, one in enumerate(_ONES, 1)}
)
ORDINALS: Mapping[str, int] = (
    {w: i for i, w in enumerate(_ORDINALS, 1)}
    | {w: i for i, w in enumerate(_ORDINALS_FROM_13, 13)}
    | {w.removesuffix("y") + "ieth": i * 10 for i, w in enumerate(_TENS, 2)}
    | {f"twenty-{w}": 20 + i for i, w in enumerate(_ORDINALS[:9], 1)}
    | {f"thirty-{w}": 30 + i for i, w in enumerate(_ORDINALS[:1], 1)}
)
UNITS = {
    "day": Grain.DAY,
    "week": Grain.WEEK,
    "month": Grain.MONTH,
    "quarter": Grain.QUARTER,
    "year": Grain.YEAR,
    "decade": Grain.DECADE,
    "century": Grain.CENTURY,
    "millennium": Grain.MILLENNIUM,
}
_PLURAL_UNITS = {
    "days": Grain.DAY,
    "weeks": Grain.WEEK,
    "months": Grain.MONTH,
    "quarters": Grain.QUARTER,
    "years": Grain.YEAR,
    "decades": Grain.DECADE,
    "centuries": Grain.CENTURY,
    "millennia": Grain.MILLENNIUM,
}
SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
_TENS_OF_YEARS = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
_CLOCK_UNITS = {"hour": "H", "hours": "H", "minute": "M", "minutes": "M", "second": "S", "seconds": "S"}
_PERIODIC = {
    "hourly": "PT1H",
    "daily": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
}
_TIMES = {"once": 1, "twice": 2, "thrice": 3} | {f"{w} times": i for i, w in enumerate(_ONES, 1)}
PARTS_OF_DAY = {"morning": "MO", "noon": "MI", "afternoon": "AF", "evening": "EV", "night": "NI"}


_digits = number(r"\d{1,3}(?:,\d{3}){1,5}|\d{1,4}", 1, 9999)
_cardinal = table({k: v for k, v in CARDINALS.items() if k not in ("a", "an")})
_unit = table(UNITS, small=True)
_units = table(_PLURAL_UNITS, small=True)
_month = table(MONTHS, capital=True)
_ordinal_digits = number(r"\d{1,2}(?:st|nd|rd|th)", 1, 99)

BEFORE_DATES = frozenset(
    "in of since until till by from to during before after between and through early mid late".split()  # noqa: SIM905
)
"""Words after which a bare month or year is one, and not a name or a number."""

SLOTS: Mapping[str, Slot] = {
    **FIGURES,
    "day": number(r"[0-3]?\d(?:st|nd|rd|th)?", 1, 31),
    "month": either(_month, table(_MONTH_SHORT, capital=True, dot=True)),
    "full_month": _month,
    "sure_month": table(
        {k: v for k, v in MONTHS.items() if k not in ("march", "april", "may", "june", "august")}, capital=True
    ),
    "weekday": either(table(WEEKDAYS, capital=True), table(_DAY_SHORT, capital=True, dot=True)),
    "full_weekday": table(WEEKDAYS, capital=True),
    "weekdays": table({f"{k}s": v for k, v in WEEKDAYS.items()}, capital=True),
    "count": either(_digits, _cardinal),
    "some": either(_digits, _cardinal, table({"a": 1, "an": 1})),
    "nth_in_figures": number(r"[0-3]?\d(?:st|nd|rd|th)", 1, 31),
    "ordinal": either(_ordinal_digits, table(ORDINALS)),
    "unit": _unit,
    "units": _units,
    "long_units": table({k: v for k, v in _PLURAL_UNITS.items() if k != "quarters"}, small=True),
    "unit_long": table({f"{k}long": v for k, v in UNITS.items()}, small=True),
    "day_to_year": table({k: v for k, v in UNITS.items() if k in ("day", "week", "month", "year")}),
    "calendar_unit": table({k: v for k, v in UNITS.items() if k in ("week", "month", "year")}),
    "long_unit": table({k: v for k, v in UNITS.items() if k in ("decade", "century")}),
    "any_unit": either(_units, _unit),
    "clock_unit": table(_CLOCK_UNITS),
    "large_clock_unit": Slot("(?-i:Hours|Minutes|Seconds)", str, frozenset({"hours", "minutes", "seconds"})),
    "clock_plural": table({"hours": "H", "minutes": "M"}),
    "clock_singular": table({"hour": "H", "minute": "M"}),
    "leading_now": Slot("(?-i:Now)", str, frozenset({"now"})),
    "season": table(SEASONS),
    "small_season": table({k: v for k, v in SEASONS.items() if k != "fall"}, small=True),
    "tens": table(_TENS_OF_YEARS),
    "tens_word": table({w: i * 10 for i, w in enumerate(_TENS, 2)}),
    "ones_word": table({w: i for i, w in enumerate(_ONES, 1)}),
    "periodic": table(_PERIODIC, small=True),
    "times": table(_TIMES),
    "daypart": table(PARTS_OF_DAY),
    "decade_digits": number(r"[12]\d\d0['’]?s", 1000, 2990),
    "old_decade": number(r"[1-9]?\d{1,2}0s", 10, 9990),
    "short_decade": Slot(
        r"['’‘]?[2-9]0['’]?s", lambda text: int(re.sub(r"\D", "", text)), frozenset({DIGIT, "'", "’", "‘"})
    ),
}
