"""A database on a server: what cannot be used is said in a sentence, and the same articles are the same chronology."""

import io
import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import conduct
from cluster import OLDER

from timeline.errors import Failure, NotFound, Refused, SchemaMismatch, TimelineError
from timeline.events.filter import Filter
from timeline.library import Timeline
from timeline.store.bulk import add_rows
from timeline.store.database import writing
from timeline.store.dialects.postgresql.words import spoken
from timeline.store.migrate import HEAD
from timeline.store.places import server
from timeline.store.recording import changes, recording
from timeline.store.tables import Note

pytestmark = pytest.mark.sqlite  # opens its servers by itself: nothing stands for a file here


@pytest.fixture
def url(cluster, blank_database):
    return cluster.new(blank_database)


def test_the_seeds_are_the_same_on_both(url, tmp_path):
    with Timeline.open(url) as there, Timeline.open(tmp_path / "a.db") as here:
        for one in (there, here):
            one.seed()
        assert list(there.dump()) == list(here.dump())
        assert [e.as_json() for e in there.events()] == [e.as_json() for e in here.events()]
        assert there.check() == []
        for view in (
            "calendar",
            "actor_chronology",
            "source_summary",
            "conflicts",
            "event_dates",
            "evidence",
            "undated",
        ):
            query = f"SELECT * FROM {view}"
            assert sorted(map(repr, there.sql(query)[1])) == sorted(map(repr, here.sql(query)[1])), view
        assert there.actors() == here.actors()
        for words in ("skolkovo", "FORUM inno*", '"open innovations"', "McFaul", "Ambassador's", "no such thing"):
            assert [e.uid for e in there.events(Filter(text=words))] == [e.uid for e in here.events(Filter(text=words))]


@pytest.mark.parametrize("seed", range(2))
def test_the_same_work_on_both_is_the_same(url, tmp_path, seed):
    from random import Random

    dumps = []
    for where in (url, tmp_path / "a.db"):
        random = Random(seed)
        with Timeline.open(where) as timeline:
            lines = [json.dumps(conduct.article(random, n)) for n in range(4)]
            timeline.ingest(io.StringIO("\n".join(lines)), format="jsonl")
            done = [conduct.step(timeline, random, number) for number in range(40)]
            assert timeline.check() == []
            dumps.append((done, list(timeline.dump())))
    assert dumps[0] == dumps[1]


def test_what_cannot_be_used_is_said(cluster, monkeypatch, tmp_path):
    with pytest.raises(Failure, match=r"cannot be reached: .*No such file or directory.*\.$"):
        Timeline.open(f"postgresql://me:secret@/x?host={tmp_path}")
    with pytest.raises(Failure, match="cannot be reached") as told:
        Timeline.open(cluster.url("nowhere").replace("postgres@", "postgres:secret@"))
    assert 'database "nowhere" does not exist' in str(told.value)
    assert "secret" not in str(told.value)
    cluster.ask("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'")
    with pytest.raises(Failure, match="its encoding is LATIN1; make one with UTF8: createdb -E UTF8"):
        Timeline.open(cluster.url("latin"))
    empty = cluster.new()
    with pytest.raises(NotFound, match="There is no database 'postgresql:"):
        Timeline.open(empty, create=False)
    other = cluster.new()
    cluster.ask("CREATE TABLE sources (id int)", other.split("/")[3].split("?")[0])
    with pytest.raises(Failure, match="has tables of another program; name an empty database or schema"):
        Timeline.open(other)
    monkeypatch.setattr(server, "find_spec", lambda _name: None)
    with pytest.raises(Failure, match=r"pip install 'timeline-of-events\[postgres\]'"):
        Timeline.open(empty)
    with pytest.raises(Failure, match=r"a path, sqlite:/// and postgresql:// URLs can\."):
        Timeline.open("mysql://x/y")


@pytest.mark.parametrize(
    ("revision", "readonly", "sentence"), [("9999", False, "newer than"), ("0001", True, "older than")]
)
def test_another_revision_is_refused_unwritten(cluster, url, revision, readonly, sentence):
    cluster.ask(f"UPDATE alembic_version SET version_num = '{revision}'", url.split("/")[3].split("?")[0])
    with pytest.raises(SchemaMismatch, match=sentence):
        Timeline.open(url, readonly=readonly)


def test_an_older_one_is_upgraded(cluster, url):
    with Timeline.open(url) as timeline:
        timeline.seed()
        before = list(timeline.dump())
    cluster.ask(OLDER, url.split("/")[3].split("?")[0])
    with Timeline.open(url) as timeline:
        assert (timeline.status()["revision"], timeline.check()) == (HEAD, [])
        assert list(timeline.dump()) == before


