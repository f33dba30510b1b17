"""European: what keeps the names of German, French and Spanish texts apart from words that only have a capital.

Before names are looked for, such words are written small, of the same length; what is found is kept or dropped by what speaks for it.
"""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import replace

from timeline.actors.actor import ActorKind, FoundActor
from timeline.actors.given import GIVEN_NAMES
from timeline.actors.names import fold_word
from timeline.actors.ships import SHIP_NOUNS, has_german_prefix
from timeline.words import words

_MORE_GIVEN = words(
    """adela adolf agathe alain álvaro anja annette antje antoine anton antonia arnaud aurélie axel béatrice benoît bernd birgit björn
    bruno carlos cécile chloé christoph christophe claus clément concepción cornelia cristóbal damien detlef diego dieter dirk dominique
    dorothea eberhard edouard édouard elke emil émile emilia emilio emma enrique ernst esteban eugen fabienne felipe fernando florian
    francisca franck françois françoise frank franz frédéric friedrich gabriel gaëlle georg gérard gerd gerhard gilles gisela giselle
    gonzalo gottfried grégoire guillaume guillermo gustav günter günther hans hartmut heike heiko heinrich heinz helga helmut henri
    herbert hermann hervé holger hugo ignacio ilse inés inge ingo isabelle jacques jaime javier jean jens joachim jochen joaquín jörg
    jorge josé josef juan jürgen jutta karl karin karsten katja kerstin klaus konrad konstantin kurt laurent léa leonor lieselotte lola
    lothar lotte louis luc lucie lucía ludwig luis luisa lutz manfred manuel manuela marcel margot mariana marianne mario markus martín
    martina mathieu matthias mauricio maurice maximilian mercedes michèle miguel mireille moritz nadine nathalie nicolás nicole norbert
    olaf olivier óscar otto pablo pascal patrice paul pedro petra philippe pierre pilar rainer ralf raúl reinhard rémi renate ricardo
    rodrigo roland rolf rosario rudolf rüdiger sabine sébastien sergio siegfried sofía solène stefan stefanie steffen stéphane susanne
    sven sylvie teresa thérèse thomas thierry thomas thorsten tobias torsten udo uli ulrich ulrike ursula ute uwe véronique victor volker
    walter werner wilhelm winfried wolfgang xavier ximena yann yves yvonne zoé ángela álvaro"""
)
_CAPITAL = r"[A-ZÄÖÜÀÂÇÉÈÊËÎÏÔÛÁÍÓÚÑ][\wÀ-ÿ'’-]*"
_PAIR = re.compile(rf"(?<![\w-])({_CAPITAL})(?=\s({_CAPITAL})\s({_CAPITAL}))")
_BEFORE_FIRM = re.compile(rf"(?<![\w&-])({_CAPITAL})(?=\s{_CAPITAL}\s&\s{_CAPITAL})")
_GERMAN_NOUN = re.compile(rf"(?<!von )(?<=\b(?:der|des|dem|den)\s)({_CAPITAL})")
_GERMAN_UNITS = re.compile(
    r"(?<!\w)(?:Millionen?|Milliarden?|Euro|Prozent|Mark|Dollar|Rubel|Meter|Kilometer|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Mein|Meine|"
    r"Unser|Unsere|Heiligabend|Weihnachten|Ostern|Pfingsten|Silvester|Ob|Zuletzt|Angeblich|Laut|Seitdem|Damals|Zudem|Vor|Zahl|Ende|Mitte|Anfang)(?!\w)"
)
_GERMAN_SHIPS = re.compile(rf"(?<!\w)(?:{'|'.join(word.capitalize() for word in sorted(SHIP_NOUNS))})(?!\w)")
_GERMAN_ROLE = re.compile(
    r"(?:minister|präsident|kanzler|chef|sprecher|anwalt|trainer|richter|meister|direktor|leiter|vorsitzende[rn]?|könig|kaiser|"
    r"general|herr|frau|dr\.|prof\.|graf|bischof|papst|senator|rat|forscher|professor)(?:in|s|en|n)?\s\Z",
    re.IGNORECASE,
)
_FEASTS = re.compile(
    r"(?<!\w)(?:Noël|Pâques|Toussaint|Pentecôte|Navidad|Nochebuena|Nochevieja|Pascua|Reyes Magos)(?!\w)(?!\s[A-ZÉ])"
)
_ELIDED = re.compile(r"(?:(?<=\A)|(?<=[.!?:;\n«„“\"—–(] )|(?<=[\n«„“\"—–(]))[LDSJNCQ]u?['’](?=\w)")
_IN_PLACE = {
    "fr": re.compile(r"(?<![\w-])(?:à|en|près\s+de|au\s+large\s+de)\s\Z"),
    "es": re.compile(r"(?<![\w-])(?:en|desde|hacia|cerca\s+de)\s\Z", re.IGNORECASE),
}


def is_given(word: str) -> bool:
    """Return whether a word is a given name, in English texts or in those of Europe."""
    low = word.lower()
    return low in GIVEN_NAMES or low in _MORE_GIVEN or fold_word(low) in GIVEN_NAMES


def prepared(text: str, code: str) -> str:
    """Return a text of the language `code` with a small letter where a capital begins no name, of the same length."""
    small: Callable[[re.Match[str]], str] = lambda found: found[0].lower()  # noqa: E731 - used twice and no more
    text = _PAIR.sub(
        lambda found: found[0].lower() if is_given(found[2]) and not is_given(found[1]) else found[0], text
    )
    text = _BEFORE_FIRM.sub(small, text)
    if code == "de":
        text = _GERMAN_SHIPS.sub(small, _GERMAN_UNITS.sub(small, text))
        return _GERMAN_NOUN.sub(lambda found: found[0] if is_given(found[0]) else found[0].lower(), text)
    return _ELIDED.sub(small, _FEASTS.sub(small, text))


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
        if actor.kind is ActorKind.PERSON and not (is_given(first) or first.endswith(".") or _has_role(actor, text)):
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
