"""JSON: one array of all events, streamed, an event a line."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from timeline.events.event import Event
from timeline.exports.columns import EVIDENCE, chosen
from timeline.exports.losses import Losses
from timeline.exports.options import Options


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write every event with its evidence, or with the chosen keys alone."""
    written = 0
    for line in lines(events, options.columns):
        out.write(",\n" if written else "[\n")
        out.write(line)
        written += 1
    out.write("\n]\n" if written else "[]\n")
    return Losses(selected=written, written=written)


def lines(events: Iterable[Event], columns: Sequence[str] | None, *, notes: bool = False) -> Iterator[str]:
    """Yield one JSON object an event, without a line end, whole ones with their notes if asked; UsageError for an unknown column."""
    keys = None if columns is None else chosen(columns, also=EVIDENCE)
    for event in events:
        row = event.as_json()
        if notes:
            row["notes"] = [{"text": note.text, "by": note.by} for note in event.notes]
        yield _text(row if keys is None else {key: row[key] for key in keys})


def _text(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, allow_nan=False)
