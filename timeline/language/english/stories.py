"""What is a time only in a story: what had ended by then ("the former regime"), by night, at the time just told."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Anchor, Reference, Repeated, Shifted
from timeline.language.rule import Rule, says, silent

_BY_NIGHT = "XXXX-XX-XXTNI"

RULES = (
    Rule(
        "former",
        "former",
        lambda: Reference("PAST_REF"),
        (
            says("former", "PAST_REF", within="They hunted down the leaders of the former regime."),
            silent("Of the two, the former is better known."),
            silent("The former was taken by storm."),
            silent("It was formerly a port."),
        ),
        unless_followed=(",", ".", ";", ")", "is ", "was ", "had ", "were ", "are ", "and ", "an ", "a ", "the "),
        in_stories=True,
    ),
    Rule(
        "at-night",
        "night",
        lambda: Repeated(_BY_NIGHT),
        (
            says("night", _BY_NIGHT, within="They travelled at night."),
            silent("They moved at nightfall."),
        ),
        after=frozenset({"at"}),
        in_stories=True,
    ),
    Rule(
        "night-attack",
        "night",
        lambda: Repeated(_BY_NIGHT),
        (
            says("night", _BY_NIGHT, within="They wore them down with night attacks."),
            silent("It was a night of fear."),
        ),
        followed=("attack", "raid", "assault", "bombing", "fighting", "march", "landing", "patrol"),
        in_stories=True,
    ),
    Rule(
        "night-time",
        "night(-| |)time",
        lambda: Repeated(_BY_NIGHT),
        (
            says("night-time", _BY_NIGHT, within="He ordered a night-time retreat."),
            silent("It went on night times over."),
        ),
        in_stories=True,
    ),
    Rule(
        "at-the-same-time",
        "the same time",
        lambda: Shifted(0, Grain.YEAR, Anchor.FOCUS),
        (
            says("the same time", "1916", within="At the same time he proposed reforms."),
            silent("It was the same timetable."),
            silent("They came the same time."),
        ),
        after=frozenset({"at", "around", "about"}),
        in_stories=True,
    ),
)
