"""Agreeing: where the tags and the tree of a sentence contradict each other, what English grammar makes of it.

The network finds both side by side, so that one may know what the other missed. Each rule below looks at a contradiction.
"""

from collections.abc import Sequence
from itertools import pairwise

from timeline.grammar.lemmas import is_past_only, is_third_person
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
_BETWEEN = frozenset([",", '"', "”", "’", "'", "''"])


def agreeing(words: Sequence[str], tags: Sequence[str], tree: Tree) -> tuple[list[str], Tree]:
    """Return the tags and the tree of a sentence, made to agree."""
    lower = [word.lower() for word in words]
    tags, heads, relations = list(tags), list(tree.heads), list(tree.relations)
    below = _below(heads)
    for word in range(len(words)):
        _noun(word, lower, tags, heads, relations, below)
        if tags[word][:2] == "VB":
            _verb(word, lower, tags, heads, relations, below)
    find_predicates(lower, tags, heads, relations, _below(heads))
    return tags, Tree(heads, relations)


def _below(heads: Sequence[int]) -> list[list[int]]:
    below: list[list[int]] = [[] for _ in heads]
    for word, head in enumerate(heads):
        if head >= 0:
            below[head].append(word)
    return below


def _noun(
    word: int,
    lower: Sequence[str],
    tags: list[str],
    heads: list[int],
    relations: list[str],
    below: Sequence[Sequence[int]],
) -> None:
    if tags[word] == "NNS" and heads[word] == ROOT and is_third_person(lower[word]):
        _plans_to(word, lower, tags, relations, below[word])
        _with_that(word, lower, tags, relations, below)
    elif tags[word] == "CD" and relations[word] == "nmod" and relations[heads[word]] == "obl:agent":
        # “Signed by Apple in 2012”: the year is the signing's.
        heads[word], relations[word] = heads[heads[word]], "obl"
    elif relations[word] == "compound" and lower[heads[word]] in _UNITS:
        _beside_a_length(word, tags, heads, relations, below)


def _verb(
    word: int,
    lower: Sequence[str],
    tags: list[str],
    heads: list[int],
    relations: list[str],
    below: Sequence[Sequence[int]],
) -> None:
    finite = tags[word] in _FINITE
    _determined(word, tags, heads, relations, below[word])
    _told(word, lower, tags, relations, below[word])
    _after_a_length(lower, relations, below[word])
    if finite and {relations[child] for child in below[word]}.isdisjoint(_ITS_OWN):
        _with_a_subject(word, tags, heads, relations, below)
    if relations[word] in _OF_A_SPEAKER:
        _relative(word, lower, tags, heads, relations, below)
    if relations[word] == "advcl":
        _described(word, tags, heads, relations, below)


def _told(verb: int, lower: Sequence[str], tags: list[str], relations: list[str], below: Sequence[int]) -> None:
    """The verb's tag, as far as its auxiliaries, its subject and what it stands in leave no choice."""
    children = {relations[child] for child in below}
    alone = children.isdisjoint(_AUXILIARIES)
    if tags[verb] in ("VBP", "VB") and alone and is_past_only(lower[verb]):
        tags[verb] = "VBD"  # "a ferry sank"
    elif tags[verb] == "VB" and alone and relations[verb] in _MAIN and _has_doer(verb, tags, relations, below):
        tags[verb] = "VBP"  # "riot police clear the square"
    elif tags[verb] == "VBN" and alone and not children.isdisjoint(_SUBJECTS) and "mark" not in children:
        tags[verb] = "VBD"  # "police arrested ten men": a participle has no subject without an auxiliary
        for child in below:
            relations[child] = relations[child].removesuffix(":pass")
    elif tags[verb] == "VBD" and relations[verb] == "acl":
        tags[verb] = "VBN"  # "the agreement signed on Monday": what describes a noun is a participle
    if relations[verb] == "acl:relcl":
        for child in below:
            if lower[child] == "that" and relations[child] == "mark":
                tags[child] = "WDT"  # "the house that they bought": "that" is of the relative clause


def _after_a_length(lower: Sequence[str], relations: list[str], below: Sequence[int]) -> None:
    """“Two months after it won”: what tells how long after is no subject."""
    for noun, mark in pairwise(below):
        is_length = relations[noun] == "nsubj" and lower[noun] in _UNITS and mark == noun + 1
        if is_length and relations[mark] == "mark" and lower[mark] in ("after", "before"):
            relations[noun] = "obl:npmod"


