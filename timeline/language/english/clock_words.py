"""English words for times of day and feasts: more slots of the rules' templates."""

import re
from collections.abc import Mapping

from timeline.dates.clock import Clock
from timeline.language.english.words import PARTS_OF_DAY, WEEKDAYS
from timeline.language.slots import table
from timeline.language.template import DIGIT, Slot

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_HOURS = {word: hour for hour, word in enumerate(_NUMBERS, 1)}
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25}
_ZONES = (
    *(
        "EST",
        "EDT",
        "ET",
        "CST",
        "CDT",
        "CT",
        "MST",
        "MDT",
        "MT",
        "PST",
        "PDT",
        "PT",
        "GMT",
        "UTC",
        "BST",
        "CET",
        "CEST",
    ),
    *(
        "MSK",
        "EET",
        "EEST",
        "IST",
        "JST",
        "KST",
        "SGT",
        "HKT",
        "AEST",
        "AEDT",
        "Moscow time",
        "Eastern time",
    ),
    *("Eastern", "Pacific time", "Central time", "Mountain time"),
)
_NIGHTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI", "daylight": "DT"}

FEAST_NAMES: Mapping[str, str] = {
    "new year's day": "new-year",
    "new years day": "new-year",
    "new year's eve": "new-years-eve",
    "new years eve": "new-years-eve",
    "nye": "new-years-eve",
    "epiphany": "epiphany",
    "orthodox christmas": "orthodox-christmas",
    "old new year": "old-new-year",
    "martin luther king day": "king-day",
    "martin luther king jr. day": "king-day",
    "mlk day": "king-day",
    "groundhog day": "groundhog-day",
    "valentine's day": "valentines-day",
    "valentines day": "valentines-day",
    "valentine day": "valentines-day",
    "presidents' day": "presidents-day",
    "president's day": "presidents-day",
    "presidents day": "presidents-day",
    "defender of the fatherland day": "defender-day",
    "international women's day": "womens-day",
    "women's day": "womens-day",
    "st. patrick's day": "st-patricks-day",
    "st patrick's day": "st-patricks-day",
    "april fools' day": "april-fools-day",
    "april fool's day": "april-fools-day",
    "cosmonautics day": "cosmonautics-day",
    "earth day": "earth-day",
    "anzac day": "anzac-day",
    "may day": "may-day",
    "mother's day": "mothers-day",
    "mothers' day": "mothers-day",
    "mothers day": "mothers-day",
    "memorial day": "memorial-day",
    "father's day": "fathers-day",
    "fathers' day": "fathers-day",
    "fathers day": "fathers-day",
    "juneteenth": "juneteenth",
    "canada day": "canada-day",
    "bastille day": "bastille-day",
    "feast of the assumption": "assumption",
    "labor day": "labor-day",
    "columbus day": "columbus-day",
    "halloween": "halloween",
    "hallowe'en": "halloween",
    "all saints' day": "all-saints-day",
    "all souls' day": "all-souls-day",
    "guy fawkes night": "guy-fawkes-night",
    "bonfire night": "guy-fawkes-night",
    "election day": "election-day",
    "veterans day": "veterans-day",
    "veterans' day": "veterans-day",
    "armistice day": "veterans-day",
    "thanksgiving": "thanksgiving",
    "thanksgiving day": "thanksgiving",
    "black friday": "black-friday",
    "cyber monday": "cyber-monday",
    "christmas eve": "christmas-eve",
    "xmas eve": "christmas-eve",
    "christmas": "christmas",
    "christmas day": "christmas",
    "xmas": "christmas",
    "xmas day": "christmas",
    "x-mas": "christmas",
    "boxing day": "boxing-day",
    "shrove tuesday": "shrove-tuesday",
    "mardi gras": "shrove-tuesday",
    "ash wednesday": "ash-wednesday",
    "palm sunday": "palm-sunday",
    "maundy thursday": "maundy-thursday",
    "good friday": "good-friday",
    "holy saturday": "holy-saturday",
    "easter": "easter",
    "easter sunday": "easter",
    "easter day": "easter",
    "easter monday": "easter-monday",
    "ascension day": "ascension",
    "pentecost": "pentecost",
    "whit monday": "whit-monday",
    "whit sunday": "pentecost",
    "corpus christi day": "corpus-christi",
    "orthodox easter": "orthodox-easter",
    "easter week": "easter-week",
    "christmas week": "christmas-week",
    "thanksgiving week": "thanksgiving-week",
    "chinese new year": "chinese-new-year",
    "lunar new year": "chinese-new-year",
    "rosh hashanah": "rosh-hashanah",
    "yom kippur": "yom-kippur",
    "hanukkah": "hanukkah",
    "chanukah": "hanukkah",
    "passover": "passover",
    "islamic new year": "islamic-new-year",
    "ashura": "ashura",
    "ramadan": "ramadan",
    "ramadhan": "ramadan",
    "eid al-fitr": "eid-al-fitr",
    "eid ul-fitr": "eid-al-fitr",
    "eid al-adha": "eid-al-adha",
    "eid ul-adha": "eid-al-adha",
}
"""What English writers call the feasts; those whose name is also a family's or a ship's stay out."""


