"""Seeing: what the whole article says of a name's kind: a pronoun after it, a family name alone, a maker's name in it."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

from timeline.actors.actor import ActorKind
from timeline.actors.grouping import Group, Groups
from timeline.actors.segment import HEADS

_HE = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|himself|herself)\b")
_NEAR = 90


def see_pronouns(groups: Groups, plain: str) -> None:
    """Take "he" and "her" as a word for the name just before: nobody else but a person is called so."""
    marks = sorted(((span.start, group) for group in groups.all() for span in group.spans), key=lambda mark: mark[0])
    starts = [start for start, _ in marks]
    hits: Counter[Group] = Counter()
    for found in _HE.finditer(plain):
        last = bisect_left(starts, found.start()) - 1
        if last < 0 or found.start() - starts[last] > _NEAR:
            continue
        group = marks[last][1]
        if group.fixed or group.known or group.votes[ActorKind.PLACE] > group.votes[ActorKind.PERSON] + 1:
            continue
        if "." not in plain[starts[last] + len(group.key) : found.start() - 3]:
            hits[group] += 1
    for group, count in hits.items():
        # "Acme's chief said he …": one word needs to be followed so more often
        if " " in group.key or 6 * count >= len(group.spans):
            group.votes[ActorKind.PERSON] += 2 * count


def see_makers(groups: Groups) -> None:
    """Call a thing what is named after its maker and nothing else is said of: "Acme Larkspur" beside "Acme"."""
    for key, group in groups.by_key.items():
        if not any(group.votes.values()) and _has_maker(groups, key):
            group.votes[ActorKind.THING] += 1


def _has_maker(groups: Groups, key: str) -> bool:
    """Return whether the first of several words is a firm or a product by itself in the article."""
    maker = groups.by_key.get(key.partition(" ")[0])
    return " " in key and maker is not None and maker.kind in (ActorKind.ORGANISATION, ActorKind.THING)


def see_surnames(groups: Groups, alone: Iterable[str], personal: frozenset[str] | set[str]) -> None:
    """Call two words a person where the second also stands alone: "Nhek Bunchhay", later "Bunchhay".

    `alone` are the single words that stand by themselves, `personal` the keys whose words can be a person's.
    """
    singles = {*alone, *(key for key, group in groups.by_key.items() if " " not in key and not group.known)} - HEADS
    for key in personal:
        group = groups.by_key[key]
        if _has_maker(groups, key):
            continue
        if " " in key and not group.votes[ActorKind.PERSON] and key.rpartition(" ")[2] in singles:
            group.votes[ActorKind.PERSON] += 2 * len(group.spans)
