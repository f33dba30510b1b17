"""Runs: stretches of capitalised words, with the small words that may stand inside a name; offsets stay the text's."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from timeline.actors.names import UPPER
from timeline.actors.vocabulary import DAYS, EVENT_TAILS, MONTHS, NUMBERED_WORDS, STARTERS
from timeline.words import words

# A brand's name that begins small: "iPhone", "eBay", "macOS"; no unit does ("kWh", "mAh").
_BRAND = r"(?:[ie][A-Z]\w+|(?:[oxy]|tv|mac|watch)[A-Z]\w+)"

# A word: a title with its dot, initials, or letters and digits; a possessive ends it. Hyphens join capitals only, so that
# "MIT-like" is MIT and "U.S.-Russia" one word.
_PART = rf"(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|St|Jr|Sr|Inc|Ltd|Co|Corp)\.|(?:[{UPPER}]\.)+(?:[{UPPER}](?!\w))?|[{UPPER}]\w*(?:'(?!s\b)\w+)*(?:&[{UPPER}]\w*)*|{_BRAND})"
_CAP = rf"(?:(?:al|el)-)?{_PART}(?:-(?=[{UPPER}]){_PART}|-(?:based|on|in)-(?=[{UPPER}]){_PART})*"
_SMALL = r"of(?: the)?|for(?: the)?|and(?: the)?|&|on|at|de la|de|da|di|del|della|der|van der|van|von|la|bin|ibn|du|des|sans|dos|do"
_GAP = rf"(?: {{1,2}}(?:(?:{_SMALL}) )?|, (?=(?:Inc|Ltd|LLC|Corp|Co|LLP|PLC)\b))"
_RUN = re.compile(
    rf"(?<![\w@./\\])(?<!\w-){_CAP}(?:{_GAP}(?={_CAP}){_CAP})*(?: (?:{'|'.join(sorted(EVENT_TAILS))})\b)?(?: (?:(?:19|20)\d\d|\d{{1,4}}(?:\.\d{{1,3}}){{0,2}}[A-Z]{{0,2}})(?![\w-]|[.,]\d))?"
)
_TOKEN = re.compile(rf"(?P<small>(?<= )(?:{_SMALL})(?= ))|(?P<cap>{_CAP})|(?P<rest>\d+(?:\.\d+)+[A-Z]*|\w+)|,")
_DOMAIN = re.compile(
    r"(?<![\w@/.-])(?:www\.)?((?:[a-z0-9][a-z0-9-]*\.)+(?:com|org|net|edu|gov|info|io|ru|co\.uk|de|fr|eu|tv))(?![\w@-])",
    re.IGNORECASE,
)

# Wrapped lines: a line of prose that is broken where the page ended goes on in the next.
_WRAPPED = re.compile(r"""\n(?=[^\n\s])(?<=[^\n]{50}\n)(?<![.!?:;"]\n)""")

_YEAR = re.compile(r"(?:19|20)\d\d")
_WITH_NUMBER = re.compile(rf"(?<!\w)([{UPPER}]\w+) (\d+)(?![\w-]|[.,]\d)(?: ([a-z]+))?")
_FOLLOWING = re.compile(r" ([a-z]+)")
_UNITS = words("A B C F G GB K KB M MB MP TB AM PM AD BC CE W V")
_BYTES = words("GB KB MB TB")
_NEVER_NUMBERED = (
    MONTHS
    | DAYS
    | words(
        """act age article book chapter day episode figure group grade level no number page paragraph part phase room round
        section season stage step table title verse vol volume week year sept top about at of the in by"""
    )
)
_COUNTED = words("percent million billion trillion per years months weeks days hours minutes times points people pm am")
_CLOSERS = words(
    "a an and are as at because but by for from had has have in is it of on or since than that the to was were when which who will with would"
)

_WORDS = re.compile(r"[^\W\d_]+")
_LINE = re.compile(r"[^\n]+")
_SMALL_WORD = re.compile(r"\b[a-z][a-z']*")

_OPENERS = " `\"'([*\u2014\u2013-\u00ab\u00bf\u00a1"
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
    numbered = Numbered(plain)
    for found in _RUN.finditer(plain):
        start, end = found.span()
        while next_heading < len(headings) and headings[next_heading][1] <= start:
            next_heading += 1
        heading = next_heading < len(headings) and headings[next_heading][0] <= start
        tokens = [_token(piece) for piece in _TOKEN.finditer(plain, start, end)]
        if tokens[-1].text[0].isdigit() and not numbered.is_name(tokens):
            tokens.pop()
        if plain.startswith(" store", end) and is_brand(tokens[-1].text):
            tokens.append(Token(end + 1, end + 6, "store", "store", small=False))
        for first in range(0, len(tokens), _CHUNK):
            yield Run(tokens[first : first + _CHUNK], first == 0 and _opens(plain, start), heading)


def is_brand(text: str) -> bool:
    """Return whether the word is a brand that begins small: "iPod"."""
    return text[0].islower() and text[1:2].isupper()


class Numbered:
    """Which numbers after a capital are part of the name: "iPhone 4" and "Flight 447", not "March 4" or "Acme 4 years ago"."""

    def __init__(self, plain: str) -> None:
        """Look at nothing yet: few texts have such names."""
        self.plain = plain

    def is_name(self, tokens: Sequence[Token]) -> bool:
        """Return whether the last of the tokens, a number, goes with those before."""
        number, before = tokens[-1], tokens[-2] if len(tokens) > 1 else None
        if _YEAR.fullmatch(number.text):
            return True
        if before is None or before.small or before.low in _NEVER_NUMBERED:
            return False
        following = _FOLLOWING.match(self.plain, number.end)
        if following and following.group(1) in _COUNTED:
            return False
        letters = number.text.lstrip("0123456789.")
        if letters and letters != "G":
            return letters not in (_BYTES if is_brand(before.text) else _UNITS)
        if letters or is_brand(before.text) or before.low in NUMBERED_WORDS:
            return True
        return self._counts.get((before.text, number.text), 0) > 1

    @cached_property
    def _counts(self) -> dict[tuple[str, str], int]:
        """How often each word with a number behind it stands in the text, if once at least no noun follows."""
        every: Counter[tuple[str, str]] = Counter()
        closed = set()
        for found in _WITH_NUMBER.finditer(self.plain):
            every[found[1], found[2]] += 1
            if found[3] is None or found[3] in _CLOSERS:
                closed.add((found[1], found[2]))
        return {pair: every[pair] for pair in closed}


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
        found_words = [word for word in _WORDS.findall(text) if len(word) > 3 or word.casefold() not in STARTERS]
        capitals = sum(word[0].isupper() for word in found_words)
        if len(found_words) >= 3 and capitals >= 0.75 * len(found_words):
            found.append((start, end))
    return found
