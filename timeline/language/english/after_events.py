"""Dates told from a happening: "two days after the signing", "the day before the vote", "the tenth anniversary".

Only the length or the unit is the expression. When that was is looked up where the text dates the happening.
"""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.expressions.hanging import FromEvent, Hanging
from timeline.expressions.meaning import Meaning, Timed
from timeline.language.rule import Follower, Rule, says, silent

_TOLD = "The treaty was signed on 3 May 2010. "


def _unit(grain: Grain, n: int = 0) -> Meaning:
    return FromEvent(n, grain, "", Hanging.UNIT)


def _part(daypart: str) -> Meaning:
    return Timed(_unit(Grain.DAY), Clock(daypart))


RULES = (
    Rule(
        "unit-at-event",
        "[the] {grain:unit}",
        _unit,
        (
            says("the day", "2010-05-02", "2010-05-02", within=f"{_TOLD}They met the day before the signing."),
            says("the year", "2011", within=f"{_TOLD}They met again the year after the signing."),
            says("the day", "2010-05-03", within=f"{_TOLD}He was ill on the day of the signing."),
            says("the day", "XXXX-XX-XX", within="They met the day before the vote."),
            says("the day", "2012-12-26", "2012-12-26", within="They met the day after Christmas."),
            silent("the days after Christmas"),
            silent("the day of rest"),
            silent("the year of the dragon"),
        ),
        after=frozenset({"the"}),
        followed=("before ", "after ", "following ", "of "),
    ),
    Rule(
        "part-of-day-at-event",
        "[the] {daypart:part}",
        _part,
        (
            says("the morning", "2010-05-03TMO", within=f"{_TOLD}He was ill on the morning of the signing."),
            says("the night", "2010-05-02TNI", within=f"{_TOLD}They met the night before the signing."),
            silent("the morning after the vote"),
            silent("the nights before Christmas"),
        ),
        after=frozenset({"the"}),
        followed=("before ", "of "),
    ),
    Rule(
        "morning-after-event",
        "[the] morning",
        lambda: _part("MO"),
        (
            says("the morning", "2010-05-04TMO", within=f"{_TOLD}He left the morning after the signing."),
            silent("the morning after"),
        ),
        after=frozenset({"the"}),
        followed=("after ",),
    ),
    Rule(
        "eve-of-event",
        "[the] eve",
        lambda: _unit(Grain.DAY, -1),
        (
            says("the eve", "2010-05-02", "2010-05-02", within=f"{_TOLD}He fell ill on the eve of the signing."),
            silent("the evening"),
            silent("on Christmas Eve"),
            silent("Eve of Eden"),
        ),
        followed=("of ",),
    ),
    Rule(
        "anniversary-of-event",
        "[the] {n:ordinal} anniversary",
        lambda n: FromEvent(n, Grain.YEAR, "", Hanging.ANNIVERSARY),
        (
            says(
                "the tenth anniversary",
                "2020-05-03",
                within=f"{_TOLD}They met on the tenth anniversary of the signing.",
            ),
            silent("the tenth anniversary"),
            silent("a tenth anniversary edition"),
        ),
        followed=("of ",),
    ),
)

_STRETCHES = frozenset(
    "for in within during over under throughout the first last next final past every each another all of between".split()  # noqa: SIM905
)
FOLLOWERS = (
    Follower(
        "after-event",
        ("after", "following"),
        1,
        (
            says("Two days", "P2D", "2010-05-05", within=f"{_TOLD}Two days after the signing they parted."),
            says(
                "about two days",
                "P2D",
                "2010-05-05~",
                mod="APPROX",
                within=f"{_TOLD}He left about two days after it was signed.",
            ),
            says("A month", "P1M", "2010-06", within=f"{_TOLD}A month after the treaty was signed, he died."),
            silent("for two days after the signing"),
        ),
        stretches=_STRETCHES,
    ),
    Follower(
        "before-event",
        ("before", "prior to", "ahead of"),
        -1,
        (
            says("Two days", "P2D", "2010-05-01", within=f"{_TOLD}Two days before the signing they met."),
            silent("the last two days before the signing"),
        ),
        stretches=_STRETCHES,
    ),
    Follower(
        "into-event",
        ("into",),
        1,
        (
            says("Three years", "P3Y", "1942", within="The war began in 1939. Three years into the war he died."),
            silent("for three years into the war"),
        ),
        into=True,
        stretches=_STRETCHES,
    ),
    Follower(
        "of-event",
        ("of",),
        0,
        (
            says("the day", "2010-05-03", within=f"{_TOLD}That was the day of the signing."),
            silent("two days of the signing"),
        ),
    ),
)
