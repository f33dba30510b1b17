"""Roster: actors known beforehand, from `actors.toml` or from the database; it lends its keys to names found in texts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from timeline.actors.actor import KnownActor


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
