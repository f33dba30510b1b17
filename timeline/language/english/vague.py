"""References: words that point to past, present or future and to no day of the calendar."""

from timeline.expressions.meaning import Reference
from timeline.language.rule import Rule, not_a_date, says, silent


def _past() -> Reference:
    return Reference("PAST_REF")


def _present() -> Reference:
    return Reference("PRESENT_REF")


def _future() -> Reference:
    return Reference("FUTURE_REF")


RULES = (
    Rule("recently", "recently", _past, (says("recently", "PAST_REF"), silent("recent"))),
    Rule(
        "the-past",
        "[the] past",
        _past,
        (says("the past", "PAST_REF", within="in the past"), silent("past the house"), silent("in the past tense")),
        after=frozenset({"the"}),
    ),
    Rule("past-tense", "past (tense|perfect|master|president|chairman)", not_a_date, (silent("the past tense"),)),
    Rule(
        "now",
        "(now|currently|nowadays|presently|these days)",
        _present,
        (says("now", "PRESENT_REF"), says("Currently", "PRESENT_REF"), silent("nowhere"), silent("know")),
    ),
    Rule(
        "the-moment",
        "the (moment|present)",
        _present,
        (says("the moment", "PRESENT_REF", within="at the moment"), silent("the moments"), silent("a moment")),
        after=frozenset({"at"}),
    ),
    Rule("soon", "soon", _future, (says("soon", "FUTURE_REF"), silent("sooner"))),
    Rule(
        "the-future",
        "[the] [near] future",
        _future,
        (
            says("the future", "FUTURE_REF", within="in the future"),
            says("the near future", "FUTURE_REF"),
            silent("futures"),
            silent("a future president"),
        ),
        after=frozenset({"the", "near"}),
    ),
)
