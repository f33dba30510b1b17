"""Setting: what is set or called for a day, or put off to it ("a hearing is set for 5 November", "called a strike for Tuesday").

The day is that of what comes, never that of the calling.
"""

from timeline.articles.drafting.kinds import OF_NOUN
from timeline.articles.drafting.parsed import Parsed
from timeline.events.expression import DatedExpression
from timeline.grammar.clauses import Clause

_SET = frozenset({"set", "schedule", "slate", "plan", "expect", "due"})
_CALLED = frozenset(
    {"call", "announce", "schedule", "convene", "summon", "plan", "book", "set", "fix", "organize", "organise"}
)


_PUT_OFF = frozenset({"postpone", "delay", "adjourn", "defer", "reschedule", "suspend", "prolong", "extend"})
_PUT = frozenset({"put", "push"})
PUTTING_OFF = _PUT_OFF | _PUT
"""Verbs that put off."""
_AWAY = frozenset({"off", "back"})
_TO = frozenset({"until", "till", "to"})


def puts_off(parsed: Parsed, clause: Clause, expression: DatedExpression) -> bool:
    """Whether a clause puts something off to the day of an expression: of that day is what is put off, not the putting off."""
    behind = parsed.words[clause.head + 1 : clause.head + 5]
    away = clause.lemma in _PUT and any(word.text.lower() in _AWAY for word in behind)
    first = parsed.first_from(expression.start)
    return (clause.lemma in _PUT_OFF or away) and first > 0 and parsed.words[first - 1].text.lower() in _TO


def set_for(parsed: Parsed, clause: Clause, expression: DatedExpression) -> int | None:
    """Return the noun that tells what a clause sets or calls for the day of an expression; None where it does neither."""
    put_off = puts_off(parsed, clause, expression)
    passive = clause.form.passive and (clause.lemma in _SET or put_off)
    phrase = clause.subject if passive else clause.object
    if phrase is None or parsed.lemma(phrase.head) not in OF_NOUN:
        return None
    if passive:
        return phrase.head
    called = put_off or clause.lemma == "threaten" or (clause.lemma in _CALLED and _is_for(parsed, expression))
    return phrase.head if called else None


def _is_for(parsed: Parsed, expression: DatedExpression) -> bool:
    first = parsed.first_from(expression.start)
    before = [word.text.lower() for word in parsed.words[max(0, first - 2) : first]]
    return before[-1:] == ["for"] or before == ["for", "the"]
