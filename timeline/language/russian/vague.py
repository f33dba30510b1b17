"""Words that point to a time and name none: recently, now, in the future."""

from timeline.expressions.meaning import Meaning, Reference
from timeline.language.rule import Rule, says, silent


def _past() -> Meaning:
    return Reference("PAST_REF")


def _now() -> Meaning:
    return Reference("PRESENT_REF")


def _future() -> Meaning:
    return Reference("FUTURE_REF")


RULES = (
    Rule(
        "recently",
        "(недавно|на днях)",
        _past,
        (says("недавно", "PAST_REF"), says("на днях", "PAST_REF"), silent("недавность")),
    ),
    Rule(
        "lately",
        "(последнее время|последних пор)",
        _past,
        (says("последнее время", "PAST_REF", within="в последнее время"), silent("последнее временное")),
    ),
    Rule(
        "in-the-past",
        "прошлом{adverb}",
        lambda **_: _past(),
        (says("прошлом", "PAST_REF", within="В прошлом он был врачом"), silent("в прошлом сезоне")),
        after=frozenset({"в"}),
    ),
    Rule(
        "now",
        "(сейчас|настоящее время|данный момент|настоящий момент|сегодняшний день|нынешнее время)",
        _now,
        (
            says("сейчас", "PRESENT_REF"),
            says("настоящее время", "PRESENT_REF", within="в настоящее время"),
            says("сегодняшний день", "PRESENT_REF", within="на сегодняшний день"),
            silent("настоящее временное"),
        ),
    ),
    Rule(
        "soon",
        "(ближайшее время|ближайшем будущем|скором времени)",
        _future,
        (says("ближайшее время", "FUTURE_REF", within="в ближайшее время"), silent("ближайшее временное")),
    ),
    Rule(
        "in-the-future",
        "будущем{adverb}",
        lambda **_: _future(),
        (says("будущем", "FUTURE_REF", within="В будущем здесь появится парк"), silent("в будущем сезоне")),
        after=frozenset({"в"}),
    ),
)
