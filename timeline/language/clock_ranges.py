"""The first of two times with one "pm" behind the second: "4-6pm", "from 11 to 2pm"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.clock import Clock
from timeline.expressions.meaning import TheDay, Timed
from timeline.language.mention import Mention

_FIRST = re.compile(
    r"(?<![\w.,:/$£€+-])(?<![-–] )(?P<from>\b(?:from|between) )?(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?"
    r"(?:\s?[-–—]\s?|(?P<word> to | and | till | until ))\Z",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?[ap]\.?m", re.IGNORECASE)
_LONGEST = 20


def with_first_times(text: str, found: Sequence[Mention]) -> list[Mention]:
    """Return the expressions with the times that stand before another on the twelve-hour dial, in its half of the day.

    What would come after the second there is of the half before: "11-2pm" begins in the morning. Without a dash it takes a
    "from" or "between".
    """
    out: list[Mention] = []
    for mention in found:
        first = _first(text, mention) if isinstance(mention.meaning, Timed) else None
        if first is not None and not (out and out[-1].end > first.start):
            out.append(first)
        out.append(mention)
    return out


def _first(text: str, mention: Mention) -> Mention | None:
    meaning = mention.meaning
    if not isinstance(meaning, Timed) or meaning.of != TheDay() or _HALF.match(text, mention.start) is None:
        return None
    begin = max(0, mention.start - _LONGEST)
    found = _FIRST.search(text, begin, mention.start)
    if found is None or (found["word"] and not found["from"]):
        return None
    hour, minute = int(found["hour"]) % 12, found["minute"] or "00"
    half = 12 if meaning.clock.text >= "12:00" else 0
    told = f"{hour + half:02d}:{minute}"
    if told > meaning.clock.text and half:
        told = f"{hour:02d}:{minute}"
    start, end = found.start("hour"), found.end("minute") if found["minute"] else found.end("hour")
    return replace(mention, start=start, end=end, text=text[start:end], meaning=Timed(TheDay(), Clock(told)))
