"""What a whole corpus says that no article says alone, by shuffle: reprints, who is who, and which tellings are of one happening."""

from typing import TYPE_CHECKING, Any

from timeline.actors.actor import AliasKind
from timeline.actors.namesakes import FAMILIES
from timeline.articles.sketch import ALIKE
from timeline.events.same import COARSE, NEAR
from timeline.spark.components import components
from timeline.spark.judging import CLUSTER, PAIR, alike, told_alike, who_is_who
from timeline.spark.tables import ddl

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_BUCKET = COARSE + 2 * NEAR
"""Days of a bucket: a date of less than COARSE days, and NEAR on both sides, lies in two of them at the most."""

_KINDS = ("event series", "event", "public body", "organisation", "person", "group", "place", "thing")


def reprints(articles: "DataFrame", folder: str) -> "DataFrame":
    """Return `source_uid`, `near_duplicate_group` of the articles that have reprints; of `articles` it takes `uid` and `sketch`."""
    from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

    numbers = articles.select("uid", f.size("sketch").alias("size"), f.explode("sketch").alias("number"))
    one = numbers.select(f.col("uid").alias("one"), f.col("size").alias("n"), "number")
    other = numbers.select(f.col("uid").alias("other"), f.col("size").alias("m"), "number")
    shared = one.join(other, "number").where("one < other").groupBy("one", "other", "n", "m").count()
    # fewer in common cannot be alike
    near = shared.where(f.col("count") >= f.greatest("n", "m") * f.lit(ALIKE)).select("one", "other")
    sketches = articles.select("uid", "sketch")
    mine = sketches.select(f.col("uid").alias("one"), f.col("sketch").alias("mine"))
    its = sketches.select(f.col("uid").alias("other"), f.col("sketch").alias("its"))
    pairs = near.join(mine, "one").join(its, "other").mapInArrow(alike, ddl(PAIR))
    groups = components(pairs, folder)
    return groups.select(f.col("member").alias("source_uid"), f.col("head").alias("near_duplicate_group"))


def who(actors: "DataFrame", folder: str) -> "DataFrame":
    """Return `uid`, `kind`, `cluster_uid` of all actors, one row each; of `actors`, one row an article, it takes uid, key, kind, aliases."""
    from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

    ranks = f.array(*(f.lit(kind) for kind in _KINDS))
    kinds = actors.groupBy("uid", "key").agg(f.min(f.array_position(ranks, f.col("kind"))).alias("rank"))
    known = kinds.select("uid", "key", f.element_at(ranks, f.col("rank").cast("int")).alias("kind"))
    strengths = f.array(*(f.lit(str(kind)) for kind in AliasKind))
    spelled = actors.select("uid", f.explode("aliases").alias("a")).select("uid", "a.*")
    strongest = spelled.groupBy("uid", "alias", "folded").agg(
        f.min(f.array_position(strengths, f.col("kind"))).alias("rank")
    )
    strong = strongest.withColumn("kind", f.element_at(strengths, f.col("rank").cast("int"))).drop("rank")
    strong = strong.where((f.col("kind") != str(AliasKind.WEAK)) & (f.col("folded") != ""))
    family = f.col("of")
    for kind, of in FAMILIES.items():
        family = f.when(f.col("of") == kind, f.lit(of)).otherwise(family)
    named = strong.join(known.select("uid", "key", f.col("kind").alias("of")), "uid").withColumn("family", family)
    named = named.select("uid", "key", "family", "folded", "alias", "kind")
    firsts = named.groupBy("folded", "family").agg(f.min("uid").alias("other"))
    links = named.join(firsts, ["folded", "family"]).select(f.col("uid").alias("one"), "other").where("one <> other")
    linked = components(links, folder)
    rows = named.join(linked, f.col("uid") == f.col("member")).groupBy("head")
    together = rows.agg(f.collect_list(f.struct("uid", "key", "family", "folded", "alias", "kind")).alias("actors"))
    found = together.select("actors").mapInArrow(who_is_who, ddl(CLUSTER))
    heads = f.coalesce(f.col("cluster_uid"), f.col("uid")).alias("cluster_uid")
    return known.join(found, "uid", "left").select("uid", "kind", heads)


def tellings(events: "DataFrame", articles: "DataFrame", groups: "DataFrame", actors: "DataFrame") -> "DataFrame":
    """Return the tellings that can be one with others, with all by which that is judged.

    `events` and `articles` are the tables, `groups` the reprints, `actors` who is who.
    """
    from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

    several = articles.where("address <> ''").groupBy("address").agg(f.count_distinct("text_sha256").alias("n"))
    paged = articles.select(f.col("uid").alias("source_uid"), "address").join(
        several.where("n > 1").drop("n"), "address"
    )
    told = events.where("NOT outside")
    people = actors.where("kind <> 'place'").select(f.col("uid").alias("actor_uid"), "cluster_uid")
    parts = told.select("uid", f.explode("participants.actor_uid").alias("actor_uid")).where("actor_uid IS NOT NULL")
    names = parts.join(people, "actor_uid").groupBy("uid").agg(f.collect_set("cluster_uid").alias("names"))
    clause = f.concat_ws(" ", f.col("char_start").cast("string"), "factuality", "title").alias("clause")
    columns = [
        "uid",
        "source_uid",
        "root",
        "told_hash",
        "date_grade",
        "day_earliest",
        "day_latest",
        "title",
        "quote",
        clause,
    ]
    whole = told.select(*columns).join(names, "uid", "left").join(paged, "source_uid", "left")
    whole = whole.join(groups.withColumnRenamed("near_duplicate_group", "reprints"), "source_uid", "left")
    hashed = told.where("told_hash IS NOT NULL")
    mine = hashed.select("uid", "source_uid", "root", "told_hash")
    more = f.struct(f.col("told_hash").alias("number"), "day_earliest", "day_latest").alias("more")
    its = hashed.select("source_uid", "root", more).distinct()
    both = mine.join(its, ["source_uid", "root"]).where("more.number <> told_hash")
    return whole.join(both.groupBy("uid").agg(f.collect_set("more").alias("beside")), "uid", "left")


