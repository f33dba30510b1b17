r"""TSV with a line an event, always: a header, LF, no quotes; `\t`, `\n`, `\r` and `\\` stand for what would break a line."""

import re
from collections.abc import Iterable, Sequence
from typing import TextIO

from timeline.events.event import Event
from timeline.exports.columns import Cell, chosen, formulas_in, rows
from timeline.exports.losses import Losses
from timeline.exports.options import Options

_ESCAPES = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"})
_MEANINGS = {r"\\": "\\", r"\t": "\t", r"\n": "\n", r"\r": "\r"}
_ESCAPED = re.compile(r"\\[\\tnr]")


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write every event; `out` must not translate line ends (`newline=""`)."""
    return write_rows(rows(events, chosen(options.columns)), out, options)


def write_rows(cells: Iterable[Sequence[Cell]], out: TextIO, options: Options) -> Losses:
    """Write rows of the chosen columns' cells, as `write` does."""
    columns = chosen(options.columns)
    out.write("\t".join(columns) + "\n")
    formulas = formulas_in(columns)
    written = suspects = 0
    for row in cells:
        out.write("\t".join(map(escaped, row)) + "\n")
        written += 1
        suspects += formulas(row)
    return Losses(selected=written, written=written, formulas=suspects)


def escaped(cell: Cell) -> str:
    """Return the cell as TSV writes it; None is empty."""
    return "" if cell is None else str(cell).translate(_ESCAPES)


def unescaped(cell: str) -> str:
    """Return the text that `escaped` wrote: `unescaped(escaped(text)) == text` for every text."""
    return _ESCAPED.sub(lambda found: _MEANINGS[found[0]], cell)
