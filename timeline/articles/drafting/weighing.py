"""Weighing: the words of a parsed sentence that may tell a happening, and what of each speaks for its salience."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.kinds import ADJECTIVES, OF_NOUN, OF_VERB
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.roots import root_of
from timeline.articles.drafting.scene import Scene
from timeline.articles.drafting.triggers import Trigger
from timeline.dates.grain import Grain
from timeline.grammar.clauses import SAYING, Clause, Phrase
from timeline.grammar.forms import Tense
from timeline.grammar.lemmas import lemma
from timeline.grammar.tokens import tokens
from timeline.language.english.happenings import VERB_FORMS


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


LIGHT = _words("""
    be have do get make take give go come see include seem appear remain become keep need want like know think believe hope
    feel mean contain let consist cost own use allow help try continue expect plan involve follow
""")
CARRYING = _words(
    "make take give have hold carry conduct launch commit issue hold perform undertake see cause face suffer"
)
"""Verbs that tell a happening with the noun that is their object: "carried out an attack"."""

_MAIN = _words("root conj ccomp")
_ADVERBIAL = _words("advcl parataxis")
_OF_NOUN = _words("acl acl:relcl")
_ADJUNCT = _words("obl nmod:tmod obl:tmod")
_CONDITIONS = _words("if whether unless")
_PERSONAL = _words("i we you me us")
_DEFINITE = _words("the this that these those its his her their")
_TENSES = {
    Tense.PAST: "past",
    Tense.PRESENT: "present",
    Tense.FUTURE: "ahead",
    Tense.INFINITIVE: "ahead",
    Tense.MODAL: "modal",
}
_HARD = _words("conflict disaster justice life health contest protest sanction deployment aid")
_HALF = 0.5
_THIRD = 1 / 3
_LEAD = 2
_FIRST = 5
_MIDDLE = 10
_SHORT, _LONG = 12, 24
_NEAR = 31
_LONGEST_TITLE = 150


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that may tell a happening: the trigger, its number among the words, the clause it heads or hangs on."""

    trigger: Trigger
    at: int
    clause: int | None
    features: frozenset[str]


@dataclass(slots=True)
class Outline:
    """What an article speaks of: the roots in its title, how often it has each root, which were told so far, and where it is."""

    title: frozenset[str]
    often: Counter[str]
    kinds: frozenset[str] = frozenset()
    sentences: int = 0
    told: set[str] = field(default_factory=set)
    sentence: int = 0

    @classmethod
    def of(cls, page: Page) -> "Outline":
        """Return the outline of an article: its first line is its title when it ends without a stop."""
        line = page.text.lstrip().split("\n", 1)[0].rstrip()
        title = line if len(line) < _LONGEST_TITLE and line[-1:] not in ".!?" else ""
        words = [_root(w.text) for w in tokens(title)]
        plain = [w.text.lower() for w in tokens(title)]
        kinds = {_kind(w) for w in (*words, *plain)} - {""}
        return cls(
            frozenset(words), Counter(_root(w.text) for w in tokens(page.text)), frozenset(kinds), len(page.sentences)
        )


@lru_cache(maxsize=20_000)
def _root(word: str) -> str:
    return root_of(word, "en") if word.isalpha() else ""


def _kind(word: str) -> str:
    return OF_NOUN.get(word) or OF_NOUN.get(word.removesuffix("s")) or OF_VERB.get(word) or ADJECTIVES.get(word, "")


