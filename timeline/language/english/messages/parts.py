"""Parts and times of the day in messages: morn, last nite, this am, 7ish, 5+am, half 8."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.expressions.meaning import About, Meaning, Repeated, Shifted, TheDay, Timed
from timeline.language.rule import Rule, says, silent

_AT = frozenset({"at", "abt", "about", "by", "til", "till", "until", "since", "around", "from"})
_GOES_ON = ("i ", "I ", "i'm", "I'm", "i’m", "I’m")  # "Is this am I …" is no morning


def _day(n: int, part: str) -> Meaning:
    return Timed(Shifted(n, Grain.DAY), Clock(part))


def _at(hour: int, minute: int = 0) -> Meaning:
    """A time of the dial; nobody says of which half of the day."""
    return Timed(TheDay(), Clock(f"{hour:02d}:{minute:02d}"), either=1 <= hour <= 12)


def _to(minute: int, hour: int) -> Meaning:
    return _at((hour - 2) % 12 + 1, 60 - minute)


RULES = (
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
        "{n:tonight}",
        lambda n: _day(n, "NI"),
        (
            says("tonite", "2013-02-12TNI"),
            says("2nite", "2013-02-12TNI"),
            says("tonighttt", "2013-02-12TNI"),
            silent("tonites"),
        ),
    ),
    Rule(
        "message-last-night",
        "last (nite|nights|nites)",
        lambda: _day(-1, "NI"),
        (says("last nite", "2013-02-11TNI"), silent("last nitefall")),
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
        "message-about-hour",
        "{dial}+( |){half}",
        lambda dial, half: Timed(TheDay(), Clock(f"{dial % 12 + half:02d}:00")),
        (says("5+am", "2013-02-12T05:00"), silent("5+ amps")),
    ),
    Rule(
        "message-every-part",
        "every {part:message_part}",
        lambda part: Repeated(f"T{part}", quant="EVERY"),
        (says("every nite", "TNI"), silent("every nitelight")),
    ),
    Rule(
        "message-at-four-figures",
        "{clock:military}",
        lambda clock: Timed(TheDay(), clock),
        (says("1015", "2013-02-12T10:15", within="left at 1015"), silent("at 2012"), silent("won 1015")),
        after=_AT,
    ),
    Rule(
        "message-this-half-day",
        "this {part:half_day}",
        lambda part: _day(0, part),
        (
            says("this am", "2013-02-12TMO", within="woke up this am"),
            says("this pm", "2013-02-12TAF"),
            silent("this amp"),
            silent("is this am I right"),
        ),
        unless_followed=_GOES_ON,
    ),
    Rule(
        "message-day-half",
        "{n:message_day} {part:half_day}",
        _day,
        (says("tmr am", "2013-02-13TMO"), silent("tmr ample")),
        unless_followed=_GOES_ON,
    ),
    Rule(
        "message-this-part",
        "(this|dis) {part:message_part}",
        lambda part: _day(0, part),
        (says("this arvo", "2013-02-12TAF"), says("this morn", "2013-02-12TMO"), silent("this mornin")),
    ),
    Rule(
        "message-whole-part",
        "[the] (whole|entire|all) {part:message_part}",
        lambda part: _day(0, part),
        (
            says("the whole morning", "2013-02-12TMO", within="Slept the whole morning"),
            says("all nite", "2013-02-12TNI"),
            silent("all nightly"),
        ),
    ),
    Rule(
        "message-overnight",
        "overnight",
        lambda: _day(0, "NI"),
        (
            says("overnight", "2013-02-12TNI", within="staying overnight at Changi"),
            silent("an overnight success"),
            silent("overnights"),
        ),
        after=frozenset(
            {"staying", "stay", "stayed", "stays", "sleep", "slept", "sleeping", "camp", "camping", "open"}
        ),
    ),
    Rule(
        "message-ish",
        "{hour:dial}( |-|)ish",
        lambda hour: About(_at(hour)),
        (
            says("7ish", "2013-02-12T07:00", "2013-02-12~", mod="APPROX"),
            says("7ish tonight", "2013-02-12T19:00"),
            silent("7ished"),
            silent("13ish"),
        ),
    ),
    Rule(
        "message-half",
        "half {hour:dial}",
        lambda hour: _at(hour, 30),
        (
            says("half 8", "2013-02-12T08:30", within="meet at half 8"),
            says("half 8 tomorrow night", "2013-02-13T20:30", within="meet at half 8 tomorrow night"),
            silent("ate half 8"),
            silent("at half 13"),
        ),
        after=_AT,
    ),
    Rule(
        "message-half-past",
        "half (past|pst) {hour:dial}",
        lambda hour: _at(hour, 30),
        (says("half past 8", "2013-02-12T08:30"), silent("half past 13")),
    ),
    Rule(
        "message-minutes-past",
        "{minute:minute_word} (past|pst) {hour:dial}",
        lambda minute, hour: _at(hour, minute),
        (says("quarter past 8", "2013-02-12T08:15"), silent("quarter past 13")),
    ),
    Rule(
        "message-minutes-to",
        "{minute:minute_word} to {hour:dial}",
        _to,
        (says("quarter to 8", "2013-02-12T07:45", within="at quarter to 8"), silent("lost ten to 8")),
        after=_AT,
    ),
    Rule(
        "message-dotted-time",
        "{hour:dial}.{minute}",
        _at,
        (says("7.30", "2013-02-12T07:30", within="dinner at 7.30"), silent("won 7.30"), silent("at 7.30%")),
        after=_AT,
    ),
)
