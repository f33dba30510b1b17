"""Importing: events that others wrote down in a spreadsheet, and events of our own JSONL."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.errors import BadDate, InputError, UsageError, brief
from timeline.library.correcting import Correcting

if TYPE_CHECKING:
    from timeline.dates.when import When
    from timeline.store.database import Work
    from timeline.store.effects import Effect
    from timeline.store.importing import Entry


_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}")


class TwoDaysError(BadDate):
    """'{text}' could be two days; --date-order dmy or mdy says which."""


class Importing(Correcting):
    """`import_events`: rows become events, accepted and with their dates locked, for a person wrote them."""

    def import_events(
        self, path: str | Path, columns: Mapping[str, str] | None = None, *, date_order: str = "", dry_run: bool = False
    ) -> "tuple[Effect, int, list[InputError]]":
        """Import a CSV file, `columns` naming the column of each field, or a `.jsonl` of our own export.

        Returns the effect, how many events were there before, and the rows that could not be taken, each named by its line.
        Fields: title, date, end, description, type, place, tags (with ;), note, source, publisher, url, quote, page; a
        column of a field's own name needs no mapping. UsageError for a mapping that cannot be right.

        >>> rows = folder / "rows.csv"
        >>> _ = rows.write_text("Headline,Date" + chr(10) + "The mill burned down,3 May 1999" + chr(10))
        >>> with Timeline.open(folder / "imported.db") as mine:
        ...     effect, there, refused = mine.import_events(rows, {"title": "Headline"})
        ...     [event.date for event in mine.events()], there, refused
        (['3 May 1999'], 0, [])
        """
        path = Path(path)
        counts: list[int] = []
        refused: list[InputError] = []

        def work(conn: "Work") -> None:
            from timeline.store import importing, importing_events  # noqa: PLC0415 - the tables' classes

            if path.suffix.lower() in {".jsonl", ".ndjson"}:
                from timeline.exports.as_jsonl import numbered_events  # noqa: PLC0415 - likewise heavy

                there, problems = importing_events.put_events(conn, numbered_events(_opened(path), path.name))
            else:
                entries = list(_entries(path, dict(columns or {}), importing.FIELDS, date_order, refused))
                there, problems = importing.add_entries(conn, path.name, entries)
            counts.append(there)
            refused.extend(problems)

        try:
            effect = self.correct(f"import {path.name}", work, dry_run=dry_run)
        except OSError as problem:
            raise InputError(place=path, problem=f"cannot be read: {problem.strerror}.") from None
        return effect, counts[0], refused


def _opened(path: Path) -> io.StringIO:
    """Return the text of a file as a stream; InputError when its bytes are none."""
    from timeline.articles.readers.decode import decode  # noqa: PLC0415 - light, but of no use to most
    from timeline.articles.readers.raw import MOST_BYTES, Raw  # noqa: PLC0415 - likewise

    with path.open("rb") as stream:
        return io.StringIO(decode(Raw(stream.read(MOST_BYTES + 1), path.name, path.name))[0])


def _entries(
    path: Path, columns: dict[str, str], fields: tuple[str, ...], date_order: str, refused: list[InputError]
) -> "Iterator[Entry]":
    from timeline.store.importing import Entry  # noqa: PLC0415 - see above

    rows = csv.DictReader(_opened(path))
    try:
        there = list(rows.fieldnames or ())
    except csv.Error as problem:
        raise InputError(place=f"{path.name}, line 1", problem=f"is no CSV ({problem}); correct it.") from None
    own = {name.casefold().strip(): name for name in there}
    if unknown := [field for field in columns if field not in fields]:
        raise UsageError(message=f"There is no field '{unknown[0]}'; the fields are {', '.join(fields)}.")
    if missing := [name for name in columns.values() if name not in there]:
        raise UsageError(
            message=f"{path.name} has no column '{missing[0]}'; its columns are {brief(', '.join(there))}."
        )
    where = {field: columns.get(field) or own.get(field) for field in fields}
    if where["title"] is None:
        told = (
            f"Which column of {path.name} is the title? --map title=COLUMN; the columns are {brief(', '.join(there))}."
        )
        raise UsageError(message=told)
    for row in _rows(rows, path, refused):
        cells = {field: (row.get(name) or "") for field, name in where.items() if name}
        try:
            yield Entry(rows.line_num, cells, _when(cells, date_order))
        except BadDate as problem:
            refused.append(InputError(place=f"{path.name}, line {rows.line_num}", problem=str(problem)))


def _rows(rows: "csv.DictReader[str]", path: Path, refused: list[InputError]) -> Iterator[dict[str | Any, str | Any]]:
    """Yield the rows up to the end, or to where the table breaks."""
    try:
        yield from rows
    except csv.Error as problem:
        why = f"is no CSV from here on ({problem}); what stood before was taken."
        refused.append(InputError(place=f"{path.name}, line {rows.line_num}", problem=why))


def _when(cells: Mapping[str, str], date_order: str) -> "When | None":
    """Return the date of a row: EDTF, or words that need no other date; BadDate for what is neither."""
    first, last = (_date(cells.get(name, "").strip(), date_order) for name in ("date", "end"))
    if first is None or last is None:
        return first
    if first.start is None or last.end is None or last.end <= first.start:
        raise BadDate(text=f"{cells['date']} to {cells['end']}")
    from timeline.dates.edtf import parse, text_of  # noqa: PLC0415 - light, but of no use to most

    return replace(parse(f"{text_of(first)}/{text_of(last)}"))


def _date(words: str, date_order: str) -> "When | None":
    from timeline.articles.tagging import read_one  # noqa: PLC0415 - what reads is slow to import
    from timeline.dates.edtf import parse  # noqa: PLC0415 - see above

    if not words or words.casefold() in {"undated", "unknown", "n/a", "-", "?"}:
        return None
    figures = _FIGURES.fullmatch(words)
    if figures and not date_order and figures[1] != figures[2] and max(int(figures[1]), int(figures[2])) <= 12:
        raise TwoDaysError(text=words)
    try:
        return parse(words)
    except BadDate:
        found = read_one(words, None, date_order=date_order)
    if found is None or found.when is None or found.end - found.start < len(words):
        raise BadDate(text=words)
    return found.when
