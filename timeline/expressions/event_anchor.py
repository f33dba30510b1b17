"""Dates counted from a happening that the text itself dates; without its date nothing but the length is known."""

from timeline.dates.edtf import text_of
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import Timex, TimexType, length_value, unknown_value, value_of
from timeline.dates.when import Shape, When
from timeline.expressions.context import Context, Happening, Leaning
from timeline.expressions.hanging import FromEvent, Hanging
from timeline.expressions.resolution import Resolution
from timeline.expressions.shift import shifted

_LENGTHS = (Hanging.AWAY, Hanging.SOME, Hanging.INTO)


def from_event(meaning: FromEvent, context: Context) -> Resolution:
    """Resolve against the date of the happening; grade C and the reason when the text gives none, or two."""
    said = _as_said(meaning)
    told = context.event
    if told is None:
        return Resolution(said, None, reason=f"the text does not date “{meaning.event}”, so this stays unresolved")
    if told.rivals:
        dates = " and ".join(text_of(when) for when in sorted((told.when, *told.rivals), key=lambda w: w.start or 0))
        return Resolution(said, None, reason=f"“{meaning.event}” may be of {dates}, so this stays unresolved")
    leaning = Leaning("event", text_of(told.when))
    when = _counted(meaning, told)
    if when is None:
        return Resolution(said, None, leaning, reason=f"{leaning.value} cannot say which {meaning.grain.word}")
    reason = f"{_in_words(meaning)} “{meaning.event}”, which {leaning.value} dates: “{told.sentence}”"
    unit = when.period
    if meaning.how in _LENGTHS or unit is None:
        return Resolution(said, when, leaning, "B", reason)
    return Resolution(Timex(TimexType.DATE, value_of(unit)), when, leaning, "B", reason)


def _as_said(meaning: FromEvent) -> Timex:
    """The TIMEX3 of the words alone."""
    if meaning.how in _LENGTHS:
        return Timex(TimexType.DURATION, meaning.said or length_value(abs(meaning.n), meaning.grain))
    return Timex(TimexType.DATE, unknown_value(meaning.grain))


def _counted(meaning: FromEvent, told: Happening) -> When | None:
    if meaning.how is Hanging.ANNIVERSARY:
        found = _years_on(_edge(told.when, ahead=False), meaning.n)
    elif meaning.how is Hanging.SOME:
        found = _beyond(_edge(told.when, ahead=meaning.n > 0), ahead=meaning.n > 0)
    else:
        anchor = _edge(told.when, ahead=meaning.n > 0 and meaning.how is not Hanging.INTO)
        found = shifted(anchor, meaning.n, meaning.grain)
        if found is not None and meaning.said:
            found = found.qualified(approximate=True)
    return found.qualified(uncertain=True) if found is not None and told.doubtful else found


def _edge(when: When, *, ahead: bool) -> When:
    """What one counts from: after a war from its last day, before it or into it from its first; a point as it is."""
    if when.shape is Shape.POINT or when.start is None or when.end is None:
        return when
    grain = (when.end_grain or when.grain) if ahead else when.grain
    unit = Period.containing(grain, when.end - 1 if ahead else when.start)
    return When.of(unit, approximate=when.approximate, uncertain=when.uncertain)


def _beyond(when: When, *, ahead: bool) -> When | None:
    """Some day after all of a point, or before it."""
    if when.start is None or when.end is None:
        return None
    start, end = (when.end, None) if ahead else (None, when.start)
    return When(start, end, when.grain, Shape.POINT, when.approximate, when.uncertain)


def _years_on(anchor: When, years: int) -> When | None:
    unit = anchor.period
    if unit is None:
        return None
    later = unit.same_time(Grain.YEAR, years)
    return When.of(later, approximate=anchor.approximate, uncertain=anchor.uncertain)


def _in_words(meaning: FromEvent) -> str:
    """How the expression stands to its happening, as a reason begins."""
    if meaning.how is Hanging.ANNIVERSARY:
        return f"{meaning.n} years on from"
    if meaning.how is Hanging.SOME:
        return f"some time {'after' if meaning.n > 0 else 'before'}"
    if meaning.said:
        return f"{meaning.said} away from"
    if not meaning.n:
        return f"the {meaning.grain.word} of"
    count = abs(meaning.n)
    length = f"{count} {meaning.grain.word}{'s' if count != 1 else ''}"
    return f"{length} {'into' if meaning.how is Hanging.INTO else 'after' if meaning.n > 0 else 'before'}"
