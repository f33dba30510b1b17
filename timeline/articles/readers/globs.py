"""Globs: patterns such as `folder/**/*.html` that no shell has replaced by the files they match."""

import glob
import os
from collections.abc import Iterator
from pathlib import Path


def is_pattern(path: Path) -> bool:
    """Whether a path is a pattern: `*`, `?` or `[…]` in it, and nothing there that has this very name."""
    return glob.has_magic(str(path)) and not os.path.lexists(path)


def matching(path: Path) -> Iterator[tuple[Path, str]]:
    """Yield what a pattern matches in the order of names, and each under its name in the folder before the first mark.

    So the files have the names that a shell, or that folder with `--recursive`, would give them. `**` is any number of
    folders; hidden files and folders match only where the pattern says their dot.
    """
    base = Path(*_before(path.parts))
    for found in sorted(map(Path, glob.iglob(str(path), recursive=True))):  # noqa: PTH207 - pathlib's matches hidden ones
        name = found.relative_to(base).as_posix() if base.parts else found.as_posix()
        if name != ".":
            yield found, name


def _before(parts: tuple[str, ...]) -> Iterator[str]:
    for part in parts[:-1]:
        if glob.has_magic(part):
            return
        yield part
