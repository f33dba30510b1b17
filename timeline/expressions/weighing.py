"""Weighing: the readings an expression could have had, each with a score; computed only where somebody asks.

A reading's weight is halved with each further recurrence (the nearest Monday 1, the next 1/2), tripled on the side that the
tense tells and divided by three on the other. Where readings do not differ by nearness the one that the rules take weighs
three, each other one; where nothing decides, all weigh one. The reading that was taken never weighs less than one and a half
times any other. A score is a reading's share of all weights.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.dates.days import calendar_day
from timeline.dates.edtf import text_of
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import When
from timeline.expressions.alternative import Alternative
from timeline.expressions.context import Context, Tense
from timeline.expressions.hanging import FromEvent
from timeline.expressions.meaning import (
    About,
    Ahead,
    Anchor,
    Bounded,
    Feast,
    Fixed,
    Meaning,
    NthWeekday,
    Numeric,
    OfSomeYear,
    Part,
    Shifted,
    Timed,
    Weekday,
    Weekend,
)
from timeline.expressions.resolution import Resolution
from timeline.expressions.resolve import resolve
from timeline.expressions.shift import direction
from timeline.expressions.story import unit_in_year

_SIDE = 3.0
_TAKEN = 3.0
_LEAST_LEAD = 1.5
_DAYS = {Weekday: 7, Weekend: 7}
_YEAR = 365


@dataclass(frozen=True, slots=True)
class _Reading:
    """A resolution with its reason; `weight` None where the rules alone decide."""

    found: Resolution
    why: str
    weight: float | None = None


def alternatives(
    meaning: Meaning, context: Context, others: Sequence[tuple[Meaning, str]] = ()
) -> tuple[Alternative, ...]:
    """Return the readings of an expression, the one taken first; () where there is only one.

    Where nothing decides none is taken, and all are there with equal scores.
    `others` are further meanings that its words have, with their reasons.
    """
    taken = resolve(meaning, context)
    core, around = _core(meaning), context.document if context.story is None else context.story
    readings = [_Reading(taken, "the reading that was taken", _nearness(core, taken, around, context))]
    for other, changed, why in (*_considered(core, context), *((o, context, why) for o, why in others)):
        whole = other if any(other is o for o, _ in others) else _with(meaning, other)
        found = resolve(whole, changed)
        if all(_told(found) != _told(r.found) for r in readings):
            readings.append(_Reading(found, why, _nearness(core, found, around, context)))
    if _undecided(core, context):
        return _scored(readings[1:], undecided=True)
    return _scored(readings, undecided=False) if len(readings) > 1 else ()


def _considered(core: Meaning, context: Context) -> Iterator[tuple[Meaning, Context, str]]:
    """The other readings of a meaning: each with the context in which it is read, and its reason."""
    match core:
        case Weekday(day, step):
            yield from _weekdays(day, step, context)
        case Weekend(None):
            yield core, replace(context, tense=Tense.PAST), "the latest one"
            yield core, replace(context, tense=Tense.FUTURE), "the one to come"
        case OfSomeYear() | NthWeekday(year=None) | Feast(year=None):
            yield from ((other, context, f"in {year}") for other, year in _years(core, context))
        case Numeric():
            yield core, replace(context, order="dmy"), "read as day/month/year"
            yield core, replace(context, order="mdy"), "read as month/day/year"
        case Shifted():
            yield from _anchors(core, context)
        case Ahead():
            yield core, replace(context, tense=Tense.FUTURE), "a date that far ahead"
            yield core, replace(context, tense=Tense.PAST), "counted from what was told" if core.point else "a length"
        case FromEvent() if context.event is not None:
            for when in (context.event.when, *context.event.rivals):
                event = replace(context.event, when=when, rivals=())
                yield core, replace(context, event=event), f"counted from {text_of(when)}"
        case _:
            return


def _weekdays(day: int, step: int, context: Context) -> Iterator[tuple[Meaning, Context, str]]:
    if not step:
        yield Weekday(day), replace(context, tense=Tense.PAST), "the latest one up to the day"
        yield Weekday(day), replace(context, tense=Tense.FUTURE), "the next one from the day"
        return
    anchor = context.document if context.story is None else context.story
    unit = anchor.period if anchor is not None else None
    if unit is not None and unit.grain is Grain.DAY:
        week = Period.containing(Grain.WEEK, unit.index).shifted(step)
        side = "last" if step < 0 else "next"
        yield Fixed(Period(Grain.DAY, week.start + day - 1)), context, f"the one of {side} week"


def _years(core: OfSomeYear | NthWeekday | Feast, context: Context) -> Iterator[tuple[Meaning, int]]:
    """The same unit of the years around the anchor, each with its year."""
    anchor = context.document if context.story is None else context.story
    if anchor is None or anchor.start is None:
        return
    here = calendar_day(anchor.start)[0]
    step = 0 if isinstance(core, NthWeekday) else core.step  # "last October" is no later one
    for year in range(here - 1 - (step < 0), here + 2 + (step > 0)):
        if step and (year > here) != (step > 0) and year != here:
            continue
        if isinstance(core, OfSomeYear):
            unit = unit_in_year(core, year)
            if unit is not None:
                yield Fixed(unit), year
        elif isinstance(core, NthWeekday):
            yield replace(core, year=year), year
        else:
            yield replace(core, step=0, year=year), year


def _anchors(core: Shifted, context: Context) -> Iterator[tuple[Meaning, Context, str]]:
    """What "the quarter" and "a year ago" can lean on: the reported quarter, the date told last, the day of publication."""
    if core.same and context.reported is not None:
        yield core, replace(context, reported=None), f"the {core.grain.word} as such"
    if core.anchor is Anchor.FOCUS or core.grain is Grain.QUARTER or core.same:
        if context.document is not None:
            plain = replace(core, anchor=Anchor.DOCUMENT)
            yield plain, replace(context, reported=None, story=None), "counted from the publication"
        if context.focus is not None:
            told = replace(core, anchor=Anchor.FOCUS)
            yield told, replace(context, reported=None), "counted from the date told last"
    elif context.story is not None and context.document is not None:
        yield core, replace(context, story=None), "counted from the publication"


def _nearness(core: Meaning, found: Resolution, around: When | None, context: Context) -> float | None:
    """The weight of a reading by its distance from the anchor day; None where readings do not differ by it."""
    days = _DAYS.get(type(core), _YEAR if isinstance(core, OfSomeYear | NthWeekday | Feast) else 0)
    when = found.when
    if (
        not days
        or (isinstance(core, Feast | OfSomeYear | Weekday) and core.step)
        or around is None
        or around.start is None
    ):
        return None
    if when is None or when.start is None or when.end is None:
        return None
    ahead = when.start > around.start
    distance = when.start - around.start if ahead else max(0, around.start - when.end + 1)
    wanted = direction(context.tense)
    side = 1.0 if wanted is None or not distance else _SIDE if wanted is ahead else 1 / _SIDE
    return float(side * 2.0 ** -(distance / days))


def _scored(readings: Sequence[_Reading], *, undecided: bool) -> tuple[Alternative, ...]:
    weights = [1.0 if one.weight is None else one.weight for one in readings]
    if not undecided:
        lead = _TAKEN if readings[0].weight is None else readings[0].weight
        weights[0] = max(lead, _LEAST_LEAD * max(weights[1:]))
    total = sum(weights)
    return tuple(
        Alternative(*_told(one.found), round(weight / total, 2), one.why)
        for one, weight in zip(readings, weights, strict=True)
    )


def _undecided(core: Meaning, context: Context) -> bool:
    """Whether nothing decides between the readings, so that the expression is any of them."""
    if isinstance(core, Numeric):
        return context.order not in ("dmy", "mdy")
    return isinstance(core, FromEvent) and context.event is not None and bool(context.event.rivals)


def _told(found: Resolution) -> tuple[str, str | None]:
    return found.timex.value, None if found.when is None else text_of(found.when)


def _core(meaning: Meaning) -> Meaning:
    while isinstance(meaning, About | Bounded | Part | Timed):
        meaning = meaning.of
    return meaning


def _with(meaning: Meaning, core: Meaning) -> Meaning:
    """The meaning with another core and its own qualifiers, bounds and clock."""
    return replace(meaning, of=_with(meaning.of, core)) if isinstance(meaning, About | Bounded | Part | Timed) else core
