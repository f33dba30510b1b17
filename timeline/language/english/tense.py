"""The tense around a date expression: what its own place says first, else the nearest sign of tense in the sentence.

A sign is taken with the verb it governs, so that "will be paid" and "agreed to acquire" are told as what is to come.
"""

import re
from collections.abc import Iterator

from timeline.expressions.context import Sign, Tense
from timeline.language.english.date_places import opens_clause, sign_of_place
from timeline.language.english.no_verbs import NO_INFINITIVE, PARTICIPLE
from timeline.language.template import in_small_letters, words_regex

# "May" is a month when it is written large; what "could be located" was or was not found.
_MODALS = (
    r"will|shall|won['’]t|['’]ll|would(?:n['’]t)?|(?-i:may)|might|must|should(?:n['’]t)?|can|"
    r"could(?!n['’]t\s+be\b|\s+not\s+be\b|\s+be\s+(?:seen|heard|found|located|reached|felt)\b)(?:n['’]t)?|cannot|can['’]t"
)
_FILLERS = r"(?:\s+(?:not|also|then|be|stay|remain|only|soon|still|\w+ly))*"
# After these an infinitive tells what came about, not what is to come.
_CAME_ABOUT = (
    "used|began|failed|had|able|managed|started|continued|came|refused|helped|got|seemed|appeared|unable|forced|proved|"
    "pleased|glad|proud|sorry|happy|surprised|saddened|shocked|available|enough|tended|turned out|happened|declined|"
    "opted|closing|closes|ceased|dared|rushed|served"
)
_FULFILLED = "".join(rf"(?<!\b{word} )" for word in re.split(r"\|", _CAME_ABOUT))
_DUE = (
    r"scheduled|slated|(?<!previously )planned|planning|plans|expected|expects?|expecting|anticipates?|hopes|hoping|"
    r"intends?|predicting|upcoming|forthcoming|payable|effective|due(?!\s+to\s+(?:\w+ing|the|an?|its|his|her|their|what)\b)|deadline|ahead of|as soon as|(?:stock|shares|(?:share|stock)?holders)\s+of\s+record|no later than|set\s+for"
)
_FUTURE = rf"(?:will|shall|['’]ll)\s+have\s+(?:been\s+)?(?-i:[a-z])\w+|(?:{_MODALS})(?!\s+have\b){_FILLERS}\s+(?-i:[a-z])\w*|(?:going|intended|wanted|wants?|hoped|aimed|aims?)\s+to\s+\w+|{_FULFILLED}to(?!\s+{NO_INFINITIVE}){_FILLERS}\s+(?-i:[a-z])\w+|{_DUE}|(?:is|are)\s+(?:\w+ing|to{_FILLERS}\s+\w+)|(?:was|were)\s+planning"
_IRREGULAR = (
    "(?:was|were|had|did)(?:n['’]t)?|said|told|met|held|took|came|went|made|began|became|ran|left|rose|fell|saw|gave|won|lost|got|"
    "spoke|wrote|sold|bought|paid|led|sent|grew|found|brought|built|died|fought|drew|kept|set up|broke|spent|hit|shot|"
    "struck|slid|sank|swept|stood|sat|felt|heard|knew|thought|chose|fled|flew|threw|beat|cut|quit|caught|taught|sought|"
    "set|tore|swore|bore|wore|blew|drove|rode|rang|sang|woke|spread|shut|burst|laid|lay|meant|dealt|lent|stole|froze|"
    "hung|dug|forgot|hid|bit|lit|shook|withdrew|overthrew|arose|underwent|undertook|slept|lent|fed|bent|swam|ate|drank"
)
_PARTICIPLES = (
    "been|fallen|risen|seen|given|taken|gone|come|become|begun|grown|known|shown|written|spoken|broken|driven|chosen|"
    "drawn|flown|frozen|stolen|run|done"
)
_OVERTAKEN = r"had\s+(?:been\s+)?(?:due|scheduled|slated|expected|set|supposed|planned|hoped|intended|meant)\s+to\s+(?:be\s+)?\w+"
_PAST = (
    rf"(?:{_MODALS})\s+have\s+\w+|{_OVERTAKEN}|(?:has|have)(?:\s+(?:not|also|already|now|just|since))?\s+(?:{_PARTICIPLES})|"
    rf"{_IRREGULAR}|{PARTICIPLE}"
)
_PRESENT = r"(?:is|are|has|have|does|do)(?:n['’]t)?|says"
_PATTERNS = f"{_FUTURE.replace(NO_INFINITIVE, '')} {_PAST} {_PRESENT}"
_LATER = "an and at by for from her his in it its of on or out record the their than under up when"  # never its first
_WORDS = words_regex(set(re.findall(r"(?<![\w\\])[a-z]{2,}", _PATTERNS)) - set(_LATER.split()))
# A sign begins with a word that stands in the patterns, with "-ed" or with "’ll". They are looked for in small letters,
# among which the engine passes over what does not fit; there the sign itself is tried.
_BEGINS = re.compile(rf"\b(?:(?:{_WORDS})(?:n['’]t)?\b|[a-z]++(?<=[a-z][a-z]ed)\b|['’])")
_SIGN = re.compile(
    rf"(?:(?<!-)|(?<=\bre-)|(?<=\bco-))(?:(?P<ahead>{_FUTURE})|(?P<past>{_PAST})|(?P<present>{_PRESENT}))\b",
    re.IGNORECASE,
)
_SURE = ("will", "shall", "won", "'ll", "’ll", "is ", "are ")
_TENSES = {"ahead": Tense.PROSPECT, "past": Tense.PAST, "present": Tense.PRESENT}

