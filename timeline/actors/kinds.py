"""Kinds: what the words of a name alone say of its kind, and how far the name stands by itself."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from timeline.actors.actor import ActorKind
from timeline.actors.lexicon import Known
from timeline.actors.runs import Token
from timeline.actors.segment import HEADS, is_acronym, is_demonym, is_given, is_initial, is_numeral
from timeline.actors.vocabulary import (
    CORPORATE,
    EVENT_WORDS,
    HAPPENINGS,
    OF_HEADS,
    ORG_HEADS,
    PLACE_TAILS,
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

_LANDS = PLACE_TAILS | {"cape", "commonwealth", "gulf", "isle", "kingdom"}


def kind_of(words: Sequence[Token], here: Known | None) -> tuple[ActorKind | None, Trust]:
    """Return what the words themselves say of the kind, and how sure that is."""
    last = words[-1].low
    if len(words) == 1:
        return _single(words[0])
    if last in CORPORATE or words[0].low in CORPORATE:
        return ActorKind.ORGANISATION, Trust.SURE
    if last in EVENT_WORDS or last.isdigit():
        return ActorKind.EVENT, Trust.SURE
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
        return (ActorKind.PLACE if of in _LANDS else ActorKind.ORGANISATION), Trust.SURE
    if _is_person(words) and not (here is not None and is_initial(words[0])):
        return ActorKind.PERSON, Trust.SURE
    if last in PLACE_TAILS:
        return ActorKind.PLACE, Trust.SURE
    return None, Trust.GUESS if here is not None and here.actor.kind is ActorKind.PLACE else Trust.LIKELY


def _is_person(words: Sequence[Token]) -> bool:
    """Return whether the words are a given name or initials, and a surname."""
    if not 2 <= len(words) <= 4 or any(
        (is_acronym(token) and not is_numeral(token)) or token.text == "&" for token in words[1:]
    ):
        return False
    if any(token.low in HEADS for token in words[1:]) or any(c.isdigit() for token in words for c in token.text):
        return False
    return is_given(words[0]) or (is_initial(words[0]) and not is_initial(words[-1]))


def _single(token: Token) -> tuple[ActorKind | None, Trust]:
    """Return how far one word alone is a name: capitals and inner capitals are, a head alone is an echo."""
    if token.low in HEADS or token.low in ROLES or is_demonym(token):
        return None, Trust.ECHO
    if is_acronym(token) or any(c.isupper() for part in token.text.split("-") for c in part[2:]):
        return None, Trust.SURE
    return None, Trust.GUESS


def is_impersonal(token: Token, known: Mapping[int, Known]) -> bool:
    """Return whether the word is none of a person's given and family name."""
    return (
        token.small
        or token.start in known
        or token.low in THINGS
        or is_acronym(token)
        or is_demonym(token)
        or token.text.endswith("s")
    )
