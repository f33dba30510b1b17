"""CSV and TSV: exact cells through the readers that people use, and the guard against formulas."""

import csv
import io
import json
import shutil
import sqlite3
import subprocess

import duckdb
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.events.event import COLUMNS
from timeline.exports.as_tsv import escaped, unescaped
from timeline.exports.columns import guarded, looks_like_formula, unguarded
from timeline.exports.registry import write

calm = settings(deadline=None)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def csv_of(events, **options):
    out = io.StringIO(newline="")
    account = write("csv", events, out, **options)
    return out.getvalue(), account


def cells_of(events):
    """What the cells must read back as: every one a text, nothing as empty."""
    return [
        [
            json.dumps(cell, ensure_ascii=False, separators=(",", ":"))
            if isinstance(cell, tuple)
            else str(int(cell) if isinstance(cell, bool) else "" if cell is None else cell)
            for cell in (getattr(event, name) for name in COLUMNS)
        ]
        for event in events
    ]


@pytest.fixture
def file(awkward, tmp_path):
    path = tmp_path / "events.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        write("csv", awkward, out)
    return path


def test_python_reads_every_cell_back(awkward):
    text, _ = csv_of(awkward)
    assert list(csv.reader(io.StringIO(text, newline=""), strict=True)) == [list(COLUMNS), *cells_of(awkward)]


def test_pandas_reads_every_cell_back(awkward, file):
    frame = pd.read_csv(file, dtype=str, keep_default_na=False)
    assert [list(frame.columns), *frame.to_numpy().tolist()] == [list(COLUMNS), *cells_of(awkward)]


def test_duckdb_reads_every_cell_back(awkward, file):
    found = duckdb.sql(f"SELECT * FROM read_csv('{file}', all_varchar=true, header=true, max_line_size=100000)")
    assert found.columns == list(COLUMNS)
    assert [[cell or "" for cell in row] for row in found.fetchall()] == cells_of(awkward)


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="the sqlite3 shell is not installed")
def test_sqlite_imports_every_cell(awkward, file, tmp_path):
    database = tmp_path / "cells.db"
    script = f".mode csv\n.import {file} events\n"
    subprocess.run(["sqlite3", "-bail", database], input=script, text=True, check=True, capture_output=True)
    with sqlite3.connect(database) as connection:
        rows = connection.execute("SELECT * FROM events").fetchall()
    connection.close()
    assert [list(row) for row in rows] == cells_of(awkward)


def test_the_bytes_of_a_csv(event):
    text, _ = csv_of(
        [event(title='a "b", c', seq=3)], columns=["uid", "title", "seq", "tz", "approximate", "actor_ids"]
    )
    assert text == 'uid,title,seq,tz,approximate,actor_ids\r\ne1,"a ""b"", c",3,,0,"[""a1"",""a2""]"\r\n'


def test_no_events_leave_the_header():
    assert csv_of([])[0] == ",".join(COLUMNS) + "\r\n"


FORMULAS = ["=1+1", "+7 495", "-1", "@cmd", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'=1", "''@x", "="]
PLAIN = ["", "'", "1=1", " =1", "–5", "it's", "'quoted'", "a@b", None, -5, 0.5]


@pytest.mark.parametrize("cell", FORMULAS)
def test_looks_like_a_formula_and_is_guarded(cell):
    assert looks_like_formula(cell)
    assert guarded(cell) == "'" + cell


@pytest.mark.parametrize("cell", PLAIN)
def test_is_no_formula_and_stays(cell):
    assert not looks_like_formula(cell)
    assert guarded(cell) == cell


@calm
@given(TEXT | st.text("'=+-@\t\r\n＝＋－＠a", max_size=6))
def test_the_guard_is_taken_away_again(text):
    assert unguarded(guarded(text)) == text


def test_excel_has_the_mark_and_the_guard_and_plain_csv_neither(event):
    events = [event(title="=1+1", quote="@x"), event("-0489")]
    columns = ["title", "quote", "edtf", "sort_day"]
    plain, told = csv_of(events, columns=columns)
    excel, guards = csv_of(events, columns=columns, excel=True)
    assert plain.splitlines()[1:] == ["=1+1,@x,2013-10-25,735166", "They signed,They signed last week.,-0489,-178969"]
    assert excel.splitlines()[1:] == [
        "'=1+1,'@x,2013-10-25,735166",
        "They signed,They signed last week.,'-0489,-178969",
    ]
    assert excel.startswith("\ufefftitle,")
    assert (told.formulas, told.guarded, guards.formulas, guards.guarded) == (3, 0, 0, 3)


def test_excel_comes_back_exactly(awkward):
    text, account = csv_of(awkward, excel=True)
    read = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))[1:]
    assert [[unguarded(cell) for cell in row] for row in read] == cells_of(awkward)
    assert account.guarded > 20


def test_tsv_has_a_line_an_event_and_comes_back_exactly(awkward):
    out = io.StringIO(newline="")
    account = write("tsv", awkward, out)
    header, *lines = out.getvalue().removesuffix("\n").split("\n")
    assert header.split("\t") == list(COLUMNS)
    assert [[unescaped(cell) for cell in line.split("\t")] for line in lines] == cells_of(awkward)
    assert account.formulas > 20


@calm
@given(TEXT | st.text("\\tnr\t\n\r", max_size=8))
def test_tsv_escapes_come_back(text):
    assert unescaped(escaped(text)) == text
    assert not set(escaped(text)) & {"\t", "\n", "\r"}
