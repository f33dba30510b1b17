"""Columns: which cells a row of a table has, and what stands in them.

Cells are those of the `chronology` view: truth as 1 and 0, `actor_ids` as JSON text, nothing as an empty cell.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter, itemgetter
from typing import Any

from timeline.errors import UsageError
from timeline.events.event import COLUMNS, Event

Cell = str | int | float | None

EVIDENCE = ("evidence",)
"""What JSON has beside the columns."""

_FLAGS = frozenset({"approximate", "uncertain", "date_locked"})
_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")  # the last four are the fullwidth = + - @
_SUSPECT = frozenset("'=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
_OPEN = frozenset(
    [
        "date",
        "edtf",
        "time_of_day",
        "tz",
        "title",
        "description",
        "type",
        "attributed_to",
        "place",
        "actors",
        "tags",
        "first_published",
        "quote",
        "source_title",
        "source_publisher",
        "source_url",
        "source_published",
        "date_text",
    ]
)
"""Columns of text that is not ours alone; the others hold numbers and words that never begin as a formula does."""

_GUARDED = re.compile("'(?=" + _FORMULA.pattern + ")")


def chosen(columns: Sequence[str] | None, *, also: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the columns to write, all of the chronology's for None; UsageError for one that does not exist."""
    if columns is None:
        return COLUMNS
    known = (*COLUMNS, *also)
    unknown = [name for name in columns if name not in known]
    if unknown:
        names = ", ".join(f"'{name}'" for name in unknown)
        raise UsageError(message=f"There is no column {names}; columns are {', '.join(known)}.")
    if not columns:
        raise UsageError(message=f"No column is chosen; columns are {', '.join(known)}.")
    return tuple(columns)


def rows(events: Iterable[Event], columns: Sequence[str]) -> Iterator[list[Cell]]:
    """Yield the cells of each event, one event at a time."""
    read = attrgetter(*columns)  # one call a row: this is the inner loop of every table
    flags = [i for i, name in enumerate(columns) if name in _FLAGS]
    lists = [i for i, name in enumerate(columns) if name == "actor_ids"]
    for event in events:
        row: list[Any] = list(read(event)) if len(columns) > 1 else [read(event)]
        for i in flags:
            row[i] = int(row[i])
        for i in lists:
            row[i] = json.dumps(row[i], ensure_ascii=False, separators=(",", ":"))
        yield row


def formulas_in(columns: Sequence[str]) -> Callable[[Sequence[Cell]], int]:
    """Return the function that counts the cells of a row of these columns that look like formulas."""
    places = [i for i, name in enumerate(columns) if name in _OPEN]
    pick = itemgetter(*places) if len(places) > 1 else lambda row: [row[i] for i in places]

    def formulas(row: Sequence[Cell]) -> int:
        suspects = [cell for cell in pick(row) if cell and cell[0] in _SUSPECT]
        return sum(map(looks_like_formula, suspects)) if suspects else 0

    return formulas


def looks_like_formula(cell: Cell) -> bool:
    """Whether a spreadsheet would take this text cell, or its guarded form, for a formula."""
    return isinstance(cell, str) and _FORMULA.match(cell) is not None


def guarded(cell: Cell) -> Cell:
    """Put an apostrophe before a cell that looks like a formula, so that a spreadsheet shows it as text."""
    return f"'{cell}" if looks_like_formula(cell) else cell


def unguarded(cell: str) -> str:
    """Take the apostrophe of `guarded` away again: `unguarded(guarded(text)) == text` for every text."""
    return cell[1:] if _GUARDED.match(cell) else cell
