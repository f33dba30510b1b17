"""Alternative: one of the readings that an expression could have had, and how far it is to be believed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alternative:
    """A reading: its TIMEX3 value, its EDTF (None without a date), a score from 0 to 1, and why it was considered.

    The scores of an expression's readings add up to 1. They weigh readings of one expression against each other and say
    nothing across expressions.
    """

    value: str
    edtf: str | None
    score: float
    why: str

    def __post_init__(self) -> None:
        """Refuse a score that is none."""
        if not 0 <= self.score <= 1:
            raise ValueError(f"a score is from 0 to 1, not {self.score}")
