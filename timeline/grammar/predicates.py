"""Predicates: the verb that a sentence stands on and whose subject a noun is, where the network has missed it.

Each rule looks at a tree that English cannot have: a verb joined to another without "and", a participle with an object,
a noun joined to a date and followed by a verb without a subject.
"""

from calendar import day_name, month_name

from timeline.grammar.mending import Sentence
from timeline.grammar.trees import ROOT
from timeline.words import words

_NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS"])
_FINITE = frozenset(["VBD", "VBZ", "VBP"])
_OWN = frozenset(["nsubj", "nsubj:pass", "csubj", "expl", "aux", "aux:pass", "cop"])
_BEFORE_NOUN = frozenset(["det", "amod", "compound", "nummod", "nmod:poss"])
_OF_TIME = frozenset(name.lower() for name in [*day_name, *month_name] if name)
_OF_OBJECTS = words("""
    given awarded granted offered paid sent shown told taught lent handed denied named called dubbed titled elected appointed
    made considered deemed found left allowed owed assigned promised charged fined sold
""")
"""Participles that may keep an object: "a man named Holm", "the prize awarded her"."""


def find_predicates(s: Sentence) -> None:
    """Correct a tree in place; `s.below` is made anew by whoever needs it afterwards."""
    for word in range(len(s.lower)):
        if s.relations[word] == "nsubj":
            _of_one_name(s, word)
        if s.tags[word] in _FINITE or s.tags[word] == "VBN":
            _with_joined_noun(s, word)
            _behind_a_quotation(s, word)
            _after_when(s, word)
    _of_root(s)


def _of_one_name(s: Sentence, noun: int) -> None:
    """“Transport Minister Leo Brady ordered”: two names side by side are one subject."""
    title = noun + 1
    if s.tags[noun] != "NNP" or s.lower[noun] in _OF_TIME or title >= len(s.tags) or s.tags[title] != "NNP":
        return
    second = s.heads[title]
    if second > title and s.relations[second] == "nsubj" and s.heads[second] == s.heads[noun]:
        s.heads[noun], s.relations[noun] = second, "compound"


def _with_joined_noun(s: Sentence, verb: int) -> None:
    """“They met on Monday and police detained ten”: what "and" joins is the verb, and the noun between is its subject."""
    noun = verb - 1
    while noun > 0 and s.tags[noun] == "RB":
        noun -= 1
    if s.relations[verb] != "conj" or noun < 1 or s.relations[noun] != "conj" or s.tags[noun] not in _NOUNS:
        return
    if any(s.relations[child] in _OWN or s.relations[child] == "cc" for child in s.below[verb]):
        return
    first = min([noun, *(child for child in s.below[noun] if s.relations[child] in _BEFORE_NOUN)])
    joint = first - 1
    if joint < 1 or s.relations[joint] != "cc" or s.heads[joint] != noun or s.heads[noun] <= s.heads[verb]:
        return
    s.heads[noun], s.relations[noun], s.heads[joint] = verb, "nsubj", verb
    if s.tags[verb] == "VBN":
        s.tags[verb] = "VBD"


def _behind_a_quotation(s: Sentence, verb: int) -> None:
    """“… a line,” Anna Berg, a student, said”: who stands between a closing quotation mark and "said" says it."""
    if s.lower[verb] not in ("said", "says", "told") or any(s.relations[child] in _OWN for child in s.below[verb]):
        return
    mark = next((at for at in range(verb - 1, -1, -1) if s.tags[at] == "''"), -1)
    noun = mark + 1
    while noun < verb and (s.relations[noun] in _BEFORE_NOUN and noun < s.heads[noun] < verb):
        noun = s.heads[noun]
    if mark < 0 or noun >= verb or s.tags[noun] not in _NOUNS or s.heads[noun] > mark or s.relations[verb] == "acl":
        return
    alone = noun == verb - 1 or (s.lower[verb - 1] == "," and "," in s.lower[noun : verb - 1])
    if alone or all(s.heads[at] == noun for at in range(noun + 1, verb)):
        s.heads[noun], s.relations[noun] = verb, "nsubj"


