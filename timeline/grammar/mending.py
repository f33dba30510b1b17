"""Mending: a tagged and parsed sentence while the rules of grammar correct it."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Sentence:
    """Words in small letters, the tag of each, the word it hangs on and how, and the words that hang on it.

    The rules change tags, heads and relations in place; `below` stays as it was until `hang_anew`, so that they all see one tree.
    """

    lower: Sequence[str]
    tags: list[str]
    heads: list[int]
    relations: list[str]
    below: list[list[int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find what hangs on each word."""
        self.hang_anew()

    def hang_anew(self) -> None:
        """Make `below` anew from the heads."""
        self.below = [[] for _ in self.heads]
        for word, head in enumerate(self.heads):
            if head >= 0:
                self.below[head].append(word)
