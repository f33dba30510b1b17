"""Describing: the noun that the words of a date belong to: "the 2004 tsunami", "the May 1998 shooting death"."""

from collections.abc import Sequence

from timeline.articles.drafting.parsed import Parsed

_OF_NOUN = frozenset({"amod", "compound", "nummod", "nmod", "nmod:poss", "nmod:tmod"})
_DETERMINERS = frozenset({"DT", "PRP$", "POS"})
_INSIDE = ("JJ", "VBG", "VBN", "NN", "NNS", "NNP", "NNPS", "HYPH")
_PREPOSITIONS = ("IN", "TO")
_NOUNS = ("NN", "NNS")


def described(parsed: Parsed, start: int, end: int) -> Sequence[int]:
    """Return the words behind the date `text[start:end]` up to the noun that it describes, where a determiner stands before it.

    What stands there is one name for a thing, whatever the tree makes of it: nobody shoots in "the May 1998 shooting death".
    """
    first = parsed.first_from(start)
    after = parsed.first_from(end)
    if not first or parsed.tags[first - 1] not in _DETERMINERS:
        return ()
    last = after
    while last < len(parsed.words) and parsed.tags[last] in _INSIDE:
        last += 1
    while last > after and parsed.tags[last - 1] not in _NOUNS:
        last -= 1
    return range(after, last)


def noun_of(parsed: Parsed, start: int, end: int) -> int | None:
    """Return the number of the noun that the words of a date belong to, None where they stand on their own."""
    if parsed.tree is None:
        return None
    if run := described(parsed, start, end):
        return run[-1]
    heads, relations = parsed.tree.heads, parsed.tree.relations
    inside = [i for i, word in enumerate(parsed.words) if word.start < end and start < word.end]
    top = next((i for i in inside if heads[i] not in inside), None)
    while top is not None and relations[top] == "conj" and parsed.tags[heads[top]] == parsed.tags[top] == "CD":
        top = heads[top]  # "the strikes of 1985 and 1986"
    if top is None or relations[top] not in _OF_NOUN or heads[top] < 0:
        return None
    noun = heads[top]
    while relations[noun] == "compound" and heads[noun] >= 0:
        noun = heads[noun]
    if any(parsed.tags[word] in _PREPOSITIONS for word in range(inside[-1] + 1, noun)):
        return None  # "ten days before the murder"
    return noun if parsed.tags[noun] in _NOUNS else None
