"""CSV as RFC 4180 has it: a header, CRLF, quotes where needed, cells unmodified; no byte order mark.

For Excel: a byte order mark, without which it takes UTF-8 for something else, and the guard against formulas.
"""

import csv
from collections.abc import Iterable
from typing import TextIO

from timeline.events.event import Event
from timeline.exports.columns import chosen, formulas, guarded, rows
from timeline.exports.losses import Losses
from timeline.exports.options import Options

BYTE_ORDER_MARK = "\ufeff"


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write every event; `out` must not translate line ends (`newline=""`)."""
    columns = chosen(options.columns)
    if options.excel:
        out.write(BYTE_ORDER_MARK)
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    written = suspects = 0
    for row in rows(events, columns):
        found = formulas(row)
        writer.writerow([guarded(cell) for cell in row] if options.excel and found else row)
        written += 1
        suspects += found
    if options.excel:
        return Losses(selected=written, written=written, guarded=suspects)
    return Losses(selected=written, written=written, formulas=suspects)
