"""Timing: the day on which a happening lies that a report of a known day tells.

The date that hangs on its own clause, or on one that it leans on, dates it. Without one it lies on the day that the
paragraph tells of: a report tells of the first day of the last week that its first sentences name, and each paragraph goes
on from there to the days that it names itself; once it names an older time, its other clauses tell of that and have no day.
What is to come, what is only possible, what is denied and what had been before stays undated.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from timeline.articles.drafting.claiming import claim_of
from timeline.articles.drafting.comparing import is_compared, is_record
from timeline.articles.drafting.describing import noun_of
from timeline.articles.drafting.entry import of_entry
from timeline.articles.drafting.kinds import OF_NOUN, OF_VERB
from timeline.articles.drafting.known import of_known
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.scene import NONE, Dated, Scene
from timeline.articles.drafting.setting import set_for
from timeline.articles.drafting.sharing import GATHERINGS, has_own_time, shares_date
from timeline.articles.drafting.triggers import Trigger
from timeline.dates.edtf import text_of
from timeline.dates.grain import Grain
from timeline.dates.timex import TimexType
from timeline.dates.when import Shape, When
from timeline.events.draft import Factuality
from timeline.grammar.clauses import SAYING, Clause
from timeline.grammar.forms import Tense

_MAIN = frozenset({"root", "conj", "ccomp", "parataxis"})
_LEANING = frozenset({"xcomp", "advcl", "conj"})
_TELLING = frozenset({"root", "conj", "ccomp", "parataxis", "advcl"})
_BEFORE = frozenset(
    (
        "first",
        "originally",
        "initially",
        "previously",
        "earlier",
        "formerly",
        "once",
        "already",
        "long",
        "later",
        "then",
    )
)
_UTTERING = frozenset(
    [
        "say",
        "tell",
        "add",
        "announce",
        "report",
        "claim",
        "state",
        "declare",
        "deny",
        "admit",
        "argue",
        "insist",
        "warn",
        "explain",
        "confirm",
        "stress",
        "reply",
    ]
)
_LONG = re.compile(r"P[\dX.]+[WMY]|P(?:[89]|\d\d+)D|P[\dX.]*[A-Z]{2}\Z")
_AT_OTHER_TIMES = frozenset({"after", "before", "until", "since", "till"})
_MANY = frozenset({"many", "most", "some", "few", "others", "people", "generations"})
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
    return any(_is_past_week(when, document) and not _is_older(when, document) for when in whens)


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
        elif when is not None and (_is_older(when, document) or _is_past_week(when, document)):
            memory.now, memory.back = None, _WHOLE if clause.relation in ("root", "ccomp") else _BACK


def _tells_how_things_are(parsed: Parsed) -> bool | None:
    """Whether a sentence stands on a verb of the present, None where it stands on none."""
    roots = [clause.form for clause in parsed.clauses if clause.relation == "root"]
    return None if not roots else all(form.tense is Tense.PRESENT and not form.perfect for form in roots)


def _is_past_week(when: When, document: When) -> bool:
    """Whether a date is of more than a day, and over on the day of publication: what goes on from it has no day of its own."""
    over = when.end is not None and document.start is not None and when.end <= document.start
    return over and (when.grain > Grain.DAY or when.shape is not Shape.POINT)


def dates_of(scene: Scene, parsed: Parsed) -> dict[int, int]:
    """Return, by the number of a clause, the index of the first expression that hangs on it."""
    found: dict[int, int] = {}
    for index in scene.dates:
        expression = scene.page.expressions[index]
        if _is_bare_hour(scene, index) or is_compared(scene.page, parsed, expression):
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


def agrees(scene: Scene, parsed: Parsed, trigger: Trigger, dated: Dated) -> bool:
    """Whether the tree of the sentence lets an expression date a verb: not from the clause that its relative clause is in."""
    clause = parsed.clause_at(trigger.start)
    if clause is None or dated.expression is None or not clause.relation.startswith("acl"):
        return True
    expression = scene.page.expressions[dated.expression]
    number = parsed.clause_of(expression.start, expression.end)
    if number is None:
        return True
    at: int | None = number
    while at is not None:
        if parsed.clauses[at] is clause:
            return True
        at = parsed.clauses[at].governor
    return False


def timed(scene: Scene, parsed: Parsed, at: int, number: int | None) -> Dated:
    """Return the date of a happening: of the noun at `at`, of its clause, of the clause it leans on, or of the paragraph.

    The weight is left at 0, for it is that of the happening.
    """
    if (index := of_noun(scene, parsed, at)) is not None:
        return _by(scene, index)
    if number is None or not shares_date(parsed, at, parsed.clauses[number]):
        return NONE
    dates = dates_of(scene, parsed)
    here: int | None = number
    while here is not None:
        clause = parsed.clauses[here]
        if here in dates:
            return _by(scene, dates[here])
        here = clause.governor if _leans(parsed, clause) else None
    return _as_news(scene, parsed, number)


def _leans(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause has the date of the one above it; not what is joined to a saying by mistake ("said on Monday that …")."""
    if clause.relation not in _LEANING or clause.governor is None or clause.marker in _AT_OTHER_TIMES:
        return False
    governor = parsed.clauses[clause.governor]
    if clause.relation == "conj" and has_own_time(parsed, clause.head):
        return False
    return clause.relation != "conj" or governor.lemma not in SAYING or clause.subject in (None, governor.subject)


