"""Runs: stretches of capitalised words, with the small words that may stand inside a name; offsets stay the text's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.actors.names import UPPER
from timeline.actors.vocabulary import EVENT_TAILS, STARTERS

# A word: a title with its dot, initials, or letters and digits; a possessive ends it. Hyphens join capitals only, so that
# "MIT-like" is MIT and "U.S.-Russia" one word.
_PART = rf"(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|St|Jr|Sr|Inc|Ltd|Co|Corp)\.|(?:[{UPPER}]\.)+(?:[{UPPER}](?!\w))?|[{UPPER}]\w*(?:'(?!s\b)\w+)*)"
_CAP = rf"(?:(?:al|el)-)?{_PART}(?:-(?=[{UPPER}]){_PART}|-(?:based|on|in)-(?=[{UPPER}]){_PART})*"
_SMALL = r"of(?: the)?|for(?: the)?|and(?: the)?|&|on|at|de la|de|da|di|del|della|der|van der|van|von|la|bin|ibn|du|des|sans|dos|do"
_GAP = rf"(?: {{1,2}}(?:(?:{_SMALL}) )?|, (?=(?:Inc|Ltd|LLC|Corp|Co|LLP|PLC)\b))"
_RUN = re.compile(
    rf"(?<![\w@./\\])(?<!\w-){_CAP}(?:{_GAP}(?={_CAP}){_CAP})*(?: (?:{'|'.join(sorted(EVENT_TAILS))})\b)?(?: (?:19|20)\d\d(?![\w-]))?"
)
_TOKEN = re.compile(rf"(?P<small>(?<= )(?:{_SMALL})(?= ))|(?P<cap>{_CAP})|(?P<rest>\w+)|,")
_DOMAIN = re.compile(
    r"(?<![\w@/.-])(?:www\.)?((?:[a-z0-9][a-z0-9-]*\.)+(?:com|org|net|edu|gov|info|io|ru|co\.uk|de|fr|eu|tv))(?![\w@-])",
    re.IGNORECASE,
)

# Wrapped lines: a line of prose that is broken where the page ended goes on in the next.
_WRAPPED = re.compile(r"""\n(?=[^\n\s])(?<=[^\n]{50}\n)(?<![.!?:;"]\n)""")

_WORDS = re.compile(r"[^\W\d_]+")
_LINE = re.compile(r"[^\n]+")
_SMALL_WORD = re.compile(r"\b[a-z][a-z']*")

_OPENERS = " `\"'([*\u2014\u2013-"
_ENDERS = ".!?:;\n\u2022"
_CHUNK = 24
_LONGEST_HEADING = 160


@dataclass(slots=True)
class Token:
    """A word of a run; `low` is its lower-case form without dots ("us" for "U.S."), `small` marks a small word ("of")."""

    start: int
    end: int
    text: str
    low: str
    small: bool


@dataclass(slots=True)
class Run:
    """Words that may be names; `opens` when the first begins a sentence, `heading` when its line is all in capitals."""

    tokens: list[Token]
    opens: bool
    heading: bool


def unwrapped(plain: str) -> str:
    """Return the text with the line breaks inside paragraphs as blanks; same length."""
    return _WRAPPED.sub(" ", plain)


def small_words(plain: str) -> frozenset[str]:
    """Return every word that the text writes with a small letter: such a word is no name at the start of a sentence."""
    return frozenset(_SMALL_WORD.findall(plain))


def domains(plain: str) -> list[tuple[int, int]]:
    """Return where domain names stand ("example.com"); no part of an address of a page or of a mailbox."""
    return [found.span(1) for found in _DOMAIN.finditer(plain)]


def runs(plain: str) -> Iterator[Run]:
    """Yield the runs of a text from left to right; a very long one comes in pieces, so that work stays linear."""
    headings = _headings(plain)
    next_heading = 0
    for found in _RUN.finditer(plain):
        start, end = found.span()
        while next_heading < len(headings) and headings[next_heading][1] <= start:
            next_heading += 1
        heading = next_heading < len(headings) and headings[next_heading][0] <= start
        tokens = [_token(piece) for piece in _TOKEN.finditer(plain, start, end)]
        for first in range(0, len(tokens), _CHUNK):
            yield Run(tokens[first : first + _CHUNK], first == 0 and _opens(plain, start), heading)


def _token(found: re.Match[str]) -> Token:
    text = found.group()
    low = text.casefold().replace(".", "")
    return Token(found.start(), found.end(), text, low, found.lastgroup == "small")


def _opens(plain: str, start: int) -> bool:
    """Return whether a sentence begins here: nothing, an end mark or a line break before, openers skipped."""
    before = start - 1
    while before >= 0 and start - before < 6 and plain[before] in _OPENERS:
        before -= 1
    return before < 0 or plain[before] in _ENDERS


def _headings(plain: str) -> list[tuple[int, int]]:
    """Return the lines in which nearly every word has a capital: there a capital proves nothing."""
    found = []
    for line in _LINE.finditer(plain):
        start, end = line.span()
        text = line.group().strip()
        if end - start > _LONGEST_HEADING or text.endswith(".") or text.startswith(("By ", "Photo", "Source")):
            continue
        words = [word for word in _WORDS.findall(text) if len(word) > 3 or word.casefold() not in STARTERS]
        capitals = sum(word[0].isupper() for word in words)
        if len(words) >= 3 and capitals >= 0.75 * len(words):
            found.append((start, end))
    return found
