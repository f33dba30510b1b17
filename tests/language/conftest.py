"""How people write dates: forms with the value they must come to, reckoned with `datetime` alone, knowing no rule."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from random import Random

import pytest

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
ONES = [
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
    "thirteenth",
]
TEENS = ["fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"]
ORDINALS = ["", *ONES, *TEENS, *(f"twenty-{one}" for one in ONES[:9]), "thirtieth", "thirty-first"]
SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
]
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
SEASONS = (("spring", "SP", 21), ("summer", "SU", 22), ("autumn", "FA", 23), ("fall", "FA", 23), ("winter", "WI", 24))


@dataclass(frozen=True)
class Written:
    """Words, the TIMEX3 value and EDTF they must come to (EDTF None: not compared), and what has to stand before them."""

    words: str
    value: str
    edtf: str | None
    before: str = "on "
    order: str = ""
    dct: str | None = None


@dataclass(frozen=True)
class Family:
    """Ways of writing one kind of date; `{…}` are the facts of a day that `facts` gives."""

    forms: tuple[str, ...]
    value: str
    edtf: str | None
    before: str = "on "
    order: str = ""
    years: tuple[int, int] = (1000, 2999)


FAMILIES = {
    "day": Family(
        (
            "{y}-{m:02}-{d:02}",
            "{d} {month} {y}",
            "{d} {month}, {y}",
            "{nth} {month} {y}",
            "{nth} of {month}, {y}",
            "the {nth} of {month} {y}",
            "the {ordinal} of {month}, {y}",
            "{d} {short} {y}",
            "{d:02} {short}. {y}",
            "{month} {d}, {y}",
            "{month} {d} {y}",
            "{month} {nth}, {y}",
            "{short}. {d}, {y}",
            "{short} {d}, {y}",
            "{capitals} {d}, {y}",
            "{d}.{m}.{y}",
            "{d:02}.{m:02}.{y}",
        ),
        "{y}-{m:02}-{d:02}",
        "{y}-{m:02}-{d:02}",
    ),
    "day of the week": Family(
        ("{weekday}, {d} {month} {y}", "{weekday}, {month} {d}, {y}", "{weekday} {d} {month} {y}"),
        "{y}-{m:02}-{d:02}",
        "{y}-{m:02}-{d:02}",
    ),
    "day first": Family(("{d}/{m}/{y}", "{d:02}/{m:02}/{y}"), "{y}-{m:02}-{d:02}", "{y}-{m:02}-{d:02}", order="dmy"),
    "month first": Family(("{m}/{d}/{y}", "{m:02}/{d:02}/{y}"), "{y}-{m:02}-{d:02}", "{y}-{m:02}-{d:02}", order="mdy"),
    "time": Family(
        ("{y}-{m:02}-{d:02}T14:{d:02}", "{y}-{m:02}-{d:02} 14:{d:02}"),
        "{y}-{m:02}-{d:02}T14:{d:02}",
        "{y}-{m:02}-{d:02}",
    ),
    "month": Family(
        ("{month} {y}", "{month}, {y}", "{month} of {y}", "{short}. {y}", "{short} {y}"),
        "{y}-{m:02}",
        "{y}-{m:02}",
        "in ",
    ),
    "year": Family(("{y}",), "{y}", "{y}", "in ", years=(1000, 2100)),
    "since": Family(("{y}",), "{y}", "{y}/..", "since ", years=(1000, 2100)),
    "until": Family(("{y}",), "{y}", "../{y}", "until ", years=(1000, 2100)),
    "before": Family(("{y}",), "{y}", "[..{before}]", "before ", years=(1001, 2100)),
    "after": Family(("{y}",), "{y}", "[{next}..]", "after ", years=(1000, 2100)),
    "before Christ": Family(("{old} BC", "{old} BCE", "the year {old} BC"), "BC{old:04}", "{minus}", "in "),
    "of our era": Family(("AD {old}",), "{old:04}", "{old:04}", "in "),
    "decade": Family(("the {y0}s", "{y0}s", "the {y0}’s"), "{ten}", "{ten}X", "in "),
    "hundred years": Family(("the {c00}s", "the {c00}’s"), "{hundred}", "{hundred}XX", "in ", years=(1000, 1999)),
    "century": Family(
        ("the {cth} century", "the {cordinal} century"), "{hundred:02}", "{hundred:02}XX", "in ", years=(1, 2999)
    ),
    "quarter": Family(
        ("the {qordinal} quarter of {y}", "{qordinal} quarter {y}", "{qordinal}-quarter {y}", "Q{q} {y}"),
        "{y}-Q{q}",
        "{y}-{q32}",
        "in ",
    ),
    "half": Family(("the {hordinal} half of {y}",), "{y}-H{h}", "{y}-{h39}", "in "),
    "season": Family(("{season} {y}", "the {season} of {y}"), "{y}-{code}", "{y}-{s}", "in "),
    "start": Family(("early {y}", "the beginning of {y}"), "{y}", "[{y}-01..{y}-04]", "in ", years=(1800, 2060)),
    "middle": Family(("mid-{y}", "the middle of {y}"), "{y}", "[{y}-05..{y}-08]", "in ", years=(1800, 2060)),
    "end": Family(("late {y}", "the end of {y}"), "{y}", "[{y}-09..{y}-12]", "in ", years=(1800, 2060)),
    "about": Family(("about {y}", "around {y}"), "{y}", "{y}~", "", years=(1000, 2100)),
}


def nth(number: int) -> str:
    """1st, 2nd, 3rd, 4th, … 11th, 21st."""
    tail = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def facts(day: date, rng: Random) -> dict[str, object]:
    """All that the forms may say of a day."""
    month, quarter, half = MONTHS[day.month - 1], (day.month + 2) // 3, (day.month + 5) // 6
    old, century = rng.randint(1, 3000), day.year // 100
    season, code, number = rng.choice(SEASONS)
    tens = day.year // 10 * 10
    if tens % 100 == 0 and tens < 2000:  # "the 1900s" are a century
        tens += 10
    return {
        "y": day.year, "m": day.month, "d": day.day, "month": month, "short": month[:3], "capitals": month.upper(),
        "nth": nth(day.day), "ordinal": ORDINALS[day.day], "weekday": DAYS[day.weekday()], "before": day.year - 1,
        "next": day.year + 1, "old": old, "minus": f"-{old - 1:04}" if old > 1 else "0000", "ten": tens // 10,
        "y0": tens, "c00": century * 100, "hundred": century, "cth": nth(century + 1), "cordinal": ORDINALS[century + 1],
        "q": quarter, "q32": quarter + 32, "qordinal": ORDINALS[quarter], "h": half, "h39": half + 39,
        "hordinal": ORDINALS[half], "season": season, "code": code, "s": number,
    }  # fmt: skip


def some_day(rng: Random, first: int, last: int) -> date:
    """A day of the years `first` to `last`."""
    return date(first, 1, 1) + timedelta(rng.randrange((date(last, 12, 31) - date(first, 1, 1)).days + 1))


def written(rng: Random, name: str) -> Written:
    """A date written in some form of a family; for "May." there is no such abbreviation."""
    family = FAMILIES[name]
    known = facts(some_day(rng, *family.years), rng)
    forms = [form for form in family.forms if known["month"] != "May" or "{short}" not in form]
    edtf = family.edtf.format(**known) if family.edtf is not None else None
    return Written(rng.choice(forms).format(**known), family.value.format(**known), edtf, family.before, family.order)


def counted(rng: Random, most: int) -> tuple[int, str]:
    """A number and how it is written before a plural or, for 1, a singular."""
    number = rng.randint(1, most)
    words = [str(number)]
    if number == 1:
        words = ["1", "one", "a"]
    elif number < len(SMALL):
        words.append(SMALL[number])
    elif 20 <= number < 100:
        tens, one = TENS[number // 10 * 10], number % 10
        words += [f"{tens}-{SMALL[one]}", f"{tens} {SMALL[one]}"] if one else [tens]
    return number, rng.choice(words)


def unit_value(unit: str, day: date, n: int) -> str:
    """The value of the unit that lies `n` units from that of a day."""
    if unit in ("day", "week"):
        there = day + timedelta(n * (7 if unit == "week" else 1))
        year, week, _ = there.isocalendar()
        return f"{there.year:04}-{there.month:02}-{there.day:02}" if unit == "day" else f"{year:04}-W{week:02}"
    if unit in ("month", "quarter"):
        per_year = 12 if unit == "month" else 4
        year, part = divmod(day.year * per_year + (day.month - 1) * per_year // 12 + n, per_year)
        return f"{year:04}-{part + 1:02}" if unit == "month" else f"{year:04}-Q{part + 1}"
    length = {"year": 1, "decade": 10, "century": 100}[unit]
    return f"{day.year // length + n:0{ {1: 4, 10: 3, 100: 2}[length] }}"


LONG = {"decade": 10, "century": 100}


def related(rng: Random) -> Written:
    """A date told from the document's own, which is a day."""
    day = some_day(rng, 1600, 2300)
    unit = rng.choice(("day", "week", "month", "quarter", "year", "decade", "century"))
    n, number = counted(rng, {"day": 400, "week": 99, "month": 99, "quarter": 40, "year": 99}.get(unit, 5))
    if unit in LONG and rng.random() < 0.5:
        words = f"{number} {unit if n == 1 else 'decades' if unit == 'decade' else 'centuries'} ago"
        return Written(words, f"{day.year - n * LONG[unit]:04}", None, "", dct=day.isoformat())
    units = unit if n == 1 else {"century": "centuries"}.get(unit, f"{unit}s")
    words, step = rng.choice(
        [(f"{number} {units} ago", -n), (f"{number} {units} from now", n), (f"{number} {units} from today", n)][
            : 3
            if unit not in LONG
            else 0  # "two decades ago" is known to the year: below
        ]
        + ([(f"last {unit}", -1), (f"this {unit}", 0), (f"next {unit}", 1)] if unit != "day" else [])
        + ([(f"the {unit} before last", -2), (f"the {unit} after next", 2)] if unit not in ("day", "quarter") else [])
        + (
            [("today", 0), ("yesterday", -1), ("tomorrow", 1), ("the day before yesterday", -2)]
            if unit == "day"
            else []
        )
    )
    return Written(words, unit_value(unit, day, step), None, "", dct=day.isoformat())


