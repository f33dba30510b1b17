"""`python -m benchmarks query [EVENTS] --db postgresql://…`: the same questions to a database on a server.

An empty one is filled with EVENTS first, and left as it is. Milliseconds on the clock, for most of the work is the server's; the
best of some runs in turns. Pages and searches go through `Timeline`, as `timeline ls` and `timeline search` ask; `row ids by
OFFSET` are PostgreSQL's own way to a page nine tenths down, `tsvector alone` gives all row ids of those that have a word.
"""

import sys
import time
from collections.abc import Callable
from typing import Any

from sqlalchemy import text

from benchmarks.machine import machine
from benchmarks.made_events import fill
from benchmarks.speed import Bar
from timeline.events.filter import Filter, Order
from timeline.library import Timeline
from timeline.store.database import reading, writing

_PAGE = 50
_RUNS = 5
_SHOWN = "merged_into IS NULL AND outside = 0 AND status IN ('accepted', 'proposed')"


def measure(url: str, events: int) -> int:
    """Measure and print; 1 when a bar is missed."""
    with Timeline.open(url) as timeline:
        if not timeline.status()["events"]:
            began = time.perf_counter()
            fill(url, events)
            with writing(timeline._engine) as conn:  # noqa: SLF001 - below the library
                conn.exec_driver_sql("ANALYZE")
            print(f"filled in {time.perf_counter() - began:.0f} s")
    with Timeline.open(url, readonly=True) as timeline, reading(timeline._engine) as conn:  # noqa: SLF001 - likewise
        facts = timeline.status()
        count = int(conn.execute(text(f"SELECT count(*) FROM events WHERE {_SHOWN}")).scalar_one())
        print(f"{machine()}; PostgreSQL {facts['postgresql_version']}")
        print(f"{count} events, {int(str(facts['bytes'])) / 1e6:.0f} MB")
        bars = [*_pages(timeline, conn, count), *_search(timeline, conn, count)]
    print(*bars, sep="\n")
    return int(not all(bar.met for bar in bars))


def _pages(timeline: Timeline, conn: Any, count: int) -> list[Bar]:
    deep = count * 9 // 10
    offset = text(f"SELECT uid FROM events WHERE {_SHOWN} ORDER BY sort_key LIMIT {_PAGE} OFFSET :deep")
    after = conn.execute(offset, {"deep": deep - 1}).scalars().first()
    first, page, _, newest, _ = _best(
        {
            "first page": lambda: _ask(timeline, Filter(limit=_PAGE)),
            f"page after {deep:,} events": lambda: _ask(timeline, Filter(limit=_PAGE, after=after)),
            f"row ids by OFFSET {deep:,}": lambda: conn.execute(offset, {"deep": deep}).all(),
            "newest first": lambda: _ask(timeline, Filter(limit=_PAGE, order=Order.DATE_DESC)),
            "surest first": lambda: _ask(timeline, Filter(limit=_PAGE, order=Order.CONFIDENCE)),
        }
    )
    return [
        Bar("ms, the first page", first, "≤", 50),
        Bar("times the first page, nine tenths down", page / first, "≤", 2),
        Bar("ms, the newest first", newest, "≤", 50),
    ]


def _search(timeline: Timeline, conn: Any, count: int) -> list[Bar]:
    found = text("SELECT count(*) FROM events_fts WHERE words @@ CAST(:word AS tsquery)")
    alone = text("SELECT id FROM events_fts WHERE words @@ CAST(:word AS tsquery)")
    words = [
        word
        for (word,) in conn.execute(
            text("SELECT DISTINCT unnest(tsvector_to_array(words)) FROM (SELECT words FROM events_fts LIMIT 200) w")
        )
    ]
    counts = {
        word: int(conn.execute(found, {"word": word}).scalar_one()) for word in sorted(words)[::3] if len(word) > 1
    }
    rare, frequent = (min(counts, key=lambda word, of=of: abs(counts[word] - count // of)) for of in (100, 10))
    took = _best(
        {
            f"search, {counts[rare]:,} have it": lambda: _ask(timeline, Filter(limit=_PAGE, text=rare)),
            f"tsvector alone, {counts[rare]:,} have it": lambda: conn.execute(alone, {"word": rare}).all(),
            f"search, {counts[frequent]:,} have it": lambda: _ask(timeline, Filter(limit=_PAGE, text=frequent)),
            f"tsvector alone, {counts[frequent]:,} have it": lambda: conn.execute(alone, {"word": frequent}).all(),
        }
    )
    return [Bar(f"ms, a search of a word that {counts[rare]:,} have", took[0], "≤", 100)]


def _ask(timeline: Timeline, wanted: Filter) -> int:
    return len(list(timeline.events(wanted)))


def _best(sides: dict[str, Callable[[], object]]) -> list[float]:
    """Print and return the milliseconds of the fastest of some runs of each side, which take turns."""
    times: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(_RUNS):
        for name, side in sides.items():
            began = time.perf_counter()
            side()
            times[name].append(1000 * (time.perf_counter() - began))
    for name, some in times.items():
        print(f"{name:36}{min(some):10.2f} ms")
    sys.stdout.flush()
    return [min(some) for some in times.values()]
