"""Hanging: the happening that a date hangs on in the tree of its sentence.

"Filed reports by Wednesday" dates the filing, "an attack on the 3rd" the attack. A date that only tells which thing is meant
("third-quarter income", "its Oct. 23 issue"), and one that figures are compared with ("from $2 million a year ago"), dates
no happening. Where the tree does not say, it is for others to find out.
"""

import re
from collections.abc import Mapping
from enum import Enum

from timeline.articles.drafting.claiming import DONE, FAILING
from timeline.articles.drafting.comparing import is_compared
from timeline.articles.drafting.describing import noun_of
from timeline.articles.drafting.entry import of_entry
from timeline.articles.drafting.kinds import OF_NOUN, OF_VERB
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.phrases import preposition_of
from timeline.articles.drafting.scene import Scene
from timeline.articles.drafting.senses import SEVERAL, kind_of
from timeline.articles.drafting.setting import puts_off, set_for
from timeline.articles.drafting.sharing import GATHERINGS
from timeline.articles.drafting.triggers import Trigger
from timeline.dates.grain import Grain
from timeline.dates.timex import TimexType
from timeline.events.expression import DatedExpression
from timeline.grammar.clauses import SAYING, Clause
from timeline.grammar.forms import Tense
from timeline.language.english.happenings import VERB_FORMS


class Nothing(Enum):
    """Why no happening is returned: the tree does not say which, or says that there is none."""

    SAID = "nothing said"
    DATED = "no happening"


NOTHING_SAID, NO_HAPPENING = Nothing.SAID, Nothing.DATED

_TOWARDS = frozenset({"for", "of"})
_AT = frozenset({"at", "during", "in", "on"})
_IDIOMS = frozenset({("in", "charge"), ("under", "fire"), ("on", "fire")})
_COMING_OUT = frozenset({"emerge", "transpire", "turn", "appear", "seem", "happen"})
_SUMS = frozenset({"sales", "funds"})
_TIMES = frozenset(
    {
        "hour",
        "morning",
        "afternoon",
        "evening",
        "night",
        "day",
        "weekend",
        "week",
        "month",
        "summer",
        "autumn",
        "fall",
        "winter",
    }
    | {
        "spring",
        "beginning",
        "start",
        "middle",
        "end",
        "close",
        "part",
        "half",
        "quarter",
        "minute",
        "eve",
        "course",
        "rest",
    }
)


def hung_on(scene: Scene, parsed: Parsed, expression: DatedExpression) -> Trigger | Nothing:
    """Return the happening that an expression hangs on, or why there is none."""
    if parsed.tree is None:
        return NOTHING_SAID
    if is_compared(scene.page, parsed, expression):
        return NO_HAPPENING
    if (own := _of_anchor(scene, parsed, expression)) is not None:
        return own
    number = parsed.clause_of(expression.start, expression.end)
    noun = noun_of(parsed, expression.start, expression.end)
    if noun is not None and expression.end <= parsed.words[noun].start < behind(scene, expression):
        return NOTHING_SAID  # "ten days before the murder" dates no murder
    if noun is not None:
        found = _on_noun(scene, parsed, expression, noun)
        if found is not None:
            return found
        number = parsed.number_above(noun)
    if number is None and (entry := of_entry(scene, parsed, expression)) is not None:
        return trigger_of(scene, parsed, parsed.clauses[entry])
    if number is None:
        return NOTHING_SAID
    return _on_clause(scene, parsed, expression, _led(parsed, _before(parsed, parsed.clauses[number], expression)))


def _of_anchor(scene: Scene, parsed: Parsed, expression: DatedExpression) -> Trigger | Nothing | None:
    """What a date dates that stands in the words on which another hangs: the arrest in "three days after his arrest on May 4"."""
    others = (one for one in scene.page.expressions_over(scene.start, expression.start) if one.anchor == "event")
    over = next((one for one in others if one.end <= expression.start < behind(scene, one)), None)
    if over is None:
        return None
    words = parsed.inside(over.end, expression.start)
    nouns = [at for at in words if parsed.tags[at][:2] == "NN" and parsed.lemma(at) in OF_NOUN]
    return _noun(parsed, nouns[-1], OF_NOUN[parsed.lemma(nouns[-1])]) if nouns else NO_HAPPENING