def _after_when(s: Sentence, verb: int) -> None:
    """“It was halted when money ran out, and resumed”: behind a comma the main clause goes on, not the one of "when"."""
    above = s.heads[verb]
    if s.relations[verb] != "conj" or above == ROOT or s.relations[above] != "advcl" or s.heads[above] > above:
        return
    if any(s.relations[child] in _OWN for child in s.below[verb]) or s.lower[verb - 2 : verb] != [",", "and"]:
        return
    first = min([above, *s.below[above]])
    is_when = s.lower[first] in ("when", "after", "as", "because", "until") and s.lower[first - 1] != ","
    if is_when and any(s.relations[child] in ("nsubj", "nsubj:pass") for child in s.below[above]):
        s.heads[verb] = s.heads[above]


def _of_root(s: Sentence) -> None:
    """“A fire in the mill destroyed it”, “The house that she built burned down”: a sentence stands on its verb, not on the noun before it."""
    root = next((word for word, head in enumerate(s.heads) if head == ROOT), None)
    if root is not None and (s.tags[root] == "VBG" or s.tags[root] in _NOUNS):
        _of_participle(s, root)
    if (
        root is None
        or s.heads[root] != ROOT
        or s.tags[root] not in _NOUNS
        or any(s.relations[child] in _OWN for child in s.below[root])
    ):
        return
    found = [verb for verb in range(root + 1, len(s.lower)) if _is_joined_to_none(s, verb) or _has_object(s, verb)]
    if len(found) != 1:
        return
    verb = found[0]
    s.heads[verb], s.relations[verb] = ROOT, "root"
    s.heads[root], s.relations[root] = verb, "nsubj"
    s.tags[verb] = "VBD" if s.tags[verb] == "VBN" else s.tags[verb]


def _of_participle(s: Sentence, root: int) -> None:
    """“A plane carrying ten men crashed”: no sentence stands on a bare participle, or on the noun before it, where a verb follows."""
    alone = s.tags[root] != "VBG"
    going = (
        next((child for child in s.below[root] if s.tags[child] == "VBG" and s.relations[child] == "acl"), -1)
        if alone
        else root
    )
    noun = root if alone else next((c for c in s.below[root] if s.relations[c] == "nsubj" and c < root), -1)
    if going < 0 or noun < 0 or s.lower[-1] != "." or any(tag in _FINITE for tag in s.tags):
        return
    if {s.relations[child] for child in s.below[going]} & {"aux", "aux:pass", "cop"}:
        return
    things = [child for child in s.below[going] if s.relations[child] == "obj" and child > going]
    later = [w for w in s.below[going] if w > going and s.relations[w] == "xcomp"]
    later += [w for thing in things for w in s.below[thing] if w > thing and s.relations[w] == "acl"]
    verbs = [w for w in later if s.tags[w] == "VBN" and "obl:agent" not in {s.relations[child] for child in s.below[w]}]
    if len(verbs) != 1 or any(
        s.relations[child] in _OWN or s.relations[child] == "mark" for child in s.below[verbs[0]]
    ):
        return
    verb = verbs[0]
    s.heads[verb], s.relations[verb], s.tags[verb] = ROOT, "root", "VBD"
    s.heads[noun], s.relations[noun], s.heads[going], s.relations[going] = verb, "nsubj", noun, "acl"


def _is_joined_to_none(s: Sentence, verb: int) -> bool:
    """Whether a verb is joined to that of a relative clause without a word that joins: it is not of that clause."""
    above = s.heads[verb]
    while above >= 0 and s.relations[above] == "conj":
        above = s.heads[above]
    if s.relations[verb] != "conj" or s.tags[verb] not in _FINITE | {"VBN"} or s.relations[above] != "acl:relcl":
        return False
    return not any(s.relations[child] in _OWN or s.relations[child] == "cc" for child in s.below[verb])


def _has_object(s: Sentence, verb: int) -> bool:
    """Whether what is read as a participle that describes a noun has an object: then it is the past tense."""
    if s.relations[verb] != "acl" or s.tags[verb] != "VBN" or s.lower[verb] in _OF_OBJECTS:
        return False
    children = {s.relations[child] for child in s.below[verb] if child > verb}
    return "obj" in children and "obl:agent" not in children
