"""Times of day: 22 h 30, huit heures du soir, midi, le soir du 3 mai. They stand on the day the text is at, or on one said beside them."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, Meaning, OfSomeYear, Shifted, Timed, Weekday
from timeline.language.builds import at_hour, clock_of, night_to, told, twelve_hours
from timeline.language.rule import Rule, says, silent

_BEFORE_TIME = frozenset("à vers dès avant après entre et de jusqu'à depuis".split())  # noqa: SIM905
_OTHER_DAYS = ("de ", "des ", "où ", "suivant", "précédent", "d'avant", "d'après", "de la", "dernière", "-là")


def _night(year: int, month: int, day: int, later: int) -> Meaning:
    first, last = Period.day(year, month, day), Period.day(year, month, later) if later > day else None
    if last is not None and last.index != first.index + 1:
        raise ValueError(day, later)
    return night_to(Fixed(Period(Grain.DAY, first.index + 1)))


def _night_of_some_year(month: int, day: int, later: int) -> Meaning:
    if later != day + 1:
        raise ValueError(day, later)
    return night_to(OfSomeYear(Grain.MONTH, month, later))


RULES = (
    Rule(
        "clock",
        "{hour}( |)(heures|heure|h)( |){minute}",
        at_hour,
        (
            says("22 h 30", "2013-02-12T22:30", within="à 22 h 30"),
            says("14h30", "2013-02-12T14:30"),
            says("20 heures 15", "2013-02-12T20:15"),
            silent("25 h 30"),
            silent("14h305"),
        ),
    ),
    Rule(
        "hour-written-short",
        "{hour}( |)h",
        at_hour,
        (
            says("14h", "2013-02-12T14:00", within="à 14h"),
            says("9 h", "2013-02-12T09:00", within="à 9 h"),
            silent("14ha"),
        ),
        after=_BEFORE_TIME,
    ),
    Rule(
        "hour",
        "{hour} (heures|heure)",
        at_hour,
        (says("9 heures", "2013-02-12T09:00", within="à 9 heures"), silent("pendant 9 heures"), silent("à 29 heures")),
        after=_BEFORE_TIME,
    ),
    Rule(
        "hour-word",
        "{hour:hour_word} (heures|heure)",
        at_hour,
        (
            says("huit heures", "2013-02-12T08:00", within="à huit heures"),
            silent("pendant huit heures"),
            silent("une heure"),
        ),
        after=_BEFORE_TIME,
    ),
    Rule(
        "clock-without-word",
        "{hour}:{minute}",
        at_hour,
        (says("14:30", "2013-02-12T14:30", within="à 14:30"), silent("gagné 3:10"), silent("à 25:30")),
        after=_BEFORE_TIME,
    ),
    Rule(
        "hour-in-part",
        "{hour} (heures|heure) (de l'|du ){part}",
        twelve_hours,
        (
            says("8 heures du soir", "2013-02-12T20:00", within="à 8 heures du soir"),
            says("4 heures de l'après-midi", "2013-02-12T16:00"),
            silent("9 heures de l'après-midi"),
        ),
    ),
    Rule(
        "hour-word-in-part",
        "{hour:hour_word} (heures|heure) (de l'|du ){part}",
        twelve_hours,
        (says("trois heures du matin", "2013-02-12T03:00"), silent("neuf heures de l'après-midi")),
    ),
    Rule(
        "half-past",
        "{hour:hour_word} (heures|heure) et demie",
        lambda hour: told(clock_of(hour, 30)),
        (
            says("sept heures et demie", "2013-02-12T07:30", within="à sept heures et demie"),
            silent("à sept heures et demies"),
        ),
        after=_BEFORE_TIME,
    ),
    Rule(
        "quarter-past",
        "{hour:hour_word} (heures|heure) et quart",
        lambda hour: told(clock_of(hour, 15)),
        (says("sept heures et quart", "2013-02-12T07:15"), silent("sept heures et quarts")),
    ),
    Rule(
        "quarter-to",
        "{hour:hour_word} (heures|heure) moins le quart",
        lambda hour: told(clock_of((hour - 2) % 12 + 1, 45)),
        (says("huit heures moins le quart", "2013-02-12T07:45"), silent("huit heures moins le quartier")),
    ),
    Rule(
        "noon",
        "midi",
        lambda: told(Clock("12:00")),
        (says("midi", "2013-02-12T12:00", within="à midi"), silent("le Midi de la France"), silent("midinette")),
        after=_BEFORE_TIME | {"midi"},
    ),
    Rule(
        "half-past-noon",
        "midi et demi[e]",
        lambda: told(Clock("12:30")),
        (says("midi et demi", "2013-02-12T12:30", within="à midi et demi"), silent("midi et demis")),
    ),
    Rule(
        "midnight",
        "minuit",
        lambda: told(Clock("00:00")),
        (says("minuit", "2013-02-12T00:00", within="à minuit"), silent("minuits")),
    ),
    Rule(
        "part-of-day",
        "[the] [l']{part}",
        lambda part: told(Clock(part)),
        (
            says("la nuit", "2013-02-12TNI", within="Dans la nuit, les chars sont venus"),
            says("le soir du 14 octobre 1951", "1951-10-14TEV"),
            says("l'après-midi", "2013-02-12TAF", within="Dans l'après-midi, il a plu"),
            silent("le Midi"),
            silent("un soir"),
            silent("la nuit des longs couteaux"),
        ),
        after=frozenset({"la", "le", "dans", "'", "’", "du"}),
        unless_followed=_OTHER_DAYS,
    ),
    Rule(
        "night-between-days",
        "[the] nuit du {day} au {later:day} {month} {year}",
        _night,
        (
            says("la nuit du 2 au 3 mars 1944", "1944-03-02TNI", within="dans la nuit du 2 au 3 mars 1944"),
            silent("la nuit du 2 au 33 mars 1944"),
        ),
    ),
    Rule(
        "night-between-days-of-some-year",
        "[the] nuit du {day} au {later:day} {month:full_month}",
        _night_of_some_year,
        (
            says("la nuit du 2 au 3 mai", "2012-05-02TNI", within="Il est venu dans la nuit du 2 au 3 mai"),
            silent("la nuit du 2 au 33 mai"),
        ),
    ),
    Rule(
        "night-between-weekdays",
        "[the] nuit de {day:weekday} à {later:weekday}",
        lambda later, **_: night_to(Weekday(later)),
        (
            says("la nuit de dimanche à lundi", "2013-02-10TNI", within="Il est venu dans la nuit de dimanche à lundi"),
            silent("la nuit de dimanche à lundis"),
        ),
    ),
    Rule(
        "next-part-of-day",
        "[the] [l']{part} suivant[e]",
        lambda part: Timed(Shifted(1, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("le matin suivant", "2013-02-13TMO"), silent("le matin suivants")),
    ),
    Rule(
        "that-part-of-day",
        "[the] même {part}",
        lambda part: Timed(Shifted(0, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("le même soir", "2013-02-12TEV"), silent("le même soirs")),
    ),
)
