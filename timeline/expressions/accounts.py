"""Accounts: figures of a quarter are compared with those of the same quarter of another year."""

from dataclasses import replace

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import Timex, TimexType, value_of
from timeline.dates.when import Shape, When
from timeline.expressions.context import Context, Leaning
from timeline.expressions.meaning import OfSomeYear
from timeline.expressions.resolution import Resolution
from timeline.expressions.story import unit_in_year


def same_time_of_another(reported: When, n: int, grain: Grain) -> Resolution | None:
    """Return the same quarter, half or year as the reported one, `n` units of `grain` away; None for what is no such thing.

    Of a stretch of days ("the six months ended Aug. 12") TIMEX3 names the day that closes it.
    """
    how = f"a {grain.word} before" if n == -1 else f"{n:+d} {grain.word}"
    if reported.period is not None:
        return _compared(reported.period.same_time(grain, n), reported.period, how)
    if reported.shape is not Shape.SPAN or reported.start is None or reported.end is None:
        return None
    last = Period(Grain.DAY, reported.end - 1)
    first, closing = (day.same_time(grain, n) for day in (Period(Grain.DAY, reported.start), last))
    when = When.between(first, closing, approximate=reported.approximate)
    leaning = Leaning("expression", value_of(last))
    reason = f"the figures told are those up to {value_of(last)}, compared with those up to the same day {how}"
    return Resolution(Timex(TimexType.DATE, value_of(closing)), when, leaning, "B", reason)


def in_year(of: OfSomeYear | None, year: Resolution, context: Context) -> Resolution:
    """Return a unit of the year that was resolved; without one, what is reported in that year, else the year itself."""
    whole = year.when.period if year.when is not None else None
    if year.when is None or whole is None or whole.grain > Grain.YEAR:
        return year if of is None else replace(year, timex=Timex(TimexType.DATE, _in_no_year(of)))
    if of is None:
        reported = context.reported.period if context.reported is not None else None
        if reported is None or reported.grain >= Grain.YEAR:
            return year
        return _compared(reported.same_time(Grain.YEAR, whole.years - reported.years), reported, f"in {whole.years}")
    unit = unit_in_year(of, whole.years)
    if unit is None:
        return year.because("there is no such day in it")
    when = When.of(unit, approximate=year.when.approximate, uncertain=year.when.uncertain)
    return Resolution(Timex(TimexType.DATE, value_of(unit)), when, year.leaning, year.grade, year.reason).because(
        f"the {unit.grain.word} of that year"
    )


def _in_no_year(of: OfSomeYear) -> str:
    leap = unit_in_year(of, 2000)
    assert leap is not None  # 2000 has every day
    return f"XXXX{value_of(leap)[4:]}"


def _compared(other: Period, reported: Period, how: str) -> Resolution:
    told = value_of(reported)
    reason = f"the figures told are those of {told}, compared with the same {reported.grain.word} {how}"
    return Resolution(Timex(TimexType.DATE, value_of(other)), When.of(other), Leaning("expression", told), "B", reason)
