"""Parsed: the clauses of one sentence by offsets into the text, with who does what in each."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from timeline.grammar.clauses import Clause, Phrase, clauses_of
from timeline.grammar.lemmas import lemma
from timeline.grammar.reading import read
from timeline.grammar.tokens import Token, tokens
from timeline.grammar.trees import Tree

_MOST_WORDS = 120
"""A "sentence" of more words is a list or a table, of which no tree can be made."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """Words, tags, tree and clauses of a sentence; all empty for what is too long to be one.

    `below` has for each word the numbers of those that hang on it, in order.
    """

    words: Sequence[Token]
    tags: Sequence[str]
    tree: Tree | None
    clauses: Sequence[Clause]
    below: Sequence[Sequence[int]] = ()
    _headed: dict[int, int] = field(default_factory=dict)
    _at: dict[int, int] = field(default_factory=dict)

    @classmethod
    def each(cls, text: str, spans: Sequence[tuple[int, int]]) -> Iterator["Parsed"]:
        """Return each of the sentences `text[start:end]` tagged and parsed; together they are read much faster than one by one."""
        words = [tokens(text, start, end) for start, end in spans]
        short = [bool(found) and len(found) <= _MOST_WORDS for found in words]
        trees = iter(read([[word.text for word in found] for found, fits in zip(words, short, strict=True) if fits]))
        for found, fits in zip(words, short, strict=True):
            yield cls._of(found, *next(trees)) if fits else cls((), (), None, ())

    @classmethod
    def _of(cls, words: Sequence[Token], tags: Sequence[str], tree: Tree) -> "Parsed":
        below: list[list[int]] = [[] for _ in words]
        for word, head in enumerate(tree.heads):
            if head >= 0:
                below[head].append(word)
        clauses = clauses_of([word.text for word in words], tags, tree)
        headed = {clause.head: number for number, clause in enumerate(clauses)}
        return cls(words, tags, tree, clauses, below, headed, {word.start: at for at, word in enumerate(words)})

    def clause_at(self, start: int) -> Clause | None:
        """Return the clause whose verb begins at an offset."""
        number = self.clause_headed(self._at.get(start, -1))
        return None if number is None else self.clauses[number]

    def clause_headed(self, at: int) -> int | None:
        """Return the number of the clause whose head is the word at `at`, None where it heads none."""
        return self._headed.get(at)

    def number_above(self, word: int) -> int | None:
        """Return the number of the clause that a word stands in, None where no clause is read."""
        at = word
        while self.tree is not None and at >= 0 and self.clause_headed(at) is None:
            at = self.tree.heads[at]
        return self.clause_headed(at) if at >= 0 else None

    def clause_above(self, word: int) -> Clause | None:
        """Return the clause that a word stands in, None where no clause is read."""
        number = self.number_above(word)
        return None if number is None else self.clauses[number]

    def word_at(self, start: int) -> int | None:
        """Return the number of the word that begins at an offset, None where none does."""
        return self._at.get(start)

    def first_from(self, offset: int) -> int:
        """Return the number of the first word that begins at an offset or after it; the count of words after the last."""
        return bisect_left(self.words, offset, key=lambda word: word.start)

    def clause_of(self, start: int, end: int) -> int | None:
        """Return the number of the clause that the words `text[start:end]` hang on; None where it is a noun ("the act of 1998")."""
        inside = [i for i, word in enumerate(self.words) if word.start < end and start < word.end]
        if not inside or self.tree is None:
            return None
        heads, relations = self.tree.heads, self.tree.relations
        at = next((i for i in inside if heads[i] not in inside), inside[0])
        numbers = self._headed
        before = self.words[inside[0] - 1].text.lower() if inside[0] else ""
        while at not in numbers or at in inside:  # "ended" tells nothing in "the year ended June 30"
            of_noun = relations[at] in ("nmod:poss", "compound", "amod", "nummod") or (
                before == "of" and relations[at] != "obl"
            )
            if heads[at] < 0 or (of_noun and at in inside and heads[at] not in inside):
                return None
            at = heads[at]
        return numbers[at]

    def inside(self, start: int, end: int) -> range:
        """Return the numbers of the words that begin in `text[start:end]`."""
        return range(self.first_from(start), self.first_from(end))

    def span(self, phrase: Phrase) -> tuple[int, int]:
        """Return the offsets of a phrase, its preposition left out."""
        first = phrase.first
        if phrase.preposition and first < phrase.head and self.words[first].text.lower() == phrase.preposition:
            first += 1
        return self.words[first].start, self.words[phrase.last].end

    def lemma(self, at: int) -> str:
        """Return the plain form of a word."""
        return lemma(self.words[at].text, self.tags[at])

    def is_verb(self, clause: Clause) -> bool:
        """Whether a clause stands on a verb, not on a form of to be."""
        return self.tags[clause.head][:2] == "VB"

    def extent(self, clause: Clause) -> tuple[int, int]:
        """Return the offsets from a clause's first word of its own to its last: subject, verbs, object, phrases."""
        own = [*clause.group, clause.head]
        for phrase in (clause.subject, clause.object, clause.agent, *clause.others):
            if phrase is not None:
                own += [phrase.first, phrase.last]
        return self.words[min(own)].start, self.words[max(own)].end
