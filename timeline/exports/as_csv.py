"""CSV as RFC 4180 has it: a header, CRLF, quotes where needed, cells unmodified; no byte order mark.

For Excel: a byte order mark, without which it takes UTF-8 for something else, and the guard against formulas.
No line `sep=,`: behind it Excel forgets the mark and garbles every letter that is not ASCII.
"""

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

from timeline.events.event import Event
from timeline.exports.columns import Cell, chosen, formulas_in, guarded, rows
from timeline.exports.losses import Losses
from timeline.exports.options import Options

BYTE_ORDER_MARK = "\ufeff"


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write every event; `out` must not translate line ends (`newline=""`)."""
    return write_rows(rows(events, chosen(options.columns)), out, options)


def write_rows(cells: Iterable[Sequence[Cell]], out: TextIO, options: Options) -> Losses:
    """Write rows of the chosen columns' cells, as `write` does."""
    if options.excel:
        out.write(BYTE_ORDER_MARK)
    writer = csv.writer(out, lineterminator="\r\n")
    columns = chosen(options.columns)
    writer.writerow(columns)
    formulas = formulas_in(columns)
    written = suspects = 0
    put, guard = writer.writerow, options.excel  # the inner loop: 100,000 rows in little more than a second
    for row in cells:
        if found := formulas(row):
            suspects += found
            put([guarded(cell) for cell in row] if guard else row)
        else:
            put(row)
        written += 1
    if options.excel:
        return Losses(selected=written, written=written, guarded=suspects)
    return Losses(selected=written, written=written, formulas=suspects)
