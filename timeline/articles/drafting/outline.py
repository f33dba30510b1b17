"""Outline: what an article speaks of, and where in it a sentence and a word stand."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.kinds import ADJECTIVES, OF_NOUN, OF_VERB
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.roots import root_of
from timeline.articles.drafting.scene import Scene
from timeline.dates.grain import Grain
from timeline.grammar.tokens import tokens

HARD = frozenset(
    ["conflict", "disaster", "justice", "life", "health", "contest", "protest", "sanction", "deployment", "aid"]
)
"""Types of happenings that news is made of."""

_HALF = 0.5
_THIRD = 1 / 3
_BOUNDS = (2, 5, 10)  # numbers of sentences
_LEADS = ("lead", "among the first", "among the next", "later")
_LONGEST_TITLE = 150
_NEAR = 31
_SHORT, _LONG = 12, 24
_MAIN, _OFTEN = 3, 2
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=20_000)
def root(word: str) -> str:
    """Return the root of a word as `root_of` has it, '' for numbers and signs."""
    return root_of(word, "en") if word.isalpha() else ""


def kind(word: str) -> str:
    """Return the type of a word in any form, '' where it tells of no happening."""
    return OF_NOUN.get(word) or OF_NOUN.get(word.removesuffix("s")) or OF_VERB.get(word) or ADJECTIVES.get(word, "")


@dataclass(slots=True)
class Outline:
    """What an article speaks of: the roots in its title, how often it has each root, which were told so far, and where it is.

    `main` are the keys of the three actors that it names most often, twice at least.
    """

    title: frozenset[str]
    often: Counter[str]
    kinds: frozenset[str] = frozenset()
    sentences: int = 0
    main: frozenset[str] = frozenset()
    told: set[str] = field(default_factory=set)
    sentence: int = 0

    @classmethod
    def of(cls, page: Page) -> "Outline":
        """Return the outline of an article: its first line is its title when it ends without a stop."""
        line = page.text.lstrip().split("\n", 1)[0].rstrip()
        title = line if len(line) < _LONGEST_TITLE and line[-1:] not in ".!?" else ""
        words = [root(w.text) for w in tokens(title)]
        plain = [w.text.lower() for w in tokens(title)]
        kinds = {kind(w) for w in (*words, *plain)} - {""}
        named = Counter(name.actor.key for name in page.names).most_common(_MAIN)
        often = Counter(map(root, _WORD.findall(page.text)))
        main = frozenset(key for key, times in named if times >= _OFTEN)
        return cls(frozenset(words), often, frozenset(kinds), len(page.sentences), main)


def of_place(scene: Scene, outline: Outline, place: float) -> Iterator[str]:
    """Where the sentence stands, and what it has."""
    yield "bias"
    yield "heading" if place == 0 and outline.title else _LEADS[bisect_left(_BOUNDS, outline.sentence)]
    if outline.sentences <= _SHORT:
        yield "short article"
    elif outline.sentences > _LONG:
        yield "long article"
    if place > _HALF:
        yield "half-way"
    elif place > _THIRD:
        yield "past a third"
    yield from {_nearness(scene, index) for index in scene.dates}
    if any(n.actor.kind is not ActorKind.PLACE for n in scene.names):
        yield "names"


def _nearness(scene: Scene, index: int) -> str:
    """How a date of the sentence lies to the day of publication."""
    when, document = scene.page.expressions[index].when, scene.page.document
    if when is None or when.start is None or when.end is None or document is None or document.start is None:
        return "date unknown"
    if when.end < document.start - _NEAR:
        return "long ago" if when.grain > Grain.MONTH else "some time ago"
    if when.start > document.start:
        return "to come"
    return "lately" if when.grain <= Grain.DAY else "of late"


def of_word(scene: Scene, outline: Outline, word: str, start: int) -> Iterator[str]:
    """What the article makes of a word elsewhere, and whether it stands in a quotation."""
    plain, text = root(word), scene.text
    if plain in outline.title:
        yield "in the title"
    if plain in outline.told:
        yield "told before"
    if outline.often[plain] > 1:
        yield "told again"
    if text.count('"', scene.start, start) % 2 == 1 or text.rfind("“", scene.start, start) > text.rfind(
        "”", scene.start, start
    ):
        yield "quoted"
