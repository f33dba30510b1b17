"""What is said of a server, and not said: addresses that are none, errors without the values, connections that end."""

import gc
import io
import json
import threading

import pytest

from timeline.errors import Failure
from timeline.library import Timeline
from timeline.store.places.finding import place_of

pytestmark = pytest.mark.sqlite  # opens its servers by itself: nothing stands for a file here


@pytest.fixture
def url(cluster, blank_database):
    return cluster.new(blank_database)


def connections(cluster, url):
    import psycopg

    with psycopg.connect(cluster.url("postgres")) as conn:
        asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s AND application_name = 'timeline sql'"
        return conn.execute(asked, [url.split("/")[3].split("?")[0]]).fetchone()[0]


@pytest.mark.parametrize("port", ["abc", "54x2"])
def test_a_port_that_is_no_number(port):
    with pytest.raises(
        Failure, match=r"That is no URL of a database; one is postgresql://.*, its port a number"
    ) as told:
        Timeline.open(f"postgresql://me:secret@localhost:{port}/x")
    assert "secret" not in str(told.value)


def test_what_a_url_says_twice():
    with pytest.raises(Failure, match="The URL says 'host' more than once; say it once"):
        place_of("postgresql://me@/x?host=a&host=b&sslmode=disable")


def test_rows_that_nobody_reads_leave_no_connection(cluster, url):
    with Timeline.open(url) as timeline:
        threads = threading.active_count()
        answer = timeline.sql("SELECT generate_series(1, 100000)", timeout=60)
        assert (connections(cluster, url), threading.active_count()) == (1, threads + 1)
        del answer
        gc.collect()
        for _ in range(100):
            if not connections(cluster, url):
                break
        assert (connections(cluster, url), threading.active_count()) == (0, threads)


def test_an_error_does_not_repeat_the_article(cluster, url):
    secret = "The minister met Jane Roe in Leeds on 3 May 2010."
    database = url.split("/")[3].split("?")[0]
    with Timeline.open(url) as timeline:
        cluster.ask("ALTER TABLE sources ADD CHECK (text = '')", database)
        line = json.dumps({"id": "a", "text": secret, "published": "2010-05-03"})
        [outcome] = timeline.ingest(io.StringIO(line), format="jsonl")
        assert 'violates check constraint "sources_text_check' in outcome.message
        assert "Jane" not in outcome.message
        assert "Failing row" not in outcome.message
        cluster.ask(
            "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'not today' USING ERRCODE = '53100', DETAIL = NEW.text; END $$",
            database,
        )
        cluster.ask("CREATE TRIGGER no BEFORE INSERT ON sources FOR EACH ROW EXECUTE FUNCTION no()", database)
        with pytest.raises(Failure, match=r"failed: not today\. Articles stored before are kept\.$"):
            timeline.ingest(io.StringIO(line), format="jsonl")


def test_a_copy_says_which_of_the_two_failed(cluster, url, tmp_path):
    target = tmp_path / "b.db"
    with Timeline.open(url) as timeline:
        timeline.seed()
        cluster.ask("ALTER TABLE mentions RENAME TO gone", url.split("/")[3].split("?")[0])
        with pytest.raises(Failure, match="failed") as told:
            timeline.copy(target)
    assert str(told.value).startswith("The database postgresql://postgres@/")
    assert not target.exists()


def test_a_copy_into_a_server_that_fails_names_it(cluster, url, tmp_path):
    cluster.ask("ALTER TABLE mentions RENAME TO gone", url.split("/")[3].split("?")[0])
    with Timeline.open(tmp_path / "a.db") as timeline:
        timeline.seed()
        with pytest.raises(Failure, match="The database postgresql://postgres@/"):
            timeline.copy(url)


def test_a_cluster_that_does_not_start_leaves_no_folder(cluster, monkeypatch):
    import cluster as module

    before = set(cluster.folder.parent.glob("timeline-pg-*"))
    monkeypatch.setattr(module.Cluster, "start", lambda _self: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        module.Cluster()
    assert set(cluster.folder.parent.glob("timeline-pg-*")) <= before
