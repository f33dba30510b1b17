"""Dating an article that states no date of its own by the years that it tells: a year, or a few, and never a day.

What counts is what the words say of the time of writing: "five years ago, in 2003"; "WWDC 2010" in a sentence about
yesterday; a year told as past and one told as to come. That the last year told is not long ago is a guess, which is proposed to a person and dates nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.articles.article import DateCandidate, Known
from timeline.articles.focus import core
from timeline.articles.sentences import Sentence
from timeline.dates.days import calendar_day
from timeline.dates.edtf import some_day
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.context import Tense
from timeline.expressions.meaning import Anchor, Fixed, Meaning, Shifted, Weekday
from timeline.language.languages import tense_teller
from timeline.language.mention import Mention

WIDEST = 5
"""So many years a span covers at most."""

GUESS = 0.45
"""The score of what a person may be asked, and what dates no article by itself."""

_YEARLY = (
    r"Awards?|Championships?|Conference|Congress|Convention|Cup|Day|Expo|Exposition|Fair|Festival|Forum|Games|Marathon|Meeting|Olympics|Open|Prix|"
    r"Show|Summit|Symposium|Tour|Tournament|Week|Workshop"
)
_NAMED = re.compile(
    rf"\b(?P<before>(?:19|20)\d\d) (?:[A-Z][\w&'’-]{{1,40}} ){{0,5}}?(?:{_YEARLY})\b"
    rf"|\b(?:(?:[A-Z][\w&'’-]{{1,40}} ){{1,5}}(?:{_YEARLY})|[A-Z]{{3,}}) (?P<after>(?:19|20)\d\d)\b(?![–-]\d)"
)
_YEARS_AGO = re.compile(
    r"\b(?P<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty) years ago,? (?:back )?in (?P<y>(?:1[5-9]|20)\d\d)\b"
    r"|\b[Ii]n (?P<y2>(?:1[5-9]|20)\d\d), (?P<n2>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty) years ago\b"
)
_NUMBERS = {
    **dict(
        zip(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), range(1, 11), strict=True)
    ),
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
}
_LAST_YEAR = re.compile(r"\blast year,? (?:in |\()?(?P<last>20\d\d|19\d\d)\)?")
_NEAR = 3


@dataclass(frozen=True, slots=True)
class Told:
    """A year that is told: where, as past (−1), to come (1) or neither (0), and whether with its month or day."""

    year: int
    mention: Mention
    side: int
    is_fine: bool


def dated_by_years(
    text: str, mentions: Sequence[Mention], parts: Sequence[Sentence], told: Sequence[Told]
) -> Iterator[DateCandidate]:
    """Yield what the years that a text tells (`told_years`) say of its own date: single years first, then spans of a few."""
    recent = [m for m in mentions if is_of_the_day(m.meaning)]
    latest = max((one.year for one in told if one.side < 0), default=None)
    yield from _counted(text, latest)
    yield from _edition_of_the_day(text, parts, recent, latest)
    yield from _between(told, recent)


def told_years(text: str, mentions: Sequence[Mention], parts: Sequence[Sentence], lang: str) -> Iterator[Told]:
    """Yield the years that a text tells, in order."""
    tense_at = tense_teller(lang)
    at = 0
    for mention in mentions:
        period = _period(mention.meaning)
        if period is None:
            continue
        while at + 1 < len(parts) and parts[at].end <= mention.start:
            at += 1
        sentence = parts[at] if parts else None
        sign = None
        if sentence is not None and sentence.start <= mention.start < sentence.end:
            own = text[sentence.start : sentence.end]
            sign = tense_at(own, mention.start - sentence.start, mention.end - sentence.start)
        side = {Tense.PAST: -1, Tense.FUTURE: 1}.get(sign.tense, 0) if sign is not None else 0
        yield Told(calendar_day(period.start)[0], mention, side, period.grain < Grain.YEAR)


def _period(meaning: Meaning) -> Period | None:
    told = core(meaning)
    return told.period if isinstance(told, Fixed) and told.period.grain <= Grain.YEAR else None


def is_of_the_day(meaning: Meaning) -> bool:
    """Whether the words count from the day of writing: "yesterday", "two weeks ago", a bare weekday."""
    told = core(meaning)
    if isinstance(told, Weekday):
        return True
    return (
        isinstance(told, Shifted)
        and told.grain <= Grain.WEEK
        and abs(told.n) <= _NEAR
        and told.anchor is Anchor.DOCUMENT
    )


def _counted(text: str, latest: int | None) -> Iterator[DateCandidate]:
    """“Five years ago, in 2003”: it was written in 2008, or a year beside it."""
    for found in _YEARS_AGO.finditer(text):
        number, year = (found["n"], found["y"]) if found["n"] else (found["n2"], found["y2"])
        count = int(number) if number.isdigit() else _NUMBERS[number]
        first, last = int(year) + count - 1, int(year) + count + 1
        if latest is not None and latest > last:
            continue
        yield _years(max(first, latest or first), last, "years ago", found[0], 0.7, found.start(), found.end())
        return
    for found in _LAST_YEAR.finditer(text):
        year = int(found["last"]) + 1
        if latest is None or latest <= year:
            yield _years(year, year, "last year's number", found[0], 0.8, found.start(), found.end())
            return


def _edition_of_the_day(
    text: str, parts: Sequence[Sentence], recent: Sequence[Mention], latest: int | None
) -> Iterator[DateCandidate]:
    """“Yesterday he opened WWDC 2010”: a name with a year, in a sentence about the day of writing or the day before."""
    for sentence in parts:
        days = [m for m in recent if sentence.start <= m.start < sentence.end]
        if not days:
            continue
        own = text[sentence.start : sentence.end]
        named = list(_NAMED.finditer(own))
        years = {int(found["before"] or found["after"]) for found in named}
        if len(years) != 1 or (latest is not None and latest > max(years)):
            continue
        year = years.pop()
        place = sentence.start + named[0].start()
        evidence = f"“{named[0][0].strip()}” beside “{days[0].text}”"
        yield _years(year, year, "edition of the day", evidence, 0.72, place, place + len(named[0][0].rstrip()))
        return


def _between(told: Sequence[Told], recent: Sequence[Mention]) -> Iterator[DateCandidate]:
    """Between the last year told as past and the first told as to come; of news that tells several, soon after the last: a guess."""
    past = [one for one in told if one.side < 0]
    coming = [one for one in told if one.side > 0]
    latest = max(past, key=lambda one: (one.year, one.is_fine), default=None)
    first = min(coming, key=lambda one: one.year, default=None)
    last = first.year if first is not None else latest.year if latest is not None else 0
    if latest is None or any(one.year > last for one in told if one.side == 0):
        return  # a later year, of which the words do not say whether it has come
    place = (latest.mention.start, latest.mention.end)
    if first is not None and latest.year <= first.year < latest.year + WIDEST:
        evidence = f"“{latest.mention.text}” is past, “{first.mention.text}” to come"
        yield _years(latest.year, first.year, "years told", evidence, 0.6, *place)
    years = sorted({one.year for one in past}, reverse=True)
    near = {one.mention.text for one in past if one.year > latest.year - WIDEST}
    if first is not None or not recent or len(near) < 2 or len(years) < 2 or years[0] - years[1] > _NEAR:
        return
    evidence = f"“{latest.mention.text}” is the last of several years told, beside “{recent[0].text}”"
    yield _years(latest.year, latest.year + WIDEST - 1, "soon after the years told", evidence, GUESS, *place)


def _years(first: int, last: int, method: str, evidence: str, score: float, start: int, end: int) -> DateCandidate:
    when = some_day(Period.year(first).start, Period.year(last).end)
    return DateCandidate(when, Known.INFERRED, method, evidence, score, start, end)
