"""Claiming: what the tree of a sentence says of a clause (happened, planned, possible, denied), and who claims it."""

from timeline.articles.drafting.kinds import OF_VERB
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.saying import speaker_of
from timeline.articles.drafting.scene import Scene
from timeline.events.draft import Factuality
from timeline.grammar.clauses import Clause
from timeline.grammar.forms import Tense
from timeline.words import words

_CONDITIONS = words("if unless whether lest")
_DOUBTFUL = words("allegedly reportedly supposedly apparently possibly perhaps probably maybe likely")
_DENYING = words("deny refute dispute disclaim")
FAILING = words("fail refuse decline neglect forget avoid")
DONE = words("""
    begin start continue go come manage help proceed force cause lead allow enable get make let see use move cease stop
    finish happen turn serve
""")
"""What such a verb leads to has happened where the verb has: "began to leak", "forced it to close"."""
_PREVENTING = words(
    "bar prevent stop keep block prohibit ban deter discourage dissuade hinder restrain save spare protect refrain"
)
"""What such a verb holds somebody from has not happened: "barred them from reaching the consulate"."""
_ACCUSING = words("accuse suspect")
_ALLEGING = words("say believe think allege report understand rumour rumor claim presume assume suppose know")
_FEARING = words("worry fear dread risk threaten anticipate avert avoid prevent prohibit concern warn")
_MAKING = words("""
    sign ink conclude reach make hold launch conduct commit issue stage mount organise organize open negotiate seek propose
    plan adopt approve call declare announce start begin undertake build create found
""")
"""Verbs whose object is not there before: "to hold a vote", not "to fend off a bid"."""
_SETTLED = words("the this that these those its his her their my our your")
_NOBODY = words("no nobody none nothing neither")
_COUNTING = words("fewer less more later")
"""“No fewer than twelve” are twelve."""
_BUT = words("but other else except save short less")
"""“Nobody but Smith” is Smith, “nothing less than the presidency” that."""
_PRESUPPOSING = words("in at during after before since over from following")
"""What is behind these and has an article is there, whatever is denied of it: "nobody was hurt in the crash"."""
_COMING = words("come rally fight recover")
_ORDINALS = words("first second third last only youngest oldest")
_DEMANDING = words("demand insist recommend request require ask urge propose suggest order insist stipulate")
_INVERTED = words("Had Were Should")
_WISHING = words("hope want wish fear expect believe think suppose doubt")
_TENSES = {Tense.FUTURE: Factuality.PLANNED, Tense.MODAL: Factuality.POSSIBLE, Tense.IMPERATIVE: Factuality.POSSIBLE}


def claim_of(parsed: Parsed, clause: Clause) -> Factuality:
    """Return what is claimed of a clause: by its own verb, by the verbs it leans on, and by who denies it."""
    words = {parsed.words[i].text.lower() for i in range(min(clause.group), max(clause.group) + 1)}
    words |= {parsed.words[i].text.lower() for i in parsed.below[clause.head] if parsed.tags[i] == "RB"}
    if clause.marker in _CONDITIONS or words & _DOUBTFUL:
        return Factuality.POSSIBLE
    governor = None if clause.governor is None else parsed.clauses[clause.governor]
    if governor is not None and clause.relation == "conj" and governor.marker in _CONDITIONS and not clause.marker:
        return Factuality.POSSIBLE
    leaning = governor is not None and clause.relation in ("xcomp", "ccomp", "advcl")
    if clause.marker == "due":
        return Factuality.PLANNED  # "had been due to start"
    if governor is not None and _is_demanded(parsed, clause, governor):
        return Factuality.PLANNED
    if governor is not None and clause.marker == "from" and governor.lemma in _PREVENTING:
        return Factuality.HAPPENED if governor.form.negated else Factuality.DENIED
    if governor is not None and _is_alleged(clause, governor):
        return Factuality.POSSIBLE
    if _is_conditional(parsed, clause):
        return Factuality.POSSIBLE
    if clause.form.negated or _is_of_nobody(parsed, clause):
        return Factuality.DENIED
    if leaning and governor is not None and clause.relation != "advcl" and governor.lemma in _DENYING | FAILING:
        return Factuality.HAPPENED if governor.form.negated else Factuality.DENIED
    return _by_tense(parsed, clause, governor if leaning else None)


def claim_of_noun(parsed: Parsed, at: int) -> Factuality | None:
    """Return what is claimed of a happening that a noun tells, None where its clause leaves that open.

    "Urged them to sign a declaration" plans one; "the declaration" is there already. What is feared has not happened.
    """
    if parsed.tree is None:
        return None
    if _is_of_none(parsed, at):
        return Factuality.DENIED
    relation, above = parsed.tree.relations[at], at
    first = {parsed.words[i].text.lower() for i in parsed.below[at] if parsed.tree.relations[i] in ("det", "nmod:poss")}
    while above >= 0 and parsed.clause_headed(above) is None and parsed.lemma(above) not in _FEARING:
        above = parsed.tree.heads[above]
    if above >= 0 and _is_presupposed(parsed, at, above, settled=not first.isdisjoint(_SETTLED)):
        return Factuality.HAPPENED
    if above < 0 or not first.isdisjoint(_SETTLED) or relation not in ("obj", "obl", "nmod", "conj"):
        return None
    if parsed.lemma(above) in _FEARING:
        return Factuality.POSSIBLE
    number = parsed.clause_headed(above)
    if number is None or relation != "obj" or parsed.clauses[number].lemma not in _MAKING:
        return None
    claim = claim_of(parsed, parsed.clauses[number])
    return claim if claim in (Factuality.PLANNED, Factuality.POSSIBLE) else None


