"""Drafting: the events of an article, sentence by sentence."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.carrying import IS_TO_BE, carried
from timeline.articles.drafting.claiming import claim_of, claim_of_noun, claimed_by
from timeline.articles.drafting.factual import factuality
from timeline.articles.drafting.governing import governed
from timeline.articles.drafting.grammar import Grammar
from timeline.articles.drafting.memory import Memory, Remembered, Told
from timeline.articles.drafting.naming import title_of
from timeline.articles.drafting.news import is_kept, is_sure, told_as_news, when_told
from timeline.articles.drafting.outline import Outline, root
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.parts import parts
from timeline.articles.drafting.saying import Said
from timeline.articles.drafting.scene import Dated, Scene, takes_place
from timeline.articles.drafting.timing import day_of_news, follow, is_of_days, is_scheduled
from timeline.articles.drafting.titles import said_title, second_title, shortened, title
from timeline.articles.drafting.triggers import Trigger
from timeline.articles.drafting.weighing import Candidate, candidates
from timeline.articles.origin import repeated
from timeline.dates.edtf import text_of
from timeline.events.believing import believed
from timeline.events.draft import EventDraft, Factuality, Participant
from timeline.grammar.clauses import Clause

_LONGEST = 1_500
_FEWEST = 4
_TAKEN_BACK = re.compile(r"\b(?:earlier|previous|original) version of (?:this|the) (?:article|story|report|piece)\b")
_AT_PLACE = re.compile(r"\b(?:in|at|near|outside|to)\s+(?:the\s+)?$")


def draft(page: Page) -> tuple[EventDraft, ...]:
    """Return the article's events in order of place; no two share a trigger, no meeting is named twice with one date."""
    memory = Memory(day=day_of_news(page), of_days=is_of_days(page))
    outline = Outline.of(page)
    drafts: dict[tuple[str, object], EventDraft] = {}
    pieces = list(_pieces(page))
    grammar = _grammar(page, pieces)
    for start, end, outside in pieces:
        parsed = _parsed(page, grammar, start, end, outside)
        scene = Scene.of(page, parsed, start, end, outside, memory)
        for made in _drafts(scene, parsed, grammar, outline, start / len(page.text)):
            drafts.setdefault((made.title, made.when if made.type == "conference" else made.trigger_start), made)
            who = frozenset(part.actor for part in made.participants if part.actor and part.part != "agent")
            memory.happens(
                Told(root(made.trigger), made.type, made.when, made.expression, made.trigger, who, made.start)
            )
    return tuple(sorted(drafts.values(), key=lambda d: d.trigger_start))


def weighed(page: Page) -> Iterator[Candidate]:
    """Return every candidate of an article as drafting weighs it, salient or not: for those who fit the weights."""
    memory, outline = Memory(), Outline.of(page)
    pieces = list(_pieces(page))
    grammar = Grammar(page.text, [(start, end) for start, end, aside in pieces if not aside])
    for start, end, aside in pieces:
        if not aside:
            parsed = grammar.of(start, end)
            scene = Scene.of(page, parsed, start, end, aside, memory)
            given = {trigger.start for trigger, _ in (*governed(scene, parsed), *carried(scene))}
            yield from candidates(scene, parsed, outline, start / len(page.text), given)
            outline.sentence += 1


def _pieces(page: Page) -> Iterator[tuple[int, int, bool]]:
    """The sentences; what no writer means as one (a table, a list without stops) in pieces that end at a blank."""
    for sentence, outside in zip(page.sentences, page.outside, strict=True):
        start, end = sentence.start, sentence.end
        while end - start > _LONGEST:
            cut = page.text.rfind(" ", start + 1, start + _LONGEST)
            cut = cut if cut > start else start + _LONGEST
            yield start, cut, outside
            start = cut + (page.text[cut] == " ")
        yield start, end, outside


def _grammar(page: Page, pieces: Sequence[tuple[int, int, bool]]) -> Grammar:
    """The sentences to be parsed: all that a report tells, and of other texts those that hold a date."""
    news = page.is_news
    return Grammar(page.text, [(a, b) for a, b, outside in pieces if (news and not outside) or page.dates_in(a, b)])


