"""Segments: a run of capitalised words cut where one name ends and the next begins."""

from collections.abc import Iterable, Mapping, Sequence

from timeline.actors import names
from timeline.actors.gazetteer import DEMONYMS
from timeline.actors.lexicon import Known
from timeline.actors.runs import Token
from timeline.actors.vocabulary import (
    DAYS,
    EVENT_WORDS,
    FOR_HEADS,
    MONTHS,
    NO_NAMES,
    OF_HEADS,
    ON_HEADS,
    ORG_HEADS,
    PARTISANS,
    PLACE_TAILS,
    ROLES,
    SCOPE_ENDS,
    STARTERS,
)

HEADS = ORG_HEADS | PLACE_TAILS | EVENT_WORDS

# What ministries and institutes are for: "Science and Technology", "Mathematics and … Physics".
_SUBJECT_ENDINGS = (
    "ion",
    "ions",
    "ment",
    "ments",
    "gy",
    "gies",
    "ics",
    "ence",
    "ences",
    "ance",
    "ure",
    "ing",
    "ship",
    "ry",
    "ies",
    "cy",
    "ity",
    "sis",
)
_SUBJECTS = frozenset(
    [
        *("art", "arts", "commerce", "culture", "defence", "defense", "drug", "fisheries", "food", "forests", "health"),
        *("humanities", "labor", "labour", "law", "letters", "management", "mathematics", "media", "medicine", "mines"),
        *(
            "music",
            "sciences",
            "services",
            "affairs",
            "sport",
            "sports",
            "trade",
            "transport",
            "water",
            "welfare",
            "work",
            "youth",
        ),
    ]
)


