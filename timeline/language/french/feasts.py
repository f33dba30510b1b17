"""Feasts by the names that French writers give them."""

from collections.abc import Mapping

from timeline.expressions.meaning import Feast
from timeline.language.rule import Rule, says, silent
from timeline.language.slots import table
from timeline.language.template import Slot

_NAMES = {
    "jour de l'an": "new-year",
    "jour de l’an": "new-year",
    "nouvel an": "new-year",
    "saint-sylvestre": "new-years-eve",
    "épiphanie": "epiphany",
    "saint-valentin": "valentines-day",
    "journée des femmes": "womens-day",
    "fête du travail": "may-day",
    "fête nationale": "bastille-day",
    "assomption": "assumption",
    "toussaint": "all-saints-day",
    "armistice": "veterans-day",
    "veille de noël": "christmas-eve",
    "noël": "christmas",
    "jour de noël": "christmas",
    "mardi gras": "shrove-tuesday",
    "mercredi des cendres": "ash-wednesday",
    "dimanche des rameaux": "palm-sunday",
    "jeudi saint": "maundy-thursday",
    "vendredi saint": "good-friday",
    "samedi saint": "holy-saturday",
    "dimanche de pâques": "easter",
    "jour de pâques": "easter",
    "pâques": "easter",
    "lundi de pâques": "easter-monday",
    "ascension": "ascension",
    "jeudi de l'ascension": "ascension",
    "jeudi de l’ascension": "ascension",
    "pentecôte": "pentecost",
    "lundi de pentecôte": "whit-monday",
    "fête-dieu": "corpus-christi",
    "ramadan": "ramadan",
    "yom kippour": "yom-kippur",
    "hanoucca": "hanukkah",
}
FEAST_SLOTS: Mapping[str, Slot] = {
    "feast": table({k: v for k, v in _NAMES.items() if k not in ("armistice", "ascension")}),
    "dated_feast": table(_NAMES),
}

RULES = (
    Rule(
        "feast-of-year",
        "[the] [l']{name:dated_feast} (de |){year}",
        lambda name, year: Feast(name, year=year),
        (
            says("le Vendredi saint 2012", "2012-04-06"),
            says("le lundi de Pâques 1886", "1886-04-26"),
            says("l'Ascension 2012", "2012-05-17"),
            silent("les Pâquerettes 1886"),
        ),
    ),
    Rule(
        "feast",
        "[the] {name:feast}",
        Feast,
        (
            says("Noël", "2012-12-25", within="À Noël, ils sont venus à Lille"),
            says("Pâques", "2013-03-31", within="À Pâques, ils viendront à Lille"),
            silent("Noëlle"),
            silent("les pâquerettes"),
        ),
    ),
    Rule(
        "last-feast",
        "[the] {name:feast} {last}",
        lambda name, **_: Feast(name, -1),
        (says("Noël dernier", "2012-12-25"), silent("Noël derniers")),
    ),
    Rule(
        "next-feast",
        "[the] {name:feast} {next}",
        lambda name, **_: Feast(name, 1),
        (says("Noël prochain", "2013-12-25"), silent("Noël prochains")),
    ),
)