def by_tense(rng: Random) -> Written:
    """A weekday, or a day or month without a year: the latest in the past, the earliest to come."""
    day = some_day(rng, 1600, 2300)
    past = rng.random() < 0.5
    before = "They met on " if past else "They will meet on "
    days = [day + timedelta(-i if past else i) for i in range(360)]
    if rng.random() < 0.5:
        there = rng.choice(days[:7])
        words = DAYS[there.weekday()]
    else:
        there = rng.choice([d for d in days[:170] if (d.month, d.day) != (2, 29)])
        words = rng.choice((f"{MONTHS[there.month - 1]} {there.day}", f"{there.day} {MONTHS[there.month - 1]}"))
    return Written(words, there.isoformat(), there.isoformat(), before, dct=day.isoformat())


def ranged(rng: Random) -> tuple[Written, Written, str, str]:
    """Two dates of one family, the earlier first, with what stands before, between them: from … to …"""
    name = rng.choice(("day", "month", "year", "quarter", "decade", "century"))
    pairs = (("from ", " to "), ("between ", " and "), ("from ", " until "), ("from ", " through "))
    before, joint = rng.choice(pairs[:3] if name == "year" else pairs)
    while True:
        first, last = sorted((written(rng, name) for _ in range(2)), key=lambda one: one.value)
        if first.value != last.value:
            return first, last, before, joint


WRITERS: dict[str, Callable[[Random], Written]] = {
    **{name: partial(written, name=name) for name in FAMILIES},
    "told from the document's day": related,
    "by the tense": by_tense,
}


@pytest.fixture(scope="session", params=WRITERS)
def write(request):
    return WRITERS[request.param]


@pytest.fixture(scope="session")
def write_range():
    return ranged