def _parsed(page: Page, grammar: Grammar, start: int, end: int, outside: bool) -> Parsed | None:
    """The tree of a sentence that tells news or holds a date; None for the others."""
    wanted = (page.is_news and not outside) or page.dates_in(start, end)
    return grammar.of(start, end) if wanted else None


def _drafts(
    scene: Scene, parsed: Parsed | None, grammar: Grammar, outline: Outline, place: float
) -> Iterator[EventDraft]:
    given: dict[int, tuple[Trigger, Dated]] = {}
    for trigger, dated in (*governed(scene, parsed), *carried(scene)):
        given.setdefault(trigger.start, (trigger, dated))
    if scene.page.is_news and not scene.outside and parsed is not None:
        found = list(candidates(scene, parsed, outline, place, given))
        outline.sentence += 1
        made = _of_news(scene, parsed, given, found)
    else:
        chosen = [trigger for trigger, _ in given.values()]
        parsed = parsed or (grammar.of(scene.start, scene.end) if given else None)
        drafted = (_made(scene, trigger, dated, chosen, parsed) for trigger, dated in given.values())
        made = (one if parsed is None else _uncut(one, scene, parsed) for one in drafted)
    yield from (one for one in made if one.title)


def _of_news(
    scene: Scene, parsed: Parsed, given: Mapping[int, tuple[Trigger, Dated]], found: Sequence[Candidate]
) -> Iterator[EventDraft]:
    """The drafts of a sentence of news: what the words around it date, then what the report tells of besides."""
    follow(scene, parsed)
    weighed = {one.trigger.start: one for one in found}
    chosen = [trigger for trigger, _ in given.values()]
    made: list[EventDraft] = []
    dropped: list[EventDraft] = []
    for trigger, dated in given.values():
        one = weighed.get(trigger.start)
        told = when_told(scene, parsed, trigger, dated, one)
        worth = one is None or takes_place(scene, trigger) or (is_kept(one) and not one.carries)
        kept = worth or bool(dated.anchor)
        if not kept and dated.expression is None:
            continue
        (made if kept else dropped).append(_renamed(_made(scene, trigger, told, chosen, parsed), scene, parsed, one))
    for one, told in told_as_news(scene, parsed, found, given):
        draft_of_news = _made(scene, one.trigger, told, (), parsed)
        if is_sure(draft_of_news, one):
            made.append(_renamed(draft_of_news, scene, parsed, one))
        elif given:
            dropped.append(_renamed(draft_of_news, scene, parsed, one))
    # a date of a sentence that tells of nothing else is not lost
    yield from made or sorted(dropped, key=lambda draft: (draft.when is None, -draft.confidence))[:1]


def _renamed(made: EventDraft, scene: Scene, parsed: Parsed, one: Candidate | None) -> EventDraft:
    """The draft with a title from its clause; a saying keeps who said what."""
    if any(said.speaker and said.verb == made.trigger_start for said in scene.sayings):
        return made
    if one is None:
        at = parsed.word_at(made.trigger_start)
        number = None if at is None else parsed.clause_headed(at)
        return (
            made
            if at is None or number is None
            else replace(made, title=title_of(scene, parsed, at, number) or made.title)
        )
    if one.trigger.reporting and made.title.partition(": ")[2]:
        return made
    return replace(made, title=title_of(scene, parsed, one.at, one.clause) or made.title)


def _uncut(made: EventDraft, scene: Scene, parsed: Parsed) -> EventDraft:
    """The draft of a story, with a title from its clause where its own had to be cut off."""
    if not made.title.endswith("…"):
        return made
    renamed = _renamed(made, scene, parsed, None)
    return renamed if len(renamed.title.split()) >= _FEWEST and not renamed.title.endswith("…") else made