# Most signs are near; the rest of the sentence is looked through only where none is. A sign at the very edge may be cut.
_NEAR = 80
_EDGE = 24
_AFTER = 2  # a verb that follows governs less often: its distance counts so many times
_PURPOSE = 50  # and an infinitive that follows says what for, not when: "came in June to open it"
_BEYOND = 25  # a verb beyond a comma, a "who" or a "that" has a clause of its own
_CLAUSE = re.compile(r"[;:,–—]|--|\b(?:who|which|that|when|where|if|whether)\b")
_WHAT_FOR = re.compile(
    r"\b(?:(?:first|last|latest|only)\s+(?:[\w-]+\s+){0,6}"
    r"|(?:led|forced|caused|prompted|enabled|helped|allowed|pushed|drove|brought)\s+(?:[\w'’.-]+\s+){1,4}"
    r"|(?:flew|went|came|travell?ed|visited|met|gathered|returned|arrived|filed|used|sued|rushed|rallied|marched|"
    r"assembled|kidnapped|arrested|broke|fought|worked|struggled|acted|moved)\s+(?:[\w'’.$-]+\s+){0,6})$"
)
# An infinitive that says what a thing is for leaves a weekday to the verb before: "rejected a bid to buy it Friday".
_THING_TO_DO = re.compile(
    r"\b(?:offer|bid|agreement|deal|proposal|resolution|motion|bill|request|attempt|effort|decision|accord|contract|pact)s?\s+$"
)
_LOOK_BACK = 70
_SAYING = frozenset({"said", "told", "says", "announced", "reported", "added", "noted", "explained"})
# After a date these say what it is the date of, or compare: "the Friday deadline", "Monday as planned".
_THINGS = frozenset({"deadline", "planned", "scheduled", "expected", "due", "upcoming", "forthcoming"})


def tense_at(sentence: str, start: int, end: int) -> Sign | None:
    """Return the sign that governs the date at `start` to `end` of a sentence; None where there is none.

    First comes what the date's own place says ("since May", "Friday's ruling"), then the nearest verb, earlier ones before
    later ones; but a date that opens its clause is governed by the verb that follows.
    """
    place = sign_of_place(sentence, start, end)
    if place is not None:
        return place
    opens = opens_clause(sentence, start)
    first, last = max(0, start - _NEAR - _EDGE), start + _NEAR // 2 + _EDGE
    found = _nearest(sentence, (start, end), (first, last), opens=opens)
    if (found is None or found[0] > _NEAR) and (first or last < len(sentence)):
        found = _nearest(sentence, (start, end), (0, len(sentence)), opens=opens)
    return found[1] if found else None


def _nearest(sentence: str, date: tuple[int, int], within: tuple[int, int], *, opens: bool) -> tuple[int, Sign] | None:
    best: tuple[int, re.Match[str]] | None = None
    start, end = date
    weekday = sentence.find("day", start, end) >= 0
    for sign in _signs(sentence, *within):
        if sign.start() < end and sign.end() > start:
            continue
        if weekday and sign.end() <= start and _is_thing(sentence, sign):
            continue
        distance = _distance(sentence, sign, start, opens=opens)
        if distance is not None and (best is None or distance < best[0]):
            best = (distance, sign)
    if best is None:
        return None
    words = best[1].group()
    tense = _TENSES[best[1].lastgroup or "past"]
    if tense is Tense.PROSPECT and words.lower().startswith(_SURE):
        tense = Tense.FUTURE
    return best[0], Sign(tense, words)


def _signs(sentence: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """Yield the signs of a part of a sentence in order; none overlaps another."""
    done = first
    for begins in _BEGINS.finditer(in_small_letters(sentence), first, last):
        at = begins.start()
        if at >= done and (sign := _SIGN.match(sentence, at, last)) is not None:
            done = sign.end()
            yield sign


def _is_thing(sentence: str, sign: re.Match[str]) -> bool:
    first = max(0, sign.start() - _LOOK_BACK)
    return sign.group()[:3].lower() == "to " and _THING_TO_DO.search(sentence, first, sign.start()) is not None


def _distance(sentence: str, sign: re.Match[str], start: int, *, opens: bool) -> int | None:
    """How far a sign stands from the date, as far as it can govern it; None where it cannot."""
    words = sign.group().lower()
    purpose = words.startswith("to ")
    if sign.end() <= start:
        if purpose and _WHAT_FOR.search(sentence, max(0, sign.start() - _LOOK_BACK), sign.start()):
            return None
        aside = words == "said" and sentence.startswith(",", sign.end())
        return start - sign.end() + _BEYOND * (aside + 2 * opens)
    if words in _THINGS:
        return None
    if opens:
        return sign.start() - start
    far = _NEAR if words in _SAYING else _BEYOND
    beyond = far if _CLAUSE.search(sentence, start, sign.start()) else 0
    if purpose:
        return (sign.start() - start) * _AFTER + beyond + _PURPOSE
    return (sign.start() - start) * _AFTER + beyond
