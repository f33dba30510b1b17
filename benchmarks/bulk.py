"""`python -m benchmarks bulk URL [EVENTS]`: how fast rows go into PostgreSQL, against COPY of the same rows.

URL is an empty database, which is filled and left as it is; EVENTS are made (benchmarks/made_events.py), 100,000 by default.
Seconds on the clock, since the server's work is another process's.

ours      rows as our own code makes them go in by `store.bulk.insert_rows`, a batch of 20,000 at a time.
raw       the very same cells, ids included, by `COPY … FROM STDIN` of psycopg, prepared before, into the same tables with their indexes.
copy      the whole database to a file of SQLite by `timeline db copy`, search index and proof included: said, without a bar.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.machine import machine
from benchmarks.made_events import fill
from benchmarks.speed import Bar
from timeline.library import Timeline
from timeline.store import bulk
from timeline.store.database import writing
from timeline.store.dialects.postgresql.copying import copy_rows

_RUNS = 3
_TABLES = "events, mentions, mention_actors, sources, actors"


def main(words: list[str]) -> int:
    """Measure and print; 1 when the bar is missed."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks bulk", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("url")
    parser.add_argument("events", nargs="?", type=int, default=100_000)
    chosen = parser.parse_args(words)
    print(machine())
    with Timeline.open(chosen.url) as timeline:
        batches = _kept(chosen.url, chosen.events)
        raw = list(_raw(timeline, batches))
        count = sum(len(rows) for _, rows in batches)
        ours, theirs = [], []
        for _ in range(_RUNS):
            ours.append(_timed(timeline, lambda conn: [bulk.insert_rows(conn, *one) for one in batches]))
            theirs.append(_timed(timeline, lambda conn: [copy_rows(conn, *one) for one in raw]))
        print(
            f"{count:,} rows of {chosen.events:,} events: ours {count / min(ours):,.0f} rows/s, COPY {count / min(theirs):,.0f} rows/s"
        )
    with TemporaryDirectory() as place, Timeline.open(chosen.url) as timeline:
        fill(chosen.url, chosen.events)
        began = time.perf_counter()
        copied = sum(timeline.copy(Path(place, "copy.db")).values())
        took = time.perf_counter() - began
        print(f"db copy to a file, proved: {copied:,} rows in {took:.1f} s, {copied / took:,.0f} rows/s")
    bar = Bar("times COPY of the same rows", min(theirs) / min(ours), "≥", 0.5)
    print(bar)
    sys.stdout.flush()
    return int(not bar.met)


def _kept(url: str, count: int) -> list[tuple[Any, list[Any]]]:
    """Return what `fill` inserts, table by table; the database is empty again afterwards."""
    kept: list[tuple[Any, list[Any]]] = []
    plain = bulk.insert_rows

    def keep(conn: Any, table: Any, rows: Any, ids: Any = None) -> None:
        kept.append((table, list(rows)))
        plain(conn, table, rows, ids)

    import benchmarks.made_events as made  # noqa: PLC0415 - its name is exchanged

    made.insert_rows, before = keep, made.insert_rows
    try:
        fill(url, count)
    finally:
        made.insert_rows = before
    with Timeline.open(url) as timeline, writing(timeline._engine) as conn:  # noqa: SLF001 - below the library
        conn.exec_driver_sql(f"TRUNCATE {_TABLES}, events_fts, sources_fts CASCADE")
    return kept


def _raw(timeline: Timeline, batches: list[tuple[Any, list[Any]]]) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    """Yield tables with their columns, and cells as the driver takes them; rows without ids get those that ours get."""
    from timeline.store.dialects.writing import processed  # noqa: PLC0415 - once

    dialect = timeline._engine.dialect  # noqa: SLF001 - below the library
    last: dict[str, int] = {}
    for table, rows in batches:
        columns = tuple(rows[0])
        cells = [[row[name] for row in rows] for name in columns]
        if "id" not in columns:
            first = last.get(table.__tablename__, 0) + 1
            columns, cells = ("id", *columns), [list(range(first, first + len(rows))), *cells]
        last[table.__tablename__] = cells[columns.index("id")][-1]
        names = ", ".join(f'"{name}"' for name in columns)
        yield f"{table.__tablename__} ({names})", processed(dialect, table.__table__, columns, cells)


def _timed(timeline: Timeline, work: Callable[[Any], object]) -> float:
    """Return the seconds of a transaction; its rows are removed afterwards."""
    began = time.perf_counter()
    with writing(timeline._engine) as conn:  # noqa: SLF001 - below the library
        work(conn)
    took = time.perf_counter() - began
    with writing(timeline._engine) as conn:  # noqa: SLF001 - likewise
        conn.exec_driver_sql(f"TRUNCATE {_TABLES} CASCADE")
    return took
