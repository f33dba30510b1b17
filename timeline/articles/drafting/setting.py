"""Setting: what is set or called for a day ("a hearing is set for 5 November", "called a strike for Tuesday").

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


def set_for(parsed: Parsed, clause: Clause, expression: DatedExpression) -> int | None:
    """Return the noun that tells what a clause sets or calls for the day of an expression; None where it does neither."""
    passive = clause.form.passive and clause.lemma in _SET
    phrase = clause.subject if passive else clause.object
    if phrase is None or parsed.lemma(phrase.head) not in OF_NOUN:
        return None
    if passive:
        return phrase.head
    called = clause.lemma == "threaten" or (clause.lemma in _CALLED and _is_for(parsed, expression))
    return phrase.head if called else None


def _is_for(parsed: Parsed, expression: DatedExpression) -> bool:
    first = parsed.first_from(expression.start)
    before = [word.text.lower() for word in parsed.words[max(0, first - 2) : first]]
    return before[-1:] == ["for"] or before == ["for", "the"]
