"""Resolution: what an expression came to, and how."""

from dataclasses import dataclass, replace

from timeline.dates.timex import Timex
from timeline.dates.when import When
from timeline.expressions.context import Leaning

_ON_NOTHING = Leaning()


@dataclass(frozen=True, slots=True)
class Resolution:
    """A TIMEX3, the span of days (None when there is none), what it leant on, its grade, and the arithmetic in words.

    Grades: A written out, B computed from an anchor, C unresolved.
    """

    timex: Timex
    when: When | None
    leaning: Leaning = _ON_NOTHING
    grade: str = "C"
    reason: str = ""

    def because(self, reason: str) -> "Resolution":
        """Return the same with a reason in front."""
        return replace(self, reason=f"{reason}; {self.reason}" if self.reason else reason)
