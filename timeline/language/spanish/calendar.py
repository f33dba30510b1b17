"""Days and months written out, with their year and without."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, InYear, Meaning, OfSomeYear, Shifted
from timeline.language.builds import day_of, day_of_some_year, impossible, month_of, short_year
from timeline.language.rule import Rule, not_a_date, says, silent
from timeline.language.spanish.words import MONTHS

_BEFORE_MONTH = frozenset(
    "en de desde hasta antes después entre y a principios mediados finales fines para del el este cada o tras".split()  # noqa: SIM905
)
BEFORE_CHRIST = "(antes de nuestra era|antes de Cristo|a. de C.|a. C.|a.C.|a. n. e.)"
OF_OUR_ERA = "(de nuestra era|después de Cristo|d. de C.|d. C.|d.C.)"
_YEARS = {
    "del año pasado": -1,
    "del pasado año": -1,
    "de este año": 0,
    "del presente año": 0,
    "del próximo año": 1,
    "del año próximo": 1,
    "del año que viene": 1,
}
_TOLD = {
    "del mismo año": 0,
    "de ese año": 0,
    "de ese mismo año": 0,
    "de aquel año": 0,
    "del año siguiente": 1,
}


def _year(words: str) -> Meaning:
    return Shifted(_YEARS[words], Grain.YEAR) if words in _YEARS else Shifted(_TOLD[words], Grain.YEAR, Anchor.FOCUS)


def _of_years() -> tuple[Rule, ...]:
    """The rules of "octubre del año pasado" and "el verano de ese año", one for each such year."""
    shown = {-1: "2012", 0: "2013", 1: "2014"}

    def rules(words: str) -> tuple[Rule, ...]:
        value, name = shown[{**_YEARS, **_TOLD}[words]], words.replace(" ", "-")
        return (
            Rule(
                f"month-{name}",
                f"{{month:full_month}} {words}",
                lambda month: InYear(OfSomeYear(Grain.MONTH, month), _year(words)),
                (says(f"octubre {words}", f"{value}-10", within=f"en octubre {words}"), silent(f"octubre {words}x")),
            ),
            Rule(
                f"day-{name}",
                f"[the] {{day}} de {{month:full_month}} {words}",
                lambda day, month: InYear(OfSomeYear(Grain.MONTH, month, day), _year(words)),
                (says(f"el 3 de mayo {words}", f"{value}-05-03"), silent(f"el 3 de mayo {words}x")),
            ),
            Rule(
                f"season-{name}",
                f"[the] {{season}} {words}",
                lambda season: InYear(OfSomeYear(Grain.SEASON, season), _year(words)),
                (says(f"el verano {words}", f"{value}-SU"), silent(f"el verano {words}x")),
            ),
        )

    return tuple(rule for words in (*_YEARS, *_TOLD) for rule in rules(words))


RULES = (
    Rule(
        "day-month-year",
        "[the] [día ]{day} de {month} (del año |del |de |){year}",
        day_of,
        (
            says("el 25 de octubre de 2013", "2013-10-25", "2013-10-25"),
            says("1 de enero de 2014", "2014-01-01", within="del 1 de enero de 2014"),
            says("3 de sept. de 2013", "2013-09-03", within="fecha de 3 de sept. de 2013"),
            says("el 1.º de mayo del 2012", "2012-05-01"),
            silent("30 de febrero de 2013"),
            silent("25 de octubres de 2013"),
        ),
    ),
    Rule(
        "day-month-year-short",
        "[the] {day}(-| ){month}(-| ){year}",
        day_of,
        (says("25 octubre 2013", "2013-10-25"), says("3-sep-2013", "2013-09-03"), silent("32-sep-2013")),
    ),
    Rule(
        "primero",
        "[the] primero de {month:full_month} (del |de ){year}",
        lambda month, year: day_of(year, month, 1),
        (says("el primero de enero de 1959", "1959-01-01"), silent("el primero de eneros de 1959")),
    ),
    Rule(
        "numeric-day",
        "[the] {a:number}/{b:number}/{year}",
        lambda a, b, year: day_of(year, b, a),
        (says("el 12/10/2013", "2013-10-12"), silent("25/13/2013")),
    ),
    Rule(
        "short-numeric-day",
        "[the] {a:number}/{b:number}/{short:short_year}",
        lambda a, b, short: day_of(short_year(short), b, a),
        (says("el 25/10/13", "2013-10-25"), silent("25/13/13")),
    ),
    Rule(
        "dashed-day",
        "[the] {a:number}-{b:number}-{year}",
        lambda a, b, year: day_of(year, b, a),
        (says("25-10-2013", "2013-10-25"), silent("25-13-2013")),
    ),
    Rule(
        "dotted-day",
        "[the] {a:number}.{b:number}.{year}",
        lambda a, b, year: day_of(year, b, a),
        (says("25.10.2013", "2013-10-25"), silent("25.13.2013"), silent("1.2.2013.4")),
    ),
    Rule(
        "impossible-day",
        "{day} de {month} (del |de ){year}",
        impossible,
        (silent("30 de febrero de 2013"), silent("31 de abril de 1871")),
        blocks=True,
    ),
    Rule(
        "impossible-numeric-day",
        "{day:number}/{month:number}/{year}",
        impossible,
        (silent("30/02/2013"), silent("31/04/1871")),
        blocks=True,
    ),
    Rule(
        "day-before-christ",
        f"[the] {{day}} de {{month}} (del año |del |de ){{year:old_year}} {BEFORE_CHRIST}",
        lambda day, month, year: day_of(1 - year, month, day),
        (says("el 15 de marzo de 44 a. C.", "BC0044-03-15"), silent("el 15 de marzo de 44 a. Cádiz")),
    ),
    Rule(
        "month-before-christ",
        f"{{month:full_month}} (del año |del |de ){{year:old_year}} {BEFORE_CHRIST}",
        lambda month, year: Fixed(Period.month(1 - year, month)),
        (says("enero de 49 a. C.", "BC0049-01", within="en enero de 49 a. C."), silent("enero de 49 a. Cádiz")),
    ),
    Rule(
        "day-of-our-era",
        f"[the] {{day}} de {{month}} (del año |del |de ){{year:old_year}} {OF_OUR_ERA}",
        day_of,
        (says("el 19 de agosto de 14 d. C.", "0014-08-19"), silent("el 19 de agosto de 14 d. Cádiz")),
    ),
    Rule(
        "month-year",
        "[mes de ]{month} (del año |del |de |){year}",
        month_of,
        (
            says("octubre de 2013", "2013-10", "2013-10", within="en octubre de 2013"),
            says("Marzo de 2012", "2012-03"),
            says("dic. de 2012", "2012-12"),
            says("mayo del 2011", "2011-05", within="en mayo del 2011"),
            silent("octubres de 2013"),
        ),
    ),
    Rule(
        "day-month",
        "[the] [día ]{day} de {month}",
        day_of_some_year,
        (
            says("el 25 de octubre", "2012-10-25", within="Llegó el 25 de octubre"),
            says("el 14 de feb.", "2013-02-14", within="Llegará el 14 de feb."),
            silent("el 25 de octubres"),
            silent("11 de marzoyo"),
        ),
    ),
    Rule(
        "primero-of-month",
        "[the] primero de {month:full_month}",
        lambda month: day_of_some_year(1, month),
        (
            says("el primero de mayo", "2012-05-01", within="Se reunieron el primero de mayo"),
            silent("el primero de ellos"),
        ),
    ),
    Rule(
        "month",
        "{month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (
            says("octubre", "2012-10", within="Se vieron en octubre"),
            says("mayo", "2013-05", within="Votarán en mayo"),
            silent("Marzo Ruiz habló"),
            silent("Pablo Abril cantó"),
            silent("en Marzo"),
        ),
        after=_BEFORE_MONTH,
    ),
    Rule(
        "month-in-range",
        "{month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("mayo", "2012-05", within="mayo y junio de 2012"), silent("mayo y Juan")),
        followed=tuple(f"{joint} {name}" for joint in ("y", "a", "o", "-") for name in MONTHS),
    ),
    Rule(
        "the-month-of",
        "[the] mes de {month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("el mes de abril", "2012-04", within="Durante el mes de abril se vieron"), silent("el mes de abriles")),
    ),
    Rule(
        "last-month-name",
        "[the] pasado {month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month, step=-1),
        (says("el pasado junio", "2012-06"), silent("el pasado junior")),
    ),
    Rule(
        "month-name-past",
        "{month:small_month} (último|pasado)",
        lambda month: OfSomeYear(Grain.MONTH, month, step=-1),
        (says("junio pasado", "2012-06", within="en junio pasado"), silent("junio pasados")),
    ),
    Rule(
        "next-month-name",
        "[the] próximo {month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month, step=1),
        (says("el próximo junio", "2013-06"), silent("el próximo junior")),
    ),
    Rule(
        "month-name-next",
        "{month:small_month} (que viene|próximo)",
        lambda month: OfSomeYear(Grain.MONTH, month, step=1),
        (says("junio próximo", "2013-06", within="en junio próximo"), silent("junio próximos")),
    ),
    Rule(
        "last-day-of-month-name",
        "[the] pasado [día ]{day} de {month:small_month}",
        lambda day, month: OfSomeYear(Grain.MONTH, month, day, step=-1),
        (says("el pasado 3 de junio", "2012-06-03"), silent("el pasado 3 de junior")),
    ),
    Rule(
        "next-day-of-month-name",
        "[the] próximo [día ]{day} de {month:small_month}",
        lambda day, month: OfSomeYear(Grain.MONTH, month, day, step=1),
        (says("el próximo 3 de junio", "2013-06-03"), silent("el próximo 3 de junior")),
    ),
    *_of_years(),
    Rule(
        "revolutions",
        "(revolución de|plaza de|idus de|avenida|parque|calle) {month:full_month}",
        not_a_date,
        (silent("la plaza de Mayo"), silent("los idus de marzo")),
        blocks=True,
    ),
)
