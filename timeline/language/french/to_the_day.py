"""So long ago to the day: "il y a dix ans aujourd'hui", "il y a un an jour pour jour"."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Meaning, SameTime, Shifted
from timeline.language.rule import Rule, says, silent


def _today(count: int, unit: Grain) -> Meaning:
    return SameTime(Shifted(0, Grain.DAY), -count, unit)


RULES = (
    Rule(
        "ago-today",
        "(il y a|voici|voilà) {count} {unit:any_unit} (aujourd'hui|jour pour jour)",
        _today,
        (
            says("il y a dix ans aujourd'hui", "2003-02-12"),
            says("Il y a dix ans jour pour jour", "2003-02-12"),
            silent("il y a dix anses aujourd'hui"),
        ),
    ),
    Rule(
        "one-ago-today",
        "(il y a|voici|voilà) {count:one} {unit} (aujourd'hui|jour pour jour)",
        _today,
        (says("il y a un an aujourd'hui", "2012-02-12"), silent("il y a un âne aujourd'hui")),
    ),
)
