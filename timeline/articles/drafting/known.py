"""Known: what was done in a happening that the article told before, or that its readers know."""

from timeline.articles.drafting.kinds import OF_NOUN
from timeline.articles.drafting.memory import DEATHS, TOLL, Told
from timeline.articles.drafting.outline import HARD, root
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.scene import NONE, Dated, Scene
from timeline.articles.drafting.sharing import WITHIN, is_definite
from timeline.grammar.clauses import Clause


def of_known(scene: Scene, parsed: Parsed, clause: Clause) -> Dated | None:
    """Return the date of what was done in a happening that is known: "died in the blast" was when the blast was told to be, if it was; None where a clause speaks of none."""
    if (met := _of_meeting(scene, parsed, clause)) is not None:
        return met
    for phrase in (clause.agent, *clause.others):
        if phrase is None or phrase.preposition not in WITHIN:
            continue
        noun = parsed.lemma(phrase.head)
        kind = OF_NOUN.get(noun, "")
        if kind not in HARD or not is_definite(parsed, phrase.head):
            continue
        told = scene.memory.again(root(noun), kind)
        return NONE if told is None else _as_told(told)
    return _of_death(scene, parsed, clause)


def _of_meeting(scene: Scene, parsed: Parsed, clause: Clause) -> Dated | None:
    """The date of what a meeting did whose date the article told: "The forum drew 4,000 delegates"."""
    if clause.subject is None or clause.form.passive:
        return None
    start, end = parsed.span(clause.subject)
    told = scene.memory.recall(scene.text, start, end)
    if told is None:
        return None
    return Dated(told.when, told.expression, f"the date of “{told.words}”, told before", 0, "event")


def _of_death(scene: Scene, parsed: Parsed, clause: Clause) -> Dated | None:
    """The date of a death that the article told before: who "was killed by a single shot" was killed when it said so first."""
    told_by = root(parsed.words[clause.head].text)
    if told_by not in TOLL:
        return None
    if (struck := scene.memory.violence_near(scene.start)) is not None:
        return _as_told(struck)  # "A ferry sank on 3 February. Eleven people died."
    if told_by not in DEATHS:
        return None
    dead = clause.subject if clause.form.passive or clause.object is None else clause.object
    if dead is None:
        return None
    start, end = parsed.span(dead)
    names = (*scene.page.names_over(start, end), *scene.page.references_over(start, end))
    told = scene.memory.death_of(frozenset(name.actor.key for name in names))
    return None if told is None else _as_told(told)


def _as_told(told: Told) -> Dated:
    if told.when is None:
        return NONE
    anchor = "document" if told.expression is None else "event"
    return Dated(told.when, told.expression, f"the date of “{told.word}”, told before", 0, anchor)
