"""So long ago to the day: "heute vor zehn Jahren", "gestern vor einem Jahr", "diese Woche vor 20 Jahren"."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Meaning, SameTime, Shifted
from timeline.language.rule import Rule, says, silent


def _today(count: int, unit: Grain) -> Meaning:
    return SameTime(Shifted(0, Grain.DAY), -count, unit)


def _yesterday(count: int, unit: Grain) -> Meaning:
    return SameTime(Shifted(-1, Grain.DAY), -count, unit)


def _week(count: int, unit: Grain) -> Meaning:
    if unit <= Grain.WEEK:
        raise ValueError("so many days or weeks do not lead from one week to the same of another month")
    return SameTime(Shifted(0, Grain.WEEK), -count, unit)


RULES = (
    Rule(
        "today-ago",
        "heute vor {count} {unit:any_unit}",
        _today,
        (
            says("heute vor zehn Jahren", "2003-02-12"),
            says("Heute vor 14 Tagen", "2013-01-29"),
            silent("heute vor zehn Jahrmärkten"),
        ),
    ),
    Rule(
        "today-one-ago",
        "heute vor {count:one} {unit}",
        _today,
        (says("heute vor einem Jahr", "2012-02-12"), silent("heute vor einem Jahrmarkt")),
    ),
    Rule(
        "yesterday-ago",
        "gestern vor {count} {unit:any_unit}",
        _yesterday,
        (says("gestern vor zehn Jahren", "2003-02-11"), silent("gestern vor zehn Jahrmärkten")),
    ),
    Rule(
        "yesterday-one-ago",
        "gestern vor {count:one} {unit}",
        _yesterday,
        (says("gestern vor einem Jahr", "2012-02-11"), silent("gestern vor einem Jahrmarkt")),
    ),
    Rule(
        "this-week-ago",
        "(diese|dieser) Woche vor {count} {unit:any_unit}",
        _week,
        (says("diese Woche vor zehn Jahren", "2003-W07"), silent("diese Woche vor zehn Jahrmärkten")),
    ),
    Rule(
        "to-the-day-ago",
        "[auf den ]Tag genau vor {count} {unit:any_unit}",
        _today,
        (says("Auf den Tag genau vor zehn Jahren", "2003-02-12"), silent("auf den Tag genau vor zehn Jahrmärkten")),
    ),
)
