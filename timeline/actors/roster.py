"""Roster: actors known beforehand, from `actors.toml` or from the database; it lends its keys to names found in texts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from timeline.actors.actor import ActorKind, Alias, AliasKind, KnownActor
from timeline.actors.lexicon import Lexicon
from timeline.actors.names import key_of, normalise
from timeline.errors import InputError


@dataclass(frozen=True)
class Roster:
    """Known actors; an empty roster knows nobody."""

    actors: tuple[KnownActor, ...] = ()
    by_key: Mapping[str, KnownActor] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the actors by key."""
        object.__setattr__(self, "by_key", {actor.key: actor for actor in self.actors})

    def with_actors(self, more: Iterable[KnownActor]) -> "Roster":
        """Return a roster that knows `more` actors too; the later one wins under one key."""
        return Roster(tuple({a.key: a for a in (*self.actors, *more)}.values()))

    @cached_property
    def lexicon(self) -> Lexicon:
        """Return every spelling of every actor, ready to be found; built once, at the first article."""
        return Lexicon.of(self.actors)


_LISTS = {
    "aliases": AliasKind.NAME,
    "abbreviations": AliasKind.ABBREVIATION,
    "former": AliasKind.FORMER,
    "transliterations": AliasKind.TRANSLITERATION,
    "weak": AliasKind.WEAK,
}
_FIELDS = frozenset(_LISTS) | {"name", "kind", "note"}


def roster_of(data: Mapping[str, object]) -> Roster:
    """Return the roster that parsed TOML describes: `[[actor]]` tables with `name`, `kind` and lists of spellings.

    The lists are `aliases`, `abbreviations`, `former`, `transliterations` and `weak`; `note` is for readers. Raises
    InputError for an unknown kind or field, a missing name, or a second actor with the key of an earlier one.
    """
    entries = data.get("actor", [])
    if not isinstance(entries, list) or set(data) - {"actor"}:
        raise InputError(place="the roster", problem="it holds [[actor]] tables and nothing else")
    actors: dict[str, KnownActor] = {}
    for number, entry in enumerate(entries, start=1):
        actor = _actor(number, entry)
        if actor.key in actors:
            problem = f"its key '{actor.key}' is taken by '{actors[actor.key].name}'"
            raise InputError(place=f"actor {number} of the roster ({actor.name})", problem=problem)
        actors[actor.key] = actor
    return Roster(tuple(actors.values()))


def _actor(number: int, entry: object) -> KnownActor:
    name = entry.get("name") if isinstance(entry, Mapping) else None
    if not isinstance(entry, Mapping) or not isinstance(name, str) or not key_of(name):
        raise InputError(place=f"actor {number} of the roster", problem="it needs a name")
    unknown = sorted(set(entry) - _FIELDS)
    if unknown:
        raise InputError(
            place=f"actor {number} of the roster ({name})",
            problem=f"it has a field I do not know: {', '.join(unknown)}",
        )
    kind = entry.get("kind")
    if kind not in list(ActorKind):
        choices = ", ".join(ActorKind)
        raise InputError(
            place=f"actor {number} of the roster ({name})", problem=f"its kind '{kind}' is none of {choices}"
        )
    aliases = {name: Alias(normalise(name))}
    for field_name, alias_kind in _LISTS.items():
        texts = entry.get(field_name, [])
        if not isinstance(texts, list) or not all(isinstance(text, str) and key_of(text) for text in texts):
            raise InputError(
                place=f"actor {number} of the roster ({name})", problem=f"'{field_name}' is not a list of spellings"
            )
        for text in texts:
            aliases.setdefault(text, Alias(normalise(text), alias_kind))
    return KnownActor(key_of(name), normalise(name), ActorKind(kind), tuple(aliases.values()))
