"""The actors of an article in its language: of a Russian text also the names that it prints in Latin letters."""

import re
from dataclasses import replace

from timeline.actors.actor import FoundActor
from timeline.actors.european import kept, prepared
from timeline.actors.find import find_actors
from timeline.actors.gazetteer import gazetteer
from timeline.actors.lexicon import find_known
from timeline.actors.roster import Roster
from timeline.actors.russian.find import find_russian

_CYRILLIC = re.compile(r"[а-яё]+", re.IGNORECASE)
_LATIN_NAME = re.compile(r"[A-Z]")
_MOSTLY = 0.5
_PREPARED = frozenset(["de", "fr", "es"])


def actors_of(text: str, roster: Roster, lang: str) -> tuple[FoundActor, ...]:
    """Return the actors that a text of a language (BCP 47, '' unknown) names, in order of first mention."""
    code = lang.partition("-")[0].lower()
    if code in _PREPARED:
        small = prepared(text, code)
        known = {one.actor.key for one in find_known(text, [roster.lexicon, gazetteer()])}
        found = (kept(actor, text, code, known) for actor in find_actors(small, roster))
        return tuple(actor for actor in found if actor is not None)
    if code not in ("", "ru") or not _is_cyrillic(text):
        return find_actors(text, roster)
    by_key = {actor.key: actor for actor in find_russian(text, roster)}
    if _LATIN_NAME.search(text):
        # What is not Latin stands as small letters there, of the same length, and so begins no name.
        latin = _CYRILLIC.sub(lambda word: "ж" * len(word[0]), text)
        for actor in find_actors(latin, roster):
            other = by_key.get(actor.key)
            by_key[actor.key] = actor if other is None else _with_spans_of(other, actor)
    return tuple(sorted(by_key.values(), key=lambda actor: (actor.spans[0].start, actor.key)))


def _is_cyrillic(text: str) -> bool:
    letters = sum(len(word) for word in _CYRILLIC.findall(text))
    return letters > _MOSTLY * sum(c.isalpha() for c in text)


def _with_spans_of(one: FoundActor, other: FoundActor) -> FoundActor:
    """An actor that a text names in both scripts."""
    spans = tuple(sorted((*one.spans, *other.spans), key=lambda span: span.start))
    aliases = tuple({alias.text: alias for alias in (*other.aliases, *one.aliases)}.values())
    return replace(one, spans=spans, aliases=aliases)
