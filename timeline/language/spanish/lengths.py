"""Durations, anchored (los últimos tres años) and not (tres años, durante años)."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import ClockLength, Length, Meaning, MixedLength, Window
from timeline.language.builds import half_of
from timeline.language.rule import Rule, not_a_date, says, silent
from timeline.language.spanish.words import MONTHS

# "Los últimos días de abril" are a part of April, and no length.
_OF_A_DATE = tuple(f"de {name}" for name in MONTHS)


def _units(count: int, grain: Grain) -> Meaning:
    """So many units; "1968 años" is a year's number misread."""
    if grain is Grain.YEAR and 1600 <= count <= 2100:
        raise ValueError(count)
    return Length(count, grain)


RULES = (
    Rule(
        "units",
        "[the] {count} {grain:units}",
        _units,
        (
            says("cinco años", "P5Y", within="Vivió cinco años en Praga"),
            says("10 días", "P10D"),
            says("dos décadas", "P20Y"),
            says("seis meses", "P6M"),
            silent("tres añojos"),
            silent("3,3 años"),
        ),
    ),
    Rule(
        "one-unit",
        "{count:one} {grain:unit}",
        Length,
        (
            says("un año", "P1Y"),
            says("una semana", "P1W", within="Se quedó una semana"),
            silent("un añojo"),
            silent("un día, se fue"),
        ),
        unless_followed=(", se", ", el", "de esto"),
    ),
    Rule(
        "half-a-century",
        "medio siglo",
        lambda: half_of(Grain.CENTURY),
        (says("medio siglo", "P50Y"), silent("medio siglos")),
    ),
    Rule(
        "half-year",
        "medio año",
        lambda: half_of(Grain.YEAR),
        (says("medio año", "P6M"), silent("medio años")),
    ),
    Rule(
        "half-hour",
        "media hora",
        lambda: ClockLength(30, "M"),
        (says("media hora", "PT30M"), silent("media horas")),
    ),
    Rule(
        "quarter-of-an-hour",
        "un cuarto de hora",
        lambda: ClockLength(15, "M"),
        (says("un cuarto de hora", "PT15M"), silent("un cuarto de horas")),
    ),
    Rule(
        "and-a-half-years",
        "{count} años y medio",
        lambda count: MixedLength(f"P{count}Y6M"),
        (says("dos años y medio", "P2Y6M"), silent("dos años y medios")),
    ),
    Rule(
        "one-and-a-half-years",
        "un año y medio",
        lambda: MixedLength("P1Y6M"),
        (says("un año y medio", "P1Y6M"), silent("un año y medios")),
    ),
    Rule(
        "hours-and-a-half",
        "{count} horas y media",
        lambda count: MixedLength(f"PT{count}H30M"),
        (says("dos horas y media", "PT2H30M"), silent("dos horas y medias")),
    ),
    Rule(
        "one-hour-and-a-half",
        "una hora y media",
        lambda: MixedLength("PT1H30M"),
        (says("una hora y media", "PT1H30M"), silent("una hora y medias")),
    ),
    Rule(
        "some-units",
        "{some} {grain:units}",
        lambda grain, **_: Length(None, grain),
        (says("varias semanas", "PXW"), says("algunos meses", "PXM"), silent("varias semanales")),
    ),
    Rule(
        "units-uncounted",
        "{grain:units}",
        lambda grain: Length(None, grain),
        (says("años", "PXY", within="durante años"), silent("durante años 80"), silent("durante añojos")),
        after=frozenset({"durante", "por", "tras", "lleva", "llevan"}),
        unless_followed=("1", "2", "8", "9", "de "),
    ),
    Rule(
        "from-count-to-count",
        "{least:count} (a|o) {most:count} {grain:units}",
        lambda grain, **_: Length(None, grain),
        (says("dos o tres años", "PXY"), says("12 a 18 meses", "PXM"), silent("dos o tres añojos")),
    ),
    Rule(
        "last-units",
        "[the] (últimos|últimas|pasados|pasadas) {count} {grain:units}",
        lambda count, grain: Window(count, grain, -1),
        (
            says("los últimos tres años", "P3Y", "2010~/2013~"),
            says("las últimas dos semanas", "P2W"),
            silent("los últimos tres añojos"),
        ),
    ),
    Rule(
        "count-last-units",
        "[the] {count} (últimos|últimas) {grain:units}",
        lambda count, grain: Window(count, grain, -1),
        (says("los tres últimos años", "P3Y", "2010~/2013~"), silent("los tres últimos añojos")),
    ),
    Rule(
        "next-units",
        "[the] (próximos|próximas) {count} {grain:units}",
        lambda count, grain: Window(count, grain, 1),
        (says("los próximos dos años", "P2Y", "2013~/2015~"), silent("los próximos dos añojos")),
    ),
    Rule(
        "count-next-units",
        "[the] {count} (próximos|próximas) {grain:units}",
        lambda count, grain: Window(count, grain, 1),
        (says("los dos próximos años", "P2Y"), silent("los dos próximos añojos")),
    ),
    Rule(
        "last-few-units",
        "[the] (últimos|últimas|pasados) {grain:units}",
        lambda grain: Window(None, grain, -1),
        (
            says("los últimos años", "PXY"),
            says("las últimas semanas", "PXW"),
            silent("los últimos añojos"),
            silent("los últimos días de abril"),
        ),
        unless_followed=_OF_A_DATE,
    ),
    Rule(
        "next-few-units",
        "[the] (próximos|próximas) {grain:units}",
        lambda grain: Window(None, grain, 1),
        (says("los próximos meses", "PXM"), silent("los próximos mesones")),
    ),
    Rule(
        "first-units",
        "[the] {count} (primeros|primeras) {grain:units}",
        Length,
        (says("los nueve primeros meses", "P9M"), silent("los nueve primeros mesones")),
    ),
    Rule(
        "first-counted-units",
        "[the] (primeros|primeras) {count} {grain:units}",
        Length,
        (says("los primeros nueve meses", "P9M"), silent("los primeros nueve mesones")),
    ),
    Rule(
        "first-counted-units-of-the-year",
        "[the] [(primeras|primeros) ]{count} [(primeras|primeros) ]{grain:units} (de este año|del año)",
        Length,
        (says("los primeros tres meses del año", "P3M"), silent("los primeros tres meses del añojo")),
    ),
    Rule(
        "clock-units",
        "{count} {letter:clock_unit}",
        ClockLength,
        (
            says("doce horas", "PT12H"),
            says("20 minutos", "PT20M"),
            says("diez segundos", "PT10S"),
            silent("doce horarios"),
            silent("el segundo gol"),
        ),
    ),
    Rule(
        "one-clock-unit",
        "{count:one} {letter:clock_unit}",
        ClockLength,
        (
            says("una hora", "PT1H", within="durante una hora"),
            says("un minuto", "PT1M"),
            silent("una horario"),
            silent("un segundo gol"),
        ),
    ),
    Rule(
        "some-clock-units",
        "{some} {letter:clock_unit}",
        lambda letter, **_: ClockLength(None, letter),
        (says("varias horas", "PTXH"), says("algunos minutos", "PTXM"), silent("varias horarias")),
    ),
    Rule(
        "age",
        "de {count} años de edad",
        lambda count: Length(count, Grain.YEAR),
        (says("de 27 años de edad", "P27Y"), silent("de 27 años de edades")),
    ),
    Rule(
        "war-of-years",
        "(guerra|Guerra) de los (Treinta|treinta|Siete|siete|Cien|cien) (Años|años)",
        not_a_date,
        (silent("la guerra de los Cien Años"), silent("la Guerra de los Treinta Años")),
        blocks=True,
    ),
)
