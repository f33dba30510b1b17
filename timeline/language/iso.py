"""Dates in the order and with the signs of ISO 8601, and numbers that are none, which every language writes alike."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import first_day_of_iso_week
from timeline.expressions.meaning import Fixed, Meaning, Timed
from timeline.language.builds import day_of, impossible
from timeline.language.rule import Rule, not_a_date, says, silent


def _iso_month(year: int, month: int) -> Meaning:
    """October 2013 in ISO 8601; "2007-08" is as often the two years, so it is left to the reader of ranges."""
    if month == (year + 1) % 100:
        raise ValueError(year, month)
    return Fixed(Period.month(year, month))


RULES = (
    Rule(
        "iso-day",
        "{year}-{month:two}-{day:two}",
        day_of,
        (says("2013-10-25", "2013-10-25", "2013-10-25"), silent("2013-13-25"), silent("12013-10-25")),
    ),
    Rule(
        "iso-month",
        "{year}-{month:two}",
        _iso_month,
        (says("2013-10", "2013-10"), silent("2013-13"), silent("2007-08")),
    ),
    Rule(
        "iso-week",
        "{year}-W{week:two_digits}",
        lambda year, week: Fixed(Period.containing(Grain.WEEK, first_day_of_iso_week(year, week))),
        (says("2013-W44", "2013-W44"), silent("2013-W54")),
    ),
    Rule(
        "year-first-day",
        "{year}/{month:number}/{day:number}",
        day_of,
        (says("2013/10/25", "2013-10-25"), silent("2013/13/25")),
    ),
    Rule(
        "impossible-iso-day",
        "{year}-{month:two_digits}-{day:two_digits}",
        lambda year, month, day: impossible(day, month, year),
        (silent("2013-02-30"), silent("2013-13-45")),
        blocks=True,
    ),
    Rule(
        "iso-time",
        "{year}-{month:two}-{day:two}( |T){hour}:{minute}",
        lambda year, month, day, hour, minute: Timed(day_of(year, month, day), Clock(f"{hour:02d}:{minute:02d}")),
        (says("2013-10-25T14:30", "2013-10-25T14:30", "2013-10-25"), silent("2013-10-25T25:30")),
    ),
    Rule(
        "phone-number",
        "{phone}",
        not_a_date,
        (silent("0800 2012 19"), silent("0341 1999-2001")),
        blocks=True,
    ),
)
