"""Durations, anchored ("the last three years") and not ("three years", "week-long"), and sets ("every Tuesday")."""

from timeline.dates.grain import Grain
from timeline.dates.timex import length_value
from timeline.expressions.meaning import ClockLength, Length, Meaning, Repeated, Window
from timeline.language.rule import Rule, not_a_date, says, silent


def _every(unit: Grain) -> Meaning:
    return Repeated(length_value(1, unit), quant="EVERY")


def _half(unit: Grain) -> Meaning:
    lengths = {
        Grain.YEAR: Length(6, Grain.MONTH),
        Grain.DECADE: Length(5, Grain.YEAR),
        Grain.CENTURY: Length(50, Grain.YEAR),
    }
    if unit not in lengths:
        raise ValueError(unit)
    return lengths[unit]


RULES = (
    Rule(
        "last-units",
        "[the] (last|past|previous) {count} {unit:any_unit}",
        lambda count, unit: Window(count, unit, -1),
        (
            says("the last three years", "P3Y", "2010~/2013~"),
            says("the past two weeks", "P2W"),
            silent("the last three yearlings"),
        ),
    ),
    Rule(
        "next-units",
        "[the] (next|coming|following) {count} {unit:any_unit}",
        lambda count, unit: Window(count, unit, 1),
        (
            says("the next two years", "P2Y", "2013~/2015~"),
            says("the coming 10 days", "P10D"),
            silent("the next two yearlings"),
        ),
    ),
    Rule(
        "last-few-units",
        "[the] (last|past) (few|several|couple of) {unit:units}",
        lambda unit: Window(None, unit, -1),
        (says("the last few years", "PXY"), says("the past several months", "PXM"), silent("the last few yearlings")),
    ),
    Rule(
        "next-few-units",
        "[the] (next|coming) (few|several|couple of) {unit:units}",
        lambda unit: Window(None, unit, 1),
        (says("the next few weeks", "PXW"), silent("the next few weekends")),
    ),
    Rule(
        "recent-units",
        "recent {unit:units}",
        lambda unit: Window(None, unit, -1),
        (says("recent years", "PXY"), says("recent months", "PXM"), silent("recent yearlings")),
    ),
    Rule(
        "coming-units",
        "[the] (coming|next) {unit:units}",
        lambda unit: Window(None, unit, 1),
        (says("the coming months", "PXM"), silent("the coming monthlies")),
    ),
    Rule(
        "units",
        "{count} {grain:any_unit}",
        Length,
        (
            says("three years", "P3Y"),
            says("two day", "P2D", within="a two day event"),
            says("10 days", "P10D"),
            silent("three yearlings"),
            silent("3.3 years"),
            silent("18 projects"),
        ),
    ),
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
        "five-year-plan",
        "(five|seven)-year plan[s]",
        not_a_date,
        (silent("a Five-Year Plan"), silent("the Seven-Year Plans")),
    ),
    Rule(
        "unit-long",
        "{unit}_long",
        lambda unit: Length(1, unit),
        (says("week-long", "P1W", within="a week-long trip"), says("year-long", "P1Y"), silent("week-longing")),
    ),
    Rule(
        "half-unit",
        "half (a|an) {unit}",
        _half,
        (says("half a year", "P6M"), says("half a century", "P50Y"), silent("half a week"), silent("half a yearling")),
    ),
    Rule(
        "vague-units",
        "(several|some|many|a few|few) {unit:units}",
        lambda unit: Length(None, unit),
        (says("several years", "PXY"), says("a few months", "PXM"), silent("several yearlings")),
    ),
    Rule(
        "a-unit",
        "(a|an|one) (whole |full |entire |){unit}",
        lambda unit: Length(1, unit),
        (
            says("a year", "P1Y", within="for a year"),
            says("a full month", "P1M", within="for a full month"),
            silent("a yearling"),
        ),
        after=frozenset(
            {
                "for",
                "than",
                "within",
                "over",
                "about",
                "almost",
                "nearly",
                "just",
                "least",
                "most",
                "lasted",
                "lasts",
                "takes",
                "took",
            }
        ),
    ),
    Rule(
        "clock-units",
        "{count} {letter:clock_unit}",
        ClockLength,
        (says("three hours", "PT3H"), says("20 minutes", "PT20M"), silent("three hourglasses")),
    ),
    Rule(
        "compound-hours",
        "{count}-{letter:clock_unit}[_long]",
        ClockLength,
        (says("two-hour", "PT2H", within="a two-hour flight"), silent("two-hourglass")),
    ),
    Rule(
        "every-unit",
        "(every|each) {unit}",
        _every,
        (says("every year", "P1Y"), says("each week", "P1W"), silent("every yearling")),
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
        "periodic",
        "{value:periodic}",
        Repeated,
        (says("daily", "P1D"), says("annually", "P1Y"), silent("Business Weekly"), silent("dailies")),
    ),
)
