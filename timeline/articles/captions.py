"""Captions: what is said of a picture dates the picture, and the text does not go there."""

import re

from timeline.articles.sentences import Sentence

_MAKERS = r"AP|AFP|EPA|Reuters|Getty|Xinhua|TASS|UPI|PA|DPA|Bloomberg"
_PICTURES = ("photo", "picture", "image", "caption")
_LONGEST = 400
_CAPTION = re.compile(
    rf"[(\[]?\s*(?:file\s+)?(?:photo|photograph|picture|image|caption)s?\b(?:\s*[:,]|\s+(?:taken|by|courtesy|shows?|dated|from)\b)"
    rf"|[(\[]?\s*file\s+(?:photo|picture|image)"
    rf"|in\s+this\s+(?:[\w.,]+\s+){{0,5}}(?:photo|photograph|picture|image)\b"
    rf"|[^\n]{{0,{_LONGEST}}}[(\[](?:(?:{_MAKERS})\s+)?(?:file\s+)?(?:photo|photograph|picture|image)s?\b",
    re.IGNORECASE,
)
_CREDIT = re.compile(rf"\s*[(\[](?:{_MAKERS})\s+(?:file\s+)?(?:photo|picture|image)", re.IGNORECASE)


def speaks_of_pictures(text: str) -> bool:
    """Return whether a text has any of the words without which none of its sentences is a caption."""
    small = text.lower()
    return any(word in small for word in _PICTURES)


def in_caption(text: str, sentence: Sentence | None) -> bool:
    """Return whether a sentence is a caption: "Photo taken Friday", "File photo, May 2010", "… (AP Photo/Anna Berg)"."""
    if sentence is None:
        return False
    return bool(_CAPTION.match(text, sentence.start, sentence.end) or _CREDIT.match(text, sentence.end))