def _twelve(text: str) -> int:
    """An hour of the twelve, in figures; ValueError for what no dial shows."""
    hour = int(text)
    if not 1 <= hour <= 12:
        raise ValueError(text)
    return hour


def _digits(text: str) -> Clock:
    """Hours and minutes written together, of the twelve: "430" is 4:30."""
    hour, minute = _twelve(text[:-2]), int(text[-2:])
    if minute > 59:
        raise ValueError(text)
    return Clock(f"{hour:02d}:{minute:02d}")


def _military(text: str) -> Clock:
    """Hours and minutes in four figures; ValueError for what is more likely a year."""
    if 1900 <= int(text) <= 2059:
        raise ValueError(text)
    return Clock(f"{text[:2]}:{text[2:]}")


def _half(text: str) -> int:
    """Return 12 for p.m., 0 for a.m."""
    return 12 if text[0] in "pP" else 0


def _feasts() -> Slot:
    """A slot for the names of feasts, capitalised; their apostrophes may be curled."""
    forms = (re.escape(name).replace("'", "['’]").replace(r"\ ", r"\s+") for name in sorted(FEAST_NAMES, key=len)[::-1])

    def named(text: str) -> str:
        if not text[0].isupper():
            raise ValueError(text)
        return FEAST_NAMES[" ".join(text.lower().replace("’", "'").split())]

    first = frozenset(found.group() for name in FEAST_NAMES if (found := re.match(r"\w+", name)))
    return Slot("(?:" + "|".join(forms) + ")", named, first)


CLOCK_SLOTS: Mapping[str, Slot] = {
    "dial": Slot(r"[01]?\d", _twelve, frozenset({DIGIT})),
    "dial_minutes": Slot(r"(?:1[0-2]|0?[1-9])[0-5]\d", _digits, frozenset({DIGIT})),
    "military": Slot(r"(?:[01]\d|2[0-3])[0-5]\d", _military, frozenset({DIGIT})),
    "half": Slot(r"[ap](?:\.[^\S\n]?m\b\.?|m\b(?:\.(?=\s+(?-i:[a-z])))?)", _half, frozenset({"a", "p"})),
    "hour_word": table(_HOURS),
    "minute_word": table(_MINUTES),
    "zone": Slot("(?-i:" + "|".join(map(re.escape, sorted(_ZONES, key=len, reverse=True))) + ")", str, frozenset()),
    "part": table(PARTS_OF_DAY),
    "feast": _feasts(),
    "new_year": Slot("(?-i:New Year)", str, frozenset({"new"})),
    "small_weekdays": table({f"{k}s": v for k, v in WEEKDAYS.items()}, small=True),
}
