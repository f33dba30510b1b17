"""What a user of `timeline spark` sees: outputs that are whole, refusals, bad rows, and what `timeline tag` prints."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow", reason="the extra 'parquet' is not installed")
from pyarrow import parquet  # noqa: E402

from timeline.articles.tagged import as_json  # noqa: E402
from timeline.articles.tagging import tag as tag_here  # noqa: E402
from timeline.errors import Failure, InputError, Refused  # noqa: E402
from timeline.spark.reading import file_name  # noqa: E402

TEXTS = (
    "They met last week. On 3 May 2001 a treaty was signed, from 2007 to 2013 it was kept.",
    None,
    "Es begann am 3. Mai 2001 und endete zwei Jahre später.",
    "The strike ended on Monday after three weeks; talks resume in early June.",
)
LANGS = (None, None, "de", "en")


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    file = tmp_path_factory.mktemp("in") / "some texts.parquet"
    published = ["2013-10-25", None, "2014", None]
    parquet.write_table(
        pa.table({"text": list(TEXTS), "lang": list(LANGS), "published": published, "more": [1] * 4}), file
    )
    return file


@pytest.fixture(scope="module")
def tagged(spark, table, tmp_path_factory):
    from timeline.spark.jobs import tag

    out = tmp_path_factory.mktemp("out") / "tagged"
    counts = tag(str(table), str(out), partitions=2)
    assert (counts["articles"], counts["failed"]) == (4, 1)
    return out


def read(folder):
    return parquet.read_table(folder).to_pylist()


def test_tag_is_what_tag_prints(tagged):
    expected = []
    for number, (text, lang, dct) in enumerate(zip(TEXTS, LANGS, ("2013-10-25", None, "2014", None), strict=True), 1):
        here = tag_here(text, dct, lang or "en") if text else ()
        expected += [{"id": f"some texts.parquet:{number}", **as_json(one)} for one in here if not one.is_range]
    names = {"id": "source_id", "start": "char_start", "end": "char_end", "type": "timex_type", "value": "timex_value"}
    names |= {"mod": "timex_mod", "earliest": "date_earliest", "latest": "date_latest"}
    found = [
        {key: row[names.get(key, key)] for key in expected[0]} | ({} if row["edtf"] else {"precision": None})
        for row in read(tagged / "expressions")
        if not row["is_range"]
    ]
    assert sorted(map(json.dumps, found)) == sorted(map(json.dumps, expected))
    assert len(found) >= 7


def test_a_bad_row_is_a_row(tagged):
    rows = read(tagged / "articles")
    assert [row["row"] for row in rows] == [1, 2, 3, 4]
    bad = rows[1]
    assert (bad["status"], bad["error_place"]) == ("failed", "some texts.parquet: row 2")
    assert bad["error"] == "has no text; an article needs at least one sentence."
    assert {row["status"] for row in rows} == {"read", "failed"}


def test_an_output_says_what_it_is(tagged):
    facts = json.loads((tagged / "_timeline.json").read_text())
    assert facts["made_by"] == "spark tag"
    assert facts["counts"]["articles"] == 4
    assert not list(tagged.parent.glob(".*.part"))
    assert not (tagged / "work").exists()


def test_an_output_that_is_there_is_kept(spark, table, tagged, tmp_path):
    from timeline.spark.jobs import tag

    with pytest.raises(Refused, match=r"is there already; name another folder, or say --force to replace it\.$"):
        tag(str(table), str(tagged))
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Dear")
    with pytest.raises(Refused, match=r"is no finished output of timeline, and is not replaced"):
        tag(str(table), str(tmp_path / "mine"), force=True)
    assert (tmp_path / "mine" / "letter.txt").exists()
    before = (tagged / "_timeline.json").stat().st_ino
    tag(str(table), str(tagged), force=True)
    assert (tagged / "_timeline.json").stat().st_ino != before


def test_an_input_that_is_none_is_said(spark, tmp_path):
    from timeline.spark.jobs import tag

    with pytest.raises(Failure, match="There is no such input"):
        tag(str(tmp_path / "nothing.parquet"), str(tmp_path / "out"))
    parquet.write_table(pa.table({"body": ["A."]}), tmp_path / "body.parquet")
    with pytest.raises(InputError, match="has no column 'text' and none 'html'"):
        tag(str(tmp_path / "body.parquet"), str(tmp_path / "out"))
    parquet.write_table(pa.table({"text": pa.array([], pa.string())}), tmp_path / "none.parquet")
    with pytest.raises(InputError, match="has no rows"):
        tag(str(tmp_path / "none.parquet"), str(tmp_path / "out"))
    (tmp_path / "broken.parquet").write_bytes(b"PAR1 no more")
    with pytest.raises(Failure, match="The job failed"):
        tag(str(tmp_path / "broken.parquet"), str(tmp_path / "out"))
    assert sorted(one.name for one in tmp_path.iterdir()) == ["body.parquet", "broken.parquet", "none.parquet"]


def test_components_are_those_of_a_union(spark, tmp_path):
    from random import Random

    from timeline.spark.components import components

    random = Random(5)
    chain = [(f"c{n:03}", f"c{n + 1:03}") for n in range(60)]
    edges = [(f"n{random.randrange(90)}", f"n{random.randrange(90)}") for _ in range(55)] + chain
    heads = {name: name for edge in edges for name in edge if edge[0] != edge[1]}

    def head(name):
        while heads[name] != name:
            name = heads[name]
        return name

    for one, other in edges:
        if one != other:
            low, high = sorted((head(one), head(other)))
            heads[high] = low
    rows = components(spark.createDataFrame(edges, "one STRING, other STRING"), str(tmp_path / "rounds")).collect()
    assert {row["member"]: row["head"] for row in rows} == {name: head(name) for name in heads}
    assert len(rows) == len(heads)
    assert components(spark.createDataFrame([], "one STRING, other STRING"), str(tmp_path / "none")).collect() == []


@pytest.mark.parametrize(
    ("address", "root", "name"),
    [
        ("file:///data/a%20b.parquet", "/data/a b.parquet", "a b.parquet"),
        ("file:/data/news/2013/x.parquet", "/data/news", "2013/x.parquet"),
        ("hdfs://host:9000/news/part-0.parquet", "/news/", "part-0.parquet"),
        ("s3a://bucket/deep/x.parquet", "/other", "x.parquet"),
    ],
)
def test_files_are_named_as_ingest_names_them(address, root, name):
    assert file_name(address, root) == name


def test_a_worker_needs_no_database():
    code = "import sys, timeline.spark.reading, timeline.spark.judging; print([m for m in ('sqlalchemy', 'alembic', 'typer', 'pyspark') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path.cwd())
    assert done.stdout.strip() == "[]"


def test_without_spark_a_sentence(monkeypatch, table, tmp_path):
    from timeline.errors import UsageError
    from timeline.spark import session
    from timeline.spark.jobs import tag

    monkeypatch.setattr(session, "find_spec", lambda name: None if name == "pyspark" else name)
    with pytest.raises(
        UsageError, match=r"^Spark needs pyspark, which is not installed: pip install 'timeline-of-events\[spark\]'\.$"
    ):
        tag(str(table), str(tmp_path / "out"))
