"""History: every command that changes something is a batch, and a batch can be taken back exactly, and made again.

A batch is rows of `revisions`: each changed row before and after. Taking it back puts the befores back, row ids included,
so nothing has to be worked out anew. It is refused where something done later rests on it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Connection, select, text, update

from timeline.errors import NotFound, Refused
from timeline.store.bulk import insert_rows
from timeline.store.database import record_time
from timeline.store.putting_back import put_back
from timeline.store.recording import Change, Run, changes, is_recording, recording, runs
from timeline.store.tables import Revision

UNDO, REDO = "undo", "redo"

_LOG = """
    SELECT batch, min(created_at) AS at, min(made_by) AS made_by, min(command) AS command, count(*) AS n_rows,
      coalesce((SELECT group_concat(entity_uid, ' ') FROM (SELECT DISTINCT s.entity_uid FROM revisions s
        WHERE s.batch = r.batch AND s.entity IN ('sources', 'events', 'actors') AND s.entity_uid <> '' ORDER BY 1 LIMIT 5) t), '') AS touched,
      min(why) AS why, min(evidence) AS evidence, max(undone_by) AS undone_by
    FROM revisions r"""


@dataclass(frozen=True, slots=True)
class Said:
    """What goes with a batch: the command in words, why, what supports it (a URL), and who."""

    command: str
    why: str = ""
    evidence: str = ""
    by: str = ""


@dataclass(slots=True)
class Series:
    """One batch over several transactions, as an ingestion is; it has no number before something was stored."""

    said: Said
    number: int | None = None
    _next: int | None = field(default=None, init=False)

    @contextmanager
    def adding(self, conn: Connection) -> Iterator[None]:
        """Keep what a transaction changes and which rows it adds."""
        if is_recording(conn):
            yield
            return
        with recording(conn, additions=False):
            yield
        added, changed = runs(conn), changes(conn)
        if added or changed:
            number = self.number or _next_number(conn)
            _write(conn, number, self.said, changed, added)
            self.number = number  # a transaction that fails to commit leaves a gap, no more


@contextmanager
def batch(conn: Connection, command: str, why: str = "", evidence: str = "", by: str = "") -> Iterator[int]:
    """Keep what the block changes as one batch; yield its number. Within another batch it is a part of that one.

    `conn` is in a writing transaction. What changed nothing leaves no batch.
    """
    number = _next_number(conn)
    if is_recording(conn):
        yield number
        return
    with recording(conn):
        yield number
    _write(conn, number, Said(command, why, evidence, by), changes(conn), [])


def changed(conn: Connection, number: int) -> int:
    """Return how many rows a batch changed, 0 when there is no such batch."""
    found = conn.execute(text("SELECT count(*) FROM revisions WHERE batch = :number"), {"number": number})
    return int(found.scalar_one())


def undo(conn: Connection, number: int | None = None, by: str = "") -> int:
    """Take a batch back, the latest not yet undone by default; return its number.

    NotFound when there is none; Refused when it is undone already, or something done later rests on it.
    """
    number = latest(conn) if number is None else number
    command, undone_by = _head(conn, number)
    if command in {UNDO, REDO}:
        raise Refused(message=f"Batch {number} is an {command} itself; 'timeline redo' makes again what was undone.")
    if undone_by is not None:
        raise Refused(message=f"Batch {number} is undone already; 'timeline redo {number}' makes it again.")
    undoing = _next_number(conn)
    with recording(conn):
        put_back(conn, number)
    _write(conn, undoing, Said(UNDO, f"takes back batch {number}", by=by), changes(conn), [])
    conn.execute(update(Revision).where(Revision.batch == number), {"undone_by": undoing})
    return number


def redo(conn: Connection, number: int | None = None, by: str = "") -> int:
    """Make a batch again that was undone, the one undone last by default; return its number; NotFound, Refused."""
    number = _last_undone(conn) if number is None else number
    _, undone_by = _head(conn, number)
    if undone_by is None:
        raise Refused(message=f"Batch {number} is not undone.")
    again = _next_number(conn)
    with recording(conn):
        put_back(conn, undone_by)
    marker = Change("revisions", 0, "", None, {"batch": number})
    _write(conn, again, Said(REDO, f"makes batch {number} again", by=by), [marker], [])
    conn.execute(update(Revision).where(Revision.batch == undone_by), {"undone_by": again})
    conn.execute(update(Revision).where(Revision.batch == number), {"undone_by": None})
    return number


def latest(conn: Connection) -> int:
    """Return the batch done last, or made again last, of those that are not undone; NotFound when there is none."""
    last = _one(conn, "undone_by IS NULL AND command NOT IN ('undo', 'redo')", "there is nothing to undo")
    redone = select(Revision.batch, Revision.after).where(Revision.entity == "revisions")
    made_again = {int(after["batch"]): int(again) for again, after in conn.execute(redone.order_by(Revision.id))}
    standing = select(Revision.batch).where(Revision.batch.in_(made_again), Revision.undone_by.is_(None)).distinct()
    candidates: list[int] = [last, *conn.execute(standing).scalars()]
    return max(candidates, key=lambda number: made_again.get(number, number))


def log(conn: Connection, number: int | None = None) -> list[dict[str, object]]:
    """Return the batches, the newest first, or one: number, when, who, command, rows changed, uids, why, undone by which."""
    which = "" if number is None else " WHERE batch = :number"
    values = {} if number is None else {"number": number}
    found = conn.execute(text(f"{_LOG}{which} GROUP BY batch ORDER BY batch DESC"), values)
    return [dict(row) for row in found.mappings()]


def revisions(conn: Connection, number: int) -> list[dict[str, object]]:
    """Return what a batch changed, row by row: entity, uid, before, after; NotFound."""
    _head(conn, number)
    columns = (Revision.entity, Revision.entity_uid.label("uid"), Revision.before, Revision.after)
    found = conn.execute(select(*columns).where(Revision.batch == number).order_by(Revision.id))
    return [dict(row) for row in found.mappings()]


def _head(conn: Connection, number: int) -> tuple[str, int | None]:
    found = conn.execute(select(Revision.command, Revision.undone_by).where(Revision.batch == number).limit(1)).first()
    if found is None:
        raise NotFound(kind="batch", key=number)
    return found[0], found[1]


def _last_undone(conn: Connection) -> int:
    undoing = _one(conn, "undone_by IS NULL AND command = 'undo'", "there is nothing to redo")
    return int(conn.execute(select(Revision.batch).where(Revision.undone_by == undoing).limit(1)).scalar_one())


class NothingToDoError(NotFound):
    """Nothing done: {what}."""


def _one(conn: Connection, which: str, otherwise: str) -> int:
    found = conn.execute(text(f"SELECT max(batch) FROM revisions WHERE {which}")).scalar_one()  # noqa: S608 - our words
    if found is None:
        raise NothingToDoError(what=otherwise)
    return int(found)


def _next_number(conn: Connection) -> int:
    return int(conn.execute(text("SELECT coalesce(max(batch), 0) + 1 FROM revisions")).scalar_one())


def _write(conn: Connection, number: int, said: Said, changed: list[Change], added: list[Run]) -> None:
    words = {"command": said.command, "why": said.why, "evidence": said.evidence, "made_by": said.by}
    same = {"batch": number, "undone_by": None, "created_at": record_time(conn), **words}
    rows = [
        {"entity": c.entity, "entity_row": c.row, "entity_uid": c.uid, "before": c.before, "after": c.after, **same}
        for c in changed
    ]
    rows += [
        {
            "entity": run.entity,
            "entity_row": None,
            "entity_uid": run.uid,
            "before": None,
            "after": {"first": run.first, "last": run.last},
            **same,
        }
        for run in added
    ]
    insert_rows(conn, Revision, rows)
