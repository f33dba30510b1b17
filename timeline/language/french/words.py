"""French words for numbers, months, weekdays, units and seasons: the slots of the rules' templates."""

import re
from collections.abc import Mapping

from timeline.dates.grain import Grain
from timeline.language.slots import FIGURES, ROMAN, either, number, table, words
from timeline.language.template import DIGIT, Slot

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()  # noqa: SIM905
MONTHS = {name: i for i, name in enumerate(_MONTHS, 1)} | {"fevrier": 2, "aout": 8, "decembre": 12}
_MONTH_SHORT = {
    "janv": 1,
    "jan": 1,
    "févr": 2,
    "fév": 2,
    "avr": 4,
    "juil": 7,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "déc": 12,
}
WEEKDAYS = {
    name: i
    for i, name in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split(), 1)  # noqa: SIM905
}
_ONES = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()  # noqa: SIM905
_UNTIL_20 = ("dix-sept", "dix-huit", "dix-neuf")
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "nonante": 90}
CARDINALS: Mapping[str, int] = (
    {w: i for i, w in enumerate((*_ONES, *_UNTIL_20), 2)}
    | _TENS
    | {f"{ten}-{one}": n + i for ten, n in _TENS.items() for i, one in enumerate(_ONES[:8], 2)}
    | {f"{ten} et un": n + 1 for ten, n in _TENS.items()}
    | {"soixante-dix": 70, "soixante-quinze": 75, "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90}
    | {"cent": 100, "deux cents": 200, "trois cents": 300, "cinq cents": 500, "mille": 1000, "deux mille": 2000}
    | {"une dizaine de": 10, "une douzaine de": 12, "une quinzaine de": 15, "une vingtaine de": 20}
    | {"une trentaine de": 30, "une quarantaine de": 40, "une cinquantaine de": 50, "une centaine de": 100}
)
_ORDINAL_WORDS = (
    "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième "  # noqa: SIM905
    "treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième".split()
)
ORDINALS: Mapping[str, int] = (
    {"premier": 1, "première": 1, "second": 2, "seconde": 2}
    | {w: i for i, w in enumerate(_ORDINAL_WORDS, 2)}
    | {"vingt et unième": 21}
)
UNITS = {
    "jour": Grain.DAY,
    "semaine": Grain.WEEK,
    "mois": Grain.MONTH,
    "trimestre": Grain.QUARTER,
    "an": Grain.YEAR,
    "année": Grain.YEAR,
    "décennie": Grain.DECADE,
    "siècle": Grain.CENTURY,
    "millénaire": Grain.MILLENNIUM,
}
_UNITS = {word if word == "mois" else f"{word}s": grain for word, grain in UNITS.items()}
SEASONS = {"printemps": 1, "été": 2, "automne": 3, "hiver": 4}
_CLOCK_UNITS = {"heure": "H", "heures": "H", "minute": "M", "minutes": "M", "seconde": "S", "secondes": "S"}
PARTS_OF_DAY = {
    "matin": "MO",
    "matinée": "MO",
    "midi": "MI",
    "après-midi": "AF",
    "soir": "EV",
    "soirée": "EV",
    "nuit": "NI",
}
_TENS_OF_YEARS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "soixante-dix": 70,
    "quatre-vingt": 80,
    "quatre-vingts": 80,
    "quatre-vingt-dix": 90,
}

BEFORE_YEARS = frozenset(
    "en depuis jusqu dès avant après de à entre et ou vers fin début mi année l'année an printemps été automne hiver "  # noqa: SIM905
    "pour que sur d'ici ici courant au '".split()
) | {"’"}
"""Words after which four figures are a year."""

_digits = number(r"\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,5}|\d{1,4}", 1, 9999)
_cardinal = table(CARDINALS)
_month = table(MONTHS)
_of_century = re.compile(r"[IVX]+|\d+", re.IGNORECASE)


def _century(text: str) -> int:
    found = _of_century.match(text)
    figures = found.group() if found is not None else text
    return int(figures) if figures.isdigit() else int(str(ROMAN.value(figures)))


SLOTS: Mapping[str, Slot] = {
    **FIGURES,
    "day": number(r"1er|[0-3]?\d", 1, 31),
    "month": either(_month, table(_MONTH_SHORT, dot=True)),
    "full_month": _month,
    "small_month": table(MONTHS, small=True),
    "weekday": table(WEEKDAYS),
    "weekdays": table({f"{k}s": v for k, v in WEEKDAYS.items()}),
    "count": either(_digits, _cardinal),
    "one": table({"un": 1, "une": 1}),
    "ordinal": either(number(r"\d{1,2}(?:ers?|res?|ères?|es?|èmes?|ᵉ)", 1, 99), table(ORDINALS)),
    "century": Slot(
        r"(?-i:[IVX]{1,6})(?:ers?|es?|ème|ᵉ|ᵉʳ)|\d{1,2}(?:er|e|ème|ᵉ)",
        _century,
        frozenset({DIGIT}) | frozenset(f"{word}{end}" for word in ROMAN.first for end in ("e", "er", "ème", "ᵉ", "ᵉʳ")),
    ),
    "spelled_century": table({k: v for k, v in ORDINALS.items() if v <= 21}),
    "unit": table(UNITS, small=True),
    "units": table(_UNITS, small=True),
    "any_unit": table({**_UNITS, **UNITS}, small=True),
    "masculine": table({"jour": Grain.DAY, "mois": Grain.MONTH, "trimestre": Grain.QUARTER, "siècle": Grain.CENTURY}),
    "feminine": table({"semaine": Grain.WEEK, "décennie": Grain.DECADE, "journée": Grain.DAY}),
    "year_word": table({"an": Grain.YEAR, "année": Grain.YEAR}),
    "clock_unit": table(_CLOCK_UNITS),
    "season": table(SEASONS),
    "part": table(PARTS_OF_DAY, small=True),
    "hour_word": table({"une": 1} | {w: i for i, w in enumerate(_ONES[:11], 2)}),
    "decade": number(r"[12]\d\d0", 1000, 2990),
    "short_decade": number(r"[2-9]0", 20, 90),
    "tens": table(_TENS_OF_YEARS),
    "last": words("dernière|dernier|passée|passé|écoulée|écoulé"),
    "next": words("prochaine|prochain"),
    "last_ones": words("dernières|derniers"),
    "next_ones": words("prochaines|prochains"),
    "following": words("suivante|suivant|d'après|d’après"),
    "previous": words("précédente|précédent|d'avant|d’avant"),
    "tens_of": table(
        {
            "dizaine": 10,
            "douzaine": 12,
            "quinzaine": 15,
            "vingtaine": 20,
            "trentaine": 30,
            "quarantaine": 40,
            "cinquantaine": 50,
            "centaine": 100,
        }
    ),
    "later": words("plus tard"),
    "earlier": words("plus tôt|auparavant|avant"),
    "some": words("quelques|plusieurs|de nombreuses|de nombreux|des"),
    "times": table({"une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6}),
    "periodic": table(
        {
            "quotidiennement": "P1D",
            "hebdomadairement": "P1W",
            "mensuellement": "P1M",
            "trimestriellement": "P3M",
            "annuellement": "P1Y",
        }
    ),
}
