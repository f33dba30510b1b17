"""Sets of times: jeden Montag, täglich, zweimal im Jahr."""

from timeline.dates.grain import Grain
from timeline.dates.timex import length_value
from timeline.expressions.meaning import Repeated
from timeline.language.builds import every
from timeline.language.rule import Rule, says, silent

_SEASONS = ("SP", "SU", "FA", "WI")

RULES = (
    Rule(
        "every-unit",
        "{every} {unit}",
        lambda unit, **_: every(unit),
        (says("jedes Jahr", "P1Y"), says("jeden Tag", "P1D"), silent("jedes Jahrzehntelang")),
    ),
    Rule(
        "every-weekday",
        "{every} {day:weekday}",
        lambda day, **_: Repeated(f"XXXX-WXX-{day}", quant="EVERY"),
        (says("jeden Montag", "XXXX-WXX-1"), silent("jeden Montags")),
    ),
    Rule(
        "weekdays",
        "{day:weekdays}",
        lambda day: Repeated(f"XXXX-WXX-{day}", quant="EVERY"),
        (says("samstags", "XXXX-WXX-6"), silent("des Samstags")),
    ),
    Rule(
        "always-on-weekdays",
        "(jeweils|immer) {day:weekdays}",
        lambda day: Repeated(f"XXXX-WXX-{day}", quant="EVERY"),
        (says("jeweils dienstags", "XXXX-WXX-2"), silent("jeweils dienstagabends")),
    ),
    Rule(
        "every-month-name",
        "{every} {month:full_month}",
        lambda month, **_: Repeated(f"XXXX-{month:02d}", quant="EVERY"),
        (says("jeden März", "XXXX-03"), silent("jeden Märzbecher")),
    ),
    Rule(
        "every-season",
        "{every} {season}",
        lambda season, **_: Repeated(f"XXXX-{_SEASONS[season - 1]}", quant="EVERY"),
        (says("jeden Sommer", "XXXX-SU"), silent("jeden Sommertag")),
    ),
    Rule(
        "every-part-of-day",
        "{every} {part}",
        lambda part, **_: Repeated(f"T{part}", quant="EVERY"),
        (says("jeden Morgen", "TMO"), silent("jeden Morgens")),
    ),
    Rule(
        "every-units",
        "alle {count} {unit:units}",
        lambda count, unit: Repeated(length_value(count, unit), quant="EVERY"),
        (says("alle zwei Jahre", "P2Y"), says("alle 14 Tage", "P14D"), silent("alle zwei Jahrmärkte")),
    ),
    Rule(
        "every-clock-units",
        "alle {count} {letter:clock_unit}",
        lambda count, letter: Repeated(f"PT{count}{letter}", quant="EVERY"),
        (says("alle 20 Minuten", "PT20M"), silent("alle 20 Minutenzeiger")),
    ),
    Rule(
        "every-other-unit",
        "(jeden|jedes|jede) (zweiten|zweites|zweite) {unit}",
        lambda unit: Repeated(length_value(2, unit), quant="EVERY"),
        (says("jeden zweiten Tag", "P2D"), silent("jeden zweiten Tagesbefehl")),
    ),
    Rule(
        "times-a-unit",
        "{times} (in der|pro|die|im|am) {unit}",
        lambda times, unit: Repeated(length_value(1, unit), freq=f"{times}X"),
        (says("zweimal im Jahr", "P1Y"), says("dreimal pro Woche", "P1W"), silent("zweimal im Jahrzehntelang")),
    ),
    Rule(
        "per-unit",
        "(pro|je) {unit}",
        every,
        (says("pro Tag", "P1D"), silent("pro Tagung")),
    ),
    Rule(
        "periodic",
        "{value:periodic}",
        Repeated,
        (says("jährlich", "P1Y"), says("täglich", "P1D"), silent("jährlicher")),
    ),
    Rule(
        "parts-of-days",
        "(morgens|nachts|abends)",
        lambda: Repeated("P1D"),
        (says("nachts", "P1D", within="Sie arbeiten nachts"), silent("nachtschwarz")),
    ),
    Rule(
        "every-quarter",
        "jedes Vierteljahr",
        lambda: Repeated(length_value(1, Grain.QUARTER), quant="EVERY"),
        (says("jedes Vierteljahr", "P1Q"), silent("jedes Vierteljahrhundert")),
    ),
)
