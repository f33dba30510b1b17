"""What the place of a date says of its tense, before any verb is asked: "since May", "Friday's ruling", "postponed until Friday"."""

import re

from timeline.expressions.context import Sign, Tense

_REACH = 90
_MANY = 4
_LEAD = r"(?:(?:on|at|in|by|the|about|around|late|early|mid|at\s+least)\s+)*$"
# A plural is a verb only after one who does it: "the leaders meet Monday", not "to meet", "let the talks begin".
_DOER = r"(?:(?:and|they|we|who|that|which)\s+(?:[A-Z]\w+\s+)*|\b[A-Z]\w+\s+|(?<![\w’'])[a-z]+s\s+)"
_SET_IN_TIME = (
    r"begins|starts|opens|closes|expires|resumes|arrives|meets|matures|gets\s+under\s+way|"
    r"departs|airs|premieres|debuts|reopens|reconvenes|convenes|plays|hosts|faces|kicks\s+off|wraps\s+up|runs\s+out|comes\s+up|"
    r"(?:takes|take)\s+(?:effect|place|office)|(?:goes|go)\s+(?:into\s+effect|on\s+(?:trial|sale)|to|before)|"
    r"(?:returns|heads|travels|moves)\s+to|"
    rf"{_DOER}(?:meet|begin|start|open|close|expire|resume|arrive)"
)
_PUTTING_OFF = (
    r"(?:(?:extend|postpon|delay|adjourn|deferr?|suspend|prolong|remand|reschedul)(?:s|e|es|ed|ing)?"
    r"|(?:put|puts|putting|push|pushes|pushed|pushing)\s+(?:[\w’'-]+\s+){0,3}(?:off|back))"
)
_CALLING = r"(?:call|announc|schedul|conven|summon|plann?|book|organi[sz])(?:s|e|es|ed|ing)?"
_CALLED = (
    r"(?:strikes?|walkouts?|talks|meetings?|summit|elections?|votes?|referendum|polls?|protests?|rally|rallies|march|"
    r"marches|demonstrations?|session|hearing|conference|debate|launch|trial|auction|ceremony|games?|match|matches)"
)
_AHEAD = (
    rf"threaten(?:s|ed|ing)?\s+(?:[\w’'-]+\s+){{0,4}}{_CALLED}\s+(?:in|on|for|from)\s+(?:the\s+|next\s+)?$",
    rf"{_CALLING}\s+(?:(?!for\b)[\w’'-]+\s+){{0,5}}{_CALLED}\s+(?:(?:in|at|with|on|between|against|over)\s+(?:[\w’'-]+\s+){{1,4}})?for\s+(?:the\s+|next\s+)?$",
    r"(?-i:releases|publishes|launches|unveils|issues)\s+(?:its|his|her|their|the|an?)\s+(?:[\w’'-]+\s+){1,7}(?:on|in)\s+$",
    rf"{_PUTTING_OFF}\b[^;]*\b(?:until|till|through|to)\s+(?:the\s+|at\s+least\s+|late\s+|early\s+)*$",
    r"(?:gave|given|granted|has|have)\s+(?:[\w’'-]+\s+){0,4}until\s+$",
    r"(?:is|are)\s+(?:now\s+|only\s+|not\s+)*(?:on\s+|for\s+|until\s+|set\s+for\s+|due\s+|at\s+)?$",
    rf"(?-i:{_SET_IN_TIME})\s+(?:(?!(?:to|and|but|that|said|after|when)\b)[\w’'-]+\s+){{0,3}}{_LEAD}",
)
_BEHIND = (
    r"since\s+(?:[a-z]+[\s-]){0,2}$",
    r"(?:up|down|higher|lower)\b[^;]{0,40}\bfrom\s+[^;]*$",
    r"(?:was|were)\s+(?:originally|previously|initially|first)\s+(?:due|scheduled|set|expected|planned)\b[^.;,]*$",
)
_PLACE = re.compile(rf"\b(?:(?P<ahead>{'|'.join(_AHEAD)})|(?P<behind>{'|'.join(_BEHIND)}))", re.IGNORECASE)
_BEGINS_PAST = re.compile(r"[“\"'‘`]*(?!United|Allied|Need)[A-Z][a-z]+ed\s+(?:[\w-]+\s+){0,3}")
_POSSESSIVE = re.compile(r"['’]s\s+((?:[\w-]+\s+){0,3}?)(?=[\w-]+)")
_ITS_NOUN = re.compile(r"(?:['’]s)?\s+[\w-]+")
_NOUN_BEFORE = re.compile(r"(?:^|\s)(?:the|an?|its|his|her|their|our)\s+$")
_NOUN_AFTER = re.compile(
    r"\s(?!(?:of|in|to|and|or|but|after|before|from|when|that|who|which|with|without|for|by|at|on|as|if|"
    r"was|were|is|are|has|have|had|will|would|can|could|may|might|must|should|"
    r"he|she|it|they|we|you|the|an?|his|her|its|their|because|since|until|during|between|into|over|under|while|through)\b)"
    r"[a-z][\w-]+"
)
# What is named before it comes to pass; all else that has a day of its own has happened: "Friday's ruling".
_TO_COME = re.compile(
    r"(?:['’]s)?\s+(?:[\w-]+\s+){0,3}?(?:votes?|voting|elections?|talks|meetings?|summit|games?|match|matches|race|hearing|"
    r"deadline|debates?|finals?|semi-?finals?|primary|primaries|referendum|launch|conference|session|trial|auction|ballot|"
    r"runoff|run-off|convention|inauguration|polls?|opening|opener|start|showdown|kickoff|wedding|concert|contest|fight|"
    r"ceremony|rally|march|demonstration|protests?|visit|deadline)\b"
)
_WILL = re.compile(
    r"(?:['’]s)?\s+(?:[\w-]+\s+){1,4}(?P<sign>(?:will|would|could|may|might|should|(?:is|are)\s+(?:expected|due|set|likely|scheduled))\s+\w+)"
)
_OPENS = re.compile(
    r"(?:^|(?:[;:—]|--|,\s+(?:and|but|while|so|yet|or|where|when|though|although|because)|\bthat|\bbut)\s)[\s“\"'`(]*"
    r"(?:(?:and|but|by|in|on|at|before|after|during|from|until|late|early|the|starting|beginning|only|just|sometime|later|"
    r"earlier|over)\s+)*$",
    re.IGNORECASE,
)


