"""Feasts by the names that Spanish writers give them."""

from collections.abc import Mapping

from timeline.expressions.meaning import Feast
from timeline.language.rule import Rule, says, silent
from timeline.language.slots import table
from timeline.language.template import Slot

_NAMES = {
    "día de año nuevo": "new-year",
    "año nuevo": "new-year",
    "nochevieja": "new-years-eve",
    "día de reyes": "epiphany",
    "san valentín": "valentines-day",
    "día de san valentín": "valentines-day",
    "día de la mujer": "womens-day",
    "día internacional de la mujer": "womens-day",
    "día del trabajo": "may-day",
    "primero de mayo": "may-day",
    "asunción": "assumption",
    "día de todos los santos": "all-saints-day",
    "día de los muertos": "all-souls-day",
    "día de muertos": "all-souls-day",
    "nochebuena": "christmas-eve",
    "navidad": "christmas",
    "día de navidad": "christmas",
    "martes de carnaval": "shrove-tuesday",
    "miércoles de ceniza": "ash-wednesday",
    "domingo de ramos": "palm-sunday",
    "jueves santo": "maundy-thursday",
    "viernes santo": "good-friday",
    "sábado santo": "holy-saturday",
    "domingo de resurrección": "easter",
    "domingo de pascua": "easter",
    "pascua": "easter",
    "lunes de pascua": "easter-monday",
    "pentecostés": "pentecost",
    "corpus christi": "corpus-christi",
    "ramadán": "ramadan",
    "yom kipur": "yom-kippur",
    "janucá": "hanukkah",
}
FEAST_SLOTS: Mapping[str, Slot] = {
    "feast": table({k: v for k, v in _NAMES.items() if k not in ("asunción", "primero de mayo")}),
    "dated_feast": table(_NAMES),
}

RULES = (
    Rule(
        "feast-of-year",
        "[the] {name:dated_feast} (del |de |){year}",
        lambda name, year: Feast(name, year=year),
        (
            says("el Viernes Santo de 2012", "2012-04-06"),
            says("el Lunes de Pascua de 1886", "1886-04-26"),
            says("Navidad de 2011", "2011-12-25", within="en Navidad de 2011"),
            silent("las Navidades de 1886"),
        ),
    ),
    Rule(
        "feast",
        "[the] {name:feast}",
        Feast,
        (
            says("Navidad", "2012-12-25", within="En Navidad vinieron a Vigo"),
            says("el Domingo de Ramos", "2013-03-24", within="Vendrán el Domingo de Ramos"),
            silent("navideño"),
            silent("navidades"),
        ),
    ),
    Rule(
        "last-feast",
        "[the] (pasada|pasado) {name:feast}",
        lambda name: Feast(name, -1),
        (says("la pasada Navidad", "2012-12-25"), silent("la pasada Navidades")),
    ),
    Rule(
        "next-feast",
        "[the] (próxima|próximo) {name:feast}",
        lambda name: Feast(name, 1),
        (says("la próxima Navidad", "2013-12-25"), silent("la próxima Navidades")),
    ),
)
