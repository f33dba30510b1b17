"""The one function of all exports: formats, options, and what is refused before a byte is written."""

import io
import os
import re
import subprocess
import sys
import tracemalloc
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest

from timeline.errors import UsageError
from timeline.events.event import COLUMNS
from timeline.exports import as_ics
from timeline.exports.binary import MissingPackageError
from timeline.exports.losses import Losses
from timeline.exports.registry import BINARY, FORMATS, check, write

EDTF = (
    "2013-10-25",
    "2013",
    "201X",
    "[2013-10-14..2013-10-20]",
    "2013/..",
    "[..2012]",
    "XXXX-10-25",
    None,
    "-0489",
    "2007~/2012~",
)


@pytest.fixture
def several(event):
    return [event(edtf, uid=f"e{i}") for i, edtf in enumerate(EDTF)]


TEXTS = [kind for kind in FORMATS if kind not in BINARY]
CALENDARS = {"ics", "timelinejs", "markwhen"}


def exported(kind, events):
    """The bytes of an export and its account; skipped where the format's extra is not installed."""
    raw = io.BytesIO()
    with io.TextIOWrapper(raw, encoding="utf-8", newline="") as out:
        try:
            account = write(kind, events, out)
        except MissingPackageError as missing:
            pytest.skip(str(missing))
        out.flush()
        return raw.getvalue(), account


@pytest.mark.parametrize("kind", FORMATS)
def test_equal_events_give_equal_bytes_and_every_event_is_accounted_for(kind, several):
    first, account = exported(kind, several)
    assert exported(kind, iter(several)) == (first, account)
    assert first != b""
    assert account.selected == account.written + account.left_out == len(EDTF)


@pytest.mark.parametrize("kind", [name for name in FORMATS if name not in CALENDARS])
def test_formats_without_a_calendar_leave_nothing_out(kind, several):
    assert exported(kind, several)[1].left_out == 0


@pytest.mark.parametrize("kind", [name for name in TEXTS if name not in {"svg", "ics"}])
def test_events_are_taken_one_at_a_time(kind, event):
    out = io.StringIO()

    def watched():
        for i in range(3):
            yield event(uid=f"e{i}", title=f"title of e{i}")
            assert f"e{i}" in out.getvalue()  # written before the next is asked for

    assert write(kind, watched(), out).written == 3


def test_entries_of_a_calendar_wait_on_the_disk(event, monkeypatch):
    """Their account stands before them, so none goes out before the last; but they do not fill the memory meanwhile."""
    monkeypatch.setattr(as_ics, "_IN_MEMORY", 50_000)
    long = "x" * 20_000
    events = (event(uid=f"e{i}", description=f"{i} {long}") for i in range(100))
    write("ics", [event()], io.StringIO())  # what it loads is loaded
    tracemalloc.start()
    try:
        with Path(os.devnull).open("w", encoding="utf-8") as out:
            assert write("ics", events, out).written == 100
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 100 * len(long) / 2


@pytest.mark.parametrize("kind", sorted({"md", "html", "svg", "timelinejs", "markwhen", "ics"}))
def test_the_account_stands_in_the_file_too(kind, several):
    out = io.StringIO(newline="")
    account = write(kind, several, out)
    text = out.getvalue().replace("\r\n ", "").replace("\\", "")
    assert escape(str(account)) in text if kind in {"svg", "html"} else str(account) in text


@pytest.mark.parametrize("kind", ["csv", "tsv", "json", "jsonl"])
def test_formats_without_room_for_an_account_lose_nothing(kind, several):
    account = write(kind, several, io.StringIO())
    assert replace(account, formulas=0) == Losses(selected=len(EDTF), written=len(EDTF))


def test_a_parquet_file_has_its_account_in_its_metadata(several):
    raw, account = exported("parquet", several)
    from pyarrow import BufferReader, parquet

    told = parquet.read_metadata(BufferReader(raw)).metadata
    assert told[b"timeline.account"].decode() == str(account)


@pytest.mark.parametrize(
    ("kind", "options", "sentence"),
    [
        (
            "xls",
            {},
            "There is no format 'xls'; formats are csv, tsv, json, jsonl, ics, md, html, svg, png, timelinejs, markwhen, parquet.",
        ),
        ("ics", {"fuzzy": "maybe"}, "--fuzzy is one of auto, span, start, skip, not 'maybe'."),
        ("json", {"excel": True}, "--excel goes with csv, not with json."),
        ("ics", {"columns": ["uid"]}, "--columns goes with csv, tsv, json, jsonl and parquet, not with ics."),
        ("html", {"columns": ["uid"]}, "--columns goes with csv, tsv, json, jsonl and parquet, not with html."),
        ("html", {"quotes": "some"}, "--quotes is one of none, short, full, not 'some'."),
        ("csv", {"quotes": "none"}, "--quotes goes with md, html, timelinejs and markwhen, not with csv."),
        ("csv", {"columns": ["uid", "when"]}, f"There is no column 'when'; columns are {', '.join(COLUMNS)}."),
        ("csv", {"columns": []}, f"No column is chosen; columns are {', '.join(COLUMNS)}."),
        ("tsv", {"columns": ["evidence"]}, f"There is no column 'evidence'; columns are {', '.join(COLUMNS)}."),
        ("jsonl", {"columns": ["a", "b"]}, f"There is no column 'a', 'b'; columns are {', '.join(COLUMNS)}, evidence."),
        ("json", {"columns": ["a"]}, f"There is no column 'a'; columns are {', '.join(COLUMNS)}, evidence."),
    ],
)
@pytest.mark.parametrize("count", [0, 1])
def test_refuses_before_a_byte_is_written(kind, options, sentence, count, event):
    out = io.StringIO()
    with pytest.raises(UsageError) as refused:
        write(kind, [event()] * count, out, **options)
    assert str(refused.value) == sentence
    assert out.getvalue() == ""
    with pytest.raises(UsageError, match=re.escape(sentence)):
        check(kind, **options)


def test_a_check_takes_the_options_of_an_export():
    check("csv", columns=["uid"], excel=True, fuzzy="auto", all_years=True, calendar_name="x", corrected=None)
    check("jsonl", columns=["evidence"])


def test_the_registry_does_not_load_icalendar():
    seen = subprocess.run(
        [sys.executable, "-c", "import sys, timeline.exports.registry; print('icalendar' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert seen.stdout == "False\n"
