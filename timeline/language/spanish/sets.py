"""Sets of times: cada lunes, todos los años, dos veces al año."""

from timeline.dates.timex import length_value
from timeline.expressions.meaning import Repeated
from timeline.language.builds import every
from timeline.language.rule import Rule, says, silent

_SEASONS = ("SP", "SU", "FA", "WI")

RULES = (
    Rule(
        "every-unit",
        "cada {unit}",
        every,
        (says("cada año", "P1Y"), says("cada día", "P1D"), silent("cada añojo")),
    ),
    Rule(
        "every-weekday",
        "cada {day:weekday}",
        lambda day: Repeated(f"XXXX-WXX-{day}", quant="EVERY"),
        (says("cada lunes", "XXXX-WXX-1"), silent("cada lunesito")),
    ),
    Rule(
        "all-weekdays",
        "(todos los|los) {day:weekdays}",
        lambda day: Repeated(f"XXXX-WXX-{day}", quant="EVERY"),
        (says("los sábados", "XXXX-WXX-6"), says("todos los lunes", "XXXX-WXX-1"), silent("el lunes")),
    ),
    Rule(
        "all-units",
        "(todas las|todos los) {unit:units}",
        every,
        (says("todos los años", "P1Y"), says("todas las semanas", "P1W"), silent("todos los añojos")),
    ),
    Rule(
        "every-units",
        "cada {count} {unit:units}",
        lambda count, unit: Repeated(length_value(count, unit), quant="EVERY"),
        (says("cada dos años", "P2Y"), says("cada 15 días", "P15D"), silent("cada dos añojos")),
    ),
    Rule(
        "every-clock-units",
        "cada {count} {letter:clock_unit}",
        lambda count, letter: Repeated(f"PT{count}{letter}", quant="EVERY"),
        (says("cada 20 minutos", "PT20M"), silent("cada 20 minuteros")),
    ),
    Rule(
        "every-month-name",
        "cada {month:small_month}",
        lambda month: Repeated(f"XXXX-{month:02d}", quant="EVERY"),
        (says("cada marzo", "XXXX-03"), silent("cada marzal")),
    ),
    Rule(
        "every-season",
        "cada {season}",
        lambda season: Repeated(f"XXXX-{_SEASONS[season - 1]}", quant="EVERY"),
        (says("cada verano", "XXXX-SU"), silent("cada veraneo")),
    ),
    Rule(
        "every-morning",
        "(todas las mañanas|cada mañana)",
        lambda: Repeated("TMO", quant="EVERY"),
        (says("todas las mañanas", "TMO"), silent("cada mañanita")),
    ),
    Rule(
        "every-night",
        "(todas las noches|cada noche)",
        lambda: Repeated("TNI", quant="EVERY"),
        (says("cada noche", "TNI"), silent("cada nochecita")),
    ),
    Rule(
        "times-a-unit",
        "{times} (veces|vez) (a la|por|al) {unit}",
        lambda times, unit: Repeated(length_value(1, unit), freq=f"{times}X"),
        (says("dos veces al año", "P1Y"), says("una vez por semana", "P1W"), silent("dos veces al añojo")),
    ),
    Rule(
        "per-unit",
        "por {unit}",
        every,
        (says("por día", "P1D"), says("por año", "P1Y"), silent("por añojo")),
    ),
    Rule(
        "periodic",
        "{value:periodic}",
        Repeated,
        (says("mensualmente", "P1M"), says("a diario", "P1D"), silent("un diario")),
    ),
)
