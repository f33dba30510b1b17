"""Days in messages: tmrw, yest, 2nite, nxt wk, this wknd."""

from timeline.dates.grain import Grain
from timeline.dates.timex import length_value
from timeline.expressions.meaning import Length, Meaning, Reference, Repeated, Shifted, Weekend
from timeline.language.rule import Rule, not_a_date, says, silent


def _present(**_: object) -> Meaning:
    return Reference("PRESENT_REF")


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
        "message-day-after-day",
        "[the] day (after|aft) {n:message_day}",
        lambda n: Shifted(2, Grain.DAY) if n == 1 else None,
        (says("day after tmr", "2013-02-14"), silent("day after 2day")),
    ),
    Rule(
        "message-now",
        "{now:at_once}",
        _present,
        (
            says("rn", "PRESENT_REF", within="im eating rn"),
            says("atm", "PRESENT_REF", within="cant talk atm"),
            says("nowww", "PRESENT_REF"),
            silent("an RN"),
            silent("the ATM"),
        ),
    ),
    Rule(
        "message-cash",
        "(the|an|this|that|any|no|nearest|bank) atm",
        not_a_date,
        (silent("went to the atm"),),
        blocks=True,
    ),
    Rule(
        "message-this-unit",
        "(this|dis) {grain:short_single_unit}",
        lambda grain: Shifted(0, grain),
        (says("this wk", "2013-W07"), says("dis yr", "2013"), silent("this wks")),
    ),
    Rule(
        "message-next-unit",
        "(next|nxt|nex) {grain:short_single_unit}",
        lambda grain: Shifted(1, grain),
        (says("nxt wk", "2013-W08"), says("next yr", "2014"), says("nxt week", "2013-W08"), silent("nxt wks")),
    ),
    Rule(
        "message-last-unit",
        "(last|lst|past) {grain:short_single_unit}",
        lambda grain: Shifted(-1, grain),
        (says("last wk", "2013-W06"), says("lst year", "2012"), silent("last wks"), silent("the last week of May")),
        unless_followed=("of ",),
    ),
    Rule(
        "message-this-weekend",
        "(this|dis) (wknd|wkend)",
        lambda: Weekend(0),
        (says("this wknd", "2013-W07-WE"), silent("this wknds")),
    ),
    Rule(
        "message-next-weekend",
        "(next|nxt) (wknd|wkend|weekend)",
        lambda: Weekend(1),
        (says("nxt wknd", "2013-W08-WE"), silent("nxt wknds")),
    ),
    Rule(
        "message-weekend-next-week",
        "[the] weekend (next|nxt) (week|wk)",
        lambda: Weekend(1),
        (
            says("weekend next week", "2013-W08-WE", within="This week got weekend next week"),
            silent("weekend next weekly"),
        ),
    ),
    Rule(
        "message-last-weekend",
        "(last|lst) (wknd|wkend)",
        lambda: Weekend(-1),
        (says("last wknd", "2013-W06-WE"), silent("last wknds")),
    ),
    Rule(
        "message-the-day",
        "the day",
        lambda: Shifted(0, Grain.DAY),
        (
            says("the day", "2013-02-12", within="Coffee to start the day!"),
            silent("the day when I return"),
            silent("the days"),
            silent("the day of the race"),
        ),
        unless_followed=(
            "when",
            "that",
            "of ",
            "I ",
            "i ",
            "we ",
            "you ",
            "u ",
            "he ",
            "she ",
            "they ",
            "my ",
            "the ",
            "b",
            "a",
        ),
    ),
    Rule(
        "message-last-day",
        "[the] (last|final) day",
        lambda: Shifted(0, Grain.DAY),
        (says("last day", "2013-02-12", within="today last day to register"), silent("the last daylight")),
    ),
    Rule(
        "message-nth-last-day",
        "[the] {ordinal} last (day|night|week)",
        lambda ordinal: Length(1, Grain.DAY),  # noqa: ARG005 - counted from an end that is not told
        (
            says("2nd last day", "P1D", within="the bus on 2nd last day of school"),
            says("second last night", "P1D", within="Finally second last night here"),
            silent("second last daylight"),
        ),
    ),
    Rule(
        "message-old-days",
        "back in the (days|day)",
        lambda: Reference("PAST_REF"),
        (says("back in the day", "PAST_REF"), silent("back in the daylight")),
    ),
    Rule(
        "message-round-the-clock",
        "24/7",
        not_a_date,
        (silent("open 24/7"), silent("on 24/7 call")),
        blocks=True,
    ),
)