_SUFFIXES = frozenset(["corp", "inc", "ltd", "llc", "llp", "plc", "gmbh", "co"])
_NUMERALS = frozenset(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XVI"])


def is_given(token: Token) -> bool:
    """Return whether the word is a given name that announces a person."""
    return names.is_given(token.low)


def is_initial(token: Token) -> bool:
    """Return whether the word is an initial, "M." or "J.K."."""
    return token.text[-1] == "." and len(token.text.replace(".", "")) <= 2


def is_demonym(token: Token) -> bool:
    """Return whether the word is an adjective of a country or a people: "Russian", "U.S.-Russian"."""
    return token.low in DEMONYMS or token.low.rpartition("-")[2] in DEMONYMS


def is_people(token: Token) -> bool:
    """Return whether the word is a people or the followers of a party: "Russians", "Democrats"."""
    low = token.low
    return low in PARTISANS or (low in DEMONYMS and low[-1] == "s" and low[:-1] in DEMONYMS)


def is_acronym(token: Token) -> bool:
    """Return whether the word is written in capitals, two at least: "MIT", "RIW2012"."""
    return len(token.text) > 1 and token.text.upper() == token.text and token.text[1].isalnum()


def is_numeral(token: Token) -> bool:
    """Return whether the word is a Roman numeral as it follows a name: "World War II", "John Paul II"."""
    return token.text in _NUMERALS


def breaks(token: Token) -> bool:
    """Return whether the word ends a name and begins none: "In", "Monday", "CEO's", "Internet"."""
    low = token.low
    if low in NO_NAMES:
        return not (is_demonym(token) or low in ROLES)
    if low in STARTERS or low.partition("-")[0] in STARTERS:
        return not (is_acronym(token) or is_initial(token)) or low == "i"
    return low in DAYS or (not is_initial(token) and all(len(part) == 1 for part in low.split("-")))


def segments(tokens: Sequence[Token], known: Mapping[int, Known]) -> Iterable[list[Token]]:
    """Yield the stretches of a run that belong together: one name, or a role with its organisation and its person."""
    current: list[Token] = []
    index = 0
    while index < len(tokens):
        if current and _is_next(current, tokens[index]):
            yield current
            current = []
        count = _follow(tokens, index, current, known)
        if count:
            current.extend(tokens[index : index + count])
        elif current:
            yield current
            current = []
        index += count or 1
    if current:
        yield current


def _is_next(current: Sequence[Token], token: Token) -> bool:
    """Whether a name ends where somebody's begins: "the head of Acme Corp. Karl Holm"."""
    return len(current) > 1 and current[-1].low in _SUFFIXES and is_given(token)


def _follow(tokens: Sequence[Token], index: int, current: Sequence[Token], known: Mapping[int, Known]) -> int:
    """Return how many words from here on go on with the name, or begin one; 0 when this word ends it."""
    token = tokens[index]
    if token.start in known:
        count = _count_of(tokens, index, known[token.start].end)
        if count:
            return count
    if token.small:
        rest = tokens[index + 1 :]
        taken = _joins(token, current, rest, known) if current and rest else 0
        return taken and taken + 1
    if token.text == ",":
        return int(bool(current))
    if token.low in MONTHS:
        if token.text == "Jan" and not current:
            following = tokens[index + 1 : index + 2]
            return int(
                any(not (one.small or breaks(one) or one.start in known) and one.text.isalpha() for one in following)
            )
        return int(bool(current) and _month_in_name(current))
    if token.text[0].isdigit():
        return int(bool(current) or not token.text.isdigit())
    if current and is_numeral(token) and (token.text != "I" or current[-1].low == "war"):
        return 1
    return int(not breaks(token))


def _count_of(tokens: Sequence[Token], index: int, end: int) -> int:
    """Return how many words a known name takes from here; 0 when it ends inside a word."""
    count = 0
    while index + count < len(tokens) and tokens[index + count].end <= end:
        count += 1
    return count if count and tokens[index + count - 1].end == end else 0


def _month_in_name(current: Sequence[Token]) -> bool:
    """Return whether a month goes on with the name: "Theresa May", "Red October" but not "Moscow May"."""
    return len(current) == 1 and (is_given(current[0]) or current[0].low in {"red", "black", "white"})


def _joins(token: Token, current: Sequence[Token], rest: Sequence[Token], known: Mapping[int, Known]) -> int:
    """Return how many words after this small one go on with the name; 0 when it ends here."""
    word = token.text.partition(" ")[0]
    last, following = current[-1].low, rest[0]
    if breaks(following) or following.low in MONTHS:
        return 0
    match word:
        case "of":
            if last == "board" and any(one.low in ROLES for one in current):
                return 0
            if last in ROLES:
                return 1 if following.low == "board" else 0
            return int(last in OF_HEADS)
        case "on":
            return int(last in ON_HEADS)
        case "for":
            return int(last in FOR_HEADS and following.start not in known) or _scope(current, rest)
        case "at":
            return int(current[0].low == "university" and len(current) > 1)
        case "and":
            return _and(token, current, rest, known)
        case _:
            return 1


def _scope(current: Sequence[Token], rest: Sequence[Token]) -> int:
    """Return how long the scope of a role is: "for Commercial and Business Affairs"; 0 when there is none."""
    if current[-1].low not in ROLES:
        return 0
    return max((count for count, token in enumerate(rest[:6], start=1) if token.low in SCOPE_ENDS), default=0)


def _and(token: Token, current: Sequence[Token], rest: Sequence[Token], known: Mapping[int, Known]) -> int:
    """Return 1 when "and" stands inside one name, not between two."""
    if current[-1].low in ROLES:
        return int(rest[0].low in ROLES)
    small = [one for one in current if one.small]
    if small:
        return int(" " not in token.text and _is_subject(current[-1]) and any(map(_is_subject, rest[:2])))
    if len(current) != 1 or current[0].start in known or is_acronym(current[0]) or current[0].low in HEADS:
        return 0
    right = list(_until_small(rest))
    if is_given(current[0]) and is_given(right[0]):
        return int(right[-1].low in ORG_HEADS)
    heads = [place for place, one in enumerate(right) if one.low in HEADS]
    followed = heads and heads[-1] > 0 and heads[-1] + 1 < len(right) and right[heads[-1] + 1].low in ROLES
    return int(bool(followed))


def _until_small(tokens: Sequence[Token]) -> Iterable[Token]:
    for token in tokens:
        if token.small:
            return
        yield token


def _is_subject(token: Token) -> bool:
    return token.low in _SUBJECTS or (len(token.low) > 5 and token.low.endswith(_SUBJECT_ENDINGS))
