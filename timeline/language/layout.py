"""Layout: what the lines of a text tell of its dates.

A line that is a day and nothing else stands over what happened on that day; times that open the lines under it are of that
day, or of the next where a log goes on past midnight. A year beside the name of an author, in a text that cites ("Lebel et
al., 2009"), says when something was printed, and is no date of what is told.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.expressions.meaning import (
    About,
    Anchor,
    Bounded,
    Fixed,
    Meaning,
    OfSomeYear,
    Part,
    Shifted,
    Timed,
    Weekday,
)
from timeline.language.mention import Mention

LOG_TIME = "log-time"
"""The rule of a time that opens a line of a log."""

_BEFORE = re.compile(r"[\s>#*=_•–—-]*(?:(?:Day|Entry)\s\d+\s*+(?:[:,.–—-]\s*+)?)?")
_MORE = re.compile(r"\S")
_BEHIND = re.compile(r"(?:, [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2})?[:.,*=_–—-]*(?=\s*(?:\n|\Z))")
_TIME = re.compile(
    r"^[^\S\n]*(?:[-*•][^\S\n]*)?((?:[01]?\d|2[0-3])[:.][0-5]\d)(?=[^\S\n]+[–—-]?[^\S\n]*[^\W\d_]|[^\S\n]*[–—])",
    re.MULTILINE,
)
_CITED = re.compile(r"\bet al\.?,? \(?(?:1[89]|20)\d\d\b")
_NAME = r"(?:(?:van|von|de|der|den|di|la|le) ){0,3}[A-Z][\w’'-]{1,40}"
_AUTHORS = rf"{_NAME}(?:, {_NAME}){{0,12}}(?:,? (?:and|&) {_NAME}| et al\.?)?"
_YEARS = r"(?:1[89]|20)\d\d[a-z]?(?:, (?:1[89]|20)\d\d[a-z]?)*"
_CITATION = re.compile(
    rf"\((?:(?:see|see also|cf\.|e\.g\.|i\.e\.|reviewed (?:in|by)),? )*{_AUTHORS},? {_YEARS}(?:; ?(?:{_AUTHORS},? )?{_YEARS})*\)"
    rf"|\b{_AUTHORS} \({_YEARS}\)|\bet al\.?,? {_YEARS}"
)
_YEAR_RULES = ("year", "lone-year")
_LINKS = ("-", "–", "&", "/", ",", "and", "to")
_AROUND = (About, Bounded, Part, Timed)


def by_layout(text: str, found: list[Mention]) -> list[Mention]:
    """Return the expressions without the years of citations, and with the times that open the lines of a log."""
    if "et al" in text and _CITED.search(text) is not None:
        spans = [cited.span() for cited in _CITATION.finditer(text)]
        found = _kept(found, lambda m: m.rule not in _YEAR_RULES or not _inside(spans, m.start))
    days = day_lines(text, found)
    if days:
        found = _with_times(found, list(_TIME.finditer(text, days[0][1])), days)
    return _bracketed(text, found) if "(" in text else found


def day_lines(text: str, found: Sequence[Mention]) -> list[tuple[int, int]]:
    """Return the lines that are a day and nothing else, and stand over more: the place of the day, and the line's end."""
    lines: list[tuple[int, int]] = []
    for place, mention in enumerate(found):
        if mention.parent is not None or not is_day(mention.meaning):
            continue
        behind = _BEHIND.match(text, mention.end)
        start = text.rfind("\n", 0, mention.start) + 1
        if behind is not None and _BEFORE.fullmatch(text, start, mention.start) and _MORE.search(text, behind.end()):
            lines.append((place, behind.end()))
    return lines


def is_day(meaning: Meaning) -> bool:
    """Whether a day is told by its month."""
    meaning = _core(meaning)
    if isinstance(meaning, OfSomeYear):
        return meaning.day is not None
    return isinstance(meaning, Fixed) and meaning.period.grain is Grain.DAY


def _bracketed(text: str, found: Sequence[Mention]) -> list[Mention]:
    """Weekdays in brackets behind a day are counted from it: "May 5 - 6 (Tues-Wed)"."""
    out = list(found)
    for place, mention in enumerate(out):
        if not place or not isinstance(_core(mention.meaning), Weekday):
            continue
        before = next((m for m in reversed(out[max(0, place - 3) : place]) if m.end <= mention.start), None)
        if before is None:
            continue
        link = text[before.end : mention.start]
        opens = link.strip() == "(" and is_day(before.meaning)
        if opens or (link.strip() in _LINKS and _on_told(before.meaning)):
            out[place] = replace(mention, meaning=_counted(mention.meaning))
    return out


def _on_told(meaning: Meaning) -> bool:
    core = _core(meaning)
    return isinstance(core, Weekday) and core.anchor is Anchor.FOCUS


def _counted(meaning: Meaning) -> Meaning:
    """A weekday, with what is around it, as counted from the date told last."""
    if isinstance(meaning, Weekday):
        return Weekday(meaning.day, anchor=Anchor.FOCUS)
    return replace(meaning, of=_counted(meaning.of)) if isinstance(meaning, _AROUND) else meaning


def _core(meaning: Meaning) -> Meaning:
    while isinstance(meaning, _AROUND):
        meaning = meaning.of
    return meaning


def _with_times(found: list[Mention], times: Sequence[re.Match[str]], days: Sequence[tuple[int, int]]) -> list[Mention]:
    added: list[Mention] = []
    taken = [(m.start, m.end) for m in found if not m.is_range]
    starts = [time.start(1) for time in times]
    for (_, begins), (_, ends) in zip(days, [*days[1:], (0, 1 << 62)], strict=True):
        last, n = "", 0
        for time in times[bisect_left(starts, begins) : bisect_left(starts, ends)]:
            clock = time[1].replace(".", ":").zfill(5)
            n += last >= "18:00" and clock < "08:00"
            last = clock
            if not _inside(taken, time.start(1)):
                meaning = Timed(Shifted(n, Grain.DAY), Clock(clock))
                added.append(Mention(time.start(1), time.end(1), time[1], LOG_TIME, meaning))
    return _sorted(found, added)


def _inside(spans: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether an offset lies in one of some spans, which stand in order and apart from each other."""
    place = bisect_right(spans, (at, 1 << 62))
    return place > 0 and at < spans[place - 1][1]


def _kept(found: Sequence[Mention], keep: Callable[[Mention], bool]) -> list[Mention]:
    """Those that are kept, each end of a range with its range's new place; no end goes without the other."""
    whole = [m for m in found if m.is_range or m.parent is not None or keep(m)]
    return _placed(found, whole)


def _sorted(found: Sequence[Mention], added: Sequence[Mention]) -> list[Mention]:
    return _placed(found, sorted([*found, *added], key=lambda m: (m.start, -m.end))) if added else list(found)


def _placed(before: Sequence[Mention], after: Sequence[Mention]) -> list[Mention]:
    places = {(m.start, m.end): i for i, m in enumerate(after) if m.is_range}
    return [
        m if m.parent is None else replace(m, parent=places[before[m.parent].start, before[m.parent].end])
        for m in after
    ]
