"""German words for numbers, months, weekdays, units and seasons: the slots of the rules' templates."""

from collections.abc import Mapping
from dataclasses import replace

from timeline.dates.grain import Grain
from timeline.expressions.meaning import PartOf
from timeline.language.slots import FIGURES, either, inflected, number, table, words
from timeline.language.template import Slot

_MONTHS = (
    "januar februar märz april mai juni juli august september oktober november dezember".split()  # noqa: SIM905
)
MONTHS = {name: i for i, name in enumerate(_MONTHS, 1)} | {"jänner": 1, "feber": 2}
_MONTH_SHORT = {
    name: i
    for i, name in enumerate("jan feb mrz apr mai jun jul aug sep okt nov dez".split(), 1)  # noqa: SIM905
} | {"sept": 9, "mär": 3}
_DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()  # noqa: SIM905
WEEKDAYS = {name: i for i, name in enumerate(_DAYS, 1)} | {"sonnabend": 6}
_DAY_SHORT = {name: i for i, name in enumerate(("mo", "di", "mi", "do", "fr", "sa", "so"), 1)}

_ONES = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()  # noqa: SIM905
_TEENS = "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()  # noqa: SIM905
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()  # noqa: SIM905
_BEFORE_TENS = "ein zwei drei vier fünf sechs sieben acht neun".split()  # noqa: SIM905
CARDINALS: Mapping[str, int] = (
    {w: i for i, w in enumerate(_ONES, 2)}
    | {w: i for i, w in enumerate(_TEENS, 13)}
    | {w: i * 10 for i, w in enumerate(_TENS, 2)}
    | {f"{one}und{ten}": i * 10 + j for i, ten in enumerate(_TENS, 2) for j, one in enumerate(_BEFORE_TENS, 1)}
    | {"hundert": 100, "einhundert": 100, "zweihundert": 200, "dreihundert": 300, "fünfhundert": 500}
    | {"tausend": 1000, "eintausend": 1000, "zweitausend": 2000, "ein dutzend": 12}
)
_ORDINAL_STEMS = {
    name: i
    for i, name in enumerate(
        "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split(),  # noqa: SIM905
        1,
    )
}
ORDINALS = (
    _ORDINAL_STEMS
    | {f"{w}t": i for i, w in enumerate(_TEENS, 13)}
    | {f"{w}st": i * 10 for i, w in enumerate(_TENS[:2], 2)}
    | {f"{one}undzwanzigst": 20 + j for j, one in enumerate(_BEFORE_TENS, 1)}
    | {"einunddreißigst": 31}
)
UNITS = {
    "tag": Grain.DAY,
    "woche": Grain.WEEK,
    "monat": Grain.MONTH,
    "quartal": Grain.QUARTER,
    "jahr": Grain.YEAR,
    "jahrzehnt": Grain.DECADE,
    "jahrhundert": Grain.CENTURY,
    "jahrtausend": Grain.MILLENNIUM,
}
_UNIT_FORMS = UNITS | {
    f"{word}{ending}": grain
    for word, grain in UNITS.items()
    if grain is not Grain.WEEK
    for ending in ("es", "e", "s")
    if not (ending == "es" and grain is Grain.MONTH)
}
_UNITS = {
    f"{'' if word == 'woche' else word}{ending}": grain
    for word, grain in UNITS.items()
    for ending in (("wochen",) if word == "woche" else ("e", "en"))
}
SEASONS = {
    **dict.fromkeys(("frühling", "frühlings", "frühjahr", "frühjahrs", "frühjahres"), 1),
    **dict.fromkeys(("sommer", "sommers"), 2),
    **dict.fromkeys(("herbst", "herbstes", "herbsts"), 3),
    **dict.fromkeys(("winter", "winters"), 4),
}
_CLOCK_UNITS = {"stunde": "H", "stunden": "H", "minute": "M", "minuten": "M", "sekunde": "S", "sekunden": "S"}
PARTS_OF_DAY = {"morgen": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI"}
_PARTS_ADVERB = {
    "morgens": "MO",
    "früh": "MO",
    "vormittags": "MO",
    "mittags": "MI",
    "nachmittags": "AF",
    "abends": "EV",
    "nachts": "NI",
    "in der früh": "MO",
    "am morgen": "MO",
    "am nachmittag": "AF",
    "am abend": "EV",
}
_HOURS = {"eins": 1, "ein": 1} | {w: i for i, w in enumerate(_ONES, 2)}
_DECADES = {
    "zwanziger": 20,
    "dreißiger": 30,
    "vierziger": 40,
    "fünfziger": 50,
    "sechziger": 60,
    "siebziger": 70,
    "achtziger": 80,
    "neunziger": 90,
}
_ENDINGS = "e en er es em"

BEFORE_YEARS = frozenset(
    "in seit bis ab vor nach um gegen von zwischen und oder anfang mitte ende sommer winter herbst frühjahr frühling "  # noqa: SIM905
    "jahr jahre schon bereits erst noch etwa circa ca spätestens während zum".split()
)
"""Words after which four figures are a year."""

_digits = number(r"\d{1,3}(?:\.\d{3}){1,5}|\d{1,4}", 1, 9999)
_cardinal = table(CARDINALS)
_month = table(MONTHS, capital=True)
# Others are names, or words of other things, as often as months; Juni and Juli are names where a name follows.
_NAMES = ("märz", "april", "mai", "juni", "juli", "august")
_sure_month = table({name: n for name, n in MONTHS.items() if name not in _NAMES}, capital=True)
_month_or_name = replace(table({"juni": 6, "juli": 7}), regex=r"(?-i:Ju[nl]i|JU[NL]I)(?!\s(?-i:[A-ZÄÖÜ][a-zäöüß]))")
_unit = table(_UNIT_FORMS, capital=True)
_units = table(_UNITS, capital=True)
_short = "|".join(f"{day.title()}\\." for day in _DAY_SHORT)

SLOTS: Mapping[str, Slot] = {
    **FIGURES,
    "day": number(r"[0-3]?\d\.", 1, 31),
    "plain_day": number(r"[0-3]?\d", 1, 31),
    "month": either(_month, table(_MONTH_SHORT, capital=True, dot=True)),
    "full_month": _month,
    "sure_month": either(_sure_month, _month_or_name),
    "weekday": table(WEEKDAYS, capital=True),
    "short_weekday": Slot(f"(?-i:{_short})", lambda text: _DAY_SHORT[text[:2].lower()], frozenset(_DAY_SHORT)),
    "weekdays": table({f"{k}s": v for k, v in WEEKDAYS.items()}, small=True),
    "weekday_part": table(
        {f"{day}{part}": (i, code) for day, i in WEEKDAYS.items() for part, code in PARTS_OF_DAY.items()}, capital=True
    ),
    "count": either(_digits, _cardinal),
    "one": inflected({"ein": 1}, "- e en em er es"),
    "half_count": table({f"{word}einhalb": n for word, n in CARDINALS.items() if n in range(2, 21)}),
    "ordinal": either(number(r"\d{1,2}\.", 1, 99), inflected(ORDINALS, _ENDINGS)),
    "ordinal_word": inflected(ORDINALS, _ENDINGS),
    "unit": _unit,
    "units": _units,
    "any_unit": either(_units, _unit),
    "part_unit": table(
        {k: v for k, v in _UNIT_FORMS.items() if v in (Grain.WEEK, Grain.MONTH, Grain.YEAR)}, capital=True
    ),
    "clock_unit": table(_CLOCK_UNITS, capital=True),
    "season": table(SEASONS, capital=True),
    "part_of_season": table(
        {
            f"{early}{season}": (part, n)
            for early, part in (("früh", PartOf.START), ("hoch", PartOf.MID), ("spät", PartOf.END))
            for season, n in (("sommer", 2), ("herbst", 3), ("winter", 4))
        },
        capital=True,
    ),
    "part": table(PARTS_OF_DAY, capital=True),
    "part_adverb": table(_PARTS_ADVERB),
    "hour_word": table(_HOURS),
    "dial": number(r"1[0-2]|[1-9]", 1, 12),
    "decade": number(r"[12]\d\d0er", 1000, 2990),
    "short_decade": number(r"[2-9]0er", 20, 90),
    "tens": table(_DECADES),
    "tens_in_one": table({f"{word}jahre{n}": tens for word, tens in _DECADES.items() for n in ("n", "")}),
    "old_decade": number(r"[1-9]?\d{1,2}0er", 10, 9990),
    "last": inflected(dict.fromkeys(("letzt", "vergangen", "vorig", "verflossen"), -1), _ENDINGS),
    "next": inflected(dict.fromkeys(("nächst", "kommend", "künftig"), 1), _ENDINGS),
    "this": inflected(dict.fromkeys(("dies", "laufend"), 0), _ENDINGS),
    "following": inflected(dict.fromkeys(("folgend", "darauffolgend", "darauf folgend", "nächstfolgend"), 1), _ENDINGS),
    "previous": inflected(dict.fromkeys(("vorhergehend", "vorangegangen", "vorausgegangen"), -1), _ENDINGS),
    "same": either(
        inflected(dict.fromkeys(("selb", "gleich", "jen"), 0), _ENDINGS),
        words("derselbe|dieselbe|dasselbe|desselben|derselben|demselben|denselben"),
    ),
    "every": inflected({"jed": 1}, "e en er es em"),
    "first": inflected(dict.fromkeys(("erst",), 1), _ENDINGS),
    "some": words(
        "einige|mehrere|ein paar|viele|wenige|etliche|einigen|mehreren|vielen|wenigen|etlichen|einiger|mehrerer|weniger|vieler"
    ),
    "periodic": table(
        {
            "stündlich": "PT1H",
            "täglich": "P1D",
            "wöchentlich": "P1W",
            "monatlich": "P1M",
            "vierteljährlich": "P3M",
            "halbjährlich": "P6M",
            "jährlich": "P1Y",
            "alljährlich": "P1Y",
        },
    ),
    "times": table({"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "sechsmal": 6}),
    "long": table(
        {
            "tagelang": Grain.DAY,
            "wochenlang": Grain.WEEK,
            "monatelang": Grain.MONTH,
            "jahrelang": Grain.YEAR,
            "jahrzehntelang": Grain.DECADE,
            "jahrhundertelang": Grain.CENTURY,
        }
    ),
}
