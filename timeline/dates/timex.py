"""TIMEX3: the values TimeML gives to time expressions (TimeML 1.2.1 annotation guidelines, section 2.1)."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.dates.clock import Clock
from timeline.dates.days import calendar_day, day_number, iso_week
from timeline.dates.grain import Grain
from timeline.dates.period import Period

_SEASONS = ("SP", "SU", "FA", "WI")
_DURATION_LETTERS = {
    Grain.DAY: "D",
    Grain.WEEK: "W",
    Grain.MONTH: "M",
    Grain.QUARTER: "Q",
    Grain.YEAR: "Y",
    Grain.DECADE: "DE",
    Grain.CENTURY: "CE",
    Grain.MILLENNIUM: "ML",
}

_UNKNOWN = {
    Grain.DAY: "XXXX-XX-XX",
    Grain.WEEK: "XXXX-WXX",
    Grain.MONTH: "XXXX-XX",
    Grain.QUARTER: "XXXX-QX",
    Grain.SEASON: "XXXX-XX",
    Grain.HALF: "XXXX-HX",
    Grain.YEAR: "XXXX",
    Grain.DECADE: "XXX",
    Grain.CENTURY: "XX",
    Grain.MILLENNIUM: "X",
}


class TimexType(StrEnum):
    """TIMEX3's four types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


MODS = (
    "APPROX",
    "START",
    "MID",
    "END",
    "BEFORE",
    "AFTER",
    "ON_OR_BEFORE",
    "ON_OR_AFTER",
    "LESS_THAN",
    "MORE_THAN",
    "EQUAL_OR_LESS",
    "EQUAL_OR_MORE",
)


@dataclass(frozen=True, slots=True)
class Timex:
    """A TIMEX3 without its extent: type, value, and the optional mod, quant and freq."""

    type: TimexType
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None

    def __post_init__(self) -> None:
        """Refuse a mod TimeML does not know and an empty value."""
        if self.mod is not None and self.mod not in MODS:
            raise ValueError(f"'{self.mod}' is not a TIMEX3 mod")
        if not self.value:
            raise ValueError("a TIMEX3 needs a value")


def year_value(year: int) -> str:
    """Return a year's value: '2013', or 'BC0490' for 490 BC (astronomical -489)."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def value_of(period: Period, clock: Clock | None = None) -> str:
    """Return the value of a calendar unit: '2013-10-25', '2013-W43', '2013-Q3', '2013-H1', '2013-SU', '201', '20'."""
    index = period.index
    match period.grain:
        case Grain.DAY:
            year, month, day = calendar_day(index)
            return f"{year_value(year)}-{month:02d}-{day:02d}" + (f"T{clock.text}{clock.zone}" if clock else "")
        case Grain.WEEK:
            year, week = iso_week(period.start)
            return f"{year_value(year)}-W{week:02d}"
        case Grain.MONTH:
            return f"{year_value(index // 12)}-{index % 12 + 1:02d}"
        case Grain.QUARTER:
            return f"{year_value(index // 4)}-Q{index % 4 + 1}"
        case Grain.SEASON:
            return f"{year_value(index // 4)}-{_SEASONS[index % 4]}"
        case Grain.HALF:
            return f"{year_value(index // 2)}-H{index % 2 + 1}"
        case Grain.YEAR:
            return year_value(index)
        case Grain.DECADE:
            return f"{index:03d}" if index >= 0 else f"BC{-1 - index:03d}"
        case Grain.CENTURY:
            return f"{index:02d}" if index >= 0 else f"BC{-1 - index:02d}"
        case Grain.MILLENNIUM:
            return f"{index}" if index >= 0 else f"BC{-1 - index}"


def length_value(count: int | str, grain: Grain) -> str:
    """Return a duration's value: 'P3Y', 'PXM' for an uncounted plural, 'P6M' for a half year, 'P20Y' for two decades."""
    if grain in (Grain.SEASON, Grain.HALF):
        months = 3 if grain is Grain.SEASON else 6
        return f"P{count * months if isinstance(count, int) else count}M"
    if grain is Grain.DECADE and isinstance(count, int) and count > 1:
        return f"P{10 * count}Y"
    return f"P{count}{_DURATION_LETTERS[grain]}"


def unknown_value(grain: Grain) -> str:
    """Return the value of a unit whose place in the calendar is not known: 'XXXX-XX-XX', 'XXXX-WXX', 'XXXX'."""
    return _UNKNOWN[grain]


def first_day_of_iso_week(year: int, week: int) -> int:
    """Return the Monday of an ISO week; ValueError when the year has no such week."""
    fourth = day_number(year, 1, 4)
    monday = fourth - (fourth - 1) % 7 + (week - 1) * 7
    if week < 1 or iso_week(monday) != (year, week):
        raise ValueError(f"{year} has no week {week}")
    return monday
