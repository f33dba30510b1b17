"""The chronology as values: one filter, the view's own SELECT, evidence in batches, rows streamed."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, text

from timeline.events.event import COLUMNS, Event, Evidence, Note, Part
from timeline.events.filter import Filter
from timeline.store.as_of import as_known, shadow
from timeline.store.bulk import look_up
from timeline.store.conditions import KNOWN_BY, MOST, ORDERS, conditions_of
from timeline.store.dialects.speaking import dialect_of
from timeline.store.lookups import event_row
from timeline.store.picking import picks_of
from timeline.store.views import CHRONOLOGY
from timeline.store.views.chronology import REPORTED, SOURCE_TITLE

BATCH = 500
"""How many events are held at a time."""

STREAMED = {"yield_per": BATCH}

_SOURCE = ("title", "publisher", "url", "published", "known", "kind")
_FLAGS = ("approximate", "uncertain", "date_locked")
_SELECT = f"SELECT {CHRONOLOGY.shown}, e.id FROM {CHRONOLOGY.source}"  # noqa: S608 - the view's own words

# The best first, as in the chronology.
_EVIDENCE = text(
    """
    SELECT m.event_row, m.id, s.uid, s.source_id, m.char_start, m.char_end, m.quote, m."trigger", m.trigger_start, m.trigger_end,
      nullif(m.date_text, ''), x.char_start, x.char_end, x.is_range, x.timex_type, x.timex_value, x.timex_mod,
      m.factuality, m.attributed_to, m.origin, m.role, m.page, m.edtf, m.approximate, m.uncertain, m.time_of_day, m.tz,
      {title}, s.publisher, s.url, s.published, s.known, s.kind, m.date_grade, m.uid, m.older
    FROM mentions m JOIN sources s ON s.id = m.source_row LEFT JOIN date_expressions x ON x.id = m.expression_row
    WHERE m.event_row IN :rows AND m.status <> 'rejected'
    ORDER BY m.older, m.date_grade, {out} IS NULL, {out}, s.uid, m.char_start, m.uid
""".replace("{out}", REPORTED.format(s="s")).replace("{title}", SOURCE_TITLE)
).bindparams(bindparam("rows", expanding=True))


_PARTS = text("""
    SELECT p.mention_row, p.text, p.char_start, p.char_end, p.part, p.role, a.cluster_uid
    FROM mention_actors p JOIN mentions m ON m.id = p.mention_row LEFT JOIN actors a ON a.id = p.actor_row
    WHERE m.event_row IN :rows AND m.status <> 'rejected' ORDER BY p.char_start, p.char_end, p.part
""").bindparams(bindparam("rows", expanding=True))

_NOTES = text("""
    SELECT e.id, n.text, n.written_by FROM events e JOIN notes n ON n.about_uid = e.uid
    WHERE e.id IN :rows AND n.about = 'event' ORDER BY n.written_by, n.text
