"""Days of the week: lundi, vendredi dernier, mardi 8 octobre, mercredi soir."""

from timeline.dates.clock import Clock
from timeline.expressions.meaning import Anchor, NthWeekday, Reference, Repeated, Timed, Weekday
from timeline.language.builds import day_of, day_of_some_year
from timeline.language.rule import Rule, not_a_date, says, silent

RULES = (
    Rule(
        "weekday",
        "{day:weekday}",
        Weekday,
        (
            says("lundi", "2013-02-11", "2013-02-11", within="Ils se sont vus lundi"),
            says("vendredi", "2013-02-15", within="Ils se verront vendredi"),
            says("Mercredi", "2013-02-06", within="Mercredi, le conseil a siégé"),
            silent("lundis"),
            silent("Robinson et Vendrediot"),
        ),
    ),
    Rule(
        "weekday-day-month-year",
        "[the] [ce ]{day_name:weekday}[,] {day} {month} {year}",
        lambda day, month, year, **_: day_of(year, month, day),
        (
            says("le mardi 8 octobre 2013", "2013-10-08"),
            says("Vendredi 25 octobre 2013", "2013-10-25"),
            silent("le vendredi 32 octobre 2013"),
        ),
    ),
    Rule(
        "weekday-day-month",
        "[the] [ce ]{day_name:weekday}[,] {day} {month}",
        lambda day, month, **_: day_of_some_year(day, month),
        (
            says("le jeudi 7 février", "2013-02-07", within="Ils se sont vus le jeudi 7 février"),
            silent("le jeudi 77 février"),
        ),
    ),
    Rule(
        "weekday-day",
        "[the] {day_name:weekday} {day}",
        lambda day_name, **_: Weekday(day_name),
        (
            says("lundi 11", "2013-02-11", within="Ils se sont vus lundi 11 à Paris"),
            silent("lundi 110"),
            silent("lundi 11 mars"),
        ),
        unless_followed=(
            "h",
            "heures",
            "%",
            "janv",
            "févr",
            "mars",
            "avr",
            "mai",
            "juin",
            "juil",
            "août",
            "sept",
            "oct",
            "nov",
            "déc",
            "pour",
            "p",
            "m",
            "k",
        ),
    ),
    Rule(
        "nth-weekday-of-month",
        "[the] {n:ordinal} {day:weekday} (du mois de |de |d'){month:full_month}[ {year}]",
        NthWeekday,
        (
            says("le premier lundi de mars 2018", "2018-03-05", "2018-03-05"),
            says("le deuxième mardi de mai", "2013-05-14", within="Ils voteront le deuxième mardi de mai"),
            silent("le sixième lundi de mars 2018"),
        ),
    ),
    Rule(
        "last-weekday-of-month",
        "[the] dernier {day:weekday} (du mois de |de |d'){month:full_month}[ {year}]",
        lambda day, month, year=None: NthWeekday(-1, day, month, year),
        (says("le dernier vendredi de novembre 2017", "2017-11-24"), silent("les derniers vendredis de novembre 2017")),
    ),
    Rule(
        "last-weekday",
        "[the] {day:weekday} {last}",
        lambda day, **_: Weekday(day, -1),
        (says("vendredi dernier", "2013-02-08"), says("mardi dernier", "2013-02-05"), silent("vendredi derniers")),
    ),
    Rule(
        "next-weekday",
        "[the] {day:weekday} {next}",
        lambda day, **_: Weekday(day, 1),
        (says("mercredi prochain", "2013-02-13"), says("mardi prochain", "2013-02-19"), silent("mercredi prochains")),
    ),
    Rule(
        "this-weekday",
        "ce {day:weekday}",
        lambda day: Weekday(day, this=True),
        (says("ce vendredi", "2013-02-15", within="Ils viendront ce vendredi"), silent("ce vendredis")),
        unless_followed=("-là",),
    ),
    Rule(
        "on-weekdays",
        "le {day:weekday}",
        lambda day: Repeated(f"XXXX-WXX-{day}", quant="EVERY"),
        (
            says("le mardi", "XXXX-WXX-2", within="Le tribunal siège le mardi"),
            silent("mardi"),
            silent("le mardi suivant"),
            silent("le mardi 8 octobre"),
        ),
        unless_followed=("1", "2", "3", "4", "5", "6", "7", "8", "9", "-", "de ", "où "),
    ),
    Rule(
        "that-weekday",
        "ce {day:weekday}-là",
        lambda day: Weekday(day, anchor=Anchor.FOCUS),
        (says("ce vendredi-là", "2013-02-15"), silent("ce vendredi-lard")),
    ),
    Rule(
        "following-weekday",
        "[the] {day:weekday} {following}",
        lambda day, **_: Weekday(day, 1, anchor=Anchor.FOCUS),
        (says("le lundi suivant", "2013-02-18"), silent("le lundi suivants")),
    ),
    Rule(
        "previous-weekday",
        "[the] {day:weekday} {previous}",
        lambda day, **_: Weekday(day, -1, anchor=Anchor.FOCUS),
        (says("le vendredi précédent", "2013-02-08"), silent("le vendredi précédents")),
    ),
    Rule(
        "weekday-in-a-week",
        "{day:weekday} en huit",
        lambda day: Weekday(day, 2),
        (says("vendredi en huit", "2013-02-22"), silent("vendredi en huitaine")),
    ),
    Rule(
        "weekday-of-last-week",
        "[the] {day:weekday} de la semaine (dernière|passée)",
        lambda day: Weekday(day, week=-1),
        (says("le lundi de la semaine dernière", "2013-02-04"), silent("le lundi de la semaine dernièrement")),
    ),
    Rule(
        "weekday-of-next-week",
        "[the] {day:weekday} de la semaine prochaine",
        lambda day: Weekday(day, week=1),
        (says("le mardi de la semaine prochaine", "2013-02-19"), silent("le mardi de la semaine prochainement")),
    ),
    Rule(
        "one-weekday",
        "un {day:weekday}",
        lambda day: Reference(f"XXXX-WXX-{day}"),
        (says("un dimanche", "XXXX-WXX-7", within="Il est venu un dimanche de mai"), silent("un dimanches")),
    ),
    Rule(
        "weekday-part",
        "[the] {day:weekday} {part}",
        lambda day, part: Timed(Weekday(day), Clock(part)),
        (
            says("mercredi soir", "2013-02-06TEV", within="Le feu a pris mercredi soir"),
            says("lundi matin", "2013-02-11TMO", within="Ils se sont vus lundi matin"),
            silent("lundi matins"),
        ),
    ),
    Rule(
        "named-weekday",
        "{day:weekday} (sanglant|rouge|noir)",
        not_a_date,
        (silent("le Jeudi noir"), silent("le Dimanche rouge")),
        blocks=True,
    ),
)
