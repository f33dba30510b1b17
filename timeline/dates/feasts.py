"""Feasts: on which days of a year they fall, by integer arithmetic.

A feast is a name and a function from a Gregorian year to the periods it has in it: one, none, or, for a feast that
wanders through the year, two. Sources: the Gregorian and Julian computus (Meeus, *Astronomical Algorithms*, ch. 8-9), the
Hebrew and the arithmetical Islamic calendar (Reingold and Dershowitz, *Calendrical Calculations*, ch. 7-8); the
Chinese year begins on a new moon that no short sum gives, so its days stand in a table.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from timeline.dates.days import calendar_day, day_number, month_length, weekday
from timeline.dates.grain import Grain
from timeline.dates.period import Period

_MONDAY, _TUESDAY, _THURSDAY, _FRIDAY, _SUNDAY = 1, 2, 4, 5, 7
_LAST = -1

# Day numbers of the first day of the Hebrew and of the Islamic calendar, less one where the sums count from 1.
_HEBREW_EPOCH = -1_373_427
_ISLAMIC_EPOCH = 227_014

# The Chinese new year, in days after 21 January, from 1940 to 2060 (China's civil time).
_CHINESE_FROM = 1940
_CHINESE = (
    "18 6 25 15 4 23 12 1 20 8 27 16 6 24 14 3 22 10 28 18 7 25 15 4 23 12 0 19 9 27 16 6 25 13 2 21 10 28 17 7 26 15 4 "
    "23 12 30 19 8 27 16 6 25 14 2 20 10 29 17 7 26 15 3 22 11 1 19 8 28 17 5 24 13 2 20 10 29 18 7 26 15 4 22 11 1 20 8 "
    "27 17 5 23 12 2 21 10 29 18 7 25 14 3 22 11 1 20 9 27 16 5 24 12 2 21 11 29 18 7 25 14 3 22 12"
)
_CHINESE_DAYS = tuple(map(int, _CHINESE.split()))


@dataclass(frozen=True, slots=True)
class Feast:
    """How a feast falls: `first` gives its first days in a year (day numbers), `days` how many it lasts, as a unit.

    `grain` WEEK is the whole week (Monday to Sunday) of that day. `sure` is false where the day hangs on the sight of the
    moon, and may be one off. `fixed` is the month and day of a feast that does not move.
    """

    first: Callable[[int], tuple[int, ...]]
    days: int = 1
    grain: Grain = Grain.DAY
    sure: bool = True
    fixed: tuple[int, int] | None = None

    def spans(self, year: int) -> tuple[tuple[int, int], ...]:
        """Return the spans `[start, end)` that begin with a first day in this year, in order."""
        if self.grain is not Grain.DAY:
            units = (Period.containing(self.grain, day) for day in self.first(year))
            return tuple((unit.start, unit.end) for unit in units)
        return tuple((day, day + self.days) for day in self.first(year))


def easter(year: int) -> int:
    """Return Easter Sunday of the western churches: the Gregorian computus."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return day_number(year, month, day + 1)


def orthodox_easter(year: int) -> int:
    """Return Easter Sunday of the orthodox churches: the Julian computus, as a Gregorian day."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return day_number(year, month, day + 1) + year // 100 - year // 400 - 2  # the calendars' distance


def nth_weekday(year: int, month: int, day: int, n: int) -> int:
    """Return the `n`-th `day` of the week (1 Monday) in a month; -1 is the last."""
    if n == _LAST:
        last = day_number(year, month, month_length(year, month))
        return last - (weekday(last) - day) % 7
    first = day_number(year, month)
    return first + (day - weekday(first)) % 7 + 7 * (n - 1)


def hebrew_new_year(year: int) -> int:
    """Return 1 Tishri of a Hebrew year (5774 begins in September 2013)."""
    before, here, after = (_molad_days(year + n) for n in (-1, 0, 1))
    delay = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return _HEBREW_EPOCH + here + delay


def _molad_days(year: int) -> int:
    months = (235 * year - 234) // 19
    days = 29 * months + (12_084 + 13_753 * months) // 25_920
    return days + (3 * (days + 1) % 7 < 3)


def islamic_day(year: int, month: int, day: int) -> int:
    """Return a day of the arithmetical Islamic calendar; the moon seen may make it a day earlier or later."""
    return _ISLAMIC_EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day


def chinese_new_year(year: int) -> tuple[int, ...]:
    """Return the Chinese new year's day, nothing outside 1940 to 2060."""
    at = year - _CHINESE_FROM
    return (day_number(year, 1, 21) + _CHINESE_DAYS[at],) if 0 <= at < len(_CHINESE_DAYS) else ()


def _fixed(month: int, day: int, days: int = 1) -> Feast:
    return Feast(lambda year: (day_number(year, month, day),), days, fixed=(month, day) if days == 1 else None)


def _nth(month: int, day: int, n: int, plus: int = 0) -> Feast:
    return Feast(lambda year: (nth_weekday(year, month, day, n) + plus,))


def _from_easter(days: int) -> Feast:
    return Feast(lambda year: (easter(year) + days,))


def _from_orthodox_easter(days: int) -> Feast:
    return Feast(lambda year: (orthodox_easter(year) + days,))


