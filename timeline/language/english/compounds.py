"""Durations in compounds, and what is none: a two-day event, week-long, a six-year-old."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import (
    ClockLength,
    Length,
    Meaning,
)
from timeline.language.rule import Rule, not_a_date, says, silent


def _uncounted(grain: Grain) -> Meaning:
    return Length(None, grain)


RULES = (
    Rule(
        "compound-units",
        "{count}-{grain:unit}[_long]",
        Length,
        (
            says("two-day", "P2D", within="a two-day event"),
            says("three-month-long", "P3M"),
            silent("two-daylight"),
            silent("Top-50"),
        ),
    ),
    Rule(
        "unit-long-adjective",
        "[the] {count} {grain:unit} long",
        Length,
        (
            says("3 year long", "P3Y", within="a 3 year long siege"),
            says("the nine day long", "P9D", within="in the nine day long operation"),
            silent("3 year longing"),
        ),
    ),
    Rule(
        "five-year-plan",
        "(five|seven)-year plan[s]",
        not_a_date,
        (silent("a Five-Year Plan"), silent("the Seven-Year Plans")),
        blocks=True,
    ),
    Rule(
        "age",
        "{count}(-| )(year|month|week|day)(s|)(-| )old[s]",
        not_a_date,
        (silent("a six-year-old boy"), silent("he is 52 years old"), silent("a 6-month-old")),
        blocks=True,
    ),
    Rule(
        "unitlong",
        "{unit:unit_long}",
        lambda unit: Length(1, unit),
        (says("weeklong", "P1W", within="a weeklong strike"), says("daylong", "P1D"), silent("weeklongs")),
    ),
    Rule(
        "the-unit-period",
        "(the|the same|this) {count}_{grain:unit} (period|term)",
        Length,
        (
            says("the same 28-day period", "P28D", within="in the same 28-day period"),
            silent("the same 28-day periodical"),
        ),
    ),
    Rule(
        "unit-long",
        "{unit}_long",
        lambda unit: Length(1, unit),
        (says("week-long", "P1W", within="a week-long trip"), says("year-long", "P1Y"), silent("week-longing")),
    ),
    Rule(
        "units-of-age",
        "{count} {grain:units} of age",
        Length,
        (says("26 years of age", "P26Y"), silent("26 years of ageing")),
    ),
    Rule(
        "unit-period",
        "[a] {count}_{grain:unit} (period|term)",
        Length,
        (
            says("a sixty-day period", "P60D"),
            says("one-year term", "P1Y", within="its one-year term"),
            silent("a sixty-day periodical"),
        ),
    ),
    Rule(
        "three-quarters-of",
        "{count}_quarters of",
        not_a_date,
        (silent("three quarters of the food"), silent("three-quarters of it")),
        blocks=True,
    ),
    Rule(
        "a-quarter-of",
        "(a|one)_quarter of",
        not_a_date,
        (silent("more than a quarter of the food"), silent("one-quarter of it")),
        blocks=True,
    ),
    Rule(
        "units-long",
        "{unit:units}-long",
        lambda unit: Length(None, unit),
        (says("decades-long", "PXDE", within="a decades-long fight"), silent("decades-longing")),
    ),
    Rule(
        "several-unit",
        "(several|multi)-{grain:unit}",
        _uncounted,
        (says("several-year", "PXY", within="a several-year tenure"), silent("several-yearling")),
    ),
    Rule(
        "compound-hours",
        "{count}-{letter:clock_unit}[_long]",
        ClockLength,
        (says("two-hour", "PT2H", within="a two-hour flight"), silent("two-hourglass")),
    ),
)