def _on_clause(scene: Scene, parsed: Parsed, expression: DatedExpression, clause: Clause) -> Trigger | Nothing:
    """What a date dates that hangs on a clause: its verb, what is "set" for it, or what is told of a state."""
    if not parsed.is_verb(clause):
        return _of_state(scene, parsed, clause)
    if clause.subject is not None and is_no_deed(parsed, clause):
        return NO_HAPPENING
    misread = clause.form.tense is Tense.IMPERATIVE or _is_past_of_present(clause, expression)
    if misread or scene.depth(parsed.words[clause.head].start) != scene.depth(expression.start):
        return NOTHING_SAID
    noun = set_for(parsed, clause, expression)
    if noun is None and puts_off(parsed, clause, expression):
        return NO_HAPPENING
    return trigger_of(scene, parsed, clause) if noun is None else _noun(parsed, noun, OF_NOUN[parsed.lemma(noun)])


def _of_state(scene: Scene, parsed: Parsed, clause: Clause) -> Trigger | Nothing:
    """What a date dates of a clause without a verb of its own: "the vote was in May", not "the point for next year is lower"."""
    subject = clause.subject
    if subject is not None and (kind := OF_NOUN.get(parsed.lemma(subject.head))) is not None:
        return _noun(parsed, subject.head, kind)
    start, end = parsed.extent(clause)
    inside = any(start <= t.start < end and t.form == "noun" for t in scene.triggers)
    is_there = preposition_of(parsed, clause.head) in ("in", "at")  # "is in Boston this week"
    return NOTHING_SAID if inside or is_there else NO_HAPPENING


def _is_past_of_present(clause: Clause, expression: DatedExpression) -> bool:
    """Whether a date that looks back hangs on a verb of the present: the tree has missed the verb between ("the policy announced in 2009")."""
    if clause.form.tense is not Tense.PRESENT or clause.form.perfect:
        return False
    document = None if expression.context is None else expression.context.document
    if document is None or document.start is None:
        return expression.grade == "A"
    return expression.when is not None and expression.when.end is not None and expression.when.end <= document.start


def behind(scene: Scene, expression: DatedExpression) -> int:
    """Return where the words end of the happening on which a date hangs: in "two days after the signing" no signing is dated."""
    meaning = expression.meaning
    while isinstance(inner := meaning.get("of"), Mapping):
        meaning = inner
    words = str(meaning.get("event", "")).split()
    if not words:
        return expression.end
    found = re.compile(r"\s+".join(map(re.escape, words))).search(scene.text, expression.end, scene.end)
    return found.end() if found is not None else expression.end


def is_hour_beside(scene: Scene, parsed: Parsed, index: int) -> bool:
    """Whether an expression is an hour that names no day, in a clause that has a date of its own ("at 6 a.m. on the eve of the vote")."""
    hour = scene.page.expressions[index]
    if hour.timex.type is not TimexType.TIME or hour.anchor != "expression":
        return False
    clause = parsed.clause_of(hour.start, hour.end)
    others = (scene.page.expressions[i] for i in scene.dates if i != index)
    return any(
        one.anchor == "event"
        or (one.timex.type is TimexType.DATE and parsed.clause_of(one.start, one.end) in (clause, None))
        for one in others
    )


def _before(parsed: Parsed, clause: Clause, expression: DatedExpression) -> Clause:
    """A clause, or the one above a participle that a date stands before: "is in Oslo this week seeking partners"."""
    follows = expression.end <= parsed.words[clause.head].start
    if clause.form.tense is not Tense.PARTICIPLE or not follows or clause.governor is None or clause.relation == "conj":
        return clause
    return parsed.clauses[clause.governor]


def _led(parsed: Parsed, clause: Clause) -> Clause:
    """A clause, or the one that led to it: "stopped paying in 2004", "rose to close at 12 yesterday" date the stopping and the rise."""
    if clause.governor is None or clause.form.finite or clause.relation not in ("xcomp", "advcl"):
        return clause
    governor = parsed.clauses[clause.governor]
    if clause.relation == "advcl" and clause.head < governor.head:
        return clause  # "founded in 1985, the firm moved"
    leads = governor.lemma in DONE | FAILING or OF_VERB.get(governor.lemma) == "growth"
    return governor if leads and governor.form.finite else clause


