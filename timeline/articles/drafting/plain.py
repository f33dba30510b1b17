"""Plain drafting: the events of an article in a language that has a wording here and no grammar.

Each date is given to the happening nearest to it in its clause, a verb before a noun; the title is that clause. What no date
belongs to is not drafted. What is claimed of a happening is what its own words say, and nothing more.
"""

from collections.abc import Iterator, Sequence

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.attributing import Saying
from timeline.articles.drafting.clause_titles import title_of
from timeline.articles.drafting.clauses import LONGEST_SENTENCE, clause_at
from timeline.articles.drafting.happenings import TOLD_AS_PAST, Happening, happenings, part_at
from timeline.articles.drafting.page import Name, Page
from timeline.articles.drafting.spoken import Spoken
from timeline.articles.drafting.wording import Wording
from timeline.articles.origin import repeated
from timeline.dates.edtf import text_of
from timeline.dates.when import When
from timeline.events.believing import believed
from timeline.events.draft import EventDraft, Factuality, Participant
from timeline.events.expression import DatedExpression

_CLAIMS = {
    "aside": Factuality.HAPPENED,
    "present": Factuality.PLANNED,
    "past": Factuality.HAPPENED,
    "past_told": Factuality.HAPPENED,
    "noun": Factuality.HAPPENED,
    "planned": Factuality.PLANNED,
    "possible": Factuality.POSSIBLE,
    "denied": Factuality.DENIED,
}
_WEIGHTS = {"A": 0.8, "B": 0.7, "C": 0.4}
_AFTER = 1.5  # a happening told behind its date counts for so much farther
_COMMA = 30  # a comma between a date and a happening counts for so many characters
_NOUN = 40  # and a noun for so many characters
_ANOTHER_CLAUSE = 300
_ALONE = 20  # so many characters beside a date in its clause tell of nothing
_DISBELIEVED = 0.3


def draft_plainly(page: Page, wording: Wording) -> tuple[EventDraft, ...]:
    """Return the events that the dates of an article date, in order of place; no two share a trigger."""
    drafts: dict[int, EventDraft] = {}
    spoken = Spoken(page, wording)
    for sentence, outside in zip(page.sentences, page.outside, strict=True):
        if sentence.end - sentence.start > LONGEST_SENTENCE:
            continue
        for made in _of_sentence(page, wording, spoken, sentence.start, sentence.end, outside=outside):
            drafts.setdefault(made.trigger_start, made)
    return tuple(drafts[start] for start in sorted(drafts))


def _of_sentence(
    page: Page, wording: Wording, spoken: Spoken, start: int, end: int, *, outside: bool
) -> Iterator[EventDraft]:
    dates = page.dates_in(start, end)
    if not dates:
        return
    cuts, told = spoken.of(start, end)
    found = list(happenings(page, wording, told, start, end, cuts))
    for index in dates:
        one = _nearest(page.text, wording, page.expressions[index], found, told, cuts)
        if one is not None:
            yield _made(page, wording, spoken, (start, end), index, one, outside=outside)


def _nearest(
    text: str,
    wording: Wording,
    date: DatedExpression,
    found: Sequence[Happening],
    told: Sequence[Saying],
    cuts: Sequence[int],
) -> Happening | None:
    """The happening nearest to a date; a saying has the dates in its own words, and what is said has none of them.

    Only a date that stands nearly alone in its clause may be that of another one.
    """
    first, last = clause_at(date.start, cuts)
    own = next((one for one in told if one.tells(date.start)), None)
    alone = last - first - (date.end - date.start) <= _ALONE
    if wording.apart.match(text, part_at(text, wording, date.start, (first, last))[0], date.start):
        return None

    def distance(one: Happening) -> float:
        away = date.start - one.end if one.end <= date.start else _AFTER * (one.start - date.end)
        between = (one.end, date.start) if one.end <= date.start else (date.end, one.start)
        away += _COMMA * sum(1 for _ in wording.parts.finditer(text, *between))
        return away + _NOUN * (one.how == "noun") + _ANOTHER_CLAUSE * (not first <= one.start < last)

    near = (one for one in found if one.tells is own and (alone or first <= one.start < last))
    return min(near, key=distance, default=None)


def _made(
    page: Page,
    wording: Wording,
    spoken: Spoken,
    sentence: tuple[int, int],
    index: int,
    one: Happening,
    *,
    outside: bool,
) -> EventDraft:
    start, end = sentence
    expression = page.expressions[index]
    claim = _claim(page, one, expression.when)
    trigger = page.text[one.start : one.end]
    # who denies having met somebody is one of the two
    first = one.said.first if one.said is not None and one.how_told == "past_told" else one.first
    names = page.names_in(min(first, one.first), one.last)
    when, reason = expression.when, expression.reason
    weight = _WEIGHTS.get(expression.grade, _WEIGHTS["C"])
    if when is not None and not believed(when, page.document, claim, computed=expression.grade == "B"):
        reason = f"told as past, yet {text_of(when)} lies after the publication: not believed"
        when, weight = None, _DISBELIEVED
    kind = wording.kind(trigger)
    weight += (0 if kind != "event" else -0.1) + (0.05 if names else -0.1) - (0 if one.how in TOLD_AS_PAST else 0.1)
    return EventDraft(
        title=title_of(page, wording, index, one),
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
        attributed_to=spoken.speaker(sentence, one.start, one.said, tells=one.tells is not None),
        root=wording.root(trigger),
        origin=repeated(page.text, start, end),
        participants=tuple(Participant(n.actor.key, n.span.start, n.span.end, n.span.text, n.span.role) for n in names),
        confidence=round(min(0.95, max(0.05, weight)), 2),
        outside=outside,
    )


def _claim(page: Page, one: Happening, when: When | None) -> Factuality:
    """What is claimed of a happening; what is told in the present of a day gone by is the story of that day."""
    published = page.document
    if one.how == "present" and when is not None and published is not None:
        over = when.end is not None and published.start is not None and when.end <= published.start
        return Factuality.HAPPENED if over else Factuality.PLANNED
    return _CLAIMS[one.how]


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
