"""Days told together, in any language: "April 24 and 25", "between 3 and 28 October 2011", "14-15 April 1912".

A bare number beside a full day is a day of the same month when a joint stands between them. Each becomes a mention of
its own, as the TimeML guidelines want it; what joins them into a range is decided afterwards.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Bounded, Fixed, Meaning, OfSomeYear
from timeline.language.mention import Mention

_YEAR_AFTER = re.compile(r"[–/-](\d\d)(?![\w%]|[.,:/–-]\d)")
_REACH = 20
_NO_MONTH_FIRST = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class DayLists:
    """How a language tells days, and old years, together; patterns that stop where the next one begins or go on from the last.

    `before` finds, up to a day with its month, another (`day`, with all that belongs to it `said`) and its joint. `after`
    goes on from a day that `month_first` matches: "April 24 and 25"; `year` is one that follows. `year_before` finds a
    number and its joint before a year before Christ.
    """

    before: re.Pattern[str]
    year_before: re.Pattern[str]
    after: re.Pattern[str] = _NO_MONTH_FIRST
    month_first: re.Pattern[str] = _NO_MONTH_FIRST


def day_lists(said: str, joints: str, years: str) -> DayLists:
    """Return those of a language whose months follow their days: how a day is `said` (with a group `day`), and what stands between."""
    alone = r"(?<![\w.,:/$€£-])"
    return DayLists(
        re.compile(rf"{alone}(?P<said>{said})\s*(?:{joints})\s*\Z", re.IGNORECASE),
        re.compile(rf"{alone}(\d{{1,4}})\s*(?:{years})\s*\Z", re.IGNORECASE),
    )


def with_listed_days(text: str, mentions: Sequence[Mention], lists: DayLists) -> list[Mention]:
    """Return the mentions with the days put in that stand beside a full day and lack its month."""
    out: list[Mention] = []
    for i, mention in enumerate(mentions):
        if out and mention.start < out[-1].end:
            continue  # the year of a listed day
        month = _month(mention.meaning)
        if month is None:
            out += _year_before_christ(text, mention, out[-1].end if out else 0, lists)
            out.append(mention)
            out += _short_year(text, mention)
            continue
        floor = out[-1].end if out else 0
        if not lists.month_first.match(mention.text):
            out += _before(text, mention, month, floor, lists.before)
            out.append(mention)
            continue
        ceiling = mentions[i + 1].start if i + 1 < len(mentions) else len(text)
        out += _after(text, mention, month, ceiling, lists.after)
    return out


def _month(meaning: Meaning) -> tuple[int | None, int] | None:
    """The year (None: not said) and month of a day; None for what is not a day."""
    match meaning:
        case Fixed(Period(Grain.DAY, index)):
            return calendar_day(index)[:2]
        case OfSomeYear(Grain.MONTH, month, day) if day is not None:
            return None, month
        case Bounded(of, _):
            return _month(of)
        case _:
            return None


def _day(month: tuple[int | None, int], day: int) -> Meaning | None:
    year, number = month
    try:
        return OfSomeYear(Grain.MONTH, number, day) if year is None else Fixed(Period.day(year, number, day))
    except ValueError:
        return None


def _year_before_christ(text: str, mention: Mention, floor: int, lists: DayLists) -> list[Mention]:
    """The first year of "499–493 BC": it lies before the second, so it is before Christ too."""
    meaning = mention.meaning.of if isinstance(mention.meaning, Bounded) else mention.meaning
    if not isinstance(meaning, Fixed) or meaning.period.grain is not Grain.YEAR or meaning.period.index >= 0:
        return []
    hit = lists.year_before.search(text, max(floor, mention.start - _REACH), mention.start)
    if hit is None or 1 - int(hit[1]) >= meaning.period.index:
        return []
    return [Mention(hit.start(1), hit.end(1), hit[1], "year-before-christ", Fixed(Period.year(1 - int(hit[1]))))]


def _short_year(text: str, mention: Mention) -> list[Mention]:
    """The second year of "1958-59", when it follows the first within its century."""
    meaning = mention.meaning.of if isinstance(mention.meaning, Bounded) else mention.meaning
    hit = _YEAR_AFTER.match(text, mention.end)
    if hit is None or not isinstance(meaning, Fixed) or meaning.period.grain is not Grain.YEAR:
        return []
    first, short = meaning.period.index, int(hit[1])
    if short <= first % 100:
        return []
    later = Fixed(Period.year(first - first % 100 + short))
    return [Mention(hit.start(1), hit.end(1), hit[1], "short-year", later)]


def _before(
    text: str, mention: Mention, month: tuple[int | None, int], floor: int, pattern: re.Pattern[str]
) -> list[Mention]:
    """The days before "9 to 17 May", nearest last."""
    found: list[Mention] = []
    end = mention.start
    while (hit := pattern.search(text, max(floor, end - _REACH), end)) is not None:
        meaning = _day(month, int(hit["day"]))
        if meaning is None:
            break
        end = hit.start("said")
        found.insert(0, Mention(end, hit.end("said"), hit["said"], "listed-day", meaning))
    return found


def _after(
    text: str, mention: Mention, month: tuple[int | None, int], ceiling: int, pattern: re.Pattern[str]
) -> list[Mention]:
    """The mention itself and the days after "April 24 and 25"; a year after the last is the year of all."""
    found: list[tuple[int, int, int]] = []
    end, year = mention.end, month[0]
    while (hit := pattern.match(text, end)) is not None and hit.end("day") <= ceiling:
        start, stop = hit.span("said")
        if _day(month, int(hit["day"])) is None:
            break
        end = stop
        if hit["year"] and year is None:
            year = int(hit["year"].strip(" ,\t\n\u00a0"))
            end = hit.end("year")
        found.append((start, end, int(hit["day"])))
        if hit["year"]:
            break
    if not found:
        return [mention]
    placed = (year, month[1])
    own = mention
    if year is not None and isinstance(mention.meaning, OfSomeYear) and mention.meaning.day is not None:
        meaning = _day(placed, mention.meaning.day)
        own = Mention(mention.start, mention.end, mention.text, mention.rule, meaning or mention.meaning)
    listed = ((start, stop, _day(placed, day)) for start, stop, day in found)
    return [own, *(Mention(a, b, text[a:b], "listed-day", m) for a, b, m in listed if m is not None)]
