"""Titles: how the holder of an office is called before and after the name, and the words that say that it is no longer so."""

import re
from functools import cache

_CHIEF_EXECUTIVE = (
    r"(?:chairman and )?(?:CEO|C\.E\.O\.|chief executives?(?: officer)?)(?: and (?:co-?founder|president|chairman))?"
)
_TITLES = {
    "president": r"president",
    "vice president": r"vice[- ]president",
    "prime minister": r"(?:prime minister|premier|PM|taoiseach|chief minister)",
    "premier": r"premier",
    "first minister": r"first minister",
    "chancellor": r"chancellor",
    "chief executive": _CHIEF_EXECUTIVE,
    "chief executive of Hong Kong": r"chief executive",
    "pope": r"pope",
    "secretary of state": r"secretary of state",
    "defense secretary": r"(?:defen[cs]e (?:secretary|minister)|secretary of defen[cs]e|minister of defen[cs]e)",
    "treasury secretary": r"(?:treasury secretary|secretary of the treasury)",
    "commerce secretary": r"(?:commerce secretary|secretary of commerce)",
    "transport secretary": r"(?:transportation secretary|secretary of transportation)",
    "homeland security secretary": r"(?:homeland security secretary|secretary of homeland security)",
    "attorney general": r"attorney[- ]general",
    "finance minister": r"(?:chancellor of the exchequer|chancellor|finance minister)",
    "foreign minister": r"(?:foreign (?:secretary|minister)|minister (?:of|for) foreign affairs)",
    "interior minister": r"(?:home secretary|interior minister)",
    "foreign policy chief": r"(?:foreign[- ]policy chief|high representative)",
    "commissioner": r"commissioner",
    "central banker": r"(?:(?:fed(?:eral reserve)?(?: board)?|ecb|bank) )?(?:chair(?:man|woman)?|governor|president|chief)",
    "speaker of the House": r"(?:(?:house )?speaker(?: of the house)?)",
    "head of the FBI or CIA": r"(?:director|chief)",
    "space agency head": r"(?:administrator|chief)",
    "governor": r"(?:governor|gov\.)",
    "mayor": r"mayor",
    "leader": r"(?:leader|chairman)",
    "secretary-general": r"(?:secretary[- ]general|chief)",
    "director-general": r"(?:director[- ]general|chief)",
    "head of the IMF or the World Bank": r"(?:managing director|president|chief|head)",
    "sports official": r"(?:president|commissioner|chief)",
}
# What stands before a title or a name when the office is over, to come, another one, or that of another time.
_NOT_NOW = re.compile(
    r"(?:\b(?:former|formerly|ex|then|late|one-?time|past|previous|erstwhile|future|incoming|designate|elect|vice|deputy|"
    r"assistant|under|candidate|predecessor|successor|hopeful|nominee|was|were|been|became|become|being|as|like|when|since|"
    r"interim|acting|shadow)|\bdays of|\btime of|\bera of)\b[- ]?(?:[\w.&'-]+[ -]){0,3}$",
    re.IGNORECASE,
)
_NAME = r"[A-Z][\w.'-]*(?: (?!and )[\w.'-]+){0,3}"
_BEFORE = 100
_AFTER = 90


@cache
def _before(title: str) -> re.Pattern[str]:
    """A title right before the name, or before it and others: "President Barack Obama", "his counterparts, A, B and C"."""
    one = rf"(?:{_TITLES[title]}|(?P<counterpart>counterpart)),? (?:(?:mr|mrs|ms|dr|sir)\.? )?"
    several = rf"(?:{_TITLES[title]}|(?P<counterparts>counterpart))s,? (?:(?-i:{_NAME})(?:, and |, | and ))*"
    return re.compile(rf"(?<![\w-])(?:{one}|{several})$", re.IGNORECASE)


@cache
def _named(title: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_TITLES[title]})(?![\w-])", re.IGNORECASE)


@cache
def _after(title: str) -> re.Pattern[str]:
    """A title behind the name: "Kofi Annan, the U.N. secretary-general", "Steve Jobs, 55, Apple's CEO"."""
    return re.compile(rf", (?:\d\d, )?(?P<between>(?:[\w.&'/-]+ ){{0,5}}?)(?:{_TITLES[title]})(?![\w-])", re.IGNORECASE)


def titled(text: str, start: int, end: int, title: str, *, before_only: bool = False) -> tuple[int, int] | None:
    """Return the place of a name with its title, of an office held as the text speaks; None without, or of another time."""
    lead = text[max(0, start - _BEFORE) : start]
    found = _before(title).search(lead)
    if found is not None:
        if _NOT_NOW.search(lead[: found.start()]):
            return None
        # Whose counterpart somebody is, the words before say.
        if (found["counterpart"] or found["counterparts"]) and not _named(title).search(
            text, max(0, start - 2 * _BEFORE), start
        ):
            return None
        return start - len(lead) + found.start(), end
    if before_only:
        return None
    behind = _after(title).match(text, end, end + _AFTER)
    if behind is None or _NOT_NOW.search(behind["between"]) or _NOT_NOW.search(lead):
        return None
    return start, behind.end()


@cache
def _former(title: str) -> re.Pattern[str]:
    """A title that is over right before the name: "the former US president", "ex-Prime Minister"."""
    return re.compile(
        rf"(?<![\w-])(?:former|ex)[- ](?:(?-i:[A-Z][\w.&'-]*) ){{0,3}}(?:{_TITLES[title]}),? $", re.IGNORECASE
    )


def formerly(text: str, start: int, title: str) -> bool:
    """Whether a name stands after "former" and its title: the office is over."""
    return _former(title).search(text[max(0, start - _BEFORE) : start]) is not None
