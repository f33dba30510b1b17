"""`python -m benchmarks ingest FOLDER [--articles N] [--jobs N]`: how fast articles go in, where the time goes, and how flat it stays.

N articles of about 3,000 characters are made from the documents of FOLDER (benchmarks/made_articles.py; `--repeat`: every round of
them tells the same). Times are CPU time. What is printed:

stages    where the time goes, an article; each stage without those within it. With one job alone: other processes tell nothing.
rate      articles a second and core, over all processes; of each thousand as it goes in, with one job also what storing it takes.
memory    the most that a process holds.
flatness  the rate of the last thousand articles against that of the first.
storing   some articles that are read already, stored by our own way (`ours`) and by `executemany` of the same rows with the same
          indexes and one INSERT … SELECT into the full text a batch (`raw`): what nobody can undercut much. In turns, the best
          of three.
jobs      with `--jobs N`: the time on the clock of one job against that of N, on the first 500 articles, and against that of N
          programs that share the articles and nothing else, which is what the machine can do. Each program begins cold.
"""

import argparse
import importlib
import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.made_articles import write
from benchmarks.speed import Bar
from timeline.articles.article import Article
from timeline.articles.read import read_article
from timeline.articles.readers.files import read_path
from timeline.articles.reading import Reading
from timeline.library import Timeline

_STAGES = {
    "sentences": ("timeline.articles.read.sentences", "timeline.articles.read.outside"),
    "dates": ("timeline.articles.read.mentions", "timeline.articles.read.candidates", "timeline.articles.read.follow"),
    "actors": ("timeline.articles.read.actors_of", "timeline.articles.read.with_references"),
    "grammar": ("timeline.articles.drafting.parsed.read",),
    "drafting": ("timeline.articles.read.drafts_of",),
    "storing": ("timeline.store.intake.store_all",),
}
"""What is timed, by where it is called; the rest, reading files among it, is 'other'."""

_SAMPLE = 512
_BATCH = 64
_THOUSAND = 1000
_RUNS = 3
_RAW = (
    *("sources", "source_names", "source_dates", "source_shingles", "date_expressions", "events", "actors", "aliases"),
    *("name_mentions", "mentions", "mention_actors", "telling_keys"),
)


class Stages:
    """CPU seconds a stage, each without the stages called within it."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(_STAGES, 0.0)
        self._within = [0.0]
        for stage, places in _STAGES.items():
            for place in places:
                module, _, name = place.rpartition(".")
                found = importlib.import_module(module)
                setattr(found, name, self._timed(stage, getattr(found, name)))

    def _timed(self, stage: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*args: Any, **more: Any) -> Any:
            began = time.process_time()
            self._within.append(0.0)
            try:
                return work(*args, **more)
            finally:
                took = time.process_time() - began
                self.seconds[stage] += took - self._within.pop()
                self._within[-1] += took

        return timed


def main(words: list[str]) -> int:
    """Measure and print; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks ingest", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--repeat", action="store_true", help="every round tells the same")
    chosen = parser.parse_args(words)
    with TemporaryDirectory() as place:
        lines = Path(place, "articles.jsonl")
        write(chosen.folder, chosen.articles, lines, repeat=chosen.repeat)
        bars = [_storing(lines, Path(place))]
        if chosen.jobs > 1:
            bars += _together(lines, Path(place), chosen.jobs)
        bars += _whole(lines, Path(place, "whole.db"), chosen.articles, chosen.jobs)
    print(*bars, sep="\n")
    return int(not all(bar.met for bar in bars))


def _whole(lines: Path, database: Path, count: int, jobs: int) -> list[Bar]:
    marks: list[tuple[int, float]] = [(0, _cpu())]
    stages = Stages() if jobs == 1 else None
    lasts = [marks[0]]
    stored = [0.0]

    def progress(done: int, _total: int, _name: str) -> None:
        if done - marks[-1][0] >= _BATCH:
            marks.append((done, _cpu()))
        if done - lasts[-1][0] == _THOUSAND:
            lasts.append((done, _cpu()))
            told = f"to {done:6}  {_THOUSAND / (lasts[-1][1] - lasts[-2][1]):6.1f} articles a second and core"
            if stages is not None:
                stored.append(stages.seconds["storing"])
                told += f", storing {stored[-1] - stored[-2]:6.2f} ms an article"
            print(told, flush=True)

    with Timeline.open(database) as timeline:
        began = _cpu()
        timeline.ingest(lines, jobs=jobs, on_progress=progress)
        took = _cpu() - began
    if stages is not None:
        seconds = stages.seconds | {"other": took - sum(stages.seconds.values())}
        for stage, spent in seconds.items():
            print(f"{stage:16}{spent / count * 1000:8.2f} ms an article {spent / took:6.0%}")
    print(
        f"{'together':16}{took / count * 1000:8.2f} ms an article, {count} articles, {database.stat().st_size / 1e6:.0f} MB"
    )
    most = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    bars = [Bar("articles a second and core", count / took, "≥", 50), Bar("MB at most, a process", most, "≤", 400)]
    if jobs == 1 and count >= 2000:
        first = next((at, cpu) for at, cpu in marks if at >= 1000)
        start = next((at, cpu) for at, cpu in marks if at >= count - 1000)
        speeds = [(first[0] - marks[0][0]) / (first[1] - marks[0][1]), (count - start[0]) / (took + began - start[1])]
        bars.append(Bar("the last thousand against the first", speeds[1] / speeds[0], "≥", 0.8))
    return bars


