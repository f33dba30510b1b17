"""Context: what an expression is resolved against."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.dates.when import When


class Tense(StrEnum):
    """The tense of the verb that governs an expression; it decides the direction of a bare weekday or month.

    A prospect is what was or is to come without being told as sure ("would meet", "agreed to sell", "due"): a story has
    many. A future ("will meet") is the writer's own.
    """

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    PROSPECT = "prospect"

    @property
    def ahead(self) -> bool:
        """Whether what it tells is still to come."""
        return self in (Tense.FUTURE, Tense.PROSPECT)


@dataclass(frozen=True, slots=True)
class Sign:
    """What tells the tense of an expression, and its words: “will meet”, “since”."""

    tense: Tense
    words: str


@dataclass(frozen=True, slots=True)
class Happening:
    """A happening as the text dates it: when, and the sentence that says so.

    `rivals` are other dates that the text gives it: then nobody knows which is meant. `doubtful`: it was planned for that
    date, not told as done.
    """

    when: When
    sentence: str
    rivals: tuple[When, ...] = ()
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """The document's date, the date told last and the tense around; any of them may be unknown (None).

    `order` is that of numeric days: `dmy`, `mdy` or `ymd`, '' where nothing decides. `story` is where a narrative
    stands, on which its months and weekdays lean instead of on the document's date; None in news. `reported` is the
    quarter whose figures the text compares with those of other times. `sign` are the words that tell the tense. `event` is
    the happening on which an expression hangs ("two days after the signing"). `after` is the beginning of the range
    whose end is resolved.
    """

    document: When | None = None
    focus: When | None = None
    tense: Tense | None = None
    order: str = ""
    story: When | None = None
    reported: When | None = None
    sign: str = ""
    event: Happening | None = None
    after: When | None = None


@dataclass(frozen=True, slots=True)
class Leaning:
    """What an expression leant on: `document`, `expression`, `event`, `user` or `none`, and that anchor's EDTF."""

    anchor: str = "none"
    value: str | None = None
