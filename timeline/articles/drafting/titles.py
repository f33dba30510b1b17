"""Titles: a short one for an event, cut from the clause that tells it."""

import re

LONGEST = 110
_LEAD = re.compile(
    r"^(?:[\s,;:“”\"'’()–—-]|and\b|but\b|while\b|as\b|that\b|after\b|before\b|which\b|who\b|when\b|also\b|then\b|meanwhile\b|for example\b|alone\b)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?<![\s,;:“\"'‘(–—-])(?:[\s,;:“\"'‘(–—-]|\b(?:and|or|but|that|which|who|as|of|to|by|for|with|in|on|at|from)$)+$"
)
_STOP = re.compile(
    r";|:\s|\s[–—]\s|,\s(?:which|who|where|while|whereas|because|although|to|and (?:he|she|it|they|his|her|its|their|this|these|that)\b)"
)
_PARTICIPLE = re.compile(
    r"\b(?:is|are|was|were|as part of|of|follows?|under|with|from|for|by|on|in|after)\s+(?P<what>(?:the|an?|its|his|her|their)\s+(?:[“\"\w”'’-]+\s+){1,4})$"
)
_ADJUNCT = re.compile(r"^(?:In|At|After|During|On|Before|With)\s[^,]{2,60},\s(?=\S)")
_APPOSITION = re.compile(r",\s[^,]{3,80},\s*$")
_COMMA = re.compile(r",")
_AGENT = re.compile(r"\w+\s+(?:by|between|in|with|on|off|at)\b")
_RELATIVE = re.compile(
    r"\b(?P<what>(?:the|an?|its|his|her|their)\s+(?:[“\"\w”'’-]+\s+){1,3}(?:that|which|who)\s+(?:\w+\s+){0,3})$",
    re.IGNORECASE,
)
_LEADING_PREPOSITION = re.compile(
    r"^(?:in|on|at|by|since|during|over|about|around|from|between|until|this|last|early|late|of|the|(?:and|or)(?:\s+(?:in|on|at))?)?\s*[,]?\s*",
    re.IGNORECASE,
)


def second_title(text: str, subject: str, start: int, end: int) -> str:
    """Return a title for the second of two verbs with one subject: the subject, then the second verb's own words."""
    stop = _STOP.search(text, start, end)
    subject = _ADJUNCT.sub("", _APPOSITION.sub(" ", subject))
    return shortened(f"{subject.rstrip()} {text[start : stop.start() if stop else end]}")


def title(text: str, start: int, end: int, trigger_start: int, dates: list[tuple[int, int]]) -> str:
    """Return a title of at most 110 characters from `text[start:end]`: the clause around the trigger, without a leading date."""
    for first, last in dates:
        possessive = text[last : last + 2] in ("'s", "’s")
        if (
            start <= first
            and not possessive
            and not _LEADING_PREPOSITION.sub("", text[start:first].lstrip()).strip(' ,“"')
        ):
            start = last
    stop = _STOP.search(text, max(trigger_start, start), end)
    before, after = text[start:trigger_start], text[trigger_start:end]
    what = _PARTICIPLE.search(before) if _AGENT.match(after) else _RELATIVE.search(before)
    if what is not None:
        start += what.start("what")
        stop = _COMMA.search(text, trigger_start, end) or stop
    subject = _APPOSITION.sub(" ", text[start:trigger_start])
    subject = _ADJUNCT.sub("", subject)
    return shortened(subject + text[max(start, trigger_start) : stop.start() if stop else end])


def said_title(speaker: str, verb: str, words: str) -> str:
    """Return a title for a saying: who, how, and the first words of what."""
    verb = "said" if verb.lower() in ("told", "tells") else verb.lower()
    return shortened(f"{speaker} {verb}: {shortened(words)}")


def shortened(words: str) -> str:
    """Return words as a title: without what leads in or trails off, at most 110 characters, a capital first."""
    words = _balanced(" ".join(words.split()))
    words = _balanced(_TAIL.sub("", _LEAD.sub("", words))).removesuffix(".")
    if len(words) > LONGEST:
        words = words[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return words if words[1:2].isupper() else words[:1].upper() + words[1:]  # an "iPhone" keeps its own


def _balanced(words: str) -> str:
    """Without quotation marks when the cut has left half of a pair."""
    if words.count('"') % 2:
        words = words.replace('"', "")
    if "„" in words:
        uneven = words.count("„") != words.count("“") + words.count("”")
    else:
        uneven = words.count("“") != words.count("”")
    if uneven:
        words = words.replace("„", "").replace("“", "").replace("”", "")
    if words.count("«") != words.count("»"):
        words = words.replace("«", "").replace("»", "")
    return words
