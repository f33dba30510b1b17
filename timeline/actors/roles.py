"""Roles: the words that say what a person is, and where they begin and end among names."""

import re
from collections.abc import Sequence

from timeline.actors.runs import Token
from timeline.actors.segment import HEADS, is_given
from timeline.actors.vocabulary import ROLE_MODIFIERS, ROLES, SCOPE_ENDS

_PORTFOLIOS = (
    ROLE_MODIFIERS
    | SCOPE_ENDS
    | frozenset(
        [
            "agriculture",
            "commerce",
            "education",
            "health",
            "homeland",
            "labor",
            "labour",
            "state",
            "transport",
            "treasury",
        ]
    )
)

SMALL_ROLE = re.compile(rf"\b(?:{'|'.join(sorted(ROLES))}) (?:of|at) (?:the )?$")

# Words of a role that may stand left of it; what is further left is an organisation's.
_LEFT = ROLE_MODIFIERS - frozenset(
    ["group", "board", "attorney", "science", "research", "development", "technology", "investment", "commercial"]
)


def role_in(part: Sequence[Token]) -> tuple[int, int] | None:
    """Return where the role of a segment begins and ends, None when it has none or is a name of its own."""
    if part[-1].low in HEADS and len(part) > 1 and not (len(part) > 2 and is_given(part[-2])):
        return (0, len(part)) if part[-1].low == "board" and part[0].low in ROLES else None
    for index, token in enumerate(part):
        if token.low not in ROLES or token.small:
            continue
        begin, end = index, index + 1
        while begin and part[begin - 1].low in _LEFT:
            begin -= 1
        while end < len(part) and (part[end].low in ROLES or part[end].low in ROLE_MODIFIERS or _goes_on(part, end)):
            end += 1
        while end > index + 1 and part[end - 1].low not in ROLES | SCOPE_ENDS | {"board"}:
            end -= 1
        return begin, end
    return None


def _goes_on(part: Sequence[Token], place: int) -> bool:
    """Return whether the role goes on after a small word: "CEO and Founder", "Chairman of the Board", "for … Affairs"."""
    if part[place].small:
        return place + 1 < len(part)
    before = part[place - 1]
    if before.small and before.text.startswith("for"):
        return True
    return any(token.low in SCOPE_ENDS for token in part[place : place + 4]) and any(
        token.small and token.text.startswith("for") for token in part[:place]
    )


def is_portfolio(words: Sequence[Token]) -> bool:
    """Return whether the words are what a minister is for: "Secretary of State", "Minister of Finance"."""
    return all(token.small or token.low in _PORTFOLIOS for token in words)
