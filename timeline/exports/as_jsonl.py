"""JSONL, the lossless format: an event a line, and the reader that gives equal events back."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields
from typing import Any, TextIO

from timeline.errors import InputError
from timeline.events.event import Event, Evidence, Note, Part
from timeline.exports.as_json import lines
from timeline.exports.losses import Losses
from timeline.exports.options import Options

_KEYS = frozenset(f.name for f in fields(Event))
_EVIDENCE_KEYS = frozenset(f.name for f in fields(Evidence))
# What a file of an earlier version may lack.
_ADDED_KEYS = frozenset(f.name for f in fields(Evidence) if not (f.default is MISSING and f.default_factory is MISSING))


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write a line an event, with its evidence and notes, or with the chosen keys alone."""
    written = 0
    for line in lines(events, options.columns, notes=True):
        out.write(line + "\n")
        written += 1
    return Losses(selected=written, written=written)


def read_jsonl(stream: TextIO) -> Iterator[Event]:
    """Yield the events of a stream that `write` wrote in full, evidence included; blank lines are passed over.

    InputError names the line that is no JSON object or whose keys are not an event's.
    """
    for number, line in enumerate(stream, start=1):
        if line.strip():
            try:
                yield _event(json.loads(line))
            except (ValueError, TypeError) as problem:
                raise InputError(place=f"line {number}", problem=str(problem)) from None


def _event(row: Any) -> Event:  # noqa: ANN401 - whatever JSON holds
    _require(row, _KEYS, "an event", may_lack=frozenset({"notes"}))
    nested = {"evidence": tuple(map(_mention, row["evidence"])), "notes": tuple(map(_note, row.get("notes", ())))}
    return Event(**{**row, **nested, "actor_ids": tuple(row["actor_ids"])})


def _note(row: Any) -> Note:  # noqa: ANN401 - likewise
    _require(row, frozenset({"text", "by"}), "a note")
    return Note(**row)


def _mention(row: Any) -> Evidence:  # noqa: ANN401 - likewise
    _require(row, _EVIDENCE_KEYS, "evidence", may_lack=_ADDED_KEYS)
    return Evidence(**{**row, "participants": tuple(Part(**part) for part in row.get("participants", ()))})


def _require(row: object, keys: frozenset[str], what: str, may_lack: frozenset[str] = frozenset()) -> None:
    if not isinstance(row, dict):
        raise TypeError(f"{what} is a JSON object")
    if missing := sorted(keys - may_lack - row.keys()):
        raise ValueError(f"{what} lacks {', '.join(missing)}")
    if unknown := sorted(row.keys() - keys):
        raise ValueError(f"{what} has no {', '.join(unknown)}")
