"""`python -m benchmarks exports [--events N]`: how fast tables are written, and how lean a calendar is.

The seeds are taken in and copied row by row, with new ids, until there are N events (100,000). Both sides of the ratio are
measured in one run, on the same file, in turns, the best of a few; the memory of each export in a process of its own.

raw cursor   `SELECT * FROM chronology` through sqlite3, written by the csv module: what nobody can undercut much.
csv, ics     `Timeline.export`, every column, every event.
memory       the highest resident memory of the process during the export, above what it had before.
"""

import argparse
import csv
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.speed import Bar
from timeline.library import Timeline

_RUNS = 3
_COPIED = (
    ("date_expressions", {"parent_row": "date_expressions"}),
    ("events", {}),
    ("mentions", {"event_row": "events", "expression_row": "date_expressions"}),
    ("mention_actors", {"mention_row": "mentions"}),
)
"""The tables that an event takes rows of, with their links to each other; sources and actors are shared by all copies."""

_PEAK = """
import sys
from pathlib import Path
from timeline.library import Timeline
def most():  # not getrusage, whose peak is inherited from the process that started this one
    [line] = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024
path, form, out = sys.argv[1:]
with Timeline.open(path) as timeline:  # writable: what goes out in a calendar is kept
    next(timeline.events())
    Path("/proc/self/clear_refs").write_text("5")  # forget the peak so far
    before = most()
    timeline.export(form, out)
    print(most() - before)
"""


def main(words: list[str]) -> int:
    """Measure and print; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks exports")
    parser.add_argument("--events", type=int, default=100_000)
    wanted = parser.parse_args(words).events
    with TemporaryDirectory() as place:
        path = Path(place, "timeline.db")
        n = fill(path, wanted)
        print(f"{n} events, {path.stat().st_size / 1e6:.0f} MB")
        with Timeline.open(path, readonly=True) as timeline:
            raw, ours = _best(
                lambda: _raw(path, Path(place, "raw.csv")), lambda: timeline.export("csv", Path(place, "ours.csv"))
            )
        same = Path(place, "raw.csv").read_bytes() == Path(place, "ours.csv").read_bytes()
        print(
            f"raw cursor {n / raw:10,.0f} rows/s\nexport csv {n / ours:10,.0f} rows/s, {'the same' if same else 'OTHER'} bytes"
        )
        began = time.perf_counter()
        ics = _peak(path, "ics", Path(place, "out.ics"))
        print(f"export ics {n / (time.perf_counter() - began):10,.0f} events/s")
        bars = [
            Bar("csv against the raw cursor", raw / ours, "≥", 0.8),
            Bar("csv, MB above start", _peak(path, "csv", Path(place, "out.csv")), "≤", 60),
            Bar("ics, MB above start", ics, "≤", 60),
        ]
    print(*bars, sep="\n")
    return int(not same or not all(bar.met for bar in bars))


def fill(path: Path, wanted: int) -> int:
    """Make a database of at least `wanted` events; return how many the chronology shows."""
    with Timeline.open(path) as timeline:
        timeline.seed()
    with closing(sqlite3.connect(path)) as conn:
        (count,) = conn.execute("SELECT count(*) FROM chronology").fetchone()
        for table, links in _COPIED:
            columns = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
            steps = {name: conn.execute(f"SELECT max(id) FROM {name}").fetchone()[0] for name, _ in _COPIED}
            shown = [_copy(name, steps[table], {link: steps[to] for link, to in links.items()}) for name in columns]
            listed = ", ".join(f'"{name}"' for name in columns)
            conn.execute(
                f"WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {-(-wanted // count) - 1})"
                f" INSERT INTO {table} ({listed}) SELECT {', '.join(shown)} FROM n, {table}"
            )
        conn.commit()
        conn.execute("ANALYZE")
        return int(conn.execute("SELECT count(*) FROM chronology").fetchone()[0])


def _copy(column: str, step: int, links: dict[str, int]) -> str:
    """Return the SQL of a column in copy n of a row; sort_key ends in the uid."""
    if column == "id":
        return f"id + n * {step}"
    if column in links:
        return f"{column} + n * {links[column]}"
    return f"{column} || printf('%06d', n)" if column in {"uid", "sort_key", "own_event"} else f'"{column}"'


def _raw(path: Path, out: Path) -> None:
    with closing(sqlite3.connect(path)) as conn, out.open("w", encoding="utf-8", newline="") as stream:
        cursor = conn.execute("SELECT * FROM chronology")
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow([name for name, *_ in cursor.description])
        writer.writerows(cursor)


def _best(*sides: Callable[[], object]) -> list[float]:
    """Return the shortest time of each side, in seconds; they take turns, so that a busy machine is busy for both."""
    times = [_timed(side) for _ in range(_RUNS) for side in sides]
    return [min(times[i :: len(sides)]) for i in range(len(sides))]


def _timed(side: Callable[[], object]) -> float:
    began = time.process_time()
    side()
    return time.process_time() - began


def _peak(path: Path, form: str, out: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", _PEAK, path, form, out],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    return float(done.stdout)
