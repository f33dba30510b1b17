"""Plain drafting: the events of an article in a language that has a wording here and no grammar.

Each date is given to the happening nearest to it in its clause, a verb before a noun; the title is that clause. What no date
belongs to is not drafted. What is claimed of a happening is what its own words say, and nothing more.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.attributing import Saying, saying_title
from timeline.articles.drafting.page import Name, Page
from timeline.articles.drafting.spoken import Spoken
from timeline.articles.drafting.titles import shortened
from timeline.articles.drafting.wording import Wording
from timeline.articles.origin import repeated
from timeline.dates.edtf import text_of
from timeline.dates.when import When
from timeline.events.believing import believed
from timeline.events.draft import EventDraft, Factuality, Participant
from timeline.events.expression import DatedExpression

_TOLD_AS_PAST = ("past", "past_told", "aside")
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
_LONGEST = 1_500  # a "sentence" of more characters is a list or a table
_DISBELIEVED = 0.3
_CLAIMED_BY: Mapping[str, Callable[[str], str]] = {
    "denied": lambda how: "past" if how == "denied" else "denied",  # who denies not to have paid claims to have
    "possible": lambda how: how if how == "denied" else "possible",
}


@dataclass(frozen=True, slots=True)
class _Happening:
    """What tells of a happening: its place, how it is told, its clause, and where its sentence begins.

    `how_told` is the form of its words alone, `said` the saying that it is part of, `tells` the one in whose own words it stands.
    """

    start: int
    end: int
    how: str
    first: int
    last: int
    sentence: int
    how_told: str = ""
    said: Saying | None = None
    tells: Saying | None = None


def draft_plainly(page: Page, wording: Wording) -> tuple[EventDraft, ...]:
    """Return the events that the dates of an article date, in order of place; no two share a trigger."""
    drafts: dict[int, EventDraft] = {}
    spoken = Spoken(page, wording)
    for sentence, outside in zip(page.sentences, page.outside, strict=True):
        if sentence.end - sentence.start > _LONGEST:
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
    found = list(_happenings(page, wording, told, start, end, cuts))
    for index in dates:
        one = _nearest(page.text, wording, page.expressions[index], found, told, cuts)
        if one is not None:
            yield _made(page, wording, spoken, (start, end), index, one, outside=outside)


def _happenings(
    page: Page, wording: Wording, told: Sequence[Saying], start: int, end: int, cuts: Sequence[int]
) -> Iterator[_Happening]:
    """The happenings of a sentence, but for words inside its dates ("началу года")."""
    dated = [page.expressions[i] for i in page.dates_in(start, end)]
    asked = page.text[start:end].rstrip("“”»\"' ").endswith("?")
    for match in wording.happenings.finditer(page.text, start, end):
        if any(e.start < match.end() and match.start() < e.end for e in dated):
            continue
        clause = _clause(match.start(), cuts)
        how = _told(page.text, wording, match.lastgroup or "past", match.start(), clause)
        if not how:
            continue
        tells = next((one for one in told if one.tells(match.start())), None)
        said = None if tells is not None else next((one for one in told if match.start() in one), None)
        if asked and tells is None:
            how = "possible"
        elif said is not None and said.claim:
            how = _CLAIMED_BY[said.claim](how)
        yield _Happening(match.start(), match.end(), how, *clause, start, match.lastgroup or "past", said, tells)


def _told(text: str, wording: Wording, how: str, at: int, clause: tuple[int, int]) -> str:
    """How a happening is told in its clause; '' for a form of a verb without the helper that makes it a happening."""
    helper = wording.helpers.search(text, *clause) if how in ("with_helper", "infinitive", "present") else None
    if how == "present" and helper is not None:
        how = "with_helper"  # "verkauft" is a participle too
    if how in ("with_helper", "infinitive"):
        found = (helper.lastgroup or "past") if helper is not None else ""
        if how == "infinitive":
            how = {"past": "", "modal": "past"}.get(found, found)
        elif found in ("planned", "present") and wording.hearsay.search(text, *clause):
            how = "possible"  # what somebody "soll" have done is hearsay, not to come
        else:
            how = "" if found == "modal" else found
    if how in _TOLD_AS_PAST and wording.wanted.match(text, *clause):
        return "planned"
    part = _part(text, wording, at, clause)
    if how in _TOLD_AS_PAST and wording.negation.search(text, *part):
        return "denied"
    return "possible" if how in {*_TOLD_AS_PAST, "planned", "noun"} and wording.doubt.search(text, *clause) else how


def _part(text: str, wording: Wording, at: int, clause: tuple[int, int]) -> tuple[int, int]:
    """The part of a clause around a happening that no comma and no "and" parts from it."""
    ends = [clause[0], *(m.end() for m in wording.parts.finditer(text, *clause)), clause[1]]
    return _clause(at, ends)


def _clause(at: int, cuts: Sequence[int]) -> tuple[int, int]:
    place = min(bisect_right(cuts, at), len(cuts) - 1)
    return cuts[place - 1], cuts[place]


def _nearest(
    text: str,
    wording: Wording,
    date: DatedExpression,
    found: Sequence[_Happening],
    told: Sequence[Saying],
    cuts: Sequence[int],
) -> _Happening | None:
    """The happening nearest to a date; a saying has the dates in its own words, and what is said has none of them.

    Only a date that stands nearly alone in its clause may be that of another one.
    """
    first, last = _clause(date.start, cuts)
    own = next((one for one in told if one.tells(date.start)), None)
    alone = last - first - (date.end - date.start) <= _ALONE
    if wording.apart.match(text, _part(text, wording, date.start, (first, last))[0], date.start):
        return None

    def distance(one: _Happening) -> float:
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
    one: _Happening,
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
    weight += (0 if kind != "event" else -0.1) + (0.05 if names else -0.1) - (0 if one.how in _TOLD_AS_PAST else 0.1)
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
        attributed_to=spoken.speaker(sentence, one.start, one.said, tells=one.tells is not None),
        root=wording.root(trigger),
        origin=repeated(page.text, start, end),
        participants=tuple(Participant(n.actor.key, n.span.start, n.span.end, n.span.text, n.span.role) for n in names),
        confidence=round(min(0.95, max(0.05, weight)), 2),
        outside=outside,
    )


def _claim(page: Page, one: _Happening, when: When | None) -> Factuality:
    """What is claimed of a happening; what is told in the present of a day gone by is the story of that day."""
    published = page.document
    if one.how == "present" and when is not None and published is not None:
        over = when.end is not None and published.start is not None and when.end <= published.start
        return Factuality.HAPPENED if over else Factuality.PLANNED
    return _CLAIMS[one.how]


def _with_what(page: Page, wording: Wording, told: str, saying: Saying) -> str:
    """The title of a saying with the beginning of what is said, where it is said in one piece beside it."""
    if saying.claim or len(saying.said) != 1:
        return told
    first, last = saying.said[0]
    others = wording.as_told.match(page.text, first, last) or wording.as_told.match(
        page.text, saying.first, saying.last
    )
    if others or wording.wanted.match(page.text, first, last):
        return told
    opening = wording.conjunctions.match(page.text, first, last)
    words = shortened(page.text[opening.end() if opening is not None else first : last])
    return shortened(f"{told}: {words}") if words else told


def _title(page: Page, wording: Wording, index: int, one: _Happening) -> str:
    """What is told: of a saying who says what, of all else its clause."""
    if one.tells is None or wording.telling.match(page.text, one.start) is None:
        return _clause_title(page, wording, index, one)
    told = saying_title(page, one.tells, one.start, one.end) or _clause_title(page, wording, index, one)
    return _with_what(page, wording, told, one.tells)


def _clause_title(page: Page, wording: Wording, index: int, one: _Happening) -> str:
    """The clause, without a date that opens it and what leads to that."""
    date, first, last = page.expressions[index], one.first, one.last
    beside = one.said is not None and one.said.last <= first and not page.text[one.said.last : first].strip(" ,")
    if (
        one.said is not None
        and beside
        and (one.how_told == "past_told" or (wording.verb_second and (one.said.according or one.said.claim)))
    ):
        return shortened(page.text[one.said.first : last])
    relative = wording.relative.match(page.text, first) if first > one.sentence and not beside else None
    if relative is not None and not wording.reported.search(page.text, first, last):  # with the noun of which it tells
        comma = page.text.find(",", one.end, last)
        before = max(page.text.rfind(sign, one.sentence, first - 2) for sign in ",;:(–—")
        return shortened(page.text[before + 1 if before >= 0 else one.sentence : comma if comma >= 0 else last])
    if one.how_told == "aside":  # with the noun before it, up to its comma
        comma = page.text.find(",", one.end, last)
        return shortened(page.text[first : comma if comma >= 0 else last])
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
