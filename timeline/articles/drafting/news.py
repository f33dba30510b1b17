"""News: happenings that a report of a known day tells without saying when.

A paper tells what happened since the last one. Where the day of publication is known and the text is no story, a clause
told as past is dated "about that day": exactly where it is a saying, for who reports today has heard it today; else
approximately. What is to come, what is only possible and what is denied stays undated.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from timeline.articles.drafting.page import Page
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.salience import salience
from timeline.articles.drafting.scene import Dated, Scene
from timeline.articles.drafting.triggers import Trigger
from timeline.articles.drafting.weighing import Candidate
from timeline.dates.grain import Grain
from timeline.dates.when import Shape, When
from timeline.grammar.clauses import SAYING, Clause
from timeline.grammar.forms import Tense

LEAST = 0.26
"""A clause below this salience is not drafted where nothing but the report dates it …"""

LEAST_DATED = 0.18
"""… and below this one where a date of its own does."""

_DEED = frozenset({"named subject", "past", "main clause"})
_WORD = _DEED | {"saying"}
_MAIN = frozenset({"root", "conj", "ccomp"})
_LEANING = frozenset({"xcomp", "advcl", "conj"})
_BEFORE = frozenset(
    ("first", "originally", "initially", "previously", "earlier", "formerly", "once", "already", "long")
)
_FIRST = 6
_WEEK = 7


def told_as_news(
    scene: Scene, parsed: Parsed, found: Iterable[Candidate], given: Collection[int]
) -> Iterator[tuple[Candidate, Dated]]:
    """Return the candidates of a sentence that are salient, but for the triggers at the offsets `given`, each dated."""
    dates = _dates(scene, parsed)
    for one in found:
        score = salience(one.features)
        if (score >= LEAST or _is_word_of(one)) and one.trigger.start not in given:
            yield one, _dated(scene, parsed, one.clause, dates, score)


def is_kept(one: Candidate) -> bool:
    """Whether a happening that a date belongs to is worth keeping."""
    return salience(one.features) >= LEAST_DATED or one.features >= _DEED


def _is_word_of(one: Candidate) -> bool:
    """Whether somebody named says something: of no weight in the news, but wanted where the chronology is that person's."""
    return one.features >= _WORD


def _dates(scene: Scene, parsed: Parsed) -> dict[int, int]:
    """Return, by the number of a clause, the index of the first expression that hangs on it."""
    found: dict[int, int] = {}
    for index in scene.dates:
        expression = scene.page.expressions[index]
        clause = parsed.clause_of(expression.start, expression.end)
        if clause is None:
            continue
        verb = parsed.words[parsed.clauses[clause].head].start
        if scene.in_reported(verb) == scene.in_reported(expression.start):  # what is said dates no saying
            found.setdefault(clause, index)
    return found


def day_of_news(page: Page) -> When | None:
    """Return the day of which a report tells: the first of the last week that its first sentences name, else its own."""
    document = page.document
    if not page.is_news or document is None or document.start is None or document.end is None:
        return None
    first = [s for s, outside in zip(page.sentences, page.outside, strict=True) if not outside][:_FIRST]
    for sentence in first:
        for index in page.dates_in(sentence.start, sentence.end):
            when = page.expressions[index].when
            if when is None or when.grain > Grain.DAY or when.shape is not Shape.POINT or when.start is None:
                continue
            if document.start - _WEEK <= when.start < document.end:
                return replace(when, clock=None)
    return document


def when_told(scene: Scene, parsed: Parsed, trigger: Trigger, dated: Dated, one: Candidate | None) -> Dated:
    """Return the date of a happening as news tells it, with the weight of its salience."""
    if one is not None:
        dated = replace(dated, weight=salience(one.features))
    clause = parsed.clause_at(trigger.start)
    if clause is None or dated.when is not None or dated.expression is not None:
        return dated
    return _dated(scene, parsed, parsed.clauses.index(clause), _dates(scene, parsed), dated.weight)


def _dated(scene: Scene, parsed: Parsed, number: int | None, dates: dict[int, int], score: float) -> Dated:
    """The date of the clause itself, of the clause it leans on, or of the report."""
    if number is None:
        return Dated(None, None, "no date in the text", score)
    at: int | None = number
    while at is not None:
        clause = parsed.clauses[at]
        if at in dates:
            expression = scene.page.expressions[dates[at]]
            return Dated(expression.when, dates[at], expression.reason, score)
        at = clause.governor if clause.relation in _LEANING else None
    clause = parsed.clauses[number]
    day, document = scene.memory.day, scene.page.document
    words = {parsed.words[i].text.lower() for i in range(min(clause.group), max(clause.group) + 1)}
    if (
        day is None
        or document is None
        or not _happened(parsed, clause)
        or words & _BEFORE
        or any(_is_past(scene, i, document) for i in scene.dates)
    ):
        return Dated(None, None, "no date in the text", score)
    if clause.lemma in SAYING and clause.relation in _MAIN and clause.said_by is None and day == document:
        return Dated(day, None, "said in a report of that day", score, "document")
    return Dated(day.qualified(approximate=True), None, "told as news: about the day it tells of", score, "document")


def _happened(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause is told as past, itself or with the clause it leans on ("unveiled it, saying …")."""
    while clause.form.tense is Tense.PARTICIPLE and clause.relation in _LEANING and clause.governor is not None:
        clause = parsed.clauses[clause.governor]
    form = clause.form
    return form.tense is Tense.PAST and not form.perfect and not form.negated


def _is_past(scene: Scene, index: int, document: When) -> bool:
    """Whether an expression of the sentence speaks of another time than the news."""
    when = scene.page.expressions[index].when
    return (
        when is not None and when.end is not None and document.start is not None and when.end < document.start - _WEEK
    )
