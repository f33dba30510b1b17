"""A database that is open: where it is, how it is closed, and the one connection to the store that all methods share."""

from pathlib import Path
from types import TracebackType
from typing import Self

from timeline.store.database import Database, plainly, tidy
from timeline.store.location import path_of
from timeline.store.migrate import check_folder, open_database


class Opened:
    """What every part of `Timeline` stands on."""

    by: str = ""
    """Who makes the changes, for the log: the name of an account, say."""

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
        '0005'
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
