"""Times of day: 22.30 Uhr, halb acht, Mitternacht, der Abend des 3. Mai. They stand on the day the text is at, or on one said beside them."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, Meaning, OfSomeYear, Shifted, Timed
from timeline.language.builds import at_hour, clock_of, night_to, told, twelve_hours
from timeline.language.rule import Rule, not_a_date, says, silent

_BEFORE_TIME = frozenset("um gegen ab bis seit von vor nach zwischen und kurz".split())  # noqa: SIM905


def _hour_to(hour: int, minute: int) -> Meaning:
    """A time counted to the hour: halb acht is 7:30; nothing says which half of the day."""
    return told(clock_of((hour - 2) % 12 + 1, 60 - minute))


RULES = (
    Rule(
        "clock",
        "{hour}(:|.){minute} Uhr",
        at_hour,
        (
            says("22.30 Uhr", "2013-02-12T22:30", within="bis 22.30 Uhr"),
            says("18:15 Uhr", "2013-02-12T18:15", within="um 18:15 Uhr"),
            silent("25:30 Uhr"),
            silent("22.30 Uhren"),
        ),
    ),
    Rule(
        "hour",
        "{hour} Uhr",
        at_hour,
        (says("9 Uhr", "2013-02-12T09:00", within="um 9 Uhr"), silent("9 Uhren"), silent("29 Uhr")),
    ),
    Rule(
        "hour-and-minutes",
        "{hour} Uhr {minute}",
        at_hour,
        (says("9 Uhr 30", "2013-02-12T09:30", within="um 9 Uhr 30"), silent("9 Uhr 75")),
    ),
    Rule(
        "midnight-hour",
        "(null|24|0) Uhr",
        lambda: told(Clock("00:00")),
        (says("null Uhr", "2013-02-12T00:00", within="um null Uhr"), silent("null Uhren")),
    ),
    Rule(
        "clock-without-word",
        "{hour}:{minute}",
        at_hour,
        (says("14:30", "2013-02-12T14:30", within="um 14:30"), silent("gewann 3:10"), silent("um 25:30")),
        after=_BEFORE_TIME,
    ),
    Rule(
        "hour-word",
        "{hour:hour_word} Uhr",
        at_hour,
        (says("acht Uhr", "2013-02-12T08:00", within="um acht Uhr"), silent("acht Uhren")),
    ),
    Rule(
        "hour-in-part",
        "{hour} Uhr {part:part_adverb}",
        lambda hour, part: twelve_hours(hour, part) if hour <= 12 else at_hour(hour),
        (
            says("8 Uhr abends", "2013-02-12T20:00", within="um 8 Uhr abends"),
            says("7 Uhr früh", "2013-02-12T07:00", within="um 7 Uhr früh"),
            silent("9 Uhr nachmittags"),
            silent("8 Uhr abendlich"),
        ),
    ),
    Rule(
        "hour-word-in-part",
        "{hour:hour_word} Uhr {part:part_adverb}",
        twelve_hours,
        (says("drei Uhr nachts", "2013-02-12T03:00", within="um drei Uhr nachts"), silent("neun Uhr nachmittags")),
    ),
    Rule(
        "half-hour",
        "halb {hour:hour_word}",
        lambda hour: _hour_to(hour, 30),
        (says("halb acht", "2013-02-12T07:30", within="um halb acht"), silent("halb achtlos"), silent("halb so")),
    ),
    Rule(
        "half-hour-in-part",
        "halb {hour:hour_word} {part:part_adverb}",
        lambda hour, part: twelve_hours((hour - 2) % 12 + 1, part, 30),
        (says("halb acht abends", "2013-02-12T19:30", within="um halb acht abends"), silent("halb acht abendlich")),
    ),
    Rule(
        "quarter-past",
        "Viertel nach {hour:hour_word}",
        lambda hour: told(clock_of(hour, 15)),
        (says("Viertel nach acht", "2013-02-12T08:15", within="um Viertel nach acht"), silent("Viertel nach achtern")),
    ),
    Rule(
        "quarter-to",
        "Viertel vor {hour:hour_word}",
        lambda hour: _hour_to(hour, 15),
        (says("Viertel vor acht", "2013-02-12T07:45", within="um Viertel vor acht"), silent("Viertel vor achtern")),
    ),
    Rule(
        "midnight",
        "[the] Mitternacht",
        lambda: told(Clock("00:00")),
        (says("Mitternacht", "2013-02-12T00:00", within="um Mitternacht"), silent("Mitternachtsmesse")),
    ),
    Rule(
        "part-of-day",
        "[the] {part}",
        lambda part: told(Clock(part)),
        (
            says("Abend", "2013-02-12TEV", within="Am Abend kamen die Panzer"),
            says("der Nacht", "2013-02-12TNI", within="In der Nacht kamen die Panzer"),
            says("Abend des 14. Oktober 1951", "1951-10-14TEV", within="am Abend des 14. Oktober 1951"),
            silent("der Abend vor der Wahl"),
            silent("der Nacht von Köln"),
            silent("Guten Abend"),
            silent("das Abendessen"),
        ),
        after=frozenset({"am", "der", "gegen", "zum", "vom", "dem", "bis"}),
        unless_followed=("vor ", "nach ", "der ", "zuvor", "danach", "darauf", "zum ", "auf ", "von ", "vom "),
    ),
    Rule(
        "part-of-told-day",
        "[the] {same} {part}",
        lambda part, **_: Timed(Shifted(0, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("selben Abend", "2013-02-12TEV", within="am selben Abend"), silent("selben Abends")),
    ),
    Rule(
        "part-of-next-day",
        "[the] {next} {part}",
        lambda part, **_: Timed(Shifted(1, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("nächsten Morgen", "2013-02-13TMO", within="am nächsten Morgen"), silent("nächsten Morgens")),
    ),
    Rule(
        "part-of-following-day",
        "[the] {following} {part}",
        lambda part, **_: Timed(Shifted(1, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("folgenden Abend", "2013-02-13TEV", within="am folgenden Abend"), silent("folgenden Abendessen")),
    ),
    Rule(
        "evening-before",
        "[the] {part} zuvor",
        lambda part: Timed(Shifted(-1, Grain.DAY, Anchor.FOCUS), Clock(part)),
        (says("Abend zuvor", "2013-02-11TEV", within="am Abend zuvor"), silent("Abend zuvorderst")),
    ),
    Rule(
        "night-before-day",
        "[the] Nacht [vom {first:day} [{before:full_month} ]](auf den|zum) {day} {month}[ ]{year}",
        lambda year, month, day, **_: night_to(Fixed(Period.day(year, month, day))),
        (
            says(
                "der Nacht zum 3. März 1944",
                "1944-03-02TNI",
                "[1944-03-02..1944-03-03]",
                within="in der Nacht zum 3. März 1944",
            ),
            says(
                "der Nacht vom 2. auf den 3. März 1944",
                "1944-03-02TNI",
                within="in der Nacht vom 2. auf den 3. März 1944",
            ),
            says(
                "der Nacht vom 30. April auf den 1. Mai 1945",
                "1945-04-30TNI",
                within="in der Nacht vom 30. April auf den 1. Mai 1945",
            ),
            silent("der Nacht zum 33. März 1944"),
        ),
    ),
    Rule(
        "night-before-day-without-year",
        "[the] Nacht [vom {first:day} [{before:full_month} ]](auf den|zum) {day} {month:full_month}",
        lambda day, month, **_: night_to(OfSomeYear(Grain.MONTH, month, day)),
        (
            says("der Nacht zum 3. Mai", "2013-05-02TNI", within="in der Nacht zum 3. Mai werden sie kommen"),
            says("der Nacht auf den 1. Mai", "2013-04-30TNI", within="in der Nacht auf den 1. Mai werden sie kommen"),
            says(
                "der Nacht vom 2. zum 3. Mai",
                "2013-05-02TNI",
                within="in der Nacht vom 2. zum 3. Mai werden sie kommen",
            ),
            silent("der Nacht zum 33. Mai"),
        ),
    ),
    Rule(
        "part-things",
        "(Morgen|Mittag|Abend|Nacht)(zeitung|blatt|stern|land|post|thau)",
        not_a_date,
        (silent("das Abendland"), silent("die Morgenpost")),
        blocks=True,
    ),
)
