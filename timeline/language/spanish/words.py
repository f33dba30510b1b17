"""Spanish words for numbers, months, weekdays, units and seasons: the slots of the rules' templates."""

from collections.abc import Mapping

from timeline.dates.grain import Grain
from timeline.language.slots import FIGURES, either, number, table, words
from timeline.language.template import Slot

_MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()  # noqa: SIM905
)
MONTHS = {name: i for i, name in enumerate(_MONTHS, 1)} | {"setiembre": 9}
_MONTH_SHORT = {
    name: i
    for i, name in enumerate("ene feb mar abr may jun jul ago sep oct nov dic".split(), 1)  # noqa: SIM905
} | {"sept": 9}
WEEKDAYS = {
    name: i
    for i, name in enumerate("lunes martes miércoles jueves viernes sábado domingo".split(), 1)  # noqa: SIM905
} | {"miercoles": 3, "sabado": 6}
_WEEKDAY_PLURALS = {k: v for k, v in WEEKDAYS.items() if k.endswith("s")} | {"sábados": 6, "domingos": 7}
_ONES = (
    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "  # noqa: SIM905
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve treinta".split()
)
_TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
CARDINALS: Mapping[str, int] = (
    {w: i for i, w in enumerate(_ONES, 2)}
    | _TENS
    | {f"{ten} y {one}": n + i for ten, n in _TENS.items() for i, one in enumerate(_ONES[:8], 2)}
    | {
        "veintiún": 21,
        "cien": 100,
        "doscientos": 200,
        "trescientos": 300,
        "quinientos": 500,
        "mil": 1000,
        "dos mil": 2000,
    }
    | {"una decena de": 10, "una docena de": 12, "una veintena de": 20, "una treintena de": 30, "un centenar de": 100}
)
_ORDINAL_STEMS = "primer segund tercer cuart quint sext séptim octav noven décim".split()  # noqa: SIM905
ORDINALS: Mapping[str, int] = {
    f"{stem}{ending}": i for i, stem in enumerate(_ORDINAL_STEMS, 1) for ending in ("o", "a")
} | {"primer": 1, "tercer": 3, "último": 4, "última": 4}
UNITS = {
    "día": Grain.DAY,
    "semana": Grain.WEEK,
    "mes": Grain.MONTH,
    "trimestre": Grain.QUARTER,
    "año": Grain.YEAR,
    "década": Grain.DECADE,
    "siglo": Grain.CENTURY,
    "milenio": Grain.MILLENNIUM,
}
_UNITS = {f"{'mese' if word == 'mes' else word}s": grain for word, grain in UNITS.items()}
SEASONS = {"primavera": 1, "verano": 2, "otoño": 3, "invierno": 4}
_CLOCK_UNITS = {"hora": "H", "horas": "H", "minuto": "M", "minutos": "M", "segundos": "S"}
PARTS_OF_DAY = {"mañana": "MO", "mediodía": "MI", "tarde": "AF", "noche": "NI", "madrugada": "MO", "tardenoche": "EV"}
_TENS_OF_YEARS = {"veinte": 20, **_TENS}

BEFORE_YEARS = frozenset(
    "en desde hasta antes después de del entre y o hacia fines finales principios año primavera verano otoño "  # noqa: SIM905
    "invierno para a que durante tras ya".split()
)
"""Words after which four figures are a year."""

_digits = number(r"\d{1,3}(?:\.\d{3}){1,5}|\d{1,4}", 1, 9999)
_cardinal = table(CARDINALS)
_month = table(MONTHS)

SLOTS: Mapping[str, Slot] = {
    **FIGURES,
    "day": number(r"1\.?[º°]|[0-3]?\d", 1, 31),
    "month": either(_month, table(_MONTH_SHORT, dot=True)),
    "full_month": _month,
    "small_month": table(MONTHS, small=True),
    "weekday": table(WEEKDAYS),
    "small_weekday": table(WEEKDAYS, small=True),
    "weekdays": table(_WEEKDAY_PLURALS),
    "count": either(_digits, _cardinal),
    "one": table({"un": 1, "una": 1}),
    "ordinal": either(number(r"\d{1,2}\.?(?:[ºª°]|er|o|a)", 1, 99), table(ORDINALS)),
    "unit": table(UNITS, small=True),
    "units": table(_UNITS, small=True),
    "any_unit": table({**_UNITS, **UNITS}, small=True),
    "part_unit": table({k: v for k, v in UNITS.items() if k in ("semana", "mes", "año")}, small=True),
    "clock_unit": table(_CLOCK_UNITS),
    "season": table(SEASONS, small=True),
    "part": table(PARTS_OF_DAY, small=True),
    "hour_word": table({w: i for i, w in enumerate(_ONES[:11], 2)}),
    "dial": number(r"1[0-2]|0?[1-9]", 1, 12),
    "decade": number(r"[12]\d\d0", 1000, 2990),
    "short_decade": number(r"[2-9]0", 20, 90),
    "tens": table(_TENS_OF_YEARS),
    "last": words("pasada|pasado"),
    "before_last": words("anteriores|anterior"),
    "next": words("próxima|próximo|entrante|que viene"),
    "next_before": words("próxima|próximo"),
    "later": words("después|más tarde"),
    "earlier": words("antes|atrás"),
    "that": words("aquella|aquel|esa|ese"),
    "some": words(
        "algunos|algunas|varios|varias|muchos|muchas|pocos|pocas|unos pocos|unas pocas|unos cuantos|unas cuantas"
    ),
    "times": table({"una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6}),
    "periodic": table(
        {
            "diariamente": "P1D",
            "a diario": "P1D",
            "semanalmente": "P1W",
            "mensualmente": "P1M",
            "trimestralmente": "P3M",
            "anualmente": "P1Y",
        }
    ),
}
