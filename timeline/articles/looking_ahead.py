"""What the next date says of this one: "in April and June 1955", "August/September 1956", "the quarter ended Sept. 30"."""

import re
from collections.abc import Sequence

from timeline.articles.focus import core
from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import When
from timeline.expressions.meaning import Anchor, Fixed, OfSomeYear, Shifted, TheDay
from timeline.expressions.story import unit_in_year
from timeline.language.mention import Mention

# "and", "or", "to" or a stroke; a sentence's end is longer or has a full stop.
_LONGEST_LINK = 5
_THE_QUARTER = Shifted(0, Grain.QUARTER, Anchor.FOCUS)
# A word such as "ended"; and the last days of a quarter, in which accounts are closed.
_LONGEST_WORD = 8
_CLOSING_DAYS = 25
_LONGEST_ZONE = 50
_WITHIN = re.compile(
    r",? (?:(?:early|late|probably|perhaps) )?(?:in|on|by|during|about|around|towards) (?:the )?", re.IGNORECASE
)
# What may stand between a time of day and its date: Baghdad time on, local time, on
_TIME_ON = re.compile(r",? (?:(?:[A-Z][\w.-]* ){0,3}(?:local |standard |summer )?time,? )?on \Z|,? [A-Z]{2,5},? on \Z")


def year_said_after(text: str, found: Sequence[Mention], place: int) -> When | None:
    """Return the year of the next date when it counts for this one too; None when it does not.

    "December and January 1956" spans a turn of the year: what would come after the second date is the year before.
    """
    here = core(found[place].meaning)
    if place + 1 == len(found) or not isinstance(here, OfSomeYear) or here.step:
        return None
    following = core(found[place + 1].meaning)
    link = text[found[place].end : found[place + 1].start]
    if not isinstance(following, Fixed) or following.period.grain > Grain.SEASON or len(link) > _LONGEST_LINK:
        return None
    if not link.strip(" ,") or not set(link).isdisjoint(".;:()\n"):
        return None
    year = following.period.years
    unit = unit_in_year(here, year)
    if unit is None or unit.start > following.period.start:
        year -= 1
    return When.of(Period.year(year))


def year_said_before(text: str, found: Sequence[Mention], place: int) -> bool:
    """Whether the year just told is this one's too: "in 2005, in the spring"."""
    here = core(found[place].meaning)
    if not place or not isinstance(here, OfSomeYear) or here.step or found[place].parent is not None:
        return False
    before = core(found[place - 1].meaning)
    if not isinstance(before, Fixed) or before.period.grain is not Grain.YEAR:
        return False
    return _WITHIN.fullmatch(text, found[place - 1].end, found[place].start) is not None


def closing_day_after(text: str, found: Sequence[Mention], place: int) -> OfSomeYear | Fixed | None:
    """Return the next date when it closes the quarter that this one speaks of, or is this time's day; else None."""
    here = core(found[place].meaning)
    if isinstance(here, TheDay) and place + 1 < len(found):
        return _day_of_time(text, found, place)
    if place + 1 == len(found) or here != _THE_QUARTER:
        return None
    link = text[found[place].end : found[place + 1].start]
    if len(link) > _LONGEST_WORD or not set(link).isdisjoint(".,;:()\n"):
        return None
    closing = core(found[place + 1].meaning)
    match closing:
        case OfSomeYear(Grain.MONTH, _, day) if day is not None and (
            link.strip() in ("ended", "ending") or _closes(closing.number, day)
        ):
            return closing
        case Fixed(Period(Grain.DAY, index)):
            _, month, day = calendar_day(index)
            return closing if link.strip() in ("ended", "ending") or _closes(month, day) else None
        case _:
            return None


def begun_before(text: str, found: Sequence[Mention], place: int, story: When | None) -> When | None:
    """Return the year before the story's for the beginning of a range across a turn of the year that holds the story's place.

    In March 1945 "from October to March" began in 1944; in April 1945 "November and January" are those behind, which are
    nearer than those to come.
    """
    here = story.period if story is not None else None
    if here is None or here.grain >= Grain.YEAR or place + 1 == len(found):
        return None
    is_range = place > 0 and found[place - 1].is_range
    if not is_range and text[found[place].end : found[place + 1].start] not in (" and ", " or "):
        return None
    first, last = core(found[place].meaning), core(found[place + 1].meaning)
    if not (isinstance(first, OfSomeYear) and isinstance(last, OfSomeYear)) or first.step or last.step:
        return None
    begins, ends = unit_in_year(first, here.years), unit_in_year(last, here.years)
    if begins is None or ends is None or ends.end > begins.start:
        return None
    if here.start >= ends.end and (is_range or here.start - ends.end >= begins.start - here.end):
        return None
    return When.of(Period.year(here.years - 1))


def _day_of_time(text: str, found: Sequence[Mention], place: int) -> OfSomeYear | Fixed | None:
    """The next date when it is the day of this time of day, with a zone's name between; None when it is not."""
    link = text[found[place].end : found[place + 1].start]
    following = core(found[place + 1].meaning)
    if len(link) > _LONGEST_ZONE or _TIME_ON.fullmatch(link) is None:
        return None
    match following:
        case Fixed(Period(Grain.DAY)):
            return following
        case OfSomeYear(day=day) if day is not None:
            return following
        case _:
            return None


def _closes(month: int, day: int) -> bool:
    return month % 3 == 0 and day >= _CLOSING_DAYS
