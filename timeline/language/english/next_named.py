"""The next month, season or weekday by its name, counted from the date told last: "the following January"."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Anchor, OfSomeYear, Shifted, Weekday
from timeline.language.mention import NEXT_AFTER
from timeline.language.rule import Rule, says, silent

RULES = (
    Rule(
        NEXT_AFTER + "month",
        "the (following|next) {month:full_month}",
        lambda month: OfSomeYear(Grain.MONTH, month, step=1),
        (
            says("the following January", "2014-01"),
            says("the next May", "2013-05", within="In the next May he left."),
            silent("the following Januaries"),
            silent("following January"),
        ),
    ),
    Rule(
        NEXT_AFTER + "season",
        "the (following|next) {season}",
        lambda season: OfSomeYear(Grain.SEASON, season, step=1),
        (
            says("the following spring", "2013-SP"),
            says("the next winter", "2013-WI"),
            silent("the following springs"),
            silent("the next falling tree"),
        ),
    ),
    Rule(
        NEXT_AFTER + "weekday",
        "the (following|next) {day:full_weekday}",
        lambda day: Weekday(day, step=1),
        (
            says("the following Friday", "2013-02-15"),
            says("the next Tuesday", "2013-02-19"),
            silent("the following Fridays"),
        ),
    ),
    Rule(
        "unit-after-that",
        "the {unit:calendar_unit} after",
        lambda unit: Shifted(1, unit, Anchor.FOCUS),
        (says("the year after", "2014", within="A second opened the year after."), silent("the year after the war")),
        followed=(".", ",", ";", ")", ":"),
    ),
    Rule(
        "unit-before-that",
        "the {unit:calendar_unit} before",
        lambda unit: Shifted(-1, unit, Anchor.FOCUS),
        (says("the month before", "2013-01", within="It opened the month before."), silent("the month before the war")),
        followed=(".", ",", ";", ")", ":"),
    ),
)
