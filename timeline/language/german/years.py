"""Years, decades, centuries and eras."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import first_day_of_iso_week
from timeline.expressions.meaning import About, Fixed, Part, PartOf, Shifted
from timeline.language.builds import (
    bare_year,
    century,
    century_before_christ,
    decade,
    decade_before_christ,
    half_century,
    lone_year,
    short_decade,
)
from timeline.language.german.words import BEFORE_YEARS
from timeline.language.rule import Rule, not_a_date, says, silent

_BC = "(v. Chr.|v.Chr.|vor Christus|vor Christi Geburt|v. u. Z.|v. d. Z.)"
_AD = "(n. Chr.|n.Chr.|nach Christus|n. u. Z.)"
_COUNTED = (
    "Menschen|Männer|Frauen|Kinder|Soldaten|Mann|Mitarbeiter|Mitarbeitern|Beschäftigte|Beschäftigten|Arbeiter|Arbeitsplätze|Stellen|"
    "Einwohner|Einwohnern|Häuser|Wohnungen|Firmen|Betriebe|Meter|Metern|Kilometer|Kilometern|Tonnen|Euro|Mark|Dollar|Rubel|Pfund|"
    "Punkte|Punkten|Stimmen|Sitze|Plätze|Plätzen|Exemplare|Exemplaren|Stück|Seiten|Autos|Besucher|Besuchern|Zuschauer|Zuschauern|"
    "Kunden|Mitglieder|Mitgliedern|Filialen|Läden|Anhänger|Demonstranten|Flüchtlinge|Flüchtlingen|Opfer|Opfern|Bürger|Wähler|Abonnenten|"
    "Aktien|Bäume|Fahrzeuge|Gebäude|Beamte|Polizisten|Bücher|Bänden|Bände|Jahre|Jahren|Stunden|Tage|Tagen|Minuten|Prozent|"
    "Teilnehmer|Teilnehmern|Tote|Toten|Verletzte|Mal|Gramm|Kilogramm|Hektar|Quadratmeter|Liter|Personen|Schüler|Studenten|Gäste|Fälle"
)
_NUMBERED = "§|Paragraf|Paragraph|Artikel|Art.|Nr.|Nummer|Zimmer|Raum|Seite|S.|Flug|Linie|Windows|Modell|Peugeot|Boeing|Telefon|Tel.|PLZ|Postfach|Az."


def _week(year: int, week: int) -> Period:
    return Period.containing(Grain.WEEK, first_day_of_iso_week(year, week))


_OF_A_CENTURY = (
    "des 1",
    "des 2",
    "des neunzehnten",
    "des achtzehnten",
    "des siebzehnten",
    "des vorigen J",
    "des letzten J",
    "des vergangenen J",
)

RULES = (
    Rule(
        "year",
        "{year}",
        bare_year,
        (
            says("1648", "1648", within="bis 1648"),
            says("2013", "2013", "2013/..", within="seit 2013"),
            silent("in 2013%"),
            silent("bis 2.013"),
            silent("2500 von ihnen"),
        ),
        after=BEFORE_YEARS,
    ),
    Rule(
        "the-year",
        "[the] (Geschäftsjahr|Kalenderjahr|Jahres|Jahre|Anno|Jahr) {year}",
        bare_year,
        (
            says("Jahr 1143", "1143", within="im Jahr 1143"),
            says("Jahre 1648", "1648", within="im Jahre 1648"),
            says("Geschäftsjahr 2010", "2010", within="im Geschäftsjahr 2010"),
            silent("Jahrmarkt 1143"),
        ),
    ),
    Rule(
        "lone-year",
        "{year}",
        lone_year,
        (
            says("1889", "1889", within="1889 zog sie nach Berlin"),
            says("2012", "2012", within="Olympia 2012"),
            silent("RIW2012"),
            silent("1500 Meter"),
            silent("2013,5"),
        ),
    ),
    Rule(
        "counted-years",
        f"{{year}} ({_COUNTED})",
        not_a_date,
        (silent("1900 Menschen"), silent("2000 Autos")),
        blocks=True,
    ),
    Rule(
        "counted-things",
        "{year}(er |er-|-)(Kilometer|Modell|Meter|Kubik|Euro|Mark|Watt|PS)",
        not_a_date,
        (silent("ein 2000-Watt-Motor"), silent("der 1500-Meter-Lauf")),
        blocks=True,
    ),
    Rule(
        "numbered-thing",
        f"({_NUMBERED}) {{year}}",
        not_a_date,
        (silent("Zimmer 1950"), silent("Windows 2000"), silent("Nr. 1999")),
        blocks=True,
    ),
    Rule(
        "circa-year",
        "(gegen|circa|zirka|etwa|ca.|um) {year}",
        lambda year: About(bare_year(year)),
        (
            says("ca. 1790", "1790", mod="APPROX"),
            says("Um 1880", "1880", "1880~", mod="APPROX"),
            silent("um 1880%"),
        ),
    ),
    Rule(
        "year-end-of-year",
        "[the] (Jahreswechsel|Jahresschluss|Jahresende) {year}",
        lambda year: Part(Fixed(Period.year(year)), PartOf.END),
        (says("Jahresende 2012", "2012", mod="END", within="zum Jahresende 2012"), silent("Jahresenden 2012")),
    ),
    Rule(
        "year-end",
        "[the] (Jahresschluss|Jahresende)",
        lambda: Part(Shifted(0, Grain.YEAR), PartOf.END),
        (says("Jahresende", "2013", mod="END", within="bis Jahresende"), silent("Jahresendfigur")),
    ),
    Rule(
        "year-start",
        "[the] (Jahresbeginn|Jahresanfang)",
        lambda: Part(Shifted(0, Grain.YEAR), PartOf.START),
        (says("Jahresbeginn", "2013", mod="START", within="seit Jahresbeginn"), silent("Jahresbeginne")),
    ),
    Rule(
        "year-start-of-year",
        "[the] (Jahresbeginn|Jahresanfang) {year}",
        lambda year: Part(Fixed(Period.year(year)), PartOf.START),
        (says("Jahresbeginn 2012", "2012", mod="START", within="seit Jahresbeginn 2012"), silent("Jahresbeginne 2012")),
    ),
    Rule(
        "month-end",
        "[the] (Monatsende|Ultimo)",
        lambda: Part(Shifted(0, Grain.MONTH), PartOf.END),
        (says("Monatsende", "2013-02", mod="END", within="bis Monatsende"), silent("Monatsenden")),
    ),
    Rule(
        "century-end",
        "[the] Ende des Jahrhunderts",
        lambda: Part(Shifted(0, Grain.CENTURY), PartOf.END),
        (
            says("Ende des Jahrhunderts", "20", mod="END", within="bis zum Ende des Jahrhunderts"),
            silent("Ende des Jahrhundertsommers"),
        ),
    ),
    Rule(
        "year-before-christ",
        f"[the] [(Jahre|Jahr) ]{{number:old_year}} {_BC}",
        lambda number: Fixed(Period.year(1 - number)),
        (
            says("490 v. Chr.", "BC0490", "-0489"),
            says("Jahr 44 vor Christus", "BC0044", within="im Jahr 44 vor Christus"),
            silent("490 v. Chronik"),
        ),
    ),
    Rule(
        "year-of-our-era",
        f"[the] [(Jahre|Jahr) ]{{number:old_year}} {_AD}",
        lambda number: Fixed(Period.year(number)),
        (says("Jahre 79 n. Chr.", "0079", within="im Jahre 79 n. Chr."), silent("79 n. Chronik")),
    ),
    Rule(
        "decade",
        "[the] {years:decade}( |-)(Jahren|Jahre)",
        decade,
        (
            says("die 1920er Jahre", "192", "192X"),
            says("den 1990er-Jahren", "199", within="in den 1990er-Jahren"),
            silent("die 1925er Jahre"),
        ),
    ),
    Rule(
        "lone-decade",
        "[the] {years:decade}",
        decade,
        (says("die 1980er", "198", within="die 1980er waren laut"), silent("ein 1985er")),
        after=frozenset({"die", "der", "den", "anfang", "ende", "mitte"}),
    ),
    Rule(
        "decade-dative",
        "[the] {years:decade}n",
        decade,
        (says("den 1990ern", "199", within="in den 1990ern"), silent("den 1995ern")),
    ),
    Rule(
        "short-decade",
        "[the] {tens:short_decade}( |-)(Jahren|Jahre)",
        short_decade,
        (says("den 80er Jahren", "198", within="in den 80er Jahren"), silent("den 85er Jahren")),
        unless_followed=_OF_A_CENTURY,
    ),
    Rule(
        "spelled-decade",
        "[the] {tens}( |-|)(Jahren|Jahre)",
        short_decade,
        (
            says("den achtziger Jahren", "198", within="in den achtziger Jahren"),
            says("den Neunziger Jahren", "199", within="in den Neunziger Jahren"),
            silent("ein Achtziger"),
        ),
        unless_followed=_OF_A_CENTURY,
    ),
    Rule(
        "decade-in-one-word",
        "[the] {tens:tens_in_one}",
        short_decade,
        (
            says("den Siebzigerjahren", "197", within="in den Siebzigerjahren"),
            says("die Achtzigerjahre", "198"),
            silent("die Achtzigerjahrgänge"),
            silent("in den Achtzigerjahren des 19. Jahrhunderts"),
        ),
        unless_followed=_OF_A_CENTURY,
    ),
    Rule(
        "decade-before-christ",
        f"[the] {{years:old_decade}}( |-)(Jahren|Jahre) {_BC}",
        decade_before_christ,
        (
            says("den 470er Jahren v. Chr.", "BC047", "[-0478..-0469]", within="in den 470er Jahren v. Chr."),
            silent("den 475er Jahren v. Chr."),
        ),
    ),
    Rule(
        "century",
        "[the] {number:ordinal} (Jahrhunderts|Jahrhunderte|Jahrhundert|Jhdt.|Jhd.|Jh.)",
        century,
        (
            says("das 20. Jahrhundert", "19", "19XX"),
            says("neunzehnten Jahrhundert", "18", within="im neunzehnten Jahrhundert"),
            says("18. Jh.", "17", within="im 18. Jh."),
            silent("20. Jahrhundertfeier"),
        ),
    ),
    Rule(
        "century-told-with-another",
        "[the] {number:ordinal}",
        century,
        (
            says("8.", "07", within="vom 8. bis 16. Jahrhundert"),
            says("12.", "11", within="im 12. und 13. Jahrhundert"),
            silent("vom 8. bis 16. Juni"),
        ),
        followed=tuple(
            f"{joint} {early}{n}. {word}"
            for joint in ("und", "oder", "bis", "bis zum", "bis ins", "bis in das")
            for early in ("", "frühe ", "späte ")
            for n in range(1, 22)
            for word in ("Jahrh", "Jh")
        ),
    ),
    Rule(
        "century-before-christ",
        f"[the] {{number:ordinal}} (Jahrhunderts|Jahrhundert|Jh.) {_BC}",
        century_before_christ,
        (
            says("5. Jahrhundert v. Chr.", "BC04", "[-0499..-0400]", within="im 5. Jahrhundert v. Chr."),
            silent("5. Jahrhundert v. Chronik"),
        ),
    ),
    Rule(
        "half-century",
        "[the] {half:ordinal} Hälfte (des|vom|im) {number:ordinal} (Jahrhunderts|Jahrhundert|Jh.)",
        half_century,
        (
            says(
                "der ersten Hälfte des 19. Jahrhunderts",
                "18",
                mod="START",
                within="in der ersten Hälfte des 19. Jahrhunderts",
            ),
            silent("der ersten Hälfte des 19. Jahrhundertbaus"),
        ),
    ),
    Rule(
        "millennium",
        "[the] {number:ordinal} (Jahrtausends|Jahrtausend)",
        lambda number: Fixed(Period(Grain.MILLENNIUM, number - 1)),
        (says("dritten Jahrtausend", "2", within="im dritten Jahrtausend"), silent("dritten Jahrtausendfest")),
    ),
    Rule(
        "week-of-year",
        "[the] (Kalenderwoche|KW) {week:two_digits}(/| ){year}",
        lambda week, year: Fixed(_week(year, week)),
        (says("Kalenderwoche 44 2013", "2013-W44"), silent("Kalenderwoche 54 2013")),
    ),
)
