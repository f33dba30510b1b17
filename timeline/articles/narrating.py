"""Narrating: where a story stands, under which heading, and what only looks ahead of it or stands aside."""

import re
from collections.abc import Callable, Sequence

from timeline.articles.focus import Story, core
from timeline.articles.sections import Section, is_heading
from timeline.articles.sentences import Sentence
from timeline.dates.grain import Grain
from timeline.dates.when import When
from timeline.expressions.context import Tense
from timeline.expressions.meaning import Fixed, Meaning, OfSomeYear
from timeline.expressions.story import WINTER, season_before
from timeline.language.mention import Mention

_REACH = 250  # how far back, in characters, the beginning of a sentence is looked for
# "an assault that lasted until the fall of the city in February 1945" leaves the story where it was
_NEAR = 40
_AFTER_A = re.compile(r"\bafter\s+(?:an?|one|the|that|his|her|their)\s+(?:[a-z]+\s+){0,2}\w+\Z", re.IGNORECASE)
_END_OF_SOMETHING = re.compile(r"\b(?:until|till)\b[^,;:.]{0,60}\Z")


class Narration:
    """The place of a story in a text, taken along from one date to the next.

    `at` is always the index of the sentence of the date that is spoken of; sentences are reached in order.
    """

    def __init__(self, text: str, sentences: Sequence[Sentence], telling: Sequence[bool]) -> None:
        """Begin before the text's first sentence; `telling`: for each date, whether it is told in a story."""
        self._text = text
        self._sentences = sentences
        self._telling = telling
        self._only = all(telling[:1])
        self._reached = -1
        self._begin()

    def _begin(self) -> None:
        self._story = Story()
        self._section = Section()
        self._heading = self._headed = -1
        self._led = (-1, False, 0)

    def reach(self, place: int, at: int) -> bool:
        """Come to the date number `place` and take note of the headings passed; return whether it is told in a story.

        News that comes to another piece of history begins it anew.
        """
        if not self._telling[place]:
            return False
        if place and not self._only and not self._telling[place - 1]:
            self._begin()
            self._reached = at - 1
        for i in range(self._reached + 1, min(at + 1, len(self._sentences))):
            if is_heading(self._text, self._sentences[i]):
                self._heading = i
                self._section.subheaded()
        self._reached = max(self._reached, at)
        return True

    def fit(self, meaning: Meaning, mention: Mention, at: int) -> When | None:
        """Return the date from which the story reaches the core of a meaning; None before the story has one."""
        place = self._story.fit(meaning)
        if not isinstance(meaning, OfSomeYear):
            return place
        if place is not None and meaning.grain is Grain.SEASON and self._led[0] == at and self._is_over(mention):
            return season_before(meaning, place)
        sentence, opened, end = self._led
        led = sentence == at or (opened and "\n" not in self._text[end : mention.start])
        return self._section.corrects(meaning, place, led=led) or place

    def _is_over(self, mention: Mention) -> bool:
        """Whether a season is told to be over by the date before it: "in July, after a winter in hospital"."""
        return _AFTER_A.search(self._text, max(0, mention.start - _NEAR), mention.end) is not None

    def _is_beyond(self, when: When) -> bool:
        here = self._story.when
        return here is not None and here.end is not None and when.start is not None and when.start >= here.end

    def move(self, mention: Mention, when: When, at: int, tense: Callable[[], Tense | None]) -> None:
        """Go where a date leads, unless it stands in brackets or lies ahead; `tense` tells how it is told, when asked."""
        told = core(mention.meaning)
        written = isinstance(told, Fixed)
        if written and at == self._heading:
            self._section.headed(when, again=self._headed == at)
            if self._headed != at:
                self._story.move(when, opens=True, aside=False)
                self._story.day = None
            self._headed = at
            return
        sentence = self._sentences[at] if self._sentences else None
        begun = self._text[max(sentence.start, mention.start - _REACH) : mention.start] if sentence else ""
        opens = begun.count(" ") <= 1
        aside = begun.count("(") > begun.count(")")
        if written and not opens and self._is_beyond(when):
            told_as = tense()
            aside = aside or (told_as is not None and told_as.ahead) or _END_OF_SOMETHING.search(begun) is not None
        if told == WINTER and self._story.day is None:
            return  # of a year it may be the first winter or the last
        if written and not aside:
            self._section.move(when, opens=opens)
            self._led = (at, opens, mention.end)
        self._story.move(when, opens=opens, aside=aside)