READS = [
    "SELECT count(*) FROM chronology",
    "WITH a AS (SELECT 1 AS x) SELECT x FROM a;",
    "VALUES (1)",
    "/* a */ -- b\n SELECT ':no' || ' 12:30'",
    "TABLE chronology",
]
WRITES = [
    "DELETE FROM events",
    "WITH gone AS (DELETE FROM events RETURNING 1) SELECT * FROM gone",
    "SELECT 1; DELETE FROM events",
    "SELECT nextval('events_id_seq')",
    "SELECT set_config('transaction_read_only', 'off', true)",
    "SET TRANSACTION READ WRITE",
    "COPY events TO '/tmp/x'",
    "COMMIT",
    "CREATE TABLE x (a int)",
    "DO $$ BEGIN DELETE FROM events; END $$",
    "SELECT * INTO x FROM events",
    "SELECT * FROM events FOR UPDATE",
    "EXPLAIN ANALYZE DELETE FROM events",
    "",
]


def test_free_sql_reads(url):
    with Timeline.open(url) as timeline:
        for query in READS:
            list(timeline.sql(query)[1])
        assert list(timeline.sql("SELECT :a || ':a' || '%', CAST(:b AS int) + 1", {"a": "x'; --", "b": 2})[1]) == [
            ("x'; --:a%", 3)
        ]
        assert len(list(timeline.sql("SELECT * FROM generate_series(1, 5000)")[1])) == 5000


@pytest.mark.parametrize("query", WRITES)
def test_free_sql_does_not_write(url, query):
    with Timeline.open(url) as timeline:
        timeline.seed()
        before = list(timeline.dump())
        with pytest.raises(TimelineError) as told:
            list(timeline.sql(query)[1])
        assert str(told.value).startswith(("SQL", "Only one"))
        assert list(timeline.dump()) == before


@pytest.mark.parametrize(
    "query", ["SELECT pg_sleep(20)", "SELECT set_config('statement_timeout', '0', false), pg_sleep(20)"]
)
def test_free_sql_has_a_deadline(url, query):
    with Timeline.open(url) as timeline, pytest.raises(TimelineError, match=r"stopped after 0\.5 s; 0 rows"):
        list(timeline.sql(query, timeout=0.5)[1])


def test_what_a_file_has_and_a_server_has_not(url, tmp_path):
    with Timeline.open(url) as timeline:
        with pytest.raises(Refused, match="pg_dump"):
            timeline.back_up(tmp_path / "copy.db")
        with pytest.raises(Refused, match="not in a file"):
            assert timeline.path


def test_sql_in_other_words():
    assert spoken("SELECT group_concat(a, char(10)) FROM main.t WHERE a IS b AND c IS NOT :d AND e IS NULL") == (
        "SELECT string_agg(a, chr(10)) FROM t WHERE a IS NOT DISTINCT FROM b AND c IS DISTINCT FROM :d AND e IS NULL"
    )


def test_a_copy_there_and_back_is_equal_with_its_history(cluster, tmp_path):
    url, here, back = cluster.new(), tmp_path / "a.db", tmp_path / "b.db"
    with Timeline.open(here) as timeline:
        timeline.seed()
        uids = [event.uid for event in timeline.events()]
        timeline.merge_events(*uids[:2])
        timeline.set_event_date(uids[3], "1999~")
        before, log = list(timeline.dump()), timeline.log()
        counts = timeline.copy(url)
        assert counts["events"] == timeline.status()["events"]
        with pytest.raises(Refused, match=r"holds \d+ rows of \w+ already; a copy goes into an empty database"):
            timeline.copy(url)
    with Timeline.open(url) as timeline:
        assert (list(timeline.dump()), timeline.log(), timeline.check()) == (before, log, [])
        assert timeline.copy(back) == counts
        added = timeline.add_event("After the copy", "2020")
        timeline.undo()
        timeline.undo()
        assert added
    with Timeline.open(back) as timeline:
        assert (list(timeline.dump()), timeline.log(), timeline.check()) == (before, log, [])


def test_a_copy_that_fails_leaves_no_file(url, tmp_path, monkeypatch):
    from timeline.store import transfer

    numbers = iter(range(10_000))
    monkeypatch.setattr(transfer, "_hash", lambda _conn, _table: next(numbers))
    with (
        Timeline.open(url) as timeline,
        pytest.raises(TimelineError, match="did not come out as it was; nothing was copied"),
    ):
        timeline.copy(tmp_path / "b.db")
    assert list(tmp_path.iterdir()) == []


def test_what_was_changed_before_costs_nothing_later(url):
    """Each of many changes is seen by itself, and the session's own tables do not grow with them: nothing vacuums these."""
    rows = [
        {"about": "event", "about_uid": f"e{n}", "written_by": "user", "text": "x" * 400, "created_at": "0"}
        for n in range(100)
    ]
    with Timeline.open(url) as timeline:
        with writing(timeline._engine) as conn:
            add_rows(conn, Note, rows)
        for turn in range(40):
            with writing(timeline._engine) as conn:
                with recording(conn):
                    conn.exec_driver_sql(f"UPDATE notes SET text = '{turn % 10}' || substr(text, 2)")
                seen = changes(conn)
                size = conn.exec_driver_sql("SELECT pg_relation_size('pg_temp.was_notes')").scalar_one()
            assert len(seen) == len(rows)
            assert {one.after["text"][0] for one in seen} == {str(turn % 10)}
    assert size < 600_000  # all of it would be 2 MB
