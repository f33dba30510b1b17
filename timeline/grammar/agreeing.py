"""Agreeing: where the tags and the tree of a sentence contradict each other, what English grammar makes of it.

The network finds both side by side, so that one may know what the other missed. Each rule below looks at a contradiction.
"""

from collections.abc import Sequence
from itertools import pairwise

from timeline.grammar.lemmas import is_past_only, is_third_person
from timeline.grammar.mending import Sentence
from timeline.grammar.predicates import find_predicates
from timeline.grammar.trees import ROOT, Tree

_FINITE = frozenset(["VBD", "VBZ", "VBP"])
_NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS"])
_SUBJECTS = frozenset(["nsubj", "nsubj:pass", "csubj", "expl"])
_AUXILIARIES = frozenset(["aux", "aux:pass", "cop"])
_ITS_OWN = _SUBJECTS | _AUXILIARIES
_OF_A_SPEAKER = frozenset(["ccomp", "parataxis", "advcl"])
_MAIN = frozenset(["root", "parataxis"])
_IN_A_NAME = frozenset(["flat", "compound", "nmod:poss", "nummod"])
_UNITS = frozenset(
    f"{unit}{s}" for unit in ["second", "minute", "hour", "day", "week", "month", "year", "decade"] for s in ("", "s")
)
_NOBODY = frozenset(["nobody", "none", "nothing"])
_BEFORE_A_CLAUSE = frozenset(["and", "but", "that", "so", "because", "while", "as", ",", ";"])
_BETWEEN = frozenset([",", '"', "”", "’", "'", "''"])


def agreeing(words: Sequence[str], tags: Sequence[str], tree: Tree) -> tuple[list[str], Tree]:
    """Return the tags and the tree of a sentence, made to agree."""
    s = Sentence([word.lower() for word in words], list(tags), list(tree.heads), list(tree.relations))
    for word in range(len(words)):
        _noun(s, word)
        if s.tags[word][:2] == "VB":
            _verb(s, word)
    s.hang_anew()
    find_predicates(s)
    _subjects_of_verbs(s)
    return s.tags, Tree(s.heads, s.relations)


def _subjects_of_verbs(s: Sentence) -> None:
    """“Nobody was hurt”: what is the subject of an auxiliary is that of its verb, where this has none."""
    for word, relation in enumerate(s.relations):
        auxiliary = s.heads[word]
        if relation not in _SUBJECTS or auxiliary == ROOT or s.relations[auxiliary] not in ("aux", "aux:pass"):
            continue
        verb = s.heads[auxiliary]
        if not any(head == verb and s.relations[other] in _SUBJECTS for other, head in enumerate(s.heads)):
            s.heads[word] = verb


def _noun(s: Sentence, word: int) -> None:
    if s.tags[word] == "NNS" and s.heads[word] == ROOT and is_third_person(s.lower[word]):
        _plans_to(s, word)
        _with_that(s, word)
    elif s.tags[word] == "CD" and s.relations[word] == "nmod" and s.relations[s.heads[word]] == "obl:agent":
        # “Signed by Apple in 2012”: the year is the signing's.
        s.heads[word], s.relations[word] = s.heads[s.heads[word]], "obl"
    elif s.relations[word] == "compound" and s.lower[s.heads[word]] in _UNITS:
        _beside_a_length(s, word)


def _verb(s: Sentence, word: int) -> None:
    finite = s.tags[word] in _FINITE
    _determined(s, word)
    _told(s, word)
    _after_a_length(s, word)
    if finite or not {s.relations[child] for child in s.below[word]}.isdisjoint(_AUXILIARIES):
        _done_by_nobody(s, word)
    if finite and {s.relations[child] for child in s.below[word]}.isdisjoint(_ITS_OWN):
        _with_a_subject(s, word)
    if s.relations[word] in _OF_A_SPEAKER:
        _relative(s, word)
    if s.relations[word] == "advcl":
        _described(s, word)


def _told(s: Sentence, verb: int) -> None:
    """The verb's tag, as far as its auxiliaries, its subject and what it stands in leave no choice."""
    children = {s.relations[child] for child in s.below[verb]}
    alone = children.isdisjoint(_AUXILIARIES)
    if s.tags[verb] in ("VBP", "VB") and alone and is_past_only(s.lower[verb]):
        s.tags[verb] = "VBD"  # "a ferry sank"
    elif s.tags[verb] == "VB" and alone and s.relations[verb] in _MAIN and _has_doer(s, verb):
        s.tags[verb] = "VBP"  # "riot police clear the square"
    elif s.tags[verb] == "VBN" and alone and not children.isdisjoint(_SUBJECTS) and "mark" not in children:
        s.tags[verb] = "VBD"  # "police arrested ten men": a participle has no subject without an auxiliary
        for child in s.below[verb]:
            s.relations[child] = s.relations[child].removesuffix(":pass")
    elif s.tags[verb] == "VBD" and s.relations[verb] == "acl":
        s.tags[verb] = "VBN"  # "the agreement signed on Monday": what describes a noun is a participle
    if s.relations[verb] == "acl:relcl":
        for child in s.below[verb]:
            if s.lower[child] == "that" and s.relations[child] == "mark":
                s.tags[child] = "WDT"  # "the house that they bought": "that" is of the relative clause


