"""Datings: the dates told in a text, and whether one can be that of a happening."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from timeline.articles.focus import core
from timeline.articles.told_on import WINDOW, Word
from timeline.dates.edtf import parse
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import Shape, When
from timeline.events.expression import DatedExpression
from timeline.expressions.meaning import Between, Fixed
from timeline.language.mention import Mention
from timeline.language.naming import Named, Naming

_MOST_BESIDE = 40
_UNIT = re.compile(r"\d{4}(?:-\d\d){0,2}")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date told in `text[start:end]`."""

    start: int
    end: int
    when: When


def own_date(text: str, named: Named, dates: Sequence[Dated]) -> Dated | None:
    """The date in the happening's own words: "the May 3 signing", "the signing on 3 May"."""
    for date in dates:
        if not named.start <= date.start < date.end <= named.end:
            continue
        before = text[named.start : date.start].split()
        behind = text[date.end : named.end].split()
        link = before[-1].lower() if before else ""
        if behind and len(before) <= 1 and link not in ("in", "on", "at"):
            return date
        if not behind and (link in ("of", "on") or (link == "in" and date.when.grain <= Grain.MONTH)):
            return date
    return None


def beside(dates: Sequence[Dated], i: int) -> Iterator[Dated]:
    """The dates so near to the `i`-th that they can stand between it and a word that it governs."""
    date = dates[i]
    yield from takewhile(lambda d: d.end > date.start - WINDOW, reversed(dates[max(0, i - _MOST_BESIDE) : i]))
    yield from takewhile(lambda d: d.start < date.end + WINDOW, dates[i + 1 : i + 1 + _MOST_BESIDE])


def unit_said(expression: DatedExpression) -> Period | None:
    """The unit that the words alone say, whatever a preposition before them makes of it: "after Oct. 12"."""
    value = expression.timex.value
    return parse(value).period if expression.when is not None and _UNIT.fullmatch(value) else None


def can_date(expression: DatedExpression) -> bool:
    """Whether a date told can be that of a happening: a whole one that does not depend on a range."""
    when = expression.when
    return when is not None and expression.parent is None and expression.grade in ("A", "B") and is_whole(when)


def is_whole(when: When) -> bool:
    """Whether a date has two ends and is no coarser than a year."""
    return when.start is not None and when.end is not None and when.grain <= Grain.YEAR and when.shape is not Shape.OPEN


def is_written_out(mention: Mention) -> bool:
    """Whether an expression needs no other to be a date."""
    meaning = mention.meaning
    ends = (meaning.first, meaning.last) if isinstance(meaning, Between) else (core(meaning),)
    return all(isinstance(end, Fixed) for end in ends)


def same_phase(word: Word, named: Named) -> bool:
    """Whether the date is that of the part that is meant: one counts "into" from the beginning, "after" from the end."""
    if named.naming.phase:
        return word.phase == named.naming.phase
    if not named.side or not word.phase:
        return True
    return word.phase == ("start" if named.into or named.side < 0 else "end")


def names_agree(told: str, naming: Naming) -> bool:
    """Whether the sentence, with the one before, names what the happening is of: "the signing of the treaty" needs a treaty."""
    words = [word.strip("\"'“”‘’.,;:()") for word in told.split()]
    small = [word.lower() for word in words]
    return all(any(_alike(name, word) for word in words) for name in naming.names) and all(
        any(_alike(thing, word) for word in small) for thing in naming.things
    )


def _alike(wanted: str, word: str) -> bool:
    """Whether two words may be forms of one: "Iraq" and "Iraqi", "treaty" and "treaties"."""
    wanted = wanted.removesuffix("s")
    stem = wanted[: max(4, len(wanted) - 2)]
    return word.startswith(stem) if len(wanted) > 3 else word.removesuffix("'s").removesuffix("’s") == wanted


def length(when: When) -> int:
    """The days of a date with two ends."""
    return (when.end or 0) - (when.start or 0)


def agree(one: When, other: When) -> bool:
    """Whether one date lies in the other."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start >= other.start and one.end <= other.end
