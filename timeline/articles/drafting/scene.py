"""Scene: one sentence laid out for drafting, and what dates a trigger in it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.actors.actor import BODIES, ActorKind
from timeline.articles.drafting.memory import Memory
from timeline.articles.drafting.page import Name, Page
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.saying import Said, said_in
from timeline.articles.drafting.triggers import Trigger, triggers
from timeline.dates.when import When

_DIVIDER = re.compile(r"\b(?:that|who|which|where|while|after|before|but)\b|[;:—–(]|,")
_BARRIER = re.compile(r"[;:]|\b(?:that|which|who|where|while)\b")
_AND = re.compile(r"\band\b")
MEETINGS = (ActorKind.EVENT, ActorKind.SERIES)
_TAKING_PLACE = frozenset(
    {"took", "takes", "taken", "held", "hosts", "hosted", "opened", "opens", "began", "begins", "closed", "ended"}
)


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


NONE = Dated(None, None, "no date in the text", 0)


@dataclass(frozen=True, slots=True)
class Marks:
    """Where in a sentence clauses divide, where they are barred from each other, and where an "and" joins them.

    Found once a sentence: asking for them between every trigger and every date would be cubic.
    """

    dividers: Sequence[int]
    barriers: Sequence[int]
    ands: Sequence[tuple[int, int]]

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Marks":
        """Return the marks of `text[start:end]`."""
        dividers = [m.start() for m in _DIVIDER.finditer(text, start, end)]
        barriers = [m.start() for m in _BARRIER.finditer(text, start, end)]
        return cls(dividers, barriers, [m.span() for m in _AND.finditer(text, start, end)])

    def divided(self, start: int, end: int) -> int:
        """How many dividers stand between two offsets."""
        return bisect_left(self.dividers, end) - bisect_left(self.dividers, start)

    def barred(self, start: int, end: int) -> bool:
        """Whether a barrier stands between two offsets."""
        return bisect_left(self.barriers, end) > bisect_left(self.barriers, start)

    def last_and(self, start: int, end: int) -> tuple[int, int] | None:
        """The last "and" between two offsets, None without one."""
        at = bisect_left(self.ands, (end, end)) - 1
        return self.ands[at] if at >= 0 and self.ands[at][0] >= start else None


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence `text[start:end]`: its names, the expressions that can date, its triggers, and what in it is said."""

    page: Page
    start: int
    end: int
    outside: bool
    memory: Memory
    names: Sequence[Name]
    dates: Sequence[int]
    sayings: Sequence[Said]
    triggers: Sequence[Trigger]
    marks: Marks

    @classmethod
    def of(cls, page: Page, parsed: Parsed | None, start: int, end: int, outside: bool, memory: Memory) -> "Scene":
        """Return the scene of a sentence, parsed or not; words inside names and dates are no triggers."""
        names, dates = page.names_in(start, end), page.dates_in(start, end)
        spans = [(n.span.start, n.span.end) for n in names]
        spans += [(page.expressions[i].start, page.expressions[i].end) for i in dates]
        found = triggers(page.text, start, end, spans)
        sayings = said_in(page, parsed, start, end)
        return cls(page, start, end, outside, memory, names, dates, sayings, found, Marks.of(page.text, start, end))

    @property
    def text(self) -> str:
        """The whole article's text, which all offsets count in."""
        return self.page.text

    def in_reported(self, at: int) -> bool:
        """Whether an offset lies in what somebody says."""
        return any(at in said for said in self.sayings)

    def depth(self, at: int) -> int:
        """How many say what stands at an offset: "he said that she had told them"."""
        return sum(at in said for said in self.sayings)

    def said_at(self, at: int) -> Said | None:
        """The innermost saying in which an offset lies."""
        within = [said for said in self.sayings if at in said]
        return min(within, key=lambda said: said.end - said.start, default=None)

    def meetings(self) -> Sequence[Name]:
        """The named meetings and series of the sentence."""
        return [n for n in self.names if n.actor.kind in MEETINGS]

    def actors_before(self, at: int) -> Sequence[Name]:
        """The people and bodies named before an offset."""
        return [n for n in self.names if n.span.start < at and n.actor.kind in (ActorKind.PERSON, *BODIES)]


def named(start: int, end: int, words: str) -> Trigger:
    """A meeting's own name as the trigger of its event."""
    return Trigger.of_noun(start, end, words, "conference")


def takes_place(scene: Scene, trigger: Trigger) -> bool:
    """Whether a named meeting is told to take place: it "took place", "was held", "opened"."""
    return trigger.word.lower() in _TAKING_PLACE and any(n.span.start < trigger.start for n in scene.meetings())
