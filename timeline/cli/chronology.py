"""The chronology as a table: the date in words, what happened, who, and who says so.

On a narrow terminal actors and source stand under the title; a wide one and a pipe have a column for each. On a terminal a
line opens every year, and a bar shows how finely a date is known.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby
from typing import TextIO

from timeline.cli.printable import PrintableStream, one_line
from timeline.cli.table import Cell, Column, Rule, Table
from timeline.events.event import Event

_SHORT_UID = 8  # on a terminal; any unambiguous beginning of a uid will do, a pipe gets all of it
_WIDE = 120

_DATE = Column("DATE", 0, "cyan")
_BAR = Column("", 0, "cyan")
_ID = Column("ID", 0, "dim")
_IN_COLUMNS = (Column("EVENT", 5), Column("ACTORS", 3, "green"), Column("SOURCE", 3, "dim"), _ID)
_UNDER_TITLES = (Column("EVENT, ACTORS, SOURCE", 1), _ID)
_COMPACT = (Column("EVENT", 1, cut=True), _ID)

_BARS = {
    "time": "▏", "day": "▏", "week": "▎", "month": "▍", "quarter": "▌", "season": "▌", "half": "▋", "year": "▊", "decade": "▉",
    "century": "█", "millennium": "█", "unknown": " ",
}  # fmt: skip
_SOFT = {"▏": "░", "▎": "░", "▍": "▒", "▌": "▒", "▋": "▒", "▊": "▓", "▉": "▓", "█": "▓", " ": " "}


def write_chronology(
    events: Iterable[Event], originals: Mapping[str, str], out: TextIO, *, compact: bool = False, rules: bool = True
) -> tuple[int, int]:
    """Write the events in their order, undated ones under a heading; return how many there are, and how many undated.

    `originals` says, by the uid of a source, what it retells. `compact` leaves actors and sources out, a line an event;
    `rules` draws a line on a terminal where a year begins, for events in order of time. A terminal also has a column with
    a picture of the precision.
    """
    terminal = isinstance(out, PrintableStream)
    narrow = isinstance(out, PrintableStream) and out.columns < _WIDE
    rest = _COMPACT if compact else _UNDER_TITLES if narrow else _IN_COLUMNS
    table = Table((_DATE, _BAR, *rest) if terminal else (_DATE, *rest), out)
    counts = {False: 0, True: 0}

    def cells(group: Iterable[Event]) -> Iterator[tuple[Cell, ...] | Rule]:
        year = None
        for event in group:
            counts[event.edtf is None] += 1
            if terminal and rules and (begun := _year(event)) and begun != year:
                year = begun
                yield Rule(begun)
            told = (title_of(event), event.actors, source_of(event, originals))
            shown: tuple[Cell, ...] = told[:1] if compact else (tuple(filter(None, told)),) if narrow else told
            if terminal:
                yield (event.date, bar_of(event), *shown, event.uid[:_SHORT_UID])
            else:
                yield (event.date, *shown, event.uid)

    for undated, group in groupby(events, lambda event: event.sort_day is None):
        if undated and counts[False]:
            table.heading("Undated")
        table.write(cells(group))
    if not any(counts.values()):
        table.write(())
    return sum(counts.values()), counts[True]


def write_plain(events: Iterable[Event], originals: Mapping[str, str], out: TextIO) -> tuple[int, int]:
    """Write each event as sentences on a line, to be read aloud: no columns, no drawn lines, no colours; count likewise."""
    total = undated = 0
    for event in events:
        total += 1
        undated += event.edtf is None
        source = source_of(event, originals)
        told = [f"{event.date}: {title_of(event)}"]
        told += [f"Actors: {event.actors}"] if event.actors else []
        told += [f"Source: {source}"] if source else []
        out.write(one_line(". ".join((*told, f"Id: {event.uid}"))) + "\n")
    return total, undated


def bar_of(event: Event) -> str:
    """A picture of the precision, a character wide: the wider the date, the wider the bar; shaded when it is doubtful."""
    bar = _BARS.get(event.precision, " ")
    return _SOFT[bar] if event.approximate or event.uncertain else bar


def _year(event: Event) -> str | None:
    from timeline.dates.days import calendar_day, year_text
    from timeline.dates.edtf import parse
    from timeline.dates.words import words_of

    return None if event.sort_day is None else words_of(parse(year_text(calendar_day(event.sort_day)[0])))


def title_of(event: Event, apart: Collection[str] = ()) -> str:
    """The title, marked when the event is planned, possible or denied, and with whoever claims it; not with what columns `apart` tell."""
    marked = event.factuality != "happened" and "factuality" not in apart
    mark = f"[{event.factuality}] " if marked else ""
    claimed = event.attributed_to and "attributed_to" not in apart
    return f"{mark}{event.title}{f' (according to {event.attributed_to})' if claimed else ''}"


def cell_of(event: Event, name: str, asked: Collection[str]) -> object:
    """What a table of the columns asked for shows of an event in the column `name`."""
    return title_of(event, asked) if name == "title" else getattr(event, name)


def source_of(event: Event, originals: Mapping[str, str]) -> str:
    """Who says so: publisher and title, for a retelling what it retells, and how many others say it too."""
    name = ", ".join(filter(None, (event.source_title, event.source_publisher)))
    if event.source_kind == "retelling":
        name = f"retold from {originals.get(event.source_uid or '') or name}"
    name = name or (event.evidence[0].source_id if event.evidence else "")
    return f"{name} (+{event.n_sources - 1})" if event.n_sources > 1 else name
