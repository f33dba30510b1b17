"""Page: one article laid out for drafting: sentences, expressions and names, each findable by place."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.actors.actor import BODIES, ActorKind, FoundActor, Span
from timeline.articles.sentences import Sentence
from timeline.dates.grain import Grain
from timeline.dates.timex import TimexType
from timeline.dates.when import When
from timeline.events.expression import DatedExpression

_SPEAKER_BEFORE = re.compile(
    r"\b(?:said|says|told|noted|announced|claimed|argued|explained|warned|admitted|confirmed|insisted|added|stressed|emphasi[sz]ed|declared)\b(?: [\w ,.'’]{0,60}?)?[ ,]*\b(?:that|how)\b|\b(?:said|says|told|noted|added|claimed|explained)\b[^.“\"]{0,40}[:,]? ?[“\"]"
)
_SAYING = r"(?:said|says|told|noted|added|claimed|explained|warned|argued|insisted|announced)\b"
_SPEAKER_AFTER = re.compile(
    rf"[,”\"][”\"]?\s*(?:{_SAYING}|(?:[A-Z][\w.'’-]*\s+){{1,4}}{_SAYING}|(?:he|she|they)\s+{_SAYING})"
)
_ACCORDING = re.compile(r"\b[Aa]ccording to (?P<who>[^,.;]{2,60})(?P<comma>,)?")


@dataclass(frozen=True, slots=True)
class Name:
    """One occurrence of an actor in the text."""

    span: Span
    actor: FoundActor


@dataclass(frozen=True, slots=True)
class Page:
    """An article's text and everything found in it, in order of place.

    `references` are words that stand for a name ("he"); `is_news`: the day of publication is known, and the text is no story.
    """

    text: str
    sentences: Sequence[Sentence]
    outside: Sequence[bool]
    expressions: Sequence[DatedExpression]
    names: Sequence[Name]
    document: When | None
    references: Sequence[Name] = ()
    is_news: bool = False
    _name_starts: list[int] = field(default_factory=list)
    _expression_starts: list[int] = field(default_factory=list)

    @classmethod
    def lay_out(
        cls,
        text: str,
        sentences: Sequence[Sentence],
        outside: Sequence[bool],
        expressions: Sequence[DatedExpression],
        actors: Sequence[FoundActor],
        document: When | None,
        *,
        is_news: bool = False,
    ) -> "Page":
        """Return the page with its names in order of place."""
        names = sorted(
            (Name(span, actor) for actor in actors for span in actor.spans), key=lambda n: (n.span.start, -n.span.end)
        )
        return cls(
            text,
            sentences,
            outside,
            expressions,
            names,
            document,
            sorted((Name(span, actor) for actor in actors for span in actor.references), key=lambda n: n.span.start),
            is_news,
            [n.span.start for n in names],
            [e.start for e in expressions],
        )

    def names_in(self, start: int, end: int) -> Sequence[Name]:
        """Return the names that begin in `text[start:end]`."""
        return self.names[bisect_left(self._name_starts, start) : bisect_left(self._name_starts, end)]

    def names_over(self, start: int, end: int) -> Sequence[Name]:
        """Return the names that overlap `text[start:end]`."""
        first = max(0, bisect_left(self._name_starts, start) - 1)
        last = bisect_left(self._name_starts, end)
        return [name for name in self.names[first:last] if name.span.end > start]

    def references_over(self, start: int, end: int) -> Sequence[Name]:
        """Return the words that overlap `text[start:end]` and stand for a name."""
        first = bisect_left(self.references, start, key=lambda n: n.span.end)
        return [name for name in self.references[first : first + 8] if start < name.span.end and name.span.start < end]

    def expressions_over(self, start: int, end: int) -> Sequence[DatedExpression]:
        """Return the expressions that overlap `text[start:end]`; the one before is looked at too, none further back."""
        first = max(0, bisect_left(self._expression_starts, start) - 1)
        last = bisect_left(self._expression_starts, end)
        return [one for one in self.expressions[first:last] if one.end > start]

    def starts_paragraph(self, start: int) -> bool:
        """Whether nothing but white space stands before an offset in its line."""
        while start and self.text[start - 1] != "\n" and self.text[start - 1].isspace():
            start -= 1
        return not start or self.text[start - 1] == "\n"

    def dates_in(self, start: int, end: int) -> list[int]:
        """Return the indices of the expressions in `text[start:end]` that can date an event."""
        inside = range(bisect_left(self._expression_starts, start), bisect_left(self._expression_starts, end))
        return [i for i in inside if dates_events(self.expressions[i])]


def dates_events(expression: DatedExpression) -> bool:
    """Whether an expression can date an event: a date, a window or length that is anchored, a range; not "now", not "three years"."""
    if expression.parent is not None:
        return False
    when = expression.when
    if when is not None and when.grain >= Grain.CENTURY:
        return False
    if expression.is_range or expression.meaning["kind"] == "Window" or expression.anchor == "event":
        return True
    return expression.timex.type in (TimexType.DATE, TimexType.TIME) and expression.timex.value not in (
        "PRESENT_REF",
        "FUTURE_REF",
    )


def reported(page: Page, start: int, end: int) -> tuple[int, int, str]:
    """Return the part of a sentence that somebody says, and who: `(first, last, speaker)`; an empty part when nobody does."""
    text = page.text
    if found := _SPEAKER_BEFORE.search(text, start, end):
        speaker = _person(page, start, found.start(), last=True)
        return found.end(), end, speaker
    if found := _SPEAKER_AFTER.search(text, start, end):
        return start, found.start(), _person(page, found.start(), end, last=False)
    if found := _ACCORDING.search(text, start, end):
        speaker = _person(page, found.start("who"), found.end("who"), last=False) or " ".join(found["who"].split())
        leading = found["comma"] and not text[start : found.start()].strip()
        return (found.end(), end, speaker) if leading else (start, found.start(), speaker)
    return start, start, ""


def _person(page: Page, start: int, end: int, *, last: bool) -> str:
    """The speaker's name: the person (else the organisation) nearest to the verb of saying."""
    names = page.names_in(start, end)
    people = [n for n in names if n.actor.kind is ActorKind.PERSON] or [n for n in names if n.actor.kind in BODIES]
    if not people:
        return ""
    return people[-1 if last else 0].actor.name
