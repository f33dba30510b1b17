"""Anchoring: where a text dates the happening on which an expression hangs ("two days after the signing").

Only what the text says is used: a date in the happening's own words, or a sentence in which a word of the same happening
("signed", "the signing") is governed by a date. Of two different dates neither is taken.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter

from timeline.articles.datings import (
    Dated,
    agree,
    beside,
    can_date,
    is_whole,
    is_written_out,
    length,
    names_agree,
    own_date,
    same_phase,
    unit_said,
)
from timeline.articles.focus import core, place_of
from timeline.articles.quoting import Span, as_said_then, quotations
from timeline.articles.sentences import Sentence
from timeline.articles.told_on import Word, happenings_named, told_on
from timeline.dates.grain import Grain
from timeline.dates.when import When
from timeline.events.expression import DatedExpression
from timeline.expressions.context import Context, Happening
from timeline.expressions.hanging import FromEvent, Hanging
from timeline.expressions.meaning import Repeated, TheDay
from timeline.expressions.resolution import Resolution
from timeline.expressions.resolve import resolve
from timeline.language.hanging import named_after
from timeline.language.language import Language
from timeline.language.languages import language_of
from timeline.language.mention import Mention

# "His election", "he died": whose, only the sentences around can say.
_NEAR_SENTENCES = 3
_LONGEST_QUOTE = 160
_LINK = 16  # characters from a length to the date it is counted from
# A happening's date is looked for among so many dates before and behind, and in the nearest sentences that tell of it: a
# book takes no longer for its length. Nor does a sentence that never ends, of which so much is read beside a date.
_MOST = 150
_MOST_TELLING = 20
_FAR = 1_000
_START = attrgetter("start")


@dataclass(slots=True)
class Anchors:
    """The happenings of a text that its dates can hang on; `contexts` are those of its expressions so far, in order."""

    text: str
    sentences: Sequence[Sentence]
    found: Sequence[Mention]
    lang: str
    contexts: list[Context]
    quoted: list[Span] = field(init=False)
    told_of: dict[int, frozenset[str]] = field(init=False, default_factory=dict)
    written: dict[int, When | None] = field(init=False, default_factory=dict)
    hanging: list[int] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        """Look for the quotations once for all dates."""
        self.quoted = quotations(self.text) if self.found else []

    def known(self, place: int, context: Context, out: Sequence[DatedExpression]) -> Context:
        """Return the context of the `place`-th mention, with what the text around says of its time; keep it."""
        context = as_said_then(self.text, place, self.found, context, out, self.quoted)
        if self._is_habit(place):
            context = replace(context, document=None, focus=None)
        if isinstance(core(self.found[place].meaning), FromEvent):
            self.hanging.append(place)
            event = self.event(place, out)
            context = context if event is None else replace(context, event=event)
        self.contexts.append(context)
        return self.contexts[-1]

    def _is_habit(self, place: int) -> bool:
        """Whether a time of day is that of a habit told in its sentence, and of no day: "every day from 8 a.m."."""
        mention = self.found[place]
        meaning = core(mention.meaning)
        if not isinstance(meaning, TheDay) or meaning != TheDay():
            return False
        before = self.found[max(0, place - _NEAR_SENTENCES) : place]
        told = next((m for m in reversed(before) if isinstance(m.meaning, Repeated)), None)
        return told is not None and self._sentence_at(told.start) == self._sentence_at(mention.start)

    def event(self, place: int, out: Sequence[DatedExpression]) -> Happening | None:
        """Return the happening on which the `place`-th mention hangs, by the dates `out` told so far or written out later."""
        mention = self.found[place]
        meaning = core(mention.meaning)
        if not isinstance(meaning, FromEvent):
            return None
        if (date := self._date_behind(place, meaning)) is not None:
            return self._of_date(date)
        if len(out) == place and out and (happening := self._beside(mention, meaning, out[-1])) is not None:
            return happening
        return self._happening(mention, [*self._dates_near(place, out), *self._named_by(place)])

    def _dates_near(self, place: int, out: Sequence[DatedExpression]) -> list[Dated]:
        """The dates around the `place`-th mention: those told so far, and of those to come the ones written out."""
        dates: list[Dated] = []
        for i in range(max(0, place - _MOST), min(len(self.found), place + _MOST + 1)):
            told = i < len(out)
            when = self._as_written(i) if not told else out[i].when if can_date(out[i]) else None
            if when is not None and i != place:
                dates.append(Dated(self.found[i].start, self.found[i].end, when))
        return dates

    def _as_written(self, place: int) -> When | None:
        if place not in self.written:
            mention = self.found[place]
            plain = mention.parent is None and is_written_out(mention)
            when = resolve(mention.meaning, Context()).when if plain else None
            self.written[place] = when if when is not None and is_whole(when) else None
        return self.written[place]

    def _date_behind(self, place: int, meaning: FromEvent) -> int | None:
        """The place of the date on which a mention hangs instead of a happening: "two days after Christmas"."""
        behind = place + 1
        while behind < len(self.found) and self.found[behind].is_range:
            behind += 1
        if behind == len(self.found):
            return None
        mention, following = self.found[place], self.found[behind]
        near = following.start - mention.end <= _LINK
        return behind if near and " ".join(following.text.split()) == meaning.event else None

    def _named_by(self, place: int) -> list[Dated]:
        """The date right behind a mention without the bound that "after" makes of it: it may be in the happening's own words."""
        behind = place + 1
        if behind >= len(self.contexts) or self.found[behind].start - self.found[place].end > _LINK:
            return []
        date = self.found[behind]
        when = resolve(place_of(date.meaning), self.contexts[behind]).when
        return [Dated(date.start, date.end, when)] if when is not None and is_whole(when) else []

    def _of_date(self, place: int) -> Happening | None:
        """A date as a happening, once the text has come to it."""
        if place >= len(self.contexts):
            return None
        date = self.found[place]
        when = resolve(place_of(date.meaning), self.contexts[place]).when
        return Happening(when, self._quoted(date.start, date.end)) if when is not None and is_whole(when) else None

    def settle(self, out: list[DatedExpression], resolved: list[Resolution]) -> list[tuple[int, Resolution]]:
        """Return what the dates after them make of the expressions whose happening was not dated before, by place."""
        late: list[tuple[int, Resolution]] = []
        for place in self.hanging:
            context = self.contexts[place]
            if context.event is None:
                event = self.event(place, out)
                if event is not None:
                    self.contexts[place] = replace(context, event=event)
                    resolved[place] = resolve(self.found[place].meaning, self.contexts[place])
                    late.append((place, resolved[place]))
        return late

    def _happening(self, mention: Mention, dates: Sequence[Dated]) -> Happening | None:
        language = language_of(self.lang)
        named = named_after(self.text, mention.end, language) if language is not None else None
        if named is None or language is None:
            return None
        naming = named.naming
        own = own_date(self.text, named, dates)
        if own is not None:
            return Happening(own.when, self._quoted(mention.start, named.end))
        if not naming.definite or not naming.root:
            return None
        here = self._sentence_at(mention.start)
        hidden = (mention.start, named.end)
        candidates: list[tuple[Dated, Sentence, Word]] = []
        telling = 0
        for i in sorted(range(len(dates)), key=lambda i: abs(dates[i].start - mention.start)):
            date = dates[i]
            at = self._sentence_at(date.start)
            if at is None or (naming.pronoun and (here is None or abs(at - here) > _NEAR_SENTENCES)):
                continue
            if telling == _MOST_TELLING or naming.root not in self._told_of(at, language):
                continue
            telling += 1
            sentence = self.sentences[at]
            others = [(d.start, d.end) for d in beside(dates, i) if sentence.start <= d.start < sentence.end]
            word = told_on(self.text, sentence, (date.start, date.end), (*others, hidden), naming.root, language.roots)
            if word is None or not same_phase(word, named):
                continue
            told = self.text[max(self._lead(at), date.start - _FAR) : min(sentence.end, date.end + _FAR)]
            if names_agree(told, naming):
                candidates.append((date, sentence, word))
        return self._chosen(candidates, mention.start)

    def _told_of(self, at: int, language: Language) -> frozenset[str]:
        """The happenings that the words of a sentence can tell of; kept, for every expression that hangs on one asks again."""
        if at not in self.told_of:
            self.told_of[at] = happenings_named(self.text, self.sentences[at], language.roots)
        return self.told_of[at]

    def _beside(self, mention: Mention, meaning: FromEvent, last: DatedExpression) -> Happening | None:
        """The happening of "on Oct. 12, the day before the vote": the date before the comma says when that day was."""
        unit = unit_said(last)
        if unit is None or meaning.how not in (Hanging.UNIT, Hanging.ANNIVERSARY):
            return None
        if self.text[last.end : mention.start].strip(" \n") != ",":
            return None
        if meaning.how is Hanging.ANNIVERSARY:
            then = unit.same_time(Grain.YEAR, -meaning.n)
        elif unit.grain is meaning.grain:
            then = unit.shifted(-meaning.n)
        else:
            return None
        return Happening(When.of(then), self._quoted(last.start, mention.end))

    def _chosen(self, candidates: Sequence[tuple[Dated, Sentence, Word]], at: int) -> Happening | None:
        """The finest of dates that agree, the nearest earlier of equals; dates that contradict each other are rivals."""
        if not candidates:
            return None
        ordered = sorted(candidates, key=lambda c: (length(c[0].when), c[0].start > at, abs(c[0].start - at)))
        date, sentence, word = ordered[0]
        rivals = dict.fromkeys(c[0].when for c in ordered[1:] if not agree(date.when, c[0].when))
        return Happening(date.when, self._quoted(sentence.start, sentence.end), tuple(rivals), word.planned)

    def _sentence_at(self, start: int) -> int | None:
        at = bisect_right(self.sentences, start, key=_START) - 1
        return at if at >= 0 and start < self.sentences[at].end else None

    def _lead(self, at: int) -> int:
        """Where the sentence before begins: it may have named what "it" is."""
        return self.sentences[max(0, at - 1)].start

    def _quoted(self, start: int, end: int) -> str:
        words = " ".join(self.text[start : min(end, start + _FAR)].split())
        return words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rsplit(' ', 1)[0]} …"
