"""Dates told from the date before: al día siguiente, tres años después, la víspera, ese mismo año."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.expressions.meaning import Anchor, Reference, Shifted, Timed
from timeline.language.builds import on_told
from timeline.language.rule import Rule, says, silent

_OF_SOMETHING = ("de ", "del ", "a la ", "al ")

RULES = (
    Rule(
        "eve",
        "[the] víspera",
        lambda: on_told(-1, Grain.DAY),
        (says("la víspera", "2013-02-11"), silent("las vísperas"), silent("la víspera de las elecciones")),
        unless_followed=("de ", "del "),
    ),
    Rule(
        "units-after",
        "{n:count} {grain:any_unit} {later}",
        lambda n, grain, **_: on_told(n, grain),
        (says("tres años después", "2016"), says("cuatro días más tarde", "2013-02-16"), silent("tres años despuéses")),
        unless_followed=("de ", "del "),
    ),
    Rule(
        "unit-after",
        "{n:one} {grain:unit} {later}",
        lambda n, grain, **_: on_told(n, grain),
        (says("un año después", "2014"), says("una semana más tarde", "2013-W08"), silent("un año despuéses")),
        unless_followed=("de ", "del "),
    ),
    Rule(
        "units-before",
        "{n:count} {grain:any_unit} {earlier}",
        lambda n, grain, **_: on_told(-n, grain),
        (says("dos meses antes", "2012-12"), silent("dos meses antesala")),
        unless_followed=("de ", "del "),
    ),
    Rule(
        "unit-before",
        "{n:one} {grain:unit} {earlier}",
        lambda n, grain, **_: on_told(-n, grain),
        (says("un año antes", "2012"), says("un día antes", "2013-02-11"), silent("un año antesala")),
        unless_followed=("de ", "del "),
    ),
    Rule(
        "following-unit",
        "[the] {unit} siguiente",
        lambda unit: on_told(1, unit),
        (
            says("día siguiente", "2013-02-13", within="al día siguiente"),
            says("el año siguiente", "2014"),
            silent("el año siguientes"),
        ),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "next-of-two",
        "[the] siguiente {unit}",
        lambda unit: on_told(1, unit),
        (says("el siguiente año", "2014"), silent("el siguiente añojo")),
    ),
    Rule(
        "previous-unit",
        "[the] {unit} (anterior|previo|previa)",
        lambda unit: on_told(-1, unit),
        (says("el año anterior", "2012"), says("el día anterior", "2013-02-11"), silent("el año anteriores")),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "same-unit",
        "[the] (misma|mismo) {unit}",
        lambda unit: on_told(0, unit),
        (says("el mismo día", "2013-02-12"), says("el mismo año", "2013"), silent("los mismos años")),
    ),
    Rule(
        "that-unit",
        "{that} [(misma|mismo) ]{unit}",
        lambda unit, **_: on_told(0, unit),
        (says("ese mismo año", "2013"), says("aquel día", "2013-02-12"), silent("esos años")),
    ),
    Rule(
        "half-year-after",
        "medio año (más tarde|después)",
        lambda: on_told(6, Grain.MONTH),
        (says("medio año después", "2013-08"), silent("medio año despuéses")),
    ),
    Rule(
        "that-part",
        "{that} [misma ]{part}",
        lambda part, **_: Timed(Shifted(0, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("aquella tarde", "2013-02-12TAF"), says("esa misma noche", "2013-02-12TNI"), silent("esas noches")),
    ),
    Rule(
        "part-of-following-day",
        "[the] {part} siguiente",
        lambda part: Timed(Shifted(1, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("la mañana siguiente", "2013-02-13TMO"), silent("la mañana siguientes")),
    ),
    Rule(
        "at-that-time",
        "(por aquel entonces|en aquella época|en aquel tiempo|por entonces|en esa época)",
        lambda: Reference("PAST_REF"),
        (says("por aquel entonces", "PAST_REF"), silent("por aquel entonceses")),
    ),
)
