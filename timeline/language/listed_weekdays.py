"""Weekdays told together in few letters: "Sat & Sun", "Mon-Thu", "friday night or sat?".

Alone, "sat" and "sun" are a verb and a star; beside a weekday that is read, they are days too, where they are written
large or the phrase ends with them.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from timeline.expressions.meaning import Bounded, Meaning, Timed, Weekday
from timeline.language.mention import Mention
from timeline.language.template import words_regex

RULE = "listed-weekday"


def with_listed_weekdays(text: str, mentions: Sequence[Mention], names: Mapping[str, int]) -> list[Mention]:
    """Return the mentions with those weekdays put in that stand behind another; `names` are the short forms, 1 Monday."""
    if not names:
        return list(mentions)
    found = _pattern(tuple(names))
    out: list[Mention] = []
    for i, mention in enumerate(mentions):
        out.append(mention)
        meaning = _weekday(mention.meaning)
        ceiling = mentions[i + 1].start if i + 1 < len(mentions) else len(text)
        end = mention.end
        while meaning is not None and (hit := found.match(text, end)) is not None and hit.end() <= ceiling:
            start, end = hit.span("day")
            # "sat" is a verb of the past too, which says nothing of a day named beside it
            step = 1 if "sat" in text[mention.start : end].lower() and meaning.this else meaning.step
            day = replace(meaning, day=names[hit["day"].lower()], step=step)
            out.append(Mention(start, end, text[start:end], RULE, day))
    return out


def _weekday(meaning: Meaning) -> Weekday | None:
    while isinstance(meaning, (Bounded, Timed)):
        meaning = meaning.of
    return meaning if isinstance(meaning, Weekday) else None


@lru_cache(maxsize=8)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    day = words_regex(names)
    large = words_regex([form for name in names for form in (name.capitalize(), name.upper())])
    return re.compile(
        r"(?:[^\S\n]*[-–/&+,][^\S\n]*|[^\S\n]+(?:and|or|to|n)[^\S\n]+)"
        rf"(?P<day>(?-i:{large})\b|{day}\b(?=[^\S\n]*(?:[-–/&+,.!?;:)#@\d]|$)))",
        re.IGNORECASE | re.MULTILINE,
    )
