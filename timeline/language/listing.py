"""Days told together: "April 24 and 25", "between 3 and 28 October 2011", "14-15 April 1912".

A bare number beside a full day is a day of the same month when a joint stands between them. Each becomes a mention of
its own, as the TimeML guidelines want it; what joins them into a range is decided afterwards.
"""

import re
from collections.abc import Sequence

from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Bounded, Fixed, Meaning, OfSomeYear
from timeline.language.mention import Mention

_AFTER = re.compile(
    r"\s*(?:(?P<comma>,)|,?\s*(?:and|or|to|through|until|&)|–|-)\s*(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?P<year>,?\s+[12]\d{3})?"
    r"(?![\w%$€£]|[.,:/-]?\d|\s*(?:%|percent|per|people|of the|a\.m|p\.m|am\b|pm\b))"
    # after a mere comma a number may count anything: only the shape of a list makes it a day
    r"(?(comma)(?=\s*(?:[.,;)–-]|and\b|or\b|to\b|\Z)|(?<=\d{4})))"
)
_BEFORE = re.compile(r"(?<![\w.,:/$€£-])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\s*(?:,|and|or|to|through|until|&|–|-)\s*\Z")
_MONTH_FIRST = re.compile(r"[A-Z][a-z]{2,8}\.?\s+\d")
_YEAR_AFTER = re.compile(r"[–/-](\d\d)(?![\w%]|[.,:/–-]\d)")
_YEAR_BEFORE = re.compile(r"(?<![\w.,:/$€£-])(\d{1,4})\s*(?:–|-|to|and|or|/|until)\s*\Z")
_REACH = 16


def with_listed_days(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with the days put in that stand beside a full day and lack its month."""
    out: list[Mention] = []
    for i, mention in enumerate(mentions):
        if out and mention.start < out[-1].end:
            continue  # the year of a listed day
        month = _month(mention.meaning)
        if month is None:
            out += _year_before_christ(text, mention, out[-1].end if out else 0)
            out.append(mention)
            out += _short_year(text, mention)
            continue
        floor = out[-1].end if out else 0
        if not _MONTH_FIRST.match(mention.text):
            out += _before(text, mention, month, floor)
            out.append(mention)
            continue
        ceiling = mentions[i + 1].start if i + 1 < len(mentions) else len(text)
        out += _after(text, mention, month, ceiling)
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


def _year_before_christ(text: str, mention: Mention, floor: int) -> list[Mention]:
    """The first year of "499–493 BC": it lies before the second, so it is before Christ too."""
    meaning = mention.meaning.of if isinstance(mention.meaning, Bounded) else mention.meaning
    if not isinstance(meaning, Fixed) or meaning.period.grain is not Grain.YEAR or meaning.period.index >= 0:
        return []
    hit = _YEAR_BEFORE.search(text, max(floor, mention.start - _REACH), mention.start)
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


def _before(text: str, mention: Mention, month: tuple[int | None, int], floor: int) -> list[Mention]:
    """The days before "9 to 17 May", nearest last."""
    found: list[Mention] = []
    end = mention.start
    while (hit := _BEFORE.search(text, max(floor, end - _REACH), end)) is not None:
        meaning = _day(month, int(hit["day"]))
        if meaning is None:
            break
        stop = hit.end("day")
        stop += 2 if text[stop : stop + 2] in ("st", "nd", "rd", "th") else 0
        found.insert(0, Mention(hit.start("day"), stop, text[hit.start("day") : stop], "listed-day", meaning))
        end = hit.start("day")
    return found


def _after(text: str, mention: Mention, month: tuple[int | None, int], ceiling: int) -> list[Mention]:
    """The mention itself and the days after "April 24 and 25"; a year after the last is the year of all."""
    found: list[tuple[int, int, int]] = []
    end, year = mention.end, month[0]
    while (hit := _AFTER.match(text, end)) is not None and hit.end("day") <= ceiling:
        start, stop = hit.start("day"), hit.end("day")
        stop += 2 if text[stop : stop + 2] in ("st", "nd", "rd", "th") else 0
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
