"""A database on a server: tables, indexes, views and triggers as this program makes them, search indexes.

That pages are sound is PostgreSQL's own business: data checksums, `pg_amcheck`.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, inspect

from timeline.store.checking.problem import Problem
from timeline.store.fulltext import in_step
from timeline.store.tables import Base
from timeline.store.views import VIEWS
from timeline.store.watched import WATCHED

_REMEDY = "'timeline db upgrade' makes it anew"
_SEEN = ("saw_insert", "saw_update", "saw_delete")
_TRIGGERS = """
    SELECT t.tgname || ' ' || c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal AND t.tgenabled <> 'D'"""


def problems_of_server(conn: Connection) -> Iterator[Problem]:
    """Yield what is missing of the schema, and whether the search indexes agree with their tables."""
    found = inspect(conn)
    views = {name: set(_columns(found.get_columns(name))) for name in found.get_view_names()}
    for view in VIEWS:
        if view.name not in views:
            yield Problem("view", "", view.name, f"the view is missing; {_REMEDY}")
        elif set(view.names) != views[view.name]:
            yield Problem("view", "", view.name, f"the view is not as this program makes it; {_REMEDY}")
    tables = set(found.get_table_names())
    for name, table in Base.metadata.tables.items():
        if name not in tables:
            yield Problem("table", "", name, "the table is missing")
            continue
        if missing := {column.name for column in table.columns} - set(_columns(found.get_columns(name))):
            yield Problem("table", "", name, f"it lacks {', '.join(sorted(missing))}")
        indexes = {tuple(index["column_names"]) for index in found.get_indexes(name)}
        yield from (
            Problem("index", "", str(index.name), "the index is missing")
            for index in table.indexes
            if tuple(column.name for column in index.columns) not in indexes  # names longer than 63 letters are cut
        )
    made = conn.exec_driver_sql(_TRIGGERS).scalars().all()
    for name in sorted({f"{event} {table}" for table in WATCHED for event in _SEEN} - set(made)):
        yield Problem("trigger", "", name, f"the trigger that notices changes is missing; {_REMEDY}")
    yield from _search(conn, tables)


def _search(conn: Connection, tables: Collection[str]) -> Iterator[Problem]:
    """Whether the search indexes are there, and agree with their tables."""
    if not {"events_fts", "sources_fts"} <= set(tables):
        yield Problem("index", "", "search", f"a search index is missing; {_REMEDY}")
        return
    yield from (Problem("index", "", "search", said) for said in in_step(conn))
    for name in ("events_fts", "sources_fts"):
        if not any(index["column_names"] == ["words"] for index in inspect(conn).get_indexes(name)):
            yield Problem("index", "", "search", f"the index of {name} is missing; {_REMEDY}")


def _columns(found: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    return (str(column["name"]) for column in found)
