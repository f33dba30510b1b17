"""Times of day: 10 p.m., 14:30, noon, five o'clock, the morning. They stand on the day the text is at, or on one said beside them."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.expressions.meaning import (
    Anchor,
    Meaning,
    Part,
    PartOf,
    Repeated,
    Shifted,
    TheDay,
    Timed,
    Weekday,
)
from timeline.language.builds import clock_of, told
from timeline.language.rule import Modifier, Rule, Wrap, not_a_date, says, silent

_BEFORE_TIME = frozenset(
    {"at", "by", "until", "till", "til", "since", "from", "before", "after", "around", "about", "and", "between", "to"}
)
_ENDS = (".", ",", ";", ":", ")", "!", "?")
_ANOTHER_DAY = (
    "before",
    "after",
    "from ",
    "between ",
    "of the ",
    "of his ",
    "of her ",
    "of their ",
    "of its ",
    "of a ",
    "when ",
    "that ",
)
_NIGHTLY = ("losses", "trading", "trade", "raid", "raids", "strike", "strikes", "attack", "attacks", "shelling", "rain")


def _twelve(dial: int, half: int, minute: int = 0, zone: str = "") -> Meaning:
    """A time of the twelve-hour dial; 12 a.m. is midnight."""
    return told(clock_of(dial % 12 + half, minute, zone))


def _in_part(hour: int, part: str) -> Meaning:
    """What "4 in the morning" says, "two in the afternoon", "ten at night"; ValueError for what nobody says."""
    hour %= 12
    likely = {"MO": range(12), "AF": range(7), "EV": range(4, 12), "NI": range(7, 12)}
    if part == "NI" and hour in range(5):
        return told(clock_of(hour, 0))  # one at night
    if hour not in likely.get(part, ()):
        raise ValueError(part)
    return told(clock_of(hour if part == "MO" else hour + 12, 0))


def _past(minute: int, hour: int) -> Meaning:
    return told(clock_of(hour, minute))


def _to(minute: int, hour: int) -> Meaning:
    return told(clock_of((hour - 2) % 12 + 1, 60 - minute))


def _part_of(part: PartOf) -> Wrap:
    def wrap(meaning: Meaning) -> Meaning | None:
        return Part(meaning, part) if isinstance(meaning, Timed) and meaning.clock.text.isalpha() else None

    return wrap


def _plain(meaning: Meaning) -> Meaning | None:
    return meaning if isinstance(meaning, Timed) else None


RULES = (
    Rule(
        "time-of-half-day",
        "{dial}( |){half}[ {zone}]",
        _twelve,
        (
            says("10 p.m.", "2013-02-12T22:00", "2013-02-12", within="shot at 10 p.m. by a man"),
            says("6 am", "2013-02-12T06:00", within="at 6 am sharp"),
            says("12 a.m.", "2013-02-12T00:00", within="at 12 a.m. on the dot"),
            says("2pm EST", "2013-02-12T14:00"),
            says("9 p.m. Friday", "2013-02-15T21:00", within="It will end at 9 p.m. Friday"),
            says("4pm tomorrow", "2013-02-13T16:00"),
            says("yesterday at 7 p.m.", "2013-02-11T19:00"),
            silent("13 p.m."),
            silent("6 ampere"),
            silent("10 pm2"),
        ),
    ),
    Rule(
        "minutes-of-half-day",
        "{dial}(:|.){minute}( |){half}[ {zone}]",
        _twelve,
        (
            says("7:15 p.m.", "2013-02-12T19:15", within="at 7:15 p.m. sharp"),
            says("2:30pm EST", "2013-02-12T14:30"),
            says("7.30am", "2013-02-12T07:30"),
            silent("7:75 p.m."),
            silent("17.30am"),
        ),
    ),
    Rule(
        "minutes-run-on",
        "{clock:dial_minutes}( |){half}",
        lambda clock, half: _twelve(int(clock.text[:2]), half, int(clock.text[3:])),
        (says("430pm", "2013-02-12T16:30"), silent("475pm"), silent("430pmq")),
    ),
    Rule(
        "hours-and-minutes",
        "{hour}:{minute}[ {zone}]",
        lambda hour, minute, zone="": told(clock_of(hour, minute, zone)),
        (
            says("14:30", "2013-02-12T14:30", within="at 14:30"),
            says("09:00 GMT", "2013-02-12T09:00", within="by 09:00 GMT"),
            silent("at 25:30"),
            silent("won 3:10"),
            silent("Luke 14:30"),
        ),
        after=_BEFORE_TIME,
    ),
    Rule(
        "hours-with-zone",
        "{hour}:{minute} {zone}",
        lambda hour, minute, zone: told(clock_of(hour, minute, zone)),
        (says("06:30 UTC", "2013-02-12T06:30"), silent("06:30 UTCs")),
    ),
    Rule(
        "military-hours",
        "{clock:military} (hours|hrs|GMT|UTC)",
        told,
        (says("0630 GMT", "2013-02-12T06:30"), says("1400 hours", "2013-02-12T14:00"), silent("2012 hours")),
    ),
    Rule(
        "time-in-part",
        "{hour:dial} (in the|at) {part}",
        _in_part,
        (
            says("4 in the morning", "2013-02-12T04:00"),
            says("10 at night", "2013-02-12T22:00"),
            silent("9 in the afternoon"),
            silent("14 in the morning"),
        ),
    ),
    Rule(
        "o-clock-in-part",
        "{hour:hour_word}[ o'clock] (in the|at) {part}",
        _in_part,
        (
            says("five o'clock in the afternoon", "2013-02-12T17:00"),
            says("two in the morning", "2013-02-12T02:00"),
            silent("two in the mourning"),
        ),
    ),
    Rule(
        "o-clock",
        "{hour:hour_word} o'clock",
        lambda hour: told(clock_of(hour, 0)),
        (says("five o'clock", "2013-02-12T05:00"), silent("five clocks")),
    ),
    Rule(
        "figure-o-clock",
        "{hour:dial} o'clock",
        lambda hour: told(clock_of(hour, 0)),
        (says("9 o’clock", "2013-02-12T09:00"), silent("9 clocks")),
    ),
    Rule(
        "half-past",
        "half past {hour:hour_word}",
        lambda hour: _past(30, hour),
        (says("half past five", "2013-02-12T05:30"), silent("half past them")),
    ),
    Rule(
        "minutes-past",
        "{minute:minute_word} past {hour:hour_word}",
        _past,
        (
            says("quarter past five", "2013-02-12T05:15"),
            says("ten past nine", "2013-02-12T09:10"),
            silent("ten past them"),
        ),
    ),
    Rule(
        "minutes-to",
        "{minute:minute_word} to {hour:hour_word}",
        _to,
        (says("quarter to six", "2013-02-12T05:45", within="at quarter to six"), silent("vote of ten to nine")),
        after=frozenset({"at", "until", "till", "by", "since", "before", "after"}),
    ),
    Rule(
        "noon",
        "[12 ]noon",
        lambda: told(Clock("12:00")),
        (
            says("noon", "2013-02-12T12:00", within="at noon"),
            says("noon Friday", "2013-02-15T12:00", within="It will end at noon Friday"),
            silent("high noon"),
            silent("High Noon"),
        ),
    ),
    Rule(
        "midday",
        "midday",
        lambda: told(Clock("12:00")),
        (
            says("midday", "2013-02-12T12:00", within="at midday"),
            says("midday Friday", "2013-02-15T12:00", within="It will end at midday Friday"),
            silent("a midday meal"),
        ),
        after=frozenset({"at", "by", "until", "till", "since", "before", "after", "around", "about"}),
    ),
    Rule("high-noon", "high noon", not_a_date, (silent("high noon"), silent("High Noon")), blocks=True),
    Rule(
        "midnight",
        "[12 ]midnight",
        lambda: told(Clock("00:00")),
        (
            says("midnight", "2013-02-12T00:00", within="at midnight"),
            says("midnight Friday", "2013-02-15T24:00", within="It will end at midnight Friday"),
            silent("midnights"),
        ),
    ),
    Rule(
        "the-part-of-day",
        "[the] {part}",
        lambda part: told(Clock(part)),
        (
            says("the morning", "2013-02-12TMO", "2013-02-12", within="In the morning the tanks came"),
            says("the morning of 31 January 1965", "1965-01-31TMO", "1965-01-31"),
            says("the night of May 13, 1958", "1958-05-13TNI"),
            silent("in the mornings"),
            silent("the night before the election"),
            silent("the morning of the attack"),
        ),
        after=frozenset({"the"}),
        unless_followed=_ANOTHER_DAY,
    ),
    Rule(
        "the-part-before",
        "[the] {part} before",
        lambda part: Timed(Shifted(-1, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (
            says("the night before", "2013-02-11TNI", within="He had left the night before."),
            silent("the night before the election"),
        ),
        after=frozenset({"the"}),
        followed=_ENDS,
    ),
    Rule(
        "the-part-after",
        "[the] {part} after",
        lambda part: Timed(Shifted(1, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (
            says("the morning after", "2013-02-13TMO", within="He left the morning after."),
            silent("the morning after the election"),
        ),
        after=frozenset({"the"}),
        followed=_ENDS,
    ),
    Rule(
        "the-hours-of-day",
        "[the] (early |late |){part} hours",
        lambda part: told(Clock(part)),
        (says("the early morning hours of 30 April 2012", "2012-04-30TMO"), silent("the morning hoursman")),
    ),
    Rule(
        "middle-of-part",
        "mid(-| ){part}",
        lambda part: Part(told(Clock(part)), PartOf.MID),
        (
            says("mid-afternoon", "2013-02-12TAF", within="by mid-afternoon"),
            says("mid-afternoon yesterday", "2013-02-11TAF", within="at mid-afternoon yesterday"),
            silent("a mid-afternoon snack"),
        ),
        after=frozenset({"at", "by", "until", "till", "since", "before", "after", "around", "about"}),
    ),
    Rule(
        "early-hours-of",
        "[the] (early|small|wee) hours of {weekday:full_weekday}[ morning]",
        lambda weekday: Timed(Weekday(weekday), Clock("MO")),
        (
            says("the early hours of Thursday morning", "2013-02-07TMO"),
            says("the small hours of Sunday", "2013-02-10TMO"),
            silent("the early hours of them"),
        ),
    ),
    Rule(
        "the-part-for-things",
        "(morning|afternoon|evening|night) (talk show|news|paper|papers|star|sickness|gown|dress|school|club|clubs|shift|watchman|stand)",
        not_a_date,
        (silent("the morning talk show"), silent("the night shift")),
        blocks=True,
    ),
    Rule(
        "by-part-of-day",
        "{part}",
        lambda part: told(Clock(part)),
        (
            says("evening", "2013-02-12TEV", within="By evening they were gone"),
            silent("by evenings"),
        ),
        after=frozenset({"by"}),
    ),
    Rule(
        "that-part-of-day",
        "(that|that same|the same) {part}",
        lambda part: Timed(Shifted(0, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("that afternoon", "2013-02-12TAF"), says("the same evening", "2013-02-12TEV"), silent("that afternoons")),
    ),
    Rule(
        "next-part-of-day",
        "[the] (next|following) {part}",
        lambda part: Timed(Shifted(1, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("the next morning", "2013-02-13TMO"), silent("the next mornings")),
    ),
    Rule(
        "previous-part-of-day",
        "[the] (previous|preceding) {part}",
        lambda part: Timed(Shifted(-1, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("the previous evening", "2013-02-11TEV"), silent("the previous evenings")),
    ),
    Rule(
        "last-weekday-part",
        "last {weekday:full_weekday} {part}",
        lambda weekday, part: Timed(Weekday(weekday, -1), Clock(part)),
        (says("last Friday night", "2013-02-08TNI"), silent("last Friday nights")),
    ),
    Rule(
        "overnight",
        "overnight",
        lambda: Timed(TheDay(-1), Clock("NI")),
        (
            says("overnight", "2013-02-11TNI", within="hit by overnight losses in New York"),
            silent("You don’t build it overnight"),
            silent("an overnight success"),
        ),
        followed=_NIGHTLY,
    ),
    Rule(
        "every-part-of-day",
        "(every|each) {part}",
        lambda part: Repeated(f"T{part}", quant="EVERY"),
        (says("every morning", "TMO"), silent("every mornings")),
    ),
)

MODIFIERS = (
    Modifier(
        "early-in-the-day",
        ("early", "early in", "early on"),
        _part_of(PartOf.START),
        (
            says("early Monday morning", "2013-02-11TMO", mod="START", within="They met early Monday morning"),
            says("early in the morning of 29 April 1975", "1975-04-29TMO", mod="START"),
            silent("earliest Monday morning"),
        ),
    ),
    Modifier(
        "late-in-the-day",
        ("late", "late in", "late on"),
        _part_of(PartOf.END),
        (
            says("late Monday night", "2013-02-11TNI", mod="END", within="They met late Monday night"),
            silent("latest Monday night"),
        ),
    ),
    Modifier(
        "sooner-or-later-in-the-day",
        ("earlier", "later"),
        _plain,
        (says("later this afternoon", "2013-02-12TAF"), silent("laterally this afternoon")),
    ),
)