def _is_presupposed(parsed: Parsed, at: int, above: int, *, settled: bool) -> bool:
    """Whether a noun behind "in the" or "after the" tells what has been, of which something past is denied."""
    number = parsed.clause_headed(above)
    assert parsed.tree is not None
    case = {parsed.words[i].text.lower() for i in parsed.below[at] if parsed.tree.relations[i] == "case"}
    if number is None or not settled or case.isdisjoint(_PRESUPPOSING) or parsed.tree.heads[at] != above:
        return False
    clause = parsed.clauses[number]
    return clause.form.tense is Tense.PAST and claim_of(parsed, clause) is Factuality.DENIED


def _comes_about(parsed: Parsed, clause: Clause, governor: Clause) -> bool:
    """Whether an infinitive tells what came about: "the first woman to win it", "came from two goals down to win"."""
    between = {word.text.lower() for word in parsed.words[governor.head + 1 : clause.head]}
    contest = governor.lemma in _COMING and OF_VERB.get(clause.lemma) in ("contest", "conflict")
    return (governor.lemma in ("be", "become") and not between.isdisjoint(_ORDINALS)) or (contest and "down" in between)


def _is_of_none(parsed: Parsed, at: int) -> bool:
    """Whether a noun, or one that it belongs to, is said not to be: "no damage", "no reports of injuries or damage"."""
    here = at
    while parsed.tree is not None and here >= 0 and parsed.tags[here][:2] == "NN":
        if any(parsed.words[i].text.lower() in ("no", "without") for i in parsed.below[here]):
            return True
        here = parsed.tree.heads[here] if parsed.tree.relations[here] in ("nmod", "conj") else -1
    return False


def _by_tense(parsed: Parsed, clause: Clause, governor: Clause | None) -> Factuality:
    """What a clause's own form claims, and the clause it leans on."""
    form = clause.form
    if form.tense is Tense.MODAL and form.modal == "would" and not form.perfect and _is_told(clause):
        return Factuality.PLANNED  # "said it would close"
    if form.tense in _TENSES:
        return _TENSES[form.tense]
    if form.tense is Tense.INFINITIVE:
        done = governor is not None and (
            (clause.relation == "xcomp" and governor.lemma in DONE) or _comes_about(parsed, clause, governor)
        )
        return claim_of(parsed, governor) if governor is not None and done else Factuality.PLANNED
    if governor is not None and form.tense is Tense.PARTICIPLE:
        if clause.marker in ("after", "since"):
            return Factuality.HAPPENED  # "will miss the match after injuring his foot"
        return claim_of(parsed, governor)
    if governor is not None and governor.lemma in _WISHING and clause.relation == "ccomp":
        return Factuality.POSSIBLE
    return Factuality.HAPPENED


def _is_alleged(clause: Clause, governor: Clause) -> bool:
    """Whether somebody is only said to have done it: "is said to have taken money", "accused of lying"."""
    if (
        governor.lemma in _ACCUSING
        and clause.marker in ("of", "to", "with")
        and clause.relation in ("advcl", "xcomp", "ccomp")
    ):
        return True
    return (
        clause.relation in ("xcomp", "ccomp", "advcl")
        and governor.lemma in _ALLEGING
        and governor.form.passive
        and not clause.form.finite
    )


def _is_demanded(parsed: Parsed, clause: Clause, governor: Clause) -> bool:
    """Whether a clause has the plain form that follows what is demanded: "demanded that the mayor resign"."""
    told = clause.relation == "ccomp" or clause.marker == "that"
    if governor.lemma not in _DEMANDING or not told or clause.subject is None or clause.form.negated:
        return False
    bare = len(clause.group) == 1 and parsed.tags[clause.head] in ("VB", "VBP")
    passive = "be" in (parsed.words[word].text.lower() for word in clause.group)
    return bare or passive


def _is_of_nobody(parsed: Parsed, clause: Clause) -> bool:
    """Whether nobody does it, or to nobody: "no train crossed the bridge", "attended neither the hearing nor the trial"."""
    return any(
        phrase is not None and _is_nobody(parsed, phrase.first, phrase.head)
        for phrase in (clause.subject, clause.object)
    )


def _is_nobody(parsed: Parsed, first: int, head: int) -> bool:
    spelled = [word.text for word in parsed.words[first : head + 3]]
    if spelled[0].lower() == "that":  # "said that nobody was hurt"
        first, spelled = first + 1, spelled[1:]
    told = [word.lower() for word in spelled]
    behind = told[head - first + 1 :][:1]
    if told[:2] in (["not", "one"], ["not", "a"]):
        return told[2:3] != ["few"] and behind != ["but"]
    if head < first or _NOBODY.isdisjoint(told[:1]) or not _BUT.isdisjoint([*told[1:3], *behind]):
        return False
    return told[0] != "no" or not (told[1:2] and (told[1][0].isdigit() or told[1] in _COUNTING))


def _is_conditional(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause is a condition without a word for it ("Had they paid, …"), or what follows from one."""
    if parsed.words[0].text in _INVERTED and parsed.words[-1].text != "?":
        return True
    if clause.form.tense is Tense.PAST:
        return False
    if parsed.words[0].text.lower() in ("if", "unless"):  # wherever the tree has put the condition
        return True
    number = parsed.clauses.index(clause)
    return any(other.governor == number and other.marker in ("if", "unless") for other in parsed.clauses)


def _is_told(clause: Clause) -> bool:
    return clause.said_by is not None or clause.relation == "ccomp"


def claimed_by(scene: Scene, parsed: Parsed, clause: Clause) -> str:
    """Return who tells a clause: the subject of the verb that tells it; '' for the article."""
    if clause.said_by is None:
        return ""
    return speaker_of(scene.page, parsed, parsed.clauses[clause.said_by])
