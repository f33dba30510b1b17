"""Days and months written out, with their year and without."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, InYear, Meaning, OfSomeYear, Shifted
from timeline.language.builds import day_of, day_of_some_year, impossible, month_of, short_year
from timeline.language.french.words import MONTHS
from timeline.language.rule import Rule, not_a_date, says, silent

_BEFORE_MONTH = frozenset(
    "en de depuis jusqu'en dès avant après entre et à fin début mi courant vers pour du le ce chaque ou ' ’".split()  # noqa: SIM905
)
BEFORE_CHRIST = "(av. J.-C.|av. J. -C.|avant J.-C.|avant Jésus-Christ|avant notre ère|av. n. è.)"
OF_OUR_ERA = "(apr. J.-C.|ap. J.-C.|après J.-C.|après Jésus-Christ|de notre ère)"
_YEARS = {
    "de l'année dernière": -1,
    "de l'an dernier": -1,
    "de l'an passé": -1,
    "de l'année passée": -1,
    "de cette année": 0,
    "de l'année prochaine": 1,
    "de l'an prochain": 1,
}
_TOLD = {"de la même année": 0, "de cette année-là": 0, "de l'année suivante": 1, "de l'année d'après": 1}


def _year(words: str) -> Meaning:
    return Shifted(_YEARS[words], Grain.YEAR) if words in _YEARS else Shifted(_TOLD[words], Grain.YEAR, Anchor.FOCUS)


def _of_years() -> tuple[Rule, ...]:
    """The rules of "octobre de l'année dernière" and "l'été de la même année", one for each such year."""
    shown = {-1: "2012", 0: "2013", 1: "2014"}

    def rules(words: str) -> tuple[Rule, ...]:
        value, name = shown[{**_YEARS, **_TOLD}[words]], words.removeprefix("de ").replace(" ", "-").replace("'", "-")
        return (
            Rule(
                f"month-{name}",
                f"{{month:full_month}} {words}",
                lambda month: InYear(OfSomeYear(Grain.MONTH, month), _year(words)),
                (says(f"octobre {words}", f"{value}-10", within=f"en octobre {words}"), silent(f"octobre {words}x")),
            ),
            Rule(
                f"day-{name}",
                f"[the] {{day}} {{month:full_month}} {words}",
                lambda day, month: InYear(OfSomeYear(Grain.MONTH, month, day), _year(words)),
                (says(f"le 3 mai {words}", f"{value}-05-03"), silent(f"le 3 mai {words}x")),
            ),
            Rule(
                f"season-{name}",
                f"[the] [l']{{season}} {words}",
                lambda season: InYear(OfSomeYear(Grain.SEASON, season), _year(words)),
                (says(f"l'été {words}", f"{value}-SU"), silent(f"l'été {words}x")),
            ),
        )

    return tuple(rule for words in (*_YEARS, *_TOLD) for rule in rules(words))


RULES = (
    Rule(
        "day-month-year",
        "[the] {day} {month} {year}",
        day_of,
        (
            says("le 25 octobre 2013", "2013-10-25", "2013-10-25"),
            says("1er janvier 2014", "2014-01-01", within="du 1er janvier 2014"),
            says("3 sept. 2013", "2013-09-03", within="datée du 3 sept. 2013"),
            silent("30 février 2013"),
            silent("25 octobres 2013"),
        ),
    ),
    Rule(
        "numeric-day",
        "[the] {a:number}/{b:number}/{year}",
        lambda a, b, year: day_of(year, b, a),
        (says("le 12/10/2013", "2013-10-12"), silent("25/13/2013")),
    ),
    Rule(
        "short-slashed-day",
        "[the] {a:number}/{b:number}/{short:short_year}",
        lambda a, b, short: day_of(short_year(short), b, a),
        (says("le 25/10/13", "2013-10-25"), silent("25/13/13")),
    ),
    Rule(
        "dotted-day",
        "[the] {a:number}.{b:number}.{year}",
        lambda a, b, year: day_of(year, b, a),
        (says("25.10.2013", "2013-10-25"), silent("25.13.2013"), silent("1.2.2013.4")),
    ),
    Rule(
        "dashed-day",
        "[the] {a:number}-{b:number}-{year}",
        lambda a, b, year: day_of(year, b, a),
        (says("25-10-2013", "2013-10-25"), silent("25-13-2013")),
    ),
    Rule(
        "impossible-day",
        "{day} {month} {year}",
        impossible,
        (silent("30 février 2013"), silent("31 avril 1871")),
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
        f"[the] {{day}} {{month}} {{year:old_year}} {BEFORE_CHRIST}",
        lambda day, month, year: day_of(1 - year, month, day),
        (says("le 15 mars 44 av. J.-C.", "BC0044-03-15"), silent("le 15 mars 44 av. Foch")),
    ),
    Rule(
        "month-before-christ",
        f"{{month:full_month}} {{year:old_year}} {BEFORE_CHRIST}",
        lambda month, year: Fixed(Period.month(1 - year, month)),
        (says("janvier 49 av. J.-C.", "BC0049-01", within="en janvier 49 av. J.-C."), silent("janvier 49 av. Foch")),
    ),
    Rule(
        "day-of-our-era",
        f"[the] {{day}} {{month}} {{year:old_year}} {OF_OUR_ERA}",
        day_of,
        (says("le 19 août 14 apr. J.-C.", "0014-08-19"), silent("le 19 août 14 apr. Foch")),
    ),
    Rule(
        "month-year",
        "{month} [de l'année ]{year}",
        month_of,
        (
            says("octobre 2013", "2013-10", "2013-10", within="en octobre 2013"),
            says("Mars 2012", "2012-03"),
            says("déc. 2012", "2012-12"),
            silent("octobres 2013"),
        ),
    ),
    Rule(
        "day-month",
        "[the] {day} {month}",
        day_of_some_year,
        (
            says("le 25 octobre", "2012-10-25", within="Il est venu le 25 octobre"),
            says("le 14 févr.", "2013-02-14", within="Il viendra le 14 févr."),
            silent("le 25 octobres"),
            silent("25 marsouins"),
        ),
    ),
    Rule(
        "month",
        "{month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (
            says("octobre", "2012-10", within="Ils se sont vus en octobre"),
            says("mai", "2013-05", within="Ils voteront en mai"),
            says("avril", "2012-04", within="La hausse d'avril a surpris"),
            silent("la planète Mars"),
            silent("Paul Janvier parla"),
            silent("en Mars"),
        ),
        after=_BEFORE_MONTH,
    ),
    Rule(
        "month-in-range",
        "{month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("mai", "2012-05", within="mai et juin 2012"), silent("mai et Jean")),
        followed=tuple(f"{joint} {name}" for joint in ("et", "à", "ou", "-") for name in MONTHS),
    ),
    Rule(
        "month-of",
        "[the] mois (de |d'){month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("le mois d'avril", "2012-04", within="Ils ont passé le mois d'avril ici"), silent("le mois d'avrillée")),
    ),
    Rule(
        "month-of-year",
        "(mois de |mois d'){month:small_month} {year}",
        month_of,
        (says("mois d'avril 2012", "2012-04", within="au mois d'avril 2012"), silent("mois d'avril 20120")),
    ),
    Rule(
        "last-month-name",
        "{month:small_month} {last}",
        lambda month, **_: OfSomeYear(Grain.MONTH, month, step=-1),
        (says("juin dernier", "2012-06", within="en juin dernier"), silent("juin derniers")),
    ),
    Rule(
        "next-month-name",
        "{month:small_month} {next}",
        lambda month, **_: OfSomeYear(Grain.MONTH, month, step=1),
        (says("juin prochain", "2013-06", within="en juin prochain"), silent("juin prochains")),
    ),
    Rule(
        "last-day-month-name",
        "[the] {day} {month:small_month} {last}",
        lambda day, month, **_: OfSomeYear(Grain.MONTH, month, day, step=-1),
        (says("le 3 juin dernier", "2012-06-03"), silent("le 3 juin derniers")),
    ),
    Rule(
        "next-day-month-name",
        "[the] {day} {month:small_month} {next}",
        lambda day, month, **_: OfSomeYear(Grain.MONTH, month, day, step=1),
        (says("le 3 juin prochain", "2013-06-03"), silent("le 3 juin prochains")),
    ),
    *_of_years(),
    Rule(
        "planet",
        "(champs de|champ de|planète|ides de|barres|groupe|barre|dieu) Mars",
        not_a_date,
        (silent("la planète Mars"), silent("une barre Mars"), silent("les ides de mars")),
        blocks=True,
    ),
)
