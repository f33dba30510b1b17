"""Dates told from the date before: drei Jahre später, am Vortag, tags darauf, im selben Jahr."""

from timeline.dates.grain import Grain
from timeline.language.builds import on_told
from timeline.language.rule import Rule, says, silent

RULES = (
    Rule(
        "year-before",
        "[the] (Vorjahres|Vorjahrs|Vorjahr)",
        lambda: on_told(-1, Grain.YEAR),
        (says("Vorjahr", "2012", within="im Vorjahr"), says("des Vorjahres", "2012"), silent("Vorjahreswert")),
    ),
    Rule(
        "month-before",
        "[the] (Vormonats|Vormonat)",
        lambda: on_told(-1, Grain.MONTH),
        (says("Vormonat", "2013-01", within="im Vormonat"), silent("Vormonatswert")),
    ),
    Rule(
        "week-before",
        "[the] Vorwoche",
        lambda: on_told(-1, Grain.WEEK),
        (says("der Vorwoche", "2013-W06", within="in der Vorwoche"), silent("Vorwochen")),
    ),
    Rule(
        "day-before",
        "[the] (Vortages|Vortags|Vortag)",
        lambda: on_told(-1, Grain.DAY),
        (says("Vortag", "2013-02-11", within="am Vortag"), silent("Vortage"), silent("Vortrag")),
    ),
    Rule(
        "eve-before",
        "[the] Vorabend",
        lambda: on_told(-1, Grain.DAY),
        (says("Vorabend", "2013-02-11", within="Am Vorabend kamen sie an"), silent("am Vorabend der Wahl")),
        unless_followed=("de", "von ", "ein", "ihre", "seine", "sein"),
    ),
    Rule(
        "day-after",
        "(tags darauf|anderntags|tags drauf)",
        lambda: on_told(1, Grain.DAY),
        (says("tags darauf", "2013-02-13"), says("anderntags", "2013-02-13"), silent("tags darunter")),
    ),
    Rule(
        "day-before-adverb",
        "tags zuvor",
        lambda: on_told(-1, Grain.DAY),
        (says("tags zuvor", "2013-02-11"), silent("tags zuvorderst")),
    ),
    Rule(
        "unit-after",
        "{n:one} {grain:unit} (später|danach|darauf)",
        on_told,
        (says("ein Jahr später", "2014"), says("einen Tag danach", "2013-02-13"), silent("ein Jahr spätere")),
    ),
    Rule(
        "half-a-unit-after",
        "(einem|einen|eine|ein) (halbes|halben|halbe) Jahr (später|darauf|danach)",
        lambda: on_told(6, Grain.MONTH),
        (says("ein halbes Jahr später", "2013-08"), silent("ein halbes Jahr spätere")),
    ),
    Rule(
        "half-a-unit-before",
        "(einem|einen|eine|ein) (halbes|halben|halbe) Jahr (früher|vorher|zuvor|davor)",
        lambda: on_told(-6, Grain.MONTH),
        (says("ein halbes Jahr zuvor", "2012-08"), silent("ein halbes Jahr zuvorkommend")),
    ),
    Rule(
        "unit-before",
        "{one:one} {unit} (früher|vorher|zuvor|davor)",
        lambda one, unit: on_told(-one, unit),
        (says("ein Jahr zuvor", "2012"), says("einen Tag vorher", "2013-02-11"), silent("ein Jahr zuvorkommend")),
    ),
    Rule(
        "units-after",
        "{n:count} {grain:units} (später|danach|darauf)",
        on_told,
        (says("drei Jahre später", "2016"), says("vier Tage danach", "2013-02-16"), silent("drei Jahre spätere")),
    ),
    Rule(
        "units-before",
        "{count} {unit:units} (früher|vorher|zuvor|davor)",
        lambda count, unit: on_told(-count, unit),
        (says("zwei Tage zuvor", "2013-02-10"), silent("zwei Tage zuvorkommend")),
    ),
    Rule(
        "following-unit",
        "[the] {following} {unit}",
        lambda unit, **_: on_told(1, unit),
        (
            says("darauffolgenden Jahr", "2014", within="im darauffolgenden Jahr"),
            says("der folgende Tag", "2013-02-13"),
            silent("folgenden Jahren"),
        ),
    ),
    Rule(
        "unit-following",
        "[the] {unit} (darauf|danach)",
        lambda unit: on_told(1, unit),
        (
            says("Jahr darauf", "2014", within="im Jahr darauf"),
            says("die Woche danach", "2013-W08"),
            silent("Jahre darauf"),
        ),
        after=frozenset({"im", "am", "die", "das", "der", "den"}),
    ),
    Rule(
        "unit-preceding",
        "[the] {unit} (zuvor|davor)",
        lambda unit: on_told(-1, unit),
        (
            says("Jahr zuvor", "2012", within="im Jahr zuvor"),
            says("die Woche davor", "2013-W06"),
            silent("Jahre zuvor"),
        ),
        after=frozenset({"im", "am", "die", "das", "der", "den"}),
    ),
    Rule(
        "previous-unit",
        "[the] {previous} {unit}",
        lambda unit, **_: on_told(-1, unit),
        (says("vorangegangenen Jahr", "2012", within="im vorangegangenen Jahr"), silent("vorangegangenen Jahren")),
    ),
    Rule(
        "same-unit",
        "[the] {same} {unit}",
        lambda unit, **_: on_told(0, unit),
        (
            says("selben Jahr", "2013", within="im selben Jahr"),
            says("desselben Tages", "2013-02-12"),
            says("jenem Jahr", "2013", within="in jenem Jahr"),
            silent("selben Jahren"),
        ),
    ),
)
