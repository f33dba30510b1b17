"""Years: what a text tells as past is older than it, what it tells as to come is younger."""

import re
from collections.abc import Iterator

from timeline.articles.dating_by_years import Told
from timeline.articles.limits.layout import Layout
from timeline.articles.limits.limit import Limit, since, until

PAST = "told as past"
TO_COME = "told as to come"

_FAR = 12
"""What is planned for more than so many years ahead says little of now, and may be told of long after."""

_IN = re.compile(
    r"\b(?:in|since|on|of|from|during|after|before|until|late|early|mid-?|end of|beginning of)(?: the)? ?$",
    re.IGNORECASE,
)
_ABOUT = 20


def years(layout: Layout) -> Iterator[Limit]:
    """Yield the limits by the latest year that is told as past and the first told as to come."""
    past = [one for one in layout.told if one.side < 0 and _is_when(layout.text, one)]
    coming = [one for one in layout.told if one.side > 0]
    latest = max(past, key=lambda one: one.year, default=None)
    first = min(coming, key=lambda one: one.year, default=None)
    if latest is not None:
        yield _limit(latest, PAST, since(latest.year))
    if first is not None and (latest is None or latest.year <= first.year):
        yield _limit(first, TO_COME, until(first.year) - until(first.year - _FAR))


def _is_when(text: str, one: Told) -> bool:
    """Whether a year says when something was, and not which: "the 2011 version", "its 2015 goals"."""
    mention = one.mention
    return one.is_fine or _IN.search(text, max(0, mention.start - _ABOUT), mention.start) is not None


def _limit(one: Told, method: str, allowed: frozenset[int]) -> Limit:
    mention = one.mention
    return Limit(allowed, method, "", mention.start, mention.end, sure=method == PAST)
