"""Sets of times: every Tuesday, twice a year, daily."""

from timeline.dates.grain import Grain
from timeline.dates.timex import length_value
from timeline.expressions.meaning import (
    Meaning,
    Repeated,
)
from timeline.language.rule import Rule, says, silent


def _every(unit: Grain) -> Meaning:
    return Repeated(length_value(1, unit), quant="EVERY")


RULES = (
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
        _every,
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
