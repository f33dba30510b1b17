"""`python -m benchmarks query [EVENTS] [--db PATH]`: what questions to a large database take, against what nobody can undercut much.

EVENTS are made (benchmarks/made_events.py), a million by default; `--db` takes a database that is there. CPU milliseconds, the
best of some runs in turns. Questions go through `Timeline` as `timeline ls` and `timeline search` ask them, a page of 50 with
evidence, actors and sources; `row ids` are only found, in the order of the chronology, by what these commands find them by.

A `postgresql://` URL asks the same of a server: see benchmarks/query_server.py.

pages     the first in order of time; one nine tenths down, by `--after`; OFFSET to there, of row ids; the newest, the surest first.
search    of a word that one title in a hundred has, and of one that one in ten has; FTS5's own best 50 rows by rank.
overlap   row ids of all dated events that could have happened on a day; an R*Tree over the same events, alone, and joined so
          that it gives the same rows in the same order. In turns, over some days.
"""

import argparse
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from benchmarks.machine import machine
from benchmarks.made_events import fill
from benchmarks.query_server import measure
from benchmarks.speed import Bar
from timeline.dates.days import day_text
from timeline.dates.edtf import parse
from timeline.events.filter import Filter, Order, Undated
from timeline.library import Timeline
from timeline.store import query
from timeline.store.database import reading

_PAGE = 50
_RUNS = 5
_DAYS = 20
_FAR = 2**31 - 1

_SHOWN = "merged_into IS NULL AND outside = 0 AND status IN ('accepted', 'proposed')"
_TREE = "SELECT id FROM tree.spans WHERE first <= ? AND last >= ?"
_SAME = f"""
    SELECT e.id FROM tree.spans t CROSS JOIN events e ON e.id = t.id
    WHERE t.first <= ? AND t.last >= ? AND {_SHOWN} ORDER BY e.sort_key"""


