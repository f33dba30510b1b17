"""Sharing: whether the happening that a noun tells has the date of the clause that it stands in."""

from timeline.articles.drafting.kinds import OF_NOUN, OF_VERB
from timeline.articles.drafting.outline import HARD
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.phrases import preposition_of
from timeline.grammar.clauses import Clause
from timeline.words import words

CARRYING = words("""
    make take give have carry conduct launch commit issue perform undertake see cause face suffer hold begin start
    conclude offer reach hand sustain stage mount
""")
"""Verbs that tell a happening with the noun that is their object: "carried out an attack", "held talks"."""

GATHERINGS = frozenset({"meeting", "conference", "statement", "visit", "contest", "founding"})
"""Types at whose date something is done."""

WITHIN = frozenset({"in", "at", "during", "amid", "by"})
"""What stands before a happening in which another came to pass."""

_OWN_TIME = frozenset({"after", "before", "once", "until", "when"})
_SERIES = frozenset(
    {
        "series",
        "round",
        "number",
        "wave",
        "string",
        "spate",
        "couple",
        "day",
        "night",
        "weekend",
        "pair",
        "spot",
        "worth",
    }
)
_COMING_TO_PASS = words("""
    be hit strike occur happen befall rock shake engulf devastate sweep ravage open begin start end close conclude
    continue last resume finish erupt break follow leave come take
""")
_TAKING_PART = words("""
    file lodge bring impose lift pass approve adopt secure complete finalize pay organize organise fight extinguish battle
    douse witness
    attend join open host win lose sign conclude begin end call cause trigger spark mark stop finish
""")
_BEFALLING = frozenset({"conflict", "disaster", "life", "contest", "protest", "health"})
_DEFINITE = words("""
    the this that these those its his her their our my your
""")


def standing(parsed: Parsed, at: int) -> tuple[str, int]:
    """Return how a noun stands and to which word; in "a series of attacks" as the series does."""
    if parsed.tree is None:
        return "", -1
    relation, above = parsed.tree.relations[at], parsed.tree.heads[at]
    if relation == "nmod" and above >= 0 and parsed.lemma(above) in _SERIES:
        return parsed.tree.relations[above], parsed.tree.heads[above]
    return relation, above


def shares_date(parsed: Parsed, at: int, clause: Clause) -> bool:
    """Whether the happening that a noun tells has the date of its clause.

    It has where the clause tells that it came to pass ("an attack killed two on Monday", "held talks"), or what was done in
    it; what is only spoken of ("condemned the attack on Monday", "indicted in the shooting") was before.
    """
    if parsed.tree is None or clause.head == at or parsed.tags[at] not in ("NN", "NNS"):
        return True
    relation, above = standing(parsed, at)
    if above != clause.head:
        return False
    kind, noun = OF_VERB.get(clause.lemma, ""), OF_NOUN.get(parsed.lemma(at), "")
    if relation.startswith("nsubj"):
        return (
            kind in HARD
            or clause.lemma in _COMING_TO_PASS
            or (clause.form.passive and clause.lemma in CARRYING | _TAKING_PART)
        )
    if relation == "obj":
        return clause.lemma in CARRYING or clause.lemma in _TAKING_PART or (kind != "" and kind == noun)
    preposition = preposition_of(parsed, at)
    return preposition in WITHIN and (kind in _BEFALLING or noun in GATHERINGS)


def has_own_time(parsed: Parsed, verb: int | None) -> bool:
    """Whether a verb is told with a time of its own: "it was halted in 2005, and resumed after a bank lent the money"."""
    if verb is None or parsed.tree is None:
        return False
    behind = parsed.words[verb + 1].text.lower() if verb + 1 < len(parsed.words) else ""
    number = parsed.clause_headed(verb)
    above = None if number is None else parsed.clauses[number].governor
    if above is not None and parsed.clauses[above].marker == "due":
        return True  # "was due to start in May but was put off"
    return behind in _OWN_TIME or any(c.governor == number and c.marker in _OWN_TIME for c in parsed.clauses)


def is_definite(parsed: Parsed, at: int) -> bool:
    """Whether a noun names what is known: "the blast", "his arrest"."""
    if parsed.tree is None:
        return False
    first = (i for i in parsed.below[at] if parsed.tree.relations[i] in ("det", "nmod:poss"))
    return any(parsed.words[i].text.lower() in _DEFINITE or parsed.tree.relations[i] == "nmod:poss" for i in first)
