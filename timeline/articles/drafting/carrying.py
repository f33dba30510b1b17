"""Carrying: happenings that no expression of their sentence dates.

A named, dated meeting lends its date to what was done there; an edition named elsewhere dates "the Week is a two-day
event"; the day of publication dates what is told as going on, where that day is known; the rest stays undated.
"""

import re
from collections.abc import Iterator

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.lexicon import STRONG
from timeline.articles.drafting.page import Name
from timeline.articles.drafting.scene import Dated, Scene, named
from timeline.articles.drafting.triggers import Trigger
from timeline.dates.grain import Grain

_GOING_ON = re.compile(r"\b(?:is|are|am)\b(?:\s+\w+ly)?\s+(?P<ing>\w+ing)\b")
IS_TO_BE = re.compile(r"[\"”’]?\s*+(?:,[^,]{0,60}+,\s*+)?(?P<be>is|will be|opens|takes place|begins|is held)\b")
_OF_THE_DAY = frozenset({"visit", "meeting", "agreement"})
_NOUN_WITH_PARTIES = re.compile(r"\s+(?:between|with|of)\b")
_NEAR = 120


def carried(scene: Scene) -> Iterator[tuple[Trigger, Dated]]:
    """Return the happenings of the sentence that something outside it dates, or nothing does."""
    free = [t for t in scene.triggers if not scene.in_reported(t.start)]
    own = [i for i in scene.dates if not scene.in_reported(scene.page.expressions[i].start)]
    if (not own and (found := _at_the_meeting(scene, free)) is not None) or (found := _gathering(scene)) is not None:
        yield found
    elif not scene.dates:
        found = _going_on(scene, free) or _undated(scene, free)
        if found is not None:
            yield found


def _at_the_meeting(scene: Scene, free: list[Trigger]) -> tuple[Trigger, Dated] | None:
    """What somebody did at "the forum", of which an earlier sentence told the date."""
    remembered = scene.memory.recall(scene.text, scene.start, scene.end)
    if remembered is None:
        return None
    dated = Dated(
        remembered.when, remembered.expression, f"the date of “{remembered.words}”, told before", 0.6, "event"
    )
    done = (t for t in free if t.finite and t.form == "past" and t.known and scene.actors_before(t.start))
    return next(((t, dated) for t in done), None)


def _gathering(scene: Scene) -> tuple[Trigger, Dated] | None:
    """The likes of “Innovation Week is a two-day event”: dated by the one edition of it that the text names."""
    for name in scene.meetings():
        if not IS_TO_BE.match(scene.text, name.span.end, min(scene.end, name.span.end + 90)):
            continue
        editions = [(i, e) for i, e in enumerate(scene.page.expressions) if _is_edition(scene, name, e.start)]
        if len({e.timex.value for _, e in editions}) == 1:
            index, expression = editions[0]
            reason = f"the edition named “{_series(name)} {expression.text}”"
            return named(name.span.start, name.span.end, name.span.text), Dated(
                expression.when, index, reason, 0.75, "event"
            )
    return None


def _is_edition(scene: Scene, name: Name, at: int) -> bool:
    series = _series(name)
    return scene.text[max(0, at - len(series) - 1) : at - 1] == series


def _series(name: Name) -> str:
    return re.sub(r"\s(?:[Cc]onference|\d{4})$", "", name.actor.name)


def _going_on(scene: Scene, free: list[Trigger]) -> tuple[Trigger, Dated] | None:
    found = _GOING_ON.search(scene.text, scene.start, scene.end)
    trigger = next((t for t in free if found is not None and t.start == found.start("ing")), None)
    if found is None or trigger is None or trigger.type not in _OF_THE_DAY or not scene.names:
        return None
    document = scene.page.document
    if document is not None and document.grain is Grain.DAY and document.period is not None:
        return trigger, Dated(
            document, None, "told as going on: the day of publication", 0.6, "document", found.group()
        )
    return trigger, Dated(
        None, None, "told as going on, but the day of publication is not known", 0.4, "", found.group()
    )


def _undated(scene: Scene, free: list[Trigger]) -> tuple[Trigger, Dated] | None:
    """A happening worth keeping without a date: of a strong type, with at least two actors beside it."""
    for trigger in free:
        near = [
            n for n in scene.names if n.actor.kind is not ActorKind.PLACE and abs(n.span.start - trigger.start) <= _NEAR
        ]
        told = trigger.form == "past" and trigger.finite and scene.actors_before(trigger.start)
        noun = trigger.form == "noun" and _NOUN_WITH_PARTIES.match(scene.text, trigger.end)
        if trigger.type in STRONG and trigger.known and len(near) >= 2 and (told or noun):
            return trigger, Dated(None, None, "no date in the text", 0.35)
    return None
