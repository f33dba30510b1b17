"""Hours told together: "between 9 and 10 a.m.", "from 9:30 to 11 p.m."; the first has the day, and mostly the half, of the second."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.clock import Clock
from timeline.expressions.meaning import About, Bounded, Meaning, Timed
from timeline.language.mention import Mention

_HALF = re.compile(r"[ap]\.?m\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?<![\w.,:/$€£-])(?P<hour>1[0-2]|[1-9])(?::(?P<minute>[0-5]\d))?\s*(?:(?P<and>and)|to|or|until|till|–|-)\s*\Z"
)
_BETWEEN = re.compile(r"\bbetween\s+(?:about\s+)?\Z", re.IGNORECASE)
_REACH = 16
_NOON = 12


def with_listed_hours(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with the hours put in that stand before another and lack their "a.m."."""
    out: list[Mention] = []
    for mention in mentions:
        timed = _timed(mention.meaning)
        if timed is not None and timed.clock.text[:1].isdigit() and _HALF.search(mention.text):
            out += _first(text, mention, timed, out[-1].end if out else 0)
        out.append(mention)
    return out


def _timed(meaning: Meaning) -> Timed | None:
    while isinstance(meaning, (About, Bounded)):
        meaning = meaning.of
    return meaning if isinstance(meaning, Timed) else None


def _first(text: str, mention: Mention, timed: Timed, floor: int) -> list[Mention]:
    hit = _BEFORE.search(text, max(floor, mention.start - _REACH), mention.start)
    if hit is None or (hit["and"] and not _BETWEEN.search(text, max(floor, hit.start() - _REACH), hit.start())):
        return []
    minute = int(hit["minute"] or 0)
    hour, last = int(hit["hour"]) % _NOON, timed.clock.text
    if int(last[:2]) >= _NOON:
        hour += _NOON
    if (hour, minute) >= (int(last[:2]), int(last[3:5])):
        hour -= _NOON  # "11 to 1 p.m."
    if hour < 0:
        return []  # of the evening before
    end = hit.end("minute") if hit["minute"] else hit.end("hour")
    meaning = replace(timed, clock=Clock(f"{hour:02d}:{minute:02d}", timed.clock.zone))
    return [Mention(hit.start("hour"), end, text[hit.start("hour") : end], "listed-hour", meaning)]
