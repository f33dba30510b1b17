"""How many articles some inputs hold, before any is read: for the time left that a progress bar shows."""

from collections.abc import Iterable
from io import IOBase
from pathlib import Path

from timeline.articles.article import Article
from timeline.articles.readers.globs import is_pattern, matching
from timeline.store.outcome import Input

_AT_ONCE = 1 << 20


def expected(inputs: Iterable[Input], *, recursive: bool) -> int:
    """Return about how many articles come: a line of JSON lines and a file count one each."""
    return sum(_count(one, recursive=recursive) for one in inputs)


def _count(one: Input, *, recursive: bool) -> int:
    if isinstance(one, Article | IOBase):
        return 1
    path = Path(one)
    try:
        if is_pattern(path):
            return sum(_lines(file) for file, _ in matching(path) if file.is_file())
        if path.is_dir():
            return sum(_lines(file) for file in (path.rglob("*") if recursive else path.glob("*")) if file.is_file())
        return _lines(path)
    except OSError:
        return 1


def _lines(path: Path) -> int:
    if path.suffix != ".jsonl":
        return 1
    with path.open("rb") as file:
        return max(1, sum(part.count(b"\n") for part in iter(lambda: file.read(_AT_ONCE), b"")))
