"""Context: what the words around a name say of it: its kind, the role after a comma, a short form announced."""

import re

from timeline.actors.actor import ActorKind, AliasKind
from timeline.actors.vocabulary import (
    NO_PLACE_BEFORE_IN,
    ORG_NOUNS,
    PERSON_NOUNS,
    PERSON_VERBS,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    PLACE_TAILS,
)


def _any(words: frozenset[str]) -> str:
    return "|".join(sorted(words, reverse=True))


_ROLE = re.compile(
    rf",? (?:who is |who was )?((?:an? |the )?(?:[\w'-]+ ){{0,4}}(?:{_any(PERSON_NOUNS)})\b(?: (?:of|at|in|for|and|to) [^,.;:\"()\n]{{1,60}})?)"
)
_PERSON_AFTER = re.compile(rf",? (?:{_any(PERSON_VERBS)})\b|, (?:who|aged|\d\d,)")
_PLACE_AFTER = re.compile(
    r", (?:an?|the) (?:[\w-]+ ){0,6}(?:city|town|village|suburb|district|park|region|island|river|republic|province|port|cent(?:er|re) in)\b"
)
_THING_AFTER = re.compile(
    rf" (?:\w+ )?({_any(PLACE_TAILS - {'area', 'square', 'field', 'fields', 'state', 'park'})})\b"
)
_BEFORE = re.compile(r"(?<![\w'-])([\w'-]+) ([\w'-]+) (?:the )?$")
_BRACKET = re.compile(r' \((?:the |or |also )*["\']?')
_SAID = re.compile(
    r"(?:,|\s\()? ?(?:or|also|better|formerly|previously|hereafter|otherwise|simply|now)?,? ?(?:for short|known as|called|dubbed"
    r'|abbreviated(?: as| to)?|referred to as|formerly|for short known as)?,? (?:simply )?(?:as )?(?:the )?["\']?'
)
_ANNOUNCERS = ("short", "known as", "called", "dubbed", "abbreviated", "referred to as")


def kind_around(plain: str, start: int, end: int, *, several: bool) -> ActorKind | None:
    """Return what the neighbours say of a name's kind, None when they say nothing."""
    if several and (_PERSON_AFTER.match(plain, end) or _role_at(plain, end)):
        return ActorKind.PERSON
    thing = _THING_AFTER.match(plain, end)
    if thing or _PLACE_AFTER.match(plain, end):
        return ActorKind.PLACE
    found = _BEFORE.search(plain, max(0, start - 50), start)
    if found is None:
        return None
    earlier, last = found.group(1).casefold(), found.group(2).casefold()
    if last in PLACE_PREPOSITIONS and not (last == "in" and earlier in NO_PLACE_BEFORE_IN):
        return ActorKind.PLACE
    if last == "of" and earlier in PLACE_NOUNS:
        return ActorKind.PLACE
    if several and (last in PERSON_NOUNS or last in {"said", "told"}):
        return ActorKind.PERSON
    if last in ORG_NOUNS or (last in {"like", "as"} and earlier in ORG_NOUNS | {"such"}):
        return ActorKind.ORGANISATION
    return None


def role_after(plain: str, end: int) -> str:
    """Return the role that a comma brings after a person: "Jane Roe, director of Acme"; '' when there is none."""
    found = _role_at(plain, end)
    return found.group(1).removeprefix("the ").removeprefix("a ").removeprefix("an ").strip() if found else ""


def _role_at(plain: str, end: int) -> re.Match[str] | None:
    return _ROLE.match(plain, end) if plain[end : end + 2] == ", " else None


def announced(plain: str, before: int, start: int, end: int) -> AliasKind | None:
    """Return how the name at [start, end) is announced as another form of the one that ends at `before`, if it is.

    ABBREVIATION: in brackets, to be checked against the letters; NAME or FORMER: in so many words.
    """
    gap = plain[before:start]
    if not gap or len(gap) > 40:
        return None
    if _BRACKET.fullmatch(gap) and plain[end : end + 2].lstrip("\"'").startswith(")"):
        return AliasKind.ABBREVIATION
    if any(word in gap for word in _ANNOUNCERS) and _SAID.fullmatch(gap):
        return AliasKind.FORMER if "formerly" in gap or "previously" in gap else AliasKind.NAME
    return None
