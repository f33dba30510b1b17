"""Wording: the words by which a language without a grammar here tells what happened, for `plain.draft_plainly`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language.

    `happenings` finds what tells of a happening, by groups named `denied`, `planned`, `possible`, `past` and `noun`: what is
    claimed of it, or that it is a noun. `kinds` are the types by what their words begin with, in small letters. `telling`
    finds verbs of saying. `divides` finds what parts clauses, `conjunctions` what opens one and says nothing. `leads` matches, from the beginning of a clause to a date, what only
    leads to it. `relative` matches what begins a clause about the noun before it. `place_after` ends before the name of a place.
    A sixth group of `happenings`, `with_helper`, is a form of a verb that tells nothing alone ("unterzeichnet"): what is claimed of it
    says the group of `helpers` that stands in its clause; without one it is no happening. `negation` in a clause denies what is past.
    """

    happenings: re.Pattern[str]
    kinds: Mapping[str, tuple[str, ...]]
    telling: re.Pattern[str]
    divides: re.Pattern[str]
    conjunctions: re.Pattern[str]
    leads: re.Pattern[str]
    relative: re.Pattern[str]
    place_after: re.Pattern[str]
    helpers: re.Pattern[str] = re.compile(r"(?!)")
    negation: re.Pattern[str] = re.compile(r"(?!)")

    def kind(self, words: str) -> str:
        """Return the type of a happening by its words, `event` where none is known."""
        for word in reversed(words.lower().split()):
            for kind, stems in self.kinds.items():
                if word.startswith(stems):
                    return kind
        return "event"

    def root(self, words: str) -> str:
        """Return what the words of a happening have in common with others that tell of it: the beginning that gives its type."""
        small = words.lower().split()
        stems = (
            stem for word in reversed(small) for known in self.kinds.values() for stem in known if word.startswith(stem)
        )
        return next(stems, small[-1] if small else "")
