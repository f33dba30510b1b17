"""The words of short messages: slots of their rules' templates."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from timeline.dates.grain import Grain
from timeline.language.english.clock_words import FEAST_NAMES
from timeline.language.english.words import MONTHS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS
from timeline.language.slots import table
from timeline.language.template import DIGIT, Slot

_MOST_DRAWN_OUT = 9  # "todayyyyyyyyyy": so often is the last letter said again


def _drawn_out(words: Mapping[str, int]) -> dict[str, int]:
    """The words with their last letter held: "todayyy"; not the words themselves."""
    return {
        f"{word}{word[-1] * more}": value for word, value in words.items() for more in range(1, _MOST_DRAWN_OUT + 1)
    }


_SHORT_UNIT = {
    **dict.fromkeys(("yr", "year"), Grain.YEAR),
    **dict.fromkeys(("mth", "month"), Grain.MONTH),
    **dict.fromkeys(("wk", "week"), Grain.WEEK),
}
_SHORT_UNITS = {
    **dict.fromkeys(("yr", "yrs"), Grain.YEAR),
    **dict.fromkeys(("mth", "mths"), Grain.MONTH),
    **dict.fromkeys(("wk", "wks"), Grain.WEEK),
    "days": Grain.DAY,
    "weeks": Grain.WEEK,
    "months": Grain.MONTH,
    "years": Grain.YEAR,
}
_SHORT_CLOCK_UNITS = {
    **dict.fromkeys(("hr", "hrs", "hours"), "H"),
    **dict.fromkeys(("min", "mins", "minutes"), "M"),
    **dict.fromkeys(("sec", "secs"), "S"),
}
SHORT_DAYS = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7}
_SHORT_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8} | {
    **dict.fromkeys(("sep", "sept"), 9),
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_NAMES_TOO = ("jan", "jun", "mar")  # people are called so
_VERBS_TOO = ("may", "march", "mar")
_TOMORROW = (
    "tmr",
    "tmrw",
    "tmw",
    "tmrrw",
    "trmw",
    "tmoro",
    "tmorrow",
    "2mrw",
    "2mro",
    "2moz",
    "2moro",
    "2morro",
    "2morrow",
    "tomorow",
    "tommorow",
    "tommorrow",
    "tomorrrow",
    "tomoz",
    "tomoro",
    "tomorro",
)
_TODAY = ("tdy", "2day", "2dae", "todae", "todai")
_YESTERDAY = ("yday", "ystday", "ystdy", "yesterdy", "yest", "yst", "yesterdae", "yesturday")
_MESSAGE_DAYS = (
    dict.fromkeys(_TOMORROW, 1)
    | dict.fromkeys(_TODAY, 0)
    | dict.fromkeys(_YESTERDAY, -1)
    | _drawn_out({"tomorrow": 1, "tmr": 1, "today": 0, "2day": 0, "yesterday": -1})
)
_TONIGHT = ("tonite", "2nite", "2night", "tnite", "2nyt", "tonyt", "tonightt")
_PARTS = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "midday": "MI",
    "daylight": "DT",
    "nite": "NI",
    "morn": "MO",
    "arvo": "AF",
}
_SMALL_FEASTS = ("xmas", "christmas", "easter", "halloween", "ramadan", "chinese new year", "lunar new year")
_MESSAGE_FEASTS = {
    name: feast for name, feast in FEAST_NAMES.items() if name in _SMALL_FEASTS or " " in name
} | dict.fromkeys(("vday", "v-day"), "valentines-day")


def _any_case(values: Mapping[str, object]) -> Slot:
    """A slot for words that may also begin with figures: "2moro"."""
    slot = table(values)
    return replace(slot, first=slot.first | {DIGIT})


def _apostrophed() -> Slot:
    """A slot for feasts in any case, with either apostrophe."""
    forms = (
        re.escape(name).replace("'", "['’]").replace(r"\ ", r"\s+") for name in sorted(_MESSAGE_FEASTS, key=len)[::-1]
    )
    first = frozenset(found.group() for name in _MESSAGE_FEASTS if (found := re.match(r"\w+", name)))
    named: Callable[[str], str] = lambda text: _MESSAGE_FEASTS[" ".join(text.lower().replace("’", "'").split())]  # noqa: E731
    return Slot("(?:" + "|".join(forms) + ")", named, first)


def _beside() -> Slot:
    """A slot for a weekday after its date, bare or in brackets: "14 Dec (Fri)"."""
    day = table(WEEKDAYS | SHORT_DAYS)
    return Slot(rf"(?:{day.regex}|\({day.regex}\))", lambda text: day.value(text.strip("()")), day.first)


def _at_once() -> Slot:
    """A slot for "now" drawn out, "rn" and "atm"; large they are nurses and machines that hold cash."""
    words = table(_drawn_out({"now": 0}))
    return Slot(f"(?:{words.regex}|(?-i:rn|atm))", str, words.first | {"rn", "atm"})


def _short_year(text: str) -> int:
    """The year of two figures: "'12" is 2012, "'99" 1999."""
    year = int(text[-2:])
    return (2000 if year < 50 else 1900) + year


MESSAGE_SLOTS: Mapping[str, Slot] = {
    "small_feast": _apostrophed(),
    "small_weekday": table(WEEKDAYS, small=True),
    "any_weekday": table(WEEKDAYS | SHORT_DAYS),
    "weekday_beside": _beside(),
    "short_weekday": table(SHORT_DAYS),
    "sure_short_weekday": table(
        {k: v for k, v in SHORT_DAYS.items() if k in ("tue", "tues", "thu", "thur", "thurs", "fri")}
    ),
    "message_day": _any_case(_MESSAGE_DAYS),
    "tonight": _any_case(dict.fromkeys(_TONIGHT, 0) | _drawn_out({"tonight": 0})),
    "at_once": _at_once(),
    "message_part": table(_PARTS),
    "whole_part": table({k: v for k, v in PARTS_OF_DAY.items() if k != "noon"}),
    "half_day": table({"am": "MO", "pm": "AF"}),
    "message_parts": table({"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI", "nites": "NI"}),
    "sure_season": table({k: v for k, v in SEASONS.items() if k != "fall"}),
    "small_month": table({k: v for k, v in MONTHS.items() if k not in ("march", "may", "august")}, small=True),
    "any_month": table(MONTHS | _SHORT_MONTHS),
    "plain_month": table({k: v for k, v in (MONTHS | _SHORT_MONTHS).items() if k not in _VERBS_TOO}),
    "short_month": table({k: v for k, v in _SHORT_MONTHS.items() if k not in _NAMES_TOO}, capital=True, dot=True),
    "nth_day": Slot(r"[0-3]?\d(?:st|nd|rd|th)", lambda text: int(text[:-2]), frozenset({DIGIT})),
    "quoted_year": Slot(r"['’‘]\d\d", _short_year, frozenset({"'", "’", "‘"})),
    "message_unit": table(UNITS),
    "large_units": table({f"{word}s": UNITS[word] for word in ("day", "week", "month", "year")}, capital=True),
    "short_single_unit": table(_SHORT_UNIT),
    "short_unit": table(_SHORT_UNITS),
    "short_clock_unit": table(_SHORT_CLOCK_UNITS),
}
