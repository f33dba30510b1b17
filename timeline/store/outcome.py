"""What goes into an ingestion and what comes out of it; light, for programs that only read."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from io import IOBase
from pathlib import Path

from timeline.articles.article import Article

Input = str | Path | Article | IOBase
"""A path, an article, or an open file, binary or text: a file is named by its `name`, a stream without one by '-'."""

Progress = Callable[[int, int, str], None]
"""Called with how many articles are done, how many inputs there are at least, and the name of the last one."""


class Status(StrEnum):
    """What became of an input.

    stored: it is new; new version: it is new, and another text of its page is here; duplicate: its text is here, under another
    name, or another id or URL; unchanged: it is here as it came; updated: here, and something more is known of it.
    """

    STORED = "stored"
    VERSION = "new version"
    DUPLICATE = "duplicate"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input; `message` is a sentence, `exit_code` 0 unless it failed.

    `of` is the uid of the source that it is a version or a duplicate of; `is_new` tells that it is a source now that was none.
    """

    source_id: str
    status: Status
    source_uid: str | None = None
    n_events: int = 0
    n_expressions: int = 0
    message: str = ""
    warnings: tuple[str, ...] = ()
    exit_code: int = 0
    of: str = ""
    is_new: bool = False
