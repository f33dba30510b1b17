"""Weighing: the words of a parsed sentence that may tell a happening, and what of each speaks for its salience."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from timeline.articles.drafting.classes import CHANGE, MIND, MOTION, STATE
from timeline.articles.drafting.describing import described
from timeline.articles.drafting.hanging import is_no_deed, tells_nothing
from timeline.articles.drafting.kinds import ADJECTIVES, OF_NOUN, OF_VERB
from timeline.articles.drafting.outline import HARD, Outline, of_place, of_word, root
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.scene import Scene
from timeline.articles.drafting.senses import kind_of
from timeline.articles.drafting.sharing import CARRYING, standing
from timeline.articles.drafting.triggers import Trigger
from timeline.grammar.clauses import SAYING, Clause, Phrase
from timeline.grammar.forms import Tense
from timeline.grammar.lemmas import lemma
from timeline.language.english.happenings import VERB_FORMS
from timeline.words import words

LIGHT = words("""
    be have do get make take give go come see include seem appear remain become keep need want like know think believe hope
    feel mean contain let consist cost own use allow help try continue expect plan involve follow
""")
_TAKING_PLACE = words("hold open begin start end close conclude continue last resume finish")
_BEFALLING = words("hit strike occur happen befall rock shake engulf devastate sweep ravage")
"""Verbs that tell no more than that their subject came to pass: "a tsunami struck the coast"."""

_ONE = frozenset({("strike", "agreement"), ("provide", "aid"), ("provide", "support"), ("lend", "aid")})
"""Verbs and types of their objects that are one happening: "struck a deal", "provided support"."""
_MAIN = words("root conj ccomp")
_ADVERBIAL = words("advcl parataxis")
_OF_NOUN = words("acl acl:relcl")
_ADJUNCT = words("obl nmod:tmod obl:tmod")
_CONDITIONS = words("if whether unless")
_PERSONAL = words("i we you me us")
_DEFINITE = words("the this that these those its his her their")
_TENSES = {
    Tense.PAST: "past",
    Tense.PRESENT: "present",
    Tense.FUTURE: "ahead",
    Tense.INFINITIVE: "ahead",
    Tense.MODAL: "modal",
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that may tell a happening: the trigger, its number among the words, the clause it heads or hangs on."""

    trigger: Trigger
    at: int
    clause: int | None
    features: frozenset[str]

    @property
    def carries(self) -> bool:
        """Whether it is a verb that tells a happening only with its noun, which is a candidate too."""
        return "carries a noun" in self.features


def candidates(
    scene: Scene, parsed: Parsed, outline: Outline, place: float, dated: Collection[int]
) -> Iterator[Candidate]:
    """Return the candidates of a sentence; `place` (0 to 1) is where in the article it stands.

    `dated` are the offsets of the words to which a date of the sentence belongs.
    """
    around = frozenset(of_place(scene, outline, place))
    heads = {clause.head: number for number, clause in enumerate(parsed.clauses)}
    carried: set[int] = set()
    found: list[Candidate] = []
    inside = [(n.span.start, n.span.end) for n in scene.names]
    dates = [scene.page.expressions[i] for i in scene.dates]
    inside += [(one.start, one.end) for one in dates if one.is_range]
    describing = {word for one in dates for word in described(parsed, one.start, one.end)[:-1]}
    describing |= {at for one in dates if one.is_range for at in parsed.inside(one.start, one.end)}
    for at, word in enumerate(parsed.words):
        tag = parsed.tags[at]
        if at in heads and parsed.is_verb(parsed.clauses[heads[at]]):
            if at in describing or is_no_deed(parsed, parsed.clauses[heads[at]]):
                continue
            found.append(_verb(scene, parsed, outline, heads[at], around))
        elif tag in ("NN", "NNS") and not any(a <= word.start < b for a, b in inside):
            name = lemma(word.text, tag)
            if name in OF_NOUN and not tells_nothing(parsed, at):
                one = _noun(scene, parsed, outline, at, name, heads, around)
                governor = None if one.clause is None else parsed.clauses[one.clause]
                if governor is not None and "carried" in one.features:
                    carried.add(governor.head)
                if governor is None or not _tells_the_same(parsed, governor, one, name):
                    found.append(one)
        elif word.text.lower() in ADJECTIVES and tag[:2] in ("JJ", "VB"):
            found.append(_adjective(scene, parsed, outline, at, around))
    for one in found:
        also = {
            name
            for name, there in (("carries a noun", one.at in carried), ("dated", one.trigger.start in dated))
            if there
        }
        yield Candidate(one.trigger, one.at, one.clause, one.features | also) if also else one
    outline.told.update(root(one.trigger.word) for one in found)


