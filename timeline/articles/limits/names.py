"""Names: a text that speaks of a thing is not older than its name, and news that tells of it as new is not much younger."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from timeline.articles.limits.finding import Finder, Found
from timeline.articles.limits.layout import Layout
from timeline.articles.limits.limit import Limit, since, within
from timeline.articles.limits.world import Named, named

KNOWN = "known since"
NEW = "new then"
SOON = "soon to come then"
NEWEST = "not long after the newest thing named"
GOING_ON = "going on then"
_FRESH = 2
"""So many years after it was announced a thing may still be news: it comes to other countries later."""

_NEWEST = 4
"""So many years after the newest thing that it names news is written at most; measured, see docs/quality.md."""

_RUMOUR = re.compile(
    r"\b(?:rumou?r|speculat|reportedly|dubbed|code-?named|patent|trademark|concept|prototype)", re.IGNORECASE
)
_VERB = r"(?:unveil|launch|introduc|announc|releas|debut|present|reveal|show|ship|preview|demonstrat)"
_CAME_BEFORE = re.compile(
    rf"\b{_VERB}\w* (?:(?:the|its|their|long[- ]awaited|much[- ]anticipated|original|brand[- ]new|all[- ]new) )*$"
    rf"|\b(?:newly|recently|just)[- ](?:announced|launched|released|unveiled|introduced) (?:\w+'s )?$",
    re.IGNORECASE,
)
# A new iPod is one of many; a new iPhone 4 was new once.
_NEW_BEFORE = re.compile(r"\b(?:new|latest|newest)(?: [\w'-]+){0,2} $", re.IGNORECASE)
_NEW_BEHIND = re.compile(
    rf",? (?:(?:was|were|is|has been|have been) )?(?:(?:officially|also|finally) )?{_VERB}(?:d|ed|ped|s|es)?\b",
    re.IGNORECASE,
)
_GOING_ON_BEFORE = re.compile(
    r"\b(?:current|ongoing|on-going|continuing|amid|amidst|worsening|escalating|spreading)(?: [\w'-]+){0,2} $",
    re.IGNORECASE,
)
_GOING_ON_BEHIND = re.compile(
    r",? (?:is|continues|remains|has (?:now |already |so far )?(?:killed|spread|claimed|left|cost))\b", re.IGNORECASE
)
_TO_COME = re.compile(
    r"\b(?:upcoming|forthcoming|soon-to-be-released|yet-to-be-released|unreleased) (?:[\w'-]+ ){0,1}$", re.IGNORECASE
)
_FORMER_NEWS = re.compile(r"\b(?:since|after|before|when|until|originally|first)\b", re.IGNORECASE)
_REACH = 70


@cache
def finder() -> Finder[Named]:
    """All names of things that are known."""
    return Finder((name, one) for one in named() for name in one.names)


def known_since(text: str, found: Sequence[Found[Named]]) -> Iterator[Limit]:
    """Yield what the names in a plain text say: not before the latest of the things that it names."""
    latest = max(found, key=lambda name: (_first_told(text, name), -name.start), default=None)
    if latest is not None:
        year = _first_told(text, latest)
        yield Limit(since(year), KNOWN, str(year), latest.start, latest.end, sure=True)


def newest(layout: Layout, found: Sequence[Found[Named]]) -> Iterator[Limit]:
    """Yield the years soon after the newest thing named, where news is about it: the next one soon takes its place.

    News is about what it names in its opening, and about what it names again.
    """
    text = layout.text
    followed = [name for name in found if name.things[0].is_followed]
    latest = max(followed, key=lambda name: (_first_told(text, name), -name.start), default=None)
    if latest is not None and (
        latest.start < layout.opening or sum(name.things == latest.things for name in found) > 1
    ):
        year = _first_told(text, latest)
        yield Limit(within([(year, year + _NEWEST)]), NEWEST, f"of {year}", latest.start, latest.end)


def new_things(layout: Layout, found: Sequence[Found[Named]]) -> Iterator[Limit]:
    """Yield the years in which a thing was new that a sentence of news, or the headline, calls so."""
    told: set[Named] = set()
    for name in found:
        thing = name.things[0]
        number = layout.at(name.start)
        if number not in layout.undated or not thing.is_launched or thing in told:
            continue
        part = layout.around(name.start, name.end)
        before = layout.text[max(part.start, name.start - _REACH) : name.start]
        if (to_come := _TO_COME.search(before)) is not None:
            years, method, lead = within([(thing.year, thing.year + 1)]), SOON, to_come[0]
        else:
            fresh = _CAME_BEFORE.search(before) or (_NEW_BEFORE.search(before) if _is_model(name.name) else None)
            behind = _NEW_BEHIND.match(layout.text, name.end, part.end)
            if number not in layout.news or (fresh is None and behind is None) or _FORMER_NEWS.search(before):
                continue
            years, method, lead = (
                within([(thing.year, thing.year + _FRESH)]),
                NEW,
                fresh[0] if fresh is not None else "",
            )
        told.add(thing)
        yield Limit(years, method, f"it came in {thing.year}", name.start - len(lead), name.end)


def going_on(layout: Layout, found: Sequence[Found[Named]]) -> Iterator[Limit]:
    """Yield the years of what a text says is going on: "the current …", "amid the …", "the … is spreading"."""
    text = layout.text
    for name in found:
        thing = name.things[0]
        if thing.last is None or layout.at(name.start) not in layout.undated:
            continue
        before = _GOING_ON_BEFORE.search(text[max(0, name.start - _REACH) : name.start])
        behind = _GOING_ON_BEHIND.match(text, name.end)
        if before is not None or behind is not None:
            start = name.start - (len(before[0]) if before is not None else 0)
            end = behind.end() if behind is not None else name.end
            known = f"it lasted from {thing.year} to {thing.last}"
            yield Limit(within([(thing.year, thing.last)]), GOING_ON, known, start, end)
            return


def _is_model(name: str) -> bool:
    return any(letter.isdigit() for letter in name)


def _first_told(text: str, name: Found[Named]) -> int:
    """The first year in which a thing is spoken of: rumour has it a year before it is announced."""
    thing = name.things[0]
    around = text[max(0, name.start - _REACH) : name.end + _REACH]
    return thing.year - (thing.is_launched and _RUMOUR.search(around) is not None)
