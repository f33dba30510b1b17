"""Scene: one sentence laid out for drafting, and what dates a trigger in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.memory import Memory
from timeline.articles.drafting.page import Name, Page, reported
from timeline.articles.drafting.triggers import Trigger, triggers
from timeline.dates.when import When

MEETINGS = (ActorKind.EVENT, ActorKind.SERIES)


@dataclass(frozen=True, slots=True)
class Dated:
    """What dates a trigger: the date, the index of the expression that gave it, why, and how far it is to be trusted.

    `anchor` is `event` where a named meeting lends its date and `document` where the day of publication does; `words`
    are those that say so where there is no expression ("is visiting").
    """

    when: When | None
    expression: int | None
    reason: str
    weight: float
    anchor: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence `text[start:end]`: its names, the expressions that can date, its triggers, and what in it is reported.

    `said` is `(first, last, speaker)`; an empty part when nobody says anything.
    """

    page: Page
    start: int
    end: int
    outside: bool
    memory: Memory
    names: Sequence[Name]
    dates: Sequence[int]
    said: tuple[int, int, str]
    triggers: Sequence[Trigger]

    @classmethod
    def of(cls, page: Page, start: int, end: int, outside: bool, memory: Memory) -> "Scene":
        """Return the scene of a sentence; words inside names and dates are no triggers."""
        names, dates = page.names_in(start, end), page.dates_in(start, end)
        spans = [(n.span.start, n.span.end) for n in names]
        spans += [(page.expressions[i].start, page.expressions[i].end) for i in dates]
        return cls(
            page,
            start,
            end,
            outside,
            memory,
            names,
            dates,
            reported(page, start, end),
            triggers(page.text, start, end, spans),
        )

    @property
    def text(self) -> str:
        """The whole article's text, which all offsets count in."""
        return self.page.text

    def in_reported(self, at: int) -> bool:
        """Whether an offset lies in what somebody says."""
        return self.said[0] <= at < self.said[1]

    def meetings(self) -> Sequence[Name]:
        """The named meetings and series of the sentence."""
        return [n for n in self.names if n.actor.kind in MEETINGS]

    def actors_before(self, at: int) -> Sequence[Name]:
        """The people and bodies named before an offset."""
        return [
            n for n in self.names if n.span.start < at and n.actor.kind in (ActorKind.PERSON, ActorKind.ORGANISATION)
        ]


def named(start: int, end: int, words: str) -> Trigger:
    """A meeting's own name as the trigger of its event."""
    return Trigger(start, end, words, "conference", "noun", finite=False, reporting=False, known=True)
