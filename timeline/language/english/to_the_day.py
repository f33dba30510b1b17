"""So long ago to the day, the week or the month: "ten years ago today", "a year ago this week"."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Meaning, SameTime, Shifted
from timeline.language.rule import Rule, says, silent

_POSSESSIVE = ("'s", "’s")


def _today(count: int, unit: Grain) -> Meaning:
    return SameTime(Shifted(0, Grain.DAY), -count, unit)


def _yesterday(count: int, unit: Grain) -> Meaning:
    return SameTime(Shifted(-1, Grain.DAY), -count, unit)


def _tomorrow(count: int, unit: Grain) -> Meaning:
    return SameTime(Shifted(1, Grain.DAY), -count, unit)


def _this(count: int, unit: Grain, this: Grain) -> Meaning:
    if this > Grain.MONTH or unit <= this or (this is Grain.MONTH and unit < Grain.YEAR):
        raise ValueError(f"so many {unit.word}s do not lead from one {this.word} to another")
    return SameTime(Shifted(0, this), -count, unit)


RULES = (
    Rule(
        "ago-today",
        "{count:some} {unit:any_unit} ago (today|to the day)",
        _today,
        (
            says("ten years ago today", "2003-02-12"),
            says("a year ago today", "2012-02-12"),
            says("two weeks ago today", "2013-01-29"),
            says("Ten years ago to the day", "2003-02-12"),
            silent("ten years ago todays"),
            silent("ten years ago today's Georgia"),
        ),
        unless_followed=_POSSESSIVE,
    ),
    Rule(
        "ago-yesterday",
        "{count:some} {unit:any_unit} ago yesterday",
        _yesterday,
        (says("a year ago yesterday", "2012-02-11"), silent("a year ago yesterdays")),
        unless_followed=_POSSESSIVE,
    ),
    Rule(
        "ago-tomorrow",
        "{count:some} {unit:any_unit} ago tomorrow",
        _tomorrow,
        (says("ten years ago tomorrow", "2003-02-13"), silent("ten years ago tomorrows")),
        unless_followed=_POSSESSIVE,
    ),
    Rule(
        "ago-this-unit",
        "{count:some} {unit:any_unit} ago this {this:unit}",
        _this,
        (
            says("ten years ago this week", "2003-W07"),
            says("A year ago this month", "2012-02"),
            silent("ten years ago this weekly"),
            silent("three days ago this month"),
            silent("Six months ago this year"),
        ),
        unless_followed=_POSSESSIVE,
    ),
    Rule(
        "this-unit-ago",
        "this {this:unit} {count:some} {unit:any_unit} ago",
        _this,
        (
            says("this day ten years ago", "2003-02-12", within="On this day ten years ago the bridge fell."),
            says("this week a year ago", "2012-W06"),
            silent("this week ten years agog"),
        ),
        unless_followed=_POSSESSIVE,
    ),
)
