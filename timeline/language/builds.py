"""What rows of several languages build from what they read."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import length_value
from timeline.expressions.meaning import (
    About,
    Anchor,
    Fixed,
    Length,
    Meaning,
    OfSomeYear,
    Part,
    PartOf,
    Repeated,
    Shifted,
    TheDay,
    Timed,
)


def day_of(year: int, month: int, day: int) -> Meaning:
    """A day written out; ValueError for one that no calendar has."""
    return Fixed(Period.day(year, month, day))


def day_of_some_year(day: int, month: int) -> Meaning:
    """A day without its year; ValueError for one that no year has."""
    return OfSomeYear(Grain.MONTH, month, day)


def month_of(year: int, month: int) -> Meaning:
    """A month written out."""
    return Fixed(Period.month(year, month))


def short_year(short: int) -> int:
    """The year that two figures mean: 49 is 2049, 50 is 1950."""
    return short + (2000 if short < 50 else 1900)


def impossible(day: int, month: int, year: int) -> None:
    """A day that no calendar has is no date at all: not its month, not its year. ValueError for one that exists."""
    try:
        Period.day(year, month, day)
    except ValueError:
        return
    raise ValueError(day, month, year)


def bare_year(year: int) -> Meaning:
    """A year that its words make one; ValueError for a number too large."""
    if year > 2100:
        raise ValueError(year)
    return Fixed(Period.year(year))


def lone_year(year: int) -> Meaning:
    """A year that nothing but its figures makes one: ValueError for what is as likely another number."""
    if not 1800 <= year <= 2060:
        raise ValueError(year)
    return Fixed(Period.year(year))


def decade(years: int) -> Meaning:
    """The 1980s are ten years; the 1800s are a hundred, as the 2000s are not yet."""
    if years % 100 == 0 and years < 2000:
        return Fixed(Period(Grain.CENTURY, years // 100))
    return Fixed(Period(Grain.DECADE, years // 10))


def decade_before_christ(years: int) -> Meaning:
    """The 470s BC are 479 to 470 BC, the 400s BC a hundred years."""
    if years % 100 == 0:  # 499 to 400 BC: about a century, for centuries are counted to 401 BC
        return About(Fixed(Period(Grain.CENTURY, -1 - years // 100)))
    return Fixed(Period(Grain.DECADE, -1 - years // 10))


def short_decade(tens: int) -> Meaning:
    """The nineties are the 1990s."""
    return Fixed(Period(Grain.DECADE, 190 + tens // 10))


def century(number: int) -> Meaning:
    """The `number`-th century of our era."""
    return Fixed(Period(Grain.CENTURY, number - 1))


def century_before_christ(number: int) -> Meaning:
    """The `number`-th century before Christ."""
    return Fixed(Period(Grain.CENTURY, -number))


def half_century(half: int, number: int) -> Meaning:
    """The first or second half of a century: TIMEX3 says it as its beginning or its end."""
    return Part(century(number), PartOf.START if half == 1 else PartOf.END)


def at_hour(hour: int, minute: int = 0) -> Meaning:
    """A time by the hours of the day; 24 is midnight."""
    return told(clock_of(hour % 24, minute))


def twelve_hours(hour: int, part: str, minute: int = 0) -> Meaning:
    """A time of the twelve-hour dial in a part of the day; ValueError for what nobody says ("nine in the afternoon")."""
    hour %= 12
    likely = {"MO": range(12), "MI": (0, 1), "AF": range(8), "EV": range(4, 12), "NI": (*range(5), *range(7, 12))}
    if hour not in likely.get(part, ()):
        raise ValueError(part)
    early = part == "MO" or (part == "NI" and hour < 5)
    return told(clock_of(hour if early else hour + 12, minute))


def night_to(day: Meaning) -> Meaning:
    """The night that ends on a day: "in der Nacht zum 3. März", "в ночь на 3 марта"; on which side of midnight is not told."""
    return Timed(day, Clock("NI"), eve=True)


def on_told(n: int, grain: Grain) -> Meaning:
    """So many units from the date told last."""
    return Shifted(n, grain, Anchor.FOCUS)


def in_part_of_day(n: int, daypart: str) -> Meaning:
    """A part (MO, AF, EV, NI) of the day so many days from the document's."""
    return Timed(Shifted(n, Grain.DAY), Clock(daypart))


def told(clock: Clock) -> Meaning:
    """A time on the day that the text is at."""
    return Timed(TheDay(), clock)


def clock_of(hour: int, minute: int, zone: str = "") -> Clock:
    """A time of day from its numbers."""
    return Clock(f"{hour:02d}:{minute:02d}", zone)


def half_of(unit: Grain) -> Meaning:
    """Half a year, decade or century; ValueError for other units."""
    lengths = {
        Grain.YEAR: Length(6, Grain.MONTH),
        Grain.DECADE: Length(5, Grain.YEAR),
        Grain.CENTURY: Length(50, Grain.YEAR),
    }
    if unit not in lengths:
        raise ValueError(unit)
    return lengths[unit]


def every(unit: Grain) -> Meaning:
    """The set of all such units: "every year"."""
    return Repeated(length_value(1, unit), quant="EVERY")
