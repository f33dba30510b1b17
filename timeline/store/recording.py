"""Noticing what a transaction changes: TEMP triggers keep every row as it was before its first change.

They are made once a connection and do nothing until a gate is opened. For a person's command the gate is open for every
row. An ingestion adds thousands of rows, so there only rows that were there before are watched, and what is new is known
by its row ids: those above the highest one before.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from timeline.store.tables import Base

WATCHED = {
    name: tuple(column.name for column in Base.metadata.tables[name].columns)
    for name in (
        *("sources", "source_names", "source_dates", "source_shingles", "date_expressions", "events", "mentions"),
        *(
            "actors",
            "aliases",
            "name_mentions",
            "mention_actors",
            "telling_keys",
            "judgements",
            "tags",
            "notes",
            "saved_queries",
        ),
    )
}
"""The tables whose changes can be taken back, parents before children, and their columns."""

Values = dict[str, Any]
Cells = tuple[Any, ...]

_ALL = 2**62
_NONE = -1
_CLOSE = "UPDATE temp.watched SET highest = last, last = ?"


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
    return _prepared(conn) and bool(
        conn.exec_driver_sql("SELECT max(last) FROM temp.watched").scalar_one() != _NONE,
    )


@contextmanager
def recording(conn: Connection, *, additions: bool = True) -> Iterator[None]:
    """Keep what the block changes, for `changes` after it; without `additions` rows that are new are not watched."""
    if not _prepared(conn):
        _prepare(conn)
    _watch_additions(conn, watch=additions)
    for name in _seen(conn):
        conn.exec_driver_sql(f"DELETE FROM temp.was_{name}")  # noqa: S608 - our own names
    highest = dict.fromkeys(WATCHED, _ALL) if additions else _highest(conn)
    conn.exec_driver_sql(
        "UPDATE temp.watched SET last = ? WHERE entity = ?", [(last, name) for name, last in highest.items()]
    )
    try:
        yield
    except BaseException:
        with suppress(DBAPIError):  # a full disk has rolled all of it back already
            conn.exec_driver_sql(_CLOSE, (_NONE,))
        raise
    conn.exec_driver_sql(_CLOSE, (_NONE,))


def changes(conn: Connection) -> list[Change]:
    """Return what the last recording saw, rows that came out as they were left out."""
    found = []
    for name in _seen(conn):
        columns = WATCHED[name]
        names = ", ".join(f'w."{column}"' for column in columns)
        query = (
            f"SELECT w.existed, {names} FROM temp.was_{name} w"  # noqa: S608 - our own names
            f" WHERE w.n IN (SELECT min(n) FROM temp.was_{name} GROUP BY id)"
        )
        olds = {row[1]: row for row in conn.exec_driver_sql(query)}
        now = _current(conn, name, list(olds))
        for row, (existed, *values) in sorted(olds.items()):
            before, after = (tuple(values) if existed else None), now.get(row)
            if before != after:
                uid = dict(zip(columns, after or before or (), strict=False)).get("uid", "")
                found.append(Change(name, row, str(uid), *_differing(columns, before, after)))
    return found


def runs(conn: Connection) -> list[Run]:
    """Return the rows that the last recording without additions saw come."""
    known = conn.exec_driver_sql("SELECT entity, highest FROM temp.watched")
    before = {str(name): int(last) for name, last in known}
    found = []
    for name, last in _highest(conn).items():
        if name == "sources":  # each by itself, for a source is looked for by its uid
            new = conn.exec_driver_sql("SELECT id, uid FROM sources WHERE id > ? ORDER BY id", (before[name],))
            found += [Run(name, row, row, uid) for row, uid in new]
        elif last > before[name]:
            found.append(Run(name, before[name] + 1, last))
    return found


def current(conn: Connection, name: str, rows: list[int]) -> dict[int, Values]:
    """Return rows of a table as they are now, by row id."""
    columns = WATCHED[name]
    return {row: dict(zip(columns, cells, strict=True)) for row, cells in _current(conn, name, rows).items()}


def _current(conn: Connection, name: str, rows: list[int]) -> dict[int, Cells]:
    found: dict[int, Cells] = {}
    for i in range(0, len(rows), 500):
        some = rows[i : i + 500]
        query = f"SELECT {_listed(WATCHED[name])} FROM {name} WHERE id IN ({', '.join('?' * len(some))})"  # noqa: S608 - ours
        found |= {row[0]: tuple(row) for row in conn.exec_driver_sql(query, tuple(some))}
    return found


def _seen(conn: Connection) -> list[str]:
    """Return the tables of which the last recording saw a row change."""
    parts = (f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM temp.was_{name})" for name in WATCHED)  # noqa: S608 - ours
    return list(conn.exec_driver_sql(" UNION ALL ".join(parts)).scalars())


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


def _prepared(conn: Connection) -> bool:
    found = conn.exec_driver_sql("SELECT count(*) FROM sqlite_temp_master WHERE name = 'watched'")
    return bool(found.scalar_one())


def _prepare(conn: Connection) -> None:
    """Make the gate, a table for what was, and triggers for changed and removed rows; they live as long as the connection."""
    conn.exec_driver_sql("CREATE TEMP TABLE watched (entity TEXT PRIMARY KEY, last INTEGER, highest INTEGER)")
    for name, columns in WATCHED.items():
        conn.exec_driver_sql("INSERT INTO temp.watched VALUES (?, ?, ?)", (name, _NONE, _NONE))
        conn.exec_driver_sql(f"CREATE TEMP TABLE was_{name} (n INTEGER PRIMARY KEY, existed, {_listed(columns)})")
        old = ", ".join(f'OLD."{column}"' for column in columns)
        for event in ("UPDATE", "DELETE"):
            _trigger(conn, event, name, "OLD", f"NULL, 1, {old}")


def _watch_additions(conn: Connection, *, watch: bool) -> None:
    """Make or drop the triggers that see rows come: they cost as much as the insert of a row.

    An ingestion does without: a row that takes the id of one that was there has been seen to go.
    """
    found = conn.exec_driver_sql("SELECT count(*) FROM sqlite_temp_master WHERE name LIKE 'saw_insert_%'").scalar_one()
    if watch == bool(found):
        return
    for name, columns in WATCHED.items():
        if watch:
            _trigger(conn, "INSERT", name, "NEW", f"NULL, 0, NEW.id{', NULL' * (len(columns) - 1)}")
        else:
            conn.exec_driver_sql(f"DROP TRIGGER temp.saw_insert_{name}")


def _trigger(conn: Connection, event: str, name: str, row: str, values: str) -> None:
    gate = f"(SELECT last FROM temp.watched WHERE entity = '{name}')"  # noqa: S608 - our own names
    trigger = f"CREATE TEMP TRIGGER saw_{event.lower()}_{name} AFTER {event} ON main.{name}"
    keep = f"INSERT INTO was_{name} VALUES ({values})"  # noqa: S608 - our own names
    conn.exec_driver_sql(f"{trigger} WHEN {row}.id <= {gate} BEGIN {keep}; END")


def _listed(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
