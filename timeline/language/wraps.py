"""What words before an expression do to its meaning, in any language: thirds, approximations, bounds."""

from timeline.dates.grain import Grain
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
    MixedLength,
    OfSomeYear,
    Part,
    PartOf,
    Relation,
    SameTime,
    Shifted,
    Stretch,
    TheDay,
    Timed,
    Weekday,
    Weekend,
    Window,
)
from timeline.language.rule import Wrap

_LONG = (Grain.DECADE, Grain.CENTURY)


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
        meaning = _not_to_the_day(meaning)
        return (
            About(meaning, mod)
            if isinstance(
                meaning,
                Fixed | Feast | OfSomeYear | Shifted | Length | ClockLength | MixedLength | Window | Ahead | Timed,
            )
            else None
        )

    return wrap


def _not_to_the_day(meaning: Meaning) -> Meaning:
    """What is left of "ten years ago today" behind "more than": ten years ago."""
    return Shifted(meaning.n, meaning.grain) if isinstance(meaning, SameTime) else meaning


def about_length(mod: str) -> Wrap:
    """Return what gives a length or a count of units that TIMEX3 mod: "more than three years"."""

    def wrap(meaning: Meaning) -> Meaning | None:
        meaning = _not_to_the_day(meaning)
        return About(meaning, mod) if isinstance(meaning, Length | ClockLength | Shifted) else None

    return wrap


def within(meaning: Meaning) -> Meaning | None:
    """Words that belong to the expression and add nothing that a span of days can say."""
    return meaning if isinstance(meaning, Fixed | OfSomeYear | Shifted | Weekday) else None


def _by_its_end(meaning: Meaning, relation: Relation) -> Relation:
    """What is to be done before the end of a year may be done in its last days."""
    late = isinstance(meaning, Part) and meaning.part is PartOf.END
    return Relation.BY if late and relation is Relation.BEFORE else relation


def bound(relation: Relation) -> Wrap:
    """Return what makes a date a bound: "since 2013"."""

    def wrap(meaning: Meaning) -> Meaning | None:
        inner = meaning.of if isinstance(meaning, Part | About | Timed | Stretch | Holding) else meaning
        return (
            Bounded(meaning, _by_its_end(meaning, relation))
            if isinstance(inner, Fixed | OfSomeYear | Shifted | Weekday | TheDay | Weekend | Feast | SameTime)
            else None
        )

    return wrap


def is_month(meaning: Meaning) -> bool:
    """Whether a month is meant, and no day of it."""
    match meaning:
        case Fixed(period):
            return period.grain is Grain.MONTH
        case OfSomeYear(grain, _, day):
            return grain is Grain.MONTH and day is None
        case Shifted(_, grain):
            return grain is Grain.MONTH
        case _:
            return False


def days_of(first: int, last: int, part: PartOf | None = None) -> Wrap:
    """Some days of a month; of a longer time its beginning or end, where the words say so."""

    def wrap(meaning: Meaning) -> Meaning | None:
        if is_month(meaning):
            return Stretch(meaning, first, last, part)
        if part is not None and isinstance(meaning, Fixed | Shifted | OfSomeYear):
            return Part(meaning, part)
        return None

    return wrap


def half(first: int, last: int, part: PartOf) -> Wrap:
    """Half of a month, or roughly of a decade or century; a half of a year has a name of its own."""
    of_month = days_of(first, last, part)

    def wrap(meaning: Meaning) -> Meaning | None:
        if isinstance(meaning, Fixed) and meaning.period.grain in _LONG:
            return Part(meaning, part)
        return of_month(meaning) if is_month(meaning) else None

    return wrap
