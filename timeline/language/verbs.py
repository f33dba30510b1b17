"""The tense around a date by the nearest sign of tense in its sentence, for any language whose signs are given as patterns."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from timeline.expressions.context import Sign, Tense

_AFTER = 2  # a verb that follows governs less often: its distance counts so many times
_BEYOND = 40  # a verb beyond a comma or a conjunction has a clause of its own
_FAR = 300  # a verb that stands farther away governs nothing: a list without stops takes no longer for its length
_REACH = 60  # how far before a date its own place speaks


@dataclass(frozen=True, slots=True)
class Verbs:
    """Signs of tense, as expressions of whole words; capital letters count.

    `future` is what will be, `prospect` what was or is to come without being told as sure. `behind` and `ahead` end where
    the date begins and say its side whatever the verb ("since", "postponed until"). `clause` begins another clause; after
    `opening`, at the beginning of a sentence or clause, a date goes with the verb that follows. `verb_last`: where no
    mark of a clause stands between, a verb behind the date counts as near as one before it. `purpose` begins a clause whose past
    is only wanted («чтобы министр представил»).
    """

    past: str
    present: str
    future: str
    prospect: str
    behind: str
    ahead: str
    clause: str
    opening: str
    verb_last: bool = False
    purpose: str = "(?!)"


def tense_teller(verbs: Verbs) -> Callable[[str, int, int], Sign | None]:
    """Return how these signs tell the tense of the date at `[start, end)` of a sentence; None where there is none."""
    sign = re.compile(
        rf"(?<!\w)(?:(?P<future>{verbs.future})|(?P<prospect>{verbs.prospect})|(?P<past>{verbs.past})|(?P<present>{verbs.present}))(?!\w)"
    )
    place = re.compile(rf"(?<!\w)(?:(?P<prospect>{verbs.ahead})|(?P<past>{verbs.behind}))\s+\Z", re.IGNORECASE)
    clause = re.compile(rf"[,;:]|\s[–—]\s|(?<!\w)(?:{verbs.clause})(?!\w)", re.IGNORECASE)
    opens = re.compile(rf"(?:^|[;:—]\s|,\s)[\s“„«\"'(]*(?:(?:{verbs.opening})\s+)*\Z", re.IGNORECASE)
    purpose = re.compile(rf"(?<!\w)(?:{verbs.purpose})(?!\w)[^,;:]{{0,{_FAR}}}\Z", re.IGNORECASE)
    after = 1 if verbs.verb_last else _AFTER

    def tense_at(sentence: str, start: int, end: int) -> Sign | None:
        said = place.search(sentence, max(0, start - _REACH), start)
        if said is not None:
            return _sign(said)
        opening = opens.search(sentence, max(0, start - _REACH), start) is not None
        best: tuple[int, re.Match[str]] | None = None
        for found in sign.finditer(sentence, max(0, start - _FAR), end + _FAR):
            if found.start() < end and found.end() > start:
                continue
            before = found.end() <= start
            first, last = (found.end(), start) if before else (end, found.start())
            distance = last - first + _BEYOND * len(clause.findall(sentence, first, last))
            if before:
                distance += 2 * _BEYOND * opening
            elif not opening:
                distance *= after
            if best is None or distance < best[0]:
                best = (distance, found)
        if best is None:
            return None
        told = _sign(best[1])
        wanted = told.tense is Tense.PAST and purpose.search(sentence, max(0, best[1].start() - _FAR), best[1].start())
        return replace(told, tense=Tense.PROSPECT) if wanted else told

    return tense_at


def _sign(found: re.Match[str]) -> Sign:
    return Sign(Tense(found.lastgroup or "past"), " ".join(found.group().split()))
