"""Durations, anchored ("the last three years") and not ("three years", "week-long"), and sets ("every Tuesday")."""

from timeline.dates.grain import Grain
from timeline.dates.timex import length_value
from timeline.expressions.meaning import About, Anchor, ClockLength, Length, Meaning, MixedLength, Shifted
from timeline.language.builds import half_of
from timeline.language.english.words import MONTHS
from timeline.language.rule import Rule, not_a_date, says, silent


def _uncounted(grain: Grain) -> Meaning:
    return Length(None, grain)


def _from_to(least: int | None, most: int | None, grain: Grain) -> Meaning:
    """From so many units to more; "in 2005 to ten years" is none."""
    if least is not None and most is not None and least >= most:
        raise ValueError(f"{least} is not less than {most}")
    return Length(None, grain)


def _counted(count: int, grain: Grain) -> Meaning:
    """So many units; "the 1968 years" are those around a year."""
    if grain is Grain.YEAR and count in _LIKE_YEARS and count % 100:
        raise ValueError(count)
    return Length(count, grain)


def _one(unit: Grain) -> Meaning:
    """A day, a week; but "a quarter" of something is no time."""
    if unit is Grain.QUARTER:
        raise ValueError(unit)
    return Length(1, unit)


def _and_a_half(count: int, unit: Grain) -> Meaning:
    """Two years and a half: TIMEX3 writes the half in the next finer unit."""
    halves = {Grain.YEAR: "6M", Grain.DAY: "T12H"}
    if unit not in halves:
        raise ValueError(unit)
    return MixedLength(f"{length_value(count, unit)}{halves[unit]}")


# "The last days of April" is a part of April, and no length.
OF_A_DATE = tuple(
    f"of {date}"
    for date in (*(n.title()[:6] for n in MONTHS), "1", "2", "the year", "the mont", "this ", "next ", "last ", "that ")
)
"""What a part of a date goes on with: "of April", "of 1945", "of last year"."""

_LIKE_YEARS = range(1600, 2100)

NAMED_AFTER_HOURS = "named-after-hours"
"""The rule that knows "60 Minutes" for a name; in messages it is none."""

