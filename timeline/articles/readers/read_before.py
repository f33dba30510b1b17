"""What was read before: the readings in an output of `timeline spark ingest`, in the order of its input, some at a time."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from timeline.articles.readers.extras import lacking
from timeline.articles.reading_json import Read, from_json, is_installed
from timeline.errors import InputError, SchemaMismatch

MARKER = "_timeline.json"
"""What is known of an output; a folder without it is none, or none that was finished."""

VERSION = 1
"""The version of its tables: another meaning of a column, or a missing one, raises it."""

_AT_ONCE = 64
_COLUMNS = ["file", "row", "status", "error_place", "error", "reading"]


@dataclass(frozen=True, slots=True)
class ReadBefore:
    """A finished output: its folder, how many articles it holds, and the version of the program that made it."""

    folder: Path
    count: int
    program: str

    @classmethod
    def at(cls, folder: Path) -> "ReadBefore":
        """Return the output in a folder; InputError when it is none or not whole, SchemaMismatch when it is of another version."""
        place = str(folder)
        if find_spec("pyarrow") is None or not is_installed():
            raise lacking(place, "a Parquet output", "parquet")
        marker = folder / MARKER
        if not marker.is_file():
            told = f"is no output of 'timeline spark ingest', or none that was finished: it has no {MARKER}."
            raise InputError(place=place, problem=told)
        try:
            facts = json.loads(marker.read_text(encoding="utf-8"))
            version, made_by = facts["schema"], facts["made_by"]
            count, program = int(facts["counts"]["articles"]), str(facts["program"])
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            raise InputError(place=f"{place}/{MARKER}", problem="cannot be read; make the output anew.") from None
        if version != VERSION:
            told = (
                f"is an output of version {version}, and this program knows {VERSION}; make it anew with this program."
            )
            raise SchemaMismatch(path=place, problem=told)
        if made_by != "spark ingest":
            raise InputError(place=place, problem=f"was made by '{made_by}'; make it with 'timeline spark ingest'.")
        found = cls(folder, count, program)
        found._check_whole()
        return found

    def __iter__(self) -> Iterator[Read | InputError]:
        """Yield what was read, and what could not be read."""
        for file in self._files():
            with _open(file) as table:
                for batch in table.iter_batches(_AT_ONCE, columns=_COLUMNS):
                    for row in batch.to_pylist():
                        yield _read(row)

    def _files(self) -> list[Path]:
        return sorted((self.folder / "articles").glob("*.parquet"))

    def _check_whole(self) -> None:
        rows = 0
        for file in self._files():
            with _open(file) as table:
                if missing := set(_COLUMNS) - set(table.schema_arrow.names):
                    raise InputError(place=str(file), problem=f"has no column '{min(missing)}'; make the output anew.")
                rows += table.metadata.num_rows
        if rows != self.count:
            told = f"has {rows} articles of {self.count}: a part of it is missing; copy it again, or make it anew."
            raise InputError(place=str(self.folder), problem=told)


def _open(file: Path) -> Any:  # noqa: ANN401 - pyarrow has no types
    from pyarrow import parquet  # noqa: PLC0415 - optional

    try:
        return parquet.ParquetFile(file)
    except Exception as broken:  # noqa: BLE001 - pyarrow raises errors of many kinds
        told = f"is no Parquet file that can be read ({type(broken).__name__}); make the output anew."
        raise InputError(place=str(file), problem=told) from None


def _read(row: dict[str, Any]) -> Read | InputError:
    place = f"{row['file']}: row {row['row']}"
    if row["status"] != "read":
        return InputError(place=row["error_place"] or place, problem=row["error"])
    try:
        return from_json(row["reading"], place)
    except InputError as problem:
        return problem
