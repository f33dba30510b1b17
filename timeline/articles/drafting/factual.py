"""Factuality: whether a clause tells of what happened, what is planned, what is possible or what is denied."""

import re

from timeline.events.draft import Factuality

_PLANNED = re.compile(
    r"\b(?:will|shall|won['’]t|(?:is|are|was|were) to|to be|plans? to|planned to|expects? to|expected to|intends? to|scheduled|due to|set to|going to|agreed to|wants? to|hopes? to|seeks? to|"
    r"hoping to|aims? to|plan to)\b[^,;]{0,40}$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:that|which|who)\b")
_POSSIBLE = re.compile(r"\b(?:may|might|could|would|likely|possibly|perhaps|probably|if)\b[^,;]{0,50}$", re.IGNORECASE)
_POSSIBLE_AFTER = re.compile(r"^[^,;.]{0,60}\b(?:likely|possible|expected)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|denied|denies|n['’]t|no longer|without)\b[^,;]{0,25}$", re.IGNORECASE)


_PLANNED_FOR = re.compile(
    r"\b(?:is|are|was|were)\s+(?:now\s+)?(?:set|due|scheduled|expected|planned|slated)\s+(?:for|in|on|by)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"^\W*(?:Had|Were|Should|If|Unless)\b|\b(?:allegedly|reportedly|supposedly)\b", re.IGNORECASE)
_DENYING = re.compile(
    r"^\W*(?:No|Nobody|None|Neither)\b|\bdenie[ds] (?:that|having)\b|\bnot true that\b|\bit (?:is|was) untrue\b",
    re.IGNORECASE,
)


def factuality(text: str, start: int, trigger_start: int, trigger_end: int, end: int, form: str) -> Factuality:
    """Return what the clause `text[start:end]` claims of its trigger."""
    before, after = _RELATIVE.split(text[start:trigger_start])[-1], text[trigger_end:end]
    whole = text[start:trigger_start]
    if _CONDITION.search(whole):
        return Factuality.POSSIBLE
    if _DENIED.search(before) or _DENYING.search(whole):
        return Factuality.DENIED
    if _PLANNED_FOR.search(text, start, end):
        return Factuality.PLANNED
    if _PLANNED.search(before):
        return Factuality.PLANNED
    if _POSSIBLE.search(before) or (form == "noun" and _POSSIBLE_AFTER.search(after)):
        return Factuality.POSSIBLE
    if form == "base" and re.search(r"\bto\s+$", before):
        return Factuality.PLANNED
    return Factuality.HAPPENED
