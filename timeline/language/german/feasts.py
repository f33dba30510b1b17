"""Feasts by the names that German writers give them."""

from collections.abc import Mapping

from timeline.expressions.meaning import Feast
from timeline.language.rule import Rule, says, silent
from timeline.language.slots import table
from timeline.language.template import Slot

_NAMES = {
    "neujahr": "new-year",
    "neujahrstag": "new-year",
    "silvester": "new-years-eve",
    "silvesterabend": "new-years-eve",
    "dreikönigstag": "epiphany",
    "valentinstag": "valentines-day",
    "weltfrauentag": "womens-day",
    "internationalen frauentag": "womens-day",
    "tag der arbeit": "may-day",
    "maifeiertag": "may-day",
    "muttertag": "mothers-day",
    "mariä himmelfahrt": "assumption",
    "allerheiligen": "all-saints-day",
    "allerseelen": "all-souls-day",
    "heiligabend": "christmas-eve",
    "heiligen abend": "christmas-eve",
    "weihnachten": "christmas",
    "weihnachtstag": "christmas",
    "ersten weihnachtstag": "christmas",
    "ersten weihnachtsfeiertag": "christmas",
    "zweiten weihnachtstag": "boxing-day",
    "zweiten weihnachtsfeiertag": "boxing-day",
    "stephanstag": "boxing-day",
    "aschermittwoch": "ash-wednesday",
    "faschingsdienstag": "shrove-tuesday",
    "palmsonntag": "palm-sunday",
    "gründonnerstag": "maundy-thursday",
    "karfreitag": "good-friday",
    "karsamstag": "holy-saturday",
    "ostern": "easter",
    "ostersonntag": "easter",
    "ostermontag": "easter-monday",
    "christi himmelfahrt": "ascension",
    "himmelfahrt": "ascension",
    "pfingsten": "pentecost",
    "pfingstsonntag": "pentecost",
    "pfingstmontag": "whit-monday",
    "fronleichnam": "corpus-christi",
    "ramadan": "ramadan",
    "jom kippur": "yom-kippur",
    "chanukka": "hanukkah",
    "passah": "passover",
}
FEAST_SLOTS: Mapping[str, Slot] = {"feast": table(_NAMES)}

RULES = (
    Rule(
        "feast-of-year",
        "[the] {name:feast} [des Jahres ]{year}",
        lambda name, year: Feast(name, year=year),
        (
            says("Karfreitag 2012", "2012-04-06", within="am Karfreitag 2012"),
            says("Ostermontag 1886", "1886-04-26", within="am Ostermontag 1886"),
            silent("Osterhase 1886"),
        ),
    ),
    Rule(
        "feast",
        "[the] {name:feast}",
        Feast,
        (
            says("Weihnachten", "2012-12-25", within="Zu Weihnachten kamen sie nach Köln"),
            says("Ostern", "2013-03-31", within="Ostern wollen sie in Berlin sein"),
            silent("Weihnachtsmarkt"),
        ),
    ),
    Rule(
        "last-feast",
        "[the] {last} {name:feast}",
        lambda name, **_: Feast(name, -1),
        (
            says("vergangenen Ostermontag", "2012-04-09", within="am vergangenen Ostermontag"),
            silent("vergangenen Osterhasen"),
        ),
    ),
    Rule(
        "next-feast",
        "[the] {next} {name:feast}",
        lambda name, **_: Feast(name, 1),
        (says("nächsten Ostermontag", "2013-04-01", within="am nächsten Ostermontag"), silent("nächsten Osterhasen")),
    ),
)
