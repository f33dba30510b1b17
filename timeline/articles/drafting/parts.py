"""Parts: who takes part in a happening, and as what: by name, by a word that stands for a name, or without one."""

from collections.abc import Iterator, Sequence

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.kinds import ADJECTIVES
from timeline.articles.drafting.page import Name
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.phrases import joined, phrase_of, preposition_of, words_of
from timeline.articles.drafting.scene import Scene
from timeline.events.draft import Participant
from timeline.grammar.clauses import Clause, Phrase
from timeline.grammar.tokens import Token
from timeline.words import words

_LONGEST = 120
"""A phrase of more characters names nobody in particular."""


_TO_SOMEBODY = words("to with against for by of from between on over into towards about at off")
_NOUNS = ("NN", "CD", "JJ")
_OBLIQUE = {"": "recipient", "to": "recipient", "by": "agent"}
_OF_NOUN = {"of": "patient", "by": "agent", "against": "patient", "on": "patient", "to": "recipient"}
_DOING = words("hold make conduct launch take give carry stage mount issue perform undertake commit open start begin")
_UNDERGOING = words("suffer face see sustain undergo receive survive get")
_BEFALLING = words("hit strike rock shake engulf kill destroy devastate injure")
_ACTING = words("""
    police army navy military troop government militia rebel gang student worker union crowd mob family ministry court
    airline company hospital school plane helicopter aircraft train ship boat ferry bus car truck building bridge
""")
"""Nouns that say who it is even where they only describe another one: "gang violence", "a plane crash"."""
_THEY = words("he she they")
_DEEPEST = 3


def parts(scene: Scene, parsed: Parsed, at: int) -> Iterator[Participant]:
    """Return the participants of the happening that the word at `at` tells: of its clause, or of its noun or adjective."""
    number = parsed.clause_headed(at)
    if number is not None:
        yield from _of_clause(scene, parsed, number)
    if parsed.tags[at][:2] == "NN":
        yield from _of_noun(scene, parsed, at)
    elif number is None or not parsed.is_verb(parsed.clauses[number]):
        yield from _of_adjective(scene, parsed, at)


def _of_clause(scene: Scene, parsed: Parsed, number: int) -> Iterator[Participant]:
    """Those who act, those to whom it is done, those with whom, and where."""
    clause = parsed.clauses[number]
    befallen = clause.form.passive or not parsed.is_verb(clause) or parsed.words[clause.head].text.lower() in ADJECTIVES
    if clause.agent is not None:
        yield from _of(scene, parsed, clause.agent, "agent")
    subject = _subject(scene, parsed, clause)
    if subject is not None:
        yield from _of(scene, parsed, subject, "patient" if befallen else "agent")
    if clause.object is not None:
        yield from _of(scene, parsed, clause.object, "patient")
    for phrase in clause.others:
        if phrase != clause.agent:
            yield from _of(scene, parsed, phrase, "recipient" if phrase.preposition in ("", "to") else "")


def _subject(scene: Scene, parsed: Parsed, clause: Clause) -> Phrase | None:
    """The subject; for a pronoun that no name is known for, the nameless one who tells it: "the owner said he …"."""
    subject: Phrase | None = clause.subject
    for _ in range(_DEEPEST):
        if subject is None or parsed.words[subject.head].text.lower() not in _THEY:
            break
        if scene.page.references_over(*parsed.span(subject)):
            return subject
        above = clause.said_by if clause.said_by is not None else clause.governor
        if above is None or parsed.clauses[above] is clause:
            break
        clause = parsed.clauses[above]
        if clause.subject is None or _is_many(parsed, clause.subject.head) != _is_many(parsed, subject.head):
            break
        subject = clause.subject
    return subject


def _is_many(parsed: Parsed, at: int) -> bool:
    return parsed.tags[at] in ("NNS", "NNPS") or parsed.words[at].text.lower() == "they"