def sign_of_place(sentence: str, start: int, end: int) -> Sign | None:
    """Return the sign that the place of the date at `start` to `end` is; None where a verb has to say it."""
    found = _PLACE.search(sentence, max(0, start - _REACH), start)
    if found is not None:
        words = found.group().split()
        said = " ".join(words) if len(words) < _MANY else f"{words[0]} … {words[-1]}"
        return Sign(Tense.PROSPECT if found["ahead"] else Tense.PAST, said)
    opened = _BEGINS_PAST.fullmatch(sentence, 0, start)
    if opened is not None:
        return Sign(Tense.PAST, opened.group().strip())
    return _as_noun(sentence, start, end)


def _as_noun(sentence: str, start: int, end: int) -> Sign | None:
    """What a date before a noun says: "Friday's ruling", "the June agreement"."""
    if _POSSESSIVE.match(sentence, end) is None:
        named = sentence[start:end]
        if named.islower() or not (
            named[:4].lower() == "the " or _NOUN_BEFORE.search(sentence, max(0, start - 8), start)
        ):
            return None
        if _NOUN_AFTER.match(sentence, end) is None:
            return None
    will = _WILL.match(sentence, end)
    if will is not None:
        return Sign(Tense.PROSPECT, will["sign"])
    if _TO_COME.match(sentence, end):
        return None
    noun = _ITS_NOUN.match(sentence, end)
    return Sign(Tense.PAST, " ".join(sentence[start : noun.end() if noun is not None else end].split()))


def opens_clause(sentence: str, start: int) -> bool:
    """Whether a date opens its sentence or clause: "but in March a judge ruled"."""
    return _OPENS.search(sentence[:start], max(0, start - 40)) is not None
