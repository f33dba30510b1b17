"""Asking: events, sources, actors."""

from collections.abc import Iterator
from dataclasses import replace

from timeline.events.event import Event
from timeline.events.filter import Filter
from timeline.library.exporting import Exporting
from timeline.library.querying import Querying
from timeline.store import inventory, query
from timeline.store.database import reading
from timeline.store.migrate import HEAD


class Asking(Exporting, Querying):
    """What a database answers."""

    def events(self, wanted: Filter = Filter()) -> Iterator[Event]:  # noqa: B008 - a frozen value
        """Yield the events a filter asks for, streamed, each with its evidence.

        NotFound and Ambiguous, at once, for an actor or source that the filter names.

        >>> [event.date for event in timeline.events()]
        ['25 Oct 2013']
        """
        with reading(self._engine) as conn:
            prepared = query.prepare(conn, wanted)
        return self._run(prepared)

    def event(self, uid: str) -> Event:
        """Return one event by its uid or an unambiguous beginning of it, whatever its status; NotFound or Ambiguous.

        >>> [event] = timeline.events()
        >>> timeline.event(event.uid[:8]).title == event.title
        True
        """
        with reading(self._engine) as conn:
            return query.event(conn, uid)

    def notes(self, uid: str) -> list[str]:
        """Return the notes on an event, source or actor, a rule's first.

        >>> [event] = timeline.events()
        >>> timeline.notes(event.uid)
        []
        """
        with reading(self._engine) as conn:
            return inventory.notes(conn, uid)

    def search(self, text: str, wanted: Filter = Filter()) -> Iterator[Event]:  # noqa: B008 - a frozen value
        """Yield the events whose title, description or quotes hold all the words; "a phrase", and a final * for a beginning.

        >>> [event.date for event in timeline.search("forum")]
        ['25 Oct 2013']
        """
        return self.events(replace(wanted, text=text))

    def sources(self, *, undated: bool = False) -> list[inventory.Record]:
        """Return the rows of `source_summary`, by date of publication; of `undated` ones alone, if asked.

        >>> [source["source_id"] for source in timeline.sources()]
        ['note.txt']
        """
        with reading(self._engine) as conn:
            return inventory.sources(conn, undated=undated)

    def proposals(self, key: str) -> list[inventory.Record]:
        """Return what could date a source, the likeliest first, each with its method, its evidence and its score.

        >>> [one["edtf"] for one in timeline.proposals("note.txt")]
        ['2013-10-28']
        """
        with reading(self._engine) as conn:
            return inventory.proposals(conn, key)

    def source(self, key: str) -> inventory.Record:
        """Return one source with its text, by uid, beginning of it, given id, file name or title; NotFound or Ambiguous.

        >>> timeline.source("note.txt")["published"]
        '2013-10-28'
        """
        with reading(self._engine) as conn:
            return inventory.source(conn, key)

    def actors(self) -> list[inventory.Record]:
        """Return the actors, most events first; those judged the same are one.

        >>> [actor["name"] for actor in timeline.actors()]
        []
        """
        with reading(self._engine) as conn:
            return inventory.actors(conn)

    def suggest_actors(self) -> list[inventory.Record]:
        """Return pairs of actors that may be one, and those of one name that are kept apart, likeliest first.

        Each has left_uid, left, right_uid, right, score and reason; none that a person has judged.

        >>> timeline.suggest_actors()
        []
        """
        from timeline.store.suggestions import suggestions  # noqa: PLC0415 - how names are compared, which listings do without

        with reading(self._engine) as conn:
            return suggestions(conn)

    def actor(self, key: str) -> inventory.Record:
        """Return one actor by uid, beginning of it, name or alias without regard to case; NotFound or Ambiguous.

        >>> timeline.actor("Nobody")
        Traceback (most recent call last):
        timeline.errors.NotFound: There is no actor 'Nobody'.
        """
        with reading(self._engine) as conn:
            return inventory.actor(conn, key)

    def status(self) -> inventory.Record:
        """Return where the database is, its schema's revision, counts, and SQLite's version and compile options.

        >>> timeline.status()["events"]
        1
        """
        with reading(self._engine) as conn:
            return inventory.status(conn, self.place, HEAD)

    def _run(self, prepared: query.Prepared) -> Iterator[Event]:
        with reading(self._engine) as conn:
            yield from query.run(conn, prepared)
