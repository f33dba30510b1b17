"""Dates told from the date before: le lendemain, trois ans plus tard, l'année suivante, la même année."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Reference
from timeline.language.builds import on_told
from timeline.language.rule import Rule, says, silent

_SOMETHING = (
    "Noël",
    "Pâques",
    "le ",
    "la ",
    "les ",
    "l'",
    "l’",
    "son ",
    "sa ",
    "ses ",
    "que ",
    "qu'",
    "qu’",
    "de ",
    "d'",
    "d’",
)
_CLOSED = (",", ".", ";", ":", ")", "!", "?", "il ", "elle ", "ils ", "elles ", "on ", "nous ", "je ")
_OF_SOMETHING = ("de ", "du ", "des ", "d'", "d’")

RULES = (
    Rule(
        "day-after",
        "[the] lendemain",
        lambda: on_told(1, Grain.DAY),
        (says("le lendemain", "2013-02-13"), silent("les lendemains"), silent("le lendemain de la fête")),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "second-day-after",
        "[the] surlendemain",
        lambda: on_told(2, Grain.DAY),
        (says("le surlendemain", "2013-02-14"), silent("les surlendemains")),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "day-before",
        "[the] veille",
        lambda: on_told(-1, Grain.DAY),
        (says("la veille", "2013-02-11"), silent("il veille"), silent("la veille du scrutin")),
        after=frozenset({"la"}),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "second-day-before",
        "l'avant-veille",
        lambda: on_told(-2, Grain.DAY),
        (says("l'avant-veille", "2013-02-10"), silent("l'avant-veillée")),
        unless_followed=_OF_SOMETHING,
    ),
    Rule(
        "units-after",
        "{n:count} {grain:any_unit} {later}",
        lambda n, grain, **_: on_told(n, grain),
        (
            says("trois ans plus tard", "2016"),
            says("Deux semaines plus tard", "2013-W09", within="Deux semaines plus tard la banque ferma."),
            silent("trois ans plus tardifs"),
        ),
    ),
    Rule(
        "units-after-it",
        "{n:count} {grain:any_unit} après",
        on_told,
        (
            says("deux semaines après", "2013-W09", within="Il est mort deux semaines après."),
            silent("deux semaines après 1920"),
            silent("deux semaines après le vote"),
            silent("deux semaines après qu'il eut voté"),
        ),
        followed=_CLOSED,
    ),
    Rule(
        "unit-after",
        "{n:one} {grain:unit} {later}",
        lambda n, grain, **_: on_told(n, grain),
        (says("un an plus tard", "2014"), silent("un an plus tardif")),
    ),
    Rule(
        "unit-after-it",
        "{n:one} {grain:unit} après",
        on_told,
        (
            says("une semaine après", "2013-W08", within="une semaine après, il est mort"),
            silent("une semaine après le vote"),
        ),
        followed=_CLOSED,
    ),
    Rule(
        "units-before",
        "{n:count} {grain:any_unit} {earlier}",
        lambda n, grain, **_: on_told(-n, grain),
        (
            says("deux mois auparavant", "2012-12"),
            says("trois ans plus tôt", "2010"),
            silent("deux mois auparavants"),
            silent("deux jours avant la fête"),
        ),
        unless_followed=_SOMETHING,
    ),
    Rule(
        "unit-before",
        "{n:one} {grain:unit} {earlier}",
        lambda n, grain, **_: on_told(-n, grain),
        (
            says("un an plus tôt", "2012"),
            says("un an auparavant", "2012"),
            silent("un an plus tôtif"),
            silent("un an avant Noël"),
        ),
        unless_followed=_SOMETHING,
    ),
    Rule(
        "following-unit",
        "[the] [l']{unit} {following}",
        lambda unit, **_: on_told(1, unit),
        (
            says("l'année suivante", "2014"),
            says("le jour suivant", "2013-02-13"),
            says("la semaine d'après", "2013-W08"),
            silent("l'année suivantes"),
        ),
    ),
    Rule(
        "previous-unit",
        "[the] [l']{unit} {previous}",
        lambda unit, **_: on_told(-1, unit),
        (says("l'année précédente", "2012"), says("le mois précédent", "2013-01"), silent("l'année précédentes")),
    ),
    Rule(
        "same-unit",
        "[the] même {unit}",
        lambda unit: on_told(0, unit),
        (says("la même année", "2013"), says("le même jour", "2013-02-12"), silent("les mêmes années")),
    ),
    Rule(
        "that-unit",
        "(cette|cet|ce) {unit}-là",
        lambda unit: on_told(0, unit),
        (says("ce jour-là", "2013-02-12"), says("cette année-là", "2013"), silent("ces jours-là")),
    ),
    Rule(
        "at-that-time",
        "(à cette époque|à ce moment-là|en ce temps-là|à l'époque)",
        lambda: Reference("PAST_REF"),
        (says("à l'époque", "PAST_REF"), silent("à l'époques"), silent("à l'époque de Napoléon")),
        unless_followed=(*_OF_SOMETHING, "où "),
    ),
)
