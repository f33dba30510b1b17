"""A server that others use too: what is theirs stays as it is, passwords are told to nobody, refusals are told as such."""

import threading

import pytest
from cluster import OLDER

from timeline.errors import Failure, TimelineError
from timeline.library import Timeline
from timeline.store.database import writing
from timeline.store.places.finding import place_of
from timeline.store.places.server import Server

pytestmark = pytest.mark.sqlite  # opens its servers by itself: nothing stands for a file here

THEIRS = (
    "CREATE TABLE other (id int PRIMARY KEY, note text)",
    "CREATE TABLE other2 (id int REFERENCES other (id))",
    "CREATE VIEW theirs AS SELECT note FROM other",
    "CREATE FUNCTION saw_mill() RETURNS int LANGUAGE sql AS 'SELECT 1'",
)
STATE = """SELECT (SELECT attcollation::regcollation::text FROM pg_attribute WHERE attrelid = 'other'::regclass AND attname = 'note')
    || (SELECT condeferrable::text FROM pg_constraint WHERE conrelid = 'other2'::regclass)
    || (SELECT count(*) FROM theirs)::text || saw_mill()::text"""

ADD = """INSERT INTO exports (format, file, event_uid, sequence, revision, day_first, day_last, cancelled)
    VALUES ('ics', '', 'e1', 0, 0, 1, 1, 0)"""


@pytest.fixture
def url(cluster, blank_database):
    return cluster.new(blank_database)


def _name(url):
    return url.split("/")[3].split("?")[0]


def _asked(url, sql):
    import psycopg

    with psycopg.connect(url, autocommit=True) as conn:
        return conn.execute(sql).fetchone()[0]


def test_what_others_have_in_the_schema_stays(cluster):
    url = cluster.new()
    for statement in THEIRS:
        cluster.ask(statement, _name(url))
    before = _asked(url, STATE)
    with Timeline.open(url) as timeline:
        timeline.seed()
    cluster.ask(OLDER, _name(url))
    with Timeline.open(url) as timeline:  # upgraded
        assert timeline.check() == []
    assert _asked(url, STATE) == before


def test_a_view_of_others_on_ours_is_named_before_anything_is_dropped(cluster, url):
    with Timeline.open(url) as timeline:
        timeline.seed()
    cluster.ask("CREATE VIEW built_on AS SELECT title FROM chronology", _name(url))
    cluster.ask(OLDER, _name(url))
    with pytest.raises(Failure, match="built_on rests on Timeline's views; drop it, upgrade, and make it again"):
        Timeline.open(url)
    assert _asked(url, "SELECT count(*) FROM built_on") > 0


@pytest.mark.parametrize(
    "where",
    [
        "postgresql://me:s3cret@host/db",
        "postgresql://me@host/db?password=s3cret&sslpassword=s3cret",
        "x://me:s3cret@h/[",
    ],
)
def test_no_place_tells_a_password(where):
    try:
        told = str(place_of(where))
    except Failure as error:
        told = str(error)
    assert "s3cret" not in told


def test_an_actor_of_two_kinds_has_its_role_once(url, tmp_path):
    for where in (url, tmp_path / "a.db"):
        with Timeline.open(where) as timeline:
            timeline.seed()
            with writing(timeline._engine) as conn:
                conn.exec_driver_sql("UPDATE mention_actors SET role = 'President'")
                conn.exec_driver_sql("UPDATE actors SET cluster_uid = 'a000000000000000'")
            _, rows = timeline.sql("SELECT DISTINCT roles FROM actor_chronology")
            assert list(rows) == [("President",)]


def test_a_writer_sees_what_the_one_before_it_stored_whatever_the_isolation(cluster, url):
    cluster.ask(f"ALTER DATABASE {_name(url)} SET default_transaction_isolation = 'repeatable read'")
    engine = Server(place_of(url).url).open(create=True, readonly=False)
    seen, begun = [], threading.Event()

    def second():
        begun.set()
        with writing(engine) as conn:
            seen.append(conn.exec_driver_sql("SELECT count(*) FROM exports").scalar_one())

    waiting = threading.Thread(target=second)
    with writing(engine) as conn:
        before = conn.exec_driver_sql("SELECT count(*) FROM exports").scalar_one()
        waiting.start()
        begun.wait()
        waiting.join(0.3)
        conn.exec_driver_sql(ADD)
    waiting.join()
    engine.dispose()
    assert seen == [before + 1]


def test_free_sql_goes_where_the_rest_goes(cluster, blank_database):
    url = cluster.new()
    cluster.ask("CREATE SCHEMA mine", _name(url))
    there = url + ("&" if "?" in url else "?") + "options=-c%20search_path%3Dmine"
    with Timeline.open(there) as timeline:
        timeline.seed()
        assert list(timeline.sql("SELECT count(*) FROM mine.sources")[1]) == list(
            timeline.sql("SELECT count(*) FROM sources")[1]
        )


def test_a_trigger_or_an_index_that_is_gone_is_found_and_made_anew(cluster, url):
    with Timeline.open(url) as timeline:
        timeline.seed()
    cluster.ask("DROP TRIGGER saw_update ON events; DROP INDEX ix_events_fts_words; DROP VIEW calendar", _name(url))
    with Timeline.open(url) as timeline:
        assert {(one.entity, one.place) for one in timeline.check()} == {
            ("trigger", "saw_update events"),
            ("index", "search"),
            ("view", "calendar"),
        }
        assert (timeline.upgrade(), timeline.check(), timeline.upgrade()) == (True, [], False)


def test_a_role_that_may_only_read_is_refused_as_such(cluster, url, tmp_path):
    with Timeline.open(url) as timeline:
        timeline.seed()
    cluster.ask(
        "DROP ROLE IF EXISTS reader; CREATE ROLE reader LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader",
        _name(url),
    )
    (tmp_path / "a.txt").write_text("It opened on 1 May 2013.")
    with Timeline.open(url.replace("postgres@", "reader@").replace("user=postgres", "user=reader")) as timeline:
        with pytest.raises(TimelineError, match="permission denied") as told:
            timeline.ingest(tmp_path / "a.txt")
        assert "fault of timeline" not in str(told.value)
