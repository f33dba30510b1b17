"""Dates told from another date: yesterday, last week, two years ago, the following day."""

from string import ascii_lowercase, ascii_uppercase

from timeline.dates.grain import Grain
from timeline.expressions.meaning import About, Anchor, Length, Meaning, Part, PartOf, Reference, Shifted
from timeline.language.builds import in_part_of_day, on_told
from timeline.language.english.words import MONTHS, WEEKDAYS
from timeline.language.rule import Rule, not_a_date, says, silent


def _last(unit: Grain) -> Meaning:
    """The unit before this; "the last day" is that of something and not yesterday."""
    if unit is Grain.DAY:
        raise ValueError(unit)
    return Shifted(-1, unit)


# "Today's world" is that of our time, and of no day.
_OF_OUR_TIME = (
    "world|society|youth|young|younger|generation|generations|kids|children|teenagers|teens|parents|economy|standards|"
    "technology|computers|culture|environment|standard|workforce|workplace|values"
)

RULES = (
    Rule(
        "some-day-to-come",
        "one day",
        lambda: Reference("FUTURE_REF"),
        (
            says("one day", "FUTURE_REF", within="It will one day be the largest in the country"),
            silent("It will take one day"),
        ),
        after=frozenset({"will", "would", "could", "may", "might", "can", "should", "ll", "to"}),
        followed=tuple(ascii_lowercase),
        unless_followed=("in ", "a ", "after", "before", "only", "earlier", "later", "ahead", "each", "every", "of "),
    ),
    Rule(
        "today", "today", lambda: Shifted(0, Grain.DAY), (says("today", "2013-02-12", "2013-02-12"), silent("todays"))
    ),
    Rule(
        "of-our-time",
        f"today's ({_OF_OUR_TIME})",
        not_a_date,
        (silent("in today's world"), silent("today's young people")),
        blocks=True,
    ),
    Rule(
        "yesterday",
        "yesterday",
        lambda: Shifted(-1, Grain.DAY),
        (says("yesterday", "2013-02-11", "2013-02-11"), silent("yesteryear")),
    ),
    Rule(
        "tomorrow",
        "tomorrow",
        lambda: Shifted(1, Grain.DAY),
        (says("tomorrow", "2013-02-13", "2013-02-13"), silent("tomorrowland")),
    ),
    Rule("tonight", "tonight", lambda: in_part_of_day(0, "NI"), (says("tonight", "2013-02-12TNI"), silent("tonights"))),
    Rule(
        "last-night",
        "last night",
        lambda: in_part_of_day(-1, "NI"),
        (says("last night", "2013-02-11TNI"), silent("last nights")),
    ),
    Rule(
        "this-part-of-day",
        "this {daypart}",
        lambda daypart: in_part_of_day(0, daypart),
        (says("this morning", "2013-02-12TMO"), silent("this mornings")),
    ),
    Rule(
        "yesterday-part",
        "yesterday {daypart}",
        lambda daypart: in_part_of_day(-1, daypart),
        (says("yesterday evening", "2013-02-11TEV"), silent("yesterday evenings")),
    ),
    Rule(
        "tomorrow-part",
        "tomorrow {daypart}",
        lambda daypart: in_part_of_day(1, daypart),
        (says("tomorrow morning", "2013-02-13TMO"), silent("tomorrow mornings")),
    ),
    Rule(
        "day-before-yesterday",
        "[the] day before yesterday",
        lambda: Shifted(-2, Grain.DAY),
        (says("the day before yesterday", "2013-02-10"), silent("the days before yesterday")),
    ),
    Rule(
        "day-after-tomorrow",
        "[the] day after tomorrow",
        lambda: Shifted(2, Grain.DAY),
        (says("the day after tomorrow", "2013-02-14"), silent("the days after tomorrow")),
    ),
    Rule(
        "following-unit",
        "[the] (following|next) {unit}",
        lambda unit: on_told(1, unit),
        (
            says("the following day", "2013-02-13"),
            says("the next day", "2013-02-13"),
            silent("the following days"),
            silent("next day"),
        ),
        after=frozenset({"the"}),
    ),
    Rule(
        "next-unit-or-so",
        "[the] (next|coming|following) {unit} or so",
        lambda unit: About(Shifted(1, unit)),
        (says("the next year or so", "2014", mod="APPROX"), silent("the next year or soon")),
    ),
    Rule(
        "last-unit",
        "[the] (last|past) {unit}",
        _last,
        (
            says("last week", "2013-W06", "[2013-02-04..2013-02-10]"),
            says("last month", "2013-01"),
            says("last year", "2012"),
            silent("last weekend"),
            silent("the last day of school"),
            silent("at last weekly"),
            silent("the last month of the war"),
        ),
        unless_followed=("of ",),
    ),
    Rule(
        "last-day",
        "[the] (last|past) day",
        lambda: Length(1, Grain.DAY),
        (says("the past day", "P1D"), silent("the last days")),
    ),
    Rule(
        "the-past-unit",
        "[the] previous {unit}",
        lambda unit: on_told(-1, unit),
        (says("the previous year", "2012"), silent("the previous years")),
    ),
    Rule(
        "this-unit",
        "this {unit}",
        lambda unit: Shifted(0, unit),
        (
            says("this week", "2013-W07"),
            says("this year", "2013"),
            says("this month", "2013-02"),
            silent("this weekend"),
            silent("this years"),
        ),
    ),
    Rule(
        "current-unit",
        "[the] current {unit}",
        lambda unit: Shifted(0, unit),
        (says("the current quarter", "2013-Q1"), silent("the currently year")),
    ),
    Rule(
        "next-unit",
        "next {unit}",
        lambda unit: Shifted(1, unit),
        (says("next week", "2013-W08"), says("next year", "2014"), silent("next weekend"), silent("next years")),
    ),
    Rule(
        "coming-unit",
        "[the] (coming|upcoming) {unit}",
        lambda unit: Shifted(1, unit),
        (says("the coming year", "2014"), silent("the coming years")),
    ),
    Rule(
        "unit-before-last",
        "[the] {unit} before last",
        lambda unit: Shifted(-2, unit),
        (
            says("the week before last", "2013-W05"),
            silent("the week before lasting"),
            silent("the day before last Tuesday"),
        ),
        unless_followed=(*(name.title() for name in (*WEEKDAYS, *MONTHS)), "week", "month", "year", "night"),
    ),
    Rule(
        "unit-after-next",
        "[the] {unit} after next",
        lambda unit: Shifted(2, unit),
        (says("the week after next", "2013-W09"), silent("the week after nextdoor")),
    ),
    Rule(
        "the-unit",
        "the {unit:calendar_unit}",
        # "For the week" in a Monday's report on Friday's prices is the week of that Friday.
        lambda unit: Shifted(0, unit, Anchor.FOCUS, same=True) if unit is Grain.WEEK else Shifted(0, unit),
        (
            says("the year", "2013", within="its best session of the year."),
            says("the week", "2013-W07", within="the week's most active session"),
            silent("the years"),
            silent("the year of the great fire"),
            silent("the week before the vote"),
        ),
        unless_followed=(
            "1",
            "2",
            "two ",
            "of ",
            "before",
            "after ",
            "when ",
            "that ",
            "ended ",
            "ending ",
            "in which",
            "beginning ",
            "starting ",
            "to ",
            "and ",
        ),
    ),
    Rule(
        "end-of-the-decade",
        "[the] (end|close) of the {unit:long_unit}",
        lambda unit: Part(Shifted(0, unit), PartOf.END),
        (
            says("the end of the decade", "201", mod="END", within="It will open by the end of the decade"),
            silent("the end of the decades"),
        ),
    ),
    Rule(
        "middle-of-the-decade",
        "[the] middle of the {unit:long_unit}",
        lambda unit: Part(Shifted(0, unit), PartOf.MID),
        (
            says("the middle of the decade", "201", mod="MID", within="By the middle of the decade it will be done"),
            silent("the middle of the decades"),
        ),
    ),
    Rule(
        "start-of-the-decade",
        "[the] (start|beginning) of the {unit:long_unit}",
        lambda unit: Part(Shifted(0, unit), PartOf.START),
        (
            says("the start of the decade", "201", mod="START", within="It has grown since the start of the decade"),
            silent("the start of the decades"),
        ),
    ),
    Rule(
        "the-full-year",
        "the (full|whole|entire) {unit:calendar_unit}",
        lambda unit: Shifted(0, unit),
        (says("the full year", "2013", within="an increase for the full year."), silent("the full yearbook")),
        unless_followed=("of ",),
    ),
    Rule(
        "that-unit",
        "(that|the same|that same|this same) {unit}",
        lambda unit: on_told(0, unit),
        (says("that year", "2013"), says("the same day", "2013-02-12"), silent("that yearly"), silent("that years")),
    ),
    Rule(
        "that-time",
        "(the|that) time",
        lambda: on_told(0, Grain.YEAR),
        (
            says("the time", "2013", within="at the time"),
            silent("at the times"),
            silent("at the time Smith left"),
            silent("the time"),
        ),
        after=frozenset({"at"}),
        unless_followed=("being", "of ", "the ", "he ", "she ", "they ", "when ", "was ", "it ", *ascii_uppercase),
    ),
)
