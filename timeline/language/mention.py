"""Mention: a date expression found in a text, before any calendar."""

from dataclasses import dataclass

from timeline.expressions.meaning import Meaning

NEXT_AFTER = "next-after-"
"""How rules are named whose month or season is the next after the date told last, not after now."""


@dataclass(frozen=True, slots=True)
class Mention:
    """`text == source[start:end]` (code points), the rule that read it and what it says.

    `parent` is the index, in the reader's list, of the range whose end this is; a range has `is_range` and is no TIMEX3.
    """

    start: int
    end: int
    text: str
    rule: str
    meaning: Meaning
    parent: int | None = None
    is_range: bool = False
