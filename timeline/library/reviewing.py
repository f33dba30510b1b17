"""Reviewing: decisions on proposed events, made here or elsewhere and applied as one batch."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.dates.edtf import parse
from timeline.dates.when import When
from timeline.errors import InputError, TimelineError
from timeline.events.event import Event
from timeline.library.correcting import Correcting

if TYPE_CHECKING:
    from timeline.store.database import Work
    from timeline.store.effects import Effect

DECISIONS = {"accept": "accepted", "reject": "rejected", "restore": "proposed"}
"""What can be decided, and the status it gives; 'skip' and '' leave an event as it is."""

_WORDS = ("title", "description", "type", "place")


@dataclass(frozen=True, slots=True)
class Decision:
    """A line of a reviewed file: the event, what was decided, and what was corrected with it."""

    line: int
    uid: str
    decision: str
    words: dict[str, str]
    when: When | None
    tags: tuple[str, ...]
    note: str


class Reviewing(Correcting):
    """`apply_decisions`: what `review_line` wrote, after somebody filled in its decisions."""

    def apply_decisions(self, lines: Iterable[str], **how: Any) -> "Effect":  # noqa: ANN401
        """Apply decisions, a JSON object a line with uid and decision (accept, reject, restore, skip); all or nothing.

        `set` may hold title, description, type, place and date (EDTF); `tags` a list; `note` a remark. InputError names
        the line that cannot be taken.

        >>> [event] = timeline.events()
        >>> line = '{"uid": "%s", "decision": "accept"}' % event.uid
        >>> [moved] = timeline.apply_decisions([line], dry_run=True).moved
        >>> moved.values
        (('status', 'proposed', 'accepted'),)
        """
        decisions = list(_decisions(lines))

        def work(conn: "Work") -> None:
            for decision in decisions:
                try:
                    _apply(conn, decision)
                except TimelineError as problem:
                    raise InputError(place=f"line {decision.line}", problem=str(problem)) from None

        return self.correct("review --apply", work, **how)


def review_line(event: Event) -> str:
    """Return an event as a line to decide on: the decision is empty, and `set`, `tags` and `note` wait to be filled in."""
    told = {"uid": event.uid, "decision": "", "date": event.date, "edtf": event.edtf, "title": event.title}
    said = {"quote": event.quote, "date_text": event.date_text, "source": event.source_title, "url": event.source_url}
    rest = {"actors": event.actors, "confidence": event.confidence, "status": event.status}
    return json.dumps({**told, **said, **rest, "set": {}, "tags": [], "note": ""}, ensure_ascii=False)


def _decisions(lines: Iterable[str]) -> Iterator[Decision]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        place = f"line {number}"
        try:
            row = json.loads(line)
            decision = str(row.get("decision") or "skip")
            corrected = {str(name): str(value) for name, value in (row.get("set") or {}).items()}
            date = corrected.pop("date", "")
            found = Decision(
                number,
                str(row["uid"]),
                decision,
                corrected,
                parse(date) if date else None,
                tuple(map(str, row.get("tags") or ())),
                str(row.get("note") or ""),
            )
        except (ValueError, KeyError, AttributeError, TypeError) as problem:
            raise InputError(place=place, problem=f"is no decision: {problem}.") from None
        except TimelineError as problem:
            raise InputError(place=place, problem=str(problem)) from None
        if decision not in {*DECISIONS, "skip"}:
            raise InputError(
                place=place, problem=f"'{decision}' is no decision; write accept, reject, restore or skip."
            )
        if unknown := sorted(set(corrected) - set(_WORDS)):
            raise InputError(place=place, problem=f"'{unknown[0]}' cannot be set; {', '.join(_WORDS)} and date can.")
        yield found


def _apply(conn: "Work", decided: Decision) -> None:
    from timeline.store import curation  # noqa: PLC0415 - the tables' classes, which readers do not need
    from timeline.store.lookups import event_row  # noqa: PLC0415 - likewise

    row = event_row(conn, decided.uid)
    if decided.words:
        curation.edit(conn, row, decided.words)
    if decided.when is not None:
        curation.set_date(conn, row, decided.when)
    if decided.tags:
        curation.tag(conn, [row], decided.tags)
    if decided.note:
        curation.note(conn, row, decided.note)
    if decided.decision in DECISIONS:
        curation.set_status(conn, [row], DECISIONS[decided.decision])
