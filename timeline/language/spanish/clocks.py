"""Times of day: las 22.30, las ocho de la tarde, mediodía, la noche del 3 de mayo. They stand on the day the text is at, or on one said beside them."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Fixed, Meaning, OfSomeYear, Timed, Weekday
from timeline.language.builds import at_hour, clock_of, night_to, told, twelve_hours
from timeline.language.rule import Rule, says, silent

_BEFORE_TIME = frozenset("a hacia desde hasta sobre de entre y antes".split())  # noqa: SIM905
_ENDS = (
    ".",
    ",",
    ";",
    ":",
    ")",
    "en punto",
    "y ",
    "a ",
    "hasta ",
    "cuando ",
    "en ",
    "con ",
    "se ",
    "para ",
    "del ",
    "hora",
)
_OTHER_DAYS = ("de ", "de los ", "en que", "anterior", "siguiente", "pasada", "en la que")


def _night(year: int, month: int, day: int, later: int) -> Meaning:
    first = Period.day(year, month, day)
    if later > day and Period.day(year, month, later).index != first.index + 1:
        raise ValueError(day, later)
    return night_to(Fixed(Period(Grain.DAY, first.index + 1)))


def _night_of_some_year(month: int, day: int, later: int) -> Meaning:
    if later != day + 1:
        raise ValueError(day, later)
    return night_to(OfSomeYear(Grain.MONTH, month, later))


RULES = (
    Rule(
        "clock",
        "las {hour}(:|.|h){minute}[( horas| hs| h|h)]",
        at_hour,
        (
            says("las 22.30", "2013-02-12T22:30", within="hasta las 22.30"),
            says("las 14:00", "2013-02-12T14:00", within="a las 14:00"),
            says("las 18.15 horas", "2013-02-12T18:15", within="a las 18.15 horas"),
            silent("a las 25:30"),
            silent("las 22.305"),
        ),
    ),
    Rule(
        "clock-without-article",
        "{hour}(:|.){minute} (horas|hs|h)",
        at_hour,
        (says("14:30 horas", "2013-02-12T14:30"), silent("25:30 horas"), silent("ganó 3:10")),
    ),
    Rule(
        "hours",
        "las {hour} (horas|hs|h)",
        at_hour,
        (
            says("las 9 horas", "2013-02-12T09:00", within="a las 9 horas"),
            silent("durante 9 horas"),
            silent("a las 29 horas"),
        ),
    ),
    Rule(
        "hour",
        "las {hour}",
        at_hour,
        (
            says("las 10", "2013-02-12T10:00", within="a las 10, llegó"),
            silent("a las 10 mujeres"),
            silent("las 10, dijo"),
        ),
        after=_BEFORE_TIME,
        followed=_ENDS,
    ),
    Rule(
        "hour-word",
        "las {hour:hour_word}",
        at_hour,
        (
            says("las tres", "2013-02-12T03:00", within="a las tres, llegó"),
            silent("a las tres mujeres"),
            silent("las tres, dijo"),
        ),
        after=_BEFORE_TIME,
        followed=_ENDS,
    ),
    Rule(
        "one-o-clock",
        "la una",
        lambda: at_hour(1),
        (
            says("la una", "2013-02-12T01:00", within="a la una, llegó"),
            silent("a la una y otra"),
            silent("la una, dijo"),
        ),
        after=_BEFORE_TIME,
        followed=(".", ",", ";", "en punto"),
    ),
    Rule(
        "hour-in-part",
        "las {hour:dial} (por|de) la {part}",
        twelve_hours,
        (
            says("las 5 de la tarde", "2013-02-12T17:00"),
            says("las 10 de la noche", "2013-02-12T22:00"),
            silent("las 9 de la tardecita"),
        ),
    ),
    Rule(
        "hour-word-in-part",
        "las {hour:hour_word} (por|de) la {part}",
        twelve_hours,
        (
            says("las tres de la madrugada", "2013-02-12T03:00"),
            says("las siete de la mañana", "2013-02-12T07:00"),
            silent("las siete de la mañanita"),
        ),
    ),
    Rule(
        "one-in-part",
        "la una de la {part}",
        lambda part: twelve_hours(1, part),
        (says("la una de la tarde", "2013-02-12T13:00"), silent("la una de la tardecita")),
    ),
    Rule(
        "clock-in-part",
        "las {hour:dial}(:|.){minute} de la {part}",
        twelve_hours,
        (says("las 5.30 de la tarde", "2013-02-12T17:30"), silent("las 5.30 de la tardecita")),
    ),
    Rule(
        "half-day-letters",
        "[las ]{hour:dial}[(:|.){minute}] (a. m.|a.m.)",
        lambda hour, minute=0: twelve_hours(hour, "MO", minute),
        (
            says("las 10 a. m.", "2013-02-12T10:00", within="a las 10 a. m. llegó"),
            says("5:30 a.m.", "2013-02-12T05:30"),
            silent("10 a. mano"),
        ),
    ),
    Rule(
        "afternoon-letters",
        "[las ]{hour:dial}[(:|.){minute}] (p. m.|p.m.)",
        lambda hour, minute=0: told(clock_of(hour % 12 + 12, minute)),
        (says("las 10 p. m.", "2013-02-12T22:00", within="a las 10 p. m. llegó"), silent("10 p. mano")),
    ),
    Rule(
        "half-past",
        "las {hour:hour_word} y media",
        lambda hour: told(clock_of(hour, 30)),
        (says("las siete y media", "2013-02-12T07:30", within="a las siete y media"), silent("las siete y medias")),
    ),
    Rule(
        "quarter-past",
        "las {hour:hour_word} y cuarto",
        lambda hour: told(clock_of(hour, 15)),
        (says("las siete y cuarto", "2013-02-12T07:15"), silent("las siete y cuartos")),
    ),
    Rule(
        "quarter-to",
        "las {hour:hour_word} menos cuarto",
        lambda hour: told(clock_of((hour - 2) % 12 + 1, 45)),
        (says("las ocho menos cuarto", "2013-02-12T07:45"), silent("las ocho menos cuartos")),
    ),
    Rule(
        "noon",
        "[the] mediodía",
        lambda: told(Clock("12:00")),
        (says("mediodía", "2013-02-12T12:00", within="al mediodía"), silent("mediodías")),
    ),
    Rule(
        "midnight",
        "[the] medianoche",
        lambda: told(Clock("00:00")),
        (says("medianoche", "2013-02-12T00:00", within="a medianoche"), silent("medianoches")),
    ),
    Rule(
        "part-of-day",
        "[the] {part}",
        lambda part: told(Clock(part)),
        (
            says("la noche", "2013-02-12TNI", within="En la noche llegaron los tanques"),
            says("la tarde del 14 de octubre de 1951", "1951-10-14TAF"),
            says("la mañana", "2013-02-12TMO", within="Por la mañana llovió"),
            silent("una noche"),
            silent("la noche de los cristales rotos"),
        ),
        after=frozenset({"la", "el"}),
        unless_followed=_OTHER_DAYS,
    ),
    Rule(
        "night-between-days",
        "[the] noche del {day} al {later:day} de {month} de {year}",
        _night,
        (
            says("la noche del 2 al 3 de marzo de 1944", "1944-03-02TNI"),
            silent("la noche del 2 al 33 de marzo de 1944"),
        ),
    ),
    Rule(
        "night-between-days-of-some-year",
        "[the] noche del {day} al {later:day} de {month:full_month}",
        _night_of_some_year,
        (
            says("la noche del 2 al 3 de mayo", "2012-05-02TNI", within="Vino en la noche del 2 al 3 de mayo"),
            silent("la noche del 2 al 33 de mayo"),
        ),
    ),
    Rule(
        "night-between-weekdays",
        "[the] noche del {day:weekday} al {later:weekday}",
        lambda later, **_: night_to(Weekday(later)),
        (
            says("la noche del domingo al lunes", "2013-02-10TNI", within="Vino en la noche del domingo al lunes"),
            silent("la noche del domingo al lunesito"),
        ),
    ),
    Rule(
        "small-hours-of-weekday",
        "[the] {part} del {day:weekday}",
        lambda part, day: Timed(Weekday(day), Clock(part)),
        (
            says("la madrugada del domingo", "2013-02-10TMO", within="Ardió en la madrugada del domingo"),
            silent("la madrugada del domingos"),
        ),
    ),
)
