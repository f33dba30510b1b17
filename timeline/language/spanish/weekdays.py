"""Days of the week: el lunes, el pasado viernes, martes 8 de octubre, el miércoles por la noche."""

from timeline.dates.clock import Clock
from timeline.expressions.meaning import Anchor, NthWeekday, Reference, Timed, Weekday
from timeline.language.builds import day_of, day_of_some_year
from timeline.language.rule import Rule, not_a_date, says, silent

RULES = (
    Rule(
        "weekday",
        "[the] {day:small_weekday}",
        Weekday,
        (
            says("el lunes", "2013-02-11", "2013-02-11", within="Se vieron el lunes"),
            says("el viernes", "2013-02-15", within="Se verán el viernes"),
            says("miércoles", "2013-02-06", within="Se vieron miércoles y jueves"),
            silent("Plácido Domingo"),
            silent("los sábados"),
        ),
    ),
    Rule(
        "weekday-day-month-year",
        "[the] {day_name:weekday}[,] [día ]{day} de {month} (del año |del |de |){year}",
        lambda day, month, year, **_: day_of(year, month, day),
        (
            says("el martes 8 de octubre de 2013", "2013-10-08"),
            says("Viernes, 25 de octubre de 2013", "2013-10-25"),
            silent("el viernes 32 de octubre de 2013"),
        ),
    ),
    Rule(
        "weekday-day-month",
        "[the] {day_name:weekday}[,] [día ]{day} de {month}",
        lambda day, month, **_: day_of_some_year(day, month),
        (
            says("el jueves 7 de febrero", "2013-02-07", within="Se vieron el jueves 7 de febrero"),
            silent("el jueves 77 de febrero"),
        ),
    ),
    Rule(
        "weekday-day",
        "[the] {day_name:weekday} [día ]{day}",
        lambda day_name, **_: Weekday(day_name),
        (
            says("el lunes 11", "2013-02-11", within="Se vieron el lunes 11 en París"),
            silent("el lunes 110"),
            silent("el lunes 11 de marzo"),
        ),
        unless_followed=("de ", "h", "%", "por ", "p", "m", "k", "a ", "al "),
    ),
    Rule(
        "last-weekday-of-month",
        "[the] último {day:weekday} de {month:full_month}[ de {year}]",
        lambda day, month, year=None: NthWeekday(-1, day, month, year),
        (
            says("el último viernes de noviembre de 2017", "2017-11-24"),
            silent("los últimos viernes de noviembre de 2017"),
        ),
    ),
    Rule(
        "nth-weekday-of-month",
        "[the] {n:ordinal} {day:weekday} de {month:full_month}[ de {year}]",
        NthWeekday,
        (
            says("el primer lunes de marzo de 2018", "2018-03-05", "2018-03-05"),
            says("el segundo martes de mayo", "2013-05-14", within="Votarán el segundo martes de mayo"),
            silent("el sexto lunes de marzo de 2018"),
        ),
    ),
    Rule(
        "last-weekday",
        "[the] {day:weekday} pasado",
        lambda day: Weekday(day, -1),
        (says("el viernes pasado", "2013-02-08"), says("el martes pasado", "2013-02-05"), silent("el viernes pasados")),
    ),
    Rule(
        "past-weekday",
        "[the] (pasado|último) {day:weekday}",
        lambda day: Weekday(day, -1),
        (says("el pasado viernes", "2013-02-08"), silent("el pasado viernesito")),
        unless_followed=("de ",),
    ),
    Rule(
        "next-weekday",
        "[the] {day:weekday} {next}",
        lambda day, **_: Weekday(day, 1),
        (
            says("el lunes próximo", "2013-02-18"),
            says("el martes que viene", "2013-02-19"),
            silent("el lunes próximos"),
        ),
    ),
    Rule(
        "coming-weekday",
        "[the] próximo {day:weekday}",
        lambda day: Weekday(day, 1),
        (says("el próximo miércoles", "2013-02-13"), silent("el próximo miércolesito")),
    ),
    Rule(
        "this-weekday",
        "este {day:weekday}",
        lambda day: Weekday(day, this=True),
        (says("este viernes", "2013-02-15", within="Vendrán este viernes"), silent("este viernesito")),
    ),
    Rule(
        "that-weekday",
        "(el mismo|aquel|ese) {day:weekday}",
        lambda day: Weekday(day, anchor=Anchor.FOCUS),
        (says("aquel viernes", "2013-02-15"), silent("aquel viernesito")),
    ),
    Rule(
        "following-weekday",
        "[the] {day:weekday} siguiente",
        lambda day: Weekday(day, 1, anchor=Anchor.FOCUS),
        (says("el lunes siguiente", "2013-02-18"), silent("el lunes siguientes")),
    ),
    Rule(
        "previous-weekday",
        "[the] {day:weekday} anterior",
        lambda day: Weekday(day, -1, anchor=Anchor.FOCUS),
        (says("el viernes anterior", "2013-02-08"), silent("el viernes anteriores")),
    ),
    Rule(
        "weekday-of-last-week",
        "[the] {day:weekday} de la (semana pasada|pasada semana)",
        lambda day: Weekday(day, week=-1),
        (says("el lunes de la semana pasada", "2013-02-04"), silent("el lunes de la semana pasadas")),
    ),
    Rule(
        "weekday-of-next-week",
        "[the] {day:weekday} de la (semana que viene|semana próxima|próxima semana)",
        lambda day: Weekday(day, week=1),
        (says("el martes de la próxima semana", "2013-02-19"), silent("el martes de la próxima semanal")),
    ),
    Rule(
        "one-weekday",
        "un {day:weekday}",
        lambda day: Reference(f"XXXX-WXX-{day}"),
        (says("un domingo", "XXXX-WXX-7", within="Vino un domingo de mayo"), silent("un domingos")),
    ),
    Rule(
        "weekday-part",
        "[the] {day:weekday} (por|en|a) la {part}",
        lambda day, part: Timed(Weekday(day), Clock(part)),
        (
            says("el miércoles por la noche", "2013-02-06TNI", within="Ardió el miércoles por la noche"),
            says("el lunes por la mañana", "2013-02-11TMO", within="Se vieron el lunes por la mañana"),
            silent("el lunes por la mañanita"),
        ),
    ),
    Rule(
        "named-weekday",
        "{day:weekday} (sangriento|negro|rojo)",
        not_a_date,
        (silent("el Jueves negro"), silent("el Domingo sangriento")),
        blocks=True,
    ),
)
