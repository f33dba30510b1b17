"""What hangs on a happening: a length or a bare unit with "before", "after", "into" or "of" and a happening behind it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.grain import Grain
from timeline.dates.timex import length_value
from timeline.expressions.hanging import FromEvent, Hanging
from timeline.expressions.meaning import (
    About,
    Bounded,
    ClockLength,
    Feast,
    Length,
    Meaning,
    MixedLength,
    Part,
    Timed,
)
from timeline.language.language import Language
from timeline.language.leading import governed, word_before
from timeline.language.mention import Mention
from timeline.language.naming import Named
from timeline.language.rule import Follower

_ARTICLE = 4  # characters of an article between "after" and a date
_PARTS = re.compile(r"(?<!\d)(\d+)([YMD])")
_CLAUSE = re.compile(
    r"\s*(?:$|[^\w\s]|(?:he|she|it|they|we|i|you|the|an?|his|her|its|their|our|and|but|when|in|at|on|of)\b)|\s+[A-Z]",
    re.IGNORECASE,
)

_Length = Length | ClockLength | MixedLength
_LENGTHS = (Length, ClockLength, MixedLength)  # quicker to look among than the union


def hung(text: str, mentions: Sequence[Mention], language: Language) -> list[Mention]:
    """Return the mentions, those that hang on a happening with its words; a bare unit that hangs on none is no mention."""
    out: list[Mention] = []
    for place, mention in enumerate(mentions):
        loose = _loose(mention.meaning)
        if loose is None:
            out.append(mention)
            continue
        following = mentions[place + 1] if place + 1 < len(mentions) else None
        named = named_after(text, mention.end, language)
        row = None if following is None else _follower_of_date(text, mention, following, named, language)
        if following is not None and row is not None:
            meaning = _hung_on(mention, loose, row, following.text, text)
        else:
            meaning = _hung(mention, loose, named, text) if named is not None else None
        if meaning is not None:
            out.append(replace(mention, meaning=governed(text, mention.start, meaning, language)))
        elif not isinstance(loose, FromEvent):
            out.append(mention)
    return out


def named_after(text: str, end: int, language: Language) -> Named | None:
    """Return the happening that a follower names behind an expression that ends at `end`; None when none does."""
    found = language.follower.match(text, end) if language.follower is not None else None
    if found is None:
        return None
    wording = " ".join(found[1].lower().split())
    row = next(row for row in language.followers if wording in row.wordings)
    naming = language.naming(found[2])
    if naming is None:
        return None
    start = found.start(2)
    return Named(start, start + len(naming.words), row.side, naming, row.into, row.stretches)


def _loose(meaning: Meaning) -> _Length | FromEvent | None:
    """What of a meaning can hang on a happening: a length, or a unit that waits for one."""
    while isinstance(meaning, (About, Part, Timed)):
        meaning = meaning.of
    if isinstance(meaning, FromEvent):
        return None if meaning.event else meaning
    return meaning if isinstance(meaning, _LENGTHS) else None


def _follower_of_date(
    text: str, mention: Mention, following: Mention, named: Named | None, language: Language
) -> Follower | None:
    """What hangs a length on a date that stands where a happening could ("two days after Christmas"); None where none does.

    "Two days after Friday's ruling" is told of the ruling.
    """
    found = language.follower.match(text, mention.end) if language.follower is not None else None
    if found is None or not found.start(2) <= following.start <= found.start(2) + _ARTICLE:
        return None
    if text[following.end : following.end + 2] in ("'s", "’s"):
        return None
    feast = isinstance(_bare(following.meaning), Feast)
    if named is not None and following.end < named.end and not (feast and _goes_on(text, following.end)):
        return None
    wording = " ".join(found[1].lower().split())
    row = next(row for row in language.followers if wording in row.wordings)
    if row.behind is not None:
        before = word_before(text, mention.start)
        if (text[slice(*before)].lower() if before is not None else "") not in row.behind:
            return None
    return None if row.into or not row.side else row


def _bare(meaning: Meaning) -> Meaning:
    return meaning.of if isinstance(meaning, Bounded) else meaning


def _goes_on(text: str, end: int) -> bool:
    """Whether a clause follows a date, and no noun that it belongs to: "Christmas he left", not "Christmas dinner"."""
    return _CLAUSE.match(text, end) is not None


def _hung_on(mention: Mention, loose: _Length | FromEvent, row: Follower, words: str, text: str) -> Meaning | None:
    words = " ".join(words.split())
    if not isinstance(loose, FromEvent):
        stretch = _is_stretch(mention, text, row.stretches)
        return None if stretch else _with(mention.meaning, _away(loose, row.side, words))
    return None if loose.n else _with(mention.meaning, replace(loose, n=row.side, event=words))


def _is_stretch(mention: Mention, text: str, stretches: frozenset[str]) -> bool:
    before = word_before(text, mention.start)
    around = {mention.text.split()[0].lower(), text[slice(*before)].lower() if before is not None else ""}
    return not stretches.isdisjoint(around)


def _away(length: _Length, side: int, words: str) -> FromEvent:
    """So long before or after; what is shorter than a day is on the day itself, approximately."""
    match length:
        case Length(None, grain):
            return FromEvent(side, grain, words, Hanging.SOME, length_value("X", grain))
        case Length(int(count), grain):
            return FromEvent(side * count, grain, words)
        case ClockLength(None, letter):
            return FromEvent(0, Grain.DAY, words, said=f"PTX{letter}")
        case ClockLength(int(count), letter):
            days = count // 24 if letter == "H" else 0
            return FromEvent(side * days, Grain.DAY, words, said=f"PT{count}{letter}")
        case MixedLength(value):
            n, grain = _roughly(value)
            return FromEvent(side * n, grain, words, said=value)
    raise TypeError(length)


def _roughly(value: str) -> tuple[int, Grain]:
    """The months, or else the days, of a TIMEX3 length of years and months or days and hours."""
    parts = {letter: int(count) for count, letter in _PARTS.findall(value.partition("T")[0])}
    if "Y" in parts or "M" in parts:
        return 12 * parts.get("Y", 0) + parts.get("M", 0), Grain.MONTH
    return parts.get("D", 0), Grain.DAY


def _hung(mention: Mention, loose: _Length | FromEvent, named: Named, text: str) -> Meaning | None:
    words = " ".join(named.naming.words.split())
    if not isinstance(loose, FromEvent):
        if not named.side or _is_stretch(mention, text, named.stretches):
            return None
        if named.into:
            if not isinstance(loose, Length) or loose.count is None:
                return None
            return _with(mention.meaning, FromEvent(named.side * loose.count, loose.grain, words, Hanging.INTO))
        return _with(mention.meaning, _away(loose, named.side, words))
    if named.into or (loose.n and named.side):  # an anniversary or an eve is of something
        return None
    if words.split()[0].endswith("ing"):  # "later in the day before returning home"
        return None
    if not named.side and not (named.naming.known or loose.how is Hanging.ANNIVERSARY):
        return None
    return _with(mention.meaning, replace(loose, n=loose.n + named.side, event=words))


def _with(meaning: Meaning, core: FromEvent) -> Meaning:
    """The meaning with its core replaced, its qualifiers kept."""
    return replace(meaning, of=_with(meaning.of, core)) if isinstance(meaning, About | Part | Timed) else core
