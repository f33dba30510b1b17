"""Making: one event draft, from a trigger and what dates it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.carrying import IS_TO_BE
from timeline.articles.drafting.claiming import claim_of, claim_of_noun, claimed_by
from timeline.articles.drafting.factual import factuality
from timeline.articles.drafting.memory import Remembered
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.parts import parts
from timeline.articles.drafting.scene import Dated, Scene, takes_place
from timeline.articles.drafting.timing import is_scheduled
from timeline.articles.drafting.titling import title_for, told_by
from timeline.articles.drafting.triggers import Trigger
from timeline.articles.origin import repeated
from timeline.dates.edtf import text_of
from timeline.events.believing import believed
from timeline.events.draft import EventDraft, Factuality, Participant
from timeline.grammar.clauses import Clause

_TAKEN_BACK = re.compile(r"\b(?:earlier|previous|original) version of (?:this|the) (?:article|story|report|piece)\b")
_AT_PLACE = re.compile(r"\b(?:in|at|near|outside|to)\s+(?:the\s+)?$")


def made_of(
    scene: Scene, trigger: Trigger, dated: Dated, others: Sequence[Trigger], parsed: Parsed | None
) -> EventDraft:
    """Return the event that a trigger tells, with what dates it; `others` are the triggers beside it that a date has too."""
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
        title=title_for(scene, trigger, dated, first, last),
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
    above = None if parsed is None or at is None else parsed.clause_above(at)
    gathers = trigger.type == "conference" and IS_TO_BE.match(scene.text, trigger.end, min(scene.end, trigger.end + 90))
    return Factuality.PLANNED if gathers or is_scheduled(scene, clause, above, trigger, dated) else claim


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


def _type(scene: Scene, trigger: Trigger) -> str:
    """The trigger's type; what a named meeting "took" or "held" is a conference."""
    return "conference" if takes_place(scene, trigger) else trigger.type


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
        said = told_by(scene, trigger) or scene.sayings[0]
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
