"""The seeds that come with the package: a roster in TOML and articles in Markdown.

[[actor]]
name = "Skolkovo Foundation"        # required
kind = "organisation"               # person, organisation (default), place, event, event series
aliases = ["Skolkovo"]              # strings, or {text = "Skolkovo", kind = "former"}
abbreviations = []
weak = []                           # identify it only in an article that names it in full
key = "skolkovo foundation"         # the folded name by default
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from timeline.actors.actor import ActorKind, Alias, AliasKind, KnownActor
from timeline.actors.names import key_of
from timeline.actors.roster import Roster
from timeline.errors import InputError

_LISTS = {"aliases": AliasKind.NAME, "abbreviations": AliasKind.ABBREVIATION, "weak": AliasKind.WEAK}


def read_roster(path: Path) -> Roster:
    """Read a roster; InputError naming the entry that is wrong."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(place=path, problem=f"is not TOML: {error}.") from error
    known: dict[str, KnownActor] = {}
    for number, entry in enumerate(data.get("actor", []), 1):
        try:
            actor = _actor(entry)
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(place=f"{path}, actor {number}", problem=f"cannot be read: {error}.") from error
        if actor.key in known:
            raise InputError(
                place=f"{path}, actor {number}", problem=f"'{actor.name}' has the key of '{known[actor.key].name}'."
            )
        known[actor.key] = actor
    return Roster(tuple(known.values()))


def _actor(entry: dict[str, object]) -> KnownActor:
    name = str(entry["name"])
    kind = ActorKind(str(entry.get("kind", ActorKind.ORGANISATION.value)))
    return KnownActor(str(entry.get("key") or key_of(name)), name, kind, tuple(_aliases(entry)))


def _aliases(entry: dict[str, object]) -> Iterator[Alias]:
    for field, kind in _LISTS.items():
        given = entry.get(field, [])
        if not isinstance(given, list):
            raise TypeError(f"{field} is not a list")
        for alias in given:
            yield (
                Alias(str(alias["text"]), AliasKind(str(alias.get("kind", kind.value))))
                if isinstance(alias, dict)
                else Alias(str(alias), kind)
            )
