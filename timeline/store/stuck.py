"""Stuck: a watch over steps of SQLite that heed no deadline.

SQLite asks whether it is late between two instructions of its machine. One call of `replace`, `instr`, `LIKE` or
`json_patch` is one instruction and takes hours over giant texts. Nothing but the end of the process stops it, so only a
program that runs the one query and nothing else may have itself watched.
"""

import threading
import time
from collections.abc import Callable

_GRACE = 1.0
"""Seconds after the deadline within which a step that does heed it has long stopped."""


class Watch:
    """Calls `stuck`, from a thread of its own, when a step is still running `_GRACE` seconds after `end` (monotonic)."""

    def __init__(self, end: float, running: Callable[[], bool], stuck: Callable[[], object]) -> None:
        self._running = running
        self._end = end + _GRACE
        self._stuck = stuck
        self._over = threading.Event()
        threading.Thread(target=self._wait, daemon=True).start()

    def over(self) -> None:
        """End the watch."""
        self._over.set()

    def _wait(self) -> None:
        while not self._over.wait(max(0.1, self._end - time.monotonic())):
            if self._running() and time.monotonic() >= self._end:
                self._stuck()
                return
