"""resolve(): a meaning and a context make a resolution. Pure: integers in, integers out, no clock."""

from dataclasses import replace
from typing import assert_never

from timeline.dates.clock import Clock
from timeline.dates.edtf import text_of
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import Timex, TimexType, length_value, unknown_value, value_of
from timeline.dates.when import When
from timeline.expressions import nearby
from timeline.expressions.accounts import in_year, same_time_of_another
from timeline.expressions.bare_day import day_of_month
from timeline.expressions.context import Context, Leaning, Tense
from timeline.expressions.event_anchor import from_event
from timeline.expressions.feast import feast
from timeline.expressions.hanging import FromEvent
from timeline.expressions.meaning import (
    About,
    Ahead,
    Anchor,
    Between,
    Bounded,
    ClockLength,
    DayOfMonth,
    Ending,
    Feast,
    Fixed,
    Holding,
    InYear,
    Length,
    Meaning,
    MixedLength,
    NthWeekday,
    Numeric,
    OfSomeYear,
    Part,
    PartOf,
    Reference,
    Relation,
    Repeated,
    SameTime,
    Shifted,
    Stretch,
    TheDay,
    Timed,
    Weekday,
    Weekend,
    Window,
)
from timeline.expressions.numeric import numeric
from timeline.expressions.parts import bound, stretch, third, week_of
from timeline.expressions.resolution import Resolution
from timeline.expressions.shift import shifted
from timeline.expressions.spans import between, up_to
from timeline.expressions.told import the_day, weekend

_OF_AN_HOUR = frozenset({Relation.BEFORE, Relation.AFTER})
_LATELY = 7
NO_ANCHOR = "the publication date is unknown, so this stays unresolved"


def resolve(meaning: Meaning, context: Context) -> Resolution:  # noqa: C901, PLR0912 - one case per meaning, all in sight
    """Return what the meaning comes to in this context; what the context cannot say stays unresolved (grade C)."""
    match meaning:  # those that texts have most of come first
        case Shifted():
            return _shifted(meaning, context)
        case OfSomeYear():
            return nearby.of_some_year(meaning, context)
        case Weekday():
            return nearby.weekday(meaning, context)
        case Reference(value):
            return Resolution(Timex(TimexType.DATE, value), None, reason="a reference, no calendar date")
        case Length(count, grain):
            value = length_value("X" if count is None else count, grain)
            return Resolution(Timex(TimexType.DURATION, value), None, reason="a length that nothing anchors")
        case Fixed(period):
            return Resolution(Timex(TimexType.DATE, value_of(period)), When.of(period), grade="A", reason="written out")
        case Numeric():
            return numeric(meaning, context)
        case InYear(of, year):
            return in_year(of, resolve(year, context), context)
        case DayOfMonth():
            return day_of_month(meaning, context)
        case NthWeekday():
            return nearby.nth_weekday_of_month(meaning, context)
        case TheDay():
            return the_day(meaning, context)
        case Weekend():
            return weekend(meaning, context)
        case Feast():
            return feast(meaning, context)
        case MixedLength(value):
            return Resolution(Timex(TimexType.DURATION, value), None, reason="a length that nothing anchors")
        case ClockLength(count, letter):
            value = f"PT{'X' if count is None else count}{letter}"
            return Resolution(Timex(TimexType.DURATION, value), None, reason="a length that nothing anchors")
        case Ahead(count, grain, point):
            if point:
                past = context.tense is Tense.PAST
                return resolve(Shifted(count, grain, Anchor.FOCUS if past else Anchor.DOCUMENT), context)
            later = context.tense is not None and context.tense.ahead
            return resolve(Shifted(count, grain) if later else Length(count, grain), context)
        case Window():
            return _window(meaning, context)
        case FromEvent():
            return from_event(meaning, context)
        case Repeated(value, quant, freq):
            return Resolution(Timex(TimexType.SET, value, quant=quant, freq=freq), None, reason="a set of times")
        case Timed():
            return _timed(meaning, context)
        case Part(of, part):
            return _part(resolve(of, context), part)
        case Stretch():
            return _stretch(meaning, resolve(meaning.of, context))
        case Holding(of, weekend_only):
            return _holding(resolve(of, context), weekend=weekend_only)
        case SameTime():
            return _same_time(meaning, context)
        case About(of, mod):
            return _about(resolve(of, context), mod)
        case Bounded(of, relation):
            inner = resolve(of, context)
            when = None if inner.when is None else bound(inner.when, relation)
            if inner.when is not None and isinstance(of, Timed) and ":" in of.clock.text and relation in _OF_AN_HOUR:
                # "after 6 p.m. on Sunday" is on Sunday, "before 6 p.m." then at the latest
                when = replace(inner.when, clock=None) if relation is Relation.AFTER else bound(inner.when, Relation.BY)
            return replace(inner, when=when).because(f"“{relation}” makes it a bound")
        case Between(first, last, either):
            return between(resolve(first, context), resolve(last, context), either=either)
        case Ending(count, grain, last):
            return up_to(resolve(last, context), count, grain)
        case _:
            assert_never(meaning)


