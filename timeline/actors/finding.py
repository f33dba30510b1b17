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
_OPENERS = """
    der die das den dem des ein eine einer einem einen eines im in am an auf aus bei bis durch für gegen mit nach ohne seit über um
    unter vom von vor während zu zum zur und oder aber wenn als dass diese dieser dieses jeder jede jedes sein seine ihr ihre kein
    keine nur auch noch schon so wie wo er sie es man laut angaben aussage aussagen auskunft gestern heute morgen damals
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
    oktober november dezember frühjahr sommer herbst winter ende anfang mitte
"""
_TITLES = """
    herr frau kanzler präsident minister ministerpräsident außenminister innenminister finanzminister bürgermeister sprecher chef
    bundeskanzler bundespräsident könig general konzern firma unternehmen regierung gericht
"""
_FRENCH_OPENERS = """
    le la les un une des du de ce cet cette ces son sa ses leur leurs nous vous il elle ils elles on je selon après avant dans en au aux
    à chez pour par sur sous entre depuis pendant lors dès vers mais et ou donc or ni car si comme quand lorsque où que qui lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier
    aujourd'hui demain puis ensuite enfin alors aussi ainsi plusieurs certains quelques deux trois quatre cinq tout tous toute toutes
"""
_SPANISH_OPENERS = """
    el la los las un una unos unas lo su sus este esta estos estas ese esa nosotros ellos ellas él ella yo se según tras antes después en
    al a con por para sobre bajo entre desde durante hacia hasta sin pero y o ni pues si como cuando donde que quien lunes martes
    miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    ayer hoy mañana luego entonces además también así varios algunos dos tres cuatro cinco todo todos toda todas no ya
"""
_OPENS = r"(?:(?<=\A)|(?<=[.!?:;\n«„“\"¿¡—–(] )|(?<=[\n«„“\"¿¡—–(]))"


def _opening(openers: str) -> re.Pattern[str]:
    """The words of a list with a capital, where a sentence or a quotation begins."""
    return re.compile(rf"{_OPENS}(?:{'|'.join(word.capitalize() for word in openers.split())})(?![\w'’-])")


_GERMAN_SMALL = re.compile(
    rf"\b(?:{'|'.join(word.capitalize() for word in _OPENERS.split())}|(?:{'|'.join(word.capitalize() for word in _TITLES.split())})(?:in|s|en|es)?)\b"
)
"""Words with a capital that begin a German sentence or stand before a name; in small letters they are no part of it."""
_SMALL = {"de": _GERMAN_SMALL, "fr": _opening(_FRENCH_OPENERS), "es": _opening(_SPANISH_OPENERS)}
"""Words with a capital that only begin a sentence; a name that begins with one ("La Paz") is found behind one."""


def actors_of(text: str, roster: Roster, lang: str) -> tuple[FoundActor, ...]:
    """Return the actors that a text of a language (BCP 47, '' unknown) names, in order of first mention."""
    code = lang.partition("-")[0].lower()
    if code in _SMALL:
        small = prepared(_SMALL[code].sub(lambda word: word[0].lower(), text), code)
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
