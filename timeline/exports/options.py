"""Options: what a writer may be asked for beside its format; one value for all writers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from timeline.events.sent import Sent


class Fuzzy(StrEnum):
    """What a calendar does with a moment known less exactly than to the day.

    auto: up to 31 days it fills them all, longer it stands as a marker on the first; span: it fills them all;
    start: always a marker; skip: left out and counted. Each says in words what is known.
    """

    AUTO = "auto"
    SPAN = "span"
    START = "start"
    SKIP = "skip"


class Quotes(StrEnum):
    """How much of their evidence the pages for people repeat: none, the beginning, or all of its words."""

    NONE = "none"
    SHORT = "short"
    FULL = "full"


SAFE_YEARS = (1902, 4500)
"""Years that every calendar program tried can read: libical 3 breaks before 1902, Outlook refuses after 4500."""

ALL_YEARS = (100, 9998)
"""Years the format can write: below 100 JavaScript reads 19xx, and the day after 9999-12-31 has no name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """`columns` None means all of them; `corrected` gives the time a person last corrected the event of that uid.

    `earlier` is what went out of the event of that uid before, `gone` what went out and is to be cancelled; `keep` is
    told of everything that goes out now.
    `calendar_name` is the name of the whole: of a calendar, the title of a page or picture.
    """

    columns: tuple[str, ...] | None = None
    excel: bool = False
    fuzzy: Fuzzy = Fuzzy.AUTO
    all_years: bool = False
    quotes: Quotes = Quotes.FULL
    calendar_name: str = "Timeline"
    corrected: Mapping[str, datetime] = field(default_factory=dict)
    earlier: Mapping[str, Sent] = field(default_factory=dict)
    gone: Iterable[Sent] = ()
    keep: Callable[[Sent], object] = lambda _sent: None

    @property
    def years(self) -> tuple[int, int]:
        """The first and last year a calendar takes."""
        return ALL_YEARS if self.all_years else SAFE_YEARS
