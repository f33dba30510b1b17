"""Nights told by both their days: the night from Wednesday to Thursday, the night of 2 to 3 May ("of 2-3 May" is two dates to TimeML). On which side of midnight is not told."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Fixed, Meaning, OfSomeYear, Weekday
from timeline.language.builds import night_to
from timeline.language.rule import Rule, says, silent

_NIGHT = "[the] night"


def _to(day: int, month: int, year: int | None = None, **_: object) -> Meaning:
    return night_to(OfSomeYear(Grain.MONTH, month, day) if year is None else Fixed(Period.day(year, month, day)))


_WEEKDAYS = (("from", "from {first:full_weekday} to"), ("between", "between {first:full_weekday} and"))
_DAYS = "{first:day} (to|and) {day}"

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
    Rule(
        "night-of-days",
        f"{_NIGHT} (of|between|from) {_DAYS} {{month:full_month}}[[,] {{year}}]",
        _to,
        (
            says("the night of 2 to 3 March 1944", "1944-03-02TNI", "[1944-03-02..1944-03-03]"),
            silent("the night of 2 to 33 March 1944"),
        ),
    ),
    Rule(
        "night-of-month-days",
        f"{_NIGHT} (of|between|from) {{month:full_month}} {_DAYS}, {{year}}",
        _to,
        (
            says("the night of March 2 to 3, 1944", "1944-03-02TNI", "[1944-03-02..1944-03-03]"),
            silent("the night of March 2 to 33, 1944"),
        ),
    ),
)
