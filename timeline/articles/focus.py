"""The focus of a text: the dates told so far, and where its story stands."""

from dataclasses import dataclass, field

from timeline.dates.grain import Grain
from timeline.dates.when import Shape, When
from timeline.expressions.meaning import About, Anchor, Bounded, Meaning, Part, Shifted, Timed

# "The same day" two dates after a day was told is still that day; later it is anybody's guess.
_REMEMBERED = 3


@dataclass(slots=True)
class Focus:
    """The date told last, and before it those that a finer expression may lean on; it moves with the text."""

    when: When | None = None
    told: list[When] = field(default_factory=list)

    def move(self, when: When | None) -> None:
        """Take a resolved date as the new focus; one that is open, a span or without a year changes nothing."""
        if when is not None and when.shape is Shape.POINT and when.start is not None and when.end is not None:
            self.when = when
            self.told = [*self.told[1 - _REMEMBERED :], when]

    def fit(self, meaning: Meaning) -> When | None:
        """Return the date that the meaning leans on: the latest one fine enough for it, else the one told last."""
        inner = core(meaning)
        grain = inner.grain if isinstance(inner, Shifted) and inner.anchor is Anchor.FOCUS else Grain.MILLENNIUM
        return next((when for when in reversed(self.told) if when.grain <= grain), self.when)


def core(meaning: Meaning) -> Meaning:
    """Return what a meaning says without its parts, bounds, qualifiers and time of day: "by late 1942" is 1942."""
    while isinstance(meaning, About | Bounded | Part | Timed):
        meaning = meaning.of
    return meaning
