"""Filter: which events; one value for the screen, the SQL view and every export."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.dates.when import When
from timeline.errors import BadFilter


class Undated(StrEnum):
    """Whether undated events are shown beside the dated ones."""

    INCLUDE = "include"
    EXCLUDE = "exclude"
    ONLY = "only"


class Order(StrEnum):
    """The order of a listing; undated events come last in both date orders."""

    DATE = "date"
    DATE_DESC = "-date"
    CONFIDENCE = "confidence"


class Overlap(StrEnum):
    """possible: could have happened in the window; certain: must have."""

    POSSIBLE = "possible"
    CERTAIN = "certain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What to show; an empty filter shows everything. `since` and `until` are inclusive: their first and last day count.

    `actor`, `source`, `place`, `type`, `tag`: all of several values must hold, each matched without regard to case.
    `after` is the uid of an event, or the beginning of one: what comes behind it in the order, as the next page of a listing.
    `text` is a full-text query in plain words. `changed_since`: touched by a batch after that number, or on that day (its
    first) and later, by the clock of the record. `older`: what only older versions of pages tell, instead of the rest.
    """

    since: When | None = None
    until: When | None = None
    overlap: Overlap = Overlap.POSSIBLE
    actor: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    tag: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    factuality: tuple[str, ...] = ()
    min_confidence: float | None = None
    min_sources: int | None = None
    max_sources: int | None = None
    known_by: When | None = None
    changed_since: int | When | None = None
    text: str = ""
    undated: Undated = Undated.INCLUDE
    older: bool = False
    order: Order = Order.DATE
    after: str = ""
    limit: int | None = None

    def __post_init__(self) -> None:
        """Refuse a window that ends before it begins or has no year, and numbers out of their range."""
        for option, when in (("--from", self.since), ("--to", self.until), ("--known-by", self.known_by)):
            if when is not None and when.yearless is not None:
                raise BadFilter(message=f"{option} needs a year.")
        if self.since and self.until and None not in (self.since.start, self.until.end):
            assert self.since.start is not None
            assert self.until.end is not None
            if self.since.start >= self.until.end:
                raise BadFilter(message="The window ends before it begins; swap --from and --to.")
        if self.limit is not None and self.limit < 0:
            raise BadFilter(message=f"--limit {self.limit} is below 0.")
        if self.min_confidence is not None and not 0 <= self.min_confidence <= 1:
            raise BadFilter(message=f"--min-confidence {self.min_confidence} is not between 0 and 1.")

    @property
    def window(self) -> tuple[int | None, int | None]:
        """The window as day numbers, both inclusive, None where open."""
        return (self.since.start if self.since else None, self.until.latest if self.until else None)
