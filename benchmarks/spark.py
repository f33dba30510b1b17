"""Reading with Spark on two cores, warm, beside the local pool of two processes, on the same table: `spark FOLDER [--articles N]`.

The bar: Spark takes at most 1.5 times as long. Both sides have read once before, so that neither loads what it reads with while
it is measured; both are measured in turn, and the least of each counts. What the job does besides reading is told, without a bar.
"""

import argparse
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.made_articles import articles
from timeline.articles.article import Article
from timeline.articles.read import EMPTY
from timeline.articles.readers.files import read_path
from timeline.spark.jobs import ingest, read_table
from timeline.spark.reading import reader
from timeline.spark.session import session
from timeline.spark.tables import READ
from timeline.store.workers import Readers, readers

BAR = 1.5
_BATCH = 16


def main(words: list[str]) -> int:
    """Print both times and their ratio; 1 when it is above the bar."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks spark", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="documents as *.jsonl, of which articles are made")
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--runs", type=int, default=2)
    said = parser.parse_args(words)
    with TemporaryDirectory() as folder:
        table = _table(said.folder, said.articles, Path(folder) / "news.parquet")
        pool, spark, whole = _measured(table, Path(folder), said.runs)
    ratio = spark / pool
    print(f"local pool, 2 processes   {pool:8.1f} s  {said.articles / pool:7.1f} articles/s")
    print(f"Spark local[2], reading   {spark:8.1f} s  {said.articles / spark:7.1f} articles/s")
    print(f"Spark local[2], whole job {whole:8.1f} s")
    print(f"Spark against the pool    {ratio:8.2f} ×  (bar: ≤ {BAR}) {'met' if ratio <= BAR else 'MISSED'}")
    return int(ratio > BAR)


def _table(folder: Path, count: int, file: Path) -> Path:
    import pyarrow as pa  # noqa: PLC0415 - an extra
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    rows = list(articles(folder, count))
    parquet.write_table(pa.table({name: [row[name] for row in rows] for name in ("id", "text", "published")}), file)
    return file


def _measured(table: Path, folder: Path, runs: int) -> tuple[float, float, float]:
    """Return the least seconds of the pool, of Spark's reading and of a whole job of it."""
    pool: list[float] = []
    spark: list[float] = []
    with session("local[2]") as started, readers(EMPTY, 2) as given:
        for run in range(runs + 1):
            began = time.perf_counter()
            _read(table, given)
            pool.append(time.perf_counter() - began)
            began = time.perf_counter()
            read_table(started, str(table), 0, reader, READ, f"{folder}/read{run}")
            spark.append(time.perf_counter() - began)
        began = time.perf_counter()
        ingest(str(table), f"{folder}/out")
        whole = time.perf_counter() - began
    return min(pool[1:]), min(spark[1:]), whole


def _read(table: Path, given: Readers) -> None:
    """Read all articles in the pool's processes, as many batches under way as it takes."""
    pending = 0
    for batch in _batches(table):
        if pending == given.ahead:
            given.take()
            pending -= 1
        given.give(batch)
        pending += 1
    for _ in range(pending):
        given.take()


def _batches(table: Path) -> Iterator[list[Article]]:
    some: list[Any] = []
    for one in read_path(table):
        some.append(one)
        if len(some) == _BATCH:
            yield some
            some = []
    if some:
        yield some
