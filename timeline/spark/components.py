"""Connected components by shuffle: large stars and small stars in turn, until nothing moves (Kiveris et al. 2014).

No machine holds a whole component. Each round is written down, so that a lost executor costs a part of one round.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_MOST_ROUNDS = 60
"""Twice the logarithm of more edges than there are: a component of n needs about log n."""


def components(edges: "DataFrame", folder: str) -> "DataFrame":
    """Return `member`, `head` of all nodes of edges `one`, `other`; the head is the lowest node by code point. `folder` is for the rounds."""
    from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

    spark = edges.sparkSession
    now = edges.select(f.greatest("one", "other").alias("a"), f.least("one", "other").alias("b"))
    now = now.where("a <> b").distinct()
    before = None
    for number in range(_MOST_ROUNDS):
        place = f"{folder}/{number}"
        now.write.parquet(place)
        now = spark.read.schema("a STRING, b STRING").parquet(place)
        if not number and not now.take(1):
            break
        seen = now.agg(f.count("*"), f.sum(f.xxhash64("a", "b").cast("decimal(38,0)"))).first()
        if seen == before:
            break
        before = seen
        now = _small_stars(_large_stars(now))
    heads = now.select(f.col("b").alias("member"), f.col("b").alias("head")).distinct()
    return now.select(f.col("a").alias("member"), f.col("b").alias("head")).union(heads)


def _large_stars(edges: "DataFrame") -> "DataFrame":
    """Hang every higher neighbour of a node on the lowest of them and itself."""
    from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

    both = edges.union(edges.select(f.col("b").alias("a"), f.col("a").alias("b")))
    lowest = both.groupBy("a").agg(f.least(f.min("b"), f.col("a")).alias("low"))
    higher = both.where("b > a").join(lowest, "a")
    return higher.select(f.col("b").alias("a"), f.col("low").alias("b")).distinct()


def _small_stars(edges: "DataFrame") -> "DataFrame":
    """Hang every lower neighbour of a node, and itself, on the lowest."""
    from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

    lowest = edges.groupBy("a").agg(f.min("b").alias("low"))
    lower = edges.join(lowest, "a").select(f.col("b").alias("a"), f.col("low").alias("b")).where("a <> b")
    return lower.union(lowest.select("a", f.col("low").alias("b"))).distinct()
