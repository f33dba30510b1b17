"""Clause dates: which date expression of a sentence hangs on which of its clauses, and which belongs to a noun."""

from timeline.articles.drafting.comparing import is_compared, is_record
from timeline.articles.drafting.describing import noun_of
from timeline.articles.drafting.entry import of_entry
from timeline.articles.drafting.kinds import OF_NOUN
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.scene import Scene
from timeline.articles.drafting.setting import set_for
from timeline.articles.drafting.sharing import GATHERINGS
from timeline.dates.timex import TimexType

_FAR = 2_000
"""Characters: of what stands farther before an hour, not all is looked at."""


def dates_of(scene: Scene, parsed: Parsed) -> dict[int, int]:
    """Return, by the number of a clause, the index of the first expression that hangs on it."""
    found: dict[int, int] = {}
    for index in scene.dates:
        expression = scene.page.expressions[index]
        if _is_bare_hour(scene, index) or is_stray_hour(scene, index) or is_compared(scene.page, parsed, expression):
            continue
        clause = parsed.clause_of(expression.start, expression.end)
        if clause is None:
            clause = _of_gathering(parsed, expression.start, expression.end)
        if clause is None:
            clause = of_entry(scene, parsed, expression)
        if clause is None or set_for(parsed, parsed.clauses[clause], expression) is not None:
            continue
        verb = parsed.words[parsed.clauses[clause].head].start
        if scene.depth(verb) == scene.depth(expression.start):  # what is said dates no saying
            found.setdefault(clause, index)
    return found


def _is_bare_hour(scene: Scene, index: int) -> bool:
    """Whether an expression is an hour of no known day."""
    expression = scene.page.expressions[index]
    when = expression.when
    return expression.timex.type is TimexType.TIME and (when is None or when.start is None or when.clock is None)


def is_stray_hour(scene: Scene, index: int) -> bool:
    """Whether an expression of a report is an hour that leans on a day which another paragraph told: it may be of any day.

    Not where that is the day of which the report tells.
    """
    hour, page = scene.page.expressions[index], scene.page
    if not page.is_news or hour.timex.type is not TimexType.TIME or hour.anchor != "expression" or hour.when is None:
        return False
    if scene.memory.day is not None and scene.memory.day.start == hour.when.start:
        return False
    paragraph = max(page.text.rfind("\n", 0, hour.start) + 1, hour.start - _FAR)
    before = (one.when for one in page.expressions_over(paragraph, hour.start) if one.end <= hour.start)
    return not any(when is not None and when.start == hour.when.start for when in before)


def _of_gathering(parsed: Parsed, start: int, end: int) -> int | None:
    """The clause that tells what was done at a gathering of that date: "at the 7 June press conference he said"."""
    noun = noun_of(parsed, start, end)
    if noun is None or parsed.tree is None or OF_NOUN.get(parsed.lemma(noun)) not in GATHERINGS:
        return None
    heads = {clause.head: number for number, clause in enumerate(parsed.clauses)}
    return heads.get(parsed.tree.heads[noun]) if parsed.tree.relations[noun] == "obl" else None


def of_noun(scene: Scene, parsed: Parsed, at: int) -> int | None:
    """Return the index of the expression that belongs to a noun, None where none does."""
    for index in scene.dates:
        expression = scene.page.expressions[index]
        if noun_of(parsed, expression.start, expression.end) == at and not is_record(
            scene.page, scene.start, expression
        ):
            return index
    return None