def _made(scene: Scene, trigger: Trigger, dated: Dated, others: Sequence[Trigger], parsed: Parsed | None) -> EventDraft:
    clause = parsed.clause_at(trigger.start) if parsed is not None else None
    first, last = _part(scene, trigger, others)
    expression = None if dated.expression is None else scene.page.expressions[dated.expression]
    claim = _claim(scene, parsed, clause, trigger, dated, (first, last))
    dated = _believed(scene, dated, claim)
    participants = _participants(scene, trigger, first, last)
    at = None if parsed is None else parsed.word_at(trigger.start)
    if parsed is not None and at is not None and parsed.words[at].end == trigger.end:
        participants = _with_parts(participants, parts(scene, parsed, at))
    _remember(scene, trigger, dated)
    weight = (
        dated.weight
        + (0.05 if trigger.known else -0.1)
        + (0.05 if participants else -0.1)
        - (0.1 if claim is not Factuality.HAPPENED else 0)
    )
    return EventDraft(
        title=_title(scene, trigger, dated, first, last),
        start=scene.start,
        end=scene.end,
        quote=scene.text[scene.start : scene.end],
        trigger=trigger.word,
        trigger_start=trigger.start,
        trigger_end=trigger.end,
        expression=dated.expression,
        when=dated.when,
        date_text=expression.text if expression is not None else dated.words,
        date_anchor=dated.anchor,
        date_reason=dated.reason,
        type=_type(scene, trigger),
        place=_place(scene, first, last),
        factuality=claim,
        attributed_to=_claimant(scene, parsed, clause, trigger),
        origin=repeated(scene.text, scene.start, scene.end),
        participants=participants,
        confidence=round(min(0.95, max(0.05, weight)), 2),
        outside=scene.outside,
    )


def _claim(
    scene: Scene,
    parsed: Parsed | None,
    clause: Clause | None,
    trigger: Trigger,
    dated: Dated,
    part: tuple[int, int],
) -> Factuality:
    """What the sentence claims of a happening; what is told in the present, or by a noun, of a later day is planned."""
    at = None if parsed is None else parsed.word_at(trigger.start)
    if parsed is not None and clause is not None:
        claim = claim_of(parsed, clause)
    else:
        of_noun = None if parsed is None or at is None else claim_of_noun(parsed, at)
        claim = of_noun or factuality(scene.text, part[0], trigger.start, trigger.end, part[1], trigger.form)
    if claim is not Factuality.HAPPENED:
        return claim
    if _TAKEN_BACK.search(scene.text, scene.start, trigger.start):
        return Factuality.DENIED
    if scene.text[scene.start : scene.end].rstrip("”\"' ").endswith("?"):
        return Factuality.POSSIBLE
    gathers = trigger.type == "conference" and IS_TO_BE.match(scene.text, trigger.end, min(scene.end, trigger.end + 90))
    return Factuality.PLANNED if gathers or is_scheduled(scene, clause, trigger, dated) else claim


def _claimant(scene: Scene, parsed: Parsed | None, clause: Clause | None, trigger: Trigger) -> str:
    """Who claims it: the speaker in whose words it stands, or the subject of the verb that tells its clause."""
    said = scene.said_at(trigger.start)
    if said is not None and said.speaker:
        return said.speaker
    return "" if parsed is None or clause is None else claimed_by(scene, parsed, clause)


def _believed(scene: Scene, dated: Dated, claim: Factuality) -> Dated:
    """A date that was computed, and lies after the publication of what is told as past, is not believed."""
    when = dated.when
    computed = dated.expression is None or scene.page.expressions[dated.expression].grade == "B"
    if when is None or believed(when, scene.page.document, claim, computed=computed):
        return dated
    reason = f"told as past, yet {text_of(when)} lies after the publication: not believed"
    return replace(dated, when=None, reason=reason, weight=0.35)


def _title(scene: Scene, trigger: Trigger, dated: Dated, first: int, last: int) -> str:
    """A meeting is called by its name and year, a saying by who said what, anything else by its clause."""
    if (
        trigger.type == "conference"
        and trigger.form == "noun"
        and any(n.span.start == trigger.start for n in scene.names)
    ):
        edition = dated.reason.partition("“")[2].rpartition("”")[0]
        return edition or next(n.actor.name for n in scene.names if n.span.start == trigger.start)
    said = _told_by(scene, trigger)
    if said is not None and said.speaker:
        if said.telling >= 0:
            return shortened(f"{said.speaker} {scene.text[said.telling : said.end]}")
        return said_title(said.speaker, trigger.word, said.words(scene.text))
    dates = [(scene.page.expressions[i].start, scene.page.expressions[i].end) for i in scene.dates]
    if (told := _second_told(scene, trigger, first)) is not None:
        subject, start = told
        return second_title(scene.text, subject, start, last)
    return title(scene.text, first, last, trigger.start, dates)


