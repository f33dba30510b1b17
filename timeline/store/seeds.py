"""The seeds that come with the package: a roster in TOML and articles in Markdown.

A roster is a list of `[[actor]]` tables. `name` is required; `kind` is a word of `ActorKind`, organisation by default;
`key` is the folded name by default; `note` is a remark. Spellings are lists of strings: `aliases`, `abbreviations`,
`transliterations`, `former`, and `weak` (identify the actor only in an article that names it in full).
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from timeline.actors.actor import ActorKind, Alias, AliasKind, KnownActor
from timeline.actors.names import key_of
from timeline.actors.roster import Roster
from timeline.errors import InputError, brief
from timeline.store import resources
from timeline.store.actors import save_roster
from timeline.store.database import Database, record_time, writing
from timeline.store.history import Series
from timeline.store.outcome import Outcome, Status

_LISTS = {
    "aliases": AliasKind.NAME,
    "abbreviations": AliasKind.ABBREVIATION,
    "transliterations": AliasKind.TRANSLITERATION,
    "former": AliasKind.FORMER,
    "weak": AliasKind.WEAK,
}
_KEYS = {"key", "name", "kind", "note", *_LISTS}


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A roster, and the notes on its actors by key."""

    roster: Roster
    notes: Mapping[str, str]


def seeds() -> tuple[Path, list[Path]]:
    """Return the file of the seeds' roster, which need not exist, and the articles in order of names."""
    folder = resources.folder("seeds")
    return folder / "actors.toml", sorted((folder / "articles").glob("*.md"))


def save_seed_roster(database: Database, path: Path, series: Series) -> list[Outcome]:
    """Store a roster file's actors and notes, as a part of a batch; [] when there is no such file."""
    if not path.is_file():
        return []
    file = read_roster(path)
    with writing(database) as conn, series.adding(conn):
        changed = save_roster(conn, file.roster, file.notes, record_time(conn))
    status = Status.STORED if changed else Status.UNCHANGED
    return [Outcome(path.name, status, message=f"{len(file.roster.actors)} known actors.")]


def read_roster(path: Path) -> RosterFile:
    """Read a roster; InputError naming the entry that is wrong."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(place=path, problem=f"cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise InputError(place=path, problem=f"is not TOML: {brief(str(error))}.") from error
    entries = data.get("actor", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise InputError(place=path, problem="its actors are no [[actor]] tables.")
    known: dict[str, KnownActor] = {}
    notes: dict[str, str] = {}
    for number, entry in enumerate(entries, 1):
        place = f"{path}, actor {number}"
        try:
            actor = _actor(entry)
        except (TypeError, ValueError) as error:
            raise InputError(place=place, problem=f"cannot be read: {brief(str(error))}.") from error
        if actor.key in known:
            raise InputError(
                place=place, problem=f"'{brief(actor.name)}' has the key of '{brief(known[actor.key].name)}'."
            )
        known[actor.key] = actor
        if entry.get("note"):
            notes[actor.key] = str(entry["note"])
    return RosterFile(Roster(tuple(known.values())), notes)


def _actor(entry: dict[str, object]) -> KnownActor:
    if unknown := sorted(set(entry) - _KEYS):
        raise ValueError(f"nothing is called '{unknown[0]}' here")
    name = str(entry.get("name", ""))
    if not name:
        raise ValueError("it has no name")
    kind = ActorKind(str(entry.get("kind", ActorKind.ORGANISATION.value)))
    return KnownActor(str(entry.get("key") or key_of(name)), name, kind, tuple(_aliases(entry)))


def _aliases(entry: dict[str, object]) -> Iterator[Alias]:
    for field, kind in _LISTS.items():
        given = entry.get(field, [])
        if not isinstance(given, list):
            raise TypeError(f"{field} is not a list")
        for spelling in given:
            yield Alias(str(spelling), kind)
