"""Clause titles: what the event of a clause is called, in a language without a grammar here."""

from timeline.articles.drafting.attributing import Saying
from timeline.articles.drafting.happenings import Happening
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.titles import shortened
from timeline.articles.drafting.wording import Wording

_LONGEST_SPEAKER = 80


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


def title_of(page: Page, wording: Wording, index: int, one: Happening) -> str:
    """Return what is told: of a saying who says what, of all else its clause."""
    if one.tells is None or wording.telling.match(page.text, one.start) is None:
        return _clause_title(page, wording, index, one)
    told = _saying_title(page, one.tells, one.start, one.end) or _clause_title(page, wording, index, one)
    return _with_what(page, wording, told, one.tells)


def _clause_title(page: Page, wording: Wording, index: int, one: Happening) -> str:
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


def _saying_title(page: Page, one: Saying, start: int, end: int) -> str:
    """Return the words of a saying told by a verb at `[start, end)`, who says it first ("sagte Anna Berg am Montag"); '' where no name is behind it."""
    if page.text[one.first : start].strip(' ,–—»“”"-'):
        return ""
    names = [n.span.end for n in page.names_in(end, one.last) if n.actor.name == one.speaker]
    if not names and one.speaker and page.text.startswith(one.speaker, end + 1):
        names = [end + 1 + len(one.speaker)]
    if not names:
        words = page.text[one.first : one.last].strip(' ,–—»“”"-')
        return shortened(f"{one.speaker} {words}") if one.speaker and one.speaker not in words else ""
    who, rest = page.text[end : names[0]], page.text[names[0] : one.last]
    return shortened(f"{who.strip()} {page.text[start:end]}{rest}") if len(who) < _LONGEST_SPEAKER else ""
