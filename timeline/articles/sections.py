"""Sections of a story: a heading that names its year ("2008: the surge", "1918", "The march (490-480 BC)") holds for what follows.

A day or month without a year belongs to that year unless the story has visibly gone on from it, or a date written out
has just led elsewhere.
"""

from dataclasses import dataclass

from timeline.articles.sentences import Sentence
from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import When
from timeline.expressions.meaning import Meaning, OfSomeYear
from timeline.expressions.story import follows_closely, year_of_story

_LONGEST_HEADING = 80
# A heading over more years than these says nothing of the year of one month.
_MOST_YEARS = 3
# So many sentences that begin with a year outside of it, and the section is over, whatever its heading said.
_ELSEWHERE = 2


def is_heading(text: str, sentence: Sentence) -> bool:
    """Whether a sentence is a short line of its own that ends without a stop."""
    start, end = sentence.start, sentence.end
    if end - start > _LONGEST_HEADING or text[end - 1] in '.!?;,…"”':
        return False
    return text[max(0, start - 1) : start] in ("", "\n") and text[end : end + 1] in ("", "\n")


@dataclass(slots=True)
class Section:
    """The years that the last heading with a year named, both included; None before the first and after it has lapsed."""

    first: int | None = None
    last: int = 0
    here: int = 0
    elsewhere: int = 0
    told: bool = True

    def headed(self, when: When, *, again: bool) -> None:
        """Take a year from a heading; `again`: another of the same heading."""
        year = _year(when)
        if year is None or when.grain > Grain.YEAR:
            return
        if again and self.first is not None:
            self.last = max(self.last, year)
        else:
            self.first = self.last = self.here = year
        self.elsewhere, self.told = 0, True
        if self.last - self.first > _MOST_YEARS:
            self.first = None

    def subheaded(self) -> None:
        """Take a heading without a year: below this one, or beside it; the first date under it will tell."""
        self.told = False

    def move(self, when: When, *, opens: bool) -> None:
        """Take a date written out; `opens`: it opens its sentence."""
        year = _year(when)
        if self.first is None or year is None or when.grain > Grain.YEAR:
            return
        if self.first <= year <= self.last:
            self.here, self.elsewhere = year, 0
        elif not self.told:
            self.first = None
        elif opens:
            self.elsewhere += 1
            if self.elsewhere == _ELSEWHERE:
                self.first = None
        self.told = True

    def corrects(self, meaning: Meaning, story: When | None, *, led: bool) -> When | None:
        """Return the section's year when a month or day belongs there rather than where the story stands; else None.

        `led`: the story was led to its place by a date just before, in the same sentence or opening one of the
        same paragraph.
        """
        if self.first is None or story is None or not isinstance(meaning, OfSomeYear) or meaning.step:
            return None
        year = year_of_story(meaning, story)
        if year is None or self.first <= year <= self.last:
            return None
        inside = self.first <= (_year(story) or 0) <= self.last
        if (led or inside) and (follows_closely(meaning, story) or (led and story.grain is Grain.YEAR)):
            return None
        return When.of(Period.year(self.here))


def _year(when: When) -> int | None:
    return None if when.start is None else calendar_day(when.start)[0]
