"""Dates told from another date: gestern, letzte Woche, vor drei Jahren, am nächsten Tag."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import About, Ahead, Anchor, Meaning, Shifted, Weekend
from timeline.language.builds import in_part_of_day, on_told
from timeline.language.rule import Rule, not_a_date, says, silent

_STORY_ON = ("der ", "des ", "von ", "vor ", "nach ", "seiner ", "ihrer ")


def _not_a_day(n: int, unit: Grain) -> Meaning:
    """So many units away; "der letzte Tag" is that of something and not yesterday."""
    if unit is Grain.DAY:
        raise ValueError(unit)
    return Shifted(n, unit)


def _next(unit: Grain) -> Meaning:
    """The next day is the one after the day told; the next week, month or year is counted from now."""
    return on_told(1, unit) if unit is Grain.DAY else Shifted(1, unit)


RULES = (
    Rule("today", "heute", lambda: Shifted(0, Grain.DAY), (says("heute", "2013-02-12"), silent("heutige"))),
    Rule("yesterday", "gestern", lambda: Shifted(-1, Grain.DAY), (says("gestern", "2013-02-11"), silent("gestrige"))),
    Rule(
        "day-before-yesterday",
        "vorgestern",
        lambda: Shifted(-2, Grain.DAY),
        (says("vorgestern", "2013-02-10"), silent("vorgestrig")),
    ),
    Rule(
        "tomorrow",
        "morgen",
        lambda: Shifted(1, Grain.DAY),
        (says("morgen", "2013-02-13", within="Sie treffen sich morgen"), silent("morgens"), silent("guten morgen")),
        unless_followed=("früh",),
    ),
    Rule(
        "good-morning",
        "guten (Morgen|Abend|Tag)",
        not_a_date,
        (silent("Guten Morgen"), silent("guten Abend")),
        blocks=True,
    ),
    Rule(
        "tomorrow-early",
        "morgen früh",
        lambda: in_part_of_day(1, "MO"),
        (says("morgen früh", "2013-02-13TMO"), silent("morgen frühstückt er")),
    ),
    Rule(
        "day-after-tomorrow",
        "übermorgen",
        lambda: Shifted(2, Grain.DAY),
        (says("übermorgen", "2013-02-14"), silent("übermorgens")),
    ),
    Rule(
        "todays-day",
        "[the] (heutigen|heutige) Tag",
        lambda: Shifted(0, Grain.DAY),
        (says("heutigen Tag", "2013-02-12", within="am heutigen Tag"), silent("heutigen Tagen")),
    ),
    Rule(
        "yesterdays-day",
        "[the] (gestrigen|gestrige) Tag",
        lambda: Shifted(-1, Grain.DAY),
        (says("gestrigen Tag", "2013-02-11", within="am gestrigen Tag"), silent("gestrigen Tagen")),
    ),
    Rule(
        "today-part",
        "heute (früh |){part}",
        lambda part: in_part_of_day(0, part),
        (says("heute Abend", "2013-02-12TEV"), says("heute Morgen", "2013-02-12TMO"), silent("heute Abendessen")),
    ),
    Rule(
        "today-early",
        "heute früh",
        lambda: in_part_of_day(0, "MO"),
        (says("heute früh", "2013-02-12TMO"), silent("heute früher")),
    ),
    Rule(
        "yesterday-part",
        "gestern {part}",
        lambda part: in_part_of_day(-1, part),
        (says("gestern Abend", "2013-02-11TEV"), silent("gestern Abendessen")),
    ),
    Rule(
        "tomorrow-part",
        "morgen {part}",
        lambda part: in_part_of_day(1, part),
        (says("morgen Nachmittag", "2013-02-13TAF"), silent("morgen Nachmittagskaffee")),
    ),
    Rule(
        "last-night",
        "[the] (vergangener|vergangene|letzter|letzte|vorige) Nacht",
        lambda: in_part_of_day(-1, "NI"),
        (says("letzte Nacht", "2013-02-11TNI"), silent("letzte Nachtschicht")),
    ),
    Rule(
        "last-night-dative",
        "[the] (vergangenen|letzten|vorigen) Nacht",
        lambda: in_part_of_day(-1, "NI"),
        (
            says("der vergangenen Nacht", "2013-02-11TNI", within="in der vergangenen Nacht"),
            silent("vergangenen Nachtschicht"),
        ),
    ),
    Rule(
        "tonight",
        "[the] (kommender|kommenden|kommende|dieser|diese) Nacht",
        lambda: in_part_of_day(0, "NI"),
        (says("diese Nacht", "2013-02-12TNI"), silent("diese Nachtschicht")),
    ),
    Rule(
        "ago",
        "vor {count} {unit:any_unit}",
        lambda count, unit: Shifted(-count, unit),
        (
            says("vor drei Jahren", "2010"),
            says("vor zwei Wochen", "2013-W05"),
            says("vor 10 Tagen", "2013-02-02"),
            silent("vor drei Jahrmärkten"),
            silent("vor 18 Projekten"),
        ),
    ),
    Rule(
        "one-ago",
        "vor {one} {unit}",
        lambda one, unit: Shifted(-one, unit),
        (says("vor einem Jahr", "2012"), says("vor einer Woche", "2013-W06"), silent("vor einem Jahrmarkt")),
    ),
    Rule(
        "about-ago",
        "vor (ungefähr|beinahe|nahezu|knapp|circa|zirka|rund|etwa|fast|gut|ca.) {count} {unit:any_unit}",
        lambda count, unit: About(Shifted(-count, unit)),
        (says("vor rund fünf Jahren", "2008", "2008~", mod="APPROX"), silent("vor rund fünf Jahrmärkten")),
    ),
    Rule(
        "about-one-ago",
        "vor (ungefähr|beinahe|nahezu|knapp|circa|rund|etwa|fast|gut) {one} {unit}",
        lambda one, unit: About(Shifted(-one, unit)),
        (says("vor gut einem Jahr", "2012", mod="APPROX"), silent("vor gut einem Jahrmarkt")),
    ),
    Rule(
        "more-than-ago",
        "vor (mehr als|über) {count} {unit:any_unit}",
        lambda count, unit: About(Shifted(-count, unit), "MORE_THAN"),
        (says("vor mehr als zehn Jahren", "2003", mod="MORE_THAN"), silent("vor mehr als zehn Jahrmärkten")),
    ),
    Rule(
        "more-than-one-ago",
        "vor (mehr als|über) {one} {unit}",
        lambda one, unit: About(Shifted(-one, unit), "MORE_THAN"),
        (says("vor mehr als einem Jahr", "2012", mod="MORE_THAN"), silent("vor mehr als einem Jahrmarkt")),
    ),
    Rule(
        "half-year-ago",
        "vor einem halben Jahr",
        lambda: Shifted(-6, Grain.MONTH),
        (says("vor einem halben Jahr", "2012-08"), silent("vor einem halben Jahrmarkt")),
    ),
    Rule(
        "weeks-ahead",
        "{count} {grain:units}",
        Ahead,
        (
            says("zwei Wochen", "2013-W09", within="Sie werden in zwei Wochen wählen"),
            says("zwei Wochen", "P2W", within="Der Kurs stieg in zwei Wochen"),
            silent("in zwei Wochenenden"),
        ),
        after=frozenset({"in"}),
    ),
    Rule(
        "one-ahead",
        "{count:one} {grain:unit}",
        Ahead,
        (
            says("einer Woche", "2013-W08", within="Sie werden in einer Woche wählen"),
            silent("in einer Wochenzeitung"),
        ),
        after=frozenset({"in"}),
    ),
    Rule(
        "last-unit",
        "[the] {last} {unit}",
        lambda unit, **_: _not_a_day(-1, unit),
        (
            says("letzte Woche", "2013-W06", "[2013-02-04..2013-02-10]"),
            says("vergangenen Jahr", "2012", within="im vergangenen Jahr"),
            says("der vergangenen Woche", "2013-W06", within="in der vergangenen Woche"),
            silent("letzte Wochen"),
            silent("der letzte Tag der Schule"),
        ),
    ),
    Rule(
        "next-unit",
        "[the] {next} {unit}",
        lambda unit, **_: _next(unit),
        (
            says("nächste Woche", "2013-W08"),
            says("kommenden Jahr", "2014", within="im kommenden Jahr"),
            says("nächsten Tag", "2013-02-13", within="am nächsten Tag"),
            silent("nächste Wochen"),
        ),
    ),
    Rule(
        "this-day",  # of which one tells; "today" is another word
        "[the] (diesem|diesen) Tag[e]",
        lambda: Shifted(0, Grain.DAY, Anchor.FOCUS),
        (says("diesem Tag", "2013-02-12", within="an diesem Tag"), silent("diesem Tagen")),
    ),
    Rule(
        "this-unit",
        "[the] {this} {unit}",
        lambda unit, **_: Shifted(0, unit),
        (
            says("diese Woche", "2013-W07"),
            says("dieser Woche", "2013-W07", within="in dieser Woche"),
            says("das laufende Jahr", "2013"),
            says("dieses Jahres", "2013"),
            silent("diese Wochen"),
        ),
    ),
    Rule(
        "today-s-unit",
        "heuer",
        lambda: Shifted(0, Grain.YEAR),
        (says("heuer", "2013"), silent("heuern")),
    ),
    Rule(
        "of-this-unit",
        "(d. J.|d. M.)",
        lambda: Shifted(0, Grain.YEAR),
        (says("d. J.", "2013", within="die Preise d. J."), silent("d. Jung")),
    ),
    Rule(
        "unit-before-last",
        "[the] (vorvergangenen|vorvergangenes|vorvergangene|vorletzten|vorletzter|vorletztes|vorletzte) {unit}",
        lambda unit: _not_a_day(-2, unit),
        (
            says("vorletzte Woche", "2013-W05"),
            says("vorletzten Jahr", "2011", within="im vorletzten Jahr"),
            silent("vorletzte Wochen"),
        ),
    ),
    Rule(
        "unit-after-next",
        "[the] (übernächsten|übernächster|übernächstes|übernächste) {unit}",
        lambda unit: Shifted(2, unit),
        (says("übernächste Woche", "2013-W09"), silent("übernächste Wochen")),
    ),
    Rule(
        "the-unit",
        "[the] {unit:part_unit}",
        lambda unit: Shifted(0, unit),
        (
            says("des Jahres", "2013", within="das Ergebnis des Jahres"),
            says("des Monats", "2013-02", within="die Zahlen des Monats"),
            silent("das Jahr der Entscheidung"),
            silent("die Jahreszeit"),
        ),
        after=frozenset({"des", "der"}),
        unless_followed=(*_STORY_ON, "1", "2"),
    ),
    Rule(
        "weekend",
        "[the] Wochenende",
        Weekend,
        (says("Wochenende", "2013-W06-WE", within="Am Wochenende trafen sie sich"), silent("Wochenendhaus")),
        after=frozenset({"am", "das", "zum", "vom", "übers", "im"}),
    ),
    Rule(
        "last-weekend",
        "[the] {last} Wochenende",
        lambda **_: Weekend(-1),
        (
            says("vergangenen Wochenende", "2013-W06-WE", within="am vergangenen Wochenende"),
            silent("vergangenen Wochenendes"),
        ),
    ),
    Rule(
        "next-weekend",
        "[the] {next} Wochenende",
        lambda **_: Weekend(0),
        (
            says("kommenden Wochenende", "2013-W07-WE", within="am kommenden Wochenende"),
            silent("kommenden Wochenendes"),
        ),
    ),
    Rule(
        "this-weekend",
        "[the] {this} Wochenende",
        lambda **_: Weekend(0),
        (says("diesem Wochenende", "2013-W07-WE", within="an diesem Wochenende"), silent("diesem Wochenendes")),
    ),
    Rule(
        "within-a-year-and-day",
        "(über Jahr und Tag|Woche für Woche|Jahr für Jahr|Tag für Tag|eines Tages)",
        not_a_date,
        (silent("Tag für Tag"), silent("eines Tages")),
        blocks=True,
    ),
)
