"""Sketch: a few numbers that tell how alike two texts are, for finding reprints.

Of all runs of five words, each hashed, the 48 lowest numbers are kept (a bottom-k sketch, Broder 1997). Two sketches
estimate the share of runs that two texts have in common; the order in which texts are seen does not matter.
"""

import re
from collections.abc import Iterable
from hashlib import blake2b

SIZE = 48
"""How many numbers are kept."""

ALIKE = 0.5
"""From this share of common runs on, one text is a reprint of the other, or both are of a third."""

_RUN = 5
_WORD = re.compile(r"\w+")
_HASH_BYTES = 8
_SIGN = 1 << 63


def sketch(text: str) -> tuple[int, ...]:
    """Return the lowest numbers of a text, at most 48, in order, each a signed 64-bit integer; () for one without words."""
    words = _WORD.findall(text.casefold())
    if not words:
        return ()
    runs = set(map(" ".join, zip(*(words[i:] for i in range(_RUN)), strict=False))) or {" ".join(words)}
    lowest = sorted([blake2b(run.encode(), digest_size=_HASH_BYTES).digest() for run in runs])[:SIZE]
    return tuple(int.from_bytes(digest, "big") - _SIGN for digest in lowest)


def likeness(one: Iterable[int], other: Iterable[int]) -> float:
    """Return the estimated share, 0 to 1, of runs that the texts of two sketches have in common."""
    first, second = set(one), set(other)
    lowest = sorted(first | second)[:SIZE]
    return sum(number in first and number in second for number in lowest) / len(lowest) if lowest else 0.0
