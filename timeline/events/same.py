"""Whether two tellings are of one happening: pure, without regard to the order of the two, and with a reason.

A word for a happening is not enough, nor is a day: the same people meet often, and a conference has an edition a year. What
counts is the happening's root ("sign" of "the signing"), the date, who takes part, and the words of the two titles.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(
    (
        *("the", "and", "for", "with", "from", "into", "that", "this", "which", "who", "was", "were", "been", "has"),
        *(
            "have",
            "had",
            "its",
            "his",
            "her",
            "their",
            "are",
            "will",
            "would",
            "about",
            "after",
            "before",
            "also",
            "said",
        ),
    )
)
_SAYING = frozenset(("say", "tell", "announce", "declare", "add", "note", "report", "explain", "state", "call", "ask"))
_ENDING = re.compile(r"(?<=...)(?:ings?|ed|es|s)$")
COARSE = 31
"""A date of so many days or more holds too much to be compared as one of a day or a week is."""

NEAR = 3
"""How many days apart two sources may put one happening."""


@dataclass(frozen=True, slots=True)
class Told:
    """One telling of a happening, as far as it matters for telling two apart.

    `source` and `group` are uids, the group that of the source's reprints or the source itself. `first` and `last` are the
    bounds as inclusive day numbers, None when open or undated. `names` are clusters of actors, `title` and `quote` sets of
    words as `words_of` returns them. `address` is that of the page of which the source is one of several versions, else ''.
    `clause` is what it is called, claimed and where: equal for two words of one clause that tell of it, '' where not known.
    `number` is equal for tellings in the same words (0 for none), `beside` are the numbers of what else its source tells with
    that root, and `days` the bounds of these: a text that has both of two sentences tells two happenings by them, and one that
    tells of both days does not disagree with who tells of one. `written`: its date is written out, so no day of publication moves it.
    """

    uid: str
    source: str
    group: str
    root: str
    first: int | None
    last: int | None
    names: frozenset[str]
    title: frozenset[str]
    quote: frozenset[str]
    address: str = ""
    clause: str = ""
    number: int = 0
    beside: frozenset[int] = frozenset()
    days: frozenset[tuple[int | None, int | None]] = frozenset()
    written: bool = False

    @property
    def length(self) -> int | None:
        """Length of the bounds in days, None when open or undated."""
        return None if self.first is None or self.last is None else self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Same:
    """That two tellings are of one happening: how sure, from 0 to 1, and why."""

    score: float
    reason: str


def told_hash(
    root: str, first: int | None, last: int | None, title: str, quote: str, actors: Iterable[str]
) -> int | None:
    """Return a number of 63 bits that tellings have in common which tell the same in the same words; None for those without a root.

    `first` and `last` are day numbers, inclusive, None where open or unknown; `actors` are keys of those who take part.
    """
    if not root:
        return None
    whole = "\0".join((root, str(first), str(last), title, quote, *sorted(set(actors))))
    return int.from_bytes(blake2b(whole.encode(), digest_size=8).digest()) >> 1


def words_of(phrase: str) -> frozenset[str]:
    """Return the words of a phrase that say something, without case and endings."""
    words = _WORD.findall(phrase.casefold())
    return frozenset([_ENDING.sub("", word) for word in words if word not in _SMALL and len(word) > 1])


def same(one: Told, other: Told) -> Same | None:
    """Return why two tellings are of one happening, None when they may well not be."""
    if one.source == other.source and one.clause and one.clause == other.clause:
        times = {(told.first, told.last) for told in (one, other)} - {(None, None)}
        at_once = len(times) <= 1
        return Same(0.95, "told by two words of one clause") if at_once else None
    if one.root != other.root or not one.root:
        return None
    titles = _share(one.title, other.title)
    if one.source != other.source:
        versions = bool(one.address) and one.address == other.address
        if (versions or one.group == other.group) and titles >= 0.5 and _is_one_sentence(one, other, versions):
            return Same(
                0.98, f"the same sentence in two {'versions of one page' if versions else 'reprints of one text'}"
            )
        if one.group == other.group if not versions else titles < 0.5:
            return None
    return _alike(one, other, titles)


def _is_one_sentence(one: Told, other: Told, versions: bool) -> bool:
    """Whether two quotes, of reprints or of `versions` of a page, are one sentence, edited at most; a version may correct a date."""
    beside = other.number in one.beside or one.number in other.beside
    other_day = one.written and other.written and not versions and (_gap(one, other) or 0) > 0
    return not beside and not other_day and _share(one.quote, other.quote) >= 0.6


def _alike(one: Told, other: Told, titles: float) -> Same | None:
    """Return the same of two tellings with one root, by who takes part, the words of the titles, and the days."""
    named = len(one.names & other.names)
    saying = one.root in _SAYING
    if one.first is None and other.first is None:
        told = named >= 2 and titles >= 0.6
        return Same(0.7, f"undated, {named} names and most words in common") if told else None
    gap = _gap(one, other)
    if gap is None:
        return None
    coarse = max(one.length or COARSE, other.length or COARSE) > COARSE - 1
    if gap == 0 and not coarse:
        told = (named >= 1 and titles >= (0.5 if saying else 0.3)) or (named >= 2 and titles >= 0.2 and not saying)
        return Same(0.9, f"“{one.root}” on the same date, {_in_common(named)}") if told else None
    if gap == 0:
        told = named >= 2 and titles >= (0.6 if saying else 0.4)
        return Same(0.75, f"“{one.root}” at a time that fits, {_in_common(named)}") if told else None
    if gap <= NEAR and not coarse and one.source != other.source:
        both = (other.first, other.last) in one.days or (one.first, one.last) in other.days
        told = named >= 2 and titles >= 0.6 and not saying and not both
        days = f"{gap} day{'s' if gap > 1 else ''} apart"
        return Same(0.7, f"“{one.root}” {days}, {_in_common(named)}: the sources disagree on the day") if told else None
    return None


def _in_common(named: int) -> str:
    return f"{named} name{'s' if named != 1 else ''} and the words of the title in common"


def _gap(one: Told, other: Told) -> int | None:
    """Return how many days lie between two bounded dates, 0 when they can be the same; None when one has no bounds."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    return max(0, one.first - other.last, other.first - one.last)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one or other else 0.0
