"""Combined: all that limits the date of a text by its own words and what is known of the world, as one date with its reasons.

What is sure holds in any text. The rest is what news would mean: it must agree with what is sure, or it tells of another
time and says nothing; where two such limits exclude each other, none of them dates the text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.bounding import SCORE
from timeline.articles.dating_by_years import Told
from timeline.articles.limits import ages, anniversaries, names, offices, weekdays, years
from timeline.articles.limits.layout import Layout
from timeline.articles.limits.limit import FIRST, LAST, Limit, since
from timeline.articles.sentences import Sentence
from timeline.language.mention import Mention

METHOD = "what it speaks of"
WIDE = 0.45
"""The score of what is too wide to date a text: it is only shown, and joined with what other texts say."""

_DEEP = 2_500
"""So far down, in characters, one office alone says nothing: news names whom it is about before, and a talk recalls others."""

WIDEST = 5
"""So many years at most date a text."""


def limited(
    article: Article, mentions: Sequence[Mention], parts: Sequence[Sentence], told: Sequence[Told]
) -> Iterator[DateCandidate]:
    """Yield the years that are left for a text that does not state its date, and each limit that leaves them."""
    if article.lang.partition("-")[0] not in {"", "en"}:
        return
    found = limits(Layout(article.text, parts, mentions, told))
    every = combined(article.text, found)
    if every is not None:
        yield every
    yield from (one.as_candidate(article.text) for one in found)


def limits(layout: Layout) -> tuple[Limit, ...]:
    """Return what limits the date of a text that does not state it, and says something of the years that are thought of."""
    return tuple(one for one in _limits(layout) if one.years and not one.years >= since(FIRST))


def _limits(layout: Layout) -> Iterator[Limit]:
    people = list(offices.finder().find(layout.text))
    things = list(names.finder().find(layout.text))
    told = [*names.known_since(layout.text, things), *years.years(layout)]
    held = list(offices.offices(layout, people))
    if not layout.is_news:
        yield from (one for one in (*told, *held) if one.sure)
        return
    sure = [one for one in told if one.sure]
    yield from told
    yield from _of_the_time(held, sure)
    yield from ages.ages(layout, people)
    yield from _from_the_latest(list(names.newest(layout, things)), sure)
    yield from names.new_things(layout, things)
    yield from names.going_on(layout, things)
    yield from anniversaries.anniversaries(layout, things)
    yield from weekdays.weekdays(layout)


def combined(text: str, found: Sequence[Limit]) -> DateCandidate | None:
    """Return the years that all limits leave, with the reasons; None where they leave none, or all."""
    sure = [one for one in found if one.sure]
    known = _shared(sure)
    likely = [one for one in found if not one.sure and one.years & known]
    if len(likely) == 1 and likely[0].office and likely[0].start > _DEEP:
        likely = []
    left = _shared(likely) & known
    if not left:
        likely, left = [], known
    reasons = [one for one in (*likely, *sure) if not one.years >= _around(left)]
    if not reasons:
        return None
    every = Limit(left, METHOD, "", reasons[0].start, reasons[0].end, sure=not likely)
    narrow = min(left) > FIRST and max(left) < LAST and max(left) - min(left) < WIDEST
    evidence = "; ".join(f"{one.method}: {one.evidence(text)}" for one in reasons)
    score = SCORE if narrow else WIDE
    return DateCandidate(every.when, Known.BOUNDED, METHOD, evidence, score, every.start, every.end)


def _around(left: frozenset[int]) -> frozenset[int]:
    """The years right before and behind those that are left: a limit that excludes neither is no reason."""
    return frozenset(year for year in (min(left) - 1, max(left) + 1) if FIRST <= year <= LAST)


def _shared(found: Sequence[Limit]) -> frozenset[int]:
    return reduce(frozenset.__and__, (one.years for one in found), since(FIRST))


def _from_the_latest(near: Sequence[Limit], sure: Sequence[Limit]) -> list[Limit]:
    """The limits that count from something, but for those of which the text tells that it was written later."""
    begun = max((min(one.years) for one in sure), default=FIRST)
    return [one for one in near if min(one.years) >= begun]


def _of_the_time(held: Sequence[Limit], sure: Sequence[Limit]) -> Iterator[Limit]:
    """The offices that may be those of the time of writing, for of some only the beginning is sure.

    Two who held one office in turn are both told as in office by a history; so is one whose time, or whose first
    time, is all but over when the text can first have been written.
    """
    begun = max((min(one.years) for one in [*sure, *(one for one in held if one.sure)]), default=FIRST)
    for one in held:
        others = [two for two in held if two.office == one.office and two.years != one.years]
        in_turn = any(len(one.years & two.years) <= 1 for two in others)
        was_over = any(year < begun and year + 1 not in one.years for year in one.years)
        if not one.sure and (in_turn or was_over or max(one.years) <= begun):
            yield replace(one, years=since(min(one.years)), sure=True)
        else:
            yield one