def _tells_the_same(parsed: Parsed, governor: Clause, one: Candidate, noun: str) -> bool:
    """Whether a verb and its noun are one happening that the verb tells: "signed a memorandum", "the forum opened"."""
    takes_place = "noun subject" in one.features and governor.object is None  # not "violence closed the port"
    if governor.lemma in _TAKING_PLACE and (takes_place or "noun object" in one.features):
        return "carried" not in one.features
    kind = OF_NOUN[noun]
    same = OF_VERB.get(governor.lemma) == kind or root(governor.lemma) == root(noun) or (governor.lemma, kind) in _ONE
    return standing(parsed, one.at) == ("obj", governor.head) and governor.lemma not in CARRYING and same


def _verb(scene: Scene, parsed: Parsed, outline: Outline, number: int, around: frozenset[str]) -> Candidate:
    clause = parsed.clauses[number]
    word, form = parsed.words[clause.head], clause.form
    kind = kind_of(scene.page, parsed, clause)
    actors = _named(scene, parsed, clause.subject)
    told = {
        "known": VERB_FORMS.get(word.text.lower()) is not None,
        f"is {kind}": True,
        "light": clause.lemma in LIGHT and kind == "event",
        "saying": clause.lemma in SAYING,
        "told by somebody": clause.said_by is not None,
        "perfect": form.perfect,
        "passive": form.passive,
        "progressive": form.progressive,
        "negated": form.negated,
        _tense(clause): True,
        "no subject": clause.subject is None,
        "main clause": clause.relation in _MAIN,
        "adverbial": clause.relation in _ADVERBIAL,
        "of a noun": clause.relation in _OF_NOUN,
        "condition": clause.marker in _CONDITIONS,
        "first person": clause.subject is not None and parsed.words[clause.subject.head].text.lower() in _PERSONAL,
        "named subject": bool(actors),
        "main actor": not outline.main.isdisjoint(actors),
        "named object": bool(_named(scene, parsed, clause.object)),
        "object": clause.object is not None,
        f"joined by {clause.marker}": clause.marker
        in ("after", "before", "when", "while", "as", "that", "because", "since"),
        f"as {clause.relation}": True,
        "pronoun subject": clause.subject is not None and parsed.tags[clause.subject.head][:3] == "PRP",
        "no name": not actors and clause.subject is not None,
        "kind of the title": kind in outline.kinds,
        "hard and past": kind in HARD and form.tense is Tense.PAST,
        "hard": kind in HARD,
        "no kind, past": kind == "event" and form.tense is Tense.PAST,
        "adjunct": any(p.preposition for p in clause.others),
        "moves": clause.lemma in MOTION,
        "changes": clause.lemma in CHANGE,
        "is so": clause.lemma in STATE,
        "thinks": clause.lemma in MIND,
    }
    features = (
        around | {name for name, there in told.items() if there} | set(of_word(scene, outline, word.text, word.start))
    )
    trigger = Trigger.of_verb(
        word.start,
        word.end,
        word.text,
        kind,
        finite=form.finite,
        reporting=clause.lemma in SAYING,
        known=True,
    )
    return Candidate(trigger, clause.head, number, features)


