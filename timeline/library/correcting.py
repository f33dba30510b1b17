"""How every correction is made: one batch, looked at first where somebody wants to see what it does."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from timeline.library.opened import Opened
from timeline.store.database import Work, plainly, writing

if TYPE_CHECKING:
    from timeline.store.effects import Effect


class _OnlyLookedError(Exception):
    """Ends a transaction that was to show its effect."""

    def __init__(self, effect: "Effect") -> None:
        super().__init__()
        self.effect = effect


class Correcting(Opened):
    """What all corrections share: `why`, `evidence` (a URL), `dry_run`; each returns its Effect."""

    def correct(
        self,
        command: str,
        work: Callable[[Work], str | None],
        *,
        why: str = "",
        evidence: str = "",
        dry_run: bool = False,
    ) -> "Effect":
        """Run work on a connection as one batch; what it returns, a uid, is that of what was added.

        >>> timeline.correct("nothing", lambda conn: None).batch is None
        True
        """
        from timeline.store.history import batch  # noqa: PLC0415 - the tables' classes, which readers do not need

        added: list[str | None] = []

        def within(conn: Work) -> int:
            with batch(conn, command, why, evidence, self.by) as number:
                added.append(work(conn))
            return number

        return self.look(within, added, dry_run=dry_run)

    def look(self, work: Callable[[Work], int], added: Sequence[str | None] = (), *, dry_run: bool) -> "Effect":
        """Run work that records what it changes and returns its batch; undone at once in a dry run."""
        from timeline.store.effects import effect_of  # noqa: PLC0415 - likewise
        from timeline.store.recording import changes  # noqa: PLC0415 - likewise

        try:
            with plainly(self.place), writing(self._engine) as conn:
                number = work(conn)
                effect = effect_of(conn, number, changes(conn), "".join(uid or "" for uid in added))
                if dry_run:
                    raise _OnlyLookedError(effect)  # noqa: TRY301 - rolls the transaction back
        except _OnlyLookedError as looked:
            return looked.effect
        return effect
