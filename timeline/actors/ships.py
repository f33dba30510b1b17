"""Ships: names of people and cities that a ship bears, by the word before them, a prefix of navies, or what becomes of them."""

import re

from timeline.words import words

SHIP_NOUNS = {
    "en": words(
        """freighter tanker trawler cruiser battleship warship icebreaker liner barge schooner boat lifeboat tug tugboat sloop galleon
        corvette minesweeper gunboat motorboat ferry yacht frigate destroyer steamer steamship submarine ship sailboat catamaran dredger"""
    ),
    "de": words(
        """frachter fähre schiff tanker kreuzer dampfer segler yacht boot kutter motorschiff containerschiff kreuzfahrtschiff
        segelschiff schlepper zerstörer fregatte eisbrecher fischkutter segelyacht hochseeschlepper forschungsschiff"""
    ),
    "fr": words(
        """cargo paquebot pétrolier navire bateau ferry chalutier voilier frégate croiseur sous-marin porte-avions remorqueur
        porte-conteneurs brise-glace"""
    ),
    "es": words(
        """buque petrolero carguero barco crucero pesquero velero fragata submarino remolcador transatlántico yate portaaviones
        rompehielos"""
    ),
}
"""What ships are called in a language, in small letters."""
_SHIPS = frozenset().union(*SHIP_NOUNS.values())
_PREFIX = re.compile(r"(?:HMS|HMAS|HMCS|HMNZS|USNS|USS|RMS|MV|RRS|USCGC|INS)\s(?=[A-Z])")
_GERMAN_PREFIX = re.compile(r"(?:MS|MF|MT|FS)\s(?=[A-ZÄÖÜ])")
_BEFORE = re.compile(r"(?<![\w-])([\w-]{2,24})\s[\"«(]?\s?\Z")
_IS_ONE = re.compile(
    r"[\"»]?,\s(?:an?|the|eine?|der|die|das|une?|le|la|el|una)\s(?:[\w-]+\s){0,3}?(?P<what>[\w-]+)"
    r"(?=[,.;)]|\s(?:of|that|which|from|with|built|carrying|owned|de|du|del|que|qui|aus|mit|von)\b)"
)
_SINKS = re.compile(
    r"[\"»]?\s(?:ran aground|(?:had|has) run aground|capsized|docked|set sail|weighed anchor|was (?:torpedoed|scuttled|towed|salvaged|refloated))\b"
)
_THE = re.compile(r"\b[Tt]he\s\Z")


def is_ship(plain: str, start: int, end: int) -> bool:
    """Return whether the name at `[start, end)` is a ship's: "the freighter X", "HMS X", "X, a fishing boat", "the X ran aground"."""
    if _PREFIX.match(plain, start, end):
        return True
    before = _BEFORE.search(plain, max(0, start - 40), start)
    if before is not None and before[1].casefold() in _SHIPS:
        return True
    after = _IS_ONE.match(plain, end)
    if after is not None and after["what"].casefold() in _SHIPS:
        return True
    the = _THE.search(plain, max(0, start - 5), start)
    return the is not None and _SINKS.match(plain, end) is not None


def without_prefix(name: str) -> str:
    """Return the name of a ship without the prefix of its navy, where more than a word is left: "MV Arctic Sunrise"."""
    bare = _PREFIX.sub("", name, count=1) if _PREFIX.match(name) else name
    return bare if " " in bare else name


def has_german_prefix(name: str) -> bool:
    """Return whether a name of a German text begins as a ship's does: "MS Deutschland"."""
    return _GERMAN_PREFIX.match(name) is not None
