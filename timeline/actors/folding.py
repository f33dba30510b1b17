"""Folding: short forms given to the one actor that the article names in full."""

from timeline.actors.actor import ActorKind, AliasKind
from timeline.actors.grouping import Groups, Owners
from timeline.actors.names import key_of
from timeline.actors.roster import Roster
from timeline.actors.runs import is_brand
from timeline.actors.segment import HEADS


def fold_surnames(groups: Groups, persons: Owners, roster: Roster) -> None:
    """Join a group of one word to the one person whose family name it is."""
    for key, group in list(groups.by_key.items()):
        owner = persons.only(key)
        if owner is None or owner is group or " " in key:
            continue
        if group.is_firm or group.fixed is ActorKind.THING:  # Martin Ltd is not Paul Martin, nor is a ship of his name
            continue
        place = group.kind is ActorKind.PLACE and group.known
        if not place and (not group.known or group.known not in roster.by_key):
            groups.join(owner, group, AliasKind.WEAK)


def fold_things(groups: Groups) -> None:
    """Join "Lark" to the one thing that is called "Acme Lark", unless it is named more often than that."""
    things = Owners()
    for group in groups.all():
        last = group.key.rpartition(" ")[2]
        if last != group.key and group.kind is ActorKind.THING and last.isalpha() and last not in HEADS:
            things.add(last, group)
    for key in things.by_word:
        short, owner = groups.by_key.get(key), things.only(key)
        if short is None or owner is None or short is owner or short.known:
            continue
        nameless = short.kind in (ActorKind.THING, ActorKind.ORGANISATION) and not any(map(is_brand, short.spellings))
        if nameless and len(short.spans) <= 2 * len(owner.spans):
            groups.join(owner, short, AliasKind.WEAK)


def tails_of(groups: Groups) -> Owners:
    """Return the groups by the head of their name: "the Valley" is the only Valley of the article."""
    tails = Owners()
    for group in groups.all():
        for text in group.spellings:
            words = key_of(text).split()
            if len(words) > 1 and words[-1] in HEADS:
                tails.add(words[-1], group)
    return tails
