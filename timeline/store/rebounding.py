"""Working out the bounds of undated sources anew, after something came, went or was corrected."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from sqlalchemy import Connection

from timeline.articles.read import EMPTY
from timeline.store.actors import load_roster
from timeline.store.again import Read, article_of
from timeline.store.bounds import stale, within
from timeline.store.database import record_time
from timeline.store.save import save_again

Recorded = Callable[[Connection], AbstractContextManager[None]]


def rebound(conn: Connection, read: Read, recorded: Recorded | None = None) -> int:
    """Read again the undated sources whose bounds have changed; return how many. `recorded` keeps what is done in a batch."""
    changed = list(stale(conn))
    roster = load_roster(conn) if changed else EMPTY
    for row, bounds in changed:
        reading = within(read(article_of(conn, row), roster), bounds, lambda article: read(article, roster))
        with recorded(conn) if recorded is not None else nullcontext():
            save_again(conn, row, reading, record_time(conn))
    return len(changed)
