"""Origin: whom an article repeats, where it says so: "Source: portfolio.com", "This story ran in Business Weekly"."""

import re

_NAME = r"(?P<name>[A-Z0-9][\w.&'’-]*(?: (?:of|the|and|[A-Z0-9][\w.&'’-]*)){0,5})"
_CALENDAR = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_STATED = (
    re.compile(
        r"^[^\S\n]*(?:Source|Via|Originally from)[^\S\n]*:[^\S\n]*(?P<name>[^\n]{2,60}?)[^\S\n]*$",
        re.MULTILINE | re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:story|article|piece|report|column|version of this \w+)\b[^.\n]{0,60}"
        rf"\b(?:ran|appeared|was (?:first |originally )?published)\b[^.\n]{{0,40}}?\b(?:in|by|on|at)[^\S\n]+(?:the[^\S\n]+)?(?!{_CALENDAR}|\d){_NAME}"
    ),
)


def origin_of(text: str) -> str:
    """Return the name of the origin that the text states, '' when it states none."""
    for pattern in _STATED:
        if (found := pattern.search(text)) is not None:
            return " ".join(found["name"].split()).rstrip(".")
    return ""
