"""Reading a segment: which of its words are a role, which an organisation or place, which a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.actors.actor import ActorKind
from timeline.actors.kinds import Trust, is_impersonal, kind_of
from timeline.actors.lexicon import Known
from timeline.actors.roles import SMALL_ROLE, is_portfolio, role_in
from timeline.actors.runs import Run, Token
from timeline.actors.segment import HEADS, is_acronym, is_demonym, is_given, is_people, segments
from timeline.actors.vocabulary import (
    EVENT_WORDS,
    HAPPENINGS,
    ROLES,
)


@dataclass(slots=True)
class Name:
    """A name read in a run; offsets into the text, end exclusive; `kind` is None where the words do not tell."""

    start: int
    end: int
    kind: ActorKind | None
    trust: Trust
    role: str = ""
    surname: bool = False
    count: int = 1
    personal: bool = False
    opens: bool = False


def names_in(run: Run, plain: str, known: Mapping[int, Known], small: frozenset[str]) -> list[Name]:
    """Return the names of one run, each with the role said of it.

    `known` are the known names by their start, `small` the words that the text also writes without a capital.
    """
    found: list[Name] = []
    pending: tuple[int, int] | None = None
    if run.opens and len(run.tokens) > 1 and _leads_in(run.tokens[0], run.tokens[1], known, small):
        del run.tokens[0]
        run.opens = False
    parts = list(segments(run.tokens, known))
    for part in parts:
        gap = plain[pending[1] : part[0].start].strip() if pending else ""
        after_role = pending if pending and gap in {"of", "of the"} else None
        if part is parts[0] and len(part) > 2:
            said = SMALL_ROLE.search(plain, max(0, part[0].start - 40), part[0].start)
            after_role = said.span() if said else None
        pending = None
        first = len(found)
        place = role_in(part)
        if place is None:
            _plain_names(part, known, found, after_role, plain)
        else:
            begin, end = place
            left, right = part[:begin], part[end:]
            if left:
                _one_name(left, known, found)
            if right:
                words_said = plain[(left or part)[0].start : part[end - 1].end]
                _person(part[begin:end], right, words_said, found, known)
            else:
                pending = (part[0].start, part[-1].end)
        if run.opens and part is parts[0] and len(found) > first and found[first].start == run.tokens[0].start:
            found[first].opens = True
    return found


def _leads_in(first: Token, second: Token, known: Mapping[int, Known], small: frozenset[str]) -> bool:
    """Return whether a sentence's first word is a common one and the name begins after it: "Police Inspector Roe"."""
    if first.start in known or is_given(first):
        return False
    if first.low.endswith(("ing", "ed")) and is_given(second):
        return True
    return first.low in small and (
        second.start in known or second.low in ROLES or is_given(second) or is_acronym(second)
    )


def _person(
    role: Sequence[Token], right: Sequence[Token], said: str, found: list[Name], known: Mapping[int, Known]
) -> None:
    """Add the person after a role; a surname alone keeps its title, for without it it is anybody's."""
    words = [token for token in right if token.text != ","]
    if (
        right[0].start in known
        and known[right[0].start].end == right[-1].end
        and known[right[0].start].actor.kind is not ActorKind.PERSON
    ):
        _one_name(right, known, found)
        return
    if words[-1].low in HEADS and not is_given(words[0]):
        _one_name(right, known, found)
        return
    words = words[:4]
    if len(words) == 1:
        title = next((token for token in reversed(role) if token.low in ROLES), role[-1])
        found.append(Name(title.start, words[0].end, ActorKind.PERSON, Trust.SURE, said, surname=True))
        return
    found.append(Name(words[0].start, words[-1].end, ActorKind.PERSON, Trust.SURE, said, count=len(words)))


def _plain_names(
    part: list[Token], known: Mapping[int, Known], found: list[Name], after_role: tuple[int, int] | None, plain: str
) -> None:
    """Add the names of a segment without a role; after "president of" a name may be followed by who that is."""
    cut = _cut(part, known, after_role is not None)
    said = plain[after_role[0] : part[(cut or len(part)) - 1].end] if after_role else ""
    if not cut:
        if not (after_role and is_portfolio(part)):
            _one_name(part, known, found)
        return
    if not (after_role and is_portfolio(part[:cut])):
        _one_name(part[:cut], known, found)
    found.append(Name(part[cut].start, part[-1].end, ActorKind.PERSON, Trust.SURE, said, count=len(part) - cut))


def _cut(part: Sequence[Token], known: Mapping[int, Known], after_role: bool) -> int:
    """Return where a person begins after an organisation or place: "of Acme Jane Roe"; 0 when the segment is one name."""
    if len(part) < 3 or part[-1].low in HEADS:
        return 0
    for place in range(1, len(part) - 1):
        if not is_given(part[place]) or len(part) - place > 3:
            continue
        before = known.get(part[0].start)
        whole = before is not None and before.end == part[place - 1].end
        if whole or after_role or all(is_acronym(token) for token in part[:place]):
            return place
    before = known.get(part[0].start)
    if after_role and before is not None and len(part) >= 3:
        for place in range(1, len(part) - 1):
            if before.end == part[place - 1].end:
                return place
    return 0


def _one_name(part: Sequence[Token], known: Mapping[int, Known], found: list[Name]) -> None:
    """Add the one name that a segment is, and the places that its adjectives name."""
    words = list(part)
    while words and (words[-1].small or words[-1].text == "," or _loose_year(words)):
        words.pop()
    while words and (words[0].small or words[0].text == ","):
        words.pop(0)
    if not words:
        return
    first = words[0]
    here = known.get(first.start)
    if here is not None and here.end == words[-1].end:
        found.append(Name(first.start, here.end, here.actor.kind, Trust.SURE))
        return
    if len(words) == 1 and is_people(first):
        found.append(Name(first.start, first.end, ActorKind.GROUP, Trust.SURE))
        return
    shouted = here is not None and here.end == first.end and is_acronym(first) and here.actor.kind is ActorKind.PLACE
    if (is_demonym(first) or shouted) and not _named_by_adjective(words, known):
        if here is not None and (shouted or here.end < first.end):
            found.append(Name(here.start, here.end, here.actor.kind, Trust.SURE))
        _one_name(words[1:], known, found)
        return
    kind, trust = kind_of(words, here)
    personal = kind is None and 2 <= len(words) <= 5 and not any(is_impersonal(token, known) for token in words)
    found.append(Name(first.start, words[-1].end, kind, trust, count=len(words), personal=personal))


def _named_by_adjective(words: Sequence[Token], known: Mapping[int, Known]) -> bool:
    """Return whether an adjective of a country is part of the name: "Russian Ministry of …", not "Russian Silicon Valley"."""
    if len(words) < 3 and not (len(words) == 2 and words[1].low in HEADS):
        return False
    rest = known.get(words[1].start)
    if rest is not None and rest.end == words[-1].end:
        return False
    return any(token.low in HEADS for token in words[1:]) or words[-1].text.isdigit()


def _loose_year(words: Sequence[Token]) -> bool:
    """Return whether a year ends the words and is no part of a name: "Moscow 2012", not "Innovation Week 2012"."""
    if not words[-1].text.isdigit() or len(words[-1].text) != 4:
        return False
    return len(words) < 2 or not (words[-2].low in EVENT_WORDS | HAPPENINGS or is_acronym(words[-2]))
