"""Kinds: what the words of a name alone say of its kind, and how far the name stands by itself."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from timeline.actors.actor import ActorKind
from timeline.actors.lexicon import Known
from timeline.actors.runs import Token, is_brand
from timeline.actors.segment import HEADS, is_acronym, is_demonym, is_given, is_initial, is_numeral
from timeline.actors.vocabulary import (
    CORPORATE,
    EVENT_WORDS,
    GROUP_HEADS,
    HAPPENINGS,
    NOT_PUBLIC,
    OF_HEADS,
    ORG_HEADS,
    PLACE_TAILS,
    PUBLIC_HEADS,
    ROLES,
    THINGS,
)


class Trust(IntEnum):
    """How far a reading stands by itself: a guess needs the same name elsewhere, a mere echo a fuller name."""

    ECHO = 0
    GUESS = 1
    LIKELY = 2
    SURE = 3


_NAMED_HAPPENINGS = frozenset(["cyclone", "hurricane", "operation", "typhoon"])

# Heads that are family names as often: "Jane Hill", but "Hyde Park" and "Victoria Street".
_SURNAMES = frozenset(["fields", "field", "forest", "heights", "hill", "hills", "lodge", "rivers", "temple", "church"])
_OF_FAMILIES = frozenset(["van", "van der", "von", "bin", "ibn", "della", "der", "dos", "du"])
_STORES = frozenset(["store", "stores", "software"])

_LANDS = PLACE_TAILS | {"cape", "commonwealth", "gulf", "isle", "kingdom"}


def kind_of(words: Sequence[Token], here: Known | None) -> tuple[ActorKind | None, Trust]:
    """Return what the words themselves say of the kind, and how sure that is."""
    last = words[-1].low
    if len(words) == 1:
        return _single(words[0])
    return _by_head(words, last) or _by_words(words, here)


def _by_head(words: Sequence[Token], last: str) -> tuple[ActorKind, Trust] | None:
    """Return what the last word, a corporate form, or the word before "of" makes it."""
    if last in CORPORATE or words[0].low in CORPORATE:
        return ActorKind.ORGANISATION, Trust.SURE
    if last in EVENT_WORDS or (last.isdigit() and len(last) == 4 and last[:2] in {"19", "20"}):
        return ActorKind.EVENT, Trust.SURE
    if last[0].isdigit() or last in _STORES:
        return ActorKind.THING, Trust.SURE
    if (
        last in HAPPENINGS
        or words[0].low in _NAMED_HAPPENINGS
        or (words[-2].low in HAPPENINGS and is_numeral(words[-1]))
    ):
        return ActorKind.EVENT, Trust.LIKELY
    of = next((words[place - 1].low for place, token in enumerate(words) if token.small and token.text[0] in "of"), "")
    if of in HAPPENINGS:
        return ActorKind.EVENT, Trust.SURE
    if last in ORG_HEADS or of in OF_HEADS:
        return (ActorKind.PLACE if of in _LANDS else _body(words, of or last)), Trust.SURE
    if last in GROUP_HEADS and len(words) < 4:
        return ActorKind.GROUP, Trust.LIKELY
    return None


def _by_words(words: Sequence[Token], here: Known | None) -> tuple[ActorKind | None, Trust]:
    """Return what a name without a head is: a person, a place, or anything."""
    if _is_person(words) and not (here is not None and is_initial(words[0])):
        return ActorKind.PERSON, Trust.SURE
    if words[-1].low in PLACE_TAILS:
        return ActorKind.PLACE, Trust.SURE
    if len(words) > 2 and words[-2].text == "&":  # "Smith & Wesson"
        return ActorKind.ORGANISATION, Trust.LIKELY
    return None, Trust.GUESS if here is not None and here.actor.kind is ActorKind.PLACE else Trust.LIKELY


def _body(words: Sequence[Token], head: str) -> ActorKind:
    """Return what kind of body the head of a name makes it."""
    if head in PUBLIC_HEADS and not any(token.low in NOT_PUBLIC for token in words):
        return ActorKind.PUBLIC_BODY
    return ActorKind.GROUP if head in GROUP_HEADS else ActorKind.ORGANISATION


def _is_person(words: Sequence[Token]) -> bool:
    """Return whether the words are a given name or initials, and a surname."""
    if not 2 <= len(words) <= 4 or any(
        (is_acronym(token) and not is_numeral(token)) or token.text == "&" for token in words[1:]
    ):
        return False
    if any(token.low in HEADS for token in words[1:-1]) or (
        words[-1].low in HEADS and not (words[-1].low in _SURNAMES and len(words) == 2 and is_given(words[0]))
    ):
        return False
    if any(c.isdigit() for token in words for c in token.text):
        return False
    return is_given(words[0]) or (is_initial(words[0]) and not is_initial(words[-1]))


def _single(token: Token) -> tuple[ActorKind | None, Trust]:
    """Return how far one word alone is a name: capitals and inner capitals are, a head alone is an echo."""
    if token.low in HEADS or token.low in ROLES or is_demonym(token):
        return None, Trust.ECHO
    if (
        is_brand(token.text)
        or is_acronym(token)
        or any(c.isupper() for part in token.text.split("-") for c in part[2:])
    ):
        return None, Trust.SURE
    return None, Trust.GUESS


def is_impersonal(token: Token, known: Mapping[int, Known]) -> bool:
    """Return whether the word is none of a person's given and family name."""
    return (
        (token.small and token.text not in _OF_FAMILIES)
        or token.start in known
        or token.low in THINGS
        or is_acronym(token)
        or is_demonym(token)
    )
