"""Parquet: an article a row, its columns named as the fields of JSON lines; by pyarrow, the extra `parquet`.

Rows come some at a time, so what memory holds does not grow with the file. A date may be a text, a year, a `date` or a
`timestamp`: one with a zone counts in UTC, and one at midnight is the day.
"""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from importlib.util import find_spec
from typing import IO, Any

from timeline.articles.article import Article
from timeline.articles.readers.extras import lacking
from timeline.articles.readers.problems import our_fault
from timeline.articles.readers.raw import MOST_BYTES
from timeline.articles.readers.rows import FIELDS, Fields, Row, article_of
from timeline.errors import InputError

AT_ONCE = 64
"""Rows held in memory at once."""


def read_parquet(stream: IO[bytes], name: str, place: str) -> Iterator[Article | InputError]:
    """Yield an article or an InputError for every row; a bad row does not stop the others."""
    if find_spec("pyarrow") is None:
        yield lacking(place, "a Parquet file", "parquet")
        return
    from pyarrow import parquet  # noqa: PLC0415 - optional

    try:
        file = parquet.ParquetFile(stream)
        columns = file.schema_arrow.names
    except Exception as broken:  # noqa: BLE001 - pyarrow raises errors of many kinds
        yield InputError(place=place, problem=f"is no Parquet file that can be read ({type(broken).__name__}).")
        return
    with file:
        wanted = [column for column in FIELDS if column in columns]
        if problem := wrong_columns(columns, place) or _empty(file, place):
            yield problem
            return
        number = 0
        try:
            for batch in file.iter_batches(AT_ONCE, columns=wanted):
                for i in range(batch.num_rows):
                    number += 1
                    yield article_at(batch, i, f"{name}:{number}", f"{place}: row {number}", number)
        except Exception as broken:  # noqa: BLE001 - what was read before the break stays read
            why = f"breaks off after row {number} ({type(broken).__name__})"
            yield InputError(place=place, problem=f"{why}; what stood before was read. Write the file anew.")


def wrong_columns(columns: list[str], place: str) -> InputError | None:
    """Return what is wrong with a table's columns: without a text or a page there are no articles in it."""
    if {"text", "html"} & set(columns):
        return None
    there = ", ".join(columns[:8]) + (" …" if len(columns) > 8 else "")
    told = f"has no column 'text' and none 'html'; name one of its columns so ({there or 'it has none'})."
    return InputError(place=place, problem=told)


def _empty(file: Any, place: str) -> InputError | None:  # noqa: ANN401 - pyarrow has no types
    if file.metadata.num_rows:
        return None
    return InputError(place=place, problem="has no rows; give one article a row.")


def article_at(batch: Any, i: int, name: str, place: str, number: int) -> Article | InputError:  # noqa: ANN401 - see above
    """Return the article in a row of a batch of Arrow's, or what is wrong with it; `number` counts the file's rows from 1."""
    try:
        fields = _fields(batch, i, place)
        data = json.dumps(fields, ensure_ascii=False, sort_keys=True, default=str)
        if len(data) > MOST_BYTES:
            return InputError(place=place, problem=f"is longer than {MOST_BYTES // 1_000_000} MB; split it.")
        return article_of(fields, Row(data.encode("utf-8", "surrogatepass"), name, place, number, "parquet"))
    except InputError as problem:
        return problem
    except Exception as error:  # noqa: BLE001 - one row that breaks the reader is one row
        return our_fault(place, "read", error)


def _fields(batch: Any, i: int, place: str) -> Fields:  # noqa: ANN401 - see above
    """Return what a row says, NULLs left out; the row's bytes are these fields as JSON."""
    found: dict[str, object] = {}
    for column in FIELDS:
        at = batch.schema.get_field_index(column)
        if at < 0:
            continue
        try:
            value = batch.column(at)[i].as_py()
        except UnicodeDecodeError:
            raise InputError(place=f"{place}: '{column}'", problem="is not UTF-8; write it as UTF-8.") from None
        if value is not None:
            found[column] = _written(value) if column == "published" else value
    return found


def _written(value: object) -> object:
    """Return a day or a moment as it is written; all else as it is."""
    if isinstance(value, datetime):
        moment = value.astimezone(UTC) if value.tzinfo else value
        return moment.date().isoformat() if moment.time() == time() else moment.isoformat()
    return value.isoformat() if isinstance(value, date) else value
