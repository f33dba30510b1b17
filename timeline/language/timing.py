"""A time of day and the day said beside it are one expression: "10 p.m. Wednesday", "tomorrow at noon", "the night of May 13"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.expressions.meaning import (
    About,
    Bounded,
    DayOfMonth,
    Feast,
    Fixed,
    Meaning,
    OfSomeYear,
    Part,
    Shifted,
    TheDay,
    Timed,
    Weekday,
)
from timeline.language.mention import Mention

_GAP = r"[^\S\n]*(?:\n[^\S\n]*)?"
_MIDNIGHT = Clock("00:00")
_MORNING, _NOON = "06:00", "12:00"
_END_OF_DAY = Clock("24:00")  # "midnight Friday" is the end of that day


def timed(
    text: str, mentions: Sequence[Mention], before_day: Sequence[str], before_time: Sequence[str]
) -> list[Mention]:
    """Return the mentions, each time of day that has its day beside it in one with it.

    `before_day` and `before_time` are the words that may stand between ("on", "of"; "at"); a comma or nothing may too.
    """
    out: list[Mention] = []
    to_day, to_time = _link(before_day), _link(before_time)
    for mention in mentions:
        if out and (joint := _joint(text, out[-1], mention, to_day, to_time)) is not None:
            last = out.pop()
            rule = last.rule if joint[1] else mention.rule
            out.append(replace(last, end=mention.end, text=text[last.start : mention.end], rule=rule, meaning=joint[0]))
        else:
            out.append(mention)
    return out


def _link(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf",?{_GAP}(?:(?:{'|'.join(words)})\s)?{_GAP}", re.IGNORECASE)


def _joint(
    text: str, first: Mention, last: Mention, to_day: re.Pattern[str], to_time: re.Pattern[str]
) -> tuple[Meaning, bool] | None:
    """The meaning of both together, and whether the time stands first; None when they do not belong together."""
    if last.start == first.end or last.start - first.end > 8:
        return None
    time = _free(first.meaning)
    if time is not None and _day_of(time.clock, last.meaning) and to_day.fullmatch(text, first.end, last.start):
        return _on_day(first.meaning, last.meaning), True
    time = _free(last.meaning)
    if time is not None and _holds_day(first.meaning) and to_time.fullmatch(text, first.end, last.start):
        return _at_time(first.meaning, last.meaning), False
    return None


def _free(meaning: Meaning) -> Timed | None:
    """The time of day in a meaning that has no day of its own."""
    while isinstance(meaning, (About, Bounded, Part)):
        meaning = meaning.of
    return meaning if isinstance(meaning, Timed) and meaning.of == TheDay() else None


def _day_of(clock: Clock, meaning: Meaning) -> Meaning | None:
    """The day that a time stands on: one said, or that of a part of a day ("8 p.m. tonight"); "2 a.m. last night" is neither."""
    if not isinstance(meaning, Timed):
        return meaning if _is_day(meaning) else None
    part, small_hours = meaning.clock.text, clock.text[:1].isdigit() and clock.text < _MORNING
    fits = part.isalpha() and not clock.text.isalpha() and not (part == "NI" and small_hours)
    return meaning.of if fits and _is_day(meaning.of) else None


def _is_day(meaning: Meaning) -> bool:
    match meaning:
        case Fixed(period):
            return period.grain is Grain.DAY
        case OfSomeYear(_, _, day):
            return day is not None
        case Shifted(_, grain):
            return grain is Grain.DAY
        case _:
            return isinstance(meaning, DayOfMonth | Weekday | Feast)


def _holds_day(meaning: Meaning) -> bool:
    """Whether a day is said that a time can be set on: a day, one with a bound, or a part of a day said."""
    if isinstance(meaning, Bounded):
        meaning = meaning.of
    if isinstance(meaning, Timed):
        return meaning.clock.text.isalpha() and _is_day(meaning.of)
    return _is_day(meaning)


def _on_day(time: Meaning, day: Meaning) -> Meaning:
    match time:
        case About() | Bounded() | Part():
            return replace(time, of=_on_day(time.of, day))
        case Timed(_, clock, either):
            if isinstance(day, Timed):
                part, day = day.clock.text, day.of
                if either and part != "DT":
                    clock, either = _in_part(clock, part), False
            return Timed(day, _END_OF_DAY if clock == _MIDNIGHT else clock, either)
        case _:
            return time


def _at_time(day: Meaning, time: Meaning) -> Meaning:
    if isinstance(day, Bounded):
        return replace(day, of=_at_time(day.of, time))
    return _on_day(time, day)


def _in_part(clock: Clock, part: str) -> Clock:
    """A time of the twelve-hour dial in a part of the day: half 8 tonight is 20:30."""
    late = part != "MO" and clock.text < _NOON
    return Clock(f"{int(clock.text[:2]) + 12}{clock.text[2:]}", clock.zone) if late else clock
