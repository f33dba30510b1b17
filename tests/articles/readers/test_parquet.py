"""Articles in Parquet: the same fields as JSON lines, bad rows told by number, the others taken."""

import io
import json
from datetime import UTC, date, datetime

import pytest

from timeline.articles.readers import parquet as reader
from timeline.dates.edtf import text_of
from timeline.errors import InputError

pa = pytest.importorskip("pyarrow", reason="the extra 'parquet' is not installed")
from pyarrow import parquet  # noqa: E402


def table(columns, **options):
    out = io.BytesIO()
    parquet.write_table(pa.table(columns), out, **options)
    return out.getvalue()


ROW = {
    "id": "n1",
    "text": "They met on 3 May.\r\n",
    "title": "A meeting",
    "publisher": "The Paper",
    "author": "A. Writer",
    "url": "https://example.org/1",
    "lang": "en",
    "tz": "Europe/London",
    "note": "as typed",
    "published": "2013-10-25",
    "date_order": "dmy",
}


def test_a_row_is_what_a_line_is(read):
    (row,) = read("a.parquet", table({name: [value] for name, value in ROW.items()}))
    (line,) = read("a.jsonl", json.dumps(ROW))
    for name in ("text", "source_id", "identity", "uid", *(set(ROW) - {"id", "published"})):
        assert getattr(row, name) == getattr(line, name)
    assert row.published.when == line.published.when
    assert row.published.method == "parquet"


def test_a_page_is_read_as_in_json_lines(read):
    page = "<html><head><title>Theirs</title></head><body><p>They met in May and signed the treaty.</p></body></html>"
    (row,) = read("a.parquet", table({"html": [page], "title": ["Mine"]}))
    (line,) = read("a.jsonl", json.dumps({"html": page, "title": "Mine"}))
    assert (row.text, row.title, row.source_id) == (line.text, "Mine", "a.parquet:1")


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        (date(2013, 10, 25), "2013-10-25"),
        (datetime(2013, 10, 25), "2013-10-25"),  # noqa: DTZ001 - a table without zones
        (datetime(2013, 10, 25, 14, 30), "2013-10-25"),  # noqa: DTZ001
        (datetime(2013, 10, 25, 23, 30, tzinfo=UTC), "2013-10-25"),
        (2013, "2013"),
        ("2013-10", "2013-10"),
    ],
)
def test_dates_come_in_several_types(read, value, edtf):
    (article,) = read("a.parquet", table({"text": ["A."], "published": [value]}))
    assert text_of(article.published.when) == edtf
    has_clock = isinstance(value, datetime) and value.hour > 0
    assert (article.published.when.clock is not None) == has_clock


def test_bad_rows_are_told_and_the_good_ones_come(read):
    texts = ["One.", None, "  ", "Four.", "Five."]
    found = read("a.parquet", table({"text": texts, "published": [None, None, None, "the 5th of", "2013"]}))
    names = [one.source_id if not isinstance(one, InputError) else None for one in found]
    assert names == ["a.parquet:1", None, None, None, "a.parquet:5"]
    said = [str(one).rpartition("/")[2] for one in found if isinstance(one, InputError)]
    assert said == [
        "a.parquet: row 2: has no text; an article needs at least one sentence.",
        "a.parquet: row 3: 'text': has no text; an article needs at least one sentence.",
        "a.parquet: row 4: 'published': 'the 5th of' is not a date I can read; write it as EDTF, for example 2013, 2013-10 or 2013-10-25.",
    ]


@pytest.mark.parametrize(
    ("columns", "sentence"),
    [
        ({"text": [b"\xff\xfe"]}, "a.parquet: row 1: 'text' must be a string, not \"b'\\\\xff\\\\xfe'\"."),
        ({"text": [5]}, "a.parquet: row 1: 'text' must be a string, not 5."),
        ({"text": ["A."], "title": [["x"]]}, "a.parquet: row 1: 'title' must be a string, not [\"x\"]."),
        ({"body": ["A."]}, "a.parquet: has no column 'text' and none 'html'; name one of its columns so (body)."),
        ({"text": pa.array([], pa.string())}, "a.parquet: has no rows; give one article a row."),
    ],
)
def test_what_cannot_be_read_is_said(said, columns, sentence):
    assert said("a.parquet", table(columns)) == [sentence]


def test_a_text_that_is_no_utf8_is_one_row(read):
    bad = pa.Array.from_buffers(
        pa.string(), 2, [None, pa.py_buffer(b"\0\0\0\0\2\0\0\0\4\0\0\0"), pa.py_buffer(b"\xff\xfeA.")]
    )
    one, other = read("a.parquet", table({"text": bad}))
    assert str(one).endswith("row 1: 'text': is not UTF-8; write it as UTF-8.")
    assert other.text == "A."


def test_a_broken_file_is_said(said):
    whole = table({"text": [f"Text {n}." for n in range(1000)]})
    assert said("a.parquet", b"PAR1" + b"x" * 50) == ["a.parquet: is no Parquet file that can be read (ArrowInvalid)."]
    assert said("a.parquet", whole[: len(whole) // 2])[0].startswith("a.parquet: is no Parquet file")
    torn = whole[:4] + bytes(200) + whole[204:]
    assert "breaks off after row 0" in said("a.parquet", torn)[-1]
    assert said("a.txt", whole) == ["a.txt: is a Parquet file; name it .parquet, or say --format parquet."]


def test_rows_come_some_at_a_time(read, monkeypatch):
    monkeypatch.setattr(reader, "AT_ONCE", 2)
    found = read("a.parquet", table({"text": [f"Text {n}." for n in range(7)]}, row_group_size=3))
    assert [one.text for one in found] == [f"Text {n}." for n in range(7)]
    assert [one.first_line for one in found] == [1, 2, 3, 4, 5, 6, 7]


def test_without_pyarrow_a_sentence(said, monkeypatch):
    whole = table({"text": ["A."]})
    monkeypatch.setattr(reader, "find_spec", lambda _: None)
    assert said("a.parquet", whole) == [
        "a.parquet: is a Parquet file, which is read with the extra 'parquet': pip install 'timeline-of-events[parquet]'."
    ]
