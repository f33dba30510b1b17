"""The closed union of what a date expression can say; no calendar is consulted here.

Every member states its formula, where D is the document's date, F the focus (the last date told), and P(g, d) the
period of grain g that holds day d. In a narrative the story's place S stands for D (but for "today").
A new member must be resolved in `resolve` before mypy is content.
"""

from dataclasses import dataclass
from enum import StrEnum

from timeline.dates.clock import Clock
from timeline.dates.feasts import FEASTS
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import Yearless
from timeline.expressions.hanging import FromEvent


class Anchor(StrEnum):
    """What an expression leans on: the document's date, or the date told last."""

    DOCUMENT = "document"
    FOCUS = "focus"


class PartOf(StrEnum):
    """A third of a period, as TIMEX3's mods name it."""

    START = "START"
    MID = "MID"
    END = "END"


class Relation(StrEnum):
    """How a preposition outside the expression turns a date into a bound."""

    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"
    BY = "by"
    NOT_BEFORE = "not before"


@dataclass(frozen=True, slots=True)
class Fixed:
    """A date written out: that period, whatever the context ("25 October 2013", "2013", "the 1990s")."""

    period: Period


@dataclass(frozen=True, slots=True)
class Numeric:
    """A day in numbers whose order nothing in it decides ("03/04/2013"): by the context's order, else either reading.

    Without an order the date is some day between the two readings, both included.
    """

    first: int
    second: int
    year: int

    def __post_init__(self) -> None:
        """Refuse numbers that are a day in neither order, and those that are one in only one: they are Fixed."""
        if not (1 <= self.first <= 12 and 1 <= self.second <= 12):
            raise ValueError(f"{self.first}/{self.second} has at most one order")


@dataclass(frozen=True, slots=True)
class OfSomeYear:
    """A month, day, quarter, half or season without its year: the one nearest to D in the direction of the tense.

    In a narrative it is in the year of S, or in the next when the story goes on past December.
    `step` -1 is "last October", strictly before D; +1 "next October", strictly after.
    """

    grain: Grain
    number: int
    day: int | None = None
    step: int = 0

    def __post_init__(self) -> None:
        """Refuse a month, day, quarter, half or season that no year has."""
        if self.grain is Grain.MONTH:
            Yearless(self.number, self.day)
        elif not 1 <= self.number <= 4:
            raise ValueError(f"no year has a {self.grain.word} {self.number}")