def _leans_back(grain: Grain, context: Context) -> bool:
    """Whether what is the same as another time leans on the date told last; "the week" only on a day near the document's."""
    told, document = context.focus, context.document
    if grain is not Grain.WEEK or told is None or document is None:
        return told is not None
    if told.start is None or document.start is None or told.grain > Grain.WEEK:
        return False
    return 0 <= document.start - told.start <= _LATELY


def _shifted(meaning: Shifted, context: Context) -> Resolution:
    grain, n = meaning.grain, meaning.n
    if meaning.same and n and context.reported is not None:
        compared = same_time_of_another(context.reported, n, grain)
        if compared is not None:
            return compared
    if meaning.anchor is Anchor.FOCUS and not (meaning.same and not _leans_back(grain, context)):
        if context.focus is None:
            return Resolution(_unknown(grain), None, reason="no date was told before to lean on")
        anchor, leaning = context.focus, Leaning("expression", text_of(context.focus))
    else:
        now = _now(context, today=grain is Grain.DAY and n == 0)
        if now is None:
            return Resolution(_unknown(grain), None, reason=NO_ANCHOR)
        anchor, leaning = now
    when = shifted(anchor, n, grain)
    if when is None:
        return Resolution(_unknown(grain), None, leaning, reason=f"{leaning.value} cannot say which {grain.word}")
    reason = f"the {grain.word} of {leaning.value}" + (f" {n:+d}" if n else "")
    unit = when.period
    if unit is None or unit.grain is not grain:
        value = value_of(unit) if unit is not None else unknown_value(grain)
        reason += f", known no better than {text_of(when)}"
        return Resolution(Timex(TimexType.DATE, value), when, leaning, "C" if when.yearless else "B", reason)
    return Resolution(Timex(TimexType.DATE, value_of(unit)), when, leaning, "B", reason)


def _unknown(grain: Grain) -> Timex:
    return Timex(TimexType.DATE, unknown_value(grain))


def _now(context: Context, *, today: bool = False) -> tuple[When, Leaning] | None:
    """The time from which "last year" is counted: the document's date, in a narrative where it stands (but for "today")."""
    if context.story is not None and not today:
        return context.story, Leaning("expression", text_of(context.story))
    return None if context.document is None else (context.document, Leaning("document", text_of(context.document)))


