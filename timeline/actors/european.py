"""European: what keeps the names of German, French and Spanish texts apart from words that only have a capital.

Before names are looked for, such words are written small, of the same length; what is found is kept or dropped by what speaks for it.
"""

import re
from collections.abc import Set as AbstractSet
from dataclasses import replace

from timeline.actors.actor import ActorKind, FoundActor
from timeline.actors.german import german
from timeline.actors.openers import CAPITAL, NAMES_TOO, NO_WORD_BEFORE, OPENERS, opens, small, word_before
from timeline.actors.openers import is_european_given as is_given
from timeline.actors.ships import has_german_prefix
from timeline.words import words

_PAIR = re.compile(rf"{NO_WORD_BEFORE}({CAPITAL})(?=\s({CAPITAL})\s({CAPITAL}))")
_BEFORE_FIRM = re.compile(rf"(?<!&){NO_WORD_BEFORE}({CAPITAL})(?=\s{CAPITAL}\s&\s{CAPITAL})")
_GERMAN_ROLE = re.compile(
    r"(?:minister|präsident|kanzler|chef|sprecher|anwalt|trainer|richter|meister|direktor|leiter|vorsitzende[rn]?|könig|kaiser|"
    r"general|herr|frau|dr\.|prof\.|graf|bischof|papst|senator|rat|forscher|professor)(?:in|s|en|n)?\s\Z",
    re.IGNORECASE,
)
_FEASTS = re.compile(
    r"(?<!\w)(?:Noël|Pâques|Toussaint|Pentecôte|Navidad|Nochebuena|Nochevieja|Pascua|Reyes Magos)(?!\w)(?!\s[A-ZÉ])"
)
_ELIDED = re.compile(r"(?:(?<=\A)|(?<=[.!?:;\n«„“\"—–(] )|(?<=[\n«„“\"—–(]))[LDSJNCQ]u?['’](?=(\w+))")
_ELIDED_NAME = re.compile(r"(?<=[\w,] )[LDSJNCQ]u?['’][A-ZÀÂÉÈ]\w*")
_NO_NAME_OF_A_FEAST = words("père papa joyeux joyeuses feliz felices")
_IN_PLACE = {
    "fr": re.compile(r"(?<![\w-])(?:à|en|près\s+de|au\s+large\s+de)\s\Z"),
    "es": re.compile(r"(?<![\w-])(?:en|desde|hacia|cerca\s+de)\s\Z", re.IGNORECASE),
}


def prepared(text: str, code: str) -> str:
    """Return a text of the language `code` with a small letter where a capital begins no name, of the same length."""
    text = german(text) if code == "de" else OPENERS[code].sub(small, text)
    text = _PAIR.sub(
        lambda found: found[0].lower() if is_given(found[2]) and not is_given(found[1]) else found[0], text
    )
    text = _BEFORE_FIRM.sub(lambda found: found[0] if is_given(found[1]) else found[0].lower(), text)
    if code == "de":
        return text
    elided = frozenset(_ELIDED_NAME.findall(text))
    return _ELIDED.sub(
        lambda found: found[0] if found[0] + found[1] in elided else found[0].lower(), _FEASTS.sub(_feast, text)
    )


def _feast(found: re.Match[str]) -> str:
    """A feast, unless a name ends with it: "Marie Noël"; "Joyeux Noël" and "Père Noël" are none."""
    before = word_before(found.string, found.start())
    named = before[:1].isupper() and before.lower() not in _NO_NAME_OF_A_FEAST
    named = named and (is_given(before) or not opens(found.string, found.start() - 1 - len(before)))
    return found[0] if named else found[0].lower()


def kept(actor: FoundActor, text: str, code: str, known: AbstractSet[str]) -> FoundActor | None:
    """Return an actor found in a text of the language `code`, mended, or None where nothing but capitals speaks for it.

    `known` are the keys of the roster and the gazetteer.
    """
    if actor.key in known:
        return actor
    first, _, rest = actor.name.partition(" ")
    if code == "de":
        if has_german_prefix(actor.name):
            return replace(actor, kind=ActorKind.THING)
        if not rest:
            return actor if actor.kind is ActorKind.THING and not actor.name.isupper() else None
        if actor.kind is ActorKind.PERSON and not (
            is_given(first) or first.lower() in NAMES_TOO or first.endswith(".") or _has_role(actor, text)
        ):
            return None
        return actor
    pattern = _IN_PLACE.get(code)
    single = not rest and not first.isupper() and actor.kind is ActorKind.ORGANISATION
    if pattern is not None and single and any(pattern.search(text, max(0, s.start - 16), s.start) for s in actor.spans):
        return replace(actor, kind=ActorKind.PLACE)
    return actor


def _has_role(actor: FoundActor, text: str) -> bool:
    """Whether a title stands before a name, or the text names it again."""
    return len(actor.spans) > 1 or any(
        _GERMAN_ROLE.search(text, max(0, span.start - 40), span.start) for span in actor.spans
    )
