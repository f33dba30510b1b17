"""Paragraph: the day of which a report tells, and each of its paragraphs.

A report tells of the first day of the last week that its first sentences name, and each paragraph goes on from there to the
days that it names itself. Once it names an older time, or a week that is over, what follows tells of that and has no day.
"""

from dataclasses import replace

from timeline.articles.drafting.clause_dates import dates_of
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.scene import Scene
from timeline.dates.grain import Grain
from timeline.dates.when import Shape, When
from timeline.grammar.forms import Tense

_TELLING = frozenset({"root", "conj", "ccomp", "parataxis", "advcl"})
_LINE = 20
_FIRST = 6
_LEAD = 2
_BACK = 1
_WHOLE = 100
_WEEK = 7


def day_of_news(page: Page) -> When | None:
    """Return the day of which a report tells: the first of the last week that its first sentences name, else its own."""
    document = page.document
    if not page.is_news or document is None or document.start is None or document.end is None:
        return None
    first = [s for s, outside in zip(page.sentences, page.outside, strict=True) if not outside][:_FIRST]
    for sentence in first:
        for index in page.dates_in(sentence.start, sentence.end):
            expression = page.expressions[index]
            if (sentence.end - sentence.start) - (expression.end - expression.start) < _LINE:
                continue  # the line with the date of publication
            if (day := _lately(expression.when, document)) is not None:
                return day
    return document


def is_of_days(page: Page) -> bool:
    """Whether the first sentences of a report say that its news is of a week or a month that is over: "held last week"."""
    document = page.document
    if not page.is_news or document is None:
        return False
    first = [s for s, outside in zip(page.sentences, page.outside, strict=True) if not outside][:_LEAD]
    dates = [page.expressions[i] for sentence in first for i in page.dates_in(sentence.start, sentence.end)]
    whens = [one.when for one in dates if one.when is not None and one.meaning["kind"] == "Shifted"]
    return any(_is_past_week(when, document) and not is_older(when, document) for when in whens)


def _lately(when: When | None, document: When) -> When | None:
    """The day of an expression where it lies in the week before the publication."""
    if when is None or when.grain > Grain.DAY or when.shape is not Shape.POINT or when.start is None:
        return None
    if document.start is None or document.end is None or not document.start - _WEEK <= when.start < document.end:
        return None
    return replace(when, clock=None)


def follow(scene: Scene, parsed: Parsed) -> None:
    """Keep the day to which a sentence leads its paragraph: the last one named with what it tells as past."""
    document, memory = scene.page.document, scene.memory
    if document is None or memory.day is None:
        return
    memory.back -= memory.back > 0
    opens = scene.page.starts_paragraph(scene.start)
    if opens or (memory.now is None and not memory.back):
        memory.now = memory.day
    memory.present = not opens and memory.told_here is not False and (memory.present or memory.told_here is True)
    memory.told_here = _tells_how_things_are(parsed)
    for number, index in dates_of(scene, parsed).items():
        clause, when = parsed.clauses[number], scene.page.expressions[index].when
        told = clause.relation in _TELLING and (clause.form.tense is Tense.PAST or clause.form.perfect)
        if not told:
            continue
        if (day := _lately(when, document)) is not None:
            memory.now = memory.now if clause.form.perfect else day
        elif when is not None and (is_older(when, document) or _is_past_week(when, document)):
            memory.now, memory.back = None, _WHOLE if clause.relation in ("root", "ccomp") else _BACK


def _is_past_week(when: When, document: When) -> bool:
    """Whether a date is of more than a day, and over on the day of publication: what goes on from it has no day of its own."""
    over = when.end is not None and document.start is not None and when.end <= document.start
    return over and (when.grain > Grain.DAY or when.shape is not Shape.POINT)


def _tells_how_things_are(parsed: Parsed) -> bool | None:
    """Whether a sentence stands on a verb of the present, None where it stands on none."""
    roots = [clause.form for clause in parsed.clauses if clause.relation == "root"]
    return None if not roots else all(form.tense is Tense.PRESENT and not form.perfect for form in roots)


def is_older(when: When, document: When) -> bool:
    """Whether a date speaks of another time than the news, or of one that began long before ("since 2008")."""
    last = when.end if when.end is not None else when.start
    return last is not None and document.start is not None and last < document.start - _WEEK
