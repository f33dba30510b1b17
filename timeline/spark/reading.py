"""What a worker does with batches of rows: articles, their readings, and rows of these. The lexicons and the network are loaded once a process.

Nothing is raised for a bad article: it is a row that says why. No database is known here.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any
from urllib.parse import unquote, urlsplit

from timeline.actors.names import fold
from timeline.articles.article import Article
from timeline.articles.columns import (
    expression_columns,
    grade_of,
    mention_columns,
    source_columns,
)
from timeline.articles.read import EMPTY
from timeline.articles.readers.parquet import article_at
from timeline.articles.readers.problems import our_fault
from timeline.articles.reading import Reading
from timeline.articles.reading_json import Read, as_json
from timeline.articles.reading_many import Heap, read_all
from timeline.articles.tagging import tag
from timeline.articles.uids import actor_uid, expression_uids, tellings
from timeline.dates.edtf import text_of
from timeline.errors import TimelineError
from timeline.events.expression import DatedExpression
from timeline.spark.tables import READ, TAGGED_READ, Columns, arrow

FILE, ROW = "_file", "_row"
"""The columns beside an article's own: the file's address, and the row in it from 0."""

Rows = list[dict[str, Any]]
Batches = Iterator[Any]
"""Arrow's record batches; pyarrow has no types."""

_HEAP = Heap()
"""Of this process, which ends with its last batch."""


def reader(root: str) -> Callable[[Batches], Batches]:
    """Return what reads batches whole; `root` is the path of the input, in which its files are named."""
    return partial(_mapped, root=root, make=_read_rows, columns=READ)


def tagger(root: str) -> Callable[[Batches], Batches]:
    """Return what finds the date expressions of batches."""
    return partial(_mapped, root=root, make=_tagged_rows, columns=TAGGED_READ)


def _mapped(batches: Batches, *, root: str, make: Callable[[Sequence[Article]], Rows], columns: Columns) -> Batches:
    from pyarrow import RecordBatch  # noqa: PLC0415 - an extra

    schema = arrow(columns)
    for batch in batches:
        rows = _rows(batch, root, make)
        yield RecordBatch.from_pylist(rows, schema=schema)
        _HEAP.loaded()


def _rows(batch: Any, root: str, make: Callable[[Sequence[Article]], Rows]) -> Rows:  # noqa: ANN401 - pyarrow
    heads: Rows = []
    articles: dict[int, Article] = {}
    files, numbers = (batch.column(batch.schema.get_field_index(name)) for name in (FILE, ROW))
    for i in range(batch.num_rows):
        file, number = file_name(files[i].as_py(), root), numbers[i].as_py() + 1
        heads.append({"file": file, "row": number})
        found = article_at(batch, i, f"{file}:{number}", f"{file}: row {number}", number)
        if isinstance(found, Article):
            articles[i] = found
        else:
            heads[i] |= _failed(found)
    made = dict(zip(articles, make(list(articles.values())), strict=True))
    return [head | made.get(i, {}) for i, head in enumerate(heads)]


def file_name(address: str, root: str) -> str:
    """Return how a file is named: by its path in the input's folder, as `ingest --recursive` names it; the input itself by its name."""
    path, inside = unquote(urlsplit(address).path), root.rstrip("/") + "/"
    return path.removeprefix(inside) if path.startswith(inside) else path.rpartition("/")[2]


def _failed(error: Exception) -> dict[str, Any]:
    facts: Mapping[str, object] = error.facts if isinstance(error, TimelineError) else {}
    place, problem = facts.get("place"), facts.get("problem")
    known = place is not None and problem is not None
    return {
        "status": "failed",
        "error_place": str(place) if known else "",
        "error": str(problem) if known else str(error),
    }


def _read_rows(articles: Sequence[Article]) -> Rows:
    rows: Rows = []
    for article, reading in zip(articles, read_all(articles, EMPTY), strict=True):
        if isinstance(reading, Exception):
            rows.append(_failed(reading) | {"uid": article.uid, "source_id": article.source_id})
            continue
        try:
            rows.append(_read_row(article, reading))
        except Exception as error:  # noqa: BLE001 - one article that breaks the program is one row
            rows.append(_failed(our_fault(article.source_id, "written", error)) | {"source_id": article.source_id})
    return rows


def _read_row(article: Article, reading: Reading) -> dict[str, Any]:
    uid = article.uid
    read = Read(article, reading)
    expressions = expression_rows(reading.expressions, uid, article.source_id)
    return {
        **source_columns(reading),
        "uid": uid,
        "status": "read",
        "n_expressions": sum(not one.is_range for one in reading.expressions),
        "n_events": len(reading.drafts),
        "warnings": list(reading.warnings),
        "sketch": list(reading.sketch or ()),
        "program": read.program,
        "reading": as_json(read),
        "expressions": expressions,
        "events": _event_rows(reading, uid, [row["uid"] for row in expressions]),
        "actors": _actor_rows(reading, uid),
    }


def expression_rows(found: Sequence[DatedExpression], source_uid: str, source_id: str) -> Rows:
    """Return the rows of an article's date expressions."""
    uids = expression_uids(source_uid, [(x.start, x.end, int(x.is_range)) for x in found])
    parents = dict.fromkeys(uids, 0)
    return [
        {
            **expression_columns(x, uids, i, 0, parents),
            "source_uid": source_uid,
            "source_id": source_id,
            "parent_uid": None if x.parent is None else uids[x.parent],
        }
        for i, x in enumerate(found)
    ]


def _event_rows(reading: Reading, source_uid: str, expressions: Sequence[str]) -> Rows:
    drafts = reading.drafts
    uids = tellings(source_uid, [(draft.trigger_start, draft.trigger_end) for draft in drafts])
    return [
        {
            **mention_columns(mention_uid, 0, draft),
            "uid": event_uid,
            "mention_uid": mention_uid,
            "source_uid": source_uid,
            "expression_uid": None if draft.expression is None else expressions[draft.expression],
            "date_grade": grade_of(draft, reading.expressions),
            "participants": [
                {
                    "actor_uid": actor_uid(one.actor) if one.actor else None,
                    "text": one.text,
                    "role": one.role,
                    "part": one.part,
                    "char_start": one.start,
                    "char_end": one.end,
                }
                for one in draft.participants
            ],
        }
        for (event_uid, mention_uid), draft in zip(uids, drafts, strict=True)
    ]


def _actor_rows(reading: Reading, source_uid: str) -> Rows:
    return [
        {
            "uid": actor_uid(actor.key),
            "source_uid": source_uid,
            "key": actor.key,
            "name": actor.name,
            "kind": actor.kind.value,
            "aliases": [
                {"alias": text, "folded": fold(text), "kind": kind}
                for text, kind in [(actor.name, "name"), *((a.text, a.kind.value) for a in actor.aliases)]
            ],
            "spans": [{"char_start": s.start, "char_end": s.end, "text": s.text, "role": s.role} for s in actor.spans],
        }
        for actor in reading.actors
    ]


def _tagged_rows(articles: Sequence[Article]) -> Rows:
    return [_tagged(article) for article in articles]


def _tagged(article: Article) -> dict[str, Any]:
    head = {"uid": article.uid, "source_id": article.source_id}
    try:
        dct = text_of(article.published.when) if article.published else None
        found = tag(article.text, dct, article.lang or "en", article.date_order)
        return head | {
            "status": "read",
            "n_expressions": sum(not one.is_range for one in found),
            "expressions": expression_rows(found, article.uid, article.source_id),
        }
    except Exception as error:  # noqa: BLE001 - one article that breaks the program is one row
        return head | _failed(our_fault(article.source_id, "read", error))
