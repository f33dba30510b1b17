"""Clock: a time of day and, where known, its zone; it rides on a day and never moves it."""

import re
from dataclasses import dataclass

_FORM = re.compile(r"([01]\d|2[0-4])(?::([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?")


@dataclass(frozen=True, slots=True, order=True)
class Clock:
    """A local clock time `HH[:MM[:SS]]` or a part of the day (`MO`, `AF`, `EV`, `NI`, TIMEX3), and a zone or ''.

    Zones are an offset (`+03:00`, `Z`) or an IANA name; nothing is ever shifted to UTC.
    """

    text: str
    zone: str = ""

    def __post_init__(self) -> None:
        """Refuse what is neither a clock time nor a part of the day."""
        if self.text not in PARTS_OF_DAY and not _FORM.fullmatch(self.text):
            raise ValueError(f"'{self.text}' is not a time of day")

    @classmethod
    def parse(cls, text: str) -> "Clock":
        """Read ISO 8601's `14:30`, `14:30:00Z`, `14:30+03:00`; ValueError otherwise."""
        found = _FORM.fullmatch(text)
        if not found:
            raise ValueError(f"'{text}' is not a time of day")
        zone = found[4] or ""
        return cls(text[: len(text) - len(zone)] if zone else text, zone)


PARTS_OF_DAY = ("MO", "MI", "AF", "EV", "NI", "DT")
