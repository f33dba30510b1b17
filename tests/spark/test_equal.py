"""The same articles give the same chronology: on SQLite, on PostgreSQL, and read by Spark and loaded into each. The tables say what the store says."""

import hashlib
import json

import pytest

pytest.importorskip("pyarrow", reason="the extra 'parquet' is not installed")
from compared import differences
from corpus import COUNT

from timeline.library import Timeline


def dump(timeline):
    return hashlib.sha256("\n".join(timeline.dump()).encode()).hexdigest()


def told(outcomes):
    return [(one.source_id, one.status.value, one.message, one.exit_code) for one in outcomes]


def test_loaded_is_ingested(output, ingested, folder):
    with Timeline.open(folder / "loaded.db") as timeline:
        outcomes = timeline.load(output)
        assert dump(timeline) == ingested[0]
        assert [row[1:2] + row[3:] for row in told(outcomes)] == [row[1:2] + row[3:] for row in ingested[1]]
        again = timeline.load(output)
        assert {one.status.value for one in again if not one.exit_code} <= {"unchanged", "duplicate"}
        assert dump(timeline) == ingested[0]
        timeline.undo()
        assert len(list(timeline.events())) == 0


def test_the_tables_say_what_the_store_says(output, ingested, folder):
    assert ingested
    assert differences(output, folder / "ingested.db") == {
        table: (set(), set()) for table in ("same", "reprints", "clusters", "events", "expressions", "names")
    }


def test_the_tables_have_something_to_say(output):
    counts = json.loads((output / "_timeline.json").read_text())["counts"]
    from compared import rows

    merged = [1 for uid, event in rows(output, "same", "uid", "event_uid") if uid != event]
    joined = [1 for uid, cluster in rows(output, "actors", "uid", "cluster_uid") if uid != cluster]
    assert counts["reprints"] > COUNT // 6
    assert len(merged) > COUNT // 20
    assert len(joined) > 5


def test_on_a_server_too(output, ingested, table, cluster):
    with Timeline.open(cluster.new()) as timeline:
        timeline.load(output)
        assert dump(timeline) == ingested[0]
    with Timeline.open(cluster.new()) as timeline:
        timeline.ingest(table, jobs=2)
        assert dump(timeline) == ingested[0]