def _told_by(scene: Scene, trigger: Trigger) -> Said | None:
    """What a trigger tells that somebody said."""
    own = next((said for said in scene.sayings if said.verb == trigger.start), None)
    if own is not None or not trigger.reporting or scene.in_reported(trigger.start):
        return own
    return next((said for said in scene.sayings if said.verb < 0), None)


def _type(scene: Scene, trigger: Trigger) -> str:
    """The trigger's type; what a named meeting "took" or "held" is a conference."""
    return "conference" if takes_place(scene, trigger) else trigger.type


def _second_told(scene: Scene, trigger: Trigger, first: int) -> tuple[str, int] | None:
    """The subject and the place where a second verb of one subject begins: "They met last week and signed on Monday"."""
    earlier = next((t for t in scene.triggers if first <= t.start < trigger.start and t.finite), None)
    joint = scene.marks.last_and(earlier.end, trigger.start) if earlier is not None and trigger.form == "past" else None
    if (
        earlier is None
        or joint is None
        or scene.marks.divided(earlier.end, joint[0])
        or scene.text[joint[1] : trigger.start].strip()
    ):
        return None
    return scene.text[first : earlier.start], trigger.start


def _place(scene: Scene, first: int, last: int) -> str:
    """The first place that a preposition makes one: "in Boston", not "U.S. officials"; by the article's words for it.

    Not by the name that the place goes by in the database: whoever renames it there would change what was read here.
    """
    places = (n for n in scene.names if n.actor.kind is ActorKind.PLACE and first <= n.span.start < last)
    return next(
        (
            " ".join(n.span.text.split())
            for n in places
            if _AT_PLACE.search(scene.text[max(0, n.span.start - 12) : n.span.start])
        ),
        "",
    )


def _part(scene: Scene, trigger: Trigger, others: Sequence[Trigger]) -> tuple[int, int]:
    """The part of the sentence that tells one event: the reported apart from the telling, each up to the next event."""
    first, last = scene.start, scene.end
    if (around := scene.said_at(trigger.start)) is not None:
        first, last = around.start, around.end
    elif scene.sayings:
        said = _told_by(scene, trigger) or scene.sayings[0]
        first, last = (first, said.start) if said.start > trigger.start else (said.hole_start or said.end, last)
    following = next((o for o in others if trigger.end < o.start < last), None)
    if following is not None and (joint := scene.marks.last_and(trigger.end, following.start)):
        last = joint[0]
    earlier = [o for o in others if first <= o.start < trigger.start]
    if earlier and trigger.form in ("noun", "base") and (joint := scene.marks.last_and(earlier[-1].end, trigger.start)):
        first = joint[1]
    return first, last


def _participants(scene: Scene, trigger: Trigger, first: int, last: int) -> tuple[Participant, ...]:
    """The actors of an event: those in its own part, and the subject before it in the sentence."""
    own = [n for n in scene.names if first <= n.span.start < last]
    subject = scene.actors_before(trigger.start)[:1]
    if subject and subject[0] not in own and not scene.in_reported(trigger.start):
        own.insert(0, subject[0])
    return tuple(Participant(n.actor.key, n.span.start, n.span.end, n.span.text, n.span.role) for n in own)


def _with_parts(named: Sequence[Participant], told: Iterable[Participant]) -> tuple[Participant, ...]:
    """The participants that a clause tells of, with their parts, and the other names beside it; in order of place."""
    found = {(p.start, p.end): p for p in named}
    for one in told:
        before = found.get((one.start, one.end))
        if before is None or not before.part:
            found[one.start, one.end] = one
    return tuple(found[span] for span in sorted(found))


def _remember(scene: Scene, trigger: Trigger, dated: Dated) -> None:
    """Keep a named, dated happening for the sentences that follow."""
    if dated.expression is None:
        return
    sentence = scene.text[scene.start : scene.end]
    for name in scene.meetings():
        scene.memory.keep(Remembered(dated.when, dated.expression, name.span.text, sentence))
    if trigger.form == "noun":
        scene.memory.keep(Remembered(dated.when, dated.expression, trigger.word, sentence))
