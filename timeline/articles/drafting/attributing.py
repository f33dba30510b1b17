"""Attributing: who says what in a sentence of a language without a grammar here, by its words for saying.

Words before or behind a clause give all the rest of its sentence to somebody ("laut Anna Berg", "selon la police", "как сообщает
ТАСС"). A verb of saying behind what is said has all before it, one before it what follows "that", a colon, a comma or a quotation mark.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.actors.actor import BODIES, ActorKind
from timeline.articles.drafting.clauses import Span, clause_at
from timeline.articles.drafting.page import Name, Page
from timeline.articles.drafting.wording import Wording

_BLANK = re.compile(r"[\s,–—«»„“”\"'-]*\Z")
_OPENING = re.compile(r"[«„“\"]")
_QUOTED = re.compile(r"„[^„“”\n]{12,2000}[“”]|«[^«»\n]{12,2000}»|“[^“”\n]{12,2000}”|\"[^\"\n]{12,2000}\"")
_GENITIVE = re.compile(r"(?:[Dd]es|[Ee]ines)\s")
_OF = re.compile(r"(?<=[a-zäöü]{3})(?<![uß])(?:(?<=[dtgsß])e)?s\Z")  # "des Denkmalamts"
_MOST_WORDS = 5
_FEW = 3  # a quotation of fewer words is a name or a word, no clause


@dataclass(frozen=True, slots=True)
class Saying:
    """One saying: `text[first:last]` tells that something is said, `said` are the parts of the sentence that are.

    `according`: words without a verb of their own tell it. `claim` is `denied` or `possible` where the words for it deny or suspect what is said, else ''.
    """

    first: int
    last: int
    said: tuple[Span, ...]
    speaker: str
    claim: str = ""
    according: bool = False

    def __contains__(self, at: int) -> bool:
        """Whether an offset lies in what is said."""
        return any(first <= at < last for first, last in self.said)

    def tells(self, at: int) -> bool:
        """Whether an offset lies in the words that tell of the saying."""
        return self.first <= at < self.last


def quotations(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the quotations of `text[start:end]` that are long enough to hold a clause, with their marks."""
    for found in _QUOTED.finditer(text, start, end):
        if found.group().count(" ") >= _FEW:
            yield found.span()


def sayings(page: Page, wording: Wording, start: int, end: int, cuts: Sequence[int]) -> list[Saying]:
    """Return the sayings of a sentence whose clauses begin at `cuts`, in order of place; none tells inside another."""
    found = list(_according(page, wording, start, end))
    for verb in wording.telling.finditer(page.text, start, end):
        if not any(one.tells(verb.start()) for one in found) and not _in_date(page, verb.start()):
            made = _told(page, wording, (start, end), cuts, verb)
            if made is not None:
                found.append(made)
    return sorted(found, key=lambda one: one.first)


def _in_date(page: Page, at: int) -> bool:
    return any(e.start <= at for e in page.expressions_over(at, at + 1))


def _according(page: Page, wording: Wording, start: int, end: int) -> Iterator[Saying]:
    """What words without a verb of their own give to somebody."""
    places = list(wording.according.finditer(page.text, start, end))
    for number, found in enumerate(places):
        who = next(name for name, words in found.groupdict().items() if words)
        ends = _end_of_who(page, found.start(who), found.end(who), end)
        first, last = found.start(), ends if ends < found.end(who) else max(ends, found.end())
        opens = any(not page.text[at:first].strip(' «„“"—–-') for at in (start, *_stops(page.text, start, first)))
        before = places[number - 1].end() if number else start
        behind = places[number + 1].start() if number + 1 < len(places) else end
        said = (
            ((last, behind),) if opens else ((before, first), (last, behind)) if before == start else ((before, first),)
        )
        yield Saying(first, last, said, _who(page, wording, found.start(who), ends, declined=True), according=True)


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    yield from (place + 1 for place in range(start, end) if text[place] in ";:")


def _end_of_who(page: Page, first: int, last: int, end: int) -> int:
    """Where the words for somebody end: before a date in them, behind a name that they begin or cut."""
    dates = [e.start for e in page.expressions_over(first, last) if first < e.start < last]
    if dates:
        return min(dates)
    over = [n.span.end for n in page.names_over(first, last) if n.span.start >= first]
    return min(end, max([last, *over]))


def _told(page: Page, wording: Wording, sentence: Span, cuts: Sequence[int], verb: re.Match[str]) -> Saying | None:
    start, end = sentence
    first, last = clause_at(verb.start(), cuts)
    claim = _claim(wording, verb.group())
    that = wording.that.search(page.text, verb.end(), end)
    lead = page.text[first : verb.start()]
    if wording.as_told.match(page.text, first, verb.end()):
        last = _comma(page, verb.end(), end)
        said: tuple[Span, ...] = ((start, first), (last, end))
    elif (
        first > start
        and _BLANK.match(lead)
        and not (that is not None and _is_near(page.text, verb.end(), that.start()))
        and _subject_before(page, wording, sentence, cuts, first) is None
    ):
        opening = _OPENING.search(page.text, verb.end(), end)
        last = min(last, opening.start()) if opening is not None else last
        quoted = ((opening.start(), end),) if opening is not None else ()
        said = ((start, first), *quoted)
    else:
        opens = _opened(page, wording, verb.end(), end)
        last = opens if opens is not None else last
        said = ((_behind_relative(page, wording, last, end, cuts), end),) if opens is not None else ()
        if opens is None and not said and (before := _quoted_before(page, start, first, verb.start())) is not None:
            said = (before,)
    speaker = _speaker(page, wording, (first, last), verb.span())
    if not speaker and (subject := _subject_before(page, wording, sentence, cuts, first)) is not None:
        named = [n for n in page.names_in(subject[1], first) if n.actor.kind is ActorKind.PERSON]
        speaker = named[0].actor.name if named and not page.names_in(*subject) else _who(page, wording, *subject)
    if claim == "possible":  # who is accused says nothing
        speaker = ""
    if claim and not said:
        return None
    return Saying(first, last, tuple(s for s in said if s[0] < s[1]), speaker, claim)


