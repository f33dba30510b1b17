"""A bound on the processor's time: what takes longer is ended where it stands."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

FULL = int(os.environ.get("TIMELINE_SOAK", "2")) > 2
"""`make soak` sets it: every case there is; else a part of them."""


class TookTooLongError(BaseException):
    """No `except Exception` of the program may take it for a fault of the input."""


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raise TookTooLongError in the block when it has used so many seconds of the processor."""

    def too_long(*_: object) -> None:
        raise TookTooLongError(f"more than {seconds:g} s of the processor")

    before = signal.signal(signal.SIGPROF, too_long)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
