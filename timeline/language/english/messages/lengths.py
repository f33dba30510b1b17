"""Lengths in messages: 2 wks, 4+ hours, day one, few hrs, 1 week 1 day; bare words for units too, which name no date."""

from timeline.dates.grain import Grain
from timeline.dates.timex import length_value
from timeline.expressions.meaning import (
    About,
    Ahead,
    ClockLength,
    Length,
    Meaning,
    MixedLength,
    Reference,
    Repeated,
    Shifted,
    Window,
)
from timeline.language.english.lengths import OF_A_DATE
from timeline.language.rule import Rule, says, silent

_SAME_DAY = 4  # hours


def _and(count: int, grain: Grain, more: int, finer: Grain) -> Meaning:
    """Two lengths told together, the finer last; ValueError for another order. ISO 8601 has weeks by themselves alone."""
    if finer >= grain:
        raise ValueError(finer)
    if grain is Grain.WEEK:
        return Length(7 * count + more, Grain.DAY)
    return MixedLength(f"{length_value(count, grain)}{length_value(more, finer).removeprefix('P')}")


def _just_ago(count: int, letter: str) -> Meaning:
    """What was so few hours ago was on the same day, or a little before midnight; more of them name no day."""
    if letter == "H" and count > _SAME_DAY:
        raise ValueError(count)
    return About(Shifted(0, Grain.DAY))


