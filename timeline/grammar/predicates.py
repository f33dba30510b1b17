"""Predicates: the verb that a sentence stands on and whose subject a noun is, where the network has missed it.

Each rule looks at a tree that English cannot have: a verb joined to another without "and", a participle with an object,
a noun joined to a date and followed by a verb without a subject.
"""

from calendar import day_name, month_name
from collections.abc import Sequence

from timeline.grammar.trees import ROOT


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS"])
_FINITE = frozenset(["VBD", "VBZ", "VBP"])
_OWN = frozenset(["nsubj", "nsubj:pass", "csubj", "expl", "aux", "aux:pass", "cop"])
_BEFORE_NOUN = frozenset(["det", "amod", "compound", "nummod", "nmod:poss"])
_OF_TIME = frozenset(name.lower() for name in [*day_name, *month_name] if name)
_OF_OBJECTS = _words("""
    given awarded granted offered paid sent shown told taught lent handed denied named called dubbed titled elected appointed
    made considered deemed found left allowed owed assigned promised charged fined sold
""")
"""Participles that may keep an object: "a man named Holm", "the prize awarded her"."""


def find_predicates(
    lower: Sequence[str], tags: list[str], heads: list[int], relations: list[str], below: Sequence[Sequence[int]]
) -> None:
    """Correct a tree in place; `below` is made anew by whoever needs it afterwards."""
    for word in range(len(lower)):
        if relations[word] == "nsubj":
            _of_one_name(word, lower, tags, heads, relations)
        if tags[word] in _FINITE or tags[word] == "VBN":
            _with_joined_noun(word, tags, heads, relations, below)
            _behind_a_quotation(word, lower, tags, heads, relations, below)
            _after_when(word, lower, heads, relations, below)
    _of_root(lower, tags, heads, relations, below)


def _of_one_name(noun: int, lower: Sequence[str], tags: Sequence[str], heads: list[int], relations: list[str]) -> None:
    """“Transport Minister Leo Brady ordered”: two names side by side are one subject."""
    title = noun + 1
    if tags[noun] != "NNP" or lower[noun] in _OF_TIME or title >= len(tags) or tags[title] != "NNP":
        return
    second = heads[title]
    if second > title and relations[second] == "nsubj" and heads[second] == heads[noun]:
        heads[noun], relations[noun] = second, "compound"


def _with_joined_noun(
    verb: int, tags: list[str], heads: list[int], relations: list[str], below: Sequence[Sequence[int]]
) -> None:
    """“They met on Monday and police detained ten”: what "and" joins is the verb, and the noun between is its subject."""
    noun = verb - 1
    while noun > 0 and tags[noun] == "RB":
        noun -= 1
    if relations[verb] != "conj" or noun < 1 or relations[noun] != "conj" or tags[noun] not in _NOUNS:
        return
    if any(relations[child] in _OWN or relations[child] == "cc" for child in below[verb]):
        return
    first = min([noun, *(child for child in below[noun] if relations[child] in _BEFORE_NOUN)])
    joint = first - 1
    if joint < 1 or relations[joint] != "cc" or heads[joint] != noun or heads[noun] <= heads[verb]:
        return
    heads[noun], relations[noun], heads[joint] = verb, "nsubj", verb
    if tags[verb] == "VBN":
        tags[verb] = "VBD"


def _behind_a_quotation(
    verb: int,
    lower: Sequence[str],
    tags: Sequence[str],
    heads: list[int],
    relations: list[str],
    below: Sequence[Sequence[int]],
) -> None:
    """“… a line,” Anna Berg, a student, said”: who stands between a closing quotation mark and "said" says it."""
    if lower[verb] not in ("said", "says", "told") or any(relations[child] in _OWN for child in below[verb]):
        return
    mark = next((at for at in range(verb - 1, -1, -1) if tags[at] == "''"), -1)
    noun = mark + 1
    while noun < verb and (relations[noun] in _BEFORE_NOUN and noun < heads[noun] < verb):
        noun = heads[noun]
    if mark < 0 or noun >= verb or tags[noun] not in _NOUNS or heads[noun] > mark or relations[verb] == "acl":
        return
    alone = noun == verb - 1 or (lower[verb - 1] == "," and "," in lower[noun : verb - 1])
    if alone or all(heads[at] == noun for at in range(noun + 1, verb)):
        heads[noun], relations[noun] = verb, "nsubj"


