"""Noticing what a transaction changes: the database keeps every row as it was before its first change.

For a person's command it watches every row. An ingestion adds thousands of rows, so there only rows that were there
before are watched, and what is new is known by its row ids: those above the highest one before.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from timeline.store.bulk import look_up
from timeline.store.dialects.speaking import dialect_of
from timeline.store.watched import WATCHED

Values = dict[str, Any]
Cells = tuple[Any, ...]

_ALL = 2**62


@dataclass(frozen=True, slots=True)
class Change:
    """One row of a table before and after; None where it was not there. Of a changed row only what differs is kept."""

    entity: str
    row: int
    uid: str
    before: Values | None
    after: Values | None


@dataclass(frozen=True, slots=True)
class Run:
    """Rows that an ingestion added to a table, both ends included; of a source, which is a run by itself, the uid."""

    entity: str
    first: int
    last: int
    uid: str = ""


def is_recording(conn: Connection) -> bool:
    """Whether changes are being kept already, for a command within a command."""
    return dialect_of(conn).recorder.is_recording(conn)


@contextmanager
def recording(conn: Connection, *, additions: bool = True) -> Iterator[None]:
    """Keep what the block changes, for `changes` after it; without `additions` rows that are new are not watched."""
    highest = dict.fromkeys(WATCHED, _ALL) if additions else _highest(conn)
    with dialect_of(conn).recorder.recording(conn, highest, additions=additions):
        yield


def changes(conn: Connection) -> list[Change]:
    """Return what the last recording saw, rows that came out as they were left out."""
    found = []
    recorder = dialect_of(conn).recorder
    for name in recorder.seen(conn):
        columns = WATCHED[name]
        olds = {cells[0]: (existed, *cells) for existed, cells in recorder.before(conn, name, columns)}
        now = _current(conn, name, list(olds))
        for row, (existed, *values) in sorted(olds.items()):
            before, after = (tuple(values) if existed else None), now.get(row)
            if before != after:
                uid = dict(zip(columns, after or before or (), strict=False)).get("uid", "")
                found.append(Change(name, row, str(uid), *_differing(columns, before, after)))
    return found


def runs(conn: Connection) -> list[Run]:
    """Return the rows that the last recording without additions saw come."""
    before = dialect_of(conn).recorder.highest(conn)
    found = []
    for name, last in _highest(conn).items():
        if name == "sources":  # each by itself, for a source is looked for by its uid
            new = conn.execute(text("SELECT id, uid FROM sources WHERE id > :last ORDER BY id"), {"last": before[name]})
            found += [Run(name, row, row, uid) for row, uid in new]
        elif last > before[name]:
            found.append(Run(name, before[name] + 1, last))
    return found


def current(conn: Connection, name: str, rows: list[int]) -> dict[int, Values]:
    """Return rows of a table as they are now, by row id."""
    columns = WATCHED[name]
    return {row: dict(zip(columns, cells, strict=True)) for row, cells in _current(conn, name, rows).items()}


def _current(conn: Connection, name: str, rows: list[int]) -> dict[int, Cells]:
    query = f"SELECT {_listed(WATCHED[name])} FROM {name} WHERE id IN {{values}}"  # noqa: S608 - our own names
    return {row[0]: tuple(row) for row in look_up(conn, query, rows)}


def _differing(
    columns: tuple[str, ...], before: Cells | None, after: Cells | None
) -> tuple[Values | None, Values | None]:
    if before is None or after is None:
        old, new = (None if cells is None else dict(zip(columns, cells, strict=True)) for cells in (before, after))
        return old, new
    differing = [cells for cells in zip(columns, before, after, strict=True) if cells[1] != cells[2]]
    return {name: old for name, old, _ in differing}, {name: new for name, _, new in differing}


def _highest(conn: Connection) -> dict[str, int]:
    parts = (f"SELECT '{name}', coalesce(max(id), 0) FROM {name}" for name in WATCHED)  # noqa: S608 - our own names
    return {str(name): int(last) for name, last in conn.exec_driver_sql(" UNION ALL ".join(parts))}


def _listed(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
