"""Comparing two actors by their names alone; in doubt they stay two, for a wrong merge is worse than a missed one."""

from dataclasses import dataclass

from timeline.actors.actor import ActorKind, AliasKind, FoundActor, KnownActor
from timeline.actors.clusters import Choice
from timeline.actors.gazetteer import DEMONYMS
from timeline.actors.grouping import initials_of
from timeline.actors.names import fold, key_of
from timeline.actors.segment import HEADS
from timeline.actors.vocabulary import TITLES

_MEETINGS = frozenset([ActorKind.EVENT, ActorKind.SERIES])

# A short form in capitals belongs to many: RBC is a bank and a newspaper. "Skoltech" belongs to one.
_LONG_ENOUGH = 6


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a comparison says; `score` is how likely the two are one, from 0 to 1; `reasons` are sentences for people."""

    choice: Choice
    score: float
    reasons: tuple[str, ...]

    def __post_init__(self) -> None:
        """Refuse a score that is none, and a verdict without a reason."""
        if not 0 <= self.score <= 1 or not self.reasons:
            message = f"a verdict needs a score from 0 to 1 and a reason, not {self.score} and {self.reasons}"
            raise ValueError(message)


def compare(a: FoundActor | KnownActor, b: FoundActor | KnownActor) -> Verdict:
    """Return whether two actors are one, by their names and kinds; the order of the two does not matter."""
    a, b = sorted((a, b), key=lambda actor: (actor.name, actor.kind))
    if _keys(a) & _keys(b):
        return _equal(a, b)
    if a.kind is not b.kind and not {a.kind, b.kind} <= _MEETINGS:
        return _different(0.05, f"one is of the kind {a.kind}, the other of the kind {b.kind}")
    if a.kind is ActorKind.PERSON:
        return _persons(a, b)
    if a.kind is ActorKind.PLACE:
        return _places(a, b)
    return _bodies(a, b)


def _keys(actor: FoundActor | KnownActor) -> frozenset[str]:
    """Return the keys of the name and of every strong spelling."""
    strong = (alias.text for alias in actor.aliases if alias.kind is not AliasKind.WEAK)
    return frozenset(key for key in map(key_of, (actor.name, *strong)) if key)


def _equal(a: FoundActor | KnownActor, b: FoundActor | KnownActor) -> Verdict:
    """Judge two actors that share a spelling."""
    shared = min(_keys(a) & _keys(b), key=lambda key: (-len(key), key))
    if a.kind is not b.kind and not {a.kind, b.kind} <= _MEETINGS:
        return _unsure(
            0.5, f"both are called '{shared}', but one is of the kind {a.kind}, the other of the kind {b.kind}"
        )
    if a.kind is ActorKind.PERSON and " " not in shared:
        return _unsure(0.6, f"'{shared}' is a family name alone")
    others = [key_of(actor.name) != shared for actor in (a, b)]
    if all(others) or (any(others) and len(shared) < _LONG_ENOUGH):
        return _unsure(0.5, f"only the short form '{shared}' is common to both")
    if fold(a.name) == fold(b.name):
        return Verdict(
            Choice.SAME, 1.0, (f"both are called '{a.name}'" if a.name == b.name else "one name in two spellings",)
        )
    return Verdict(Choice.SAME, 0.95, (f"both are called '{shared}'",))


def _persons(a: FoundActor | KnownActor, b: FoundActor | KnownActor) -> Verdict:
    """Judge two persons of different names: one family name proves nothing, one given name even less."""
    first, second = _untitled(a.name), _untitled(b.name)
    if first[-1] != second[-1]:
        why = "only the given name is common to both" if first[0] == second[0] else "the family names differ"
        return _different(0.02, why)
    if len(first) == 1 or len(second) == 1:
        return _unsure(0.5, f"'{first[-1]}' alone can be anybody of that family name")
    if not _goes_with(first[0], second[0]):
        if first[0][:3] == second[0][:3]:
            return _unsure(0.4, "one family name, and given names that begin alike")
        return _different(0.05, "one family name, but different given names")
    middles = (first[1:-1], second[1:-1])
    if all(middles) and not all(_goes_with(*pair) for pair in zip(*middles, strict=False)):
        return _different(0.1, "the middle names differ")
    if len(first[0]) == 1 or len(second[0]) == 1:
        return _unsure(0.6, "an initial stands for many given names")
    return _unsure(0.8, "one of the two has a middle name more")


def _untitled(name: str) -> list[str]:
    words = key_of(name).split()
    while len(words) > 1 and words[0] in TITLES:
        del words[0]
    return words


def _goes_with(first: str, second: str) -> bool:
    """Return whether two given names can be one: equal, or one the initial of the other."""
    return first == second or (1 in {len(first), len(second)} and first[0] == second[0])


def _places(a: FoundActor | KnownActor, b: FoundActor | KnownActor) -> Verdict:
    """Judge two places: one inside the name of the other is mostly another place."""
    return _unsure(0.3, "one name is part of the other") if _inside(a, b) else _different(0.02, "the names differ")


def _inside(a: FoundActor | KnownActor, b: FoundActor | KnownActor) -> frozenset[str]:
    """Return the words that the longer name has more, when the shorter is part of it; else nothing."""
    first, second = (frozenset(key_of(actor.name).split()) for actor in (a, b))
    return first ^ second if first < second or second < first else frozenset()


def _bodies(a: FoundActor | KnownActor, b: FoundActor | KnownActor) -> Verdict:
    """Judge two organisations or two meetings of different names."""
    years = [frozenset(word for word in key_of(actor.name).split() if word.isdigit()) for actor in (a, b)]
    if years[0] != years[1]:
        if all(years):
            return _different(0.0, "two editions, or two names with different numbers")
        return _different(0.05, "one is an edition, the other the series")
    for one, other in ((a, b), (b, a)):
        short = one.name.replace(".", "")
        if " " not in short and short.isupper() and short in initials_of(other.name):
            return _unsure(0.6, f"'{one.name}' are the initials of '{other.name}'")
    more = _inside(a, b)
    if more:
        if more <= DEMONYMS:
            return _unsure(0.7, "one name says the country, the other does not")
        if more & HEADS or {"of", "usa", "us", "uk", "international", "europe", "asia"} & more:
            return _different(
                0.1, f"'{' '.join(sorted(more))}' sets one apart: a part, a branch or a body named for the other"
            )
        return _unsure(0.4, "one name is part of the other")
    first, second = key_of(a.name), key_of(b.name)
    if first.replace(" ", "") == second.replace(" ", ""):
        return _unsure(0.9, "the names differ by a blank or a hyphen only")
    if sorted(set(first.split()) - {"of", "the"}) == sorted(set(second.split()) - {"of", "the"}):
        return _unsure(0.8, "the same words in another order")
    return _different(0.05, "the names differ")


def _different(score: float, reason: str) -> Verdict:
    return Verdict(Choice.DIFFERENT, score, (reason,))


def _unsure(score: float, reason: str) -> Verdict:
    return Verdict(Choice.UNSURE, score, (reason,))
