"""Timeline: the Python API; the command line is a thin skin over it. Every example below runs as a test."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TextIO

from timeline.events.event import Event
from timeline.events.filter import Filter
from timeline.store import dump, inventory, query
from timeline.store.database import Database, plainly, reading, tidy
from timeline.store.location import path_of
from timeline.store.migrate import HEAD, check_folder, open_database
from timeline.store.outcome import Input, Outcome, Progress, Status
from timeline.store.sql import Answer, run_sql

if TYPE_CHECKING:
    from timeline.articles.readers.overrides import Overrides
    from timeline.exports.losses import Losses

# What reads articles (`store.intake` and the rules of language behind it) is imported by the methods that take articles
# in: it takes as long as all the rest, and most programs only ask.

__all__ = ["Input", "Outcome", "Progress", "Status", "Timeline"]


class Timeline:
    """A database of events. Open it with `Timeline.open`, close it or use it in a `with`."""

    def __init__(self, engine: Database | None, path: Path, *, readonly: bool) -> None:
        self._opened = engine
        self.path = path
        self.readonly = readonly

    @classmethod
    def open(cls, where: str | Path, *, create: bool = True, readonly: bool = False, late: bool = False) -> Self:
        """Open the database in a file, or at an `sqlite:///` URL; made when missing, upgraded when old.

        `late`: a missing one is made when there is something to store, not before. NotFound when there is none and `create` is false; SchemaMismatch when it is newer than this program; Failure for
        a file of another kind.

        >>> with Timeline.open(folder / "open.db") as timeline:
        ...     timeline.status()["revision"]
        '0002'
        """
        path = path_of(where)
        if late and create and not readonly and not path.exists():
            check_folder(path)
            return cls(None, path, readonly=False)
        with plainly(path):
            return cls(open_database(path, create=create, readonly=readonly), path, readonly=readonly)

    def close(self) -> None:
        """Close every connection.

        >>> Timeline.open(folder / "open.db").close()
        """
        if self._opened is not None:
            self._opened.dispose()
            tidy(self.path)

    @property
    def _engine(self) -> Database:
        """The database, made now if it is not there yet."""
        if self._opened is None:
            with plainly(self.path):
                self._opened = open_database(self.path)
        return self._opened

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ingest(
        self,
        *inputs: Input,
        published: str | None = None,
        title: str | None = None,
        publisher: str | None = None,
        url: str | None = None,
        lang: str | None = None,
        tz: str | None = None,
        date_order: str | None = None,
        format: str = "auto",  # noqa: A002 - the option's name
        recursive: bool = False,
        dry_run: bool = False,
        on_progress: Progress | None = None,
    ) -> list[Outcome]:
        """Read files, folders (with `recursive`), streams and articles, and store each in one transaction; the same text again changes nothing.

        One outcome an article; an input that fails says why in its outcome, and the others are still taken in. BadDate
        and UsageError, before anything is read, for options that cannot be right; Failure when the database fails.

        >>> [outcome] = timeline.ingest(folder / "note.txt", published="2013-10-28")
        >>> outcome.source_id, outcome.status.value
        ('note.txt', 'unchanged')
        """
        from timeline.articles.readers.overrides import Overrides  # noqa: PLC0415 - see above

        said = Overrides(
            published=published or "",
            title=title or "",
            publisher=publisher or "",
            url=url or "",
            lang=lang or "",
            tz=tz or "",
            date_order=date_order or "",
        )
        return self._take_in(inputs, said, format, on_progress, recursive=recursive, dry_run=dry_run)

    def seed(self, *, on_progress: Progress | None = None) -> list[Outcome]:
        """Load the seeds that come with the package: a roster of actors, and articles; a second time changes nothing.

        >>> with Timeline.open(folder / "seeds.db") as seeded:
        ...     _ = seeded.seed()
        ...     {outcome.status.value for outcome in seeded.seed()}
        {'unchanged'}
        """
        from timeline.articles.readers.overrides import NO_OVERRIDES  # noqa: PLC0415 - see above
        from timeline.store.seeds import save_seed_roster, seeds  # noqa: PLC0415

        roster, articles = seeds()
        with plainly(self.path):
            outcomes = save_seed_roster(self._engine, roster)
        return outcomes + self._take_in(articles, NO_OVERRIDES, "auto", on_progress)

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

    def sources(self) -> list[inventory.Record]:
        """Return the rows of `source_summary`, by date of publication.

        >>> [source["source_id"] for source in timeline.sources()]
        ['note.txt']
        """
        with reading(self._engine) as conn:
            return inventory.sources(conn)

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

    def actor(self, key: str) -> inventory.Record:
        """Return one actor by uid, beginning of it, name or alias without regard to case; NotFound or Ambiguous.

        >>> timeline.actor("Nobody")
        Traceback (most recent call last):
        timeline.errors.NotFound: There is no actor 'Nobody'.
        """
        with reading(self._engine) as conn:
            return inventory.actor(conn, key)

    def sql(self, statement: str, parameters: Mapping[str, object] | None = None, timeout: float | None = 30) -> Answer:
        """Run one reading SQL statement; return its columns and an iterator over its rows.

        Refused for whatever would write, Failure for wrong SQL, DeadlineReached after `timeout` seconds; the last two may
        come from the iterator.

        >>> columns, rows = timeline.sql("SELECT title, known FROM source_summary WHERE source_id = :id", {"id": "note.txt"})
        >>> columns, list(rows)
        (('title', 'known'), [('', 'supplied')])
        """
        return run_sql(self.path, statement, parameters, timeout)

    def export(self, format: str, out: str | Path | TextIO, wanted: Filter = Filter(), **options: Any) -> "Losses":  # noqa: A002, ANN401, B008
        """Write the events a filter asks for, to a file or a text stream; return the account of what the format cannot say.

        The formats and their options are those of `timeline.exports.registry.write`.

        >>> timeline.export("csv", folder / "events.csv").written
        1
        """
        from timeline.exports.registry import write  # noqa: PLC0415 - writers are heavy and most programs export nothing

        events = self.events(wanted)
        if not isinstance(out, (str, Path)):
            return write(format, events, out, **options)
        with Path(out).open("w", encoding="utf-8", newline="") as stream:
            return write(format, events, stream, **options)

    def dump(self) -> Iterator[str]:
        """Yield the canonical dump, a line of JSON a row, without line ends: equal content gives equal lines.

        >>> sum('"table":"events"' in line for line in timeline.dump())
        1
        """
        with reading(self._engine) as conn:
            yield from dump.lines(conn)

    def status(self) -> inventory.Record:
        """Return where the database is, its schema's revision, counts, and SQLite's version and compile options.

        >>> timeline.status()["events"]
        1
        """
        with reading(self._engine) as conn:
            return inventory.status(conn, self.path, HEAD)

    def _run(self, prepared: query.Prepared) -> Iterator[Event]:
        with reading(self._engine) as conn:
            yield from query.run(conn, prepared)

    def _take_in(
        self,
        inputs: Sequence[Input],
        said: "Overrides",
        form: str,
        on_progress: Progress | None,
        *,
        recursive: bool = False,
        dry_run: bool = False,
    ) -> list[Outcome]:
        from timeline.store.intake import Intake, articles_of  # noqa: PLC0415 - see above

        articles = articles_of(inputs, said, form, recursive=recursive)
        return Intake(lambda: self._engine, self.path, dry_run, on_progress).take_all(articles, len(inputs))