def _after_when(
    verb: int, lower: Sequence[str], heads: list[int], relations: Sequence[str], below: Sequence[Sequence[int]]
) -> None:
    """“It was halted when money ran out, and resumed”: behind a comma the main clause goes on, not the one of "when"."""
    above = heads[verb]
    if relations[verb] != "conj" or above == ROOT or relations[above] != "advcl" or heads[above] > above:
        return
    if any(relations[child] in _OWN for child in below[verb]) or lower[verb - 2 : verb] != [",", "and"]:
        return
    first = min([above, *below[above]])
    is_when = lower[first] in ("when", "after", "as", "because", "until") and lower[first - 1] != ","
    if is_when and any(relations[child] in ("nsubj", "nsubj:pass") for child in below[above]):
        heads[verb] = heads[above]


def _of_root(
    lower: Sequence[str], tags: list[str], heads: list[int], relations: list[str], below: Sequence[Sequence[int]]
) -> None:
    """“A fire in the mill destroyed it”, “The house that she built burned down”: a sentence stands on its verb, not on the noun before it."""
    root = next((word for word, head in enumerate(heads) if head == ROOT), None)
    if root is not None and (tags[root] == "VBG" or tags[root] in _NOUNS):
        _of_participle(root, lower, tags, heads, relations, below)
    if (
        root is None
        or heads[root] != ROOT
        or tags[root] not in _NOUNS
        or any(relations[child] in _OWN for child in below[root])
    ):
        return
    found = [
        verb
        for verb in range(root + 1, len(lower))
        if _is_joined_to_none(verb, tags, relations, heads, below) or _has_object(verb, lower, tags, relations, below)
    ]
    if len(found) != 1:
        return
    verb = found[0]
    heads[verb], relations[verb] = ROOT, "root"
    heads[root], relations[root] = verb, "nsubj"
    tags[verb] = "VBD" if tags[verb] == "VBN" else tags[verb]


def _of_participle(
    root: int,
    lower: Sequence[str],
    tags: list[str],
    heads: list[int],
    relations: list[str],
    below: Sequence[Sequence[int]],
) -> None:
    """“A plane carrying ten men crashed”: no sentence stands on a bare participle, or on the noun before it, where a verb follows."""
    alone = tags[root] != "VBG"
    going = (
        next((child for child in below[root] if tags[child] == "VBG" and relations[child] == "acl"), -1)
        if alone
        else root
    )
    noun = root if alone else next((c for c in below[root] if relations[c] == "nsubj" and c < root), -1)
    if going < 0 or noun < 0 or lower[-1] != "." or any(tag in _FINITE for tag in tags):
        return
    if {relations[child] for child in below[going]} & {"aux", "aux:pass", "cop"}:
        return
    things = [child for child in below[going] if relations[child] == "obj" and child > going]
    later = [w for w in below[going] if w > going and relations[w] == "xcomp"]
    later += [w for thing in things for w in below[thing] if w > thing and relations[w] == "acl"]
    verbs = [w for w in later if tags[w] == "VBN" and "obl:agent" not in {relations[child] for child in below[w]}]
    if len(verbs) != 1 or any(relations[child] in _OWN or relations[child] == "mark" for child in below[verbs[0]]):
        return
    verb = verbs[0]
    heads[verb], relations[verb], tags[verb] = ROOT, "root", "VBD"
    heads[noun], relations[noun], heads[going], relations[going] = verb, "nsubj", noun, "acl"


def _is_joined_to_none(
    verb: int, tags: Sequence[str], relations: Sequence[str], heads: Sequence[int], below: Sequence[Sequence[int]]
) -> bool:
    """Whether a verb is joined to that of a relative clause without a word that joins: it is not of that clause."""
    above = heads[verb]
    while above >= 0 and relations[above] == "conj":
        above = heads[above]
    if relations[verb] != "conj" or tags[verb] not in _FINITE | {"VBN"} or relations[above] != "acl:relcl":
        return False
    return not any(relations[child] in _OWN or relations[child] == "cc" for child in below[verb])


def _has_object(
    verb: int, lower: Sequence[str], tags: Sequence[str], relations: Sequence[str], below: Sequence[Sequence[int]]
) -> bool:
    """Whether what is read as a participle that describes a noun has an object: then it is the past tense."""
    if relations[verb] != "acl" or tags[verb] != "VBN" or lower[verb] in _OF_OBJECTS:
        return False
    children = {relations[child] for child in below[verb] if child > verb}
    return "obj" in children and "obl:agent" not in children