def may_happen(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether a word may tell a happening in this sentence: no "revolving loans", and no "costs" that are a noun."""
    at = parsed.word_at(trigger.start)
    if at is None or parsed.tree is None:
        return True
    if parsed.tags[at][:2] == "NN" and tells_nothing(parsed, at):
        return False
    if trigger.form == "noun":
        return True
    describes = parsed.tree.relations[at] in ("amod", "compound")
    return not describes and not (parsed.tags[at][:2] == "NN" and trigger.form == "s")


def is_no_deed(parsed: Parsed, clause: Clause) -> bool:
    """Whether a verb tells of no happening: what it asks for ("Stop the bloodshed"), or that something is known ("it emerged that")."""
    if clause.subject is None:
        return clause.form.tense is Tense.IMPERATIVE
    return clause.lemma in _COMING_OUT and parsed.words[clause.subject.head].text.lower() == "it"


def tells_nothing(parsed: Parsed, at: int) -> bool:
    """Whether a noun that may tell a happening tells none: "in charge of", "under fire", and "sales" of a time."""
    return (preposition_of(parsed, at), parsed.lemma(at)) in _IDIOMS or parsed.words[at].text.lower() in _SUMS


def trigger_of(scene: Scene, parsed: Parsed, clause: Clause) -> Trigger:
    """Return the verb of a clause as a trigger."""
    word = parsed.words[clause.head]
    listed = next((t for t in scene.triggers if t.start == word.start and t.form != "noun"), None)
    if listed is not None and clause.lemma not in SEVERAL:
        return listed
    return Trigger.of_verb(
        word.start,
        word.end,
        word.text,
        kind_of(scene.page, parsed, clause),
        finite=clause.form.finite,
        reporting=clause.lemma in SAYING,
        known=VERB_FORMS.get(word.text.lower()) is not None,
    )


def _on_noun(scene: Scene, parsed: Parsed, expression: DatedExpression, noun: int) -> Trigger | Nothing | None:
    """What a date does that belongs to a noun: it dates the happening that the noun is, or tells which thing; None: what is told of it."""
    word = parsed.words[noun]
    kind = OF_NOUN.get(parsed.lemma(noun))
    within = preposition_of(parsed, noun) in _AT and (expression.start > word.start or kind in GATHERINGS)
    if within and kind is not None:
        return None  # "in a meeting on Friday they signed"
    if kind is not None and not tells_nothing(parsed, noun):
        return _noun(parsed, noun, kind)
    if expression.end <= word.start and "," in scene.text[expression.end : word.start]:
        return None  # "on 8 April, detectives searched"
    if expression.end <= word.start and not _is_adverbial(scene, expression):
        if preposition_of(parsed, noun) in _AT:
            return NOTHING_SAID  # "at this year's event he spoke"
        return _of_figures(scene, parsed, noun) or NO_HAPPENING
    if parsed.lemma(noun) in _TIMES:
        return None  # "in the early hours of 3 February"
    at = _preposition(parsed, expression)
    above = parsed.number_above(noun)
    told_of = above is not None and parsed.clauses[above].head > noun
    long = expression.when is not None and expression.when.grain > Grain.DAY
    return NO_HAPPENING if at == "of" or (at == "for" and long and not told_of) else None


def _is_adverbial(scene: Scene, expression: DatedExpression) -> bool:
    """Whether an expression can describe no noun after it: "last week", but "last week's", "year-earlier", "third-quarter"."""
    owns = scene.text[expression.end : expression.end + 2] in ("'s", "’s")
    return expression.meaning["kind"] == "Shifted" and "-" not in expression.text and not owns


def _noun(parsed: Parsed, at: int, kind: str) -> Trigger:
    word = parsed.words[at]
    return Trigger.of_noun(word.start, word.end, word.text, kind)


def _of_figures(scene: Scene, parsed: Parsed, noun: int) -> Trigger | None:
    """What became of figures of a time: "third-quarter profit fell"."""
    above = parsed.number_above(noun)
    if above is None:
        return None
    clause = parsed.clauses[above]
    grows = OF_VERB.get(clause.lemma) == "growth" and parsed.is_verb(clause)
    is_subject = clause.subject is not None and clause.subject.first <= noun <= clause.subject.last
    return trigger_of(scene, parsed, clause) if grows and is_subject else None


def _preposition(parsed: Parsed, expression: DatedExpression) -> str:
    before = [word.text.lower() for word in parsed.words if word.end <= expression.start]
    first = expression.text.split()[0].lower()
    return (
        first
        if first in _TOWARDS
        else (before[-2] if before[-1:] == ["the"] and len(before) > 1 else "".join(before[-1:]))
    )
