"""Numeric days: "03/04/2013" is the third of April or the fourth of March, and only an order can say which."""

from timeline.dates.edtf import some_day
from timeline.dates.period import Period
from timeline.dates.timex import Timex, TimexType, value_of, year_value
from timeline.dates.when import When
from timeline.expressions.context import Context
from timeline.expressions.meaning import Numeric
from timeline.expressions.resolution import Resolution


def numeric(meaning: Numeric, context: Context) -> Resolution:
    """Resolve a numeric day by the context's order; without one it is some day between its two readings."""
    day_first = Period.day(meaning.year, meaning.second, meaning.first)
    month_first = Period.day(meaning.year, meaning.first, meaning.second)
    if context.order in ("dmy", "mdy"):
        day = day_first if context.order == "dmy" else month_first
        why = f"read as {'day/month' if context.order == 'dmy' else 'month/day'}/year"
        return Resolution(Timex(TimexType.DATE, value_of(day)), When.of(day), grade="A", reason=why)
    first, last = sorted((day_first, month_first))
    reason = "day/month or month/day: nothing decides, see --date-order"
    return Resolution(
        Timex(TimexType.DATE, year_value(meaning.year)), some_day(first.start, last.end), grade="B", reason=reason
    )
