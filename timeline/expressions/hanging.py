"""What is told by a happening instead of a calendar: "two days after the signing", "the eve of the election"."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.dates.grain import Grain


class Hanging(StrEnum):
    """How an expression hangs on its happening, and what of it the TIMEX3 says.

    away: a length on one side of it, TIMEX3 a DURATION ("two days" after the signing); some: likewise, but uncounted
    ("several days" after the signing), which is only a bound; into: a length from its beginning
    ("three years" into the war); unit: a unit beside it or the one it is in, a DATE ("the day" before the vote);
    anniversary: its own day in a later year, a DATE ("the tenth anniversary" of the founding).
    """

    AWAY = "away"
    SOME = "some"
    INTO = "into"
    UNIT = "unit"
    ANNIVERSARY = "anniversary"


@dataclass(frozen=True, slots=True)
class FromEvent:
    """`n` units from a happening that only the text can date: P(grain, E) shifted by n, E the date of `event`.

    `event` holds the text's own words for it ("the signing of the treaty"). An anniversary is E's day, month or year, `n`
    years on. Without E nothing is known but the length. `said` is the length in TIMEX3's form where it is not n units:
    "two hours after the attack" is on its day, "a year and a half after it" 18 months on.
    """

    n: int
    grain: Grain
    event: str
    how: Hanging = Hanging.AWAY
    said: str = ""

    def __post_init__(self) -> None:
        """Refuse an anniversary that is counted in anything but years."""
        if self.how is Hanging.ANNIVERSARY and self.grain is not Grain.YEAR:
            raise ValueError(f"an anniversary comes every year, not every {self.grain.word}")
