"""The focus of a text: the dates told so far, and where its story stands."""

from dataclasses import dataclass, field

from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.when import Shape, When
from timeline.expressions.meaning import (
    About,
    Ahead,
    Anchor,
    Bounded,
    DayOfMonth,
    Feast,
    Holding,
    Meaning,
    OfSomeYear,
    Part,
    Relation,
    Shifted,
    Stretch,
    TheDay,
    Timed,
    Weekday,
    Weekend,
)
from timeline.expressions.story import follows_closely

# "The same day" two dates after a day was told is still that day; later it is anybody's guess.
_REMEMBERED = 3
# Written out here once: a union in the place of use would be made anew at every look.
_AROUND_A_CORE = (About, Bounded, Holding, Part, Stretch, Timed)
_AROUND_A_PLACE = (Bounded, Part, Stretch, Timed)
_TENSED = (Ahead, DayOfMonth, Feast, OfSomeYear, Weekday, Weekend)


@dataclass(slots=True)
class Focus:
    """The date told last, and before it those that a finer expression may lean on; it moves with the text."""

    when: When | None = None
    told: list[When] = field(default_factory=list)
    lost: bool = False

    def move(self, when: When | None, meaning: Meaning | None = None) -> None:
        """Take a resolved date as the new focus; one that is open, a span or without a year changes nothing.

        After a day or month of which nobody knows the year, no finer date leans on one before it.
        """
        if isinstance(meaning, OfSomeYear) and (when is None or when.yearless is not None):
            self.lost = True
        if when is not None and when.shape is Shape.POINT and when.start is not None and when.end is not None:
            self.when, self.lost = when, False
            self.told = [*self.told[1 - _REMEMBERED :], when]

    def fit(self, meaning: Meaning) -> When | None:
        """Return the date that the core of a meaning leans on: the latest one fine enough for it, else the one told last."""
        match meaning:
            case TheDay():
                grain = Grain.DAY
            case DayOfMonth():
                grain = Grain.MONTH
            case Shifted(_, grain, Anchor.FOCUS):
                pass
            case _:
                return self.when
        if self.lost and grain < Grain.YEAR:
            return None
        fine = next((when for when in reversed(self.told) if when.grain <= grain), None)
        return self.when if fine is None or self._has_left(fine) else fine

    def _has_left(self, fine: When) -> bool:
        """Whether the text went on to another time since: "on Saturday … in February 2016 … two days later"."""
        since = self.when
        if since is None or since.start is None or since.end is None or fine.start is None or since.grain <= fine.grain:
            return False
        return not since.start <= fine.start < since.end


def is_a_since(meaning: Meaning) -> bool:
    """Whether a date only says since when something holds: "the driest summer since 1921" does not go to 1921."""
    return isinstance(meaning, Bounded) and meaning.relation is Relation.SINCE


def core(meaning: Meaning) -> Meaning:
    """Return what a meaning says without its parts, bounds, qualifiers and time of day: "by late 1942" is 1942."""
    while isinstance(meaning, _AROUND_A_CORE):
        meaning = meaning.of
    return meaning


def place_of(meaning: Meaning) -> Meaning:
    """Return what of a meaning the next may lean on: the whole of which it is a part or bound; "about 1942" stays about."""
    while isinstance(meaning, _AROUND_A_PLACE):
        meaning = meaning.of
    return meaning


@dataclass(slots=True)
class Story:
    """Where a narrative stands: at the day or month told last, or in a year named since.

    A year that opens a sentence is where the story goes on; one inside a sentence may be an aside ("a plan for 1976"),
    and what follows closely upon the last day told still belongs to it.
    """

    when: When | None = None
    day: When | None = None

    def move(self, when: When, *, opens: bool, aside: bool) -> None:
        """Take a date the story has come to; `opens`: it opens its sentence, `aside`: it stands in brackets."""
        if when.grain < Grain.YEAR:
            if not aside or self.when is None:
                self.when = self.day = when
        elif when.grain is Grain.YEAR and not (aside and self.when is not None):
            if self.day is None or _year(self.day) != _year(when):
                self.when = when
                if opens:
                    self.day = None
            else:
                self.when = self.day

    def fit(self, meaning: Meaning) -> When | None:
        """Return the date from which the story reaches the core of a meaning."""
        if self.day is not None and isinstance(meaning, OfSomeYear) and follows_closely(meaning, self.day):
            return self.day
        return self.when


def compares(meaning: Meaning, *, in_story: bool) -> bool:
    """Return whether a meaning looks back from the date told last: in news "a year earlier" is no new place to stand.

    A story may go back a few days or months and go on from there; years it only looks back on.
    """
    if not isinstance(meaning, Shifted) or meaning.n >= 0 or not (meaning.anchor is Anchor.FOCUS or meaning.same):
        return False
    return not in_story or meaning.grain >= Grain.YEAR


def looks_up(meaning: Meaning) -> bool:
    """Return whether a meaning speaks from a now ("two years ago"): in a story somebody in it does, and it stays put."""
    return isinstance(meaning, Shifted) and meaning.anchor is Anchor.DOCUMENT


def leans_on_tense(meaning: Meaning) -> bool:
    """Return whether the tense around a meaning can matter to it."""
    return isinstance(meaning, _TENSED)


def _year(when: When) -> int | None:
    return None if when.start is None else calendar_day(when.start)[0]
