"""Days of the week: Montag, am vergangenen Freitag, Dienstag, der 8. Oktober, Mittwochabend."""

from timeline.dates.clock import Clock
from timeline.expressions.meaning import Anchor, Meaning, NthWeekday, Reference, Timed, Weekday
from timeline.language.builds import day_of, day_of_some_year, night_to
from timeline.language.rule import Rule, not_a_date, says, silent


def _part(day: tuple[int, str]) -> Meaning:
    return Timed(Weekday(day[0]), Clock(day[1]))


RULES = (
    Rule(
        "weekday",
        "{day:weekday}",
        Weekday,
        (
            says("Montag", "2013-02-11", "2013-02-11", within="Sie trafen sich am Montag"),
            says("Freitag", "2013-02-15", within="Sie werden sich am Freitag treffen"),
            says("Mittwoch", "2013-02-06", within="Am Mittwoch hat der Rat getagt"),
            silent("montag"),
            silent("Montagsdemonstration"),
            silent("Hans Montag gewann"),
        ),
        after=frozenset(
            "am an seit bis ab vor nach von vom zum und oder zwischen gegen der den dem für auf erst noch schon bereits "  # noqa: SIM905
            "diesen ersten zweiten dritten vierten letzten über wie".split()
        ),
    ),
    Rule(
        "opening-weekday",
        "{day:weekday}",
        Weekday,
        (
            says("Freitag", "2013-02-08", within="Freitag traf sich der Rat"),
            silent("Montag & Söhne"),
            silent("Freitag AG"),
        ),
        followed=(
            "ist ",
            "war ",
            "wird ",
            "hat ",
            "traf ",
            "soll ",
            "kam ",
            "begann ",
            "geht ",
            "tagt ",
            "um ",
            "gegen ",
            "in ",
            "früh",
        ),
    ),
    Rule(
        "weekday-day-month-year",
        "{day_name:weekday}[,] [(der|den|dem) ]{day}( |){month} {year}",
        lambda day, month, year, **_: day_of(year, month, day),
        (
            says("Dienstag, dem 8. Oktober 2013", "2013-10-08", within="am Dienstag, dem 8. Oktober 2013"),
            says("Freitag, 25. Oktober 2013", "2013-10-25"),
            silent("Freitag, 32. Oktober 2013"),
        ),
    ),
    Rule(
        "weekday-dotted-day",
        "{day_name:weekday}[,] [(der|den|dem) ]{day}( |){n:plain_day}.( |){year}",
        lambda day, n, year, **_: day_of(year, n, day),
        (says("Freitag, 25.10.2013", "2013-10-25"), silent("Freitag, 25.13.2013")),
    ),
    Rule(
        "short-weekday-day",
        "{day_name:short_weekday}[,] {day}( |){n:plain_day}.( |){year}",
        lambda day, n, year, **_: day_of(year, n, day),
        (says("Fr., 25.10.2013", "2013-10-25"), silent("Fr., 25.13.2013")),
    ),
    Rule(
        "weekday-day-month",
        "{day_name:weekday}[,] [(der|den|dem) ]{day}( |){month}",
        lambda day, month, **_: day_of_some_year(day, month),
        (
            says("Donnerstag, den 7. Februar", "2013-02-07", within="am Donnerstag, den 7. Februar"),
            silent("Donnerstag, den 77. Februar"),
        ),
    ),
    Rule(
        "nth-weekday-of-month",
        "[the] {n:ordinal} {day:weekday} (des|vom|im) {month:full_month}[ {year}]",
        NthWeekday,
        (
            says("ersten Montag im März 2018", "2018-03-05", within="am ersten Montag im März 2018"),
            says("zweiten Dienstag im Mai", "2013-05-14", within="am zweiten Dienstag im Mai"),
            silent("sechsten Montag im März 2018"),
        ),
    ),
    Rule(
        "last-weekday-of-month",
        "[the] letzten {day:weekday} (des|vom|im) {month:full_month}[ {year}]",
        lambda day, month, year=None: NthWeekday(-1, day, month, year),
        (
            says("letzten Freitag im November 2017", "2017-11-24", within="am letzten Freitag im November 2017"),
            silent("letzten Freitags im November 2017"),
        ),
    ),
    Rule(
        "last-weekday",
        "[the] {last} {day:weekday}",
        lambda day, **_: Weekday(day, -1),
        (
            says("vergangenen Freitag", "2013-02-08", within="am vergangenen Freitag"),
            says("letzten Dienstag", "2013-02-05"),
            silent("letzten Freitags"),
        ),
    ),
    Rule(
        "next-weekday",
        "[the] {next} {day:weekday}",
        lambda day, **_: Weekday(day, 1),
        (
            says("kommenden Mittwoch", "2013-02-13", within="am kommenden Mittwoch"),
            says("nächsten Dienstag", "2013-02-19"),
            silent("kommenden Mittwochs"),
        ),
    ),
    Rule(
        "this-weekday",
        "[the] {this} {day:weekday}",
        lambda day, **_: Weekday(day, this=True),
        (says("diesen Freitag", "2013-02-15", within="Sie werden diesen Freitag kommen"), silent("diesen Freitags")),
    ),
    Rule(
        "yesterdays-weekday",
        "[the] (heutigen|gestrigen|heutige|gestrige) {day:weekday}",
        Weekday,
        (
            says("gestrigen Montag", "2013-02-11", within="am gestrigen Montag tagte der Rat"),
            silent("gestrigen Montags"),
        ),
    ),
    Rule(
        "following-weekday",
        "[the] {following} {day:weekday}",
        lambda day, **_: Weekday(day, 1, anchor=Anchor.FOCUS),
        (
            says("darauffolgenden Montag", "2013-02-18", within="am darauffolgenden Montag"),
            silent("darauffolgenden Montags"),
        ),
    ),
    Rule(
        "weekday-after",
        "[the] {day:weekday} (darauf|danach)",
        lambda day: Weekday(day, 1, anchor=Anchor.FOCUS),
        (says("Montag darauf", "2013-02-18", within="am Montag darauf"), silent("Montag daraufhin")),
    ),
    Rule(
        "weekday-before",
        "[the] {day:weekday} (zuvor|davor)",
        lambda day: Weekday(day, -1, anchor=Anchor.FOCUS),
        (says("Freitag zuvor", "2013-02-08", within="am Freitag zuvor"), silent("Freitag zuvorderst")),
    ),
    Rule(
        "same-weekday",
        "[the] {same} {day:weekday}",
        lambda day, **_: Weekday(day, anchor=Anchor.FOCUS),
        (says("jenem Freitag", "2013-02-15", within="an jenem Freitag"), silent("jenem Freitags")),
    ),
    Rule(
        "weekday-before-last",
        "[the] vorletzten {day:weekday}",
        lambda day: Weekday(day, -2),
        (says("vorletzten Freitag", "2013-02-01", within="am vorletzten Freitag"), silent("vorletzten Freitags")),
    ),
    Rule(
        "weekday-after-next",
        "[the] übernächsten {day:weekday}",
        lambda day: Weekday(day, 2),
        (says("übernächsten Freitag", "2013-02-22", within="am übernächsten Freitag"), silent("übernächsten Freitags")),
    ),
    Rule(
        "weekday-a-week-ago",
        "{day:weekday} vor einer Woche",
        lambda day: Weekday(day, -2),
        (
            says("Freitag vor einer Woche", "2013-02-01", within="am Freitag vor einer Woche"),
            silent("Freitag vor einer Wochenzeitung"),
        ),
    ),
    Rule(
        "weekday-of-last-week",
        "{day:weekday} (der vergangenen|der letzten|vergangener|der vorigen|letzter|voriger) Woche",
        lambda day: Weekday(day, week=-1),
        (
            says("Montag vergangener Woche", "2013-02-04", within="am Montag vergangener Woche"),
            silent("Montag vergangener Wochen"),
        ),
    ),
    Rule(
        "weekday-of-next-week",
        "{day:weekday} (der kommenden|der nächsten|kommender|nächster) Woche",
        lambda day: Weekday(day, week=1),
        (
            says("Dienstag kommender Woche", "2013-02-19", within="am Dienstag kommender Woche"),
            silent("Dienstag kommender Wochen"),
        ),
    ),
    Rule(
        "weekday-of-this-week",
        "{day:weekday} (der laufenden|dieser) Woche",
        lambda day: Weekday(day, week=0),
        (
            says("Donnerstag dieser Woche", "2013-02-14", within="am Donnerstag dieser Woche"),
            silent("Donnerstag dieser Wochen"),
        ),
    ),
    Rule(
        "one-weekday",
        "an einem {day:weekday}",
        lambda day: Reference(f"XXXX-WXX-{day}"),
        (
            says("an einem Sonntag", "XXXX-WXX-7", within="Er kam an einem Sonntag im Mai"),
            silent("an einem Sonntagmorgen"),
        ),
    ),
    Rule(
        "weekday-part",
        "[the] {day:weekday_part}",
        _part,
        (
            says("Mittwochabend", "2013-02-06TEV", within="Am Mittwochabend brannte es"),
            says("Montagmorgen", "2013-02-11TMO", within="am Montagmorgen"),
            silent("Montagabendkrimi"),
        ),
    ),
    Rule(
        "weekday-part-apart",
        "[the] {day:weekday} {part}",
        lambda day, part: Timed(Weekday(day), Clock(part)),
        (says("Montag Abend", "2013-02-11TEV", within="Am Montag Abend brannte es"), silent("Montag Abendessen")),
    ),
    Rule(
        "night-before-weekday",
        "[the] Nacht (zum|auf) {day:weekday}",
        lambda day: night_to(Weekday(day)),
        (
            says(
                "der Nacht zum Montag",
                "2013-02-10TNI",
                "[2013-02-10..2013-02-11]",
                within="in der Nacht zum Montag brannte es",
            ),
            silent("der Nacht zum Montagskrimi"),
        ),
    ),
    Rule(
        "night-between-weekdays",
        "[the] Nacht (von|vom) {first:weekday} (auf|zu|zum) [den ]{day:weekday}",
        lambda day, **_: night_to(Weekday(day)),
        (
            says(
                "der Nacht von Sonntag auf Montag",
                "2013-02-10TNI",
                "[2013-02-10..2013-02-11]",
                within="in der Nacht von Sonntag auf Montag brannte es",
            ),
            says(
                "der Nacht vom Sonntag zum Montag",
                "2013-02-10TNI",
                within="in der Nacht vom Sonntag zum Montag brannte es",
            ),
            silent("der Nacht von Sonntag auf Montagskrimi"),
        ),
    ),
    Rule(
        "named-weekday",
        "(Schwarzer|Schwarzen|Schwarze|Blutiger|Blauer) {day:weekday}",
        not_a_date,
        (silent("am Schwarzen Freitag"), silent("Blauer Montag")),
        blocks=True,
    ),
)
