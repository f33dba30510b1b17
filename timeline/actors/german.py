"""German: which words of a German text have a capital and are no part of a name, by what stands beside them."""

import re

from timeline.actors.openers import CAPITAL, NAMES_TOO, is_european_given, opening, small, word_before
from timeline.actors.ships import SHIP_NOUNS
from timeline.actors.vocabulary import CORPORATE

_ANYWHERE = """
    der die das den dem des ein eine einer einem einen eines im in am an auf aus bei bis durch für gegen mit nach ohne seit über um
    unter vom von vor während zu zum zur und oder aber wenn als dass diese dieser dieses jeder jede jedes sein seine ihr ihre kein
    keine nur auch noch schon so wie wo
"""
_TITLES = """
    herr frau kanzler präsident minister ministerpräsident außenminister innenminister finanzminister bürgermeister sprecher chef
    bundeskanzler bundespräsident könig general konzern firma unternehmen regierung gericht
"""
_OPENERS = """
    er sie es man laut angaben gestern heute morgen damals zwei drei vier fünf sechs sieben acht neun zehn mein meine unser unsere ob
    zuletzt angeblich seitdem zudem vor
"""
_TIMES = """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
    oktober november dezember frühjahr sommer herbst winter ende anfang mitte heiligabend weihnachten ostern pfingsten silvester
    angaben aussage aussagen auskunft zahl million millionen milliarde milliarden
"""


def _capitals(block: str) -> str:
    return "|".join(word.capitalize() for word in block.split())


_SMALL = re.compile(rf"\b(?:{_capitals(_ANYWHERE)}|(?:{_capitals(_TITLES)})(?:in|s|en|es)?)\b")
_OPENING = opening(_OPENERS)
_TIME = re.compile(rf"(?<![\w-])(?:{_capitals(_TIMES)})(?![\w-])(?=(?P<capital>\s[A-ZÄÖÜ])?)")
_BEFORE_TIME = re.compile(r"\d|(?:im|am|seit|bis|vom|zum|ab|ende|anfang|mitte|früh|spät|und)\Z", re.IGNORECASE)
_UNIT = re.compile(r"(?<![\w-])(?:Euro|Prozent|Mark|Dollar|Rubel|Meter|Kilometer)(?![\w-])")
_NUMERAL = re.compile(
    r"\d|(?:ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w{0,20}(?:hundert|tausend|zig)|million(?:en)?|milliarden?)\Z",
    re.IGNORECASE,
)
_CORPORATE = "|".join(sorted(CORPORATE))
_SHIP = re.compile(rf"(?<![\w-])(?:{_capitals(' '.join(sorted(SHIP_NOUNS['de'])))})(?!\w)(?!\s(?i:{_CORPORATE})\b)")
_NOUN = re.compile(rf"(?<!von )(?<=\b(?:der|des|dem|den)\s)({CAPITAL})(?![\w'’-]|\s[A-ZÄÖÜ])")


def german(text: str) -> str:
    """Return a German text with a small letter where a capital begins no name, of the same length."""
    for pattern, change in _STEPS:
        text = pattern.sub(change, text)
    return text


def _time(found: re.Match[str]) -> str:
    """A time of the year or the week, unless it is a name: "Robert Winter", "Mai Thi Nguyen"."""
    if found["capital"] and found[0].lower() in NAMES_TOO:
        return found[0].lower() if _BEFORE_TIME.match(word_before(found.string, found.start())) else found[0]
    return small(found)


def _unit(found: re.Match[str]) -> str:
    """A unit behind a numeral: "5 Mark", "Millionen Euro"; "Mark Weber" is a name."""
    return found[0].lower() if _NUMERAL.match(word_before(found.string, found.start())) else found[0]


def _ship(found: re.Match[str]) -> str:
    """What a ship is, where no capital stands before it that it may belong to."""
    return found[0] if word_before(found.string, found.start())[:1].isupper() else found[0].lower()


def _noun(found: re.Match[str]) -> str:
    return found[0] if is_european_given(found[0]) else found[0].lower()


_STEPS = ((_SMALL, small), (_OPENING, small), (_TIME, _time), (_UNIT, _unit), (_SHIP, _ship), (_NOUN, _noun))