def _plans_to(noun: int, lower: Sequence[str], tags: list[str], relations: list[str], below: Sequence[int]) -> None:
    """“The company plans to build”: with an infinitive beside it, and no other verb to stand on, the sentence stands on "plans"."""
    subject = next((w for w in reversed(below) if w == noun - 1 and relations[w] == "compound"), None)
    infinitive = next((w for w in below if relations[w] == "acl" and tags[w] == "VB"), None)
    if subject is None or infinitive is None or lower[noun + 1] != "to":
        return
    tags[noun], relations[subject], relations[infinitive] = "VBZ", "nsubj", "xcomp"


def _has_doer(verb: int, tags: Sequence[str], relations: Sequence[str], below: Sequence[int]) -> bool:
    """Whether a noun right before a verb does it, with no word of an infinitive between."""
    doer = any(child < verb and relations[child] == "nsubj" and tags[child] in _NOUNS for child in below)
    return doer and not any(tags[child] == "TO" or relations[child] == "mark" for child in below)


def _with_that(
    noun: int, lower: Sequence[str], tags: list[str], relations: list[str], below: Sequence[Sequence[int]]
) -> None:
    """“Holm denies that he left”: with a subject before it and a clause with "that" behind it, "denies" is the verb."""
    subject = any(relations[w] in _SUBJECTS and w < noun for w in below[noun])
    told = [w for w in below[noun] if w > noun and relations[w] in ("acl:relcl", "acl", "ccomp")]
    for verb in told:
        children = {relations[w] for w in below[verb]}
        that = noun + 1 in below[verb] and lower[noun + 1] == "that"
        if subject and that and relations[noun + 1] == "mark" and not children.isdisjoint(_SUBJECTS):
            tags[noun], tags[noun + 1], relations[verb] = "VBZ", "IN", "ccomp"


def _beside_a_length(
    noun: int, tags: Sequence[str], heads: list[int], relations: list[str], below: Sequence[Sequence[int]]
) -> None:
    """“Signed a treaty two days ago”: what stands before the number is no part of "days", but the verb's object."""
    unit = heads[noun]
    if not any(relations[child] == "nummod" and noun < child < unit for child in below[unit]):
        return
    verb = heads[unit]
    while verb >= 0 and tags[verb][:2] != "VB":
        verb = heads[verb]
    if 0 <= verb < noun and not any(relations[child] == "obj" for child in below[verb]):
        heads[noun], relations[noun] = verb, "obj"


def _determined(
    verb: int, tags: Sequence[str], heads: list[int], relations: Sequence[str], below: Sequence[int]
) -> None:
    """“The company plans”: an article belongs to the next noun, never to the verb."""
    for child in below:
        if relations[child] == "det" and child < verb:
            heads[child] = next((noun for noun in below if noun > child and tags[noun] in _NOUNS), verb)


def _with_a_subject(
    verb: int, tags: Sequence[str], heads: list[int], relations: list[str], below: Sequence[Sequence[int]]
) -> None:
    """“The company plans to build”: a noun before a finite verb is its subject, not part of a compound."""
    noun = next((child for child in reversed(below[verb]) if child < verb and relations[child] == "compound"), None)
    if noun is None or tags[noun] not in _NOUNS:
        return
    relations[noun] = "nsubj"
    for child in below[verb]:
        if child < noun and relations[child] in ("det", "amod", "compound", "nmod:poss", "nummod"):
            heads[child] = noun


def _relative(
    verb: int,
    lower: Sequence[str],
    tags: Sequence[str],
    heads: list[int],
    relations: list[str],
    below: Sequence[Sequence[int]],
) -> None:
    """“Said Anna Smith, who founded the group”: a clause whose subject is "who" or "which" belongs to the noun before it."""
    who = next((w for w in below[verb] if lower[w] in ("who", "which") and relations[w] in _SUBJECTS), None)
    if who is None or who > verb:
        return
    at = who - 1
    while at > 0 and lower[at] in _BETWEEN:
        at -= 1
    if at <= heads[verb] or tags[at] not in _NOUNS:
        return
    while relations[at] in _IN_A_NAME and heads[at] >= 0:
        at = heads[at]
    if at != verb and heads[verb] < at < who:
        heads[verb], relations[verb] = at, "acl:relcl"


def _described(
    verb: int, tags: list[str], heads: list[int], relations: list[str], below: Sequence[Sequence[int]]
) -> None:
    """“The forum held last week”: a participle right after a noun, with nothing of its own before it, describes the noun."""
    bare = all(child > verb for child in below[verb]) and {relations[c] for c in below[verb]}.isdisjoint(_ITS_OWN)
    if tags[verb] not in ("VBN", "VBD") or not bare or verb == 0 or tags[verb - 1] not in _NOUNS:
        return
    noun = verb - 1
    while relations[noun] in _IN_A_NAME and heads[noun] >= 0:
        noun = heads[noun]
    if noun < verb:
        tags[verb], heads[verb], relations[verb] = "VBN", noun, "acl"
