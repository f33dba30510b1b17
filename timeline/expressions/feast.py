"""Feasts: "Christmas", "last Thanksgiving", "Easter 1916"; without a year the nearest in the direction of the tense."""

from timeline.dates.days import calendar_day
from timeline.dates.edtf import some_day, text_of
from timeline.dates.feasts import FEASTS
from timeline.dates.grain import Grain
from timeline.dates.timex import Timex, TimexType, value_of, year_value
from timeline.dates.when import When, Yearless
from timeline.expressions.context import Context, Leaning
from timeline.expressions.meaning import Feast
from timeline.expressions.nearby import FAR_NEARER
from timeline.expressions.resolution import Resolution
from timeline.expressions.shift import direction

_Span = tuple[int, int]


def feast(meaning: Feast, context: Context) -> Resolution:
    """Resolve a feast; without an anchor one that does not move keeps its place in an unknown year."""
    kept = FEASTS[meaning.name]
    if meaning.year is not None:
        spans = kept.spans(meaning.year)
        reason = f"{meaning.name} of {meaning.year}"
        return _on(meaning, spans[0], Leaning(), "A", reason) if spans else _in_no_year(meaning, reason)
    anchor = context.document if context.story is None else context.story
    if anchor is None or anchor.start is None or anchor.end is None or anchor.period is None:
        return _in_no_year(meaning, "no year is given and none is told before")
    leaning = Leaning("document" if context.story is None else "expression", text_of(anchor))
    year = calendar_day(anchor.start)[0]
    if anchor.period.grain > Grain.MONTH:
        spans = kept.spans(year) if anchor.period.grain <= Grain.YEAR and not meaning.step else ()
        if not spans:
            return _in_no_year(meaning, f"{leaning.value} cannot say which year")
        return _on(meaning, spans[0], leaning, "B", f"taken in the year of {leaning.value}", uncertain=True)
    choices = [span for y in range(year - 4, year + 5) for span in kept.spans(y)]
    forward = direction(context.tense)
    if meaning.step:
        forward = meaning.step > 0
    every = choices
    if forward is not None:
        choices = [s for s in choices if _beside(s, anchor.start, forward=forward, strictly=bool(meaning.step))]
    if not choices:
        return _in_no_year(meaning, f"{meaning.name} is not known for the years around {leaning.value}")
    at = anchor.start
    span = min(choices, key=lambda s: (_distance(s, at), s))
    if not meaning.step:
        plain = min(every, key=lambda s: (_distance(s, at), s))
        span = plain if _distance(plain, at) * FAR_NEARER < _distance(span, at) else span
    return _on(meaning, span, leaning, "B", f"the nearest to {leaning.value}", uncertain=anchor.uncertain)


def _distance(span: _Span, day: int) -> int:
    return max(span[0] - day, day - span[1] + 1, 0)


def _beside(span: _Span, day: int, *, forward: bool, strictly: bool) -> bool:
    """Whether a feast lies on the wanted side of a day; one that holds it lies on both, but for "last" and "next"."""
    start, end = span
    if strictly:
        return start > day if forward else end <= day
    return end > day if forward else start <= day


def _on(
    meaning: Feast, span: _Span, leaning: Leaning, grade: str, reason: str, *, uncertain: bool = False
) -> Resolution:
    sure = FEASTS[meaning.name].sure
    when = some_day(*span, approximate=not sure, uncertain=uncertain)
    unit = when.period
    value = value_of(unit) if unit is not None else year_value(calendar_day(span[0])[0])
    return Resolution(Timex(TimexType.DATE, value), when, leaning, grade, reason)


def _in_no_year(meaning: Feast, reason: str) -> Resolution:
    fixed = FEASTS[meaning.name].fixed
    if fixed is None:
        return Resolution(Timex(TimexType.DATE, "XXXX-XX-XX"), None, reason=reason)
    month, day = fixed
    when = When(None, None, Grain.DAY, yearless=Yearless(month, day))
    return Resolution(Timex(TimexType.DATE, f"XXXX-{month:02d}-{day:02d}"), when, reason=reason)
