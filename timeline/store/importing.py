"""Events from elsewhere: rows of a spreadsheet, and events of our own JSONL with their evidence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from timeline.dates.when import When
from timeline.errors import InputError, Refused, TimelineError
from timeline.store import curation
from timeline.store.citing import cite
from timeline.store.entries import add_source
from timeline.store.lookups import event_row
from timeline.store.tables import Source


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a spreadsheet: the line it stands in, its cells by field, its date read."""

    line: int
    cells: Mapping[str, str]
    when: When | None


FIELDS = (
    "title",
    "date",
    "end",
    "description",
    "type",
    "place",
    "tags",
    "note",
    "source",
    "publisher",
    "url",
    "quote",
    "page",
)
"""What a column can be mapped to."""


def add_entries(conn: Connection, place: str, entries: Iterable[Entry]) -> tuple[int, list[InputError]]:
    """Add the events of a spreadsheet; return how many were there before, and the rows that could not be taken."""
    there, refused = 0, []
    for entry in entries:
        attempt = conn.begin_nested()
        try:
            _add(conn, entry)
        except Refused:
            attempt.rollback()
            there += 1
        except TimelineError as problem:
            attempt.rollback()
            refused.append(InputError(place=f"{place}, line {entry.line}", problem=str(problem)))
        else:
            attempt.commit()
    return there, refused


def _add(conn: Connection, entry: Entry) -> None:
    cells = {name: value.strip() for name, value in entry.cells.items() if value.strip()}
    words: dict[str, str] = {name: cells[name] for name in ("description", "type", "place") if name in cells}
    row = event_row(conn, curation.add(conn, cells.get("title", ""), entry.when, words))
    if "tags" in cells:
        curation.tag(conn, [row], [word.strip() for word in cells["tags"].split(";") if word.strip()])
    if "note" in cells:
        curation.note(conn, row, cells["note"])
    name = cells.get("source") or cells.get("url") or cells.get("publisher")
    if name:
        quote = cells.get("quote", "")
        cite(conn, row, _source(conn, name, cells), quote, cells.get("page", ""), "reports", entry.when)


def _source(conn: Connection, name: str, cells: Mapping[str, str]) -> int:
    """Return the row of the source that a row names, entered by hand where there is none."""
    words = {field: cells[field] for field in ("publisher", "url") if field in cells}
    same = select(Source.id).where(Source.title == name, Source.kind == "manual")
    found = (
        conn.execute(same.where(*(getattr(Source, field) == value for field, value in words.items()))).scalars().first()
    )
    if found is None:
        uid = add_source(conn, name, None, words)
        found = conn.execute(select(Source.id).where(Source.uid == uid)).scalar_one()
    return int(found)
