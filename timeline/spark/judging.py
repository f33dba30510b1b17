"""What workers judge: whether texts are alike, who of a name is who, and which tellings are of one happening.

The rules are those of the store, the same functions; here they are given their arguments as rows of Arrow.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby, product
from typing import Any

from timeline.actors.clusters import Choice, Judgement, clusters
from timeline.actors.namesakes import Namesakes, judged_by_name
from timeline.articles.sketch import ALIKE, likeness
from timeline.events.same import Told, same, words_of
from timeline.spark.tables import Column, arrow

PAIR = (Column("one", "STRING", ""), Column("other", "STRING", ""))
"""What judges of pairs return: the pairs that are alike."""

CLUSTER = (Column("uid", "STRING", ""), Column("cluster_uid", "STRING", ""))

Batches = Iterator[Any]
Row = dict[str, Any]


def alike(batches: Batches) -> Batches:
    """Keep the pairs of sources (`one`, `other`) whose sketches (`mine`, `its`) are of texts that are reprints."""
    yield from _kept(batches, lambda row: likeness(row["mine"], row["its"]) >= ALIKE)


def told_alike(batches: Batches) -> Batches:
    """Keep the pairs of tellings (`mine`, `its`) that are of one happening."""
    yield from _kept(batches, lambda row: same(_told(row["mine"]), _told(row["its"])) is not None)


def _kept(batches: Batches, judge: Any) -> Batches:  # noqa: ANN401 - from a row to a bool
    from pyarrow import RecordBatch  # noqa: PLC0415 - an extra

    schema = arrow(PAIR)
    for batch in batches:
        kept = [{"one": row["one"], "other": row["other"]} for row in batch.to_pylist() if judge(row)]
        yield RecordBatch.from_pylist(kept, schema=schema)


def _told(row: Row) -> Told:
    beside = row["beside"] or ()
    return Told(
        row["uid"],
        row["source_uid"],
        row["reprints"] or row["source_uid"],
        row["root"],
        row["day_earliest"],
        row["day_latest"],
        frozenset(row["names"] or ()),
        _words(row["title"]),
        _words(row["quote"]) if row["reprints"] or row["address"] else frozenset(),
        row["address"] or "",
        row["clause"],
        row["told_hash"] or 0,
        frozenset(more["number"] for more in beside),
        frozenset((more["day_earliest"], more["day_latest"]) for more in beside),
        row["date_grade"] == "A",
    )


@lru_cache(maxsize=20_000)
def _words(phrase: str) -> frozenset[str]:
    return words_of(phrase)


def who_is_who(batches: Batches) -> Batches:
    """Return the clusters of actors; a row of a batch has in `actors` all that are linked by names, which are judged at once."""
    from pyarrow import RecordBatch  # noqa: PLC0415 - an extra

    schema = arrow(CLUSTER)
    for batch in batches:
        found = [
            {"uid": uid, "cluster_uid": head}
            for row in batch.to_pylist()
            for uid, head in _clusters(row["actors"]).items()
        ]
        yield RecordBatch.from_pylist(found, schema=schema)


def _clusters(spelled: Iterable[Row]) -> dict[str, str]:
    """Return who is who among actors; a row for each of their spellings: uid, key, family, folded, alias, kind."""
    judged = judged_by_name(_namesakes(spelled))
    judgements = [Judgement(*pair, Choice(verdict)) for pair, (verdict, _) in judged.items()]
    return dict(clusters(judgements))


def _namesakes(spelled: Iterable[Row]) -> Iterator[Namesakes]:
    def name(row: Row) -> tuple[str, str]:
        return row["folded"], row["family"]

    pairs: dict[tuple[str, str, str, str], tuple[str, bool]] = {}
    for _, group in groupby(sorted(spelled, key=name), key=name):
        rows = list(group)
        for x, y in product(rows, rows):
            if x["uid"] == y["uid"]:
                continue
            who = (x["uid"], x["key"], y["uid"], y["key"])
            alias, letters = min(x["alias"], y["alias"]), x["kind"] == y["kind"] == "abbreviation"
            if who in pairs:
                alias, letters = min(alias, pairs[who][0]), letters and pairs[who][1]
            pairs[who] = (alias, letters)
    for (left, left_key, right, right_key), (alias, letters) in pairs.items():
        yield Namesakes(left, left_key, right, right_key, alias, letters)
