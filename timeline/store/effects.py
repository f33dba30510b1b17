"""What a correction does to events, sources and actors, in words: shown before it is done, and told after."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from timeline.store.recording import Change, Values
from timeline.store.tables import Actor, Event, Source

_SHOWN = {
    "title": "title",
    "date": "date",
    "edtf": "EDTF",
    "time_of_day": "time",
    "status": "status",
    "type": "type",
    "place": "place",
    "description": "description",
    "date_locked": "date locked",
    "merged_into": "merged into",
    "seq": "place in order",
    "publisher": "publisher",
    "url": "URL",
    "lang": "language",
    "published": "published",
    "known": "known",
    "shown_name": "name",
    "kind": "kind",
    "cluster_uid": "is one with",
}

_LONGEST = 80

_TITLES: dict[str, tuple[Any, Any]] = {
    "events": (Event, Event.title),
    "sources": (Source, Source.title),
    "actors": (Actor, Actor.shown_name),
}


@dataclass(frozen=True, slots=True)
class Moved:
    """One event, source or actor that a correction changes: what it is called after it, and each value before and after."""

    uid: str
    title: str
    values: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a correction did, or would do: its batch (None when it changes nothing), the events, rows changed a table."""

    batch: int | None
    moved: tuple[Moved, ...]
    rows: tuple[tuple[str, int], ...]
    uid: str = ""
    """Of what was added, '' otherwise."""


def effect_of(conn: Connection, batch: int, found: Iterable[Change], uid: str = "") -> Effect:
    """Put changes of rows into words, events by uid."""
    found = list(found)
    befores: dict[str, Values] = {}
    afters: dict[str, Values] = {}
    rows: dict[str, int] = {}
    for change in found:
        rows[change.entity] = rows.get(change.entity, 0) + 1
        if change.entity in _TITLES:
            befores.setdefault(change.uid, {}).update(change.before or {})
            afters.setdefault(change.uid, {}).update(change.after or {})
    uids = sorted(befores)
    titles: dict[str, str] = {}
    for i in range(0, len(uids), 500):
        for table, title in _TITLES.values():
            query = select(table.uid, title).where(table.uid.in_(uids[i : i + 500]))
            titles.update((name, shown) for name, shown in conn.execute(query))
    moved = [
        Moved(one, titles.get(one) or _word(befores[one].get("title")), values)
        for one in uids
        if (values := _differing(befores[one], afters[one]))
    ]
    return Effect(batch if found else None, tuple(moved), tuple(sorted(rows.items())), uid)


def _differing(before: Values, after: Values) -> tuple[tuple[str, str, str], ...]:
    if not after:
        return (("", "here", "removed"),)
    if not before:
        return (("", "not here", str(after.get("date", ""))),)
    differing = [name for name in _SHOWN if before.get(name) != after.get(name)]
    if "date" in differing and "edtf" in differing:
        differing.remove("edtf")
    return tuple((_SHOWN[name], _word(before.get(name)), _word(after.get(name))) for name in differing)


def _word(value: object) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