def _of_noun(scene: Scene, parsed: Parsed, at: int) -> Iterator[Participant]:
    """Those whom a noun names beside itself ("the arrest of", "a gang's"), and those of the verb it is told with."""
    tree = parsed.tree
    if tree is None:
        return
    for child in parsed.below[at]:
        relation = tree.relations[child]
        if relation == "nmod":
            part = _OF_NOUN.get(preposition_of(parsed, child), "")
            yield from _of(scene, parsed, phrase_of(parsed, child), part)
        elif relation == "nmod:poss" or (relation == "compound" and parsed.lemma(child).lower() in _ACTING):
            yield from _of(scene, parsed, phrase_of(parsed, child), "", whole=True)
        elif relation in ("compound", "amod"):
            yield from _named(scene, *parsed.span(phrase_of(parsed, child)), parsed.words[child], "")
    number = parsed.clause_headed(tree.heads[at]) if tree.heads[at] >= 0 else None
    if number is not None:
        yield from _told_with(scene, parsed, parsed.clauses[number], tree.relations[at])


def _told_with(scene: Scene, parsed: Parsed, clause: Clause, relation: str) -> Iterator[Participant]:
    """Those who take part in a noun by its verb: "Macron held a meeting", "two women suffered injuries", "a tsunami hit Java"."""
    if relation == "obj" and clause.lemma in _DOING | _UNDERGOING:
        if clause.subject is not None:
            part = "agent" if clause.lemma in _DOING and not clause.form.passive else "patient"
            yield from _of(scene, parsed, clause.subject, part)
        for phrase in clause.others:
            yield from _of(scene, parsed, phrase, _OBLIQUE.get(phrase.preposition, ""))
    elif relation == "nsubj" and clause.lemma in _BEFALLING and clause.object is not None:
        yield from _of(scene, parsed, clause.object, "patient")


def _of_adjective(scene: Scene, parsed: Parsed, at: int) -> Iterator[Participant]:
    """Those of whom an adjective tells: "two dead", "the missing crew", "all were reported missing"."""
    tree = parsed.tree
    if tree is None:
        return
    above = tree.heads[at]
    if tree.relations[at] == "amod" and above >= 0:
        yield from _of(scene, parsed, phrase_of(parsed, above), "patient")
    elif tree.relations[at] == "xcomp" and (number := parsed.clause_headed(above)) is not None:
        clause = parsed.clauses[number]
        of = clause.subject if clause.form.passive or clause.object is None else clause.object
        if of is not None:
            yield from _of(scene, parsed, of, "patient")
    counted = [i for i in parsed.below[at] if parsed.tags[i] == "CD"]
    if at and not counted and parsed.tags[at - 1] == "CD":
        counted = [at - 1]
    for number in counted:
        yield from _of(scene, parsed, Phrase(number, number, number), "patient")


def _named(scene: Scene, start: int, end: int, head: Token, part: str) -> Iterator[Participant]:
    """The names in a phrase, else the words in it that stand for a name; the part is that of the one who is its head."""
    for name in scene.page.names_over(start, end) or scene.page.references_over(start, end):
        is_head = name.span.start < head.end and (head.start < name.span.end or head.text.lower() in _title(name))
        where = part if is_head else ""
        if is_head and name.actor.kind is ActorKind.PLACE and part != "agent":
            where = "place"
        yield Participant(name.actor.key, name.span.start, name.span.end, name.span.text, name.span.role, where)


def _title(name: Name) -> Sequence[str]:
    return name.span.role.lower().split()


def _of(scene: Scene, parsed: Parsed, phrase: Phrase, part: str, *, whole: bool = False) -> Iterator[Participant]:
    """The names in a phrase and in those joined to it, and its words where its head is no name."""
    for head in joined(parsed, phrase.head):
        one = phrase if head == phrase.head else phrase_of(parsed, head)
        start, end = words_of(scene.page, parsed, one)
        named = list(_named(scene, start, end, parsed.words[head], part)) if start < end else []
        yield from named
        nameless = parsed.tags[head] in ("NN", "NNS") or (not named and parsed.tags[head][:2] in _NOUNS)
        if start < end and nameless and (whole or part or phrase.preposition in _TO_SOMEBODY):
            yield from _nameless(scene, parsed, one, named, part)


def _nameless(
    scene: Scene, parsed: Parsed, phrase: Phrase, named: list[Participant], part: str
) -> Iterator[Participant]:
    """The words of a phrase, of a long one those up to its head; not where they are a name with its title."""
    head = parsed.words[phrase.head]
    if any((p.start < head.end and head.start < p.end) or head.text.lower() in p.role.lower().split() for p in named):
        return
    start, end = words_of(scene.page, parsed, phrase)
    if end - start > _LONGEST:
        end = head.end
    if end - start <= _LONGEST:
        yield Participant("", start, end, scene.text[start:end], "", part)
