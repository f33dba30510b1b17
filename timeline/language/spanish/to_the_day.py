"""So long ago to the day: "hoy hace diez años", "hace hoy un año"."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Meaning, SameTime, Shifted
from timeline.language.rule import Rule, says, silent


def _today(count: int, unit: Grain) -> Meaning:
    return SameTime(Shifted(0, Grain.DAY), -count, unit)


RULES = (
    Rule(
        "today-ago",
        "(hoy hace|hace hoy) {count} {unit:any_unit}",
        _today,
        (
            says("hoy hace diez años", "2003-02-12"),
            says("Hace hoy dos semanas", "2013-01-29"),
            silent("hoy hace diez añojos"),
        ),
    ),
    Rule(
        "today-one-ago",
        "(hoy hace|hace hoy) {count:one} {unit}",
        _today,
        (says("hoy hace un año", "2012-02-12"), silent("hoy hace un añojo")),
    ),
)
