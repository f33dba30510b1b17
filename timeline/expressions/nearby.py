"""Weekdays, and months or days without a year: the nearest to the document's date, in the direction of the tense."""

from dataclasses import replace

from timeline.dates.days import calendar_day
from timeline.dates.days import weekday as weekday_of
from timeline.dates.edtf import text_of
from timeline.dates.feasts import nth_weekday
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import Timex, TimexType, value_of
from timeline.dates.when import When, Yearless
from timeline.expressions.context import Context, Leaning, Tense
from timeline.expressions.meaning import Anchor, NthWeekday, OfSomeYear, Weekday
from timeline.expressions.resolution import Resolution
from timeline.expressions.shift import direction, distance, nearest
from timeline.expressions.story import month_of_story, unit_in_year, weekday_of_story

# A tense is read from few signs: a date so many times nearer on the other side is meant whatever they say. "Declared a
# dividend payable Dec. 7" tells of this December.
FAR_NEARER = 6
_SEASON_LETTERS = ("SP", "SU", "FA", "WI")


def weekday(meaning: Weekday, context: Context) -> Resolution:
    """Resolve a weekday; without a day to count from it keeps its place in an unknown week: `XXXX-WXX-1`."""
    unknown = Timex(TimexType.DATE, f"XXXX-WXX-{meaning.day}")
    document = context.document
    if context.story is not None:
        told = weekday_of_story(meaning, context.story, uncertain=document is None)
        return told or Resolution(unknown, None, reason="the story does not say in which week")
    if document is None:
        return Resolution(unknown, None, reason="the publication date is unknown, so this stays unresolved")
    focus = context.focus if meaning.anchor is Anchor.FOCUS else None
    on_focus = focus is not None and focus.period is not None and focus.period.grain is Grain.DAY
    if focus is not None and on_focus:
        document = focus
    leaning = Leaning("expression" if on_focus else "document", text_of(document))
    unit = document.period
    if unit is None or unit.grain is not Grain.DAY:
        when = document.qualified(approximate=True) if unit is not None else None
        return Resolution(unknown, when, leaning, "B" if when else "C", f"{leaning.value} cannot say which week")
    day, why = _day_and_why(meaning, unit.index, context, on_focus=on_focus)
    when = When.of(Period(Grain.DAY, day), approximate=document.approximate, uncertain=document.uncertain)
    return Resolution(
        Timex(TimexType.DATE, text_of(When.of(Period(Grain.DAY, day)))), when, leaning, "B", f"{why} {leaning.value}"
    )


def _day_and_why(meaning: Weekday, here: int, context: Context, *, on_focus: bool) -> tuple[int, str]:
    back = (weekday_of(here) - meaning.day) % 7
    ahead = -back % 7
    if meaning.week is not None:
        return here - weekday_of(here) + meaning.day + 7 * meaning.week, f"the one {meaning.week:+d} weeks from that of"
    if meaning.step < 0:
        return here - (back or 7) + 7 * (meaning.step + 1), "the last one before"
    if meaning.step > 0:
        return here + (ahead or 7) + 7 * (meaning.step - 1), "the next one after"
    if on_focus:
        return here + (ahead if ahead < back else -back), "the nearest to"
    if context.tense is not None and context.tense.ahead:
        return here + ahead, f"{_told(context, 'ahead') or 'future tense'}: the next one from"
    if meaning.this and context.tense is not Tense.PAST:
        return here + ahead, "“this” one: the next from"
    behind = f"{_told(context, 'back')}: " if context.sign and context.tense is Tense.PAST else ""
    return here - back, f"{behind}the latest one up to"


