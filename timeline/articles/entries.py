"""Entries: what stands under a date in a diary, log or e-mail is told on that date, not on the day of publication.

An entry begins with a line that is a day and nothing else ("Monday 3 March"), where a text has more than one; with the line
that a reply puts above what it quotes ("On 3 March 2013, Anna Berg wrote:") or the head of a letter passed on ("Sent: 3 March
2013"); or with the number of a day ("Day 3: Porto"). The days that are numbered count from the first that tells its date.
What is quoted with ">" and no such line above is of a time that nobody tells, and what it says stays unresolved.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from timeline.articles.focus import Focus, core
from timeline.dates.grain import Grain
from timeline.dates.when import When
from timeline.events.expression import DatedExpression
from timeline.expressions.meaning import Fixed
from timeline.language.layout import LOG_TIME, day_lines, is_day
from timeline.language.mention import Mention

_SENT = re.compile(r"[\s>*]*(?:Sent|Date)\*?:[\s*]*(?:[A-Z][a-z]{2,8}, )?")
_FROM = re.compile(r"^(?:[^\S\n]|[>*])*From\*?:", re.MULTILINE)
_WROTE_BEFORE = re.compile(r"[\s>]*(?:On|Am|Le)\s(?:[A-Z][a-z]{2,8},? )?")
_WROTE_BEHIND = re.compile(r"[^\n]{0,80}(?:\n[\s>]*[^\n]{0,60})?\bwrote:\s*(?=\n|\Z)")
_QUOTED = re.compile(r"^((?:>[^\S\n]*)+)", re.MULTILINE)
_NUMBERED = re.compile(r"^(?:[^\S\n]|[#*=_])*Day (\d{1,3})\b[^\n]{0,60}(?<![.;,!?])$", re.MULTILINE)
_HEAD = 200  # so far above the date of a letter stands who sent it
_LEAST = 2
_TITLE = 300  # so far above the first entry the year of a diary is told
_NOBODY_TELLS = -1


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry that begins at an offset: of a day told by mention `place`, or of the `number`-th day; `depth` as quoted."""

    start: int
    place: int
    depth: int = 0
    number: int = 0


@dataclass(slots=True)
class Entries:
    """For each mention in an entry its entry; `first` are the first in theirs, `dated` those of them that tell a day."""

    inside: dict[int, _Entry] = field(default_factory=dict)
    headings: dict[int, int | None] = field(default_factory=dict)
    first: set[int] = field(default_factory=set)
    dated: set[int] = field(default_factory=set)
    _counted: tuple[int, When] | None = None

    @classmethod
    def of(cls, text: str, found: Sequence[Mention]) -> "Entries":
        """Return the entries of a text; `found` are its expressions."""
        depths = [(m.start(), m[1].count(">")) for m in _QUOTED.finditer(text)] if ">" in text else []
        begun = [*_headed(text, found), *_letters(text, found)]
        if not begun:
            begun = list(_numbered(text))
        if not begun and not depths:
            return cls()
        entries = cls(headings={e.place: None for e in begun if not e.number})
        above: int | None = next(
            (i for i, m in enumerate(found) if _is_year(m) and m.start < _TITLE and begun and m.start < begun[0].start),
            None,
        )
        begun.sort(key=lambda e: e.start)
        at, open_at = 0, dict[int, _Entry]()
        for place, mention in enumerate(found):
            while at < len(begun) and begun[at].start <= mention.start:
                open_at[begun[at].depth] = begun[at]
                at += 1
            if place in entries.headings:
                entries.headings[place], above = above, place
                continue
            depth = _depth(text, mention.start) if depths else 0
            entry = open_at.get(depth) or (_Entry(0, _NOBODY_TELLS) if depth else None)
            if entry is not None:
                entries.inside[place] = entry
        begun_at = {id(entry): place for place, entry in reversed(entries.inside.items())}
        entries.first = set(begun_at.values())
        entries.dated = {place for place in entries.first if is_day(found[place].meaning)}
        return entries

    def outside(self, telling: Sequence[bool]) -> list[bool]:
        """Return which mentions are told in a story, those in entries taken out."""
        return [told and place not in self.inside for place, told in enumerate(telling)]

    def above(self, place: int, out: Sequence[DatedExpression]) -> When | None:
        """Return the date above from which a heading without a year goes on: the heading before, or the year of the whole."""
        before = self.headings.get(place)
        return out[before].when if before is not None else None

    def now(self, place: int, out: Sequence[DatedExpression], document: When | None, focus: Focus) -> When | None:
        """Return the day from which the mention number `place` is told: that of its entry, else the document's.

        A numbered day is the date told last where its entry begins.
        """
        entry = self.inside.get(place)
        if entry is None:
            return document
        if entry.number:
            self._enter(place, entry, out, focus)
            return document if place in self.dated and self._counted is None else self._day(entry.number)
        return None if entry.place == _NOBODY_TELLS else out[entry.place].when

    def _enter(self, place: int, entry: _Entry, out: Sequence[DatedExpression], focus: Focus) -> None:
        """Keep the first numbered day that tells its date, by which all are counted; go to the day where an entry begins."""
        if self._counted is None and place - 1 in self.dated and (when := out[place - 1].when) is not None:
            self._counted = (self.inside[place - 1].number, when)
        if place in self.first:
            focus.move(self._day(entry.number))

    def _day(self, number: int) -> When | None:
        if self._counted is None:
            return None
        first, when = self._counted
        day = when.period
        return When.of(day.shifted(number - first), uncertain=True) if day is not None else None


def _headed(text: str, found: Sequence[Mention]) -> list[_Entry]:
    """The lines that are a day; none where there is but one, unless a log stands under it: it is the document's own."""
    lines = day_lines(text, found)
    if len(lines) < _LEAST and all(mention.rule != LOG_TIME for mention in found):
        return []
    return [_Entry(end, place, _depth(text, found[place].start)) for place, end in lines]


def _letters(text: str, found: Sequence[Mention]) -> Iterator[_Entry]:
    if "wrote:" not in text and "Sent:" not in text and "Date:" not in text:
        return
    for place, mention in enumerate(found):
        if mention.parent is not None or not is_day(mention.meaning):
            continue
        start = text.rfind("\n", 0, mention.start) + 1
        depth = _depth(text, mention.start)
        if _WROTE_BEFORE.fullmatch(text, start, mention.start) and (end := _WROTE_BEHIND.match(text, mention.end)):
            yield _Entry(end.end(), place, depth + 1)
        elif _SENT.fullmatch(text, start, mention.start) and _FROM.search(
            text, max(0, start - _HEAD), mention.end + _HEAD
        ):
            yield _Entry(mention.end, place, depth)


def _numbered(text: str) -> list[_Entry]:
    days = [_Entry(line.end(), 0, number=int(line[1])) for line in _NUMBERED.finditer(text)] if "Day " in text else []
    rising = all(a.number < b.number for a, b in pairwise(days))
    return days if len(days) >= _LEAST and rising else []


def _depth(text: str, at: int) -> int:
    quoted = _QUOTED.match(text, text.rfind("\n", 0, at) + 1)
    return quoted[1].count(">") if quoted is not None else 0


def _is_year(mention: Mention) -> bool:
    meaning = core(mention.meaning)
    return isinstance(meaning, Fixed) and meaning.period.grain is Grain.YEAR
