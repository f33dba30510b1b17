"""The formats by name, and the one function through which everything is exported."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TextIO

from timeline.errors import UsageError
from timeline.events.event import Event
from timeline.events.sent import Sent
from timeline.exports import (
    as_csv,
    as_html,
    as_ics,
    as_json,
    as_jsonl,
    as_markdown,
    as_markwhen,
    as_parquet,
    as_png,
    as_svg,
    as_timelinejs,
    as_tsv,
)
from timeline.exports.columns import EVIDENCE, Cell, chosen
from timeline.exports.losses import Losses
from timeline.exports.options import Fuzzy, Options, Quotes

Writer = Callable[[Iterable[Event], TextIO, Options], Losses]

_WRITERS: dict[str, Writer] = {
    "csv": as_csv.write,
    "tsv": as_tsv.write,
    "json": as_json.write,
    "jsonl": as_jsonl.write,
    "ics": as_ics.write,
    "md": as_markdown.write,
    "html": as_html.write,
    "svg": as_svg.write,
    "png": as_png.write,
    "timelinejs": as_timelinejs.write,
    "markwhen": as_markwhen.write,
    "parquet": as_parquet.write,
}
_WITH_COLUMNS = ("csv", "tsv", "json", "jsonl", "parquet")
_NESTED = frozenset({"json", "jsonl", "parquet"})
_WITH_QUOTES = ("md", "html", "timelinejs", "markwhen")

BINARY = frozenset({"png", "parquet"})
"""The formats that are no text."""

FORMATS = tuple(_WRITERS)
"""The formats that can be written, as `--format` and file endings name them."""

_TABLES = {"csv": as_csv.write_rows, "tsv": as_tsv.write_rows}

TABLES = tuple(_TABLES)
"""The formats that `write_table` writes from bare rows, without events being made of them."""

CORRECTING = frozenset({"ics"})
"""The formats in which a later export corrects what went out in an earlier one."""

WITHOUT_EVIDENCE = frozenset({"csv", "tsv", "ics", "svg", "png", "markwhen"})
"""The formats whose writers never look at an event's evidence, so that nobody need fetch it."""

WITH_NOTES = frozenset({"jsonl"})
"""The formats that carry the notes of reviewers: what Timeline itself reads back, never what is made to be shown."""


def write(
    format: str,  # noqa: A002 - the word of the contract
    events: Iterable[Event],
    out: TextIO,
    *,
    columns: Sequence[str] | None = None,
    excel: bool = False,
    fuzzy: str = "auto",
    all_years: bool = False,
    quotes: str = "full",
    calendar_name: str = "Timeline",
    corrected: Mapping[str, datetime] | None = None,
    earlier: Mapping[str, Sent] | None = None,
    gone: Iterable[Sent] = (),
    keep: Callable[[Sent], object] = lambda _sent: None,
) -> Losses:
    """Write `events`, in the order given, one at a time, and return the account of what became of them.

    `out` is UTF-8 text that does not translate line ends: open files with `encoding="utf-8", newline=""`; png and parquet
    write to the bytes beneath it. Equal events give equal bytes. A picture gathers all events before it draws.
    UsageError, before anything is written, for what `check` refuses. `corrected` gives, by uid, when a person last
    corrected an event (UTC); `earlier`, `gone` and `keep` are those of `Options`, for formats that correct what went
    out: a calendar.
    """
    check(format, columns=columns, excel=excel, fuzzy=fuzzy, quotes=quotes)
    options = Options(
        columns=None if columns is None else tuple(columns),
        excel=excel,
        fuzzy=Fuzzy(fuzzy),
        all_years=all_years,
        quotes=Quotes(quotes),
        calendar_name=calendar_name,
        corrected={} if corrected is None else corrected,
        earlier={} if earlier is None else earlier,
        gone=gone,
        keep=keep,
    )
    return _WRITERS[format](events, out, options)


def write_table(
    format: str,  # noqa: A002 - likewise
    rows: Iterable[Sequence[Cell]],
    out: TextIO,
    *,
    columns: Sequence[str] | None = None,
    excel: bool = False,
    **_: object,
) -> Losses:
    """Write rows of the chosen columns' cells as the chronology has them: one of `TABLES`, the same bytes as `write`."""
    check(format, columns=columns, excel=excel)
    return _TABLES[format](rows, out, Options(columns=None if columns is None else tuple(columns), excel=excel))


def check(
    format: str,  # noqa: A002 - likewise
    *,
    columns: Sequence[str] | None = None,
    excel: bool = False,
    fuzzy: str = "auto",
    quotes: str = "full",
    **_: object,
) -> None:
    """Refuse, with a UsageError, an unknown format or column and an option the format has not.

    For those who open a file: asked first, a mistaken option costs nobody the file that was there. It takes the
    options of `write`.
    """
    if format not in _WRITERS:
        raise UsageError(message=f"There is no format '{format}'; formats are {', '.join(FORMATS)}.")
    if fuzzy not in tuple(Fuzzy):
        raise UsageError(message=f"--fuzzy is one of {', '.join(Fuzzy)}, not '{fuzzy}'.")
    if quotes not in tuple(Quotes):
        raise UsageError(message=f"--quotes is one of {', '.join(Quotes)}, not '{quotes}'.")
    if quotes != Quotes.FULL and format not in _WITH_QUOTES:
        raise UsageError(message=f"--quotes goes with {_listed(_WITH_QUOTES)}, not with {format}.")
    if excel and format != "csv":
        raise UsageError(message=f"--excel goes with csv, not with {format}.")
    if columns is not None and format not in _WITH_COLUMNS:
        raise UsageError(message=f"--columns goes with {_listed(_WITH_COLUMNS)}, not with {format}.")
    chosen(columns, also=EVIDENCE if format in _NESTED else ())


def _listed(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"
