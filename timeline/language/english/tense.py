"""The tense around a date expression: the nearest sign of it in the same sentence."""

import re

from timeline.expressions.context import Tense

_FUTURE = r"will|shall|won['’]t|going to|(?:is|are) (?:due|set|expected|scheduled|planned|about) to|plan(?:s|ned)? to|expects? to|intends? to|to be|['’]ll|upcoming|would"
_PAST = (
    r"was|were|had|did|said|told|met|held|took|came|went|made|began|became|ran|left|rose|fell|saw|gave|won|lost|got|spoke|wrote|sold|bought|paid|led|"
    r"sent|grew|found|brought|built|died|fought|drew|kept|set up|broke|brought|spent|[a-z]{2,}ed"
)
_PRESENT = r"is|are|has|have|does|do|says"
_SIGN = re.compile(rf"\b(?:(?P<future>{_FUTURE})|(?P<past>{_PAST})|(?P<present>{_PRESENT}))\b", re.IGNORECASE)


def tense_at(sentence: str, at: int) -> Tense | None:
    """Return the tense of the verb nearest to offset `at` of the sentence, earlier verbs first; None without a sign."""
    best: tuple[int, Tense] | None = None
    for sign in _SIGN.finditer(sentence):
        distance = at - sign.end() if sign.end() <= at else (sign.start() - at) * 2
        tense = {"future": Tense.FUTURE, "past": Tense.PAST, "present": Tense.PRESENT}[sign.lastgroup or "past"]
        if best is None or distance < best[0]:
            best = (distance, tense)
    return best[1] if best else None
