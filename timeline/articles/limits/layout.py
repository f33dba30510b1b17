"""Layout: a text as the limits of its date are looked for in it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.articles.dating_by_years import Told, is_of_the_day
from timeline.articles.focus import core
from timeline.articles.limits.now import is_of_now, opens_as_news
from timeline.articles.limits.world import plain
from timeline.articles.sentences import Sentence
from timeline.dates.grain import Grain
from timeline.expressions.meaning import Fixed
from timeline.language.mention import Mention

_OPENING = 3
_FEW = 3
"""So many days and months may be told with their years more than there are words of now, before a text is a history."""

_STOPS = ".!?…"
_REACH = 250
"""So far, in characters, a sentence is looked at beside a name: one that never ends takes no longer for its length."""


@dataclass(slots=True)
class Layout:
    """A text, its sentences, its date expressions and the years that it tells; `text` is its `plain` form.

    `undated` are the sentences that tell no year, `today` those that tell of the day of writing, `news` these and the ones
    that tell what has just happened, by their numbers. `is_news`: the text speaks of the time of writing.
    """

    raw: str
    parts: Sequence[Sentence]
    mentions: Sequence[Mention]
    told: Sequence[Told]
    text: str = field(init=False)
    undated: set[int] = field(init=False)
    today: set[int] = field(init=False)
    news: set[int] = field(init=False)
    is_news: bool = field(init=False)
    _starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        """Say of each sentence what it is."""
        self.text = plain(self.raw)
        self._starts = [part.start for part in self.parts]
        written = [m for m in self.mentions if isinstance(core(m.meaning), Fixed)]
        self.undated = set(range(len(self.parts))) - self._of(written)
        self.today = self._of([m for m in self.mentions if is_of_the_day(m.meaning)])
        opening = [i for i, part in enumerate(self.parts[:_OPENING]) if opens_as_news(self.text, part)]
        self.news = {*self._headline(), *opening, *self.today}
        now = sum(is_of_now(m.meaning) for m in self.mentions)
        full = sum(isinstance(told := core(m.meaning), Fixed) and told.period.grain <= Grain.MONTH for m in written)
        self.is_news = full <= _FEW + now and (now > 0 or bool(opening))

    @property
    def opening(self) -> int:
        """Where the headline and the first sentences end."""
        return self.parts[min(_OPENING, len(self.parts)) - 1].end if self.parts else 0

    def _headline(self) -> set[int]:
        """The first sentence, where it is a line of its own without a stop."""
        if not self.parts:
            return set()
        end = self.parts[0].end
        stands_alone = self.raw[end : end + 1] == "\n" and self.raw[end - 1] not in _STOPS
        return {0} if stands_alone else set()

    def at(self, place: int) -> int:
        """Return the number of the sentence that holds a place; −1 for none."""
        number = bisect_right(self._starts, place) - 1
        return number if number >= 0 and place < self.parts[number].end else -1

    def around(self, place: int, end: int) -> Sentence:
        """Return the part within reach of the sentence that holds a place."""
        part = self.parts[self.at(place)]
        return Sentence(max(part.start, place - _REACH), max(end, min(part.end, end + _REACH)))

    def _of(self, mentions: Sequence[Mention]) -> set[int]:
        return {self.at(mention.start) for mention in mentions}
