"""Openers: words that have a capital only because a sentence or a quotation begins with them, and what stands before a word."""

import re

from timeline.actors.given import MORE_GIVEN
from timeline.actors.names import is_given
from timeline.words import words

CAPITAL = r"[A-ZÄÖÜÀÂÇÉÈÊËÎÏÔÛÁÍÓÚÑ][\wÀ-ÿ'’-]{0,40}"
NO_WORD_BEFORE = r"(?<![\w'’-])"
"""Before CAPITAL: no name begins inside a word, nor behind an apostrophe."""
NAMES_TOO = words("abril april august avril domingo juli julio mai noël")
"""Months, days and feasts that are given names as well: "Julio Ruiz", "Mai Nguyen"."""

_FRENCH = """
    le la les un une des du de ce cet cette ces son sa ses leur leurs nous vous il elle ils elles on je selon après avant dans en au aux
    à chez pour par sur sous entre depuis pendant lors dès vers mais et ou donc or ni car si comme quand lorsque où que qui lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier
    aujourd'hui demain puis ensuite enfin alors aussi ainsi plusieurs certains quelques deux trois quatre cinq tout tous toute toutes
"""
_SPANISH = """
    el la los las un una unos unas lo su sus este esta estos estas ese esa nosotros ellos ellas él ella yo se según tras antes después en
    al a con por para sobre bajo entre desde durante hacia hasta sin pero y o ni pues si como cuando donde que quien lunes martes
    miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    ayer hoy mañana luego entonces además también así varios algunos dos tres cuatro cinco todo todos toda todas no ya
"""
_OPENS = r"(?:(?<=\A)|(?<=[.!?:;\n«„“\"¿¡—–(] )|(?<=[\n«„“\"¿¡—–(]))"
_FAR = 42


def opening(openers: str) -> re.Pattern[str]:
    """Return the words of a list with a capital, where a sentence or a quotation begins; not "Julio" before a capital."""
    every = "|".join(word.capitalize() for word in openers.split())
    names = "|".join(word.capitalize() for word in openers.split() if word in NAMES_TOO) or r"(?!)"
    return re.compile(rf"{_OPENS}(?!(?:{names})\s[A-ZÄÖÜÁÉÑ])(?:{every})(?![\w'’-])")


OPENERS = {"fr": opening(_FRENCH), "es": opening(_SPANISH)}
"""Words with a capital that only begin a sentence; a name that begins with one ("La Paz") is found behind one."""


def opens(text: str, start: int) -> bool:
    """Return whether a sentence or a quotation begins at an offset."""
    return _BEGIN.match(text, start) is not None


_BEGIN = re.compile(_OPENS)


def is_european_given(word: str) -> bool:
    """Return whether a word is a given name, in English texts or in those of Europe."""
    return is_given(word) or word.lower() in MORE_GIVEN


def word_before(text: str, start: int) -> str:
    """Return the word that stands one blank before an offset, '' where none does: what is longer than 40 letters is none."""
    if start < 2 or not text[start - 1].isspace() or text[start - 2].isspace():
        return ""
    word = text[max(0, start - _FAR) : start].rsplit(maxsplit=1)[-1]
    return word.lstrip("«„“\"'‘(—–") if len(word) < _FAR - 1 else ""


def small(found: re.Match[str]) -> str:
    """Return what a pattern found in small letters, but as it is behind a given name: "Stefan König"."""
    return found[0] if is_european_given(word_before(found.string, found.start())) else found[0].lower()
