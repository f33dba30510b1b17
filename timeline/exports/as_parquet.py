"""Parquet: typed columns for data frames and DuckDB; days as `date32`, lists as lists, the evidence as a list of structs.

Needs the extra `parquet` (pyarrow). Days outside the years 1 to 9999 are NULL as in the view; the day numbers have them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from itertools import islice
from typing import Any, TextIO

from timeline.events.event import COLUMNS, Event, Evidence, Part
from timeline.exports.binary import bytes_of, package
from timeline.exports.columns import EVIDENCE, chosen
from timeline.exports.losses import Losses
from timeline.exports.options import Options

_BATCH = 5_000  # events held in memory at once, a row group of the file
_DAYS = frozenset({"date_earliest", "date_latest"})
_FLAGS = frozenset({"approximate", "uncertain", "date_locked"})
_WHOLE = frozenset({"n_mentions", "n_sources", "n_independent_sources", "quote_start", "quote_end", "seq", "revision"})
_DAY_NUMBERS = frozenset({"day_earliest", "day_latest", "sort_day", "sort_end_day"})
_OFFSETS = ("start", "end", "trigger_start", "trigger_end", "date_start", "date_end")
_MENTION = tuple(f.name for f in fields(Evidence))
_DATED = ("edtf", "approximate", "uncertain", "time_of_day", "tz")
_SOURCE = ("title", "publisher", "url", "published", "known", "kind")
_PART = tuple(f.name for f in fields(Part))


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write every event, `_BATCH` at a time; `out` needs bytes beneath its text."""
    package("pyarrow", distribution="pyarrow", format="parquet")
    from pyarrow import RecordBatch, parquet

    names = (*COLUMNS, *EVIDENCE) if options.columns is None else chosen(options.columns, also=EVIDENCE)
    schema = _schema(names)
    written = 0
    with parquet.ParquetWriter(bytes_of(out, "parquet"), schema, compression="zstd") as writer:
        for rows in _batches(events, names):
            writer.write_batch(RecordBatch.from_pylist(rows, schema=schema))
            written += len(rows)
        account = Losses(selected=written, written=written)
        writer.add_key_value_metadata({"timeline.name": options.calendar_name, "timeline.account": str(account)})
    return account


def _batches(events: Iterable[Event], names: tuple[str, ...]) -> Iterator[list[dict[str, Any]]]:
    stream = iter(events)
    while batch := [_row(event, names) for event in islice(stream, _BATCH)]:
        yield batch


def _row(event: Event, names: tuple[str, ...]) -> dict[str, Any]:
    row: dict[str, Any] = {name: getattr(event, name) for name in names}
    for name in _DAYS & row.keys():
        row[name] = date.fromisoformat(row[name]) if row[name] else None
    if "evidence" in row:
        row["evidence"] = [mention.as_json() for mention in event.evidence]
    return row


def _schema(names: tuple[str, ...]) -> Any:  # noqa: ANN401 - pyarrow has no types
    import pyarrow as pa

    part = pa.struct([(name, pa.int64() if name in _OFFSETS else pa.string()) for name in _PART])
    timex = pa.struct([(name, pa.string()) for name in ("type", "value", "mod")])
    dated = pa.struct([(n, pa.bool_() if n in _FLAGS else pa.string()) for n in _DATED])
    source = pa.struct([(name, pa.string()) for name in _SOURCE])
    nested = {"timex": timex, "participants": pa.list_(part), "dated": dated, "source": source}
    nested |= dict.fromkeys(_OFFSETS, pa.int64()) | {"older": pa.bool_()}
    mention = pa.struct([(name, nested.get(name, pa.string())) for name in _MENTION])
    special = {"actor_ids": pa.list_(pa.string()), "evidence": pa.list_(mention), "confidence": pa.float64()}
    groups = ((_DAYS, pa.date32()), (_FLAGS, pa.bool_()), (_WHOLE | _DAY_NUMBERS, pa.int64()))
    kinds = special | {name: kind for members, kind in groups for name in members}
    return pa.schema([(name, kinds.get(name, pa.string())) for name in names])