""").bindparams(bindparam("rows", expanding=True))


@dataclass(frozen=True, slots=True)
class Prepared:
    """A filter as SQL, its names looked up; to be run in any transaction.

    `sql` gives the rows in order. Where `picks` are given these say which rows, at less cost (`store.picking`).
    """

    sql: str
    values: Mapping[str, object]
    picks: tuple[str, ...] = ()
    limit: int | None = None


def prepare(conn: Connection, wanted: Filter) -> Prepared:
    """Turn a filter into SQL; NotFound or Ambiguous for an actor or source it names."""
    clauses, values = conditions_of(conn, wanted)
    limit = "" if wanted.limit is None else f" LIMIT {min(wanted.limit, MOST)}"
    known = shadow() if KNOWN_BY in values else ""
    sql = f"{known}{_SELECT} WHERE {' AND '.join(clauses)} ORDER BY {ORDERS[wanted.order]}{limit}"
    return Prepared(sql, values, picks_of(wanted, clauses), wanted.limit)


def run(conn: Connection, prepared: Prepared, *, evidence: bool = True, notes: bool = False) -> Iterator[Event]:
    """Yield the events in order, each with its evidence unless that is not wanted; memory holds one batch."""
    day = prepared.values.get(KNOWN_BY)
    for rows in batches(conn, prepared):
        events = events_of(conn, rows, evidence=evidence or day is not None, notes=notes)
        yield from as_known(conn, events, day) if isinstance(day, int) else events


def batches(conn: Connection, prepared: Prepared) -> Iterator[Sequence[Sequence[Any]]]:
    """Yield the rows of the chronology, a batch at a time, for `events_of`."""
    if prepared.picks:
        yield from _rows_of(conn, _SELECT, _picked(conn, prepared))
        return
    with conn.execute(text(prepared.sql), dict(prepared.values), execution_options=STREAMED) as result:
        yield from result.partitions(BATCH)


def _picked(conn: Connection, prepared: Prepared) -> Iterator[Sequence[int]]:
    """Yield the rows that the picks give, a batch of ids at a time."""
    left = MOST if prepared.limit is None else min(prepared.limit, MOST)
    for pick in prepared.picks:
        limited = text(f"{pick} LIMIT {left}")
        with conn.execute(limited, dict(prepared.values), execution_options=STREAMED) as found:
            for some in found.partitions(BATCH):
                left -= len(some)
                yield [row[0] for row in some]
        if left <= 0:
            return


def _rows_of(conn: Connection, select: str, batches: Iterable[Sequence[int]]) -> Iterator[Sequence[Sequence[Any]]]:
    """Yield the rows of a SELECT that ends in the id, for batches of ids, in their order."""
    for ids in batches:
        found = {row[-1]: row for row in look_up(conn, f"{select} WHERE e.id IN {{values}}", ids)}
        yield [found[i] for i in ids]


def cells(conn: Connection, prepared: Prepared, columns: Sequence[str]) -> Iterator[Sequence[Any]]:
    """Yield the bare cells of some columns of the chronology, streamed: what a table needs, at the price of a cursor."""
    if KNOWN_BY in prepared.values:  # dates may be others than the table's
        yield from ([_plain(getattr(event, name)) for name in columns] for event in run(conn, prepared))
        return
    shown = {column.name: column.sql for column in CHRONOLOGY.columns}
    select = f"SELECT {', '.join(shown[name] for name in columns)}, e.id FROM {CHRONOLOGY.source}"  # noqa: S608 - the view's own words
    if prepared.picks:
        for some in _rows_of(conn, select, _picked(conn, prepared)):
            yield from (row[:-1] for row in some)
        return
    select = select.replace(", e.id FROM", " FROM", 1)
    sql = prepared.sql.replace(_SELECT, select, 1)
    for some in dialect_of(conn).rows(conn, sql, prepared.values, BATCH):
        yield from some


def events(conn: Connection, wanted: Filter) -> Iterator[Event]:
    """Yield the events a filter asks for."""
    return run(conn, prepare(conn, wanted))


def rows(conn: Connection, wanted: Filter) -> list[int]:
    """Return the rows of the events a filter asks for, in order."""
    prepared = prepare(conn, wanted)
    if prepared.picks:
        return [row for some in _picked(conn, prepared) for row in some]
    ids = prepared.sql.replace(_SELECT, f"SELECT e.id FROM {CHRONOLOGY.source}", 1)  # noqa: S608 - the view's own words
    return list(conn.execute(text(ids), dict(prepared.values)).scalars())


def _plain(cell: object) -> object:
    """A cell as the database has it: flags as numbers, lists as JSON."""
    if isinstance(cell, bool):
        return int(cell)
    return json.dumps(cell, separators=(",", ":")) if isinstance(cell, tuple) else cell


def event(conn: Connection, key: str) -> Event:
    """Return one event by its uid or the beginning of it, whatever its status; NotFound or Ambiguous."""
    rows = conn.execute(text(f"{_SELECT} WHERE e.id = :row"), {"row": event_row(conn, key)}).all()
    return next(iter(events_of(conn, rows)))


def events_of(
    conn: Connection, rows: Sequence[Sequence[Any]], *, evidence: bool = True, notes: bool = False
) -> Iterator[Event]:
    """Yield the events that a batch of rows describes."""
    told = _evidence(conn, [row[-1] for row in rows]) if evidence else {}
    remarks = _remarks(conn, [row[-1] for row in rows]) if notes else {}
    for row in rows:
        columns = dict(zip(COLUMNS, row, strict=False))
        for name in _FLAGS:
            columns[name] = bool(columns[name])
        columns["actor_ids"] = tuple(json.loads(columns["actor_ids"]))
        yield Event(**columns, evidence=tuple(told.get(row[-1], ())), notes=tuple(remarks.get(row[-1], ())))


def _remarks(conn: Connection, rows: Sequence[int]) -> dict[int, list[Note]]:
    found: dict[int, list[Note]] = {}
    for row, *words in conn.execute(_NOTES, {"rows": list(rows)}):
        found.setdefault(row, []).append(Note(*words))
    return found


def _evidence(conn: Connection, rows: Sequence[int]) -> dict[int, list[Evidence]]:
    parts: dict[int, list[Part]] = {}
    for mention, *words in conn.execute(_PARTS, {"rows": list(rows)}):
        parts.setdefault(mention, []).append(Part(*words))
    found: dict[int, list[Evidence]] = {}
    for row, mention, *columns in conn.execute(_EVIDENCE, {"rows": list(rows)}):
        *place, is_range, kind, value, mod, claimed, who, origin, role, page, edtf, about, unsure, clock, tz = columns[
            :-9
        ]
        *source, grade, uid, older = columns[-9:]
        timex = {"type": kind, "value": value, "mod": mod} if kind and not is_range else None
        date = {"edtf": edtf, "approximate": bool(about), "uncertain": bool(unsure), "time_of_day": clock, "tz": tz}
        people = tuple(parts.get(mention, ()))
        known = dict(zip(_SOURCE, source, strict=True))
        told = Evidence(
            *[
                *place,
                timex,
                claimed,
                who,
                origin,
                people,
                role,
                page,
                date if edtf else None,
                known,
                grade,
                uid,
                bool(older),
            ]
        )
        found.setdefault(row, []).append(told)
    return found
