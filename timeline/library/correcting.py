"""How every correction is made: one batch, looked at first where somebody wants to see what it does."""

from collections.abc import Callable
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
        from timeline.store.effects import effect_of  # noqa: PLC0415 - the tables' classes, which readers do not need
        from timeline.store.history import batch  # noqa: PLC0415 - likewise
        from timeline.store.recording import changes  # noqa: PLC0415 - likewise

        try:
            with plainly(self.path), writing(self._engine) as conn:
                with batch(conn, command, why, evidence, self.by) as number:
                    added = work(conn)
                effect = effect_of(conn, number, changes(conn), added or "")
                if dry_run:
                    raise _OnlyLookedError(effect)  # noqa: TRY301 - rolls the transaction back
        except _OnlyLookedError as looked:
            return looked.effect
        return effect