def _done_by_nobody(s: Sentence, verb: int) -> None:
    """“It rained and nobody came”: "nobody" right before a finite verb does it, and is not joined to another."""
    first = min((child for child in s.below[verb] if s.relations[child] in _AUXILIARIES), default=verb)
    who = min(first, verb) - 1
    if who < 1 or s.lower[who] not in _NOBODY or not {s.relations[c] for c in s.below[verb]}.isdisjoint(_SUBJECTS):
        return
    if s.lower[who - 1] not in _BEFORE_A_CLAUSE:
        return
    s.heads[who], s.relations[who] = verb, "nsubj"
    for child in s.below[who]:
        if s.relations[child] in ("cc", "mark"):
            s.heads[child] = verb


def _after_a_length(s: Sentence, verb: int) -> None:
    """“Two months after it won”: what tells how long after is no subject."""
    for noun, mark in pairwise(s.below[verb]):
        is_length = s.relations[noun] == "nsubj" and s.lower[noun] in _UNITS and mark == noun + 1
        if is_length and s.relations[mark] == "mark" and s.lower[mark] in ("after", "before"):
            s.relations[noun] = "obl:npmod"


def _plans_to(s: Sentence, noun: int) -> None:
    """“The company plans to build”: with an infinitive beside it, and no other verb to stand on, the sentence stands on "plans"."""
    subject = next((w for w in reversed(s.below[noun]) if w == noun - 1 and s.relations[w] == "compound"), None)
    infinitive = next((w for w in s.below[noun] if s.relations[w] == "acl" and s.tags[w] == "VB"), None)
    if subject is None or infinitive is None or s.lower[noun + 1] != "to":
        return
    s.tags[noun], s.relations[subject], s.relations[infinitive] = "VBZ", "nsubj", "xcomp"


def _has_doer(s: Sentence, verb: int) -> bool:
    """Whether a noun right before a verb does it, with no word of an infinitive between."""
    doer = any(child < verb and s.relations[child] == "nsubj" and s.tags[child] in _NOUNS for child in s.below[verb])
    return doer and not any(s.tags[child] == "TO" or s.relations[child] == "mark" for child in s.below[verb])


def _with_that(s: Sentence, noun: int) -> None:
    """“Holm denies that he left”: with a subject before it and a clause with "that" behind it, "denies" is the verb."""
    subject = any(s.relations[w] in _SUBJECTS and w < noun for w in s.below[noun])
    told = [w for w in s.below[noun] if w > noun and s.relations[w] in ("acl:relcl", "acl", "ccomp")]
    for verb in told:
        children = {s.relations[w] for w in s.below[verb]}
        that = noun + 1 in s.below[verb] and s.lower[noun + 1] == "that"
        if subject and that and s.relations[noun + 1] == "mark" and not children.isdisjoint(_SUBJECTS):
            s.tags[noun], s.tags[noun + 1], s.relations[verb] = "VBZ", "IN", "ccomp"


def _beside_a_length(s: Sentence, noun: int) -> None:
    """“Signed a treaty two days ago”: what stands before the number is no part of "days", but the verb's object."""
    unit = s.heads[noun]
    if not any(s.relations[child] == "nummod" and noun < child < unit for child in s.below[unit]):
        return
    verb = s.heads[unit]
    while verb >= 0 and s.tags[verb][:2] != "VB":
        verb = s.heads[verb]
    if 0 <= verb < noun and not any(s.relations[child] == "obj" for child in s.below[verb]):
        s.heads[noun], s.relations[noun] = verb, "obj"


def _determined(s: Sentence, verb: int) -> None:
    """“The company plans”: an article belongs to the next noun, never to the verb."""
    for child in s.below[verb]:
        if s.relations[child] == "det" and child < verb:
            s.heads[child] = next((noun for noun in s.below[verb] if noun > child and s.tags[noun] in _NOUNS), verb)


def _with_a_subject(s: Sentence, verb: int) -> None:
    """“The company plans to build”: a noun before a finite verb is its subject, not part of a compound."""
    noun = next((child for child in reversed(s.below[verb]) if child < verb and s.relations[child] == "compound"), None)
    if noun is None or s.tags[noun] not in _NOUNS:
        return
    s.relations[noun] = "nsubj"
    for child in s.below[verb]:
        if child < noun and s.relations[child] in ("det", "amod", "compound", "nmod:poss", "nummod"):
            s.heads[child] = noun


def _relative(s: Sentence, verb: int) -> None:
    """“Said Anna Smith, who founded the group”: a clause whose subject is "who" or "which" belongs to the noun before it."""
    who = next((w for w in s.below[verb] if s.lower[w] in ("who", "which") and s.relations[w] in _SUBJECTS), None)
    if who is None or who > verb:
        return
    at = who - 1
    while at > 0 and s.lower[at] in _BETWEEN:
        at -= 1
    if at <= s.heads[verb] or s.tags[at] not in _NOUNS:
        return
    while s.relations[at] in _IN_A_NAME and s.heads[at] >= 0:
        at = s.heads[at]
    if at != verb and s.heads[verb] < at < who:
        s.heads[verb], s.relations[verb] = at, "acl:relcl"


def _described(s: Sentence, verb: int) -> None:
    """“The forum held last week”: a participle right after a noun, with nothing of its own before it, describes the noun."""
    bare = all(child > verb for child in s.below[verb]) and {s.relations[c] for c in s.below[verb]}.isdisjoint(_ITS_OWN)
    if s.tags[verb] not in ("VBN", "VBD") or not bare or verb == 0 or s.tags[verb - 1] not in _NOUNS:
        return
    noun = verb - 1
    while s.relations[noun] in _IN_A_NAME and s.heads[noun] >= 0:
        noun = s.heads[noun]
    if noun < verb:
        s.tags[verb], s.heads[verb], s.relations[verb] = "VBN", noun, "acl"
