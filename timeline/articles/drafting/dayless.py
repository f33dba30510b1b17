"""Dayless: the day of what nothing in its sentence dates: about the one that the paragraph tells of, if it tells of one.

What is to come, only possible or denied, what had been before, what lasted, and what says who is meant has none.
"""

import re

from timeline.articles.drafting.claiming import claim_of
from timeline.articles.drafting.kinds import OF_VERB
from timeline.articles.drafting.known import of_known
from timeline.articles.drafting.paragraph import is_older
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.saying import TELLING
from timeline.articles.drafting.scene import NONE, Dated, Scene
from timeline.dates.edtf import text_of
from timeline.dates.timex import TimexType
from timeline.events.draft import Factuality
from timeline.grammar.clauses import Clause
from timeline.grammar.forms import Tense

_MAIN = frozenset({"root", "conj", "ccomp", "parataxis"})
_LEANING = frozenset({"xcomp", "advcl", "conj"})
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
_LONG = re.compile(r"P[\dX.]+[WMY]|P(?:[89]|\d\d+)D|P[\dX.]*[A-Z]{2}\Z")
_MANY = frozenset({"many", "most", "some", "few", "others", "people", "generations"})


def as_news(scene: Scene, parsed: Parsed, number: int) -> Dated:
    """Return the date of what nothing in the sentence dates: about the day that the paragraph tells of."""
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
        or _is_measured(scene, parsed, clause)
    ):
        return NONE
    named = [scene.page.expressions[i].when for i in scene.dates]
    if any(when is not None and is_older(when, document) for when in named):
        return NONE
    if (known := of_known(scene, parsed, clause)) is not None:
        return known
    if day is None:
        return NONE
    if scene.memory.present and _is_of_many(parsed):
        return NONE
    says = clause.lemma in TELLING and (clause.object is None or clause.lemma == "tell")
    if says and clause.relation in _MAIN and clause.said_by is None and day == document:
        return Dated(day, None, "said in a report of that day", 0, "document")
    if scene.memory.of_days:
        return NONE
    about = day.qualified(approximate=True)
    return Dated(about, None, f"told as news: about the day it tells of, {text_of(day)}", 0, "document")


def _is_before(parsed: Parsed, number: int) -> bool:
    """Whether a clause is told to have been before another happening: "met before the delegates set out"."""
    return any(one.governor == number and one.marker == "before" and one.form.finite for one in parsed.clauses)


def _is_measured(scene: Scene, parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause is told by how long after or before it something was: "a day after the deadline passed"."""
    if clause.marker not in ("after", "before"):
        return False
    told = scene.page.expressions_over(scene.start, scene.end)
    ends = {one.end for one in told if not one.timex.value.startswith("PT")}
    heads = () if parsed.tree is None else parsed.tree.heads
    marks = (word for word, head in zip(parsed.words, heads, strict=False) if head == clause.head)
    return any(word.text.lower() == clause.marker and {word.start, word.start - 1} & ends for word in marks)


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
