"""Writing rows of anything: a table for people, or JSON, JSON lines, CSV, TSV for programs. Rows stream."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, count, islice
from typing import TextIO

from timeline.cli.formats import RowFormat, columns_of
from timeline.cli.table import Column, Table
from timeline.exports.as_tsv import escaped

Row = Sequence[object]


def write_rows(form: RowFormat, columns: Sequence[str], rows: Iterable[Row], out: TextIO) -> int:
    """Write the rows under their columns; return how many there were."""
    counter = _Counter(rows)
    match form:
        case RowFormat.TABLE:
            _table(columns, counter, out)
        case RowFormat.JSON:
            _json(columns, counter, out)
        case RowFormat.JSONL:
            out.writelines(_object(columns, row) + "\n" for row in counter)
        case RowFormat.CSV:
            writer = csv.writer(out, lineterminator="\r\n")
            writer.writerow(columns)
            writer.writerows(tuple(map(_cell, row)) for row in counter)
        case RowFormat.TSV:
            out.writelines("\t".join(map(escaped, map(_cell, row))) + "\n" for row in chain([columns], counter))
    return counter.count


def write_records(
    form: RowFormat,
    records: Iterable[Mapping[str, object]],
    out: TextIO,
    columns: str | None = None,
    shown: Sequence[str] = (),
) -> int:
    """Write records of one shape: the columns asked for ("a,b"), else `shown` in a table and all of them elsewhere."""
    records = iter(records)
    first = next(records, None)
    if first is None:
        return write_rows(form, columns_of(columns) or shown, (), out)
    names = columns_of(columns, tuple(first)) or (shown if form is RowFormat.TABLE else ()) or tuple(first)
    return write_rows(form, names, ([record[name] for name in names] for record in chain([first], records)), out)


def distinct(names: Sequence[str]) -> tuple[str, ...]:
    """Number the names that occur again: a JSON object holds a key once."""
    unique: list[str] = []
    for name in names:
        numbered = (f"{name}_{number}" for number in count(2))
        unique.append(name if name not in unique else next(other for other in numbered if other not in unique))
    return tuple(unique)


class _Counter:
    """Passes rows on and counts them."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows = rows
        self.count = 0

    def __iter__(self) -> Iterator[Row]:
        for row in self.rows:
            self.count += 1
            yield row


def _table(columns: Sequence[str], rows: Iterable[Row], out: TextIO) -> None:
    table = Table(tuple(Column(name) for name in columns), out)
    table.write(tuple(map(_cell, row)) for row in rows)


def _json(columns: Sequence[str], rows: Iterable[Row], out: TextIO) -> None:
    lines = (_object(columns, row) for row in rows)
    first = list(islice(lines, 1))
    out.write("[")
    out.writelines((",\n " if number else "\n ") + line for number, line in enumerate(chain(first, lines)))
    out.write("\n]\n" if first else "]\n")


def _object(columns: Sequence[str], row: Row) -> str:
    return json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False, default=_plain)


def _plain(value: object) -> object:
    """Bytes, which SQL can select, as hexadecimal."""
    return value.hex() if isinstance(value, bytes) else str(value)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, (list, tuple, dict)):
        return json.dumps(value, ensure_ascii=False, default=_plain)
    return str(_plain(value)) if isinstance(value, bytes) else str(value)