@dataclass(frozen=True, slots=True)
class InYear:
    """A unit of a year that is itself pointed at: `of` in the year that `year` says ("last year's third quarter").

    `of` None is the same time of that year ("the 1988 period"): beside the figures of a quarter that quarter, else the
    whole year.
    """

    of: OfSomeYear | None
    year: "Meaning"


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day by its number alone ("on the 18th"): the one nearest to the day or month told last, else to the document's day."""

    day: int


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The `n`-th Monday to Sunday (1 to 7) of a month, -1 the last; the month's year as that of OfSomeYear."""

    n: int
    day: int
    month: int
    year: int | None = None

    def __post_init__(self) -> None:
        """Refuse what no month has; a fifth Monday may be missing in one year and not in another."""
        if self.n not in (-1, 1, 2, 3, 4, 5) or not 1 <= self.day <= 7 or not 1 <= self.month <= 12:
            raise ValueError(f"no month {self.month} has weekday {self.day} number {self.n}")


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, 1 Monday to 7 Sunday; `step` -1 "last", 0 none or "this", +1 "next", -2 "the Friday before last".

    Formula: step 0, past tense: the latest such day not after D; future tense: the earliest not before D; -n and +n
    are the n-th strictly before and after D. `this` ("this Friday"): ahead but in the past tense. On F ("the following
    Friday") step 0 is the nearest. `week` is that of "Friday last week": the day of P(week, D) shifted by it.
    """

    day: int
    step: int = 0
    this: bool = False
    anchor: Anchor = Anchor.DOCUMENT
    week: int | None = None


@dataclass(frozen=True, slots=True)
class Shifted:
    """`n` units away: P(grain, anchor) shifted by n ("yesterday", "last week", "five years ago", "that year").

    `same` is the same time of another year ("a year ago"): beside the figures of a quarter it is that quarter.
    """

    n: int
    grain: Grain
    anchor: Anchor = Anchor.DOCUMENT
    same: bool = False


@dataclass(frozen=True, slots=True)
class TheDay:
    """The day the text is at, shifted by `n` days: F where that is a day, else D ("in the morning", "at 10 p.m.")."""

    n: int = 0


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday of P(week, anchor) shifted by `n`; `n` None ("the weekend"): the latest begun in the past tense."""

    n: int | None = None
    anchor: Anchor = Anchor.DOCUMENT


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast by its name in `dates.feasts`: of `year`, else the nearest to D; `step` -1 "last", +1 "next" as in OfSomeYear."""

    name: str
    step: int = 0
    year: int | None = None

    def __post_init__(self) -> None:
        """Refuse a feast that is in no table."""
        if self.name not in FEASTS:
            raise ValueError(f"'{self.name}' is no feast")


@dataclass(frozen=True, slots=True)
class Length:
    """A duration that nothing anchors: TIMEX3 `P3Y`; `count` None is an uncounted plural (`PXY`)."""

    count: int | None
    grain: Grain


@dataclass(frozen=True, slots=True)
class MixedLength:
    """A duration of several units, as TIMEX3 writes it: `P2Y6M` is "two and a half years"."""

    value: str


@dataclass(frozen=True, slots=True)
class ClockLength:
    """A duration below a day: TIMEX3 `PT12H`; `letter` is H, M or S."""

    count: int | None
    letter: str


@dataclass(frozen=True, slots=True)
class Ahead:
    """The likes of “in three weeks”: P(grain, D) + count under a future verb, else a length ("rose 5 % in three weeks").

    `point`: it is never a length (Russian "через три недели"), and in the past tense it is P(grain, F) + count.
    """

    count: int
    grain: Grain
    point: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """A duration that D anchors; `side` -1: from P(grain, D) - count to P(grain, D); +1: from P(grain, D) onward."""

    count: int | None
    grain: Grain
    side: int


@dataclass(frozen=True, slots=True)
class Reference:
    """A pointer without a place in the calendar: PAST_REF, PRESENT_REF or FUTURE_REF ("recently", "now", "soon").

    Or a weekday of no week ("one Sunday"): `XXXX-WXX-7`.
    """

    value: str


@dataclass(frozen=True, slots=True)
class Repeated:
    """A set of times: TIMEX3 SET with its value, quant and freq ("every Tuesday", "daily")."""

    value: str
    quant: str | None = None
    freq: str | None = None


@dataclass(frozen=True, slots=True)
class Timed:
    """A time of day on a day: "Monday morning", "at 2:30 p.m. on 25 October"; `either`: of one half of the day or the other.

    "Half 8" is such a time: TIMEX3 writes `T08:30`, and the date has no hour. `eve`: the night that ends on that day
    ("in der Nacht zum 3. März"): TIMEX3 calls a night by the day on which it begins, and the date is one of the two days.
    """

    of: "Meaning"
    clock: Clock
    either: bool = False
    eve: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A third of what `of` says ("early 2013", "the end of the year"); bounds are that third, approximately."""

    of: "Meaning"
    part: PartOf


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some days of the month that `of` says, from the `first` to the `last`, -1 its last day: "the second week of March".

    TIMEX3 can only say the month, and at its beginning or end so by `part`; the bounds are those days, approximately.
    """

    of: "Meaning"
    first: int
    last: int
    part: PartOf | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """The week that holds the day that `of` says: "the week of March 6"; `weekend`: Saturday and Sunday of it.

    "The week ended March 6" is that week as well, whatever day closes it.
    """

    of: "Meaning"
    weekend: bool = False


@dataclass(frozen=True, slots=True)
class SameTime:
    """The day, week or month that `of` says, `n` units of `grain` away: "ten years ago today", "a year ago this week".

    29 February falls back to the 28th. Where nobody knows which day, week or month it is, only the `n` units count.
    """

    of: Shifted
    n: int
    grain: Grain


@dataclass(frozen=True, slots=True)
class About:
    """What `of` says, approximately; `mod` is the TIMEX3 mod of the words ("about", "nearly", "more than")."""

    of: "Meaning"
    mod: str = "APPROX"


@dataclass(frozen=True, slots=True)
class Bounded:
    """What `of` says as a bound; the preposition stays outside the expression and its TIMEX3 ("since 2013")."""

    of: "Meaning"
    relation: Relation


@dataclass(frozen=True, slots=True)
class Between:
    """Throughout from what `first` says to what `last` says, both included; `either`: at one of the two, not throughout."""

    first: "Meaning"
    last: "Meaning"
    either: bool = False


@dataclass(frozen=True, slots=True)
class Ending:
    """The `count` units that end with what `last` says, it included ("the six months ended June 30")."""

    count: int
    grain: Grain
    last: "Meaning"


Meaning = (
    Fixed
    | Numeric
    | OfSomeYear
    | InYear
    | DayOfMonth
    | NthWeekday
    | Weekday
    | Shifted
    | TheDay
    | Weekend
    | Feast
    | Length
    | ClockLength
    | MixedLength
    | Ahead
    | Window
    | FromEvent
    | Reference
    | Repeated
    | Timed
    | Part
    | Stretch
    | Holding
    | SameTime
    | About
    | Bounded
    | Between
    | Ending
)
