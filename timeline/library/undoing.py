"""The history of a database: what was done, taking it back, doing it again."""

from typing import TYPE_CHECKING

from timeline.library.correcting import Correcting
from timeline.store.database import reading
from timeline.store.inventory import Record

if TYPE_CHECKING:
    from timeline.store.effects import Effect


class Undoing(Correcting):
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

    def undo(self, batch: int | None = None, *, dry_run: bool = False) -> "Effect":
        """Take a batch back, the latest not yet undone by default; the effect's `batch` is its number.

        NotFound when there is none; Refused when it is undone already, or something done later rests on it.

        >>> with Timeline.open(folder / "undone.db") as other:
        ...     _ = other.seed()
        ...     other.undo().batch, other.status()["events"]
        (1, 0)
        """
        from timeline.store import history  # noqa: PLC0415 - likewise

        return self.look(lambda conn: history.undo(conn, batch, self.by), dry_run=dry_run)

    def redo(self, batch: int | None = None, *, dry_run: bool = False) -> "Effect":
        """Make a batch again that was undone, the one undone last by default; NotFound, Refused.

        >>> with Timeline.open(folder / "redone.db") as other:
        ...     _ = other.seed(), other.undo()
        ...     other.redo().batch, other.status()["events"] > 0
        (1, True)
        """
        from timeline.store import history  # noqa: PLC0415 - likewise

        return self.look(lambda conn: history.redo(conn, batch, self.by), dry_run=dry_run)
