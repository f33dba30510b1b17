"""JSONL, the lossless format: an event a line, and the reader that gives equal events back."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields
from typing import Any, TextIO, TypedDict, get_type_hints

from timeline.errors import InputError
from timeline.events.event import Event, Evidence, Note, Part
from timeline.exports.as_json import lines
from timeline.exports.json_kinds import refuse_other_kinds
from timeline.exports.losses import Losses
from timeline.exports.options import Options


class _Timex(TypedDict):
    type: str
    value: str | None
    mod: str | None


class _Dated(TypedDict):
    edtf: str | None
    approximate: bool
    uncertain: bool
    time_of_day: str | None
    tz: str | None


class _Source(TypedDict):
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    known: str | None
    kind: str | None


_INNER = {"timex": _Timex, "dated": _Dated, "source": _Source}
# What a file of an earlier version may lack.
_ADDED_KEYS = frozenset(f.name for f in fields(Evidence) if not (f.default is MISSING and f.default_factory is MISSING))


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write a line an event, with its evidence and notes, or with the chosen keys alone."""
    written = 0
    for line in lines(events, options.columns, notes=True):
        out.write(line + "\n")
        written += 1
    return Losses(selected=written, written=written)


def numbered_events(stream: TextIO, place: str = "") -> Iterator[tuple[str, Event | InputError]]:
    """Yield the place of each line that is not blank, `place` before its number, with its event, or what is wrong with it."""
    for number, line in enumerate(stream, start=1):
        if line.strip():
            here = f"{place}, line {number}" if place else f"line {number}"
            try:
                yield here, _event(json.loads(line))
            except (ValueError, TypeError) as problem:
                yield here, InputError(place=here, problem=f"{problem}.")
            except RecursionError:
                yield here, InputError(place=here, problem="is JSON beyond reason (too deep); export it again.")


def _event(row: Any) -> Event:  # noqa: ANN401 - whatever JSON holds
    _require(row, Event, "an event", may_lack=frozenset({"notes"}))
    nested = {"evidence": tuple(map(_mention, row["evidence"])), "notes": tuple(map(_note, row.get("notes", ())))}
    return Event(**{**row, **nested, "actor_ids": tuple(row["actor_ids"])})


def _note(row: Any) -> Note:  # noqa: ANN401 - likewise
    _require(row, Note, "a note")
    return Note(**row)


def _mention(row: Any) -> Evidence:  # noqa: ANN401 - likewise
    _require(row, Evidence, "evidence", may_lack=_ADDED_KEYS)
    for name, inner in _INNER.items():
        if row.get(name):
            _require(row[name], inner, f"the {name} of evidence", may_lack=frozenset({"known"}))
    return Evidence(**{**row, "participants": tuple(map(_part, row.get("participants", ())))})


def _part(row: Any) -> Part:  # noqa: ANN401 - likewise
    _require(row, Part, "a participant")
    return Part(**row)


def _require(row: object, kind: type, what: str, may_lack: frozenset[str] = frozenset()) -> None:
    if not isinstance(row, dict):
        raise TypeError(f"{what} is a JSON object")
    keys = frozenset(get_type_hints(kind))
    if missing := sorted(keys - may_lack - row.keys()):
        raise ValueError(f"{what} lacks {', '.join(missing)}")
    if unknown := sorted(row.keys() - keys):
        raise ValueError(f"{what} has no {', '.join(unknown)[:80]}")
    refuse_other_kinds(row, kind, what)
