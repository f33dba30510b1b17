"""The canonical dump: every fact of the database as lines of JSON, so that equal content is equal bytes.

A line a row, `{"table": …, …}` with its keys sorted; tables in alphabetical order, rows by uid, those without one by
what they belong to and then by their columns. Links between rows are uids, not row ids. Left out are row ids, the times of
the record, what can be made again from the rest (indexes, sketches), and the history of changes: undoing a change gives
the dump from before it.
"""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, FromClause, Label, Select, Table, select

from timeline.store.tables import Base

HISTORY = frozenset({"revisions", "runs", "batches", "exports"})
"""Tables of what was done and when."""

DERIVED = frozenset({"source_shingles", "telling_keys"})
"""Tables made from the texts and from what was read in them."""

DERIVED_COLUMNS = frozenset({"told_hash"})

RECORD_TIMES = frozenset({"ingested_at", "created_at", "updated_at", "finished_at"})


def lines(conn: Connection) -> Iterator[str]:
    """Yield the lines of the dump, without line ends; memory holds a few hundred rows."""
    for name in sorted(set(Base.metadata.tables) - HISTORY - DERIVED):
        table = Base.metadata.tables[name]
        with conn.execute(_select(table), execution_options={"yield_per": 500}) as result:
            for row in result.mappings():
                facts = json.dumps(dict(row), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
                yield f'{{"table":"{name}",{facts[1:]}'


def _select(table: Table) -> Select[*tuple[Any, ...]]:
    """Every column but the private ones, each link replaced by the uid it leads to; in order."""
    source: FromClause = table
    shown: list[ColumnElement[object]] = []
    for column in table.columns:
        if column.name == "id" or column.name in RECORD_TIMES or column.name in DERIVED_COLUMNS:
            continue
        if column.foreign_keys:
            linked, source = _linked(column, source)
            shown.append(linked)
        else:
            shown.append(column)
    first = [column for column in shown if column.name == "uid" or isinstance(column, Label)]
    rest = [column for column in shown if column not in first]
    order = first if any(column.name == "uid" for column in first) else [*first, *rest]
    order = sorted(order, key=lambda column: column.name != "uid")
    return select(*shown).select_from(source).order_by(*(column.nulls_first() for column in order))


def _linked(column: Column[object], source: FromClause) -> tuple[ColumnElement[object], FromClause]:
    """Return the uid of the row that a column leads to, and the rows joined with it: `source_row` becomes `source_uid`."""
    (key,) = column.foreign_keys
    other = key.column.table.alias(f"of_{column.name}")
    joined = source.outerjoin(other, other.c.id == column)
    return other.c.uid.label(column.name.removesuffix("_row") + "_uid"), joined
