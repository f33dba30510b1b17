"""The chronology as a table: the date in words, what happened, who, and who says so.

On a narrow terminal actors and source stand under the title; a wide one and a pipe have a column for each.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import TextIO

from timeline.cli.printable import PrintableStream
from timeline.cli.table import Cell, Column, Table
from timeline.events.event import Event

_SHORT_UID = 8  # on a terminal; any unambiguous beginning of a uid will do, a pipe gets all of it
_WIDE = 120

_IN_COLUMNS = (
    Column("DATE", 0, "cyan"),
    Column("EVENT", 5),
    Column("ACTORS", 3, "green"),
    Column("SOURCE", 3, "dim"),
    Column("ID", 0, "dim"),
)
_UNDER_TITLES = (Column("DATE", 0, "cyan"), Column("EVENT, ACTORS, SOURCE", 1), Column("ID", 0, "dim"))


def write_chronology(events: Iterable[Event], originals: Mapping[str, str], out: TextIO) -> tuple[int, int]:
    """Write the events in their order, undated ones under a heading; return how many there are, and how many undated.

    `originals` says, by the uid of a source, what it retells.
    """
    terminal = isinstance(out, PrintableStream)
    narrow = isinstance(out, PrintableStream) and out.columns < _WIDE
    table = Table(_UNDER_TITLES if narrow else _IN_COLUMNS, out)
    counts = {False: 0, True: 0}

    def cells(group: Iterable[Event]) -> Iterator[tuple[Cell, ...]]:
        for event in group:
            counts[event.edtf is None] += 1
            told = (title_of(event), event.actors, source_of(event, originals))
            uid = event.uid[:_SHORT_UID] if terminal else event.uid
            yield (event.date, tuple(filter(None, told)), uid) if narrow else (event.date, *told, uid)

    for undated, group in groupby(events, lambda event: event.sort_day is None):
        if undated and counts[False]:
            table.heading("Undated")
        table.write(cells(group))
    if not any(counts.values()):
        table.write(())
    return sum(counts.values()), counts[True]


def title_of(event: Event) -> str:
    """The title, marked when the event is planned, possible or denied, and with whoever claims it."""
    mark = "" if event.factuality == "happened" else f"[{event.factuality}] "
    claimed = f" (according to {event.attributed_to})" if event.attributed_to else ""
    return f"{mark}{event.title}{claimed}"


def source_of(event: Event, originals: Mapping[str, str]) -> str:
    """Who says so: publisher and title, for a retelling what it retells, and how many others say it too."""
    name = ", ".join(filter(None, (event.source_title, event.source_publisher)))
    if event.source_kind == "retelling":
        name = f"retold from {originals.get(event.source_uid or '') or name}"
    name = name or (event.evidence[0].source_id if event.evidence else "")
    return f"{name} (+{event.n_sources - 1})" if event.n_sources > 1 else name
