"""Tables for people: folded to the terminal's width, or, into a pipe or file, one line a row with nothing folded or cut."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import TYPE_CHECKING, Literal, TextIO

from timeline.cli.printable import PrintableStream, one_line

if TYPE_CHECKING:
    from rich.table import Table as RichTable

_CHUNK = 500  # rows looked at before the first is written: they set the widths, longer cells later on just run over
_GAP = "  "
_NARROWEST = 8


Cell = str | tuple[str, ...]
"""Text on one line, or, only where it will be folded, a title and dim lines under it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, how much of a narrow terminal the column may claim beside the others (0: all it needs), and a colour.

    `cut`: on a terminal a cell keeps to one line, and what is missing shows as "…".
    """

    heading: str
    share: int = 1
    style: str = ""
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across a terminal's table, with a word in it; nothing in a pipe."""

    text: str


_Row = tuple[tuple[str, ...], ...]
_RULE = "─"


class Table:
    """Rows of cells under headings; `heading` starts a section."""

    def __init__(self, columns: Sequence[Column], out: TextIO) -> None:
        """Prepare a table on a stream; a PrintableStream is a terminal."""
        self._columns = columns
        self._out = out
        self._widths: list[int] = []
        self._begun = False

    def write(self, rows: Iterable[Sequence[Cell] | Rule]) -> None:
        """Write rows; cells are made printable, each on one line of text."""
        cleaned = (row if isinstance(row, Rule) else tuple(map(_lines_of, row)) for row in rows)
        while chunk := list(islice(cleaned, _CHUNK)):
            if not self._widths:
                self._widths = self._fit(_bare(chunk))
            if isinstance(self._out, PrintableStream) and self._folds():
                self._write_folded(self._out, chunk)
            else:
                self._out.writelines(self._lines(_bare(chunk)))
            self._begun = True
        if not self._begun:
            self._widths = self._fit([])
            self._out.writelines(self._lines([]))
            self._begun = True

    def heading(self, text: str) -> None:
        """Start a section."""
        self._out.write(f"\n{one_line(text)}\n")

    def _fit(self, rows: list[_Row]) -> list[int]:
        """Natural widths; on a terminal too narrow for them, the wide columns give way by their shares."""
        from rich.cells import cell_len

        headings = tuple(column.heading for column in self._columns)
        cells = ((tuple(map(cell_len, lines)) for lines in column) for column in zip(*rows, strict=True))
        widths = [max(map(max, column)) for column in cells] or [0] * len(headings)
        widths = [max(width, cell_len(heading)) for width, heading in zip(widths, headings, strict=True)]
        if not isinstance(self._out, PrintableStream):
            return widths
        room = self._out.columns - len(_GAP) * (len(widths) - 1)
        return _squeezed(widths, [column.share for column in self._columns], room)

    def _folds(self) -> bool:
        assert isinstance(self._out, PrintableStream)
        return sum(self._widths) + len(_GAP) * (len(self._widths) - 1) <= self._out.columns

    def _lines(self, rows: list[_Row]) -> Iterator[str]:
        from rich.cells import cell_len

        if not self._begun:
            yield self._line(tuple(column.heading for column in self._columns), cell_len=cell_len)
            yield _GAP.join("─" * width for width in self._widths) + "\n"
        for row in rows:
            yield self._line(tuple(" · ".join(lines) for lines in row), cell_len=cell_len)

    def _line(self, row: Sequence[str], cell_len: Callable[[str], int]) -> str:
        padded = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, self._widths, strict=True))
        return _GAP.join(padded).rstrip() + "\n"

    def _write_folded(self, out: PrintableStream, rows: "list[_Row | Rule]") -> None:
        from rich.console import Console
        from rich.text import Text

        console = Console(file=out.terminal, width=out.columns + len(_GAP), highlight=False)
        if not self._begun and rows and isinstance(rows[0], Rule):
            console.print(self._folded([]))  # the headings stand above the first line
            self._begun = True
        for ruled, some in groupby(rows, lambda row: isinstance(row, Rule)):
            if ruled:
                for rule in some:
                    assert isinstance(rule, Rule)
                    line = f"{_RULE * 2} {one_line(rule.text)} "
                    console.print(Text(line.ljust(out.columns, _RULE), style="dim"))
            else:
                console.print(self._folded(_bare(some)))
                self._begun = True

    def _folded(self, rows: list[_Row]) -> "RichTable":
        from rich.table import Table as RichTable
        from rich.text import Text

        table = RichTable(
            box=None,
            show_header=not self._begun,
            pad_edge=False,
            padding=(0, len(_GAP), 0, 0),
            header_style="bold underline",
        )
        for column, width in zip(self._columns, self._widths, strict=True):
            overflow: Literal["ellipsis", "fold"] = "ellipsis" if column.cut else "fold"
            heading = Text(column.heading)
            table.add_column(heading, width=width, style=column.style, overflow=overflow, no_wrap=column.cut)
        for row in rows:
            # Text: `[markup]` in an article is never interpreted
            table.add_row(*(Text.assemble(first, *(("\n" + line, "dim") for line in more)) for first, *more in row))
        return table


def _bare(rows: "Iterable[_Row | Rule]") -> list[_Row]:
    return [row for row in rows if not isinstance(row, Rule)]


def _lines_of(cell: Cell) -> tuple[str, ...]:
    return (one_line(cell),) if isinstance(cell, str) else tuple(map(one_line, cell)) or ("",)


def _squeezed(widths: list[int], shares: list[int], room: int) -> list[int]:
    """Take what is missing from the columns with a share, each down to its part of what the others leave."""
    if sum(widths) <= room:
        return widths
    open_ends = [i for i, share in enumerate(shares) if share and widths[i] > _NARROWEST]
    left = room - sum(width for i, width in enumerate(widths) if i not in open_ends)
    fitted = list(widths)
    while open_ends:
        total = sum(shares[i] for i in open_ends)
        narrow = [i for i in open_ends if widths[i] <= left * shares[i] // total]
        if not narrow:
            for i in open_ends:
                fitted[i] = max(_NARROWEST, left * shares[i] // total)
            break
        left -= sum(widths[i] for i in narrow)
        open_ends = [i for i in open_ends if i not in narrow]
    return fitted
