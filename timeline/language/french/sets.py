"""Sets of times: chaque lundi, tous les ans, deux fois par an."""

from timeline.dates.timex import length_value
from timeline.expressions.meaning import Repeated
from timeline.language.builds import every
from timeline.language.rule import Rule, says, silent

_SEASONS = ("SP", "SU", "FA", "WI")

RULES = (
    Rule(
        "every-unit",
        "chaque {unit}",
        every,
        (says("chaque année", "P1Y"), says("chaque jour", "P1D"), silent("chaque annexe")),
    ),
    Rule(
        "every-weekday",
        "chaque {day:weekday}",
        lambda day: Repeated(f"XXXX-WXX-{day}", quant="EVERY"),
        (says("chaque lundi", "XXXX-WXX-1"), silent("chaque lundis")),
    ),
    Rule(
        "all-weekdays",
        "(tous les|les) {day:weekdays}",
        lambda day: Repeated(f"XXXX-WXX-{day}", quant="EVERY"),
        (says("tous les samedis", "XXXX-WXX-6"), silent("tous les samedi")),
    ),
    Rule(
        "all-units",
        "(toutes les|tous les) {unit:units}",
        every,
        (says("tous les ans", "P1Y"), says("toutes les semaines", "P1W"), silent("tous les anses")),
    ),
    Rule(
        "every-units",
        "(toutes les|tous les) {count} {unit:units}",
        lambda count, unit: Repeated(length_value(count, unit), quant="EVERY"),
        (says("tous les deux ans", "P2Y"), says("tous les quinze jours", "P15D"), silent("tous les deux anses")),
    ),
    Rule(
        "every-clock-units",
        "toutes les {count} {letter:clock_unit}",
        lambda count, letter: Repeated(f"PT{count}{letter}", quant="EVERY"),
        (says("toutes les 20 minutes", "PT20M"), silent("toutes les 20 minuteries")),
    ),
    Rule(
        "every-other-unit",
        "un (jour|mois|an) sur deux",
        lambda: Repeated("P2D", quant="EVERY"),
        (says("un jour sur deux", "P2D"), silent("un jour sur deuxième")),
    ),
    Rule(
        "every-month-name",
        "chaque {month:small_month}",
        lambda month: Repeated(f"XXXX-{month:02d}", quant="EVERY"),
        (says("chaque mars", "XXXX-03"), silent("chaque marsouin")),
    ),
    Rule(
        "every-season",
        "chaque {season}",
        lambda season: Repeated(f"XXXX-{_SEASONS[season - 1]}", quant="EVERY"),
        (says("chaque été", "XXXX-SU"), silent("chaque étés")),
    ),
    Rule(
        "every-part-of-day",
        "(toutes les|tous les|chaque) (matins|matin)",
        lambda: Repeated("TMO", quant="EVERY"),
        (says("chaque matin", "TMO"), says("tous les matins", "TMO"), silent("chaque matinal")),
    ),
    Rule(
        "every-evening",
        "(tous les|chaque) (soirs|soir)",
        lambda: Repeated("TEV", quant="EVERY"),
        (says("chaque soir", "TEV"), silent("chaque soirée-là")),
    ),
    Rule(
        "times-a-unit",
        "{times} fois par {unit}",
        lambda times, unit: Repeated(length_value(1, unit), freq=f"{times}X"),
        (says("deux fois par an", "P1Y"), says("trois fois par semaine", "P1W"), silent("deux fois par annexe")),
    ),
    Rule(
        "per-unit",
        "par {unit}",
        every,
        (says("par jour", "P1D"), says("par an", "P1Y"), silent("par année-lumière"), silent("par journée")),
        unless_followed=("-l",),
    ),
    Rule(
        "periodic",
        "{value:periodic}",
        Repeated,
        (says("quotidiennement", "P1D"), says("annuellement", "P1Y"), silent("un quotidien")),
    ),
)
