"""What words before an expression do to its meaning, in any language: thirds, approximations, bounds."""

from timeline.expressions.meaning import (
    About,
    Ahead,
    Bounded,
    ClockLength,
    Feast,
    Fixed,
    Holding,
    Length,
    Meaning,
    OfSomeYear,
    Part,
    PartOf,
    Relation,
    Shifted,
    Stretch,
    TheDay,
    Timed,
    Weekday,
    Weekend,
    Window,
)
from timeline.language.rule import Wrap


def part_of(part: PartOf) -> Wrap:
    """Return what makes a third of a date: "early 2013"."""

    def wrap(meaning: Meaning) -> Meaning | None:
        return Part(meaning, part) if isinstance(meaning, Fixed | OfSomeYear | Shifted | Weekday) else None

    return wrap


def about(mod: str) -> Wrap:
    """Return what makes a date or a length an approximate one, with that TIMEX3 mod."""

    def wrap(meaning: Meaning) -> Meaning | None:
        if isinstance(meaning, Timed) and meaning.clock.text.isalpha():
            return None  # "how about Friday night"
        return (
            About(meaning, mod)
            if isinstance(meaning, Fixed | Feast | OfSomeYear | Shifted | Length | ClockLength | Window | Ahead | Timed)
            else None
        )

    return wrap


def about_length(mod: str) -> Wrap:
    """Return what gives a length or a count of units that TIMEX3 mod: "more than three years"."""

    def wrap(meaning: Meaning) -> Meaning | None:
        return About(meaning, mod) if isinstance(meaning, Length | ClockLength | Shifted) else None

    return wrap


def within(meaning: Meaning) -> Meaning | None:
    """Words that belong to the expression and add nothing that a span of days can say."""
    return meaning if isinstance(meaning, Fixed | OfSomeYear | Shifted | Weekday) else None


def bound(relation: Relation) -> Wrap:
    """Return what makes a date a bound: "since 2013"."""

    def wrap(meaning: Meaning) -> Meaning | None:
        inner = meaning.of if isinstance(meaning, Part | About | Timed | Stretch | Holding) else meaning
        return (
            Bounded(meaning, relation)
            if isinstance(inner, Fixed | OfSomeYear | Shifted | Weekday | TheDay | Weekend | Feast)
            else None
        )

    return wrap
