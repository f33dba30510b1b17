"""Text from articles is untrusted: nothing in it may steer the terminal that shows it."""

from collections.abc import Iterable
from shutil import get_terminal_size
from typing import TextIO

_C0 = [*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20)]  # all but tab, LF and CR
_DEL_AND_C1 = range(0x7F, 0xA0)
_LINE_BREAKERS = (0x2028, 0x2029)
_BIDI = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))  # they reorder what is printed after them

# `\u001b` is also how JSON writes the character: a JSON listing stays JSON.
_SHOWN = {code: f"\\u{code:04x}" for code in (*_C0, *_DEL_AND_C1, *_LINE_BREAKERS, *_BIDI)}
_ONE_LINE = _SHOWN | {0x09: " ", 0x0A: " ", 0x0D: " "}


def printable(text: str) -> str:
    r"""Return the text with control and reordering characters spelled out as `\u001b`; tabs and line ends stay."""
    return text if text.isascii() and text.isprintable() else text.translate(_SHOWN)


def one_line(text: str) -> str:
    """Return `printable` text for a cell: line ends and tabs become single spaces."""
    return text if text.isascii() and text.isprintable() else text.translate(_ONE_LINE)


class PrintableStream:
    """A terminal that spells control characters out; `terminal` is the bare one, for text already made printable."""

    def __init__(self, terminal: TextIO) -> None:
        """Wrap a stream that is a terminal; its width is asked for once."""
        self.terminal = terminal
        self.columns = get_terminal_size().columns

    def write(self, text: str) -> int:
        """Write the text, made printable."""
        return self.terminal.write(printable(text))

    def writelines(self, lines: Iterable[str]) -> None:
        """Write the lines, made printable."""
        self.terminal.writelines(map(printable, lines))

    def flush(self) -> None:
        """Flush the terminal."""
        self.terminal.flush()
