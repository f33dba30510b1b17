"""check(): everything that can be proved of a database, and what is wrong in it."""

from collections.abc import Callable, Iterator

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from timeline.store.checking.links import problems_of_links
from timeline.store.checking.problem import Problem
from timeline.store.checking.words import problems_of_texts


def check(conn: Connection, itself: Callable[[Connection], Iterator[Problem]], name: str) -> Iterator[Problem]:
    """Yield each problem; none when all is well. `itself` looks at the file or server that `conn` reads, whose name is given.

    Where that is damaged nothing else is looked at. A copy made without its texts is not compared with them.
    """
    try:
        found = list(itself(conn))
    except DatabaseError as error:
        yield Problem("database", "", name, f"it cannot be read: {error.orig}")
        return
    yield from found
    if any(one.entity in {"database", "table"} for one in found):
        return
    left_out = conn.execute(text("SELECT value FROM meta WHERE key = 'left out'")).scalar() or ""
    yield from problems_of_texts(conn, texts="text" not in left_out.split())
    yield from problems_of_links(conn)