RULES = (
    Rule(
        "message-unit",
        "{unit:message_unit}",
        lambda unit: Length(1, unit),
        (
            says("day", "P1D", within="what a busy day"),
            says("week", "P1W"),
            says("Day", "P1D", within="Nikon Day"),
            silent("daylong"),
            silent("the last week of May"),
        ),
        unless_followed=OF_A_DATE,
    ),
    Rule(
        "message-units",
        "{grain:large_units}",
        lambda grain: Length(None, grain),
        (says("Days", "PXD", within="Days slipping"), silent("Daystar")),
    ),
    Rule(
        "message-whole-unit",
        "the (whole|one) {unit}",
        lambda unit: Length(1, unit),
        (says("the whole day", "P1D"), silent("the whole daylong")),
    ),
    Rule(
        "message-day-number",
        "{unit:message_unit}( |){number}",
        lambda unit, number: Length(1, unit),  # noqa: ARG005 - the number is read, and TIMEX3 has no place for it
        (says("Day 3", "P1D", within="cny Day 3"), says("day1", "P1D"), silent("day 300")),
    ),
    Rule(
        "message-nth-unit",
        "[the] {ordinal} {unit:message_unit}",
        lambda ordinal, unit: Length(1, unit),  # noqa: ARG005 - likewise
        (says("1st year", "P1Y"), says("first day", "P1D"), silent("first daylight"), silent("the first week of May")),
        unless_followed=OF_A_DATE,
    ),
    Rule(
        "message-in-units",
        "{count:some}( |){grain:short_unit}[' time]",
        Ahead,
        (
            says("2 wks", "2013-W09", within="It will open in 2 wks"),
            says("2days", "P2D", within="done in 2days"),
            silent("2 wksa"),
        ),
        after=frozenset({"in"}),
    ),
    Rule(
        "message-length",
        "{count}( |){grain:short_unit}",
        Length,
        (says("2weeks", "P2W"), says("6 yrs", "P6Y"), says("7Days", "P7D"), silent("7 yrsa")),
    ),
    Rule(
        "message-minutes-ago",
        "{count:some}( |){letter:short_clock_unit} ago",
        _just_ago,
        (
            says("5 mins ago", "2013-02-12"),
            says("1 hr ago", "2013-02-12"),
            says("2 hrs ago", "2013-02-12"),
            silent("9 hours ago"),
            silent("5 mins agog"),
        ),
    ),
    Rule(
        "message-clock-length",
        "{count}( |){letter:short_clock_unit}",
        ClockLength,
        (says("7hrs", "PT7H"), says("9 mins", "PT9M"), silent("9 minst")),
    ),
    Rule(
        "message-clock-length-and-more",
        "{count}(+|.5)( |){letter:short_clock_unit}",
        ClockLength,
        (says("4+ hours", "PT4H"), silent("4+ hourly")),
    ),
    Rule(
        "message-hour",
        "hour",
        lambda: ClockLength(1, "H"),
        (says("hour", "PT1H", within="a happy lunch hour"), silent("hourly")),
    ),
    Rule(
        "message-more-hours",
        "{count} more {letter:clock_unit}",
        ClockLength,
        (says("3 more hours", "PT3H"), silent("3 more hourglasses")),
    ),
    Rule(
        "message-every-minute",
        "every (min|minute)",
        lambda: Repeated("PT1M", quant="EVERY"),
        (says("every min", "PT1M"), silent("every mint")),
    ),
    Rule(
        "message-units-and-units",
        "{count} {grain:any_unit}[ and] {more:count} {finer:any_unit}",
        _and,
        (says("1 week 1 day", "P8D"), silent("1 day 1 week"), silent("1 week 1 daylight")),
    ),
    Rule(
        "message-hours-and-minutes",
        "{hours:some}( |)(hours|hour|hrs|hr|h)( |){minutes:count}( |)(minutes|mins|min|m)",
        lambda hours, minutes: MixedLength(f"PT{hours}H{minutes}M"),
        (
            says("1hr 30mins", "PT1H30M"),
            says("AN HOUR THIRTY MINUTES", "PT1H30M"),
            says("1h30m", "PT1H30M"),
            silent("1h30more"),
        ),
    ),
    Rule(
        "message-few-units",
        "(several|some|a few|few|couple|couple of|a couple of|a couple) {grain:short_unit}",
        lambda grain: Length(None, grain),
        (says("few wks", "PXW"), silent("few wksa"), silent("couple days ago")),
        unless_followed=("ago",),
    ),
    Rule(
        "message-few-ago",
        "(couple|couple of|a couple of|a couple|few|a few|some) {unit:short_unit} ago",
        lambda unit: Reference("PAST_REF"),  # noqa: ARG005 - how far back is not told
        (says("couple days ago", "PAST_REF"), says("few wks ago", "PAST_REF"), silent("couple days agog")),
    ),
    Rule(
        "message-ago",
        "{count:some}( |){unit:short_unit} ago",
        lambda count, unit: Shifted(-count, unit),
        (says("2 wks ago", "2013-W05"), says("3days ago", "2013-02-09"), silent("2 wks agog")),
    ),
    Rule(
        "message-last-units",
        "[the] (last|past|lst) {count}( |){grain:short_unit}",
        lambda count, grain: Window(count, grain, -1),
        (says("past 2 wks", "P2W"), says("last 3yrs", "P3Y"), silent("last 3yrsa")),
    ),
    Rule(
        "message-next-units",
        "[the] (next|nxt) {count}( |){grain:short_unit}",
        lambda count, grain: Window(count, grain, 1),
        (says("nxt 2 wks", "P2W"), silent("nxt 2 wksa")),
    ),
    Rule(
        "message-few-hours",
        "(several|some|a few|few|couple|couple of|a couple of|a couple) {letter:short_clock_unit}",
        lambda letter: ClockLength(None, letter),
        (says("a few hrs", "PTXH", within="brb in a few hrs"), silent("few hrsa")),
    ),
    Rule(
        "message-day-one",
        "(day|week|month|year) one",
        lambda: Length(1, Grain.DAY),
        (says("day one", "P1D", within="been here since day one"), silent("day ones")),
    ),
    Rule(
        "message-those-units",
        "those {grain:units}",
        lambda grain: Length(None, grain),
        (says("those days", "PXD", within="I remember those days"), silent("those daylights")),
    ),
)
