"""How English names a happening: with a noun ("the signing of the treaty"), a clause ("he was elected"), a gerund, a name."""

import re
from collections.abc import Sequence

from timeline.language.english.happenings import EVENT_NOUNS, VERB_FORMS
from timeline.language.naming import Naming
from timeline.words import words

_PRONOUNS = words("he she it they we i you who")
_POSSESSIVES = words("his her its their our my your")
_DEFINITE = words("the this that these those") | _POSSESSIVES
_INDEFINITE = words("a an another any each every some several many few more most all both no")
_AUXILIARIES = words("was were is are be been being had has have got")
_PREPOSITIONS = words(
    "of in at on by between with against for from to near over into during under through among within without toward"
    " towards upon across along around about despite since until than via"
)
_STOPS = words(
    "and but or that which who whom whose when while as because where said says until after before if although though"
)
# One of several: the sentence that dates it must say which too.
_WHICH = words(
    "first second third fourth fifth last latest next previous earlier later new final other former original"
)
_EMPTY_HEADS = words("ceremony process date")
_CALENDAR = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug"
    " sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday"
)
_EDGES = {"start": "start", "open": "start", "end": "end", "close": "end", "erupt": "start"}
_FINITE = re.compile(
    r"\w{2,}ed|was|were|had|did|took|came|went|became|left|made|gave|got|rose|saw|ran|led|lay|stood|held|said|told|broke|"
    r"hit|struck|would|could|will|has|have|is|are|can|may|might|should|must"
)
_TOKEN = re.compile(r"[^\W_]+(?:[-.'’][^\W_]+)*['’]?")
_OWNER = re.compile(r"(?:['’]s|s['’])\Z")


def naming(phrase: str) -> Naming | None:
    """Return how a phrase names a happening; None when it names none ("two days after Christmas" is for others to read)."""
    tokens = _TOKEN.findall(phrase)
    if not tokens:
        return None
    first = tokens[0].lower()
    gerund = first in VERB_FORMS and VERB_FORMS[first][1] == "ing"
    head = 1 + _phrase_end(tokens[1:]) if gerund and len(tokens) > 1 else _phrase_end(tokens)
    words = _cut(phrase, _with_complements(tokens, head))
    if first in _INDEFINITE or first.isdigit():
        return Naming(words, "", definite=False)
    if gerund:
        return Naming(words, VERB_FORMS[first][0], *_content(tokens[1:], names_first=False), known=True, pronoun=True)
    if first in ("being", "having"):
        verb = next((i for i, t in enumerate(tokens) if VERB_FORMS.get(t.lower(), ("", ""))[1] == "past"), None)
        if verb is None:
            return Naming(words, "")
        return Naming(
            _cut(phrase, _with_complements(tokens, verb + 1)),
            VERB_FORMS[tokens[verb].lower()][0],
            known=True,
            pronoun=True,
        )
    clause = _clause(tokens, phrase)
    if clause is not None:
        return clause
    if first in _DEFINITE or tokens[0][0].isupper():
        return _noun_phrase(tokens, phrase)
    return Naming(words, "", definite=False) if first in EVENT_NOUNS else None


def _cut(phrase: str, count: int) -> str:
    """The phrase up to the end of its `count`-th token."""
    ends = [found.end() for found in _TOKEN.finditer(phrase)]
    return phrase[: ends[min(count, len(ends)) - 1]]


def _with_complements(tokens: Sequence[str], end: int) -> int:
    """Where a phrase of `end` tokens ends with what says of what, where and when it is: "of the treaty in Paris"."""
    while end < len(tokens) and tokens[end].lower() in _PREPOSITIONS:
        end = next((i for i in range(end + 2, len(tokens)) if _ends_phrase(tokens, i)), len(tokens))
    return end


def _phrase_end(tokens: Sequence[str]) -> int:
    """Where the noun phrase ends that the tokens begin with."""
    return next((i for i in range(1, len(tokens)) if _ends_phrase(tokens, i)), len(tokens))


def _clause(tokens: Sequence[str], phrase: str) -> Naming | None:
    """Return the happening of a clause: its subject, and the first verb that tells one; None when this is no clause."""
    event_noun: int | None = None
    for i, token in enumerate(tokens):
        small = token.lower()
        if small in _STOPS or (i and small in _PREPOSITIONS):
            return None
        if i == 0 or small in _AUXILIARIES or small.endswith("ly"):
            continue
        root, kind = VERB_FORMS.get(small, ("", ""))
        adjective = tokens[i - 1].lower() in _DEFINITE
        if kind == "past" and token.islower() and not adjective:
            subject = [t for t in tokens[:i] if t.lower() not in _AUXILIARIES and not t.endswith("ly")]
            if event_noun is not None and event_noun != len(subject) - 1:
                return None  # "after the attack gunmen killed two": the clause is another
            words = _cut(phrase, _with_complements(tokens, i + 1))
            names, things = _content(subject)
            pronoun = subject[0].lower() in _PRONOUNS | _POSSESSIVES if subject else True
            if event_noun is not None and root in _EDGES:
                noun = EVENT_NOUNS[tokens[event_noun].lower()]
                rest = _but(things, tokens[event_noun])
                return Naming(words, noun, names, rest, phase=_EDGES[root], known=True, pronoun=pronoun)
            return Naming(words, root, names, things, known=True, pronoun=pronoun)
        if _FINITE.fullmatch(token) and not adjective and kind != "past":
            return Naming(_cut(phrase, i + 1), "") if event_noun is None else None
        if small in EVENT_NOUNS and event_noun is None:
            event_noun = i
    return None


