"""Integer day numbers for any year, before and after the common era.

A day number is a rata die: day 1 is 0001-01-01 in the proleptic Gregorian calendar, a Monday; the same as
`datetime.date.toordinal()` where that is defined. Years are astronomical: 0 is 1 BC, -1 is 2 BC (ISO 8601-1, 4.3.2).
"""

from functools import lru_cache

_DAYS_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_IN_400_YEARS = 146_097


def is_leap(year: int) -> bool:
    """Whether `year` has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in the month, 28 to 31."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Return the day number of a calendar day; ValueError for a day that does not exist."""
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}")
    if not 1 <= day <= month_length(year, month):
        raise ValueError(f"month {month} of {year} has no day {day}")
    before = year - 1
    leap_days = before // 4 - before // 100 + before // 400
    return before * 365 + leap_days + _DAYS_BEFORE[month - 1] + (month > 2 and is_leap(year)) + day


@lru_cache(maxsize=65_536)
def calendar_day(number: int) -> tuple[int, int, int]:
    """Return (year, month, day) of a day number; the inverse of `day_number`."""
    cycles, rest = divmod(number - 1, _DAYS_IN_400_YEARS)
    century = min(rest // 36_524, 3)
    rest -= century * 36_524
    quad, rest = divmod(rest, 1_461)
    year_of_quad = min(rest // 365, 3)
    rest -= year_of_quad * 365
    year = cycles * 400 + century * 100 + quad * 4 + year_of_quad + 1
    month = 12
    leap = is_leap(year)
    while _DAYS_BEFORE[month - 1] + (month > 2 and leap) > rest:
        month -= 1
    return year, month, rest - _DAYS_BEFORE[month - 1] - (month > 2 and leap) + 1


def weekday(number: int) -> int:
    """Return the ISO weekday, 1 Monday to 7 Sunday."""
    return (number - 1) % 7 + 1


def iso_week(number: int) -> tuple[int, int]:
    """Return (ISO year, ISO week) of a day: the year that holds the week's Thursday (ISO 8601-1, 3.1.1.23)."""
    thursday = number - weekday(number) + 4
    year = calendar_day(thursday)[0]
    return year, (thursday - day_number(year)) // 7 + 1


def year_text(year: int) -> str:
    """Return the year as EDTF spells it: '2013', '0044', '-0489', 'Y17000'."""
    if -9999 <= year <= 9999:
        return f"{'-' if year < 0 else ''}{abs(year):04d}"
    return f"Y{year}"


@lru_cache(maxsize=16_384)
def day_text(number: int) -> str:
    """Return the day as ISO 8601: '2013-10-25'; years outside -9999..9999 carry EDTF's Y."""
    year, month, day = calendar_day(number)
    return f"{year_text(year)}-{month:02d}-{day:02d}"
