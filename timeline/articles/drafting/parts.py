"""Parts: who takes part in what a clause tells, and as what: by name, by a word that stands for a name, or without one."""

from collections.abc import Iterator

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.scene import Scene
from timeline.events.draft import Participant
from timeline.grammar.clauses import Clause, Phrase

_LONGEST = 120
"""A phrase of more characters names nobody in particular."""

_TO_SOMEBODY = frozenset({"to", "with", "against", "for", "by", "of"})
_NOUNS = ("NN", "CD")


def parts(scene: Scene, parsed: Parsed, clause: Clause) -> Iterator[Participant]:
    """Return the participants of a clause: those who act, those to whom it is done, those with whom, and where."""
    passive = clause.form.passive
    if clause.agent is not None:
        yield from _of(scene, parsed, clause.agent, "agent")
    if clause.subject is not None:
        yield from _of(scene, parsed, clause.subject, "patient" if passive else "agent")
    if clause.object is not None:
        yield from _of(scene, parsed, clause.object, "patient")
    for phrase in clause.others:
        if phrase != clause.agent:
            yield from _of(scene, parsed, phrase, "recipient" if phrase.preposition in ("", "to") else "")


def _of(scene: Scene, parsed: Parsed, phrase: Phrase, part: str) -> Iterator[Participant]:
    """The names in a phrase, else who its head stands for, else its words."""
    start, end = parsed.span(phrase)
    named = False
    for name in scene.page.names_over(start, end):
        where = "place" if name.actor.kind is ActorKind.PLACE and part != "agent" else part
        yield Participant(name.actor.key, name.span.start, name.span.end, name.span.text, name.span.role, where)
        named = True
    if named:
        return
    for name in scene.page.references_over(start, end):
        yield Participant(name.actor.key, name.span.start, name.span.end, name.span.text, name.span.role, part)
        named = True
    plain = parsed.tags[phrase.head][:2] in _NOUNS and end - start <= _LONGEST
    dated = any(e.start < end and start < e.end for e in scene.page.expressions)
    if not named and plain and not dated and (part or phrase.preposition in _TO_SOMEBODY):
        yield Participant("", start, end, scene.text[start:end], "", part)
