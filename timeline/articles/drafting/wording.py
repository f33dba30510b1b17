"""Wording: the words by which a language without a grammar here tells what happened, for `plain.draft_plainly`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language.

    `happenings` finds what tells of a happening, by groups named `denied`, `planned`, `possible`, `past` and `noun`: what is
    claimed of it, or that it is a noun. `kinds` are the types by what their words begin with, in small letters. `telling`
    finds verbs of saying. `divides` finds what parts clauses, `conjunctions` what opens one and says nothing. `leads` matches, from the beginning of a clause to a date, what only
    leads to it. `relative` matches what begins a clause about the noun before it. `place_after` ends before the name of a place.
    A sixth group of `happenings`, `with_helper`, is a form of a verb that tells nothing alone ("unterzeichnet"): what is claimed of it
    says the group of `helpers` that stands in its clause; without one it is no happening. `negation` in a clause denies what is past, `by_none` right before it too ("personne n'"),
    `infinitive` stands for a happening with a helper of what may or will be, or of the group `modal`. `aside` is a participle behind a
    comma ("founded in 1921"), `present` what is to come, or in a story of the past was;
    behind what matches `before_noun` ("sa visite") it is a noun, and tells of a happening only where it matches `nouns`. `doubt` makes it possible, `condition` ("if") all up to another sentence behind ", and". `parts` part a clause further (commas, "and"); what stands beyond is
    not denied with it, and dates it less. `hearsay` is a form that makes of "is to" what somebody is said to have done; `apart` begins
    what has a date and no verb of its own ("the last one on 5 October"), `wanted` a clause whose past is only wanted. `verb_second`: a clause without the words that open it is none.

    Who says so: `according` finds words that give a sentence to somebody, whom a group named `who…` holds; `as_told` begins a clause
    that tells of a saying ("as … reported"); `that` begins in so many words what is said, `said_opens` in any; `reported` is a form of
    the verb that only what is said has. `denying` and `suspecting` are the verbs of `telling` that deny or suspect it. `sayer_behind` and
    `sayer_before` match a noun beside the verb (group `who`); `nobody` is none whom one could name, `declined_article` is left out
    before a noun in another case, `nominatives` gives those nouns that are known.
    """

    happenings: re.Pattern[str]
    kinds: Mapping[str, tuple[str, ...]]
    telling: re.Pattern[str]
    divides: re.Pattern[str]
    conjunctions: re.Pattern[str]
    leads: re.Pattern[str]
    relative: re.Pattern[str]
    place_after: re.Pattern[str]
    before_noun: re.Pattern[str] = _NEVER
    nouns: re.Pattern[str] = _NEVER
    helpers: re.Pattern[str] = _NEVER
    negation: re.Pattern[str] = _NEVER
    by_none: re.Pattern[str] = _NEVER
    doubt: re.Pattern[str] = _NEVER
    condition: re.Pattern[str] = _NEVER
    verb_second: bool = False
    parts: re.Pattern[str] = re.compile(",")
    hearsay: re.Pattern[str] = _NEVER
    apart: re.Pattern[str] = _NEVER
    wanted: re.Pattern[str] = _NEVER
    according: re.Pattern[str] = _NEVER
    as_told: re.Pattern[str] = _NEVER
    that: re.Pattern[str] = _NEVER
    said_opens: re.Pattern[str] = _NEVER
    reported: re.Pattern[str] = _NEVER
    denying: re.Pattern[str] = _NEVER
    suspecting: re.Pattern[str] = _NEVER
    sayer_behind: re.Pattern[str] = _NEVER
    sayer_before: re.Pattern[str] = _NEVER
    nobody: re.Pattern[str] = _NEVER
    declined_article: re.Pattern[str] = _NEVER
    nominatives: Mapping[str, str] = field(default_factory=dict)

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
