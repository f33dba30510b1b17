"""Grain: how fine a date is.

`precision` in the database is the grain's name; a date with a clock time has precision `time`.
"""

from enum import IntEnum


class Grain(IntEnum):
    """A calendar unit, ordered from fine to coarse."""

    DAY = 1
    WEEK = 2
    MONTH = 3
    QUARTER = 4
    SEASON = 5
    HALF = 6
    YEAR = 7
    DECADE = 8
    CENTURY = 9
    MILLENNIUM = 10

    __hash__ = int.__hash__  # Enum's own is written in Python, and grains are looked up all the time

    @property
    def word(self) -> str:
        """The grain as the database and the TimeML-minded reader spell it: 'day', 'week', …."""
        return _WORDS[self]

    @classmethod
    def of(cls, word: str) -> "Grain":
        """Return the grain called `word`; ValueError when there is none."""
        try:
            return cls[word.upper()]
        except KeyError:
            raise ValueError(f"'{word}' is not a grain; grains are {', '.join(g.word for g in cls)}") from None


_WORDS = {grain: grain.name.lower() for grain in Grain}
