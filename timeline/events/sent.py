"""Sent: what went out of an event in an earlier export, so that a later one can correct it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One event as it went out: the days `[first, last]` as day numbers, and the number that tells its versions apart.

    `revision` is how many corrections it had seen then, `cancelled` whether it went out as withdrawn. `due`: if it is gone,
    that has still to be told. `title` and `reason` are those of an event that is gone, '' for others.
    """

    uid: str
    sequence: int
    revision: int
    first: int
    last: int
    cancelled: bool = False
    due: bool = False
    title: str = ""
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse days in the wrong order."""
        if self.first > self.last:
            raise ValueError(f"{self.uid} went out with its last day {self.last} before its first, {self.first}")


def sequence_of(revision: int, first: int, last: int, earlier: Sent | None) -> int:
    """Return the number of an event's version: its corrections, but always more than went out with other facts.

    A number is never taken back: after a correction was undone, it still rises.
    """
    if earlier is None:
        return revision
    same = (revision, first, last, False) == (earlier.revision, earlier.first, earlier.last, earlier.cancelled)
    return max(revision, earlier.sequence + (not same))
