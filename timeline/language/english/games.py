"""Halves and quarters of a game: "scored twice in the second half" tells no time of the year."""

import re

_REACH = 160
_GAME = re.compile(
    r"\b(?:scor(?:e|es|ed|ing|er)|goals?|goalless|halftime|half-time|touchdowns?|field goals?|tackl(?:e|ed|es)|kick(?:s|ed)?|"
    r"penalt(?:y|ies)|free throws?|rebounds?|assists?|midfielder|striker|goalkeeper|quarterback|coach|referee|"
    r"equali[sz]ed?|equali[sz]er|header|pitch|season|league|playoffs?|basket(?:s|ball)?|football|rugby|hockey|soccer|"
    r"game|match|bench|rally|rallied|injury time|stoppage time|yards?)\b"
)
_ACCOUNTS = re.compile(
    r"[%$€£¥]|\b(?:percent|per cent|profits?|sales|net|earnings|earned|revenues?|income|loss(?:es)?|growth|economy|economic|GDP|gross|"
    r"results|output|production|orders|exports|imports|inflation|shares?|company|bank|forecast|fiscal|year)\b"
)


def in_a_game(text: str, start: int, end: int) -> bool:
    """Whether what stands around speaks of a game and of no accounts."""
    first = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    stop = text.find("\n", end)
    last = min(stop if stop >= 0 else len(text), end + _REACH)
    return _GAME.search(text, first, last) is not None and _ACCOUNTS.search(text, first, last) is None
