"""Sets of times: every Monday, on Wednesdays, twice a year, yearly."""

from timeline.dates.grain import Grain
from timeline.dates.timex import length_value
from timeline.expressions.meaning import Meaning, Repeated
from timeline.language.builds import every
from timeline.language.rule import Rule, says, silent
from timeline.language.russian.declension import any_form

_EVERY = any_form("кажд|ый")
_EVERY_FEW = "(каждые|каждых)"
_SEASONS = ("SP", "SU", "FA", "WI")


def _every_few(unit: Grain, count: int) -> Meaning:
    return Repeated(length_value(count, unit), quant="EVERY")


RULES = (
    Rule(
        "every-weekday",
        f"{_EVERY} {{day:any_weekday}}",
        lambda day: Repeated(f"XXXX-WXX-{day}", quant="EVERY"),
        (says("каждый понедельник", "XXXX-WXX-1"), says("каждую среду", "XXXX-WXX-3"), silent("каждый понедельничный")),
    ),
    Rule(
        "weekday-habit",
        "{day:weekdays}",
        lambda day: Repeated(f"XXXX-WXX-{day}", quant="EVERY"),
        (
            says("средам", "XXXX-WXX-3", within="по средам"),
            says("понедельникам", "XXXX-WXX-1", within="по понедельникам"),
            silent("рад понедельникам"),
        ),
        after=frozenset({"по", "и"}),
    ),
    *(
        Rule(
            f"{name}-habit",
            words,
            (lambda value=value: Repeated(value, quant="EVERY")),
            (says(words, value, within=f"по {words}"), silent(f"рад {words}")),
            after=frozenset({"по"}),
        )
        for name, words, value in (
            ("morning", "утрам", "TMO"),
            ("evening", "вечерам", "TEV"),
            ("night", "ночам", "TNI"),
            ("weekend", "выходным", "XXXX-WXX-WE"),
        )
    ),
    Rule(
        "every-unit",
        f"{_EVERY} {{unit}}",
        every,
        (says("каждый год", "P1Y"), says("каждую неделю", "P1W"), silent("каждый годовой")),
    ),
    Rule(
        "every-few-units",
        f"{_EVERY_FEW} {{count}} {{unit:any_unit}}",
        _every_few,
        (says("каждые две недели", "P2W"), says("каждые четыре года", "P4Y"), silent("каждые четыре годовых")),
    ),
    Rule(
        "every-season",
        f"{_EVERY} {{season}}",
        lambda season: Repeated(f"XXXX-{_SEASONS[season - 1]}", quant="EVERY"),
        (says("каждое лето", "XXXX-SU"), silent("каждое летнее")),
    ),
    Rule(
        "every-part-of-day",
        f"{_EVERY} (утро|вечер|ночь)",
        lambda: Repeated("P1D", quant="EVERY"),
        (says("каждое утро", "P1D"), silent("каждое утреннее")),
    ),
    Rule(
        "once-in-a-unit",
        "раз в {unit}",
        lambda unit: Repeated(length_value(1, unit), freq="1X"),
        (says("раз в год", "P1Y"), says("раз в неделю", "P1W"), silent("раз в годовщину")),
    ),
    Rule(
        "once-in-units",
        "раз в {count} {unit:any_unit}",
        lambda count, unit: Repeated(length_value(count, unit), freq="1X"),
        (says("раз в четыре года", "P4Y"), silent("раз в четыре годовых")),
    ),
    Rule(
        "times-in-a-unit",
        "{times} в {unit}",
        lambda times, unit: Repeated(length_value(1, unit), freq=f"{times}X"),
        (says("дважды в год", "P1Y"), says("три раза в неделю", "P1W"), silent("дважды в годовщину")),
    ),
    *(
        Rule(
            f"{name}-repeated",
            any_form(f"{stem}|о ый ого ому ым ом ая ой ую ое ые ых ым ыми"),
            (lambda value=value: Repeated(value)),
            (says(f"{stem}о", value), says(f"{stem}ый", value, within=f"{stem}ый отчёт"), silent(f"{stem}ик")),
        )
        for name, stem, value in (
            ("daily", "ежедневн", "P1D"),
            ("weekly", "еженедельн", "P1W"),
            ("monthly", "ежемесячн", "P1M"),
            ("quarterly", "ежеквартальн", "P1Q"),
            ("yearly", "ежегодн", "P1Y"),
        )
    ),
)
