"""Options: what a writer may be asked for beside its format; one value for all writers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Fuzzy(StrEnum):
    """What a calendar does with a moment known less exactly than to the day.

    auto: up to 31 days it fills them all, longer it stands as a marker on the first; span: it fills them all;
    start: always a marker; skip: left out and counted. Each says in words what is known.
    """

    AUTO = "auto"
    SPAN = "span"
    START = "start"
    SKIP = "skip"


SAFE_YEARS = (1902, 4500)
"""Years that every calendar program tried can read: libical 3 breaks before 1902, Outlook refuses after 4500."""

ALL_YEARS = (100, 9998)
"""Years the format can write: below 100 JavaScript reads 19xx, and the day after 9999-12-31 has no name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """`columns` None means all of them; `corrected` gives the time a person last corrected the event of that uid."""

    columns: tuple[str, ...] | None = None
    excel: bool = False
    fuzzy: Fuzzy = Fuzzy.AUTO
    all_years: bool = False
    calendar_name: str = "Timeline"
    corrected: Mapping[str, datetime] = field(default_factory=dict)

    @property
    def years(self) -> tuple[int, int]:
        """The first and last year a calendar takes."""
        return ALL_YEARS if self.all_years else SAFE_YEARS
