"""So long ago to the day: "сегодня десять лет назад", "десять лет назад день в день"."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Meaning, SameTime, Shifted
from timeline.language.rule import Rule, says, silent


def _today(count: int, unit: Grain) -> Meaning:
    return SameTime(Shifted(0, Grain.DAY), -count, unit)


RULES = (
    Rule(
        "today-ago",
        "(сегодня|этот день) {count} {unit:any_unit} [тому ]назад",
        _today,
        (
            says("сегодня десять лет назад", "2003-02-12"),
            says("этот день 20 лет назад", "1993-02-12"),
            silent("сегодня десять лет назади"),
        ),
    ),
    Rule(
        "ago-today",
        "{count} {unit:any_unit} [тому ]назад (сегодня|день в день)",
        _today,
        (says("десять лет назад день в день", "2003-02-12"), silent("десять лет назади день в день")),
    ),
)
