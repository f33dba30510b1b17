"""The chronology as a table: the date in words, what happened, who, and who says so."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TextIO

from timeline.cli.printable import PrintableStream
from timeline.cli.table import Column, Table
from timeline.events.event import Event

_SHORT_UID = 8  # on a terminal; any unambiguous beginning of a uid will do, a pipe gets all of it


def write_chronology(events: Iterable[Event], out: TextIO) -> tuple[int, int]:
    """Write the events in their order, undated ones under a heading of their own; return how many, and how many undated."""
    terminal = isinstance(out, PrintableStream)
    columns = (
        Column("DATE", 0, "cyan"),
        Column("EVENT", 5),
        Column("ACTORS", 3, "green"),
        Column("SOURCE", 3, "dim"),
        Column("ID", 0, "dim"),
    )
    table = Table(columns, out)
    total = undated = 0

    def counted(group: Iterable[Event]) -> Iterator[tuple[str, ...]]:
        nonlocal total, undated
        for event in group:
            total += 1
            undated += event.date == "undated"
            uid = event.uid[:_SHORT_UID] if terminal else event.uid
            yield (event.date, title_of(event), event.actors, source_of(event), uid)

    for is_undated, group in groupby(events, _is_undated):
        if is_undated and total:
            table.heading("Undated")
        table.write(counted(group))
    if not total:
        table.write(())
    return total, undated


def _is_undated(event: Event) -> bool:
    return event.edtf is None


def title_of(event: Event) -> str:
    """The title, marked when the event is planned, possible or denied, and with whoever claims it."""
    mark = "" if event.factuality == "happened" else f"[{event.factuality}] "
    claimed = f" (according to {event.attributed_to})" if event.attributed_to else ""
    return f"{mark}{event.title}{claimed}"


def source_of(event: Event) -> str:
    """Who says so: the publisher, else the source's title; a retelling says that it is one."""
    name = event.source_publisher or event.source_title or (event.evidence[0].source_id if event.evidence else "")
    more = f" +{event.n_sources - 1}" if event.n_sources > 1 else ""
    return f"{'retold: ' if event.source_kind == 'retelling' else ''}{name}{more}"
