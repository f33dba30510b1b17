"""Uids: a letter and 15 hex digits of a hash of what a row rests on, so that equal sources give equal uids.

Sources s (`Article.uid`), date expressions d, events e, mentions m, actors a. Never from a date, a title or a rule: a
better reading of the same place in the same text keeps its uid.
"""

import hashlib
from collections.abc import Iterable, Iterator


def uid(letter: str, *facts: object) -> str:
    """Return the uid of a kind for the facts it rests on."""
    return letter + hashlib.sha256("\n".join(str(fact) for fact in facts).encode()).hexdigest()[:15]


def actor_uid(key: str) -> str:
    """Return an actor's uid: from its key alone, which is the same in every article."""
    return uid("a", key)


def tellings(source_uid: str, triggers: Iterable[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    """Yield the uids of the event and of the mention of each telling of a source, by where their triggers stand, in order."""
    for place in numbered(triggers):
        yield uid("e", source_uid, *place), uid("m", source_uid, *place)


def expression_uids(source_uid: str, places: Iterable[tuple[int, int, int]]) -> list[str]:
    """Return the uids of a source's date expressions, by where they start and end and whether they are ranges (1), in order."""
    return [uid("d", source_uid, *place) for place in numbered(places)]


def numbered(places: Iterable[tuple[int, ...]]) -> Iterator[tuple[int, ...]]:
    """Yield each place, with its count behind it from the second row at the same place on."""
    seen: dict[tuple[int, ...], int] = {}
    for place in places:
        count = seen.get(place, 0)
        seen[place] = count + 1
        yield (*place, count) if count else place
