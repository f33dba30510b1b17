"""Dates told from another date: hier, la semaine dernière, il y a trois ans, la veille, l'année suivante."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.expressions.meaning import About, Ahead, Anchor, Reference, Shifted, Timed, Weekend
from timeline.language.builds import in_part_of_day, on_told
from timeline.language.rule import Rule, not_a_date, says, silent

_OF_SOMETHING = ("de ", "du ", "des ", "d'", "d’", "où ")
_NEARLY = "(près de|environ|quelque|presque|à peu près|à peine)"
_AGO = "(il y a|voici|voilà|y a)"

RULES = (
    Rule(
        "today",
        "aujourd'hui",
        lambda: Shifted(0, Grain.DAY),
        (says("aujourd'hui", "2013-02-12"), says("Aujourd’hui", "2013-02-12"), silent("aujourd'huis")),
    ),
    Rule("yesterday", "hier", lambda: Shifted(-1, Grain.DAY), (says("hier", "2013-02-11"), silent("hierarchie"))),
    Rule(
        "day-before-yesterday",
        "avant_hier",
        lambda: Shifted(-2, Grain.DAY),
        (says("avant-hier", "2013-02-10"), silent("avant-hiers")),
    ),
    Rule("tomorrow", "demain", lambda: Shifted(1, Grain.DAY), (says("demain", "2013-02-13"), silent("lendemains"))),
    Rule(
        "day-after-tomorrow",
        "après_demain",
        lambda: Shifted(2, Grain.DAY),
        (says("après-demain", "2013-02-14"), silent("après-demains")),
    ),
    Rule(
        "yesterday-part",
        "hier (au |){part}",
        lambda part: in_part_of_day(-1, part),
        (says("hier soir", "2013-02-11TEV"), silent("hier soirs")),
    ),
    Rule(
        "tomorrow-part",
        "demain {part}",
        lambda part: in_part_of_day(1, part),
        (says("demain matin", "2013-02-13TMO"), silent("demain matins")),
    ),
    Rule(
        "this-part-of-day",
        "(cette|cet|ce) {part}",
        lambda part: in_part_of_day(0, part),
        (says("ce matin", "2013-02-12TMO"), says("cet après-midi", "2013-02-12TAF"), silent("ce matins")),
        unless_followed=("-là",),
    ),
    Rule(
        "last-night",
        "[the] nuit (dernière|passée)",
        lambda: in_part_of_day(-1, "NI"),
        (says("la nuit dernière", "2013-02-11TNI"), silent("la nuit dernièrement")),
    ),
    Rule(
        "ago",
        f"{_AGO} {{count}} {{unit:any_unit}}",
        lambda count, unit: Shifted(-count, unit),
        (
            says("il y a trois ans", "2010"),
            says("il y a deux semaines", "2013-W05"),
            says("voici 10 jours", "2013-02-02"),
            silent("il y a trois anses"),
            silent("il y a 18 projets"),
        ),
    ),
    Rule(
        "one-ago",
        f"{_AGO} {{one}} {{unit}}",
        lambda one, unit: Shifted(-one, unit),
        (says("il y a un an", "2012"), says("il y a une semaine", "2013-W06"), silent("il y a un âne")),
    ),
    Rule(
        "about-ago",
        f"{_AGO} {_NEARLY} {{count}} {{unit:any_unit}}",
        lambda count, unit: About(Shifted(-count, unit)),
        (says("il y a environ cinq ans", "2008", "2008~", mod="APPROX"), silent("il y a environ cinq anses")),
    ),
    Rule(
        "tens-of-years-ago",
        f"{_AGO} une {{tens_of}} d'années",
        lambda tens_of: About(Shifted(-tens_of, Grain.YEAR)),
        (
            says("il y a une dizaine d'années", "2003", "2003~", mod="APPROX"),
            says("Il y a une trentaine d’années", "1983", "1983~", mod="APPROX"),
            silent("il y a une dizaine d'annonces"),
        ),
    ),
    Rule(
        "about-one-ago",
        f"{_AGO} {_NEARLY} {{one}} {{unit}}",
        lambda one, unit: About(Shifted(-one, unit)),
        (says("il y a environ un an", "2012", mod="APPROX"), silent("il y a environ un âne")),
    ),
    Rule(
        "nearly-one-ago",
        f"{_AGO} (près d'|plus d'){{one}} {{unit}}",
        lambda one, unit: About(Shifted(-one, unit)),
        (says("il y a près d'un an", "2012", mod="APPROX"), silent("il y a près d'un âne")),
    ),
    Rule(
        "more-than-ago",
        f"{_AGO} plus de {{count}} {{unit:any_unit}}",
        lambda count, unit: About(Shifted(-count, unit), "MORE_THAN"),
        (says("il y a plus de dix ans", "2003", mod="MORE_THAN"), silent("il y a plus de dix anses")),
    ),
    Rule(
        "some-ago",
        f"{_AGO} ((quelques|plusieurs) (décennies|semaines|années|jours|mois)|longtemps)",
        lambda: Reference("PAST_REF"),
        (
            says("il y a quelques jours", "PAST_REF"),
            says("il y a longtemps", "PAST_REF"),
            silent("il y a quelques journaux"),
        ),
    ),
    Rule(
        "units-ahead",
        "{count} {grain:units}",
        Ahead,
        (
            says("deux semaines", "2013-W09", within="Ils voteront dans deux semaines"),
            says("deux ans", "P2Y", within="Le prix a doublé dans deux ans"),
            silent("dans deux anses"),
        ),
        after=frozenset({"dans"}),
    ),
    Rule(
        "one-ahead",
        "{count:one} {grain:unit}",
        Ahead,
        (says("un mois", "2013-03", within="Ils voteront dans un mois"), silent("dans un moisi")),
        after=frozenset({"dans"}),
    ),
    Rule(
        "last-unit",
        "[the] [l']{unit} {last}",
        lambda unit, **_: Shifted(-1, unit),
        (
            says("la semaine dernière", "2013-W06", "[2013-02-04..2013-02-10]"),
            says("l'an dernier", "2012"),
            says("le mois dernier", "2013-01"),
            says("l'année passée", "2012"),
            silent("la semaine dernièrement"),
        ),
    ),
    Rule(
        "next-unit",
        "[the] [l']{unit} {next}",
        lambda unit, **_: Shifted(1, unit),
        (
            says("la semaine prochaine", "2013-W08"),
            says("l'an prochain", "2014"),
            says("le mois prochain", "2013-03"),
            silent("la semaine prochainement"),
        ),
    ),
    Rule(
        "coming-unit",
        "[the] (prochaine|prochain) {unit}",
        lambda unit: Shifted(1, unit),
        (says("le prochain trimestre", "2013-Q2"), silent("le prochain trimestriel")),
    ),
    Rule(
        "past-unit",
        "[the] (dernière|dernier) (trimestre)",
        lambda: Shifted(-1, Grain.QUARTER),
        (says("le dernier trimestre", "2012-Q4"), silent("le dernier trimestriel")),
        unless_followed=("de ",),
    ),
    Rule(
        "this-unit",
        "(cette|cet|ce) {unit}(-ci|)",
        lambda unit: Shifted(0, unit),
        (
            says("cette semaine", "2013-W07"),
            says("cette année", "2013"),
            says("ce mois-ci", "2013-02"),
            silent("cette semainière"),
        ),
        unless_followed=("-là", "où ", "là"),
    ),
    Rule(
        "current-unit",
        "l'année en cours",
        lambda: Shifted(0, Grain.YEAR),
        (says("l'année en cours", "2013"), silent("l'année en course")),
    ),
    Rule(
        "current-month",
        "[the] mois en cours",
        lambda: Shifted(0, Grain.MONTH),
        (says("le mois en cours", "2013-02"), silent("le mois en course")),
    ),
    Rule(
        "the-unit",
        "l'année",
        lambda: Shifted(0, Grain.YEAR),
        (
            says("l'année", "2013", within="Le bilan de l'année est bon."),
            silent("l'année de la guerre"),
            silent("l'annexe"),
        ),
        unless_followed=(*_OF_SOMETHING, "1", "2"),
    ),
    Rule(
        "the-month",
        "[the] mois",
        lambda: Shifted(0, Grain.MONTH),
        (
            says("mois", "2013-02", within="Les chiffres du mois sont bons."),
            silent("du mois de mai"),
            silent("du moisi"),
        ),
        after=frozenset({"du"}),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "the-week",
        "[the] semaine",
        lambda: Shifted(0, Grain.WEEK, Anchor.FOCUS, same=True),
        (
            says("la semaine", "2013-W07", within="la meilleure séance de la semaine."),
            silent("la semaine de Pâques"),
            silent("la semainière"),
        ),
        after=frozenset({"la"}),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "weekend",
        "[the] week(-|)end",
        Weekend,
        (says("le week-end", "2013-W06-WE", within="Ils se sont vus le week-end"), silent("les week-ends")),
    ),
    Rule(
        "this-weekend",
        "ce week(-|)end",
        lambda: Weekend(0),
        (says("ce week-end", "2013-W07-WE"), silent("ce week-ends")),
    ),
    Rule(
        "last-weekend",
        "[the] week(-|)end {last}",
        lambda **_: Weekend(-1),
        (says("le week-end dernier", "2013-W06-WE"), silent("le week-end derniers")),
    ),
    Rule(
        "next-weekend",
        "[the] week(-|)end {next}",
        lambda **_: Weekend(0),
        (says("le week-end prochain", "2013-W07-WE"), silent("le week-end prochains")),
    ),
    Rule(
        "that-part",
        "(cette|ce) (matin|soir|nuit)-là",
        lambda: on_told(0, Grain.DAY),
        (says("ce soir-là", "2013-02-12"), silent("ce soir-là-haut")),
    ),
    Rule(
        "proverbial",
        "(du jour au lendemain|du matin au soir|au jour le jour|jour après jour|de jour en jour|l'air du temps|ordre du jour|un beau jour|mise à jour)",
        not_a_date,
        (silent("du jour au lendemain"), silent("l'ordre du jour")),
        blocks=True,
    ),
    Rule(
        "night-after",
        "[the] lendemain {part}",
        lambda part: Timed(Shifted(1, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("le lendemain matin", "2013-02-13TMO"), silent("le lendemain matins")),
    ),
    Rule(
        "evening-before",
        "[the] veille au soir",
        lambda: Timed(Shifted(-1, Grain.DAY, Anchor.FOCUS), Clock("EV")),
        (says("la veille au soir", "2013-02-11TEV"), silent("la veille au soirs")),
    ),
)
