"""The day a text is at, and its weekends."""

from timeline.dates.edtf import some_day, text_of
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import Timex, TimexType, value_of
from timeline.dates.when import When
from timeline.expressions.context import Context, Leaning, Tense
from timeline.expressions.meaning import Anchor, TheDay, Weekend
from timeline.expressions.resolution import Resolution


def the_day(meaning: TheDay, context: Context) -> Resolution:
    """Resolve to the day told last, else the document's; a story, or a month told last, has no day to give."""
    unknown = Timex(TimexType.DATE, "XXXX-XX-XX")
    focus = _day(context.focus)
    if focus is not None:
        assert context.focus is not None
        return _moved(context.focus, focus, meaning.n, "expression")
    document = _day(context.document)
    if document is None or context.document is None or context.story is not None:
        return Resolution(unknown, None, reason="no day was told before, and the day of publication does not say it")
    told = context.focus
    if told is not None and (told.start is None or told.end is None or not told.start <= document.index < told.end):
        return Resolution(unknown, None, reason=f"some day of {text_of(told)}, or of the publication")
    return _moved(context.document, document, meaning.n, "document")


def weekend(meaning: Weekend, context: Context) -> Resolution:
    """Resolve a weekend, Saturday and Sunday: `2013-W06-WE`."""
    unknown = Timex(TimexType.DATE, "XXXX-WXX-WE")
    on_focus = meaning.anchor is Anchor.FOCUS
    anchor = context.focus if on_focus else context.document
    day = _day(anchor)
    if anchor is None or day is None or (context.story is not None and not on_focus):
        return Resolution(unknown, None, reason="no day is known from which to count the weekend")
    week = Period.containing(Grain.WEEK, day.index)
    n = meaning.n
    if n is None:
        begun = day.index >= week.start + 5
        n = 0 if begun or (context.tense is not None and context.tense is not Tense.PAST) else -1
    there = week.shifted(n)
    when = some_day(there.start + 5, there.end, approximate=anchor.approximate, uncertain=anchor.uncertain)
    leaning = Leaning("expression" if on_focus else "document", text_of(anchor))
    reason = f"the weekend of the week of {leaning.value}" + (f" {n:+d}" if n else "")
    return Resolution(Timex(TimexType.DATE, f"{value_of(there)}-WE"), when, leaning, "B", reason)


def _day(when: When | None) -> Period | None:
    unit = when.period if when is not None else None
    return unit if unit is not None and unit.grain is Grain.DAY else None


def _moved(anchor: When, day: Period, n: int, what: str) -> Resolution:
    when = When.of(day.shifted(n), approximate=anchor.approximate, uncertain=anchor.uncertain)
    leaning = Leaning(what, text_of(anchor))
    reason = "the day told last" if what == "expression" else "the day of publication"
    return Resolution(Timex(TimexType.DATE, value_of(day.shifted(n))), when, leaning, "B", reason)
