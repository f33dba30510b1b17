"""News: happenings that a report of a known day tells without saying when.

A paper tells what happened since the last one. Where the day of publication is known and the text is no story, a clause
told as past is dated "about that day": exactly where it is a saying, for who reports today has heard it today; else
approximately. What is to come, what is only possible and what is denied stays undated.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.salience import salience
from timeline.articles.drafting.scene import Dated, Scene
from timeline.articles.drafting.timing import agrees, timed
from timeline.articles.drafting.triggers import Trigger
from timeline.articles.drafting.weighing import Candidate
from timeline.events.draft import EventDraft

LEAST = 0.26
"""A clause below this salience is not drafted where nothing but the report dates it …"""

LEAST_DATED = 0.12
"""… and below this one where a date of its own does, unless it is the deed of one who is named."""

_LEAST_CARRIED = 0.12

SURE = 0.4
"""What nothing but the report dates must come out as sure as this, with its participants and what is claimed of it."""

_UNWEIGHED = 0.3
"""A word that a date belongs to is no surer where the tree of its sentence has no happening at it."""

_DEED = frozenset({"named subject", "past", "main clause"})

_MAYBE = frozenset({"modal", "negated"})
_COMING = frozenset({"ahead", "to come", "main clause"})
_WORD = _DEED | {"saying", "main actor"}


def told_as_news(
    scene: Scene, parsed: Parsed, found: Iterable[Candidate], given: Collection[int]
) -> Iterator[tuple[Candidate, Dated]]:
    """Return the candidates of a sentence that are salient, but for the triggers at the offsets `given`, each dated."""
    for one in found:
        score = salience(one.features)
        least = _LEAST_CARRIED if "carried" in one.features else LEAST
        if (score >= least or _is_word_of(one)) and not one.carries and one.trigger.start not in given:
            yield one, replace(timed(scene, parsed, one.at, one.clause), weight=score)


def is_kept(one: Candidate) -> bool:
    """Whether a happening that a date belongs to is worth keeping: salient, a deed of one who is named, to come, or no fact."""
    no_fact = "main clause" in one.features and not one.features.isdisjoint(_MAYBE)
    salient = salience(one.features) >= LEAST_DATED
    return salient or no_fact or one.features >= _DEED or one.features >= _COMING


def is_sure(made: EventDraft, one: Candidate) -> bool:
    """Whether a draft that nothing but the report dates is sure enough: one without participants, or not happened, is less so."""
    return made.confidence >= SURE or "carried" in one.features or _is_word_of(one)


def _is_word_of(one: Candidate) -> bool:
    """Whether one of whom the article speaks most says something: of no weight, but wanted in that one's chronology."""
    return one.features >= _WORD


def when_told(scene: Scene, parsed: Parsed, trigger: Trigger, dated: Dated, one: Candidate | None) -> Dated:
    """Return the date of a happening that the words around it date, as news tells it, with the weight of its salience."""
    weight = min(dated.weight, _UNWEIGHED) if one is None else salience(one.features)
    clause = parsed.clause_at(trigger.start)
    if (dated.when is None and dated.expression is None) or not agrees(scene, parsed, trigger, dated):
        number = None if clause is None else parsed.clauses.index(clause)
        at = one.at if one is not None else -1
        dated = timed(scene, parsed, at, number)
    return replace(dated, weight=weight)
