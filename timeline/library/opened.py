"""A database that is open: where it is, how it is closed, and the one connection to the store that all methods share."""

from pathlib import Path
from types import TracebackType
from typing import Self

from timeline.store.database import Database, plainly
from timeline.store.places.finding import place_of
from timeline.store.places.place import Place


class Opened:
    """What every part of `Timeline` stands on."""

    by: str = ""
    """Who makes the changes, for the log: the name of an account, say."""

    def __init__(self, engine: Database | None, place: Place, *, readonly: bool) -> None:
        self._opened = engine
        self.place = place
        self.readonly = readonly

    @classmethod
    def open(cls, where: str | Path, *, create: bool = True, readonly: bool = False, late: bool = False) -> Self:
        """Open the database in a file, or at a `postgresql://` or `sqlite:///` URL; made when missing, upgraded when old.

        `late`: a missing one is made when there is something to store, not before. NotFound when there is none and `create` is false; SchemaMismatch when it is newer than this program; Failure for
        a file of another kind, or a server that cannot be reached.

        >>> with Timeline.open(folder / "open.db") as timeline:
        ...     timeline.status()["revision"]
        '0008'
        """
        place = place_of(where)
        with plainly(place):
            if late and create and not readonly and place.missing():
                place.check_can_be_made()
                return cls(None, place, readonly=False)
            return cls(place.open(create=create, readonly=readonly), place, readonly=readonly)

    @property
    def path(self) -> Path:
        """The file; Refused for a database on a server, which has none."""
        return self.place.file

    def close(self) -> None:
        """Close every connection.

        >>> Timeline.open(folder / "open.db").close()
        """
        if self._opened is not None:
            self._opened.dispose()
            self.place.tidy()

    @property
    def _engine(self) -> Database:
        """The database, made now if it is not there yet."""
        if self._opened is None:
            with plainly(self.place):
                self._opened = self.place.open(create=True, readonly=False)
        return self._opened

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
