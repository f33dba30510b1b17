"""Bare days: "on the 18th", of the month that the text is at."""

from timeline.dates.days import calendar_day
from timeline.dates.edtf import text_of
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import Timex, TimexType, value_of
from timeline.dates.when import When
from timeline.expressions.context import Context, Leaning
from timeline.expressions.meaning import DayOfMonth
from timeline.expressions.resolution import Resolution
from timeline.expressions.shift import direction, nearest


def day_of_month(meaning: DayOfMonth, context: Context) -> Resolution:
    """Resolve a day by its number: the nearest to what was told last, else to the document's day on the side of the tense.

    Without a day or a month to count from it stays `XXXX-XX-18`.
    """
    unknown = Timex(TimexType.DATE, f"XXXX-XX-{meaning.day:02d}")
    told = context.focus if context.focus is not None and context.focus.grain <= Grain.MONTH else None
    around = told if told is not None else context.story if context.story is not None else context.document
    unit = None if around is None else around.period
    if around is None or unit is None or unit.grain > Grain.MONTH:
        return Resolution(unknown, None, reason="no month was told for this day to be of")
    leaning = Leaning("document" if around is context.document else "expression", text_of(around))
    year, month, _ = calendar_day(unit.start)
    days = [day for at in (-1, 0, 1) if (day := _day(year * 12 + month - 1 + at, meaning.day)) is not None]
    if unit.grain is Grain.MONTH:
        days = [day for day in days if unit.start <= day.start < unit.end]
    if not days:
        return Resolution(unknown, None, leaning, reason=f"{leaning.value} has no such day")
    found = nearest(days, unit.start, forward=None if told is not None else direction(context.tense))
    when = When.of(found, approximate=around.approximate, uncertain=around.uncertain)
    return Resolution(
        Timex(TimexType.DATE, value_of(found)), when, leaning, "B", f"the day of that number nearest to {leaning.value}"
    )


def _day(month: int, day: int) -> Period | None:
    try:
        return Period.day(month // 12, month % 12 + 1, day)
    except ValueError:
        return None