def one_happening(told: "DataFrame", folder: str) -> "DataFrame":
    """Return `uid`, `event_uid` of the tellings that share an event with others; `told` is what `tellings` returned."""
    from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

    told = written(told, f"{folder}/told")
    pairs = _pairs(told, f"{folder}/keys")
    facts = f.struct(*(f.col(name) for name in told.columns))
    mine = told.select(f.col("uid").alias("one"), facts.alias("mine"))
    its = told.select(f.col("uid").alias("other"), facts.alias("its"))
    judged = pairs.join(mine, "one").join(its, "other").mapInArrow(told_alike, ddl(PAIR))
    return components(judged, f"{folder}/rounds").select(f.col("member").alias("uid"), f.col("head").alias("event_uid"))


def _pairs(told: "DataFrame", folder: str) -> "DataFrame":
    """Return the pairs that are to be compared, as `store.pairing` chooses them: those with a key in common, each made below, and twins."""
    from pyspark.sql import Window  # noqa: PLC0415 - an extra
    from pyspark.sql import functions as f  # noqa: PLC0415

    dated = f.col("day_earliest").isNotNull() & f.col("day_latest").isNotNull()
    coarse = f.col("day_latest") - f.col("day_earliest") >= COARSE - 1
    told = told.withColumn("coarse", f.coalesce(dated & coarse, f.lit(False)))
    # of tellings in the same words one is compared with others: in reprints of one text it leads, of all it is the first
    kin = Window.partitionBy("told_hash", f.coalesce("reprints", "source_uid"))
    told = told.withColumn("leader", f.min("uid").over(kin))
    told = told.withColumn("first", f.min("uid").over(Window.partitionBy("told_hash")))
    hashed = told.where("told_hash IS NOT NULL")
    leading = hashed.where("uid = leader")
    twins = hashed.select(f.col("leader").alias("one"), f.col("uid").alias("other"))
    twins = twins.union(leading.select(f.col("first").alias("one"), f.col("uid").alias("other"))).where("one <> other")
    rooted = told.where("root <> ''")
    named = hashed.where("uid = first AND names IS NOT NULL")

    def bucket(day: str, change: int) -> Any:  # noqa: ANN401 - a column of Spark's
        return f.floor((f.col(day) + f.lit(change)) / f.lit(_BUCKET))

    days = f.explode(f.sequence(bucket("day_earliest", -NEAR), bucket("day_latest", NEAR))).alias("bucket")
    fine = named.where(dated & ~f.col("coarse")).select("*", days)
    one_name = fine.select("*", f.explode("names").alias("name"))
    couples = named.select("*", f.explode("names").alias("name")).select("*", f.explode("names").alias("with"))
    couples = couples.where("name < with")
    undated = f.col("day_earliest").isNull()
    keys = [
        _key(one_name, "fine", "root", "name", "bucket"),
        # where a date is coarse, two names are asked for
        _key(couples.where(dated), "dated", "root", "name", "with"),
        _key(couples.where(undated), "undated", "root", "name", "with"),
        _key(leading.where("reprints IS NOT NULL"), "reprints", "reprints", "root"),
        _key(rooted.where("address IS NOT NULL"), "versions", "address", "root"),
        _key(told, "clause", "source_uid", "clause"),
    ]
    whole = keys[0]
    for more in keys[1:]:
        whole = whole.union(more)
    whole = written(whole, folder)
    one = whole.select("key", f.col("uid").alias("one"), f.col("coarse").alias("rough"))
    other = whole.select("key", f.col("uid").alias("other"), f.col("coarse").alias("rough_too"))
    met = one.join(other, "key").where("one < other")
    wanted = f.col("rough") | f.col("rough_too") | ~f.col("key").startswith("dated\0")
    return met.where(wanted).select("one", "other").union(twins).distinct()


def written(rows: "DataFrame", place: str) -> "DataFrame":
    """Write rows down and return them as written: what is used twice is worked out once, and outlives an executor."""
    rows.write.option("compression", "zstd").parquet(place)
    return rows.sparkSession.read.schema(rows.schema).parquet(place)


def _key(rows: "DataFrame", kind: str, *columns: str) -> "DataFrame":
    from pyspark.sql import functions as f  # noqa: PLC0415 - an extra

    parts = [f.col(column).cast("string") for column in columns]
    return rows.select(f.concat_ws("\0", f.lit(kind), *parts).alias("key"), "uid", "coarse")
