"""Moves: how a parse is built, and what the parser looks at when it chooses the next move.

The arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta 2011): SHIFT puts the next word on the stack; a LEFT move makes
the word on top depend on the next word, a RIGHT move on the word below it, and takes it off. A root stands after the
last word.
"""

from collections.abc import Sequence

from timeline.grammar.features import Lexicon, norm

SHIFT = "S"  # the name of a move; "L" or "R" and a relation are those of the others
NONE = ""  # stands where the stack or the sentence ends
ROOT = "ROOT"  # the tag of the root

# What of a group is looked at together. Each group is looked up at once: its features' weights are summed but once.
GROUPS: Sequence[Sequence[Sequence[int]]] = (
    ((0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2)),  # tags below the top, on top, next
    ((2,), (1, 2), (0, 1, 2)),  # tags on top, next, after it
    ((2,), (0, 1, 2)),  # tags next and the two after it
    ((0,), (0, 1), (0, 2), (0, 1, 2)),  # the top word, its tag, the next tag
    ((0,), (0, 1), (0, 2), (0, 1, 2)),  # the next word, its tag, the top's tag
    ((0, 1),),  # the words on top and next
    ((0,), (0, 1), (0, 2)),  # the word below, its tag, the top's tag
    ((0,), (0, 1)),  # the word after the next, the next one's tag
    ((0, 1), (0, 2), (0, 1, 2), (0, 1, 3), (0, 2, 3)),  # the top's tag, its first and last relation, the next tag
    ((0, 1), (0, 1, 2)),  # the next tag, its first relation, the top's tag
    ((0, 1), (0, 1, 2), (0, 3), (0, 2, 3)),  # the tag below, its last relation, the top's tag, its first relation
    ((2,), (0, 2), (1, 2), (0, 1, 2)),  # the tags on top and next, how far they are apart
    ((0, 1), (0, 1, 2)),  # the top word, its last relation, the next tag
    ((0, 1, 2),),  # the top word, the next two tags
    ((0, 1), (2, 3), (0, 1, 2), (0, 2, 3), (0, 1, 2, 3)),  # the top's tag and what it has, the next tag and what it has
    ((0, 1), (0, 1, 2), (0, 1, 2, 3)),  # the tag below and what it has, the next tag and what it has
)

# What a word already has below it that speaks for or against more: a subject, an object, an auxiliary …
_HAS = {
    "nsubj": "s",
    "nsubj:pass": "s",
    "csubj": "s",
    "expl": "s",
    "obj": "o",
    "iobj": "i",
    "ccomp": "c",
    "xcomp": "x",
    "aux": "a",
    "aux:pass": "a",
    "cop": "b",
    "mark": "m",
    "punct": "p",
    "conj": "j",
    "cc": "k",
    "case": "e",
    "acl:relcl": "r",
    "det": "d",
}


class Parse:
    """A parse on its way: stack, next word, and the arcs so far. The root's number is the number of words."""

    __slots__ = ("_first", "_forms", "_has", "_last", "_tags", "heads", "next", "relations", "stack")

    def __init__(self, forms: Sequence[str], tags: Sequence[str]) -> None:
        count = len(tags)
        self._forms = [*forms, NONE, NONE, NONE, NONE]
        self._tags = [*tags, ROOT, NONE, NONE, NONE]
        self._first = [NONE] * (count + 1)
        self._last = [NONE] * (count + 1)
        self._has = [NONE] * (count + 1)
        self.heads = [-1] * count
        self.relations = [NONE] * count
        self.stack: list[int] = []
        self.next = 0

    @property
    def done(self) -> bool:
        """Whether every word has its head."""
        return not self.stack and self.next == len(self.heads)

    def shift(self) -> None:
        """Put the next word on the stack."""
        self.stack.append(self.next)
        self.next += 1

    def attach(self, to_next: bool, relation: str) -> None:
        """Take the top word off: it depends on the next word (LEFT) or on the one below (RIGHT)."""
        top = self.stack.pop()
        head = self.next if to_next else self.stack[-1]
        self.heads[top] = head
        self.relations[top] = relation
        has = _HAS.get(relation)
        if has is not None and has not in self._has[head]:
            self._has[head] = "".join(sorted(self._has[head] + has))
        if to_next:
            self._first[head] = relation
        else:
            self._last[head] = relation

    def seen(self) -> tuple[tuple[str, ...], ...]:
        """Return what stands around, group by group."""
        stack, tags, forms, at = self.stack, self._tags, self._forms, self.next
        depth = len(stack)
        next_tag, next_form, after_tag = tags[at], forms[at], tags[at + 1]
        top_tag = below_tag = top_form = below_form = first = last = below_last = apart = top_has = below_has = NONE
        if depth:
            top = stack[-1]
            top_tag, top_form = tags[top], forms[top]
            first, last, top_has = self._first[top], self._last[top], self._has[top]
            gap = at - top
            apart = "1" if gap == 1 else "2" if gap == 2 else "4" if gap < 5 else "8" if gap < 9 else "9"
            if depth > 1:
                below = stack[-2]
                below_tag, below_form = tags[below], forms[below]
                below_last, below_has = self._last[below], self._has[below]
        return (
            (below_tag, top_tag, next_tag),
            (top_tag, next_tag, after_tag),
            (next_tag, after_tag, tags[at + 2]),
            (top_form, top_tag, next_tag),
            (next_form, next_tag, top_tag),
            (top_form, next_form),
            (below_form, below_tag, top_tag),
            (forms[at + 1], next_tag),
            (top_tag, first, last, next_tag),
            (next_tag, self._first[at], top_tag),
            (below_tag, below_last, top_tag, first),
            (top_tag, next_tag, apart),
            (top_form, last, next_tag),
            (top_form, next_tag, after_tag),
            (top_tag, top_has, next_tag, self._has[at]),
            (below_tag, below_has, next_tag, self._has[at]),
        )


_PREFIXED = [
    [(f"{chr(ord('A') + group)}{number}", parts) for number, parts in enumerate(found)]
    for group, found in enumerate(GROUPS)
]


def names(group: int, values: Sequence[str]) -> list[str]:
    """Return the names of the features of one group."""
    found = []
    for prefix, parts in _PREFIXED[group]:
        match parts:
            case (a,):
                found.append(prefix + values[a])
            case (a, b):
                found.append(f"{prefix}{values[a]} {values[b]}")
            case _:
                found.append(prefix + " ".join([values[part] for part in parts]))
    return found


def form(word: str, lexicon: Lexicon) -> str:
    """Return a word as the parser knows it: rare ones by their ending."""
    plain = norm(word)
    return plain if plain in lexicon else f"?{plain[-3:]}"
