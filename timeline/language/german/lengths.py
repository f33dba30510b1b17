"""Durations, anchored (den letzten drei Jahren) and not (drei Jahre, monatelang)."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import ClockLength, Length, Meaning, MixedLength, Window
from timeline.language.builds import half_of
from timeline.language.german.words import MONTHS
from timeline.language.rule import Rule, not_a_date, says, silent

# "Die letzten Tage des April" are a part of April, and no length.
_OF_A_DATE = tuple(f"{of} {name.title()}" for of in ("des", "im") for name in MONTHS)


def _units(count: int, unit: Grain) -> Meaning:
    """So many units; "1968 Jahre" is no length but a year's number misread."""
    if unit is Grain.YEAR and 1600 <= count <= 2100:
        raise ValueError(count)
    return Length(count, unit)


RULES = (
    Rule(
        "units",
        "[the] {count} {unit:units}",
        _units,
        (
            says("drei Jahre", "P3Y"),
            says("10 Tage", "P10D"),
            says("zwei Jahrzehnte", "P20Y"),
            silent("drei Jahrmärkte"),
            silent("3,3 Jahre"),
        ),
    ),
    Rule(
        "one-unit",
        "{count:one} {grain:unit}",
        Length,
        (
            says("ein Jahr", "P1Y"),
            says("eine Woche", "P1W", within="Sie blieb eine Woche"),
            silent("ein Jahrmarkt"),
            silent("eine Wochenzeitung"),
        ),
    ),
    Rule(
        "units-long",
        "{count} {grain:units} lang",
        Length,
        (says("fünf Jahre lang", "P5Y"), silent("fünf Jahre langsam")),
    ),
    Rule(
        "one-unit-long",
        "{count:one} {grain:unit} lang",
        Length,
        (says("eine Woche lang", "P1W"), silent("eine Woche langsam")),
    ),
    Rule(
        "unit-long",
        "{unit:long}",
        lambda unit: Length(None, unit),
        (says("jahrelang", "PXY"), says("monatelang", "PXM"), silent("lebenslang")),
    ),
    Rule(
        "half-unit",
        "{one} (halben|halber|halbes|halbe) {unit}",
        lambda unit, **_: half_of(unit),
        (says("ein halbes Jahr", "P6M"), says("einem halben Jahrhundert", "P50Y"), silent("eine halbe Woche")),
    ),
    Rule(
        "half-an-hour",
        "{one} (halben|halbe) Stunde",
        lambda **_: ClockLength(30, "M"),
        (says("eine halbe Stunde", "PT30M"), silent("eine halbe Stundenplanung")),
    ),
    Rule(
        "and-a-half-years",
        "{count:half_count} (Jahren|Jahre)",
        lambda count: MixedLength(f"P{count}Y6M"),
        (says("zweieinhalb Jahre", "P2Y6M"), silent("zweieinhalb Jahrmärkte")),
    ),
    Rule(
        "one-and-a-half-years",
        "(eineinhalb|anderthalb) (Jahren|Jahre)",
        lambda: MixedLength("P1Y6M"),
        (says("anderthalb Jahre", "P1Y6M"), silent("anderthalb Jahrmärkte")),
    ),
    Rule(
        "some-units",
        "[the] {some} {unit:units}",
        lambda unit, **_: Length(None, unit),
        (says("einige Wochen", "PXW"), says("mehrere Jahre", "PXY"), silent("einige Wochenenden")),
    ),
    Rule(
        "some-units-long",
        "{some} {unit:units} lang",
        lambda unit, **_: Length(None, unit),
        (says("einige Wochen lang", "PXW"), silent("einige Wochen langsam")),
    ),
    Rule(
        "from-count-to-count",
        "{least:count} (oder|bis) {most:count} {unit:units}",
        lambda unit, **_: Length(None, unit),
        (says("zwei bis drei Jahre", "PXY"), says("12 bis 18 Monate", "PXM"), silent("zwei bis drei Jahrmärkte")),
    ),
    Rule(
        "bare-units",
        "{unit:units}",
        lambda unit: Length(None, unit),
        (
            says("Jahren", "PXY", within="seit Jahren"),
            says("Wochen", "PXW", within="binnen Wochen"),
            silent("seit Jahrmärkten"),
        ),
        after=frozenset({"seit", "nach", "vor", "binnen", "innerhalb", "über", "für"}),
    ),
    Rule(
        "last-units",
        "[the] {last} {count} {unit:units}",
        lambda count, unit, **_: Window(count, unit, -1),
        (
            says("den vergangenen drei Jahren", "P3Y", "2010~/2013~", within="in den vergangenen drei Jahren"),
            says("die letzten zwei Wochen", "P2W"),
            silent("die letzten drei Jahrmärkte"),
        ),
    ),
    Rule(
        "next-units",
        "[the] {next} {count} {unit:units}",
        lambda count, unit, **_: Window(count, unit, 1),
        (
            says("den nächsten zwei Jahren", "P2Y", "2013~/2015~", within="in den nächsten zwei Jahren"),
            silent("die nächsten zwei Jahrmärkte"),
        ),
    ),
    Rule(
        "last-few-units",
        "[the] {last} [paar ]{unit:units}",
        lambda unit, **_: Window(None, unit, -1),
        (
            says("den letzten Jahren", "PXY", within="in den letzten Jahren"),
            says("den vergangenen Monaten", "PXM", within="in den vergangenen Monaten"),
            silent("die letzten Jahrmärkte"),
            silent("in den letzten Tagen des April"),
        ),
        unless_followed=_OF_A_DATE,
    ),
    Rule(
        "next-few-units",
        "[the] {next} [paar ]{unit:units}",
        lambda unit, **_: Window(None, unit, 1),
        (says("den kommenden Monaten", "PXM", within="in den kommenden Monaten"), silent("die kommenden Monatsraten")),
    ),
    Rule(
        "first-units",
        "[the] (ersten|erste) {count} {grain:units}",
        Length,
        (
            says("den ersten neun Monaten", "P9M", within="in den ersten neun Monaten"),
            silent("die ersten neun Monatsraten"),
        ),
    ),
    Rule(
        "further-units",
        "[the] (weiteren|weitere) {count} {grain:units}",
        Length,
        (says("weitere zwei Wochen", "P2W"), silent("weitere zwei Wochenenden")),
    ),
    Rule(
        "dozens-of-units",
        "(hunderten|tausenden|dutzende|hunderte|tausende) (von |){unit:units}",
        lambda unit: Length(None, unit),
        (says("tausenden Jahren", "PXY", within="seit tausenden Jahren"), silent("hunderte Jahrmärkte")),
    ),
    Rule(
        "quarter-of-a-century",
        "(einem|ein|das) Vierteljahrhundert",
        lambda: Length(25, Grain.YEAR),
        (says("ein Vierteljahrhundert", "P25Y"), silent("ein Vierteljahrhundertfest")),
    ),
    Rule(
        "clock-units",
        "{count} {letter:clock_unit}",
        ClockLength,
        (says("zwölf Stunden", "PT12H"), says("20 Minuten", "PT20M"), silent("zwölf Stundenpläne")),
    ),
    Rule(
        "one-clock-unit",
        "{count:one} {letter:clock_unit}",
        ClockLength,
        (says("eine Stunde", "PT1H"), says("einer Minute", "PT1M"), silent("eine Stundenplanung")),
    ),
    Rule(
        "some-clock-units",
        "{some} {letter:clock_unit}",
        lambda letter, **_: ClockLength(None, letter),
        (says("einige Minuten", "PTXM"), says("mehrere Stunden", "PTXH"), silent("einige Minutenzeiger")),
    ),
    Rule(
        "hours-and-a-half",
        "(anderthalb|eineinhalb) Stunden",
        lambda: MixedLength("PT1H30M"),
        (says("anderthalb Stunden", "PT1H30M"), silent("anderthalb Stundenpläne")),
    ),
    Rule(
        "counted-hours-and-a-half",
        "{count:half_count} Stunden",
        lambda count: MixedLength(f"PT{count}H30M"),
        (says("zweieinhalb Stunden", "PT2H30M"), silent("zweieinhalb Stundenpläne")),
    ),
    Rule(
        "hours-long",
        "stundenlang",
        lambda: ClockLength(None, "H"),
        (says("stundenlang", "PTXH"), silent("stundenlanger")),
    ),
    Rule(
        "clock-units-ago",
        "vor {count} {letter:clock_unit}",
        ClockLength,
        (says("vor zwei Stunden", "PT2H"), silent("vor zwei Stundenplänen")),
    ),
    Rule(
        "age",
        "{count} (Jahre alten|Jahre alte|Monate alt|Jahre alt|Tage alt)",
        lambda count: Length(count, Grain.YEAR),
        (says("27 Jahre alt", "P27Y"), silent("27 Jahre altes")),
    ),
    Rule(
        "a-day-in-the-life",
        "(Woche der|Tages der|Tage der|Jahr der|Tag der|Tag des) (Brüderlichkeit|Befreiung|Republik|Einheit|offenen|Arbeit|Kritik|Frau)",
        not_a_date,
        (silent("die Woche der Brüderlichkeit"), silent("der Tag der offenen Tür")),
        blocks=True,
    ),
)
