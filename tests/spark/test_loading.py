"""`timeline load`: what is no whole output is refused in a sentence; bad rows are told; a later date is read anew."""

import json
import shutil

import pytest

pa = pytest.importorskip("pyarrow", reason="the extra 'parquet' is not installed")
from pyarrow import parquet  # noqa: E402

from timeline.articles.article import Article  # noqa: E402
from timeline.articles.read import read_article  # noqa: E402
from timeline.articles.readers.files import read_path  # noqa: E402
from timeline.articles.reading_json import Read, as_json  # noqa: E402
from timeline.cli.main import run  # noqa: E402
from timeline.errors import InputError, SchemaMismatch  # noqa: E402
from timeline.library import Timeline  # noqa: E402

TEXTS = (
    "The ministers met last week and signed the treaty on Monday.",
    "The bridge was opened on 3 May 2001 by the mayor, Jane Roe.",
)


def output_of(folder, articles, *, more=(), **facts):
    """An output as Spark writes one, made without it."""
    names = ("file", "row", "status", "error_place", "error", "reading")
    rows = [
        ("a.parquet", one.first_line, "read", None, None, as_json(Read(one, read_article(one), "0.1.0")))
        for one in articles
    ]
    rows += more
    (folder / "articles").mkdir(parents=True)
    table = pa.table(
        {
            name: pa.array([row[i] for row in rows], None if name == "row" else pa.string())
            for i, name in enumerate(names)
        }
    )
    parquet.write_table(table, folder / "articles" / "part-00000.parquet")
    known = {"program": "0.1.0", "schema": 1, "made_by": "spark ingest", "counts": {"articles": len(rows)}}
    (folder / "_timeline.json").write_text(json.dumps(known | facts))
    return folder


@pytest.fixture
def articles(tmp_path):
    parquet.write_table(pa.table({"text": list(TEXTS)}), tmp_path / "a.parquet")
    return [one for one in read_path(tmp_path / "a.parquet") if isinstance(one, Article)]


FAILED = (
    "a.parquet",
    3,
    "failed",
    "a.parquet: row 3: 'text'",
    "has no text; an article needs at least one sentence.",
    None,
)
TORN = ("a.parquet", 4, "read", None, None, '{"version":9}')


def test_bad_rows_are_told_and_the_good_ones_stored(articles, tmp_path, capsys):
    out = output_of(tmp_path / "out", articles, more=[FAILED, TORN], program="0.0.1")
    with pytest.raises(SystemExit) as end:
        run(["-d", str(tmp_path / "t.db"), "load", str(out)])
    assert end.value.code == 4
    said = capsys.readouterr().err
    assert "The articles were read by timeline 0.0.1; this is 0.1.0, and may read some otherwise." in said
    assert "a.parquet: row 3: 'text': has no text; an article needs at least one sentence." in said
    assert "a.parquet: row 4: holds a reading of version 9, and this program knows 1; read the article again" in said
    assert "2 stored, 2 failed" in said
    with Timeline.open(tmp_path / "t.db") as timeline:
        assert {one.status.value for one in timeline.load(out) if not one.exit_code} == {"unchanged"}


def test_the_log_has_it_and_undo_takes_it_back(articles, tmp_path):
    out = output_of(tmp_path / "out", articles)
    with Timeline.open(tmp_path / "t.db") as timeline:
        timeline.load(out, dry_run=True)
        assert list(timeline.events()) == []
        timeline.load(out)
        assert len(list(timeline.events())) > 0
        assert "load" in str(next(iter(timeline.log())))
        timeline.undo()
        assert list(timeline.events()) == []


def test_what_is_known_here_is_read_here(articles, tmp_path):
    out = output_of(tmp_path / "out", articles)
    for name, ways in {"one": ("ingest", "load"), "other": ("load", "ingest")}.items():
        with Timeline.open(tmp_path / f"{name}.db") as timeline:
            for way in ways:
                if way == "load":
                    timeline.load(out)
                else:
                    timeline.ingest(tmp_path / "a.parquet", published="2013-10-25")
            dump = list(timeline.dump())
        assert any('"edtf":"2013-10-21"' in line for line in dump), name


def test_a_roster_is_said(articles, tmp_path):
    out = output_of(tmp_path / "out", articles)
    with Timeline.open(tmp_path / "t.db") as timeline:
        timeline.seed()
        notes = []
        timeline.load(out, on_note=notes.append)
    assert len(notes) == 1
    assert notes[0].endswith("actors of this database's roster were not known where the articles were read.")


@pytest.mark.parametrize(
    ("facts", "error", "sentence"),
    [
        ({"schema": 2}, SchemaMismatch, "is an output of version 2, and this program knows 1; make it anew"),
        ({"made_by": "spark tag"}, InputError, "was made by 'spark tag'; make it with 'timeline spark ingest'"),
        ({"counts": {"articles": 5}}, InputError, "has 2 articles of 5: a part of it is missing"),
        ({"counts": None}, InputError, "_timeline.json: cannot be read; make the output anew"),
    ],
)
def test_what_is_no_output_of_ours_is_refused(articles, tmp_path, facts, error, sentence):
    out = output_of(tmp_path / "out", articles, **facts)
    with Timeline.open(tmp_path / "t.db") as timeline, pytest.raises(error) as told:
        timeline.load(out)
    assert sentence in str(told.value)


def test_what_is_not_whole_is_refused(articles, tmp_path):
    out = output_of(tmp_path / "out", articles)
    with Timeline.open(tmp_path / "t.db") as timeline:
        (out / "_timeline.json").rename(tmp_path / "away")
        with pytest.raises(InputError, match="none that was finished: it has no _timeline"):
            timeline.load(out)
        (tmp_path / "away").rename(out / "_timeline.json")
        part = out / "articles" / "part-00000.parquet"
        whole = part.read_bytes()
        part.write_bytes(whole[:-9])
        with pytest.raises(InputError, match="is no Parquet file that can be read"):
            timeline.load(out)
        shutil.rmtree(out / "articles")
        with pytest.raises(InputError, match="has 0 articles of 2"):
            timeline.load(out)
        assert list(timeline.events()) == []
