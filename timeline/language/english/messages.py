"""Short messages: the spellings of those who write with their thumbs, and bare words that mean the writer's own day.

These rows are read only in texts of one paragraph no longer than a short message. There "morning" is that of the day of
writing; in an article it may be any.
"""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.dates.timex import length_value
from timeline.expressions.meaning import (
    ClockLength,
    Feast,
    Length,
    Meaning,
    OfSomeYear,
    Reference,
    Repeated,
    Shifted,
    TheDay,
    Timed,
    Weekday,
    Weekend,
)
from timeline.language.rule import Rule, says, silent

_SATURDAY = 6


def _day(n: int, part: str) -> Meaning:
    return Timed(Shifted(n, Grain.DAY), Clock(part))


def _this(day: int) -> Meaning:
    """What "this Fri" says; "sat" is also a verb, which would tell its own tense."""
    return Weekday(day, 1) if day == _SATURDAY else Weekday(day, this=True)


RULES = (
    Rule(
        "message-day",
        "{n:message_day}",
        lambda n: Shifted(n, Grain.DAY),
        (
            says("tmr", "2013-02-13", "2013-02-13"),
            says("tdy", "2013-02-12"),
            says("yday", "2013-02-11"),
            says("2moro", "2013-02-13"),
            says("tmrw", "2013-02-13"),
            silent("tmrs"),
            silent("2days"),
        ),
    ),
    Rule(
        "message-tomo",
        "(tomo|tomolo)",
        lambda: Shifted(1, Grain.DAY),
        (says("tomo", "2013-02-13"), silent("tomography")),
    ),
    Rule(
        "message-day-part",
        "{n:message_day} {part:message_part}",
        _day,
        (says("tmr night", "2013-02-13TNI"), says("yday morn", "2013-02-11TMO"), silent("tmr nightly")),
    ),
    Rule(
        "message-tomo-part",
        "(tomo|tomolo) {part:message_part}",
        lambda part: _day(1, part),
        (says("tomo morning", "2013-02-13TMO"), silent("tomo nightly")),
    ),
    Rule(
        "message-tonight",
        "(tonite|2nite|2night|tnite)",
        lambda: _day(0, "NI"),
        (says("tonite", "2013-02-12TNI"), says("2nite", "2013-02-12TNI"), silent("tonites")),
    ),
    Rule(
        "message-last-night",
        "last (nite|nights|nites)",
        lambda: _day(-1, "NI"),
        (says("last nite", "2013-02-11TNI"), silent("last nitefall")),
    ),
    Rule(
        "message-weekday",
        "[a ]{day:small_weekday}",
        lambda day: Weekday(day, this=True),
        (
            says("friday", "2013-02-15"),
            says("monday", "2013-02-11", within="They met on monday"),
            says("a sunday", "2013-02-10", within="They worked on a sunday"),
            silent("mondays"),
            silent("the sun"),
            silent("we sat"),
        ),
    ),
    Rule(
        "message-a-weekday",
        "a {day:full_weekday}",
        Weekday,
        (says("a Sunday", "2013-02-10", within="They worked on a Sunday"), silent("a Sundayish")),
    ),
    Rule(
        "message-last-weekday",
        "last {weekday:small_weekday}",
        lambda weekday: Weekday(weekday, -1),
        (says("last monday", "2013-02-11"), silent("last mondays")),
    ),
    Rule(
        "message-next-weekday",
        "next {weekday:small_weekday}",
        lambda weekday: Weekday(weekday, 1),
        (says("next monday", "2013-02-18"), silent("next mondays")),
    ),
    Rule(
        "message-this-weekday",
        "this {day:small_weekday}",
        lambda day: Weekday(day, this=True),
        (says("this friday", "2013-02-15", within="We will meet this friday"), silent("this fridays")),
    ),
    Rule(
        "message-weekday-part",
        "[a ]{weekday:small_weekday} {part:message_part}",
        lambda weekday, part: Timed(Weekday(weekday, this=True), Clock(part)),
        (says("friday night", "2013-02-08TNI", within="They met friday night"), silent("friday nightly")),
    ),
    Rule(
        "message-a-weekday-part",
        "a {weekday:full_weekday} {part:message_part}",
        lambda weekday, part: Timed(Weekday(weekday), Clock(part)),
        (says("a Sunday evening", "2013-02-10TEV"), silent("a Sunday evenings")),
    ),
    Rule(
        "message-weekday-parts",
        "{weekday:full_weekday} {part:message_parts}",
        lambda weekday, part: Timed(Weekday(weekday), Clock(part)),
        (says("Monday mornings", "2013-02-11TMO"), silent("Monday mourning")),
    ),
    Rule(
        "message-short-weekday",
        "(this|coming) {day:short_weekday}",
        _this,
        (
            says("this sat", "2013-02-16"),
            says("this Mon", "2013-02-11", within="It was done this Mon"),
            silent("the sun"),
            silent("this satellite"),
            silent("we sat"),
        ),
    ),
    Rule(
        "message-sure-short-weekday",
        "{day:sure_short_weekday}",
        Weekday,
        (says("tues", "2013-02-12"), says("thurs", "2013-02-07"), silent("thursty")),
    ),
    Rule(
        "message-short-weekday-after",
        "{day:short_weekday}",
        Weekday,
        (says("Mon", "2013-02-11", within="on Mon"), says("fri", "2013-02-08", within="until fri"), silent("Mon cher")),
        after=frozenset({"on", "til", "till", "until", "by"}),
    ),
    Rule(
        "message-every-weekday",
        "every {weekday:short_weekday}",
        lambda weekday: Repeated(f"XXXX-WXX-{weekday}", quant="EVERY"),
        (says("every mon", "XXXX-WXX-1"), silent("every monk")),
    ),
    Rule(
        "message-part",
        "[the] {part:message_part}",
        lambda part: _day(0, part),
        (
            says("morning", "2013-02-12TMO", within="Good morning all"),
            says("night", "2013-02-12TNI", within="a walk at night"),
            silent("nightly"),
            silent("mornin"),
        ),
    ),
    Rule(
        "message-a-part",
        "(a|an|one) [late ]{part:message_part}",
        lambda part: _day(0, part),
        (says("an afternoon", "2013-02-12TAF"), says("a late night", "2013-02-12TNI"), silent("an afternoonish")),
    ),
    Rule(
        "message-parts",
        "{part:message_parts}",
        lambda part: _day(0, part),
        (says("nights", "2013-02-12TNI"), silent("nightshade")),
    ),
    Rule(
        "message-part-time",
        "(late|early) {part:message_part}",
        lambda part: _day(0, part),
        (says("late night", "2013-02-12TNI"), silent("late nightly")),
    ),
    Rule(
        "message-weekend",
        "(weekend|wknd|wkend)",
        lambda: Weekend(0),
        (says("wknd", "2013-W07-WE"), says("weekend", "2013-W07-WE", within="a long weekend"), silent("weekender")),
    ),
    Rule(
        "message-weekends",
        "weekends",
        lambda: Repeated("XXXX-WXX-WE", quant="EVERY"),
        (says("weekends", "XXXX-WXX-WE", within="Happy weekends"), silent("weekenders")),
    ),
    Rule(
        "message-feast",
        "[the] {name:small_feast}",
        Feast,
        (says("xmas", "2012-12-25"), says("easter", "2013-03-31"), silent("easterly")),
    ),
    Rule(
        "message-season",
        "{season:sure_season}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (says("spring", "2013-SP", within="Cosmetics’ spring makeup"), silent("we fall"), silent("springs")),
    ),
    Rule(
        "message-month",
        "{month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("november", "2012-11"), silent("may"), silent("we march"), silent("novembers")),
    ),
    Rule(
        "message-unit",
        "{unit}",
        lambda unit: Length(1, unit),
        (says("day", "P1D", within="what a busy day"), says("week", "P1W"), silent("daylong")),
    ),
    Rule(
        "message-whole-unit",
        "the (whole|one) {unit}",
        lambda unit: Length(1, unit),
        (says("the whole day", "P1D"), silent("the whole daylong")),
    ),
    Rule(
        "message-day-number",
        "{unit:message_unit} {number}",
        lambda unit, number: Length(1, unit),  # noqa: ARG005 - the number is read, and TIMEX3 has no place for it
        (says("Day 3", "P1D", within="cny Day 3"), silent("day 300")),
    ),
    Rule(
        "message-nth-unit",
        "[the] {ordinal} {unit:message_unit}",
        lambda ordinal, unit: Length(1, unit),  # noqa: ARG005 - likewise
        (says("1st year", "P1Y"), says("first day", "P1D"), silent("first daylight")),
    ),
    Rule(
        "message-length",
        "{count}( |){grain:short_unit}",
        Length,
        (says("2weeks", "P2W"), says("6 yrs", "P6Y"), says("7Days", "P7D"), silent("7 yrsa")),
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
        "message-last-few-hours",
        "(last|next) few {letter:clock_unit}",
        lambda letter: ClockLength(None, letter),
        (says("Last few hours", "PTXH"), silent("last few hourglasses")),
    ),
    Rule(
        "message-about-hour",
        "{dial}+( |){half}",
        lambda dial, half: Timed(TheDay(), Clock(f"{dial % 12 + half:02d}:00")),
        (says("5+am", "2013-02-12T05:00"), silent("5+ amps")),
    ),
    Rule(
        "message-every-minute",
        "every (min|minute)",
        lambda: Repeated("PT1M", quant="EVERY"),
        (says("every min", "PT1M"), silent("every mint")),
    ),
    Rule(
        "message-every-part",
        "every {part:message_part}",
        lambda part: Repeated(f"T{part}", quant="EVERY"),
        (says("every nite", "TNI"), silent("every nitelight")),
    ),
    Rule(
        "message-everyday",
        "everyday",
        lambda: Repeated(length_value(1, Grain.DAY), quant="EVERY"),
        (says("everyday", "P1D"), silent("everydayness")),
    ),
    Rule(
        "message-future",
        "[the] future",
        lambda: Reference("FUTURE_REF"),
        (says("future", "FUTURE_REF", within="my future"), silent("futures")),
    ),
    Rule(
        "message-at-four-figures",
        "{clock:military}",
        lambda clock: Timed(TheDay(), clock),
        (says("1015", "2013-02-12T10:15", within="left at 1015"), silent("at 2012"), silent("won 1015")),
        after=frozenset({"at", "abt", "about", "by", "til", "till", "until", "since", "around"}),
    ),
)