def _tense(clause: Clause) -> str:
    """When it is told to be: what somebody said would come is ahead, not only possible."""
    form = clause.form
    told = clause.said_by is not None or clause.relation == "ccomp"
    if form.tense is Tense.MODAL and form.modal == "would" and not form.perfect and told:
        return "ahead"
    return _TENSES.get(form.tense, "participle")


def _noun(
    scene: Scene, parsed: Parsed, outline: Outline, at: int, name: str, heads: dict[int, int], around: frozenset[str]
) -> Candidate:
    assert parsed.tree is not None
    word, relation, above = parsed.words[at], parsed.tree.relations[at], parsed.tree.heads[at]
    governor = _governing(parsed, at, heads)
    clause = None if governor is None else parsed.clauses[governor]
    below = parsed.below[at]
    determiner = next(
        (parsed.words[i].text.lower() for i in below if parsed.tree.relations[i] in ("det", "nmod:poss")), ""
    )
    verb = parsed.clauses[heads[above]].lemma if above in heads else ""
    carried = (relation == "obj" and verb in CARRYING) or (relation == "nsubj" and verb in _BEFALLING)
    told = {
        "noun": True,
        "noun kind of the title": OF_NOUN[name] in outline.kinds,
        "noun hard": OF_NOUN[name] in HARD,
        "noun indefinite": determiner in ("a", "an"),
        "noun bare": determiner == "",
        f"noun is {OF_NOUN[name]}": True,
        "carried": carried,
        "noun definite": determiner in _DEFINITE,
        "noun of an adjunct": relation in _ADJUNCT,
        "noun in a compound": relation in ("compound", "amod"),
        "noun with of": any(parsed.tree.relations[i] == "nmod" for i in below),
        "noun subject": relation.startswith("nsubj"),
        "noun object": relation == "obj",
        "noun of a noun": relation in ("nmod", "nmod:poss"),
        "noun told by somebody": clause is not None and clause.said_by is not None,
        "noun not past": clause is not None and clause.form.tense in (Tense.FUTURE, Tense.MODAL, Tense.INFINITIVE),
        "noun negated": determiner == "no" or (clause is not None and clause.form.negated),
    }
    features = around | {n for n, there in told.items() if there} | set(of_word(scene, outline, word.text, word.start))
    trigger = Trigger.of_noun(word.start, word.end, word.text, OF_NOUN[name])
    return Candidate(trigger, at, governor, features)


def _adjective(scene: Scene, parsed: Parsed, outline: Outline, at: int, around: frozenset[str]) -> Candidate:
    assert parsed.tree is not None
    word = parsed.words[at]
    before_noun = parsed.tree.relations[at] == "amod" and parsed.tree.heads[at] > at
    features = around | {"adjective", *(["before its noun"] if before_noun else [])}
    features |= set(of_word(scene, outline, word.text, word.start))
    heads = {clause.head: number for number, clause in enumerate(parsed.clauses)}
    trigger = Trigger.of_noun(word.start, word.end, word.text, ADJECTIVES[word.text.lower()])
    return Candidate(trigger, at, heads.get(at, _governing(parsed, at, heads)), features)


def _governing(parsed: Parsed, at: int, heads: dict[int, int]) -> int | None:
    """The clause on which a word hangs."""
    assert parsed.tree is not None
    while at >= 0 and at not in heads:
        at = parsed.tree.heads[at]
    return heads.get(at)


def _named(scene: Scene, parsed: Parsed, phrase: Phrase | None) -> frozenset[str]:
    """The keys of those whom a phrase names, or for whom its words stand."""
    if phrase is None:
        return frozenset()
    start, end = parsed.span(phrase)
    found = (*scene.page.names_over(start, end), *scene.page.references_over(start, end))
    return frozenset(name.actor.key for name in found)