RULES = (
    Rule(
        "units",
        "[the] {count} {grain:any_unit}",
        _counted,
        (
            says("three years", "P3Y"),
            says("two day", "P2D", within="a two day event"),
            says("10 days", "P10D"),
            silent("three yearlings"),
            silent("3.3 years"),
            silent("18 projects"),
            silent("in the post-1968 years"),
        ),
    ),
    Rule(
        "half-unit",
        "half (a|an) {unit}",
        half_of,
        (says("half a year", "P6M"), says("half a century", "P50Y"), silent("half a week"), silent("half a yearling")),
    ),
    Rule(
        "vague-units",
        "(several|some|many|a few|few|a number of|a couple of) {unit:units}",
        lambda unit: Length(None, unit),
        (says("several years", "PXY"), says("a few months", "PXM"), silent("several yearlings")),
    ),
    Rule(
        "another-unit",
        "another {unit}",
        lambda unit: Length(1, unit),
        (says("another week", "P1W"), silent("another weekend"), silent("another weekly")),
    ),
    Rule(
        "another-units",
        "another {count} {grain:units}",
        Length,
        (says("another three days", "P3D"), silent("another three daylights")),
    ),
    Rule(
        "all-day",
        "all {unit}[ long]",
        lambda unit: Length(1, unit),
        (
            says("all day", "P1D", within="It rained all day"),
            says("all year long", "P1Y"),
            silent("all daylight"),
            silent("all-day"),
        ),
    ),
    Rule(
        "a-unit-and-a-half",
        "(a|an|one) {unit} and a half",
        lambda unit: _and_a_half(1, unit),
        (says("a year and a half", "P1Y6M"), silent("a year and a halfpenny")),
    ),
    Rule(
        "hours-and-a-half",
        "{count} (and a half|1/2|½) hours",
        lambda count: MixedLength(f"PT{count}H30M"),
        (says("5 1/2 hours", "PT5H30M"), silent("5 1/2 hourglasses")),
    ),
    Rule(
        "an-hour-and-a-half",
        "(an|one) hour and a half",
        lambda: MixedLength("PT1H30M"),
        (says("an hour and a half", "PT1H30M"), silent("an hour and a halfpenny")),
    ),
    Rule(
        "a-minute-and-a-half",
        "(a|one) minute and a half",
        lambda: MixedLength("PT1M30S"),
        (says("a minute and a half", "PT1M30S"), silent("a minute and a halfpenny")),
    ),
    Rule(
        "from-count-to-count",
        "[the] (next |last |past |first |coming |){least:count} (to|or) {most:count} {grain:units}",
        _from_to,
        (
            says("12 to 18 months", "PXM"),
            says("two or three years", "PXY"),
            says("the next 12 to 18 months", "PXM"),
            silent("12 to 18 monthlies"),
            silent("2005 to ten years"),
        ),
    ),
    Rule(
        "a-unit-or-two",
        "a {grain:unit} or two",
        _uncounted,
        (says("a month or two", "PXM"), silent("a month or twofold")),
    ),
    Rule(
        "units-or-so",
        "{count} {grain:units} or so",
        lambda count, grain: About(Length(count, grain)),
        (says("two years or so", "P2Y", mod="APPROX"), silent("two years or soon")),
    ),
    Rule(
        "a-unit-or-so",
        "(a|an) {unit} or so",
        lambda unit: About(Length(1, unit)),
        (says("a week or so", "P1W", mod="APPROX", within="for a week or so"), silent("a week or soon")),
    ),
    Rule(
        "over-the-units",
        "the {unit:long_units}",
        lambda unit: Length(None, unit),
        (
            says("the years", "PXY", within="over the years"),
            silent("over the yearlings"),
            silent("the years of plenty"),
        ),
        after=frozenset({"over", "through", "throughout"}),
    ),
    Rule(
        "matter-of-units",
        "matter of (days|weeks|months|hours|minutes|seconds)",
        not_a_date,
        (silent("It is a matter of days"),),
        blocks=True,
    ),
    Rule(
        "the-year-ended",
        "[the] [fiscal] {unit:calendar_unit}",
        lambda unit: Length(1, unit),
        (
            says("the year", "P1Y", within="sales in the year ended March 31"),
            says("the fiscal year", "P1Y", within="in the fiscal year ending June 30"),
            silent("The year ends"),
        ),
        followed=("ended ", "ending ", "to March", "to June"),
    ),
    Rule(
        "part-of-a-century",
        "(a|the) (half_century|half century)",
        lambda: Length(50, Grain.YEAR),
        (says("a half-century", "P50Y"), silent("a half-centurion")),
    ),
    Rule(
        "quarter-century",
        "(a|the) quarter(_| of a )century",
        lambda: Length(25, Grain.YEAR),
        (says("a quarter-century", "P25Y"), says("a quarter of a century", "P25Y"), silent("a quarter-centurion")),
    ),
    Rule(
        "half-hour",
        "[a] half(_| an )hour",
        lambda: ClockLength(30, "M"),
        (says("a half-hour", "PT30M"), says("half an hour", "PT30M"), silent("half-hourly")),
    ),
    Rule(
        "dozens-of-units",
        "(tens|dozens|scores|hundreds|thousands|millions) of {grain:units}",
        _uncounted,
        (says("hundreds of years", "PXY"), silent("hundreds of yearlings")),
    ),
    Rule(
        "couple-units",
        "a couple {grain:units}",
        _uncounted,
        (says("a couple weeks", "PXW"), silent("a couple weekends")),
    ),
    Rule(
        "a-unit",
        "(a|an) (whole |full |entire |single |){unit}",
        _one,
        (
            says("a year", "P1Y"),
            says("a full month", "P1M"),
            silent("a yearling"),
            silent("a day-long trip"),
            silent("more than a quarter of the market"),
        ),
    ),
    Rule(
        "bare-units",
        "{unit:long_units}",
        lambda unit: Length(None, unit),
        (
            says("years", "PXY", within="for years"),
            says("weeks", "PXW", within="within weeks"),
            silent("yearlings"),
            silent("his early twenties"),
        ),
        unless_followed=OF_A_DATE,
    ),
    Rule(
        "bare-units-or-units",
        "{unit:long_units} or (weeks|months|years|decades|even weeks|even months|even years)",
        lambda unit: Length(None, unit),
        (
            says("weeks or months", "PXW", within="within weeks or months"),
            says("days or even weeks", "PXD", within="It may take days or even weeks"),
            silent("weeks or monthlies"),
        ),
        unless_followed=OF_A_DATE,
    ),
    Rule(
        "bare-clock-units",
        "{letter:clock_plural}",
        lambda letter: ClockLength(None, letter),
        (says("hours", "PTXH", within="for hours"), silent("hourglasses"), silent("the second of them")),
    ),
    Rule(
        "an-hour",
        "(a|an) {letter:clock_singular}",
        lambda letter: ClockLength(1, letter),
        (
            says("an hour", "PT1H"),
            says("a minute", "PT1M", within="for a minute"),
            silent("a second time"),
            silent("an hourglass"),
        ),
    ),
    Rule(
        "and-a-half",
        "{count} (and a half|1/2|½) {unit:units}",
        _and_a_half,
        (says("2 1/2 years", "P2Y6M"), says("two and a half years", "P2Y6M"), silent("2 1/2 yearlings")),
    ),
    Rule(
        "the-counted-units",
        "[the] (first|last|final|next|past|latest|other|same|intervening|early|opening|closing|preceding|ensuing|remaining|subsequent) {count} {grain:units}",
        Length,
        (
            says("the first nine months", "P9M"),
            says("the latest nine months", "P9M"),
            silent("the first nine monthlies"),
        ),
    ),
    Rule(
        "additional-units",
        "{count} (more|additional|further|other|straight|consecutive|full|whole|long) {grain:any_unit}",
        Length,
        (says("20 more years", "P20Y"), says("four straight days", "P4D"), silent("20 more yearlings")),
    ),
    Rule(
        "nth-day-that-is",
        "the {ordinal} day",
        lambda **_: Shifted(0, Grain.DAY, Anchor.DOCUMENT),
        (
            says("the eighth day", "2013-02-12", within="today is the eighth day of the strike"),
            silent("was the eighth day"),
        ),
        after=frozenset({"is", "s"}),
        unless_followed=OF_A_DATE,
    ),
    Rule(
        "nth-unit",
        "[the] {ordinal} {unit:day_to_year}",
        lambda unit, **_: Length(1, unit),
        (
            says("the seventh day", "P1D", within="on the seventh day"),
            says("first day", "P1D", within="on his first day in office"),
            says("the first year", "P1Y", within="in the first year of the war"),
            silent("the seventh daylight"),
            silent("a first week"),
        ),
        after=frozenset({"the", "his", "her", "its", "their", "my", "our", "your", "s"}),
        unless_followed=OF_A_DATE,
    ),
    Rule(
        "the-final-unit",
        "[the] (last|final|opening|closing|very first|very last) {unit:day_to_year}",
        lambda unit: Length(1, unit),
        (
            says("the final day", "P1D", within="on the final day of the battle"),
            says("the last month", "P1M", within="in the last month of the war"),
            silent("the final days of the battle"),
        ),
        followed=("of ",),
        unless_followed=OF_A_DATE,
    ),
    Rule(
        "the-some-units",
        "[the] (first|last|final|early|later|intervening|following|succeeding|ensuing|remaining|subsequent|preceding) {grain:units}",
        _uncounted,
        (
            says("the early years", "PXY", within="in the early years"),
            says("the final months", "PXM"),
            silent("the early yearlings"),
        ),
        after=frozenset({"the"}),
        unless_followed=OF_A_DATE,
    ),
    Rule(
        "some-clock-units",
        "(several|some|many|a few|few|the first|the last|the final) {letter:clock_plural}",
        lambda letter: ClockLength(None, letter),
        (says("a few minutes", "PTXM"), says("the first hours", "PTXH"), silent("a few hourglasses")),
    ),
    Rule(
        "an-additional-unit",
        "(a|an) (additional|extra|further|entire|second|third|fourth|straight) {unit}",
        lambda unit: Length(1, unit),
        (says("an additional year", "P1Y"), silent("an additional yearling")),
    ),
    Rule(
        "some-time",
        "some time",
        lambda: Length(None, Grain.MONTH),
        (says("some time", "PXM", within="for some time"), silent("some timely help"), silent("some time ago")),
        after=frozenset({"for"}),
    ),
    Rule(
        NAMED_AFTER_HOURS,
        "{count} {unit:large_clock_unit}",
        not_a_date,
        (silent("on CBS’s 60 Minutes"),),
        blocks=True,
    ),
    Rule(
        "clock-units",
        "{count} {letter:clock_unit}",
        ClockLength,
        (says("three hours", "PT3H"), says("20 minutes", "PT20M"), silent("three hourglasses")),
    ),
)
