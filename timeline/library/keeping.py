"""Keeping a database: its canonical dump, checking it, backing it up."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.library.opened import Opened
from timeline.store.database import plainly, reading, writing
from timeline.store.places.finding import place_of

if TYPE_CHECKING:
    from timeline.store.checking.problem import Problem

# Checking and copying read articles' rules and the tables' classes: imported when somebody asks.


_MADE_ANEW = ("search", "events_fts", "sources_fts")


class Keeping(Opened):
    """`dump`, `check`, `upgrade`, `back_up`, `copy`."""

    def dump(self) -> Iterator[str]:
        """Yield the canonical dump, a line of JSON a row, without line ends: equal content gives equal lines.

        >>> sum('"table":"events"' in line for line in timeline.dump())
        1
        """
        from timeline.store import dump  # noqa: PLC0415 - see above

        with plainly(self.place), reading(self._engine) as conn:
            yield from dump.lines(conn)

    def check(self) -> "list[Problem]":
        """Return what is wrong in the database, [] when all is well: an entity, its uid, a place, and what is wrong there.

        >>> timeline.check()
        []
        """
        from timeline.store.checking.check import check  # noqa: PLC0415 - see above

        with plainly(self.place), reading(self._engine) as conn:
            return list(check(conn, self.place.problems, str(self.place)))

    def upgrade(self) -> bool:
        """Make views, triggers and search indexes anew where one is missing or not as this program makes it; whether any was.

        The schema itself is brought up to date when a database is opened for writing.

        >>> timeline.upgrade()
        False
        """
        from timeline.store import derived, migrate  # noqa: PLC0415 - see above

        with plainly(self.place):
            # not while writing: the search indexes are asked through a connection of their own
            with reading(self._engine) as conn:
                found = list(self.place.problems(conn))
            broken = any(one.entity in ("view", "trigger") or one.place in _MADE_ANEW for one in found)
            if broken:
                with writing(self._engine) as conn:
                    derived.recreate(conn, migrate.HEAD)
        return broken

    def back_up(self, target: str | Path, *, without: Sequence[str] = ()) -> Path:
        """Write a copy of the database to a new file and prove it; return its path.

        `without`: any of `text`, `notes`, `history`, left out of a copy that is handed over. Refused when the file is
        there already; CheckFailed when the copy, or the database itself, is not sound.

        >>> copy = timeline.back_up(folder / "copy.db")
        >>> with Timeline.open(copy) as other:
        ...     list(other.dump()) == list(timeline.dump())
        True
        """
        with plainly(self.place):
            return self.place.back_up(self._engine, Path(target), without)

    def copy(self, where: str | Path) -> dict[str, int]:
        """Copy everything, history included, to an empty database of any kind; return how many rows of each table.

        One transaction; proved by counts and hashes of all tables. Refused when something is there already; CheckFailed
        when a table did not come out as it was.

        >>> timeline.copy(folder / "other.db")["events"]
        1
        """
        from timeline.store.transfer import transfer  # noqa: PLC0415 - see above

        place = place_of(where)
        fresh = place.missing()
        with plainly(place):
            engine = place.open(create=True, readonly=False)
            try:
                return transfer(self._engine, engine, self.place, place)
            except BaseException:
                engine.dispose()
                if fresh:
                    place.discard()
                raise
            finally:
                engine.dispose()
                place.tidy()

    @classmethod
    def restore(cls, where: str | Path, backup: str | Path) -> Path | None:
        """Put a backup in the place of a database, once it is proved; return the copy kept of what was there, if anything.

        >>> Timeline.restore(folder / "restored.db", folder / "copy.db") is None
        True
        """
        place = place_of(where)
        with plainly(place):
            return place.restore(Path(backup))
