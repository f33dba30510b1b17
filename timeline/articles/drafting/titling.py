"""Titling: what an event is called: a meeting by its name, a saying by who said what, anything else by its clause."""

from dataclasses import replace

from timeline.articles.drafting.naming import title_of
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.saying import Said
from timeline.articles.drafting.scene import Dated, Scene
from timeline.articles.drafting.titles import said_title, second_title, shortened, title
from timeline.articles.drafting.triggers import Trigger
from timeline.articles.drafting.weighing import Candidate
from timeline.events.draft import EventDraft

_FEWEST = 4


def title_for(scene: Scene, trigger: Trigger, dated: Dated, first: int, last: int) -> str:
    """Return a title: a meeting is called by its name and year, a saying by who said what, anything else by its clause."""
    if (
        trigger.type == "conference"
        and trigger.form == "noun"
        and any(n.span.start == trigger.start for n in scene.names)
    ):
        edition = dated.reason.partition("“")[2].rpartition("”")[0]
        return edition or next(n.actor.name for n in scene.names if n.span.start == trigger.start)
    said = told_by(scene, trigger)
    if said is not None and said.speaker:
        if said.telling >= 0:
            return shortened(f"{said.speaker} {scene.text[said.telling : said.end]}")
        return said_title(said.speaker, trigger.word, said.words(scene.text))
    dates = [(scene.page.expressions[i].start, scene.page.expressions[i].end) for i in scene.dates]
    if (told := _second_told(scene, trigger, first)) is not None:
        subject, start = told
        return second_title(scene.text, subject, start, last)
    return title(scene.text, first, last, trigger.start, dates)


def renamed(made: EventDraft, scene: Scene, parsed: Parsed, one: Candidate | None) -> EventDraft:
    """Return the draft with a title from its clause; a saying keeps who said what."""
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


def uncut(made: EventDraft, scene: Scene, parsed: Parsed) -> EventDraft:
    """Return the draft of a story, with a title from its clause where its own had to be cut off."""
    if not made.title.endswith("…"):
        return made
    other = renamed(made, scene, parsed, None)
    return other if len(other.title.split()) >= _FEWEST and not other.title.endswith("…") else made


def told_by(scene: Scene, trigger: Trigger) -> Said | None:
    """Return what a trigger tells that somebody said, None where it tells of no saying."""
    own = next((said for said in scene.sayings if said.verb == trigger.start), None)
    if own is not None or not trigger.reporting or scene.in_reported(trigger.start):
        return own
    return next((said for said in scene.sayings if said.verb < 0), None)


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
