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
    """Words in a quote, and the key of the actor (in the reading's `actors`) they stand for; offsets into the text.

    `actor` is '' for one without a name ("two mechanics"). `role` is a title said with the name, `part` what it is to the
    event: agent, patient, recipient or place, '' where that is not read.
    """

    actor: str
    start: int
    end: int
    text: str
    role: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class EventDraft:
    """One event of one article; `quote == text[start:end]`, at most two sentences, `trigger` inside it.

    `expression` is the index, in the reading's list, of the date expression that dates it, None when nothing does.
    `when` is None for an undated event. `outside` marks page furniture and author boxes: kept, never in the chronology
    unless asked for. `attributed_to` is who claims it, '' for the article itself.
    `root` is what the trigger tells of in whatever form ("sign"). `origin` is whom this telling repeats ("told Reuters"), '' when it does not say. `date_anchor` is `event` or `document` where not the expression's own anchor but a named meeting or the day of
    publication gives the date; '' otherwise.
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
    date_anchor: str = ""
    type: str = "event"
    description: str = ""
    place: str = ""
    factuality: Factuality = Factuality.HAPPENED
    attributed_to: str = ""
    origin: str = ""
    root: str = ""
    participants: tuple[Participant, ...] = ()
    confidence: float = 0.5
    note: str = ""
    outside: bool = False

    def __post_init__(self) -> None:
        """Refuse offsets that cannot belong to the quote and the trigger, and a confidence outside 0 to 1."""
        if self.end - self.start != len(self.quote) or not self.quote:
            raise ValueError(f"a quote of {len(self.quote)} characters does not stand at [{self.start}, {self.end})")
        inside = self.start <= self.trigger_start <= self.trigger_end <= self.end
        if not inside or self.quote[self.trigger_start - self.start : self.trigger_end - self.start] != self.trigger:
            raise ValueError(f"the trigger '{self.trigger}' does not stand in the quote where it is said to")
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"a confidence is 0 to 1, not {self.confidence}")