def of_some_year(meaning: OfSomeYear, context: Context) -> Resolution:
    """Resolve a month, day, quarter, half or season without a year; without an anchor its year stays `XXXX`."""
    document = context.document
    if context.story is not None:
        told = month_of_story(meaning, context.story, uncertain=document is None)
        return told or _in_no_year(meaning, "the story does not say in which year")
    if document is None or document.start is None or document.end is None:
        return _in_no_year(
            meaning,
            "no year is given and the publication date is unknown"
            if document is None
            else "no year is given here or in the publication date",
        )
    leaning = Leaning("document", text_of(document))
    day = document.start
    year = calendar_day(day)[0]
    same_year = calendar_day(document.end - 1)[0] == year
    choices = [unit for y in (year - 1, year, year + 1) if (unit := unit_in_year(meaning, y)) is not None]
    if not choices or document.period is None or not same_year:
        return _in_no_year(meaning, f"{leaning.value} cannot say which year")
    if document.period.grain > Grain.MONTH:
        unit = next((u for u in choices if u.years == year), choices[0])
        when = When.of(unit, uncertain=True)
        return Resolution(
            Timex(TimexType.DATE, value_of(unit)),
            when,
            leaning,
            "B",
            f"taken in the year of {leaning.value}, which is not certain",
        )
    forward: bool | None
    if meaning.step:
        strict = [u for u in choices if (u.end <= day if meaning.step < 0 else u.start > day)]
        choices, forward = strict or choices, meaning.step > 0
    else:
        forward = direction(context.tense)
    unit = nearest(choices, day, forward=forward)
    if forward is not None and not meaning.step:
        plain = nearest(choices, day, forward=None)
        if distance(plain, day) * FAR_NEARER < distance(unit, day):
            unit, forward = plain, None
    when = When.of(unit, uncertain=document.uncertain)
    side = "" if forward is None else " in the future" if forward else " in the past"
    why = _told(context, "ahead" if forward else "back") if side and not meaning.step else ""
    return Resolution(
        Timex(TimexType.DATE, value_of(unit)),
        when,
        leaning,
        "B",
        f"{why}{': ' if why else ''}the nearest{side} to {leaning.value}",
    )


def _told(context: Context, whither: str) -> str:
    """Say which words tell the tense."""
    return f"“{' '.join(context.sign.split())}” looks {whither}" if context.sign else ""


def _in_no_year(meaning: OfSomeYear, reason: str) -> Resolution:
    number = meaning.number
    if meaning.grain is Grain.MONTH or meaning.day is not None:
        day = f"-{meaning.day:02d}" if meaning.day else ""
        where = Yearless(number, meaning.day)
        when = When(None, None, Grain.DAY if meaning.day else Grain.MONTH, yearless=where)
        return Resolution(Timex(TimexType.DATE, f"XXXX-{number:02d}{day}"), when, reason=reason)
    letters = {Grain.QUARTER: f"Q{number}", Grain.HALF: f"H{number}", Grain.SEASON: _SEASON_LETTERS[(number - 1) % 4]}
    return Resolution(Timex(TimexType.DATE, f"XXXX-{letters[meaning.grain]}"), None, reason=reason)


def nth_weekday_of_month(meaning: NthWeekday, context: Context) -> Resolution:
    """Resolve "the last Friday of November [2017]": its month first, then the day in it; none where the month has none."""
    if meaning.year is not None:
        unit = Period.month(meaning.year, meaning.month)
        month = Resolution(Timex(TimexType.DATE, value_of(unit)), When.of(unit), grade="A", reason="written out")
    else:
        month = of_some_year(OfSomeYear(Grain.MONTH, meaning.month), context)
    whole = month.when.period if month.when is not None else None
    if month.when is None or whole is None or whole.grain is not Grain.MONTH:
        return month
    year, number, _ = calendar_day(whole.start)
    day = nth_weekday(year, number, meaning.day, meaning.n)
    if not whole.start <= day < whole.end:
        return replace(month, reason=f"{value_of(whole)} has no such day")
    found = Period(Grain.DAY, day)
    when = When.of(found, uncertain=month.when.uncertain)
    return replace(month, timex=Timex(TimexType.DATE, value_of(found)), when=when)
