"""Phrases: a noun with what describes it, the nouns joined to it, and the same without the date that stands inside."""

from collections.abc import Iterator

from timeline.articles.drafting.page import Page
from timeline.articles.drafting.parsed import Parsed
from timeline.grammar.clauses import Phrase

_DESCRIBING = frozenset(
    ["det", "amod", "compound", "flat", "nummod", "nmod:poss", "fixed", "nmod", "advmod", "case", "nmod:npmod"]
)
_LEADING = frozenset(["IN", "TO", "DT", ",", ":", "CC"])
_MOST_JOINED = 6


def phrase_of(parsed: Parsed, head: int) -> Phrase:
    """Return the words that describe the noun at `head`, itself included; its preposition stands outside."""
    tree = parsed.tree
    first = last = head
    if tree is None:
        return Phrase(head, head, head)
    stack = [head]
    while stack:
        word = stack.pop()
        first, last = min(first, word), max(last, word)
        for child in parsed.below[word]:
            relation = tree.relations[child]
            if relation in _DESCRIBING and not (relation == "case" and (word == head or child > word)):
                stack.append(child)
            elif relation == "case" and child == word + 1 and parsed.tags[child] == "POS" and word != head:
                last = max(last, child)
    return Phrase(head, first, last, preposition_of(parsed, head))


def preposition_of(parsed: Parsed, head: int) -> str:
    """Return the preposition that a noun hangs on, '' where none does."""
    if parsed.tree is None:
        return ""
    cases = (i for i in parsed.below[head] if parsed.tree.relations[i] == "case" and i < head)
    return next((parsed.words[i].text.lower() for i in cases), "")


def joined(parsed: Parsed, head: int) -> Iterator[int]:
    """Return a noun and those joined to it: "a door, a rotor blade and a lifeboat"."""
    heads = [head]
    for at in heads:
        if parsed.tree is not None and len(heads) < _MOST_JOINED:
            heads += [i for i in parsed.below[at] if parsed.tree.relations[i] == "conj" and _is_noun(parsed.tags[i])]
        yield at


def _is_noun(tag: str) -> bool:
    return tag[:2] in ("NN", "CD", "PR")


def words_of(page: Page, parsed: Parsed, phrase: Phrase) -> tuple[int, int]:
    """Return the offsets of a phrase without a date inside it ("people this morning"); an empty span where it is a date."""
    start, end = parsed.span(phrase)
    head = parsed.words[phrase.head]
    first, last = phrase.first, phrase.last
    for found in page.expressions_over(start, end):
        if found.start < head.end and head.start < found.end:
            return start, start
        if found.start > head.start:
            while last > phrase.head and (parsed.words[last].end > found.start or parsed.tags[last] in _LEADING):
                last -= 1
        else:
            while first < phrase.head and parsed.words[first].start < found.end:
                first += 1
    if first > phrase.first:
        start = parsed.words[first].start
    return start, parsed.words[last].end
