"""Ranges: two neighbouring expressions and what stands between them become a parent with two children.

The parent is what a chronology needs ("from 2007 to 2013", a span); only the children are TIMEX3s.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import (
    About,
    Anchor,
    Between,
    Bounded,
    DayOfMonth,
    Ending,
    Fixed,
    InYear,
    Length,
    Meaning,
    OfSomeYear,
    Part,
    Relation,
    Shifted,
    Timed,
    Weekday,
)
from timeline.language.mention import Mention

_REACH = 30
_WORD_BEFORE = re.compile(r"\b(\w+)\s+\Z")
_DATES = (DayOfMonth, Fixed, InYear, OfSomeYear, Shifted, Weekday, Part, Timed)


@dataclass(frozen=True, slots=True)
class Join:
    """A wording of a range: a word that must stand before (none: nothing need), the joints, and a proof (text, EDTF).

    `either`: the happening was at one of the two ("1985 or 1986"); `ending`, which must
    match the words up to and with the first: that is a length, and the second its end ("in the six months ended June 30").
    """

    before: tuple[str, ...]
    joints: tuple[str, ...]
    within: tuple[str, str]
    either: bool = False
    ending: re.Pattern[str] | None = None


def joined(
    text: str, mentions: Sequence[Mention], joins: Sequence[Join], still: re.Pattern[str] | None = None
) -> list[Mention]:
    """Return the mentions with a parent range put before each pair that a join holds together.

    `still` matches behind a date since which something goes on: "2008 – present".
    """
    out: list[Mention] = []
    skip = False
    for i, first in enumerate(mentions):
        if skip:
            skip = False
            continue
        last = mentions[i + 1] if i + 1 < len(mentions) else None
        found = _range(text, first, last, joins) if last is not None else None
        if found is None or last is None:
            goes_on = still is not None and isinstance(first.meaning, Fixed) and still.match(text, first.end)
            out.append(replace(first, meaning=Bounded(first.meaning, Relation.SINCE)) if goes_on else first)
            continue
        start, join = found
        a, b = _completed(_bare(first.meaning), _bare(last.meaning))
        parent = len(out)
        length = _length(a) if join.ending is not None else None
        meaning = Between(a, b, join.either) if length is None else Ending(length.count or 1, length.grain, b)
        rule = "either" if join.either else "range"
        out.append(Mention(start, last.end, text[start : last.end], rule, meaning, is_range=True))
        out.append(replace(first, meaning=a, parent=parent))
        out.append(replace(last, meaning=b, parent=parent))
        skip = True
    return out


def _range(text: str, first: Mention, last: Mention, joins: Sequence[Join]) -> tuple[int, Join] | None:
    """Where the range begins (with its "from" or "between"), and what joins the two; None when nothing does."""
    length = _length(first.meaning)
    if not (length is not None or _is_date(first.meaning)) or not _is_date(last.meaning):
        return None
    joint = " ".join(text[first.end : last.start].split()).lower()
    if not joint or "\n\n" in text[first.end : last.start]:
        return None
    before = _WORD_BEFORE.search(text, max(0, first.start - 12), first.start)
    word = before[1].lower() if before is not None else ""
    for join in joins:
        if joint not in join.joints:
            continue
        if join.ending is not None:
            grain = _grain(last.meaning)
            fits = length is not None and grain is not None and grain <= length.grain
            if fits and join.ending.search(text, max(0, first.start - _REACH), first.end):
                return first.start, join
            continue
        if not _is_date(first.meaning):
            continue
        if not join.before:
            same = _grain(first.meaning) is not None and _grain(first.meaning) is _grain(last.meaning)
            return (first.start, join) if same else None
        if before is not None and word in join.before:
            return before.start(1), join
    return None


def _is_date(meaning: Meaning) -> bool:
    match meaning:
        case Bounded(of, _) | About(of, _):
            return _is_date(of)
        case _:
            return isinstance(meaning, _DATES)


def _length(meaning: Meaning) -> Length | None:
    """A counted length of weeks or more; "the quarter" is one of one."""
    match meaning:
        case Length(count, grain) if count is not None and grain >= Grain.WEEK:
            return meaning
        case Shifted(0, Grain.QUARTER | Grain.YEAR as grain, Anchor.FOCUS):
            return Length(1, grain)
        case _:
            return None


def _bare(meaning: Meaning) -> Meaning:
    """Without the bound that "until" gave it: the range says it better."""
    return meaning.of if isinstance(meaning, Bounded) else meaning


def _grain(meaning: Meaning) -> Grain | None:
    match meaning:
        case Fixed(period):
            return period.grain
        case OfSomeYear(grain, _, day):
            return Grain.DAY if day else grain
        case InYear(of, _) if of is not None:
            return _grain(of)
        case Weekday() | DayOfMonth():
            return Grain.DAY
        case Shifted(_, grain):
            return grain
        case Part(of, _) | Timed(of, _) | About(of, _) | Bounded(of, _):
            return _grain(of)
        case _:
            return None


def _completed(first: Meaning, last: Meaning) -> tuple[Meaning, Meaning]:
    """Give an end without a year the year of the other: "May to July 2012", "the first to the third quarter of last year"."""
    if isinstance(first, OfSomeYear) and isinstance(last, Fixed) and last.period.grain in (Grain.DAY, Grain.MONTH):
        year = calendar_day(last.period.start)[0]
        return _placed(first, year), last
    if isinstance(first, OfSomeYear) and not first.step and isinstance(last, InYear):
        return replace(last, of=first), last
    return first, last


def _placed(meaning: OfSomeYear, year: int) -> Meaning:
    try:
        if meaning.day is not None:
            return Fixed(Period.day(year, meaning.number, meaning.day))
        if meaning.grain is Grain.MONTH:
            return Fixed(Period.month(year, meaning.number))
    except ValueError:
        return meaning
    return meaning
