"""The jobs: what `timeline spark tag` and `timeline spark ingest` do, from a table of articles to a folder of tables."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit
from uuid import uuid4

import timeline
from timeline.articles.readers.parquet import wrong_columns
from timeline.articles.readers.read_before import VERSION
from timeline.articles.readers.rows import FIELDS
from timeline.articles.reading_json import VERSION as READING
from timeline.errors import InputError
from timeline.spark.grouping import one_happening, reprints, tellings, who, written
from timeline.spark.reading import FILE, ROW, reader, tagger
from timeline.spark.session import Places, session
from timeline.spark.tables import (
    ACTORS,
    ARTICLES,
    EVENTS,
    EXPRESSIONS,
    READ,
    TAGGED,
    TAGGED_READ,
    Columns,
    ddl,
    names,
)

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

Counts = dict[str, int]
"""Rows of each table, and how many articles `failed`."""

_TASKS = 4
"""Tasks of each core, where the input has fewer parts: articles differ in length."""


def tag(source: str, output: str, *, master: str = "", partitions: int = 0, force: bool = False) -> Counts:
    """Find the date expressions of a table of articles; write `articles` and `expressions`.

    InputError where the table has no articles, Refused where the output is there, Failure where Spark fails.
    """

    def write(spark: "SparkSession", draft: str) -> Counts:
        read = read_table(spark, source, partitions, tagger, TAGGED_READ, f"{draft}/scratch/read")
        first = _firsts(read)
        return {
            "articles": _write(read.orderBy("file", "row"), f"{draft}/articles", TAGGED),
            "expressions": _write(_exploded(first, "expressions"), f"{draft}/expressions", EXPRESSIONS),
        }

    return _run("tag", output, write, master=master, force=force)


def ingest(source: str, output: str, *, master: str = "", partitions: int = 0, force: bool = False) -> Counts:
    """Read a table of articles whole; write all tables. Raises what `tag` does."""

    def write(spark: "SparkSession", draft: str) -> Counts:
        from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

        read = read_table(spark, source, partitions, reader, READ, f"{draft}/scratch/read")
        first = _firsts(read)
        events = _exploded(first, "events")
        actors = _exploded(first, "actors")
        known = written(who(actors, f"{draft}/scratch/who"), f"{draft}/scratch/actors")
        groups = written(reprints(first, f"{draft}/scratch/reprints"), f"{draft}/reprints")
        told = tellings(events, first, groups, known)
        merged = one_happening(told, f"{draft}/scratch/same")
        own = f.coalesce(f.col("event_uid"), f.col("uid")).alias("event_uid")
        clusters = known.select("uid", "cluster_uid")
        return {
            "articles": _write(_marked(read).orderBy("file", "row"), f"{draft}/articles", ARTICLES),
            "expressions": _write(_exploded(first, "expressions"), f"{draft}/expressions", EXPRESSIONS),
            "events": _write(events, f"{draft}/events", EVENTS),
            "actors": _write(actors.join(clusters, "uid"), f"{draft}/actors", ACTORS),
            "reprints": groups.count(),
            "same": _count(
                written(events.select("uid").join(merged, "uid", "left").select("uid", own), f"{draft}/same")
            ),
        }

    return _run("ingest", output, write, master=master, force=force)


def _run(
    what: str,
    output: str,
    write: Callable[["SparkSession", str], Counts],
    *,
    master: str,
    force: bool,
) -> Counts:
    """Write into a folder beside the output, and move it there when all of it is written."""
    with session(master) as spark:
        places = Places(spark)
        output = output.rstrip("/")
        places.check(output, force=force)
        folder, _, name = places.whole(output).rpartition("/")
        draft = f"{folder}/.{name}.{uuid4().hex[:8]}.part"
        try:
            counts = write(spark, draft)
            counts["failed"] = spark.read.parquet(f"{draft}/articles").where("status = 'failed'").count()
            places.remove(f"{draft}/scratch")
            facts = {
                "program": timeline.__version__,
                "schema": VERSION,
                "readings": READING,
                "made_by": f"spark {what}",
                "counts": counts,
            }
            places.finish(draft, output, facts)
        finally:
            places.remove(draft)
        return counts


def read_table(
    spark: "SparkSession", source: str, partitions: int, make: Callable[[str], Any], columns: Columns, place: str
) -> "DataFrame":
    """Read the articles, a task some of them, and write down what came of it: it is the dear part, and done once."""
    from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

    table = spark.read.parquet(source)
    if problem := wrong_columns(table.columns, source):
        raise problem
    wanted = [f.col(f"`{name}`") for name in FIELDS if name in table.columns]
    at = (f.col("_metadata.file_path").alias(FILE), f.col("_metadata.row_index").alias(ROW))
    rows = table.select(*wanted, *at)
    tasks = partitions or _TASKS * spark.sparkContext.defaultParallelism
    if partitions or rows.rdd.getNumPartitions() < tasks:
        rows = rows.repartition(tasks)
    root = unquote(urlsplit(Places(spark).whole(source)).path)
    rows.mapInArrow(make(root), ddl(columns)).write.parquet(place)
    read = spark.read.schema(ddl(columns)).parquet(place)
    if not read.take(1):
        raise InputError(place=source, problem="has no rows; give one article a row.")
    return read


def _marked(read: "DataFrame") -> "DataFrame":
    """Say of each article whether one before it, by file and row, has its uid."""
    from pyspark.sql import Window  # noqa: PLC0415 - an extra
    from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

    before = f.row_number().over(Window.partitionBy("uid").orderBy("file", "row")) > 1
    return read.withColumn("repeats", f.when(f.col("status") == "read", before))


def _firsts(read: "DataFrame") -> "DataFrame":
    """Return the articles that were read, each uid once."""
    return _marked(read).where("NOT repeats").drop("repeats")


def _exploded(read: "DataFrame", column: str) -> "DataFrame":
    from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

    return read.select(f.explode(column).alias("one")).select("one.*")


def _write(rows: "DataFrame", place: str, columns: Columns) -> int:
    return _count(written(rows.select(*names(columns)), place))


def _count(rows: "DataFrame") -> int:
    return int(rows.count())