def _cpu() -> float:
    """CPU seconds of this process, and of those it started that have ended."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + ended.ru_utime + ended.ru_stime


def _storing(lines: Path, place: Path) -> Bar:
    read = _readings(lines)
    _store(read, place / "rows.db")
    rows = _rows(place / "rows.db", len(read))
    times = [(_store(read, place / f"ours{i}.db"), _raw(rows, place / f"raw{i}.db")) for i in range(_RUNS)]
    ours, raw = (min(side) for side in zip(*times, strict=True))
    count = sum(len(some) for batch in rows for _, some in batch.values())
    for name, took in (("ours", ours), ("raw", raw)):
        print(f"storing, {name:7}{took / len(read) * 1000:8.2f} ms an article, {count / took:9,.0f} rows/s")
    return Bar("storing against the raw limit", raw / ours, "≥", 0.6)


def _readings(lines: Path) -> dict[Article, Reading]:
    articles = (one for one in read_path(lines) if isinstance(one, Article))
    return {article: read_article(article) for article, _ in zip(articles, range(_SAMPLE), strict=False)}


def _store(read: dict[Article, Reading], database: Path) -> float:
    """Return the seconds that storing takes, by the way of every ingestion but for the reading."""
    workers = importlib.import_module("timeline.articles.reading_many")
    reader = workers.read_article
    setattr(workers, "read_article", lambda article, _roster: read[article])  # noqa: B010 - a stand-in, not a value of it
    try:
        with Timeline.open(database) as timeline:
            began = time.process_time()
            timeline.ingest(*read)
            return time.process_time() - began
    finally:
        setattr(workers, "read_article", reader)  # noqa: B010


Batch = dict[str, tuple[int, list[tuple[Any, ...]]]]


def _rows(database: Path, count: int) -> list[Batch]:
    """Return the rows of a database by batches of sources: by table the number of columns, and the rows."""
    with closing(sqlite3.connect(database)) as conn:
        conn.execute("UPDATE mentions SET event_row = (SELECT id FROM events WHERE uid = own_event)")
        return [dict(_batch(conn, first, first + _BATCH - 1)) for first in range(1, count + 1, _BATCH)]


def _batch(conn: sqlite3.Connection, first: int, last: int) -> Iterator[tuple[str, tuple[int, list[tuple[Any, ...]]]]]:
    told = f"SELECT id FROM mentions WHERE source_row BETWEEN {first} AND {last}"
    named = "SELECT min(source_row) FROM name_mentions WHERE actor_row = "
    which = {
        "sources": f"id BETWEEN {first} AND {last}",
        "events": f"id IN (SELECT event_row FROM mentions WHERE source_row BETWEEN {first} AND {last})",
        "actors": f"({named}t.id) BETWEEN {first} AND {last}",
        "aliases": f"({named}t.actor_row) BETWEEN {first} AND {last}",
        "mention_actors": f"mention_row IN ({told})",
        "telling_keys": f"mention_row IN ({told})",
    }
    for table in _RAW:
        condition = which.get(table, f"source_row BETWEEN {first} AND {last}")
        cursor = conn.execute(f"SELECT * FROM {table} t WHERE {condition} ORDER BY id")
        yield table, (len(cursor.description), cursor.fetchall())


def _raw(batches: list[Batch], database: Path) -> float:
    Timeline.open(database).close()
    with closing(sqlite3.connect(database, isolation_level=None)) as conn:
        conn.execute("PRAGMA synchronous = NORMAL")
        conn.execute("PRAGMA cache_size = -80000")
        conn.execute("PRAGMA foreign_keys = ON")
        began = time.process_time()
        for batch in batches:
            conn.execute("BEGIN IMMEDIATE")
            for table, (width, rows) in batch.items():
                conn.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * width)})", rows)
            for index, columns, source in (
                ("events_fts", "title, description, quotes", ("event_texts", batch["events"])),
                ("sources_fts", "title, text", ("sources", batch["sources"])),
            ):
                ids = [row[0] for row in source[1][1]]
                conn.execute(
                    f"INSERT INTO {index}(rowid, {columns}) SELECT id, {columns} FROM {source[0]} WHERE id BETWEEN ? AND ?",
                    (min(ids), max(ids)),
                )
            conn.execute("COMMIT")
        return time.process_time() - began


def _together(lines: Path, place: Path, jobs: int) -> list[Bar]:
    """Compare the clock of one job with that of several, and with as many programs that have nothing in common; each begins cold."""
    told = lines.read_text(encoding="utf-8").split("\n")[:_SAMPLE]
    share = -(-len(told) // jobs)
    parts = [place / f"part{number}.jsonl" for number in range(jobs)]
    for number, part in enumerate(parts):
        part.write_text("\n".join(told[number * share : (number + 1) * share]), encoding="utf-8")
    some = place / "some.jsonl"
    some.write_text("\n".join(told), encoding="utf-8")
    took = {
        "1 job": _clock([(some, place / "one.db", 1)]),
        f"{jobs} jobs": _clock([(some, place / "several.db", jobs)]),
        f"{jobs} programs": _clock([(part, part.with_suffix(".db"), 1) for part in parts]),
    }
    for name, seconds in took.items():
        print(f"{name:16}{len(told) / seconds:8.1f} articles/s on the clock")
    one, several, apart = took.values()
    return [
        Bar(f"times as fast with {jobs} jobs", one / several, "≥", 1.6),
        Bar(f"… of what {jobs} programs on {jobs} files reach", apart / several, "≥", 0.9),
    ]


def _clock(runs: list[tuple[Path, Path, int]]) -> float:
    """Return the seconds that some ingestions take that run at once."""
    began = time.perf_counter()
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "timeline", "-d", str(database), "-q", "ingest", str(lines), "--jobs", str(jobs)],
            stdout=subprocess.DEVNULL,
        )
        for lines, database, jobs in runs
    ]
    codes = [one.wait() for one in started]
    if any(codes):
        raise SystemExit("an ingestion failed")
    return time.perf_counter() - began
