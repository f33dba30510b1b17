"""Plain drafting: the events of an article in a language that has a wording here and no grammar.

Each date is given to the happening nearest to it in its clause, a verb before a noun; the title is that clause. What no date
belongs to is not drafted. What is claimed of a happening is what its own words say, and nothing more.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.actors.actor import BODIES, ActorKind
from timeline.articles.drafting.page import Name, Page
from timeline.articles.drafting.titles import shortened
from timeline.articles.drafting.wording import Wording
from timeline.articles.origin import repeated
from timeline.dates.edtf import text_of
from timeline.events.believing import believed
from timeline.events.draft import EventDraft, Factuality, Participant
from timeline.events.expression import DatedExpression

_CLAIMS = {
    "past": Factuality.HAPPENED,
    "noun": Factuality.HAPPENED,
    "planned": Factuality.PLANNED,
    "possible": Factuality.POSSIBLE,
    "denied": Factuality.DENIED,
}
_WEIGHTS = {"A": 0.8, "B": 0.7, "C": 0.4}
_AFTER = 1.5  # a happening told behind its date counts for so much farther
_NOUN = 40  # and a noun for so many characters
_ANOTHER_CLAUSE = 300
_LONGEST = 1_500  # a "sentence" of more characters is a list or a table
_DISBELIEVED = 0.3


@dataclass(frozen=True, slots=True)
class _Happening:
    """What tells of a happening: its place, how it is told, its clause, and where its sentence begins."""

    start: int
    end: int
    how: str
    first: int
    last: int
    sentence: int


def draft_plainly(page: Page, wording: Wording) -> tuple[EventDraft, ...]:
    """Return the events that the dates of an article date, in order of place; no two share a trigger."""
    drafts: dict[int, EventDraft] = {}
    for sentence, outside in zip(page.sentences, page.outside, strict=True):
        if sentence.end - sentence.start > _LONGEST:
            continue
        for made in _of_sentence(page, wording, sentence.start, sentence.end, outside=outside):
            drafts.setdefault(made.trigger_start, made)
    return tuple(drafts[start] for start in sorted(drafts))


def _of_sentence(page: Page, wording: Wording, start: int, end: int, *, outside: bool) -> Iterator[EventDraft]:
    dates = page.dates_in(start, end)
    if not dates:
        return
    inside = [page.expressions[i] for i in dates]
    divided = (m for m in wording.divides.finditer(page.text, start, end))
    cuts = [start, *(m.end() for m in divided if not any(e.start <= m.start() < e.end for e in inside)), end]
    found = list(_happenings(page, wording, start, end, cuts))
    for index in dates:
        one = _nearest(page.expressions[index], found, cuts)
        if one is not None:
            yield _made(page, wording, (start, end), index, one, outside=outside)


def _happenings(page: Page, wording: Wording, start: int, end: int, cuts: Sequence[int]) -> Iterator[_Happening]:
    """The happenings of a sentence, but for words inside its dates ("началу года")."""
    dated = [page.expressions[i] for i in page.dates_in(start, end)]
    for match in wording.happenings.finditer(page.text, start, end):
        if not any(e.start < match.end() and match.start() < e.end for e in dated):
            clause = _clause(match.start(), cuts)
            how = _told(page.text, wording, match.lastgroup or "past", clause)
            if how:
                yield _Happening(match.start(), match.end(), how, *clause, start)


def _told(text: str, wording: Wording, how: str, clause: tuple[int, int]) -> str:
    """How a happening is told in its clause; '' for a form of a verb without the helper that makes it a happening."""
    if how == "with_helper":
        helper = wording.helpers.search(text, *clause)
        how = (helper.lastgroup or "past") if helper is not None else ""
    return "denied" if how == "past" and wording.negation.search(text, *clause) else how


def _clause(at: int, cuts: Sequence[int]) -> tuple[int, int]:
    place = min(bisect_right(cuts, at), len(cuts) - 1)
    return cuts[place - 1], cuts[place]


def _nearest(date: DatedExpression, found: Sequence[_Happening], cuts: Sequence[int]) -> _Happening | None:
    first, last = _clause(date.start, cuts)

    def distance(one: _Happening) -> float:
        away = date.start - one.end if one.end <= date.start else _AFTER * (one.start - date.end)
        return away + _NOUN * (one.how == "noun") + _ANOTHER_CLAUSE * (not first <= one.start < last)

    return min(found, key=distance, default=None)


def _made(
    page: Page, wording: Wording, sentence: tuple[int, int], index: int, one: _Happening, *, outside: bool
) -> EventDraft:
    start, end = sentence
    expression = page.expressions[index]
    claim = _CLAIMS[one.how]
    trigger = page.text[one.start : one.end]
    names = page.names_in(one.first, one.last)
    when, reason = expression.when, expression.reason
    weight = _WEIGHTS.get(expression.grade, _WEIGHTS["C"])
    if when is not None and not believed(when, page.document, claim, computed=expression.grade == "B"):
        reason = f"told as past, yet {text_of(when)} lies after the publication: not believed"
        when, weight = None, _DISBELIEVED
    kind = wording.kind(trigger)
    weight += (0 if kind != "event" else -0.1) + (0.05 if names else -0.1) - (0.1 if one.how != "past" else 0)
    return EventDraft(
        title=_title(page, wording, index, one),
        start=start,
        end=end,
        quote=page.text[start:end],
        trigger=trigger,
        trigger_start=one.start,
        trigger_end=one.end,
        expression=index,
        when=when,
        date_text=expression.text,
        date_reason=reason,
        type=kind,
        place=_place(page, wording, names),
        factuality=claim,
        attributed_to=_speaker(page, wording, sentence, one),
        root=wording.root(trigger),
        origin=repeated(page.text, start, end),
        participants=tuple(Participant(n.actor.key, n.span.start, n.span.end, n.span.text, n.span.role) for n in names),
        confidence=round(min(0.95, max(0.05, weight)), 2),
        outside=outside,
    )


def _title(page: Page, wording: Wording, index: int, one: _Happening) -> str:
    """The clause, without a date that opens it and what leads to that."""
    date, first, last = page.expressions[index], one.first, one.last
    if wording.relative.match(page.text, first):  # with the noun of which it tells
        comma = page.text.find(",", one.end, last)
        before = max(page.text.rfind(sign, one.sentence, first - 2) for sign in ",;:(–—")
        return shortened(page.text[before + 1 if before >= 0 else one.sentence : comma if comma >= 0 else last])
    lead = wording.leads.match(page.text, first, max(first, date.start)) if date.start >= first else None
    if lead is not None and lead.end() == date.start and date.end <= one.start:
        first = date.end
    opening = wording.conjunctions.match(page.text, first, last)
    begin = opening.end() if opening is not None else first
    return shortened(page.text[begin:last]) or shortened(page.text[one.first : one.last])


def _place(page: Page, wording: Wording, names: Sequence[Name]) -> str:
    places = (n for n in names if n.actor.kind is ActorKind.PLACE)
    return next(
        (
            n.actor.name
            for n in places
            if wording.place_after.search(page.text[max(0, n.span.start - 24) : n.span.start])
        ),
        "",
    )


def _speaker(page: Page, wording: Wording, sentence: tuple[int, int], one: _Happening) -> str:
    """Who says it: the person or body named beside a verb of saying in another clause of the sentence; '' for nobody."""
    for verb in wording.telling.finditer(page.text, *sentence):
        if one.first <= verb.start() < one.last:
            continue
        around = page.names_in(*_around(sentence, verb.start(), one))
        named = [n for n in around if n.actor.kind is ActorKind.PERSON] or [n for n in around if n.actor.kind in BODIES]
        if named:
            return min(named, key=lambda n: abs(n.span.start - verb.start())).actor.name
    return ""


def _around(sentence: tuple[int, int], at: int, one: _Happening) -> tuple[int, int]:
    """The part of a sentence on the side of the happening's clause on which a verb of saying stands."""
    return (sentence[0], one.first) if at < one.first else (one.last, sentence[1])
