"""Memory: happenings that a text has named and dated, so that "the forum" carries its date to later sentences."""

import re
from dataclasses import dataclass, field

from timeline.dates.when import When

_HEADS = (
    "forum|conference|symposium|summit|congress|event|meeting|talks|convention|expo|exhibition|festival|signing|ceremony|"
    "trip|visit|session|hearing|trial|election"
)
_DEFINITE = re.compile(rf"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?P<which>(?:[A-Z][\w-]*\s+){{0,3}})(?P<head>{_HEADS})\b")
_GATHERINGS = frozenset(
    {
        "forum",
        "conference",
        "symposium",
        "summit",
        "congress",
        "convention",
        "expo",
        "exhibition",
        "festival",
        "week",
        "meeting",
    }
)


DEATHS = frozenset(
    {"die", "death", "kill", "murder", "assassinate", "shoot", "stab", "execute", "drown", "slay", "behead", "hang"}
)
"""Roots of words that tell of a death."""

TOLL = DEATHS | {"injure", "wound", "hurt", "perish", "survive"}
"""… and of what becomes of those whom violence or an accident strikes."""
_NEAR = 350

_GROUPS = {"disaster": "violence", "conflict": "violence"}
"""Types between which words differ: a bombing is told again as "the blast"."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A dated happening: its date, the index of the expression that dates it, its name, and the sentence that told it."""

    when: When | None
    expression: int
    words: str
    sentence: str

    @property
    def head(self) -> str:
        """The noun by which a later sentence may call it: "forum" of "Open Innovations forum 2013"."""
        return re.sub(r"(?<!\s)\s*\d{4}$", "", self.words).rsplit(" ", 1)[-1].lower()

    def is_meant(self, which: str, head: str) -> bool:
        """Whether "the {which} {head}" can mean this: "the Boston event" is one whose telling named Boston."""
        called = head == self.head or (head == "event" and self.head in _GATHERINGS)
        return called and all(word in self.sentence for word in which.split())


@dataclass(frozen=True, slots=True)
class Told:
    """A happening as the article told it: the root of its word, its type, its date, and the expression that gave it."""

    root: str
    type: str
    when: When | None
    expression: int | None
    word: str
    actors: frozenset[str] = frozenset()
    start: int = 0


@dataclass(slots=True)
class Memory:
    """What was named so far, the latest last; the day of which a report tells, None where it is none of a known day.

    `now` is the day of which the paragraph tells, None where it tells of another time than the news, as do the next `back` sentences.
    `of_days` says that the news is of more than a day, all of it past on the day of publication.
    `present` says that all before in the paragraph, one sentence at least, tells how things are; `told_here` what this sentence tells.
    """

    told: list[Remembered] = field(default_factory=list)
    day: When | None = None
    now: When | None = None
    back: int = 0
    of_days: bool = False
    present: bool = False
    told_here: bool | None = None
    _by_root: dict[str, Told] = field(default_factory=dict)
    _by_group: dict[str, Told] = field(default_factory=dict)
    _deaths: dict[str, Told] = field(default_factory=dict)

    def happens(self, told: Told) -> None:
        """Remember what an event told: the latest of each root and type, and of each actor the first death."""
        self._by_root[told.root] = self._by_group[_GROUPS.get(told.type, told.type)] = told
        if told.root in DEATHS:
            for actor in told.actors:
                self._deaths.setdefault(actor, told)

    def again(self, root: str, kind: str) -> Told | None:
        """Return the latest happening told that a definite noun of that root and type can mean, one of the same root first."""
        return self._by_root.get(root) or self._by_group.get(_GROUPS.get(kind, kind))

    def violence_near(self, start: int) -> Told | None:
        """Return the latest violence or accident that was told, with a date of its own, shortly before an offset."""
        found = self._by_group.get("violence")
        near = found is not None and found.expression is not None and 0 < start - found.start < _NEAR
        return found if near else None

    def death_of(self, actors: frozenset[str]) -> Told | None:
        """Return what told that one of them died: nobody dies twice."""
        return next((self._deaths[actor] for actor in sorted(actors) if actor in self._deaths), None)

    def keep(self, item: Remembered) -> None:
        """Remember a happening."""
        self.told.append(item)

    def recall(self, text: str, start: int, end: int) -> Remembered | None:
        """Return the latest happening that a definite noun in `text[start:end]` can mean; None when there is none."""
        for found in _DEFINITE.finditer(text, start, end):
            meant = (item for item in reversed(self.told) if item.is_meant(found["which"], found["head"].lower()))
            if (item := next(meant, None)) is not None:
                return item
        return None