def _window(meaning: Window, context: Context) -> Resolution:
    count, grain = meaning.count, meaning.grain
    timex = Timex(TimexType.DURATION, length_value("X" if count is None else count, grain))
    now = _now(context)
    if now is None:
        return Resolution(timex, None, reason=NO_ANCHOR)
    anchor, leaning = now
    unit = shifted(anchor, 0, grain)
    here = unit.period if unit is not None else None
    if count is None or here is None or here.grain is not grain:
        return Resolution(timex, None, leaning, reason=f"{leaning.value} cannot say which {grain.word}s")
    first, last = sorted((here, here.shifted(meaning.side * count)))
    when = When.between(first, last, approximate=True, uncertain=anchor.uncertain)
    return Resolution(
        timex,
        when,
        leaning,
        "B",
        f"{count} {grain.word}s {'up to' if meaning.side < 0 else 'from'} {text_of(When.of(here))}",
    )


def _same_time(meaning: SameTime, context: Context) -> Resolution:
    here, n, grain = resolve(meaning.of, context), meaning.n, meaning.grain
    period = None if here.when is None else here.when.period
    if here.when is None or period is None or period.grain is not meaning.of.grain:
        return resolve(Shifted(n, grain), context)
    then = period.same_time(grain, n)
    when = When.of(then, approximate=here.when.approximate, uncertain=here.when.uncertain)
    said = f"{abs(n)} {grain.word}{'' if abs(n) == 1 else 's'} {'before' if n < 0 else 'after'}"
    return replace(here, timex=replace(here.timex, value=value_of(then)), when=when).because(said)


def _timed(meaning: Timed, context: Context) -> Resolution:
    day = resolve(meaning.of, context)
    clock = meaning.clock
    if meaning.eve:
        return _eve(day, clock)
    # an anchor known to the year dates "last night" to that year, and no day of it
    known = day.timex.value if day.when is None or day.when.grain is Grain.DAY else unknown_value(Grain.DAY)
    value = f"{known}T{clock.text}{clock.zone if clock.zone.startswith(('Z', '+', '-')) else ''}"
    when = day.when
    if meaning.either:
        day = day.because("morning or evening is not told")
    elif when is not None and when.grain is Grain.DAY and when.period:
        when = replace(when, clock=clock)
    return replace(day, timex=replace(day.timex, type=TimexType.TIME, value=value), when=when)


def _eve(day: Resolution, clock: Clock) -> Resolution:
    """Return the night from the day before to the day: one of the two, `[2013-05-02..2013-05-03]`."""
    when = day.when
    value = unknown_value(Grain.DAY)
    if when is not None and when.start is not None and when.grain is Grain.DAY:
        value = value_of(Period(Grain.DAY, when.start - 1))
        when = replace(when, start=when.start - 1, clock=clock)
    timex = replace(day.timex, type=TimexType.TIME, value=f"{value}T{clock.text}")
    return replace(day, timex=timex, when=when).because("the night before that day and into it")


def _part(inner: Resolution, part: PartOf) -> Resolution:
    when = None if inner.when is None else third(inner.when, part)
    return replace(inner, timex=replace(inner.timex, mod=part.value), when=when)


def _stretch(meaning: Stretch, inner: Resolution) -> Resolution:
    when = None if inner.when is None else stretch(inner.when, meaning.first, meaning.last)
    mod = None if meaning.part is None else meaning.part.value
    return replace(inner, timex=replace(inner.timex, mod=mod), when=when)


def _holding(day: Resolution, *, weekend: bool) -> Resolution:
    when = None if day.when is None else week_of(day.when, weekend=weekend)
    suffix = "-WE" if weekend else ""
    if when is None or when.start is None:
        return Resolution(Timex(TimexType.DATE, f"XXXX-WXX{suffix}"), None, day.leaning, "C", day.reason)
    value = f"{value_of(Period.containing(Grain.WEEK, when.start))}{suffix}"
    what = "weekend" if weekend else "week"
    return replace(day, timex=Timex(TimexType.DATE, value), when=when).because(f"the {what} of that day")


def _about(inner: Resolution, mod: str) -> Resolution:
    when = inner.when.qualified(approximate=True) if inner.when is not None else None
    return replace(inner, timex=replace(inner.timex, mod=mod), when=when)
