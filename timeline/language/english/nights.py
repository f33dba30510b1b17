"""Nights told by both their days: the night from Wednesday to Thursday, the night of 2-3 May. On which side of midnight is not told."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Fixed, Meaning, OfSomeYear, Weekday
from timeline.language.builds import night_to
from timeline.language.rule import Rule, says, silent

_NIGHT = "[the] night"


def _to(day: int, month: int, year: int | None = None, **_: object) -> Meaning:
    return night_to(OfSomeYear(Grain.MONTH, month, day) if year is None else Fixed(Period.day(year, month, day)))


_WEEKDAYS = (("from", "from {first:full_weekday} to"), ("between", "between {first:full_weekday} and"))
_DAYS = (("dashed", "{first:day}(-|–|/){day}", "2–3"), ("worded", "{first:day} (to|and) {day}", "2 to 3"))

RULES = (
    *(
        Rule(
            f"night-{name}-weekdays",
            f"{_NIGHT} {words} {{day:full_weekday}}",
            lambda day, **_: night_to(Weekday(day)),
            (
                says(
                    f"the night {words.replace('{first:full_weekday}', 'Sunday')} Monday",
                    "2013-02-10TNI",
                    "[2013-02-10..2013-02-11]",
                    within=f"The barn burned in the night {words.replace('{first:full_weekday}', 'Sunday')} Monday.",
                ),
                silent(f"the night {words.replace('{first:full_weekday}', 'Sundays')} Mondays"),
            ),
        )
        for name, words in _WEEKDAYS
    ),
    *(
        Rule(
            f"night-of-days-{name}",
            f"{_NIGHT} (of|between|from) {days} {{month:full_month}}[[,] {{year}}]",
            _to,
            (
                says(f"the night of {shown} March 1944", "1944-03-02TNI", "[1944-03-02..1944-03-03]"),
                silent(f"the night of {shown}3 March 1944"),
            ),
        )
        for name, days, shown in _DAYS
    ),
    *(
        Rule(
            f"night-of-month-days-{name}",
            f"{_NIGHT} (of|between|from) {{month:full_month}} {days}, {{year}}",
            _to,
            (
                says(f"the night of March {shown}, 1944", "1944-03-02TNI", "[1944-03-02..1944-03-03]"),
                silent(f"the night of March {shown}3, 1944"),
            ),
        )
        for name, days, shown in _DAYS
    ),
)