def main(words: list[str]) -> int:
    """Measure and print; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks query", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("events", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--db", help="a database that is there; it is only read (an empty one on a server is filled)")
    chosen = parser.parse_args(words)
    if chosen.db and "://" in chosen.db:
        return measure(chosen.db, chosen.events)
    with TemporaryDirectory() as place:
        path = Path(chosen.db) if chosen.db else Path(place, "made.db")
        if chosen.db is None:
            fill(path, chosen.events)
        with Timeline.open(path, readonly=True) as timeline, closing(sqlite3.connect(path)) as raw:
            (count,) = raw.execute(f"SELECT count(*) FROM events WHERE {_SHOWN}").fetchone()
            print(f"{machine()}\n{count} events, {path.stat().st_size / 1e6:.0f} MB")
            bars = [*_pages(timeline, raw, count), *_search(timeline, raw, count), _overlap(timeline, raw, Path(place))]
    print(*bars, sep="\n")
    return int(not all(bar.met for bar in bars))


def _pages(timeline: Timeline, raw: sqlite3.Connection, count: int) -> list[Bar]:
    deep = count * 9 // 10
    offset = f"SELECT uid FROM events WHERE {_SHOWN} ORDER BY sort_key LIMIT {_PAGE} OFFSET ?"
    [after] = raw.execute(offset, (deep - 1,)).fetchone()
    first, page, _, newest, _ = _best(
        {
            "first page": lambda: _ask(timeline, Filter(limit=_PAGE)),
            f"page after {deep:,} events": lambda: _ask(timeline, Filter(limit=_PAGE, after=after)),
            f"row ids by OFFSET {deep:,}": lambda: raw.execute(offset, (deep,)).fetchall(),
            "newest first": lambda: _ask(timeline, Filter(limit=_PAGE, order=Order.DATE_DESC)),
            "surest first": lambda: _ask(timeline, Filter(limit=_PAGE, order=Order.CONFIDENCE)),
        }
    )
    return [
        Bar("ms, the first page", first, "≤", 50),
        Bar("times the first page, nine tenths down", page / first, "≤", 2),
        Bar("ms, the newest first", newest, "≤", 50),
    ]


def _search(timeline: Timeline, raw: sqlite3.Connection, count: int) -> list[Bar]:
    raw.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, events_fts, row)")
    near = "SELECT term, doc FROM temp.words WHERE length(term) > 1 ORDER BY abs(doc - ?) LIMIT 1"
    (rare, n_rare), (frequent, n_frequent) = (raw.execute(near, (count // of,)).fetchone() for of in (100, 10))
    ranked = "SELECT rowid FROM events_fts WHERE events_fts MATCH ? ORDER BY rank LIMIT 50"
    took = _best(
        {
            f"search, {n_rare:,} have it": lambda: _ask(timeline, Filter(limit=_PAGE, text=rare)),
            f"FTS5 by rank, {n_rare:,} have it": lambda: raw.execute(ranked, (f'"{rare}"',)).fetchall(),
            f"search, {n_frequent:,} have it": lambda: _ask(timeline, Filter(limit=_PAGE, text=frequent)),
            f"FTS5 by rank, {n_frequent:,} have it": lambda: raw.execute(ranked, (f'"{frequent}"',)).fetchall(),
        }
    )
    return [Bar("ms, a search", took[0], "≤", 100), Bar("ms, the best by rank", took[1], "≤", 100)]


def _overlap(timeline: Timeline, raw: sqlite3.Connection, place: Path) -> Bar:
    raw.execute("ATTACH ? AS tree", (str(place / "tree.db"),))
    raw.execute("CREATE VIRTUAL TABLE tree.spans USING rtree_i32(id, first, last)")
    raw.execute(
        f"INSERT INTO tree.spans SELECT id, coalesce(day_earliest, -{_FAR}), coalesce(day_latest, {_FAR}) FROM events"
        f" WHERE day_earliest IS NOT NULL OR day_latest IS NOT NULL"
    )
    raw.commit()
    days = list(_days(raw))
    windows = [Filter(since=day, until=day, undated=Undated.EXCLUDE) for day in map(parse, map(day_text, days))]
    with reading(timeline._engine) as conn:  # noqa: SLF001 - row ids are no part of the library
        ours = [query.rows(conn, one) for one in windows]
        theirs = [[row for (row,) in raw.execute(_SAME, (day, day))] for day in days]
        assert ours == theirs
        print(f"{_DAYS} days, on each could have happened, on the average, {sum(map(len, ours)) // _DAYS:,} events")
        index, _, tree = _best(
            {
                "overlap, row ids": lambda: [query.rows(conn, one) for one in windows],
                "R*Tree alone": lambda: [raw.execute(_TREE, (day, day)).fetchall() for day in days],
                "R*Tree, the same rows in order": lambda: [raw.execute(_SAME, (day, day)).fetchall() for day in days],
            },
            _DAYS,
        )
    return Bar("times an R*Tree with the same answer", index / tree, "≤", 2)


def _days(raw: sqlite3.Connection) -> Iterator[int]:
    """Yield days on which something happened, the same every time."""
    (last,) = raw.execute("SELECT max(id) FROM events").fetchone()
    random = Random(1)
    for _ in range(_DAYS):
        found = "SELECT day_earliest FROM events WHERE id >= ? AND day_earliest = day_latest ORDER BY id LIMIT 1"
        yield raw.execute(found, (random.randint(1, max(1, last * 9 // 10)),)).fetchone()[0]


def _ask(timeline: Timeline, wanted: Filter) -> int:
    return len(list(timeline.events(wanted)))


def _best(sides: dict[str, Callable[[], object]], of: int = 1) -> list[float]:
    """Print and return the CPU milliseconds of the fastest of some runs of each side, which take turns; each asks `of` times."""
    times: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(_RUNS):
        for name, side in sides.items():
            began = time.process_time()
            side()
            times[name].append(1000 * (time.process_time() - began) / of)
    for name, some in times.items():
        print(f"{name:36}{min(some):10.2f} ms")
    sys.stdout.flush()
    return [min(some) for some in times.values()]
