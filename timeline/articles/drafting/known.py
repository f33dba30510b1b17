"""Known: what was done in a happening that the article told before, or that its readers know."""

from timeline.articles.drafting.kinds import OF_NOUN
from timeline.articles.drafting.outline import HARD, root
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.scene import NONE, Dated, Scene
from timeline.articles.drafting.sharing import WITHIN, is_definite
from timeline.grammar.clauses import Clause


def of_known(scene: Scene, parsed: Parsed, clause: Clause) -> Dated | None:
    """Return the date of what was done in a happening that is known: "died in the blast" was when the blast was told to be, if it was; None where a clause speaks of none."""
    for phrase in (clause.agent, *clause.others):
        if phrase is None or phrase.preposition not in WITHIN:
            continue
        noun = parsed.lemma(phrase.head)
        kind = OF_NOUN.get(noun, "")
        if kind not in HARD or not is_definite(parsed, phrase.head):
            continue
        told = scene.memory.again(root(noun), kind)
        if told is None or told.when is None:
            return NONE
        anchor = "document" if told.expression is None else "event"
        return Dated(told.when, told.expression, f"the date of “{told.word}”, told before", 0, anchor)
    return None
