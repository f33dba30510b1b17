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
    "central banker": (
        r"(?:(?:fed|federal reserve(?: board)?|ecb|european central bank|bank of (?:england|japan|canada)|central bank)(?:'s)? "
        r"(?:chair(?:man|woman)?|governor|president|chief)|(?:chair(?:man|woman)?|governor|president|head) of the "
        r"(?:federal reserve|european central bank|bank of (?:england|japan|canada)))"
    ),
    "speaker of the House": r"(?:(?:house )?speaker(?: of the house)?)",
    "head of the FBI or CIA": (
        r"(?:(?:fbi|cia|f\.b\.i\.|c\.i\.a\.)(?:'s)? (?:director|chief)|director of (?:the (?:fbi|cia)|central intelligence))"
    ),
    "space agency head": r"(?:nasa(?:'s)? (?:administrator|chief)|administrator of nasa)",
    "agency head": (
        r"(?:(?:fema|epa|cdc|fda|sec|fdic|fcc|ftc|faa|ntsb|niaid)(?:'s)? (?:director|administrator|commissioner|chair(?:man|woman)?|chief|head)|"
        r"(?:director|administrator|commissioner|chair(?:man|woman)?|head) of the (?:federal|national|environmental|centers|food|securities|"
        r"fema|epa|cdc|fda|sec|fdic|fcc|ftc|faa|ntsb))"
    ),
    "governor": r"(?:governor|gov\.)",
    "mayor": r"mayor",
    "leader": r"(?:leader|chairman)",
    "secretary-general": r"(?:secretary[- ]general|(?:un|u\.n\.|united nations|nato)(?:'s)? chief)",
    "director-general": r"(?:director[- ]general|(?:who|iaea|wto)(?:'s)? chief)",
    "head of the IMF or the World Bank": (
        r"(?:(?:imf|world bank)(?:'s)? (?:managing director|president|chief|head)|managing director of the imf|president of the world bank)"
    ),
    "sports official": (
        r"(?:(?:ioc|fifa|nfl|nba|nhl|mlb|fia|baseball|league)(?:'s)? (?:president|commissioner|chief)|commissioner|"
        r"president of the (?:ioc|international olympic committee))"
    ),
    "president-elect": r"president[- ]elect",
    "candidate": r"(?:candidate|nominee|hopeful|contender)",
    "senator": r"(?:senator|sens?\.)",
    "majority or minority leader": r"(?:(?:majority|minority|democratic|republican) leader)",
    "press secretary": r"(?:white house|presidential|president's) (?:press secretary|spokes(?:man|woman|person))",
    "spokesman": (
        r"(?:(?:state department|pentagon|defense department|white house national security|kremlin|foreign ministry)(?:'s)? "
        r"spokes(?:man|woman|person))"
    ),
    "national security adviser": r"national[- ]security advis[eo]r",
    "ambassador": r"(?:(?:un|u\.n\.|united nations) ambassador|ambassador to the (?:un|u\.n\.|united nations))",
    "chief justice": r"chief justice",
    "special counsel": r"(?:independent|special) (?:counsel|prosecutor)",
    "health secretary": r"(?:(?:health(?: and human services)?|hhs) secretary|secretary of health(?: and human services)?)",
    "other secretaries": (
        r"(?:(?:agriculture|interior|energy|education|labor|housing|transportation) secretary|"
        r"secretary of (?:agriculture|the interior|energy|education|labor|housing|transportation))"
    ),
    "trade representative": r"trade representative",
    "chairman of the joint chiefs": r"(?:chairman of the joint chiefs(?: of staff)?|joint chiefs chairman)",
    "weapons inspector": r"(?:(?:chief|top|head) (?:un |u\.n\. )?(?:weapons|arms) inspector)",
    "deputy prime minister": r"deputy (?:prime minister|premier)",
    "treasurer": r"treasurer",
    "chief cabinet secretary": r"chief cabinet secretary",
    "archbishop": r"archbishop(?: of canterbury)?",
}
# What stands before a title or a name when the office is over, to come, another one, or that of another time.
_NOT_NOW = re.compile(
    r"(?:\b(?:former|formerly|ex|then|late|one-?time|past|previous|erstwhile|future|incoming|designate|elect|vice|deputy|"
    r"assistant|under|candidate|predecessor|successor|hopeful|nominee|was|were|been|became|become|being|as|like|when|since|"
    r"interim|acting|shadow)|\bdays of|\btime of|\bera of)\b[- ]?(?:[\w.&']{1,40}[ -]){0,4}$",
    re.IGNORECASE,
)
_NAME = r"[A-Z][\w.'-]*(?: (?!and )[\w.'-]+){0,3}"
# What stands between a name and a title that is somebody else's: "Raul Castro, younger brother of President".
_OTHERS = re.compile(
    r"\b(?:of|to|for|by|with|from|who|whose|said|told|brother|sister|wife|husband|son|daughter|aide|advis[eo]r|lawyer|friend|"
    r"rival|opponent|critic|ally|and)\b",
    re.IGNORECASE,
)
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
    if (
        behind is None
        or _NOT_NOW.search(behind["between"])
        or _OTHERS.search(behind["between"])
        or _NOT_NOW.search(lead)
    ):
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
