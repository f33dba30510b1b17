"""Said: one date as a page says it, and what is known of the page before its dates are."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.articles.readers.markup.written import machine_date
from timeline.dates.when import When


class Role(StrEnum):
    """Of what a date is: the publication, a change, or the day on which somebody saved the page."""

    PUBLISHED = "published"
    MODIFIED = "modified"
    RETRIEVED = "retrieved"


@dataclass(frozen=True, slots=True)
class Said:
    """One date as the page says it; `kind` is the family of places (markup, time, words, url), `line` of the file, 0 for none."""

    when: When
    role: Role
    kind: str
    method: str
    evidence: str
    score: float
    line: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """What is known before the dates are: the page's language, the order of its numerals and what shows it, its URL, its text."""

    lang: str
    order: str
    url: str
    page: str
    order_shown_by: str = ""

    def line(self, at: int) -> int:
        """Return the line of a place."""
        return self.page.count("\n", 0, at) + 1

    def read(self, written: str) -> When | None:
        """Return the date that an attribute says."""
        return machine_date(written, self.lang, self.order)
