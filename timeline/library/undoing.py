"""The history of a database: what was done, taking it back, doing it again."""

from timeline.library.opened import Opened
from timeline.store.database import plainly, reading, writing
from timeline.store.inventory import Record


class Undoing(Opened):
    """`log`, `undo`, `redo`: every command that changes something is a batch."""

    def log(self) -> list[Record]:
        """Return the batches, the newest first: batch, at (UTC), made_by, command, n_rows, touched (uids), why, evidence, undone_by.

        >>> timeline.log()[-1]["command"]
        'ingest'
        """
        from timeline.store import history  # noqa: PLC0415 - the tables' classes, which a program that asks does not need

        with reading(self._engine) as conn:
            return history.log(conn)

    def changes(self, batch: int) -> list[Record]:
        """Return what a batch changed, row by row: entity (a table), uid, before, after; NotFound.

        >>> {change["entity"] for change in timeline.changes(1)} >= {"sources", "events", "mentions"}
        True
        """
        from timeline.store import history  # noqa: PLC0415 - likewise

        with reading(self._engine) as conn:
            return history.revisions(conn, batch)

    def latest_batch(self) -> int:
        """Return the batch that `undo` would take back; NotFound when there is none.

        >>> timeline.latest_batch()
        1
        """
        from timeline.store import history  # noqa: PLC0415 - likewise

        with reading(self._engine) as conn:
            return history.latest(conn)

    def undo(self, batch: int | None = None) -> int:
        """Take a batch back, the latest not yet undone by default; return its number.

        NotFound when there is none; Refused when it is undone already, or something done later rests on it.

        >>> with Timeline.open(folder / "undone.db") as other:
        ...     _ = other.seed()
        ...     other.undo(), other.status()["events"]
        (1, 0)
        """
        from timeline.store import history  # noqa: PLC0415 - likewise

        with plainly(self.path), writing(self._engine) as conn:
            return history.undo(conn, batch, self.by)

    def redo(self, batch: int | None = None) -> int:
        """Make a batch again that was undone, the one undone last by default; return its number; NotFound, Refused.

        >>> with Timeline.open(folder / "redone.db") as other:
        ...     _ = other.seed(), other.undo()
        ...     other.redo(), other.status()["events"] > 0
        (1, True)
        """
        from timeline.store import history  # noqa: PLC0415 - likewise

        with plainly(self.path), writing(self._engine) as conn:
            return history.redo(conn, batch, self.by)
