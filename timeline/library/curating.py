"""A person's corrections of events. All take `why`, `evidence` and `dry_run`, and return an Effect."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from timeline.dates.edtf import parse
from timeline.dates.when import When
from timeline.events.filter import Filter
from timeline.library.correcting import Correcting

if TYPE_CHECKING:
    from timeline.store.database import Work
    from timeline.store.effects import Effect

Events = str | Sequence[str] | Filter
"""A uid or the beginning of one, several of them, or a filter."""


class Curating(Correcting):
    """Adding, editing, accepting, rejecting, merging and dating events."""

    def add_event(
        self,
        title: str,
        date: str = "",
        *,
        description: str = "",
        type: str = "event",  # noqa: A002 - the column's name
        place: str = "",
        **how: Any,  # noqa: ANN401
    ) -> "Effect":
        """Add an event by hand, accepted, its date (EDTF, '' for undated) locked; the effect's `uid` is its uid.

        >>> with Timeline.open(folder / "curated.db") as mine:
        ...     effect = mine.add_event("The mill burned down", "1999-05-03")
        ...     mine.event(effect.uid).date
        '3 May 1999'
        """
        from timeline.store import curation  # noqa: PLC0415 - the tables' classes, which readers do not need

        when, words = _when(date), {"description": description, "type": type, "place": place}

        return self.correct(f"events add {title}", lambda conn: curation.add(conn, title, when, words), **how)

    def edit_event(self, uid: str, **words: Any) -> "Effect":  # noqa: ANN401
        """Change `title`, `description`, `type` or `place` of an event."""
        from timeline.store import curation  # noqa: PLC0415 - likewise

        changed = {name: words.pop(name) for name in curation.WORDS if words.get(name) is not None}
        return self.correct(
            f"events edit {uid}",
            lambda conn: curation.edit(conn, _row(conn, uid), changed),
            **{name: value for name, value in words.items() if value is not None},
        )

    def set_status(self, events: Events, status: str, **how: Any) -> "Effect":  # noqa: ANN401
        """Make events `accepted`, `rejected` or `proposed`.

        >>> [event] = timeline.events()
        >>> [(name, before, after)] = timeline.set_status(event.uid, "accepted", dry_run=True).moved[0].values
        >>> name, before, after
        ('status', 'proposed', 'accepted')
        """
        from timeline.store import curation  # noqa: PLC0415 - likewise

        verb = {"accepted": "accept", "rejected": "reject"}.get(status, "restore")
        return self.correct(
            f"events {verb} {_named(events)}".rstrip(),
            lambda conn: curation.set_status(conn, _rows(conn, events), status),
            **how,
        )

    def set_event_date(self, uid: str, date: str, **how: Any) -> "Effect":  # noqa: ANN401
        """Date an event by hand (EDTF, '' for undated) and lock the date."""
        from timeline.store import curation  # noqa: PLC0415 - likewise

        when = _when(date)
        return self.correct(
            f"events set-date {uid} {date or 'undated'}",
            lambda conn: curation.set_date(conn, _row(conn, uid), when),
            **how,
        )

    def lock(self, uid: str, *, locked: bool = True, **how: Any) -> "Effect":  # noqa: ANN401
        """Lock an event's date as it is, or let readings decide it again."""
        from timeline.store import curation  # noqa: PLC0415 - likewise

        command = f"events lock {uid}{'' if locked else ' --unlock'}"
        return self.correct(command, lambda conn: curation.lock(conn, _row(conn, uid), locked=locked), **how)

    def tag(self, events: Events, *tags: str, remove: bool = False, **how: Any) -> "Effect":  # noqa: ANN401
        """Put tags on events, or take them off."""
        from timeline.store import curation  # noqa: PLC0415 - likewise

        command = f"events tag {'--remove ' * remove}{', '.join(tags)} {_named(events)}".rstrip()
        return self.correct(command, lambda conn: curation.tag(conn, _rows(conn, events), tags, remove=remove), **how)

    def note(self, uid: str, text: str, **how: Any) -> "Effect":  # noqa: ANN401
        """Add a remark to an event."""
        from timeline.store import curation  # noqa: PLC0415 - likewise

        return self.correct(f"events note {uid}", lambda conn: curation.note(conn, _row(conn, uid), text), **how)

    def order(self, *uids: str, **how: Any) -> "Effect":  # noqa: ANN401
        """Say that events of one date, or undated ones, came one after the other."""
        from timeline.store import curation  # noqa: PLC0415 - likewise

        return self.correct(
            f"events order {' '.join(uids)}",
            lambda conn: curation.order(conn, [_row(conn, one) for one in uids]),
            **how,
        )

    def merge_events(self, *uids: str, why: str = "", **how: Any) -> "Effect":  # noqa: ANN401
        """Make one event of several; the first survives."""
        from timeline.store import judging  # noqa: PLC0415 - likewise

        return self.correct(
            f"events merge {' '.join(uids)}",
            lambda conn: judging.merge_events(conn, [_row(conn, one) for one in uids], why),
            why=why,
            **how,
        )

    def split_event(self, uid: str, *tellings: str, why: str = "", **how: Any) -> "Effect":  # noqa: ANN401
        """Take the tellings of some sources (uids or ids) out of an event; without any, each telling from each."""
        from timeline.store import judging  # noqa: PLC0415 - likewise

        return self.correct(
            " ".join(("events split", uid, *tellings)),
            lambda conn: judging.split_event(conn, _row(conn, uid), tellings, why),
            why=why,
            **how,
        )

    def cite(
        self,
        uid: str,
        source: str,
        *,
        quote: str = "",
        page: str = "",
        role: str = "reports",
        date: str = "",
        **how: Any,  # noqa: ANN401
    ) -> "Effect":
        """Name a source for an event: a quote that stands in its text, a page, `role` reports, repeats or disputes."""
        from timeline.store import citing  # noqa: PLC0415 - likewise
        from timeline.store.lookups import source_row  # noqa: PLC0415 - likewise

        when = _when(date)

        def work(conn: "Work") -> str:
            return citing.cite(conn, _row(conn, uid), source_row(conn, source), quote, page, role, when)

        return self.correct(f"events cite {uid} --source {source}", work, **how)


def _when(date: str) -> When | None:
    return parse(date) if date else None


def _named(events: Events) -> str:
    if isinstance(events, Filter):
        return "by filter"
    return events if isinstance(events, str) else " ".join(events)


def _row(conn: "Work", uid: str) -> int:
    from timeline.store.lookups import event_row  # noqa: PLC0415 - see above

    return event_row(conn, uid)


def _rows(conn: "Work", events: Events) -> list[int]:
    """Return the rows of events; of a filter, all that it selects."""
    from timeline.store import query  # noqa: PLC0415 - see above

    if isinstance(events, Filter):
        return query.rows(conn, events)
    return [_row(conn, one) for one in ([events] if isinstance(events, str) else events)]