def _by(scene: Scene, index: int) -> Dated:
    expression = scene.page.expressions[index]
    return Dated(expression.when, index, expression.reason, 0)


def is_scheduled(scene: Scene, clause: Clause | None, trigger: Trigger, dated: Dated) -> bool:
    """Whether a happening is told to come: in the present, or by a noun, with a later day ("takes effect tomorrow", "next week's talks")."""
    document, when = scene.page.document, dated.when
    if document is None or document.end is None or when is None or when.start is None or when.start < document.end:
        return False
    if clause is not None:
        return clause.form.tense is Tense.PRESENT and not clause.form.perfect
    meaning = {} if dated.expression is None else scene.page.expressions[dated.expression].meaning
    while isinstance(inner := meaning.get("of"), Mapping):
        meaning = inner
    words = scene.page.expressions[dated.expression].text.lower() if dated.expression is not None else ""
    if trigger.form == "noun" and words.startswith(("next ", "the next ", "the coming ", "tomorrow")):
        return True
    count = meaning.get("n")
    ahead = meaning.get("kind") == "Weekday" or (isinstance(count, int) and count > 0)
    return trigger.form == "noun" and meaning.get("kind") in ("Shifted", "Weekday") and ahead


def _lasts_long(scene: Scene, parsed: Parsed, number: int) -> bool:
    """Whether a clause tells of more than a week: "for two years", "in the first nine months"."""
    clause = parsed.clauses[number]
    start, end = parsed.extent(clause)
    for one in scene.page.expressions_over(scene.start, scene.end):
        if one.timex.type is TimexType.DURATION and _LONG.match(one.timex.value):
            near = start <= one.start < end or parsed.clause_of(one.start, one.end) == number
            if near and parsed.clause_of(one.start, one.end) in (None, number):
                return True
    return False


def _as_news(scene: Scene, parsed: Parsed, number: int) -> Dated:
    """The date of what nothing in the sentence dates: about the day that the paragraph tells of."""
    clause = parsed.clauses[number]
    day, document = scene.memory.now, scene.page.document
    words = {parsed.words[i].text.lower() for i in range(min(clause.group), max(clause.group) + 1)}
    if (
        document is None
        or not _happened(parsed, clause)
        or claim_of(parsed, clause) is not Factuality.HAPPENED
        or words & _BEFORE
        or _is_background(parsed, clause)
        or _lasts_long(scene, parsed, number)
        or _is_of_figures(parsed, clause)
        or _is_before(parsed, number)
    ):
        return NONE
    named = [scene.page.expressions[i].when for i in scene.dates]
    if any(when is not None and _is_older(when, document) for when in named):
        return NONE
    if (known := of_known(scene, parsed, clause)) is not None:
        return known
    if day is None:
        return NONE
    if scene.memory.present and _is_of_many(parsed):
        return NONE
    says = clause.lemma in _UTTERING and (clause.object is None or clause.lemma == "tell")
    if says and clause.relation in _MAIN and clause.said_by is None and day == document:
        return Dated(day, None, "said in a report of that day", 0, "document")
    if scene.memory.of_days:
        return NONE
    about = day.qualified(approximate=True)
    return Dated(about, None, f"told as news: about the day it tells of, {text_of(day)}", 0, "document")


def _is_before(parsed: Parsed, number: int) -> bool:
    """Whether a clause is told to have been before another happening: "met before the delegates set out"."""
    return any(one.governor == number and one.marker == "before" and one.form.finite for one in parsed.clauses)


def _is_of_many(parsed: Parsed) -> bool:
    """Whether a sentence tells of people at large: after one that tells how things are, its past is that of no day."""
    subjects = [clause.subject for clause in parsed.clauses if clause.relation == "root" and clause.subject is not None]
    return any(parsed.words[subject.first].text.lower() in _MANY for subject in subjects)


def _is_of_figures(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause compares the figures of two times ("rose to $3 million from $2 million"): those of its own are not the day's."""
    if OF_VERB.get(clause.lemma) != "growth":
        return False
    return {"to", "from"} <= {phrase.preposition for phrase in clause.others} and any(
        parsed.words[phrase.head].text in ("$", "£", "€", "million", "billion") for phrase in clause.others
    )


def _is_background(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause says who is meant, not what happened: "scientists who were born in Russia", without a comma."""
    if clause.relation != "acl:relcl" or parsed.tree is None:
        return False
    between = range(parsed.tree.heads[clause.head] + 1, min(clause.group))
    return not any(parsed.words[i].text == "," for i in between)


def _happened(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause is told as past, itself or with the clause it leans on ("unveiled it, saying …")."""
    while clause.form.tense is Tense.PARTICIPLE and clause.relation in _LEANING and clause.governor is not None:
        clause = parsed.clauses[clause.governor]
    form = clause.form
    return form.tense is Tense.PAST and not form.perfect and not form.negated


def _is_older(when: When, document: When) -> bool:
    """Whether a date speaks of another time than the news, or of one that began long before ("since 2008")."""
    last = when.end if when.end is not None else when.start
    return last is not None and document.start is not None and last < document.start - _WEEK