def candidates(
    scene: Scene, parsed: Parsed, outline: Outline, place: float, dated: Collection[int]
) -> Iterator[Candidate]:
    """Return the candidates of a sentence; `place` (0 to 1) is where in the article it stands.

    `dated` are the offsets of the words to which a date of the sentence belongs.
    """
    around = frozenset(_of_place(scene, outline, place))
    heads = {clause.head: number for number, clause in enumerate(parsed.clauses)}
    carried: set[int] = set()
    found: list[Candidate] = []
    inside = [(n.span.start, n.span.end) for n in scene.names]
    for at, word in enumerate(parsed.words):
        tag = parsed.tags[at]
        if at in heads and parsed.is_verb(parsed.clauses[heads[at]]):
            found.append(_verb(scene, parsed, outline, heads[at], around))
        elif tag in ("NN", "NNS") and not any(a <= word.start < b for a, b in inside):
            name = lemma(word.text, tag)
            if name in OF_NOUN:
                one = _noun(scene, parsed, outline, at, name, heads, around)
                governor = None if one.clause is None else parsed.clauses[one.clause]
                if governor is not None and "carried" in one.features:
                    carried.add(governor.head)
                if governor is None or "noun object" not in one.features or not _tells_the_same(governor, name):
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
    outline.told.update(_root(one.trigger.word) for one in found)
    outline.sentence += 1


def _tells_the_same(governor: Clause, noun: str) -> bool:
    """Whether a verb and its object are one happening: "signed a memorandum"."""
    return governor.lemma not in CARRYING and (
        OF_VERB.get(governor.lemma) == OF_NOUN[noun] or _root(governor.lemma) == _root(noun)
    )


def _of_place(scene: Scene, outline: Outline, place: float) -> Iterator[str]:
    """Where the sentence stands, and what it has."""
    yield "bias"
    if place == 0 and outline.title:
        yield "heading"
    elif outline.sentence <= _LEAD:
        yield "lead"
    elif outline.sentence <= _FIRST:
        yield "among the first"
    elif outline.sentence <= _MIDDLE:
        yield "among the next"
    else:
        yield "later"
    if outline.sentences <= _SHORT:
        yield "short article"
    elif outline.sentences > _LONG:
        yield "long article"
    if place > _HALF:
        yield "half-way"
    elif place > _THIRD:
        yield "past a third"
    document = scene.page.document
    for index in scene.dates:
        when = scene.page.expressions[index].when
        if when is None or when.start is None or when.end is None or document is None or document.start is None:
            yield "date unknown"
        elif when.end < document.start - _NEAR:
            yield "long ago" if when.grain > Grain.MONTH else "some time ago"
        elif when.start > document.start:
            yield "to come"
        else:
            yield "lately" if when.grain <= Grain.DAY else "of late"
    if any(n.actor.kind is not ActorKind.PLACE for n in scene.names):
        yield "names"


def _verb(scene: Scene, parsed: Parsed, outline: Outline, number: int, around: frozenset[str]) -> Candidate:
    clause = parsed.clauses[number]
    word, form = parsed.words[clause.head], clause.form
    kind = OF_VERB.get(clause.lemma, "event")
    told = {
        "known": VERB_FORMS.get(word.text.lower()) is not None,
        f"is {kind}": True,
        "light": clause.lemma in LIGHT,
        "saying": clause.lemma in SAYING,
        "told by somebody": clause.said_by is not None,
        "perfect": form.perfect,
        "passive": form.passive,
        "progressive": form.progressive,
        "negated": form.negated,
        _TENSES.get(form.tense, "participle"): True,
        "no subject": clause.subject is None,
        "main clause": clause.relation in _MAIN,
        "adverbial": clause.relation in _ADVERBIAL,
        "of a noun": clause.relation in _OF_NOUN,
        "condition": clause.marker in _CONDITIONS,
        "first person": clause.subject is not None and parsed.words[clause.subject.head].text.lower() in _PERSONAL,
        "named subject": _is_named(scene, parsed, clause.subject),
        "named object": _is_named(scene, parsed, clause.object),
        "object": clause.object is not None,
        f"joined by {clause.marker}": clause.marker
        in ("after", "before", "when", "while", "as", "that", "because", "since"),
        f"as {clause.relation}": True,
        "pronoun subject": clause.subject is not None and parsed.tags[clause.subject.head][:3] == "PRP",
        "no name": not _is_named(scene, parsed, clause.subject) and clause.subject is not None,
        "kind of the title": kind in outline.kinds,
        "hard and past": kind in _HARD and form.tense is Tense.PAST,
        "hard": kind in _HARD,
        "no kind, past": kind == "event" and form.tense is Tense.PAST,
        "adjunct": any(p.preposition for p in clause.others),
    }
    features = (
        around | {name for name, there in told.items() if there} | set(_of_word(scene, outline, word.text, word.start))
    )
    trigger = Trigger(
        word.start,
        word.end,
        word.text,
        kind,
        "past" if form.finite else "base",
        form.finite,
        clause.lemma in SAYING,
        True,
    )
    return Candidate(trigger, clause.head, number, features)


