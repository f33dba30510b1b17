"""In which form a listing is written: `-f`, or what the name given to `-o` says."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from timeline.errors import UsageError


class Format(StrEnum):
    """The formats of listings of events."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    ICS = "ics"
    MD = "md"
    HTML = "html"
    TIMELINEJS = "timelinejs"


class RowFormat(StrEnum):
    """The formats of listings that are not events: they have no calendar form."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"


class ExportFormat(StrEnum):
    """The formats of exports."""

    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    JSONL = "jsonl"
    ICS = "ics"
    MD = "md"
    HTML = "html"
    SVG = "svg"
    PNG = "png"
    TIMELINEJS = "timelinejs"
    MARKWHEN = "markwhen"
    PARQUET = "parquet"


class NoColumnsError(UsageError):
    """--columns names none; leave it out for all of them."""


class NoColumnError(UsageError):
    """There is no column '{name}'; the columns are {known}."""


FormatOption = Annotated[
    Format | None, typer.Option("-f", "--format", help="Default: table, or what the name of -o says.")
]
RowFormatOption = Annotated[
    RowFormat | None, typer.Option("-f", "--format", help="Default: table, or what the name of -o says.")
]
OutputOption = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write here instead of stdout.")
]
ColumnsOption = Annotated[
    str | None, typer.Option("--columns", metavar="A,B,C", help="Only these columns, in this order.")
]


F = TypeVar("F", Format, RowFormat)


def chosen(kinds: type[F], given: F | None, output: Path | None) -> F:
    """Return the format given, else the one of the output's suffix, else the table."""
    if given is not None:
        return given
    suffix = output.suffix.lower().lstrip(".") if output else ""
    return kinds(suffix) if suffix in set(kinds) else kinds("table")


def columns_of(text: str | None, known: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """Return the columns asked for, () for no wish; NoColumnError names the first that is not `known`."""
    if text is None:
        return ()
    asked = tuple(name.strip() for name in text.split(",") if name.strip())
    if not asked:
        raise NoColumnsError
    for name in asked:
        if known is not None and name not in known:
            raise NoColumnError(name=name, known=", ".join(known))
    return asked
