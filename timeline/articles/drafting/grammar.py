"""Grammar: the sentences of a page, parsed when the first of them is asked for, many at a time."""

from collections.abc import Sequence
from itertools import islice

from timeline.articles.drafting.parsed import Parsed

_AT_ONCE = 48
"""Sentences read together: enough for the arrays to pay, few enough for memory to be bounded."""


class Grammar:
    """The parsed sentences of one text, by where they start. `spans` are those that are likely to be asked for, in order."""

    def __init__(self, text: str, spans: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self._ahead = iter(spans)
        self._parsed: dict[int, Parsed] = {}

    def of(self, start: int, end: int) -> Parsed:
        """Return the sentence `text[start:end]`; sentences are asked for in order, and those before it are forgotten."""
        while self._parsed and next(iter(self._parsed)) < start:
            del self._parsed[next(iter(self._parsed))]
        if start not in self._parsed:
            wanted = {start: end}
            if not self._parsed:
                wanted |= dict(islice((span for span in self._ahead if span[0] > start), _AT_ONCE - 1))
            self._parsed = dict(zip(wanted, Parsed.each(self._text, list(wanted.items())), strict=True)) | self._parsed
        return self._parsed[start]
