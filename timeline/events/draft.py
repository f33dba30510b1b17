"""EventDraft: a happening as one article tells it, before the store knows it."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.dates.when import When


class Factuality(StrEnum):
    """What the text claims of the event: that it happened, is planned, is possible, or is denied."""

    HAPPENED = "happened"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Participant:
    """A name in a quote, and the key of the actor (in the reading's `actors`) it stands for; offsets into the text."""

    actor: str
    start: int
    end: int
    text: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class EventDraft:
    """One event of one article; `quote == text[start:end]`, at most two sentences, `trigger` inside it.

    `expression` is the index, in the reading's list, of the date expression that dates it, None when nothing does.
    `when` is None for an undated event. `outside` marks page furniture and author boxes: kept, never in the chronology
    unless asked for. `attributed_to` is who claims it, '' for the article itself.
    """

    title: str
    start: int
    end: int
    quote: str
    trigger: str
    trigger_start: int
    trigger_end: int
    expression: int | None
    when: When | None
    date_text: str = ""
    date_reason: str = ""
    type: str = "event"
    description: str = ""
    place: str = ""
    factuality: Factuality = Factuality.HAPPENED
    attributed_to: str = ""
    participants: tuple[Participant, ...] = ()
    confidence: float = 0.5
    note: str = ""
    outside: bool = False