def _noun(
    scene: Scene, parsed: Parsed, outline: Outline, at: int, name: str, heads: dict[int, int], around: frozenset[str]
) -> Candidate:
    assert parsed.tree is not None
    word, relation, above = parsed.words[at], parsed.tree.relations[at], parsed.tree.heads[at]
    governor = _governing(parsed, at, heads)
    clause = None if governor is None else parsed.clauses[governor]
    below = [i for i, head in enumerate(parsed.tree.heads) if head == at]
    determiner = next(
        (parsed.words[i].text.lower() for i in below if parsed.tree.relations[i] in ("det", "nmod:poss")), ""
    )
    carried = relation == "obj" and above in heads and parsed.clauses[heads[above]].lemma in CARRYING
    told = {
        "noun": True,
        "noun kind of the title": OF_NOUN[name] in outline.kinds,
        "noun hard": OF_NOUN[name] in _HARD,
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
    features = around | {n for n, there in told.items() if there} | set(_of_word(scene, outline, word.text, word.start))
    trigger = Trigger(word.start, word.end, word.text, OF_NOUN[name], "noun", finite=False, reporting=False, known=True)
    return Candidate(trigger, at, governor, features)


def _adjective(scene: Scene, parsed: Parsed, outline: Outline, at: int, around: frozenset[str]) -> Candidate:
    assert parsed.tree is not None
    word = parsed.words[at]
    before_noun = parsed.tree.relations[at] == "amod" and parsed.tree.heads[at] > at
    features = around | {"adjective", *(["before its noun"] if before_noun else [])}
    features |= set(_of_word(scene, outline, word.text, word.start))
    heads = {clause.head: number for number, clause in enumerate(parsed.clauses)}
    trigger = Trigger(
        word.start,
        word.end,
        word.text,
        ADJECTIVES[word.text.lower()],
        "noun",
        finite=False,
        reporting=False,
        known=True,
    )
    return Candidate(trigger, at, heads.get(at, _governing(parsed, at, heads)), features)


def _of_word(scene: Scene, outline: Outline, word: str, start: int) -> Iterator[str]:
    """What the article makes of a word elsewhere, and whether it stands in a quotation."""
    root, text = _root(word), scene.text
    if root in outline.title:
        yield "in the title"
    if root in outline.told:
        yield "told before"
    if outline.often[root] > 1:
        yield "told again"
    if text.count('"', scene.start, start) % 2 == 1 or text.rfind("“", scene.start, start) > text.rfind(
        "”", scene.start, start
    ):
        yield "quoted"


def _governing(parsed: Parsed, at: int, heads: dict[int, int]) -> int | None:
    """The clause on which a word hangs."""
    assert parsed.tree is not None
    while at >= 0 and at not in heads:
        at = parsed.tree.heads[at]
    return heads.get(at)


def _is_named(scene: Scene, parsed: Parsed, phrase: Phrase | None) -> bool:
    if phrase is None:
        return False
    start, end = parsed.span(phrase)
    return bool(scene.page.names_over(start, end) or scene.page.references_over(start, end))


def clauses_by_head(clauses: Sequence[Clause]) -> dict[int, int]:
    """Return the number of each clause by the word that heads it."""
    return {clause.head: number for number, clause in enumerate(clauses)}
