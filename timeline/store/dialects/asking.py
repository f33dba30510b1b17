"""What a person typed to search, in parts: words, "phrases", prefix*."""

import re
from collections.abc import Iterator

_PARTS = re.compile(r'"([^"]*)"(\*?)|(\S+)')


def parts_of(words: str) -> Iterator[tuple[str, bool]]:
    """Yield what stands in quotes and the words outside of them, each with whether it is the beginning of a word alone."""
    for phrase, star, word in _PARTS.findall(words):
        yield phrase or word.rstrip("*"), bool(star) or word.endswith("*")
