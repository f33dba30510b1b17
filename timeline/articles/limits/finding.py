"""Finding known names in a text: a look at each word, and at the names that begin with it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

Thing = TypeVar("Thing")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Found(Generic[Thing]):
    """A name as it stands in a text, and all that it can mean."""

    start: int
    end: int
    name: str
    things: tuple[Thing, ...]


class Finder(Generic[Thing]):
    """The names of things, by their first words."""

    def __init__(self, names: Iterable[tuple[str, Thing]]) -> None:
        """Take the pairs of name and thing; one name may mean several things."""
        meant: dict[str, list[Thing]] = {}
        for name, thing in names:
            meant.setdefault(name, []).append(thing)
        self._by_word: dict[str, list[tuple[str, int, tuple[Thing, ...]]]] = {}
        for name in sorted(meant, key=len, reverse=True):
            first = _WORD.search(name)
            assert first is not None, name
            self._by_word.setdefault(first[0], []).append((name, first.start(), tuple(meant[name])))

    def find(self, text: str) -> Iterator[Found[Thing]]:
        """Yield the names in a `plain` text, the longest at each place, none inside another."""
        reached = 0
        for word in _WORD.finditer(text):
            for name, lead, things in self._by_word.get(word[0], ()):
                start = word.start() - lead
                end = start + len(name)
                if start >= reached and text.startswith(name, start) and _ends(text, end):
                    yield Found(start, end, name, things)
                    reached = end
                    break


def _ends(text: str, end: int) -> bool:
    """Whether a name ends here: "iPhone" does before "'s", not before "4" or in "iPhones"."""
    return not text[end : end + 1].isalnum()
