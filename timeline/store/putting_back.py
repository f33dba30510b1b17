"""Putting rows back as they were before a batch, and refusing where something done later rests on it."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, Text, UniqueConstraint, func, select, text
from sqlalchemy.exc import IntegrityError

from timeline.errors import Refused
from timeline.store import fulltext, twins, versions
from timeline.store.dialects.speaking import dialect_of
from timeline.store.recording import Change, Values, changes, current
from timeline.store.tables import Base, Revision
from timeline.store.watched import WATCHED

_KEYS = {
    name: {
        column.name
        for constraint in Base.metadata.tables[name].constraints
        if isinstance(constraint, UniqueConstraint)
        for column in constraint.columns
    }
    for name in WATCHED
}
"""Columns that must be unique."""

_TEXTS = {
    name: {column.name for column in Base.metadata.tables[name].columns if isinstance(column.type, Text)}
    - {"judged_by", "left_uid"}
    for name in WATCHED
}
"""Columns that can hold a word that no other row has, for as long as rows exchange their keys."""

_LATER = text("""
    SELECT batch, command FROM revisions
    WHERE undone_by IS NULL AND batch <> :batch AND command NOT IN ('undo', 'redo') AND id > :after AND entity = :entity
    AND (entity_row = :row OR (entity_row IS NULL AND :row BETWEEN CAST(json_extract("after", '$.first') AS BIGINT) AND CAST(json_extract("after", '$.last') AS BIGINT)))
    ORDER BY id DESC LIMIT 1""")

_LATER_IN_RUN = text("""
    SELECT batch, command FROM revisions
    WHERE undone_by IS NULL AND batch <> :batch AND command NOT IN ('undo', 'redo') AND id > :after AND entity = :entity
    AND entity_row BETWEEN :first AND :last ORDER BY id DESC LIMIT 1""")


class RestsOnItError(Refused):
    """Batch {batch} cannot be undone by itself: {later} rests on it. Undo that first."""


def put_back(conn: Connection, batch: int) -> None:
    """Put back every row that a batch changed, while changes are being recorded or not; RestsOnItError, Refused."""
    wanted = list(_wanted(conn, batch))
    first = conn.execute(select(func.min(Revision.id)).where(Revision.batch == batch)).scalar_one()
    _check(conn, batch, first, wanted)
    dialect_of(conn).defer_keys(conn)
    events = _events_of(conn, wanted)
    sources = {change.row for change in wanted if change.entity == "sources"}
    addresses = _addresses(conn, wanted)
    fulltext.forget(conn, events)
    for row in sources:
        fulltext.forget_source(conn, row)
    try:
        _apply(conn, wanted)
    except IntegrityError as taken:  # what was removed has come again since, under another row
        raise RestsOnItError(batch=batch, later="what was taken in again since") from taken
    _check_nothing_else(conn, batch, first, wanted)
    # what went before tellings had numbers comes back with them
    twins.renumber(
        conn,
        [one.row for one in wanted if one.entity == "mentions" and "told_hash" not in (one.before or one.after or {})],
    )
    fulltext.index(conn, events)
    for row in sources:
        fulltext.index_source_text(conn, row)
    versions.settle(conn, addresses | _addresses(conn, wanted))


def _addresses(conn: Connection, wanted: Iterable[Change]) -> set[str]:
    """The pages of the sources that change: their versions are to be told apart anew."""
    mine = [change for change in wanted if change.entity == "sources"]
    now = current(conn, "sources", [change.row for change in mine])
    sides = [*now.values(), *(side for change in mine for side in (change.before, change.after) if side)]
    return {side["address"] for side in sides if side.get("address")}


def _wanted(conn: Connection, batch: int) -> Iterator[Change]:
    """Yield what a batch changed, runs of added rows row by row."""
    query = select(Revision.entity, Revision.entity_row, Revision.entity_uid, Revision.before, Revision.after)
    merged: dict[tuple[str, int], Change] = {}
    added: set[tuple[str, int]] = set()
    for entity, row, uid, before, after in conn.execute(query.where(Revision.batch == batch).order_by(Revision.id)):
        if entity not in WATCHED:
            continue
        if row is not None:
            old = merged.get((entity, row))
            if (entity, row) not in added:  # what became of a row that the batch added is in the row
                merged[entity, row] = _both(old, before, after) if old else Change(entity, row, uid, before, after)
            continue
        run = range(after["first"], after["last"] + 1)
        now = current(conn, entity, list(run))
        for one in run:
            old = merged.pop((entity, one), None)
            if old is not None or one in now:
                merged[entity, one] = Change(entity, one, uid, old.before if old else None, now.get(one))
            added.add((entity, one))
    yield from merged.values()


def _both(old: Change, before: Values | None, after: Values | None) -> Change:
    """One change of two of the same row, as the transactions of one ingestion make."""
    if after is None or before is None:
        whole = {**(before or {}), **(old.before or {})}
        return Change(old.entity, old.row, old.uid, whole, after)
    return Change(old.entity, old.row, old.uid, {**before, **(old.before or {})}, {**(old.after or {}), **after})


def _check(conn: Connection, batch: int, first: int, wanted: Sequence[Change]) -> None:
    """Raise when a row is not as the batch left it."""
    runs = select(Revision.id, Revision.entity, Revision.after).where(
        Revision.batch == batch, Revision.entity_row.is_(None)
    )
    for at, entity, run in conn.execute(runs).all():
        later = conn.execute(_LATER_IN_RUN, {"batch": batch, "after": at, "entity": entity, **run}).first()
        if later is not None:
            raise RestsOnItError(batch=batch, later=_named(later))
    for entity in WATCHED:
        mine = [change for change in wanted if change.entity == entity]
        now = current(conn, entity, [change.row for change in mine])
        for change in mine:
            row = now.get(change.row)
            if row is None or change.after is None:
                as_left = row is None and change.after is None
            else:
                as_left = all(row[name] == value for name, value in change.after.items())
            if not as_left:
                raise _rests(conn, batch, first, change)


def _check_nothing_else(conn: Connection, batch: int, first: int, wanted: Iterable[Change]) -> None:
    """Raise when rows went or changed that only refer to those put back: they came later."""
    known = {(change.entity, change.row) for change in wanted}
    for change in changes(conn):
        if (change.entity, change.row) not in known:
            raise _rests(conn, batch, first, change)


def _rests(conn: Connection, batch: int, first: int, change: Change) -> RestsOnItError:
    values = {"batch": batch, "after": first, "entity": change.entity, "row": change.row}
    later = conn.execute(_LATER, values).first()
    return RestsOnItError(batch=batch, later=_named(later) if later else f"{change.entity} {change.uid or change.row}")


def _named(later: Sequence[object]) -> str:
    return f"batch {later[0]} ({later[1]})"


def _events_of(conn: Connection, wanted: Iterable[Change]) -> set[int]:
    """Return the events whose words in the index change: their own rows, and those whose tellings come and go."""
    rows: set[int] = set()
    mentions: list[int] = []
    for change in wanted:
        if change.entity == "events":
            rows.add(change.row)
        elif change.entity == "mentions":
            mentions.append(change.row)
            rows |= {side["event_row"] for side in (change.before, change.after) if side and "event_row" in side}
    return rows | {values["event_row"] for values in current(conn, "mentions", mentions).values()}


def _apply(conn: Connection, wanted: Sequence[Change]) -> None:
    """Change rows, then remove, then put back: a row that is to stay never hangs on one that goes.

    Rows that exchange their unique keys get a key of their own in between; removing them would take along what hangs on them.
    """
    removed = [change for change in wanted if change.before is None]
    restored = [change for change in wanted if change.after is None and change.before is not None]
    keyed: list[tuple[Change, Values]] = []
    for change in wanted:
        if change.before is None or change.after is None:
            continue
        keys = _KEYS[change.entity] & set(change.before)
        if keys:
            keyed.append((change, {name: change.before[name] for name in keys}))
        between = dict.fromkeys(keys & _TEXTS[change.entity], f"~{change.row}")
        _update(conn, change, change.before | between)
    order = list(WATCHED)
    for change in sorted(removed, key=lambda one: -order.index(one.entity)):
        conn.execute(text(f"DELETE FROM {change.entity} WHERE id = :row"), {"row": change.row})  # noqa: S608 - our own names
    for change, values in keyed:
        _update(conn, change, values)
    for change in restored:
        before = change.before or {}
        columns = [name for name in WATCHED[change.entity] if name in before]  # others came with a later schema
        names, places = ", ".join(f'"{name}"' for name in columns), ", ".join(f":{name}" for name in columns)
        statement = f"INSERT INTO {change.entity} ({names}) VALUES ({places})"  # noqa: S608 - our own names
        conn.execute(text(statement), {name: before[name] for name in columns})


def _update(conn: Connection, change: Change, values: Values) -> None:
    names = ", ".join(f'"{name}" = :{name}' for name in values)
    statement = f"UPDATE {change.entity} SET {names} WHERE id = :row_to_change"  # noqa: S608 - our own names
    conn.execute(text(statement), {**values, "row_to_change": change.row})
