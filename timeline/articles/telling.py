"""How a text tells its dates: as news, seen from its day of publication, or as a story, seen from within.

Nobody says so; the text's own dates do. A story is full of dates written out that lie long before the publication, and
has hardly a "yesterday" or a bare Monday. A text may be both: news with a piece of history in it, a history that ends
with this week. So each paragraph is asked again, and answers only where its own dates are clear.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.articles.focus import core
from timeline.articles.sentences import paragraphs
from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.when import When
from timeline.expressions.meaning import Anchor, Fixed, Meaning, OfSomeYear, Shifted, Weekday, Window
from timeline.expressions.shift import distance
from timeline.expressions.story import follows_closely, unit_in_year
from timeline.language.mention import NEXT_AFTER, Mention

QUOTE = re.compile(r"“[^“”\n]*”|\"[^\"\n]*\"")
"""What somebody is quoted with, inside one line."""

# A date more than a year before the publication is no news.
_LONG_AGO = 366
_NEARBY = 60
_FULL_DATES = 2
# How the rules are named whose days are told with their weekday; a bare weekday after such a one counts from it.
_WITH_WEEKDAY = "weekday"
_FAR_TO_NEAR = 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the dates of a text or paragraph speak for, in numbers of dates.

    `far`: written out and more than a year before the publication, `full`: with a month among them; `recent`: written
    out and later than that; `near`: counted from now ("last year", "Monday"), `now`: days and weeks among them.
    """

    far: int
    full: int
    recent: int
    near: int
    now: int

    @property
    def is_history(self) -> bool:
        """Whether a paragraph of news tells a story."""
        return self.full >= _FULL_DATES and self.continues_history

    @property
    def continues_history(self) -> bool:
        """Whether a paragraph after such a one goes on with it."""
        return self.full > 0 and not self.near and not self.recent

    @property
    def is_news(self) -> bool:
        """Whether a paragraph of a story tells what is news on the day of its publication."""
        return self.now > 0 and not self.far


def evidence(found: Iterable[Mention], document: When | None) -> Evidence:
    """Return what these expressions speak for."""
    far = full = recent = near = now = 0
    on_a_day = False
    for mention in found:
        meaning = core(mention.meaning)
        if isinstance(meaning, Fixed) and meaning.period.grain <= Grain.YEAR:
            on_a_day = False
            if _is_far(meaning, document):
                far += 1
                full += meaning.period.grain <= Grain.MONTH
                on_a_day = mention.rule.startswith(_WITH_WEEKDAY)
            else:
                recent += 1
        elif _is_near(meaning) and not (isinstance(meaning, Weekday) and on_a_day) and not _leans_on_told(mention):
            near += 1
            now += isinstance(meaning, Shifted) and meaning.grain <= Grain.WEEK and _counts_from_now(meaning, mention)
    return Evidence(far, full, recent, near, now)


def is_story(found: Sequence[Mention], document: When | None) -> bool:
    """Return whether these expressions are those of a story; without a document's date it takes twice the evidence.

    What begins with "on Monday" is news, whatever history it tells after that.
    """
    return _is_story(found, evidence(found, document), document)


def _is_story(found: Sequence[Mention], signs: Evidence, document: When | None) -> bool:
    if found and _is_near(core(found[0].meaning)):
        return False
    if document is None or document.start is None:
        return signs.full >= 2 * _FULL_DATES and signs.far > _FAR_TO_NEAR * signs.near
    return signs.full >= _FULL_DATES and signs.far > _FAR_TO_NEAR * signs.near


def told_in_story(text: str, found: Sequence[Mention], document: When | None) -> list[bool]:
    """Return for each expression whether it is told in a story: as its paragraph is, else as the whole text is."""
    signs = evidence(found, document)
    whole = _is_story(found, signs, document)
    mixed = signs.near + signs.recent > 0 if whole else signs.full >= _FULL_DATES
    if document is None or document.start is None or not mixed:
        return [whole] * len(found)
    out: list[bool] = []
    before = False
    for _, end in paragraphs(text):
        first = last = len(out)
        while last < len(found) and found[last].start < end:
            last += 1
        if first == last:
            continue
        here = evidence(found[first:last], document)
        if whole:
            closes = last == len(found) and first > 0 and _ends_with_weekdays(found, first)
            before = not ((here.is_news or closes) and _speaks(text, found[first:last], found[last - 1].end))
        else:
            before = here.is_history or (before and here.continues_history)
        out += [before] * (last - first)
    return [*out, *[whole] * (len(found) - len(out))]


def _ends_with_weekdays(found: Sequence[Mention], first: int) -> bool:
    """Whether the last paragraph with dates has but bare weekdays, and none of the dates before is a day that they could follow."""
    if not all(isinstance(core(mention.meaning), Weekday) for mention in found[first:]):
        return False
    told = core(found[first - 1].meaning)
    return isinstance(told, Fixed) and told.period.grain >= Grain.MONTH


def _speaks(text: str, found: Sequence[Mention], end: int) -> bool:
    """Whether it is the writer who counts from now in a paragraph, and not somebody quoted there."""
    start = text.rfind("\n", 0, found[0].start) + 1
    line_end = text.find("\n", end)
    quotes = [q.span() for q in QUOTE.finditer(text, start, line_end if line_end >= 0 else len(text))]
    return any(
        _is_near(core(mention.meaning)) and not any(a <= mention.start < b for a, b in quotes) for mention in found
    )


def goes_on(meaning: Meaning, told: When | None, document: When | None, *, past: bool = False) -> bool:
    """Return whether a month or day in news goes on from a date long ago: "founded on 3 May 2005; in June it moved".

    Not when the publication is near it too: a day of last month needs no year. `past`: its verb says that it is over, so
    that no day after the publication can be meant.
    """
    if not isinstance(meaning, OfSomeYear) or told is None or told.end is None or told.grain > Grain.MONTH:
        return False
    if document is None or document.start is None or told.end + _LONG_AGO >= document.start:
        return False
    year = calendar_day(document.start)[0]
    units = (unit_in_year(meaning, y) for y in (year - 1, year, year + 1))
    last = document.start if past else document.start + _NEARBY
    if any(unit is not None and unit.start <= last and distance(unit, document.start) <= _NEARBY for unit in units):
        return False
    return follows_closely(meaning, told)


def _is_far(meaning: Meaning, document: When | None) -> bool:
    if not isinstance(meaning, Fixed) or meaning.period.grain > Grain.YEAR:
        return False
    return document is None or document.start is None or meaning.period.end + _LONG_AGO < document.start


def _leans_on_told(mention: Mention) -> bool:
    """Whether an expression leans on the date told last in any text: "the following Friday", "the end of the year"."""
    if isinstance(mention.meaning, Weekday) and mention.meaning.anchor is Anchor.FOCUS:
        return True
    return mention.rule.startswith(NEXT_AFTER) or mention.rule == "the-unit"


def _counts_from_now(meaning: Shifted, mention: Mention) -> bool:
    """Not "today": a history says it of museums; not "the last day": that is the last of what is told."""
    return meaning.n != 0 and not (mention.rule == "last-unit" and mention.text[:1] in "tT")


def _is_near(meaning: Meaning) -> bool:
    match meaning:
        case Shifted():
            return meaning.anchor is Anchor.DOCUMENT
        case Weekday() | Window():
            return True
        case _:
            return False
