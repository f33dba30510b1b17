"""Sets of times: every Tuesday, twice a year, daily."""

from collections.abc import Iterator

from timeline.dates.feasts import FEASTS
from timeline.dates.grain import Grain
from timeline.dates.timex import length_value
from timeline.expressions.meaning import (
    Meaning,
    Repeated,
)
from timeline.language.builds import every
from timeline.language.english.words import PARTS_OF_DAY, WEEKDAYS
from timeline.language.rule import Rule, says, silent

_SEASONS = ("SP", "SU", "FA", "WI")


def _every_feast(name: str) -> Meaning:
    """A feast that never moves is on its day in every year; of others no more is known than that they come each year."""
    fixed = FEASTS[name].fixed
    return every(Grain.YEAR) if fixed is None else Repeated(f"XXXX-{fixed[0]:02d}-{fixed[1]:02d}", quant="EVERY")


def _parts_of_weekdays() -> Iterator[Rule]:
    """The rules of "Tuesday nights", and of "Monday" in "Monday and Tuesday nights"."""
    for part, short in PARTS_OF_DAY.items():
        if part == "noon":
            continue

        def build(day: int, short: str = short) -> Meaning:
            return Repeated(f"XXXX-WXX-{day}T{short}", quant="EVERY")

        yield Rule(
            f"weekday-{part}s",
            f"{{day:full_weekday}} {part}s",
            build,
            (
                says(f"Tuesday {part}s", f"XXXX-WXX-2T{short}", within=f"They met on Tuesday {part}s"),
                silent(f"Tuesday {part}"),
            ),
        )
        yield Rule(
            f"weekday-and-weekday-{part}s",
            "{day:full_weekday}",
            build,
            (
                says("Monday", f"XXXX-WXX-1T{short}", within=f"They met on Monday and Sunday {part}s"),
                silent(f"They met on Monday and Sunday {part}"),
            ),
            followed=tuple(f"{joint} {day.title()} {part}s" for joint in ("and", "or") for day in WEEKDAYS),
        )


_PARTS_OF_WEEKDAYS = tuple(_parts_of_weekdays())
HABITS_BY_WEEKDAY = frozenset(rule.name for rule in _PARTS_OF_WEEKDAYS)
"""The names of the rules that read "Tuesday nights" as a habit."""

RULES = (
    Rule(
        "every-season",
        "(every|each) {season}",
        lambda season: Repeated(f"XXXX-{_SEASONS[season - 1]}", quant="EVERY"),
        (
            says("each spring", "XXXX-SP", within="The river floods each spring."),
            says("every summer", "XXXX-SU"),
            silent("every springs"),
        ),
        unless_followed=("of ",),
    ),
    Rule(
        "every-month-name",
        "(every|each) {month:full_month}",
        lambda month: Repeated(f"XXXX-{month:02d}", quant="EVERY"),
        (says("every March", "XXXX-03"), says("each May", "XXXX-05"), silent("every march")),
    ),
    Rule(
        "every-month-day",
        "(every|each) {month} {day}",
        lambda month, day: Repeated(f"XXXX-{month:02d}-{day:02d}", quant="EVERY"),
        (says("every Jan. 1", "XXXX-01-01"), says("each July 4", "XXXX-07-04"), silent("every January 123")),
    ),
    Rule(
        "every-feast",
        "(every|each) {name:feast}",
        _every_feast,
        (says("every Christmas", "XXXX-12-25"), says("each Easter", "P1Y"), silent("every christmas")),
    ),
    *_PARTS_OF_WEEKDAYS,
    Rule(
        "every-units",
        "every {count} {unit:units}",
        lambda count, unit: Repeated(length_value(count, unit), quant="EVERY"),
        (says("every two weeks", "P2W"), says("every four years", "P4Y"), silent("every two weekends")),
    ),
    Rule(
        "every-other-unit",
        "every other {unit}",
        lambda unit: Repeated(length_value(2, unit), quant="EVERY"),
        (says("every other day", "P2D"), silent("every other daylight")),
    ),
    Rule(
        "every-unit",
        "(every|each|every single|each and every) {unit}",
        every,
        (
            says("every year", "P1Y"),
            says("each week", "P1W"),
            says("every single day", "P1D"),
            says("each and every year", "P1Y"),
            silent("every yearling"),
        ),
    ),
    Rule(
        "every-clock-units",
        "every {count} {letter:clock_unit}",
        lambda count, letter: Repeated(f"PT{count}{letter}", quant="EVERY"),
        (says("every 40 seconds", "PT40S"), says("every two hours", "PT2H"), silent("every two hourglasses")),
    ),
    Rule(
        "every-weekday",
        "(every|each) {weekday:full_weekday}",
        lambda weekday: Repeated(f"XXXX-WXX-{weekday}", quant="EVERY"),
        (says("every Tuesday", "XXXX-WXX-2"), silent("every Tuesdays")),
    ),
    Rule(
        "weekdays",
        "{weekday:weekdays}",
        lambda weekday: Repeated(f"XXXX-WXX-{weekday}", quant="EVERY"),
        (says("Mondays", "XXXX-WXX-1", within="on Mondays"), silent("Mondayish")),
    ),
    Rule(
        "times-a-unit",
        "{times} (a|an|each|per) {unit}",
        lambda times, unit: Repeated(length_value(1, unit), freq=f"{times}X"),
        (
            says("once a year", "P1Y"),
            says("twice a week", "P1W"),
            says("three times a month", "P1M"),
            silent("twice a yearling"),
        ),
    ),
    Rule(
        "per-unit",
        "per {unit}",
        lambda unit: Repeated(length_value(1, unit)),
        (says("per day", "P1D", within="33 deaths per day"), says("per month", "P1M"), silent("per yearling")),
    ),
    Rule(
        "units-a-unit",
        "{count} (hours|days|weeks|months) (a|an|each|every|per) {unit}",
        lambda unit, **_: Repeated(length_value(1, unit)),
        (says("24 hours a day", "P1D"), says("five days a week", "P1W"), silent("24 hours a daylight")),
    ),
    Rule(
        "periodic",
        "{value:periodic}",
        Repeated,
        (
            says("daily", "P1D"),
            says("annually", "P1Y"),
            silent("Business Weekly"),
            silent("dailies"),
        ),
    ),
)