def _is_near(text: str, verb: int, that: int) -> bool:
    return not any(sign in text[verb:that] for sign in ',;«„“”»"')


def _quoted_before(page: Page, start: int, first: int, verb: int) -> Span | None:
    """The quotation before a verb of saying in its own clause, whose marks made no clause."""
    return next(((a, b) for a, b in quotations(page.text, start, verb) if a >= start and b <= max(first, verb)), None)


def _claim(wording: Wording, verb: str) -> str:
    if wording.denying.search(verb):
        return "denied"
    return "possible" if wording.suspecting.search(verb) else ""


def _opened(page: Page, wording: Wording, at: int, end: int) -> int | None:
    """Where what is said begins behind a verb of saying; None where nothing does."""
    for found in wording.said_opens.finditer(page.text, at, end):
        if not any(
            e.start < found.end() and found.start() < e.end for e in page.expressions_over(found.start(), found.end())
        ):
            return found.end() if found.group().strip() in (",", ":") else found.start()
    return None


def _comma(page: Page, at: int, end: int) -> int:
    comma = page.text.find(",", at, end)
    return comma if comma >= 0 else end


def _behind_relative(page: Page, wording: Wording, at: int, end: int, cuts: Sequence[int]) -> int:
    """Where what is said begins: behind a clause about the one who says it ("the mayor, who …, that …")."""
    relative = wording.relative.match(page.text, at, end)
    if relative is None or wording.reported.search(page.text, at, clause_at(at, cuts)[1]):
        return at
    return next((cut for cut in cuts if cut > at), end)


def _speaker(page: Page, wording: Wording, own: Span, verb: Span) -> str:
    """Who says it: the person nearest to the verb in its own words, else the noun beside it, else the nearest body."""
    names = page.names_in(*own)
    people = [n for n in names if n.actor.kind is ActorKind.PERSON]
    if people:
        return min(people, key=lambda n: _away(n, verb)).actor.name
    behind = wording.sayer_behind.match(page.text, verb[1], own[1])
    if behind is not None and not page.expressions_over(*behind.span("who")):
        return _who(page, wording, *behind.span("who"))
    if (noun := _noun_before(page, wording, own[0], verb[0])) is not None:
        return _who(page, wording, *noun)
    helper = wording.helpers.search(page.text, own[0], verb[0])  # "hatte die Zeitung am Montag berichtet"
    if helper is not None:
        behind = wording.sayer_behind.match(page.text, helper.end(), verb[0])
        noun = behind.span("who") if behind is not None else _noun_before(page, wording, own[0], helper.start())
        if noun is not None and not page.expressions_over(*noun):
            return _who(page, wording, *noun)
    bodies = [n for n in names if n.actor.kind in BODIES]
    return min(bodies, key=lambda n: _away(n, verb)).actor.name if bodies else ""


def _noun_before(page: Page, wording: Wording, first: int, end: int) -> Span | None:
    """The words for somebody that end where `text[first:end]` does."""
    for before in wording.sayer_before.finditer(page.text, first, end):
        if not page.text[before.end("who") : end].strip() and not page.expressions_over(*before.span("who")):
            return before.span("who")
    return None


def _subject_before(page: Page, wording: Wording, sentence: Span, cuts: Sequence[int], first: int) -> Span | None:
    """The noun with which a sentence opens and which a clause or an apposition parts from its verb at `first` ("the mayor, who …, said")."""
    start = sentence[0]
    comma = page.text.find(",", start, first)
    if not start < comma < first - 2 or page.text.count(" ", start, comma) > _MOST_WORDS:
        return None
    if wording.happenings.search(page.text, start, comma) or wording.helpers.search(page.text, start, comma):
        return None
    begins = cuts[bisect_right(cuts, first - 1) - 1]
    relative = begins > start and wording.relative.match(page.text, begins, first)
    if relative:
        return None if "," in page.text[begins:first].rstrip(", ") else (start, comma)
    aside = page.text[comma:first].rstrip()
    # the verb of an apposition's sentence follows a second comma
    return (start, comma) if aside.endswith(",") and not wording.happenings.search(page.text, comma, first) else None


def _away(name: Name, verb: Span) -> int:
    return name.span.start - verb[1] if name.span.start >= verb[1] else verb[0] - name.span.end


def _who(page: Page, wording: Wording, first: int, last: int, *, declined: bool = False) -> str:
    """The name of a person (else of a body that they begin with) in some words, else the words; `declined`: without an article in another case."""
    names = page.names_in(first, last)
    people = [n for n in names if n.actor.kind is ActorKind.PERSON]
    if people:
        return people[0].actor.name
    words = " ".join(page.text[first:last].split()).strip(' ,«»„“”"')
    declined = declined or words.lower().startswith(("в ", "во "))
    bare = wording.declined_article.sub("", words) if declined else words
    bodies = [n for n in names if n.actor.kind in BODIES and bare.startswith(n.span.text)]
    if bodies:
        return bodies[0].actor.name
    if wording.nobody.fullmatch(bare):
        return ""
    head, _, rest = bare.partition(" ")
    nominative = wording.nominatives.get(head.lower(), head) if declined else head
    return f"{nominative} {rest}".strip()
