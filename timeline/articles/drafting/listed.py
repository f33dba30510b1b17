"""Listed: a happening told of several dates at once is one happening at each: "won in 1985, 1987 and 1991"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from timeline.articles.drafting.scene import Dated, Scene
from timeline.articles.drafting.triggers import Trigger
from timeline.dates.timex import TimexType
from timeline.events.believing import believed
from timeline.events.draft import EventDraft

_JOINT = re.compile(
    r"\s*+(?:(?:,\s*+)?(?:and|&)(?:\s+(?:then|later|again|once more|also))?|,)(?:\s+(?:in|on|at))?(?:\s+the)?\s*",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?<![\s,])[\s,]*\b(?:in|on|at|of|for|during)?(?:\s+the)?\s*\Z", re.IGNORECASE)
_MEANT = 2


def listed(scene: Scene, dated: Sequence[tuple[Trigger, Dated]]) -> Mapping[int, Sequence[Dated]]:
    """Return, by the offset of a trigger, the dates told together that are all its own, the first of them first."""
    of_trigger: dict[int, list[Dated]] = {}
    for trigger, date in dated:
        if date.expression is not None and not date.anchor:
            of_trigger.setdefault(trigger.start, []).append(date)
    chains = {start: list(_chain(scene, dates)) for start, dates in of_trigger.items()}
    return {start: chain for start, chain in chains.items() if len(chain) >= _MEANT}


def _chain(scene: Scene, dates: Sequence[Dated]) -> Iterator[Dated]:
    """The first date, and each after it that nothing but a joint parts from the one before."""
    before: Dated | None = None
    for date in dates:
        if before is not None and not _go_together(scene, before, date):
            return
        yield date
        before = date


def _go_together(scene: Scene, first: Dated, second: Dated) -> bool:
    if first.expression is None or second.expression is None or first.when is None or second.when is None:
        return False
    one, other = scene.page.expressions[first.expression], scene.page.expressions[second.expression]
    kinds = {x.timex.type for x in (one, other) if not x.is_range}
    alike = kinds <= {TimexType.DATE} and (one.is_range or other.is_range or first.when.grain is second.when.grain)
    return alike and first.when != second.when and _JOINT.fullmatch(scene.text, one.end, other.start) is not None


def each_date(scene: Scene, draft: EventDraft, dates: Sequence[Dated]) -> Iterator[EventDraft]:
    """Return a draft of each date of a list that a draft has the first date of; no title tells one of the dates alone."""
    first, *more = dates
    if draft.expression != first.expression:
        yield draft
        return
    title = _without(scene, draft.title, first)
    yield replace(draft, title=title)
    for date in more:
        if date.expression is not None:
            expression = scene.page.expressions[date.expression]
            if not believed(date.when, scene.page.document, draft.factuality, computed=expression.grade == "B"):
                continue
            yield replace(
                draft,
                title=title,
                expression=date.expression,
                when=date.when,
                date_text=expression.text,
                date_reason=date.reason,
            )


def _without(scene: Scene, title: str, first: Dated) -> str:
    """A title up to the first date of the list, where that stands at its end."""
    words = scene.page.expressions[first.expression].text if first.expression is not None else ""
    at = title.rfind(words)
    return _BEFORE.sub("", title[:at].rstrip(" ,")).rstrip(" ,") or title if at > 0 else title