def _noun_phrase(tokens: Sequence[str], phrase: str) -> Naming:
    """Return the happening of a noun phrase: the run of nouns of happenings in it, else its last noun."""
    end = _phrase_end(tokens)
    owner = next((i for i, t in enumerate(tokens[:end]) if _OWNER.search(t)), None)
    begin = 0 if owner is None else owner + 1
    head = next((i for i in range(begin, end) if _root(tokens[i])), None)
    while head is not None and head + 1 < end and _root(tokens[head + 1]):
        head += 1
    if head is not None and tokens[head].lower() in _EMPTY_HEADS and head > begin and _root(tokens[head - 1]):
        head -= 1
    known = head is not None
    if head is None:
        head = end - 1
    root = _root(tokens[head]) if known else _OWNER.sub("", tokens[head]).lower()
    names, _ = _content(tokens[:head])
    which = tuple(t.lower() for t in tokens[:head] if t.lower() in _WHICH)
    owned = () if owner is None else tuple(_OWNER.sub("", t).lower() for t in tokens[owner : owner + 1] if t.islower())
    more_names, more_things = _complement(tokens[end:] if head < end else ())
    if not known and tokens[head][0].isupper():
        names = (*names, tokens[head])
    if known and tokens[head][0].isupper():
        names = (*names, *(t for t in tokens[head + 1 : end] if t[0].isupper() or t.isdigit()))
    return Naming(
        _cut(phrase, _with_complements(tokens, end)),
        root if known or tokens[0].lower() in _DEFINITE or tokens[0][0].isupper() else "",
        (*names, *more_names),
        (*which, *owned, *more_things),
        known=known,
        pronoun=tokens[0].lower() in _POSSESSIVES,
    )


def _ends_phrase(tokens: Sequence[str], i: int) -> bool:
    """Whether a noun phrase ends before the i-th token."""
    small = tokens[i].lower()
    if small in _PREPOSITIONS | _STOPS | _DEFINITE | _PRONOUNS | _INDEFINITE | _AUXILIARIES:
        return True
    before = tokens[i - 1]
    if before.islower() and _root(before) and not _root(small):
        return True
    return bool(_FINITE.fullmatch(tokens[i])) and before.lower() not in _DEFINITE


def _complement(tokens: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names and nouns that say of what a happening is: "of the treaty", "in Paris"."""
    names: list[str] = []
    things: list[str] = []
    while tokens and tokens[0].lower() in _PREPOSITIONS:
        of = tokens[0].lower() == "of"
        end = next((i for i in range(2, len(tokens)) if _ends_phrase(tokens, i)), len(tokens))
        part = tokens[1:end]
        new, nouns = _content(part)
        names += new
        if of and nouns and not new:
            things.append(nouns[-1])
        tokens = tokens[max(end, 1) :] if end > 1 else ()
    return tuple(names), tuple(things)


def _content(tokens: Sequence[str], *, names_first: bool = True) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names among some words, and the last of the other nouns that may be one."""
    if not names_first:
        end = next((i for i in range(1, len(tokens)) if _ends_phrase(tokens, i)), len(tokens))
        tokens = tokens[:end]
    names = tuple(
        _OWNER.sub("", t)
        for t in tokens
        if t[0].isupper() and t.lower() not in _CALENDAR | _DEFINITE | _PRONOUNS | _INDEFINITE and len(t) > 1
    )
    things = [
        t.lower()
        for t in tokens
        if t.islower()
        and t not in _DEFINITE | _PRONOUNS | _INDEFINITE | _AUXILIARIES | _PREPOSITIONS
        and not t.isdigit()
    ]
    return names, tuple(things[-1:])


def _but(things: tuple[str, ...], word: str) -> tuple[str, ...]:
    return tuple(t for t in things if t != word.lower())


def _root(word: str) -> str:
    return EVENT_NOUNS.get(word.lower(), "")


def roots(word: str) -> frozenset[tuple[str, str]]:
    """Return the happenings that a word can tell of, each with its kind: noun, base, s, ing or past; else the word as a noun."""
    small = _OWNER.sub("", word.lower())
    found = {(EVENT_NOUNS[small], "noun")} if small in EVENT_NOUNS else set()
    if small in VERB_FORMS:
        found.add(VERB_FORMS[small])
    return frozenset(found or {(small, "noun")})
