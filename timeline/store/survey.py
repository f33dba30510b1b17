"""Surveys of a chronology: where sources disagree, what is undated and why, and counts. All take a filter."""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from timeline.events.filter import Filter
from timeline.store.conditions import conditions_of
from timeline.store.views import CONFLICTS, UNDATED
from timeline.store.views.chronology import BEST_MENTION

Record = dict[str, object]

_MENTION = f"LEFT JOIN mentions m ON m.id = {BEST_MENTION}"
_COUNTS = (
    ("status", "e.status"),
    ("precision", "e.precision"),
    ("date", "CASE WHEN e.edtf IS NULL THEN 'none' WHEN e.uncertain = 1 THEN 'uncertain' WHEN e.approximate = 1 THEN 'approximate' ELSE 'plain' END"),
    ("type", "e.type"),
    ("independent sources", "(SELECT count(DISTINCT n.counts_as) FROM mentions n WHERE n.event_row = e.id AND n.status <> 'rejected' AND n.older <= e.older)"),
    ("year", "CASE WHEN e.date_earliest IS NULL THEN 'none' ELSE substr(e.date_earliest, 1, 4) END"),
)  # fmt: skip


def conflicts(conn: Connection, wanted: Filter) -> Iterator[Record]:
    """Yield the rows of `conflicts` whose events a filter asks for, the widest apart first."""
    yield from _of_view(
        conn, CONFLICTS.name, "event_uid", "days_apart DESC, event_uid, earlier_edtf, later_edtf", wanted
    )


def undated(conn: Connection, wanted: Filter) -> Iterator[Record]:
    """Yield the rows of `undated` whose events a filter asks for."""
    yield from _of_view(conn, UNDATED.name, "uid", "source_uid, uid", wanted)


def stats(conn: Connection, wanted: Filter) -> Iterator[Record]:
    """Yield counts of the events that a filter asks for, `what, which, n`, and of what the whole database holds."""
    sql, values = _chosen(conn, wanted)
    total = conn.execute(text(f"SELECT count(*) FROM ({sql}) t"), values).scalar_one()  # noqa: S608 - our own words
    yield {"what": "events", "which": "all", "n": total}
    for what, column in _COUNTS:
        query = f"SELECT {column} AS which, count(*) FROM events e WHERE e.id IN ({sql}) GROUP BY 1 ORDER BY 1"  # noqa: S608
        yield from ({"what": what, "which": str(which), "n": n} for which, n in conn.execute(text(query), values))
    for what, query in (
        ("sources", "SELECT known, count(*) FROM sources GROUP BY 1 ORDER BY 1"),
        ("actors", "SELECT kind, count(DISTINCT cluster_uid) FROM actors GROUP BY 1 ORDER BY 1"),
        ("date expressions", "SELECT grade, count(*) FROM date_expressions WHERE is_range = 0 GROUP BY 1 ORDER BY 1"),
        ("conflicts", "SELECT 'all', count(DISTINCT event_uid) FROM conflicts"),
    ):
        yield from ({"what": what, "which": str(which), "n": n} for which, n in conn.execute(text(query)))


def _of_view(conn: Connection, view: str, uid: str, order: str, wanted: Filter) -> Iterator[Record]:
    sql, values = _chosen(conn, wanted)
    limit = "" if wanted.limit is None else f" LIMIT {wanted.limit}"
    query = f"SELECT * FROM {view} WHERE {uid} IN (SELECT uid FROM events WHERE id IN ({sql})) ORDER BY {order}{limit}"  # noqa: S608
    yield from (dict(row) for row in conn.execute(text(query), values).mappings())


def _chosen(conn: Connection, wanted: Filter) -> tuple[str, dict[str, object]]:
    """The row ids of the events that a filter asks for."""
    clauses, values = conditions_of(conn, wanted)
    return f"SELECT e.id FROM events e {_MENTION} WHERE {' AND '.join(clauses)}", values  # noqa: S608 - our own words
