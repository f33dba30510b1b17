"""Reading in processes: batches of articles go out to workers in turn and come back in the order in which they went.

A worker gets articles and gives readings; it knows no database. It is a program of its own ('spawn'), because a connection
to SQLite must not be carried into a copy of this one. When its pipe closes, whoever started it is gone, and it ends.
"""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Protocol

from timeline.actors.roster import Roster
from timeline.articles.article import Article
from timeline.articles.reading_many import Heap, Results, read_all
from timeline.errors import Failure

if TYPE_CHECKING:
    from multiprocessing.connection import Connection as PipeConnection
    from multiprocessing.process import BaseProcess

_THREADS = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
"""By what the libraries beneath numpy are told how many threads to use; what is set already stands."""


class Readers(Protocol):
    """What reads batches of articles: give some, and take as many, in the same order."""

    ahead: int
    """How many batches may be given before the first is taken."""

    def give(self, articles: Sequence[Article]) -> None:
        """Hand a batch over to be read."""

    def take(self) -> Results:
        """Return what came of the batch given first, article by article; an exception where one could not be read."""


class Here:
    """Reads in this process, when the result is asked for."""

    ahead = 1

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._given: deque[Sequence[Article]] = deque()

    def give(self, articles: Sequence[Article]) -> None:
        """Keep it for later."""
        self._given.append(articles)

    def take(self) -> Results:
        """Read it now."""
        return read_all(self._given.popleft(), self._roster)


class Workers:
    """Reads in processes of its own, a batch to each in turn."""

    def __init__(self, roster: Roster, jobs: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.ahead = jobs  # a worker gets no more before its last batch was taken: two that write wait for ever
        self._pipes: list[PipeConnection] = []
        self._processes: list[BaseProcess] = []
        self._order: deque[PipeConnection] = deque()
        self._turn = 0
        for _ in range(jobs):
            mine, theirs = context.Pipe()
            process = context.Process(target=_work, args=(theirs, roster), daemon=True)
            with _one_thread_each():
                process.start()
            theirs.close()
            self._pipes.append(mine)
            self._processes.append(process)

    def give(self, articles: Sequence[Article]) -> None:
        """Send it to the worker whose turn it is."""
        pipe = self._pipes[self._turn % len(self._pipes)]
        self._turn += 1
        self._order.append(pipe)
        with _spoken():
            pipe.send(articles)

    def take(self) -> Results:
        """Wait for the worker that has the oldest batch."""
        with _spoken():
            found: Results = self._order.popleft().recv()
        return found

    def close(self) -> None:
        """End the workers, whatever they are doing."""
        for pipe in self._pipes:
            pipe.close()
        for process in self._processes:
            process.terminate()
            process.join()


@contextmanager
def _one_thread_each() -> Iterator[None]:
    """Let programs that begin here multiply matrices with one thread: as many as processors in each would stand in each other's way."""
    left = [name for name in _THREADS if name not in os.environ]
    os.environ.update(dict.fromkeys(left, "1"))
    try:
        yield
    finally:
        for name in left:
            os.environ.pop(name, None)


@contextmanager
def readers(roster: Roster, jobs: int) -> Iterator[Readers]:
    """Yield what reads, in this process where there is one job."""
    if jobs < 2:
        yield Here(roster)
        return
    workers = Workers(roster, jobs)
    try:
        yield workers
    finally:
        workers.close()


def _work(pipe: "PipeConnection", roster: Roster) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who started it is interrupted too, and ends it
    with suppress(EOFError, OSError), Heap() as heap:
        while True:
            pipe.send(read_all(pipe.recv(), roster))
            heap.loaded()


@contextmanager
def _spoken() -> Iterator[None]:
    try:
        yield
    except (EOFError, OSError) as error:
        what = "A process that read articles ended before its time; was it killed, or memory scarce?"
        raise Failure(message=f"{what} Articles stored before are kept; try fewer --jobs.") from error
