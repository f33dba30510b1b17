"""The next month or season by its name, and other spans counted from the date told last: "the following January", "the year after"."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Anchor, Meaning, OfSomeYear, Shifted, Window
from timeline.language.mention import NEXT_AFTER
from timeline.language.rule import Rule, says, silent


def _a_length(grain: Grain) -> Meaning:
    """For the next year is a year long; for the next day or quarter is that one."""
    if grain in (Grain.DAY, Grain.QUARTER, Grain.HALF):
        raise ValueError(grain)
    return Window(1, grain, 1)


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
        "for-the-next-unit",
        "the (next|following|coming) {grain:unit}",
        _a_length,
        (
            says("the next year", "P1Y", within="They fought on for the next year."),
            says("the next decade", "P1DE", within="It was their seat for the next decade."),
            silent("They fought on in the next year."),
            silent("A loss is expected for the next quarter."),
            silent("It was made for the next year’s fair."),
        ),
        after=frozenset({"for"}),
        unless_followed=("'", "’"),
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
