"""Happenings: what tells of one in a sentence of a language without a grammar here, how it is told, and in whose words."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.articles.drafting.attributing import Saying
from timeline.articles.drafting.clauses import Span, clause_at
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.wording import Wording

_LEAD = 30  # characters: the words before a noun
TOLD_AS_PAST = ("past", "past_told", "aside")
"""The ways of telling that claim that something happened, where nothing denies or doubts it."""
_CLAIMED_BY: Mapping[str, Callable[[str], str]] = {
    "denied": lambda how: "past" if how == "denied" else "denied",  # who denies not to have paid claims to have
    "possible": lambda how: how if how == "denied" else "possible",
}


@dataclass(frozen=True, slots=True)
class Happening:
    """What tells of a happening: its place, how it is told, its clause, and where its sentence begins.

    `how_told` is the form of its words alone, `said` the saying that it is part of, `tells` the one in whose own words it stands.
    """

    start: int
    end: int
    how: str
    first: int
    last: int
    sentence: int
    how_told: str = ""
    said: Saying | None = None
    tells: Saying | None = None


def happenings(
    page: Page, wording: Wording, told: Sequence[Saying], start: int, end: int, cuts: Sequence[int]
) -> Iterator[Happening]:
    """Yield the happenings of a sentence, but for words inside its dates ("началу года")."""
    dated = [page.expressions[i] for i in page.dates_in(start, end)]
    asked = page.text[start:end].rstrip("“”»\"' ").endswith("?")
    for match in wording.happenings.finditer(page.text, start, end):
        if any(e.start < match.end() and match.start() < e.end for e in dated):
            continue
        clause = clause_at(match.start(), cuts)
        how = _told(page.text, wording, match, clause)
        if not how:
            continue
        tells = next((one for one in told if one.tells(match.start())), None)
        said = None if tells is not None else next((one for one in told if match.start() in one), None)
        if asked and tells is None:
            how = "possible"
        elif said is not None and said.claim:
            how = _CLAIMED_BY[said.claim](how)
        yield Happening(match.start(), match.end(), how, *clause, start, match.lastgroup or "past", said, tells)


def _told(text: str, wording: Wording, match: re.Match[str], clause: Span) -> str:
    """How a happening is told in its clause; '' for a form of a verb without the helper that makes it a happening, and for a noun of none."""
    how, at = match.lastgroup or "past", match.start()
    if how == "present" and wording.before_noun.search(text, max(clause[0], at - _LEAD), at):
        how = "noun" if wording.nouns.fullmatch(match.group()) else ""
    helper = wording.helpers.search(text, *clause) if how in ("with_helper", "infinitive", "present") else None
    if how == "present" and helper is not None:
        how = "with_helper"  # "verkauft" is a participle too
    if how in ("with_helper", "infinitive"):
        found = (helper.lastgroup or "past") if helper is not None else ""
        if how == "infinitive":
            how = {"past": "", "modal": "past"}.get(found, found)
        elif found in ("planned", "present") and wording.hearsay.search(text, *clause):
            how = "possible"  # what somebody "soll" have done is hearsay, not to come
        else:
            how = "" if found == "modal" else found
    if how in TOLD_AS_PAST and wording.wanted.match(text, *clause):
        return "planned"
    part = part_at(text, wording, at, clause)
    denied = wording.negation.search(text, *part) or wording.by_none.search(text, part[0], at)
    if how in TOLD_AS_PAST and denied:
        return "denied"
    doubted = wording.doubt.search(text, *clause) or wording.condition.search(
        text, *_sentence_at(text, wording, at, clause)
    )
    return "possible" if doubted and how in {*TOLD_AS_PAST, "planned", "noun"} else how


def _sentence_at(text: str, wording: Wording, at: int, clause: Span) -> Span:
    """Return the part of a clause around a happening that no ", and" parts from it."""
    parted = pairwise(wording.parts.finditer(text, *clause))
    return clause_at(at, [clause[0], *(more.end() for comma, more in parted if comma.end() == more.start()), clause[1]])


def part_at(text: str, wording: Wording, at: int, clause: Span) -> Span:
    """Return the part of a clause around a happening that no comma and no "and" parts from it."""
    ends = [clause[0], *(m.end() for m in wording.parts.finditer(text, *clause)), clause[1]]
    return clause_at(at, ends)