def _week_of(feast: Feast) -> Feast:
    return Feast(feast.first, grain=Grain.WEEK)


def _islamic(month: int, day: int, days: int = 1) -> Feast:
    def first(year: int) -> tuple[int, ...]:
        near = (year - 622) * 33 // 32
        found = (islamic_day(y, month, day) for y in range(near - 1, near + 3))
        return tuple(number for number in found if calendar_day(number)[0] == year)

    return Feast(first, days, sure=False)


def _hebrew(days_after_new_year: int, days: int = 1) -> Feast:
    return Feast(lambda year: (hebrew_new_year(year + 3761) + days_after_new_year,), days)


def _hanukkah(year: int) -> tuple[int, ...]:
    """25 Kislev, the 84th day of the year, or the 85th when the month before it has thirty days."""
    new_year, next_one = hebrew_new_year(year + 3761), hebrew_new_year(year + 3762)
    return (new_year + 83 + ((next_one - new_year) % 10 == 5),)


def _election_day(year: int) -> tuple[int, ...]:
    """The Tuesday after the first Monday of November, of even years (2 U.S.C. § 7)."""
    return (nth_weekday(year, 11, _MONDAY, 1) + 1,) if year % 2 == 0 else ()


FEASTS: Mapping[str, Feast] = {
    "new-year": _fixed(1, 1),
    "new-years-eve": _fixed(12, 31),
    "epiphany": _fixed(1, 6),
    "orthodox-christmas-eve": _fixed(1, 6),
    "orthodox-christmas": _fixed(1, 7),
    "old-new-year": _fixed(1, 14),
    "orthodox-epiphany": _fixed(1, 19),
    "king-day": _nth(1, _MONDAY, 3),
    "groundhog-day": _fixed(2, 2),
    "valentines-day": _fixed(2, 14),
    "presidents-day": _nth(2, _MONDAY, 3),
    "defender-day": _fixed(2, 23),
    "womens-day": _fixed(3, 8),
    "st-patricks-day": _fixed(3, 17),
    "april-fools-day": _fixed(4, 1),
    "cosmonautics-day": _fixed(4, 12),
    "earth-day": _fixed(4, 22),
    "anzac-day": _fixed(4, 25),
    "may-day": _fixed(5, 1),
    "victory-day": _fixed(5, 9),
    "mothers-day": _nth(5, _SUNDAY, 2),
    "memorial-day": _nth(5, _MONDAY, _LAST),
    "fathers-day": _nth(6, _SUNDAY, 3),
    "russia-day": _fixed(6, 12),
    "juneteenth": _fixed(6, 19),
    "canada-day": _fixed(7, 1),
    "independence-day": _fixed(7, 4),
    "bastille-day": _fixed(7, 14),
    "assumption": _fixed(8, 15),
    "knowledge-day": _fixed(9, 1),
    "labor-day": _nth(9, _MONDAY, 1),
    "columbus-day": _nth(10, _MONDAY, 2),
    "halloween": _fixed(10, 31),
    "all-saints-day": _fixed(11, 1),
    "all-souls-day": _fixed(11, 2),
    "unity-day": _fixed(11, 4),
    "guy-fawkes-night": _fixed(11, 5),
    "election-day": Feast(_election_day),
    "veterans-day": _fixed(11, 11),
    "thanksgiving": _nth(11, _THURSDAY, 4),
    "black-friday": _nth(11, _THURSDAY, 4, 1),
    "cyber-monday": _nth(11, _THURSDAY, 4, 4),
    "constitution-day-of-russia": _fixed(12, 12),
    "christmas-eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing-day": _fixed(12, 26),
    "shrove-tuesday": _from_easter(-47),
    "ash-wednesday": _from_easter(-46),
    "palm-sunday": _from_easter(-7),
    "maundy-thursday": _from_easter(-3),
    "good-friday": _from_easter(-2),
    "holy-saturday": _from_easter(-1),
    "easter": _from_easter(0),
    "easter-monday": _from_easter(1),
    "ascension": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit-monday": _from_easter(50),
    "corpus-christi": _from_easter(60),
    "orthodox-palm-sunday": _from_orthodox_easter(-7),
    "orthodox-easter": _from_orthodox_easter(0),
    "orthodox-pentecost": _from_orthodox_easter(49),
    "butter-week": _week_of(_from_orthodox_easter(-55)),
    "christmas-of-either-calendar": Feast(lambda year: (day_number(year, 12, 25),), 14, sure=False),
    "easter-week": _week_of(_from_easter(0)),
    "christmas-week": _week_of(_fixed(12, 25)),
    "thanksgiving-week": _week_of(_nth(11, _THURSDAY, 4)),
    "chinese-new-year": Feast(chinese_new_year),
    "rosh-hashanah": _hebrew(0),
    "yom-kippur": _hebrew(9),
    "hanukkah": Feast(_hanukkah, 8),
    "passover": Feast(lambda year: (hebrew_new_year(year + 3761) - 163,), 8),
    "islamic-new-year": _islamic(1, 1),
    "ashura": _islamic(1, 10),
    "ramadan": _islamic(9, 1, 30),
    "eid-al-fitr": _islamic(10, 1),
    "eid-al-adha": _islamic(12, 10),
}
"""Every feast by its name; the rules of a language say which words mean it."""
