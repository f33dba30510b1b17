"""Dates told from another date: ayer, la semana pasada, hace tres años, el año que viene, este fin de semana."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import About, Ahead, Anchor, Length, Meaning, Reference, Shifted, Weekend
from timeline.language.builds import in_part_of_day
from timeline.language.rule import Rule, not_a_date, says, silent

_OF_SOMETHING = ("de ", "del ", "en que", "en el que")
_NEARLY = "(alrededor de|aproximadamente|cerca de|unos|unas|casi|apenas)"


def _not_a_day(n: int, unit: Grain) -> Meaning:
    """So many units away; "el último día" is that of something and not yesterday."""
    if unit is Grain.DAY:
        raise ValueError(unit)
    return Shifted(n, unit)


RULES = (
    Rule(
        "today", "hoy", lambda: Shifted(0, Grain.DAY), (says("hoy", "2013-02-12"), silent("hoyo"), silent("hoy en día"))
    ),
    Rule("yesterday", "ayer", lambda: Shifted(-1, Grain.DAY), (says("ayer", "2013-02-11"), silent("ayeres"))),
    Rule(
        "day-before-yesterday",
        "(antes de ayer|anteayer|antier)",
        lambda: Shifted(-2, Grain.DAY),
        (says("anteayer", "2013-02-10"), silent("anteayeres")),
    ),
    Rule(
        "tomorrow",
        "mañana",
        lambda: Shifted(1, Grain.DAY),
        (
            says("mañana", "2013-02-13", within="Se verán mañana"),
            silent("una mañana"),
            silent("la mañana"),
            silent("por la mañana"),
            silent("la mañana de las elecciones"),
        ),
    ),
    Rule(
        "no-tomorrow",
        "(buena|cada|otra|una) mañana",
        not_a_date,
        (silent("una mañana"), silent("otra mañana")),
        blocks=True,
    ),
    Rule(
        "morning-of-another-day",
        "la mañana",
        not_a_date,
        (silent("la mañana de las elecciones"), silent("la mañana en que llegó")),
        followed=("de las", "de los", "de la ", "en que", "anterior"),
        blocks=True,
    ),
    Rule(
        "day-after-tomorrow",
        "pasado mañana",
        lambda: Shifted(2, Grain.DAY),
        (says("pasado mañana", "2013-02-14"), silent("pasado mañanero")),
    ),
    Rule(
        "last-night",
        "anoche",
        lambda: in_part_of_day(-1, "NI"),
        (says("anoche", "2013-02-11TNI"), silent("anochecer")),
    ),
    Rule(
        "night-before-last",
        "(antes de anoche|anteanoche)",
        lambda: in_part_of_day(-2, "NI"),
        (says("anteanoche", "2013-02-10TNI"), silent("anteanochecer")),
    ),
    Rule(
        "yesterday-part",
        "ayer (por|en|a) la {part}",
        lambda part: in_part_of_day(-1, part),
        (says("ayer por la tarde", "2013-02-11TAF"), silent("ayer por la tardecita")),
    ),
    Rule(
        "tomorrow-part",
        "mañana por la {part}",
        lambda part: in_part_of_day(1, part),
        (says("mañana por la mañana", "2013-02-13TMO"), silent("mañana por la mañanita")),
    ),
    Rule(
        "today-part",
        "hoy por la {part}",
        lambda part: in_part_of_day(0, part),
        (says("hoy por la noche", "2013-02-12TNI"), silent("hoy por la nochecita")),
    ),
    Rule(
        "this-part-of-day",
        "(esta|este) {part}",
        lambda part: in_part_of_day(0, part),
        (says("esta mañana", "2013-02-12TMO"), says("esta tarde", "2013-02-12TAF"), silent("esta mañanita")),
    ),
    Rule(
        "ago",
        "hace {count} {unit:any_unit}",
        lambda count, unit: Shifted(-count, unit),
        (
            says("hace tres años", "2010"),
            says("hace dos semanas", "2013-W05"),
            says("hace 10 días", "2013-02-02"),
            silent("hace tres añojos"),
            silent("hace 18 proyectos"),
        ),
    ),
    Rule(
        "one-ago",
        "hace {one} {unit}",
        lambda one, unit: Shifted(-one, unit),
        (says("hace un año", "2012"), says("hace una semana", "2013-W06"), silent("hace un añojo")),
    ),
    Rule(
        "about-ago",
        f"hace {_NEARLY} {{count}} {{unit:any_unit}}",
        lambda count, unit: About(Shifted(-count, unit)),
        (says("hace unos cinco años", "2008", "2008~", mod="APPROX"), silent("hace unos cinco añojos")),
    ),
    Rule(
        "about-one-ago",
        f"hace {_NEARLY} {{one}} {{unit}}",
        lambda one, unit: About(Shifted(-one, unit)),
        (says("hace casi un año", "2012", mod="APPROX"), silent("hace casi un añojo")),
    ),
    Rule(
        "more-than-ago",
        "hace más de {count} {unit:any_unit}",
        lambda count, unit: About(Shifted(-count, unit), "MORE_THAN"),
        (says("hace más de diez años", "2003", mod="MORE_THAN"), silent("hace más de diez añojos")),
    ),
    Rule(
        "more-than-one-ago",
        "hace más de {one} {unit}",
        lambda one, unit: About(Shifted(-one, unit), "MORE_THAN"),
        (says("hace más de un año", "2012", mod="MORE_THAN"), silent("hace más de un añojo")),
    ),
    Rule(
        "some-ago",
        "hace ((algunos|algunas|varios|varias|muchos|muchas|pocos|pocas|unos|unas) (décadas|semanas|siglos|meses|años|días)|mucho tiempo|tiempo)",
        lambda: Reference("PAST_REF"),
        (says("hace unos días", "PAST_REF"), says("hace mucho tiempo", "PAST_REF"), silent("hace unos diarios")),
    ),
    Rule(
        "since-ago",
        "desde hace {count} {grain:any_unit}",
        Length,
        (says("desde hace tres años", "P3Y"), silent("desde hace tres añojos")),
    ),
    Rule(
        "since-one-ago",
        "desde hace {count:one} {grain:unit}",
        Length,
        (says("desde hace un año", "P1Y"), silent("desde hace un añojo")),
    ),
    Rule(
        "units-ahead",
        "{count} {grain:units}",
        Ahead,
        (
            says("dos semanas", "2013-W09", within="Votarán en dos semanas"),
            says("dos años", "P2Y", within="El precio se duplicó en dos años"),
            silent("en dos añojos"),
        ),
        after=frozenset({"en"}),
    ),
    Rule(
        "one-ahead",
        "{count:one} {grain:unit}",
        Ahead,
        (says("un mes", "2013-03", within="Votarán en un mes"), silent("en un mesón")),
        after=frozenset({"en"}),
    ),
    Rule(
        "last-unit",
        "[the] {unit} {last}",
        lambda unit, **_: _not_a_day(-1, unit),
        (
            says("la semana pasada", "2013-W06", "[2013-02-04..2013-02-10]"),
            says("el año pasado", "2012"),
            says("el mes pasado", "2013-01"),
            silent("la semana pasadas"),
        ),
    ),
    Rule(
        "past-unit",
        "[the] (pasada|pasado|última|último) {unit}",
        lambda unit: _not_a_day(-1, unit),
        (
            says("el pasado año", "2012"),
            says("la última semana", "2013-W06"),
            silent("el pasado añojo"),
            silent("el último día de clase"),
            silent("la última semana de mayo"),
        ),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "next-unit",
        "[the] {unit} {next}",
        lambda unit, **_: Shifted(1, unit),
        (says("el año próximo", "2014"), says("la semana que viene", "2013-W08"), silent("el año próximos")),
    ),
    Rule(
        "coming-unit",
        "[the] {next_before} {unit}",
        lambda unit, **_: Shifted(1, unit),
        (says("la próxima semana", "2013-W08"), says("el próximo año", "2014"), silent("la próxima semanal")),
    ),
    Rule(
        "this-unit",
        "(esta|este) [(misma|mismo) ]{unit}",
        lambda unit: Shifted(0, unit),
        (
            says("esta semana", "2013-W07"),
            says("este año", "2013"),
            says("este mismo mes", "2013-02"),
            silent("esta semanal"),
        ),
    ),
    Rule(
        "current-unit",
        "[the] (presente|actual) {unit:part_unit}",
        lambda unit: Shifted(0, unit),
        (says("el presente año", "2013"), silent("el presente añojo")),
    ),
    Rule(
        "unit-in-course",
        "[the] {unit:part_unit} en curso",
        lambda unit: Shifted(0, unit),
        (says("el año en curso", "2013"), silent("el año en cursos")),
    ),
    Rule(
        "the-unit",
        "{unit:part_unit}",
        lambda unit: Shifted(0, unit),
        (
            says("año", "2013", within="Las cuentas del año son buenas."),
            says("mes", "2013-02", within="Los datos del mes son buenos."),
            silent("del año de la guerra"),
            silent("del mesón"),
        ),
        after=frozenset({"del"}),
        unless_followed=(*_OF_SOMETHING, "1", "2", "sig", "ant"),
    ),
    Rule(
        "the-week",
        "[the] semana",
        lambda: Shifted(0, Grain.WEEK, Anchor.FOCUS, same=True),
        (
            says("la semana", "2013-W07", within="la mejor sesión de la semana."),
            silent("la semana de Pascua"),
            silent("la semanal"),
        ),
        after=frozenset({"la"}),
        unless_followed=(*_OF_SOMETHING, "sig", "ant"),
    ),
    Rule(
        "weekend",
        "[the] fin de semana",
        Weekend,
        (says("el fin de semana", "2013-W06-WE", within="Se vieron el fin de semana"), silent("el fin de semanal")),
    ),
    Rule(
        "this-weekend",
        "este fin de semana",
        lambda: Weekend(0),
        (says("este fin de semana", "2013-W07-WE"), silent("este fin de semanal")),
    ),
    Rule(
        "last-weekend",
        "[the] (fin de semana pasado|pasado fin de semana)",
        lambda: Weekend(-1),
        (says("el pasado fin de semana", "2013-W06-WE"), silent("el pasado fin de semanal")),
    ),
    Rule(
        "next-weekend",
        "[the] (fin de semana que viene|fin de semana próximo|próximo fin de semana)",
        lambda: Weekend(0),
        (says("el próximo fin de semana", "2013-W07-WE"), silent("el próximo fin de semanal")),
    ),
    Rule(
        "proverbial",
        "(de la noche a la mañana|el día menos pensado|algún día de estos|orden del día|puesta al día|día tras día|día a día|al día de)",
        not_a_date,
        (silent("de la noche a la mañana"), silent("el orden del día")),
        blocks=True,
    ),
)
