"""Dates told from another date: yesterday, last week, two years ago, the following day."""

from string import ascii_lowercase, ascii_uppercase

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.expressions.meaning import About, Ahead, Anchor, Length, Meaning, Reference, Shifted, Timed
from timeline.language.english.words import MONTHS, WEEKDAYS
from timeline.language.rule import Rule, not_a_date, says, silent

_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}


def _ago(count: int, unit: Grain) -> Meaning:
    if unit in _YEARS:
        return Shifted(-count * _YEARS[unit], Grain.YEAR)
    return Shifted(-count, unit, same=unit is Grain.YEAR and count == 1)


def _earlier(count: int, unit: Grain) -> Meaning:
    if unit in _YEARS:
        return _later(-count, unit)
    return Shifted(-count, unit, Anchor.FOCUS, same=unit is Grain.YEAR and count == 1)


def _later(n: int, grain: Grain) -> Meaning:
    """Counted decades and centuries are so many years: "two decades later" is a year."""
    return _focus(n * _YEARS[grain], Grain.YEAR) if grain in _YEARS else _focus(n, grain)


def _focus(n: int, grain: Grain) -> Meaning:
    return Shifted(n, grain, Anchor.FOCUS)


def _on_day(n: int, daypart: str) -> Meaning:
    return Timed(Shifted(n, Grain.DAY), Clock(daypart))


def _vaguely_past(**_: object) -> Meaning:
    return Reference("PAST_REF")


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
    Rule("tonight", "tonight", lambda: _on_day(0, "NI"), (says("tonight", "2013-02-12TNI"), silent("tonights"))),
    Rule(
        "last-night",
        "last night",
        lambda: _on_day(-1, "NI"),
        (says("last night", "2013-02-11TNI"), silent("last nights")),
    ),
    Rule(
        "this-part-of-day",
        "this {daypart}",
        lambda daypart: _on_day(0, daypart),
        (says("this morning", "2013-02-12TMO"), silent("this mornings")),
    ),
    Rule(
        "yesterday-part",
        "yesterday {daypart}",
        lambda daypart: _on_day(-1, daypart),
        (says("yesterday evening", "2013-02-11TEV"), silent("yesterday evenings")),
    ),
    Rule(
        "tomorrow-part",
        "tomorrow {daypart}",
        lambda daypart: _on_day(1, daypart),
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
        lambda unit: _focus(1, unit),
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
        lambda unit: _focus(-1, unit),
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
        "the-full-year",
        "the (full|whole|entire) {unit:calendar_unit}",
        lambda unit: Shifted(0, unit),
        (says("the full year", "2013", within="an increase for the full year."), silent("the full yearbook")),
        unless_followed=("of ",),
    ),
    Rule(
        "ago",
        "{count:some} {unit:any_unit} ago",
        _ago,
        (
            says("a decade ago", "2003"),
            says("two centuries ago", "1813"),
            says("two days ago", "2013-02-10"),
            says("a year ago", "2012"),
            says("five years ago", "2008", "2008"),
            says("20 years ago", "1993"),
            silent("two days agog"),
            silent("years agone"),
        ),
    ),
    Rule(
        "half-years-ago",
        "{count} and a half years ago",
        lambda count: Shifted(-(count * 12 + 6), Grain.MONTH),
        (says("two and a half years ago", "2010-08"), silent("two and a half years agog")),
    ),
    Rule(
        "year-and-a-half-ago",
        "a year and a half ago",
        lambda: Shifted(-18, Grain.MONTH),
        (says("a year and a half ago", "2011-08"), silent("a year and a half agog")),
    ),
    Rule(
        "decade-ago",
        "half a century ago",
        lambda: _ago(50, Grain.YEAR),
        (says("half a century ago", "1963"), silent("half a century agog")),
    ),
    Rule(
        "from-now",
        "{n:some} {grain:any_unit} from (now|today)",
        Shifted,
        (
            says("three weeks from now", "2013-W10"),
            says("a year from today", "2014"),
            silent("three weeks from nowhere"),
        ),
    ),
    Rule(
        "vaguely-ago",
        "(several|some|many|a few|few) {unit:units} ago",
        _vaguely_past,
        (says("several years ago", "PAST_REF"), says("a few days ago", "PAST_REF"), silent("several years agone")),
    ),
    Rule(
        "in-units",
        "{count:some} {grain:any_unit}[' time]",
        Ahead,
        (
            says("three weeks", "2013-W10", within="It will open in three weeks"),
            says("three weeks", "P3W", within="Prices rose in three weeks"),
            silent("inside three weeks"),
            silent("in three weekends"),
        ),
        after=frozenset({"in"}),
    ),
    Rule(
        "earlier",
        "{count:some} {unit:any_unit} (earlier|previously|beforehand)",
        _earlier,
        (
            says("a year earlier", "2012"),
            says("two days earlier", "2013-02-10"),
            says("a decade earlier", "2003"),
            silent("a year earliest"),
            silent("ten days before the vote"),
        ),
    ),
    Rule(
        "later",
        "{n:some} {grain:any_unit} (later|afterwards)",
        _later,
        (
            says("two days later", "2013-02-14"),
            says("two decades later", "2033"),
            says("a year later", "2014"),
            silent("two days latest"),
            silent("two days after the vote"),
        ),
    ),
    Rule(
        "before-that",
        "{count:some} {unit:any_unit} before",
        _earlier,
        (
            says("two days before", "2013-02-10", within="They had met two days before."),
            silent("two days before the vote"),
        ),
        followed=(".", ",", ";", ")", ":"),
    ),
    Rule(
        "after-that",
        "{n:some} {grain:any_unit} after",
        _later,
        (says("two days after", "2013-02-14", within="They met two days after."), silent("two days after the vote")),
        followed=(".", ",", ";", ")", ":"),
    ),
    Rule(
        "day-before-that",
        "[the] day before",
        lambda: _focus(-1, Grain.DAY),
        (says("the day before", "2013-02-11", within="They met the day before."), silent("the day before the vote")),
        followed=(".", ",", ";", ")", ":"),
    ),
    Rule(
        "vaguely-later",
        "(several|some|many|a few|few|a couple of) {unit:units} (later|afterwards)",
        lambda **_: Reference("FUTURE_REF"),
        (says("a few days later", "FUTURE_REF"), silent("a few days latest")),
    ),
    Rule(
        "units-later",
        "{unit:units} later",
        lambda **_: Reference("FUTURE_REF"),
        (says("weeks later", "FUTURE_REF", within="He died weeks later"), silent("weeks latest")),
    ),
    Rule(
        "vaguely-earlier",
        "(several|some|many|a few|few|a couple of) {unit:units} (earlier|previously)",
        _vaguely_past,
        (says("a few days earlier", "PAST_REF"), silent("a few days earliest")),
    ),
    Rule(
        "units-ago",
        "{unit:units} ago",
        _vaguely_past,
        (says("months ago", "PAST_REF"), says("years ago", "PAST_REF"), silent("months agog")),
    ),
    Rule(
        "or-so-ago",
        "{count:some} {unit:any_unit} or so ago",
        _ago,
        (says("a week or so ago", "2013-W06"), silent("a week or so agog")),
    ),
    Rule(
        "that-unit",
        "(that|the same|that same|this same) {unit}",
        lambda unit: _focus(0, unit),
        (says("that year", "2013"), says("the same day", "2013-02-12"), silent("that yearly"), silent("that years")),
    ),
    Rule(
        "that-time",
        "(the|that) time",
        lambda: _focus(0, Grain.YEAR),
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
