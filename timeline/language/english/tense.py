"""The tense around a date expression: the nearest sign of it in the same sentence.

A sign is taken with the verb it governs, so that "will be paid" and "agreed to acquire" are told as what is to come.
"""

import re

from timeline.expressions.context import Tense
from timeline.language.template import words_regex

# "May" is a month when it is written large; what "could be located" was or was not found.
_MODALS = (
    r"will|shall|won['’]t|['’]ll|would|(?-i:may)|might|must|should|can|could(?!\s+(?:not\s+)?be\b)|cannot|can['’]t"
)
_FILLERS = r"(?:\s+(?:not|also|then|be|only|soon|still|\w+ly))*"
# After these an infinitive tells what came about, not what is to come.
_FULFILLED = r"(?<!\bused )(?<!\bbegan )(?<!\bfailed )(?<!\bhad )(?<!\bable )(?<!\bmanaged )(?<!\bstarted )(?<!\bcontinued )(?<!\bcame )(?<!\brefused )(?<!\bhelped )(?<!\bgot )(?<!\bseemed )(?<!\bappeared )"
_NO_VERB = r"(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|some|all|more|less|date|work|school|court|power|office|prison|jail|death|war|which|whom|one|two|\w+ing|\w*ed)\b"
_DUE = r"scheduled|slated|(?<!previously )planned|planning|plans|expected|upcoming|forthcoming|payable|effective|due|deadline|ahead of|as soon as|no later than"
_FUTURE = rf"(?:{_MODALS})(?!\s+have\b){_FILLERS}\s+\w+|going\s+to\s+\w+|{_FULFILLED}to(?!\s+{_NO_VERB}){_FILLERS}\s+(?-i:[a-z])\w+|{_DUE}|(?:is|are)\s+\w+ing|(?:was|were)\s+planning"
_IRREGULAR = (
    "was|were|had|did|said|told|met|held|took|came|went|made|began|became|ran|left|rose|fell|saw|gave|won|lost|got|"
    "spoke|wrote|sold|bought|paid|led|sent|grew|found|brought|built|died|fought|drew|kept|set up|broke|spent|hit|shot|"
    "struck|slid|sank|swept|stood|sat|felt|heard|knew|thought|chose|fled|flew|threw|beat|cut|quit|caught|taught|sought|"
    "set|tore|swore|bore|wore|blew|drove|rode|rang|sang|woke|spread|shut|burst|laid|lay|meant|dealt|lent|stole|froze|"
    "hung|dug|forgot|hid|bit|lit|shook|withdrew|overthrew|arose|underwent|undertook|slept|lent|fed|bent|swam|ate|drank"
)
_PAST = rf"(?:{_MODALS})\s+have\s+\w+|{_IRREGULAR}|(?-i:[a-z]{{2,}}ed)"
_PRESENT = r"is|are|has|have|does|do|says"
_WORDS = words_regex(set(re.findall(r"(?<![\w\\])[a-z]{2,}", f"{_FUTURE} {_PAST} {_PRESENT}")))
# A sign begins with a word that stands in the patterns, with "-ed" or with "’ll": one look spares trying them all.
_BEGINS = rf"(?=(?:{_WORDS}|[a-z]{{2,}}ed)\b|['’])"
_SIGN = re.compile(rf"\b{_BEGINS}(?:(?P<ahead>{_FUTURE})|(?P<past>{_PAST})|(?P<present>{_PRESENT}))\b", re.IGNORECASE)
_SURE = ("will", "shall", "won", "'ll", "’ll", "is ", "are ")
_TENSES = {"ahead": Tense.PROSPECT, "past": Tense.PAST, "present": Tense.PRESENT}


# Most signs are near; the rest of the sentence is looked through only where none is. A sign at the very edge may be cut.
_NEAR = 80
_EDGE = 24


def tense_at(sentence: str, at: int) -> Tense | None:
    """Return the tense of the verb nearest to offset `at` of the sentence, earlier verbs first; None without a sign."""
    first, end = max(0, at - _NEAR - _EDGE), at + _NEAR // 2 + _EDGE
    found = _nearest(sentence, at, first, end)
    if (found is None or found[0] > _NEAR) and (first or end < len(sentence)):
        found = _nearest(sentence, at, 0, len(sentence))
    return found[1] if found else None


def _nearest(sentence: str, at: int, first: int, end: int) -> tuple[int, Tense] | None:
    best: tuple[int, Tense] | None = None
    for sign in _SIGN.finditer(sentence, first, end):
        if sign.start() <= at < sign.end():
            continue
        distance = at - sign.end() if sign.end() <= at else (sign.start() - at) * 2
        if best is None or distance < best[0]:
            tense = _TENSES[sign.lastgroup or "past"]
            if tense is Tense.PROSPECT and sign.group().lower().startswith(_SURE):
                tense = Tense.FUTURE
            best = (distance, tense)
    return best
