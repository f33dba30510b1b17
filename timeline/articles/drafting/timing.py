"""Timing: the date of a happening in a report of a known day.

The date that hangs on its own clause, or on one that it leans on, dates it; without one it is as dayless.py says.
"""

from collections.abc import Mapping

from timeline.articles.drafting.clause_dates import dates_of, of_noun
from timeline.articles.drafting.dayless import as_news
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.scene import NONE, Dated, Scene
from timeline.articles.drafting.setting import PUTTING_OFF
from timeline.articles.drafting.sharing import has_own_time, shares_date
from timeline.articles.drafting.triggers import Trigger
from timeline.grammar.clauses import SAYING, Clause
from timeline.grammar.forms import Tense

_LEANING = frozenset({"xcomp", "advcl", "conj"})
_AT_OTHER_TIMES = frozenset({"after", "before", "until", "since", "till"})


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
    is_noun = parsed.clauses[number].head != at
    while here is not None:
        clause = parsed.clauses[here]
        if here in dates:
            return _by(scene, dates[here])
        here = clause.governor if _leans(parsed, clause) and not is_noun else None
    return as_news(scene, parsed, number)


def _leans(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause has the date of the one above it; not what is joined to a saying by mistake ("said on Monday that …")."""
    if clause.relation not in _LEANING or clause.governor is None or clause.marker in _AT_OTHER_TIMES:
        return False
    governor = parsed.clauses[clause.governor]
    if clause.relation == "conj" and has_own_time(parsed, clause.head):
        return False
    return clause.relation != "conj" or governor.lemma not in SAYING or clause.subject in (None, governor.subject)


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


def _by(scene: Scene, index: int) -> Dated:
    expression = scene.page.expressions[index]
    return Dated(expression.when, index, expression.reason, 0)


def is_scheduled(scene: Scene, clause: Clause | None, above: Clause | None, trigger: Trigger, dated: Dated) -> bool:
    """Whether a happening is told to come: in the present, or by a noun, with a later day ("takes effect tomorrow", "next week's talks").

    `clause` is its own, `above` the one in which its noun stands ("he faces trial in May").
    """
    document, when = scene.page.document, dated.when
    if document is None or document.end is None or when is None or when.start is None or when.start < document.end:
        return False
    if clause is not None:
        return clause.form.tense is Tense.PRESENT and not clause.form.perfect
    if above is not None and above.lemma in PUTTING_OFF:
        return True  # "the trial was put off until May"
    if above is not None and above.form.tense is Tense.PRESENT and not above.form.perfect and above.subject is not None:
        return True
    meaning = {} if dated.expression is None else scene.page.expressions[dated.expression].meaning
    while isinstance(inner := meaning.get("of"), Mapping):
        meaning = inner
    words = scene.page.expressions[dated.expression].text.lower() if dated.expression is not None else ""
    if trigger.form == "noun" and words.startswith(("next ", "the next ", "the coming ", "tomorrow")):
        return True
    count = meaning.get("n")
    ahead = meaning.get("kind") == "Weekday" or (isinstance(count, int) and count > 0)
    return trigger.form == "noun" and meaning.get("kind") in ("Shifted", "Weekday") and ahead
