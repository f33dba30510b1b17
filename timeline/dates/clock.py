"""Clock: a time of day and, where known, its zone; it rides on a day and never moves it."""

import re
from dataclasses import dataclass

_TIME = re.compile(r"(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?|24(?::00(?::00)?)?", re.ASCII)
_FORM = re.compile(rf"({_TIME.pattern})(Z|[+-](?:0\d|1[0-5])(?::?[0-5]\d)?)?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Clock:
    """A local clock time `HH[:MM[:SS]]` or a part of the day (`MO`, `AF`, `EV`, `NI`, TIMEX3), and a zone or ''.

    `24:00` is the end of the day (ISO 8601-1, 4.2.3). Zones are an offset (`+03:00`, `Z`) or an IANA name; nothing is ever shifted to UTC.
    """

    text: str
    zone: str = ""

    def __post_init__(self) -> None:
        """Refuse what is neither a clock time nor a part of the day."""
        if self.text not in PARTS_OF_DAY and not _TIME.fullmatch(self.text):
            raise ValueError(f"'{self.text}' is not a time of day")

    @classmethod
    def parse(cls, text: str) -> "Clock":
        """Read ISO 8601's `14:30`, `14:30:00Z`, `14:30+03:00`; ValueError otherwise."""
        found = _FORM.fullmatch(text)
        if not found:
            raise ValueError(f"'{text}' is not a time of day")
        return cls(found[1], found[2] or "")


PARTS_OF_DAY = ("MO", "MI", "AF", "EV", "NI", "DT")
