"""Free SQL reads everything and writes nothing: attacks that must be refused, and questions that must be answered."""

import contextlib
import hashlib
import sqlite3
import time
from contextlib import closing

import pytest

from timeline.errors import DeadlineReached, Failure, Refused
from timeline.store.ingest import take_in
from timeline.store.migrate import HEAD, open_database
from timeline.store.sql import run_sql

pytestmark = pytest.mark.sqlite  # SQLite's five guards; test_postgresql.py has those of a server


@pytest.fixture(scope="module")
def image(tmp_path_factory, blank, make):
    path = tmp_path_factory.mktemp("filled") / "timeline.db"
    path.write_bytes(blank)
    engine = open_database(path)
    text = "The forum opened on 25 October 2013 with Viktor Vekselberg."
    take_in(
        engine,
        make.article(text),
        lambda a: make.reading(a, ("opened", "25 October 2013", "2013-10-25"), people=("Viktor Vekselberg",)),
    )
    engine.dispose()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


@pytest.fixture
def filled(path, image):
    path.write_bytes(image)
    return path


def everything(path):
    """Every file of the folder but SQLite's own scratch: its shared memory, and a log with nothing in it."""
    files = [
        p
        for p in path.parent.iterdir()
        if not p.name.endswith("-shm") and not (p.name.endswith("-wal") and not p.stat().st_size)
    ]
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


ATTACKS = [
    "INSERT INTO tags(event_row, tag) VALUES (1, 'x')",
    "UPDATE events SET title = 'x'",
    "DELETE FROM events",
    "REPLACE INTO meta VALUES ('a', 'b')",
    "INSERT INTO meta VALUES ('a', 'b') RETURNING key",
    "WITH x AS (SELECT 1) DELETE FROM events",
    "WITH x AS (SELECT 1) INSERT INTO meta SELECT 'a', 'b' FROM x",
    "CREATE TABLE t (x)",
    "CREATE TABLE t AS SELECT * FROM events",
    "CREATE TEMP TABLE t (x)",
    "CREATE TEMP VIEW t AS SELECT 1",
    "CREATE TEMP TRIGGER t AFTER INSERT ON events BEGIN SELECT 1; END",
    "CREATE VIEW v AS SELECT 1",
    "CREATE INDEX i ON events(title)",
    "CREATE TRIGGER t AFTER INSERT ON events BEGIN SELECT 1; END",
    "CREATE VIRTUAL TABLE t USING fts5(x)",
    "DROP TABLE events",
    "DROP VIEW chronology",
    "ALTER TABLE events RENAME TO e",
    "ALTER TABLE events ADD COLUMN x",
    "ATTACH '{folder}/new.db' AS n",
    "ATTACH DATABASE 'file:{path}?mode=rwc' AS n",
    "ATTACH ':memory:' AS n",
    "ATTACH '' AS n",
    "DETACH main",
    "VACUUM",
    "VACUUM INTO '{folder}/copy.db'",
    "VACUUM main INTO '{folder}/copy.db'",
    "REINDEX",
    "ANALYZE",
    "BEGIN",
    "BEGIN IMMEDIATE",
    "COMMIT",
    "ROLLBACK",
    "SAVEPOINT s",
    "SELECT load_extension('{folder}/x.so')",
    "SELECT fts3_tokenizer('simple')",
    "SELECT fts3_tokenizer('simple', x'41414141')",
    "SELECT writefile('{folder}/x', 'y')",
    "PRAGMA query_only = 0",
    "PRAGMA query_only(0)",
    "PRAGMA writable_schema = 1",
    "PRAGMA writable_schema = ON",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA journal_mode(DELETE)",
    "PRAGMA main.journal_mode = DELETE",
    "PRAGMA user_version = 7",
    "PRAGMA application_id = 7",
    "PRAGMA schema_version = 7",
    "PRAGMA trusted_schema = 1",
    "PRAGMA wal_checkpoint(TRUNCATE)",
    "PRAGMA temp_store_directory = '{folder}'",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA optimize",
    "PRAGMA incremental_vacuum",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA key = 'x'",
    "UPDATE sqlite_master SET sql = 'x'",
    "UPDATE sqlite_schema SET sql = 'x' WHERE name = 'events'",
    "DELETE FROM sqlite_master",
    "INSERT INTO sqlite_master VALUES ('table', 'x', 'x', 0, 'CREATE TABLE x(y)')",
    "INSERT INTO events_fts(events_fts) VALUES ('rebuild')",
    "INSERT INTO events_fts(events_fts) VALUES ('delete-all')",
    "DELETE FROM events_fts_data",
    "EXPLAIN DELETE FROM events",
    "SELECT * FROM pragma_wal_checkpoint",
    "/* SELECT */ DELETE FROM events",
    "-- SELECT\nDELETE FROM events",
    "CREATE TABLE main.t (x)",
    "CREATE TABLE temp.t (x)",
    "ATTACH DATABASE '{path}' AS main2",
    "ATTACH 'file:{folder}/new.db?mode=rwc&cache=shared' AS n",
    "ATTACH 'file::memory:?cache=shared' AS n",
    "ATTACH NULL AS n",
    "ATTACH (SELECT '{folder}/new.db') AS n",
    "ATTACH '{folder}/new.db' AS n KEY 'x'",
    "VACUUM INTO 'file:{folder}/copy.db?mode=rwc'",
    "VACUUM INTO (SELECT '{folder}/copy.db')",
    "CREATE VIRTUAL TABLE temp.t USING fts5(x, tokenize = 'porter')",
    "CREATE VIRTUAL TABLE t USING fts3(x, tokenize = simple)",
    "CREATE VIRTUAL TABLE t USING fts4aux(main, events_fts)",
    "CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, events_fts, 'row')",
    "CREATE VIRTUAL TABLE t USING rtree(id, a, b)",
    "CREATE VIRTUAL TABLE t USING dbstat(main)",
    "INSERT INTO events_fts(events_fts, rank) VALUES ('automerge', 16)",
    "UPDATE events_fts SET title = 'x'",
    "SELECT fts3_tokenizer('porter', zeroblob(8)), 1",
    "SELECT fts3_tokenizer(name) FROM (SELECT 'simple' AS name)",
    "SELECT load_extension('{folder}/x.so', 'sqlite3_extension_init')",
    "WITH x AS (SELECT load_extension('x')) SELECT * FROM x",
    "SELECT 1 WHERE EXISTS (SELECT load_extension('x'))",
    "PRAGMA temp_store = 2",
    "PRAGMA data_store_directory = '{folder}'",
    "PRAGMA mmap_size = 1000000000",
    "PRAGMA cache_size = -1000000",
    "PRAGMA hard_heap_limit = 1",
    "PRAGMA shrink_memory",
    "PRAGMA synchronous = OFF",
    "PRAGMA secure_delete = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA legacy_alter_table = ON",
    "PRAGMA auto_vacuum = 1",
    "PRAGMA encoding = 'UTF-16'",
    "PRAGMA page_size = 512",
    "PRAGMA busy_timeout = 0",
    "PRAGMA case_sensitive_like = ON",
    "SELECT * FROM pragma_optimize",
    "END",
    "RELEASE s",
    "ROLLBACK TO s",
    "INSERT OR REPLACE INTO saved_queries(name, query, description) VALUES ('a', 'b', 'c')",
    "UPDATE OR IGNORE events SET title = 'x' WHERE id = (SELECT min(id) FROM events)",
    "UPDATE events SET title = 'x' FROM sources RETURNING *",
    "DROP INDEX ix_events_sort_key",
    "ALTER TABLE events DROP COLUMN title",
    "EXPLAIN QUERY PLAN UPDATE events SET title = 'x'",
    "\ufeffDELETE FROM events",
    "PRAGMA main.user_version(9)",
    "PRAGMA temp.user_version = 1",
    "PRAGMA wal_autocheckpoint = 1",
    "PRAGMA hard_heap_limit = 0",
    "PRAGMA soft_heap_limit = 0",
    "PRAGMA threads = 8",
    "PRAGMA cell_size_check = 0",
    "PRAGMA max_page_count = 1",
    "PRAGMA defer_foreign_keys = ON",
    "PRAGMA ignore_check_constraints = ON",
    "PRAGMA reverse_unordered_selects = ON",
    "PRAGMA database_list(x)",
    "BEGIN EXCLUSIVE",
    "BEGIN DEFERRED TRANSACTION",
    "EXPLAIN ATTACH '{folder}/new.db' AS n",
    "ATTACH DATABASE 'file:{folder}/%6eew.db?mode=rwc&vfs=unix' AS n",
    "ATTACH x'2f746d70' AS n",
    "ATTACH printf('%s/new.db', '{folder}') AS n",
    "attach database '{folder}/new.db' as temp",
    "VACUUM INTO printf('%s/copy.db', '{folder}')",
    "INSERT INTO chronology(uid) VALUES ('x')",
    "CREATE VIEW v AS SELECT * FROM v",
    "CREATE VIEW IF NOT EXISTS v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT * FROM n",
    "CREATE TABLE t (x AS (load_extension('x')))",
    "CREATE TEMPORARY TABLE IF NOT EXISTS t AS SELECT load_extension('x')",
    "SELECT * FROM json_each(load_extension('x'))",
    "SELECT CASE WHEN load_extension('x') THEN 1 END",
    "SELECT title FROM chronology ORDER BY load_extension('x')",
    "SELECT FTS3_TOKENIZER('simple')",
    "SELECT \"load_extension\"('x')",
    "INSERT INTO sources_fts(sources_fts) VALUES ('integrity-check')",
    "UPDATE events_fts_config SET v = 99",
    "INSERT INTO events_fts_data VALUES (1, x'00')",
    "/*;*/ DELETE FROM events --",
    "DELETE/**/FROM/**/events",
    "delete from main.events where 1 = 1",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9) INSERT INTO tags SELECT i, i, 'x' FROM n",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_writes(filled, attack):
    before = everything(filled)
    with pytest.raises((Refused, Failure)) as refusal:
        list(run_sql(filled, attack.format(folder=filled.parent, path=filled))[1])
    if attack != "SELECT * FROM pragma_wal_checkpoint" and "writefile" not in attack:  # there is no such thing at all
        assert isinstance(refusal.value, Refused), refusal.value
        assert refusal.value.exit_code == 7
        assert str(refusal.value).startswith("SQL is read-only here: ")
    assert everything(filled) == before


@pytest.mark.parametrize(
    "attack",
    [
        "VACUUM temp",
        "SELECT * FROM pragma_user_version(7)",
        "SELECT * FROM pragma_query_only(0)",
        "SELECT * FROM pragma_journal_mode('DELETE')",
        "DELETE FROM chronology",
        "vacuum temp into '{folder}/copy.db'",
        "DROP TRIGGER IF EXISTS t",
        "DROP TABLE IF EXISTS nothing",
        "CREATE TABLE IF NOT EXISTS events (x)",
        "EXPLAIN VACUUM",
        "SELECT edit('x', 'vi')",
        "SELECT readfile('/etc/passwd')",
        "WITH x AS (DELETE FROM events RETURNING *) SELECT * FROM x",
        "UPDATE sqlite_dbpage SET data = zeroblob(4096)",
        "DELETE FROM dbstat",
        "SELECT * FROM dbstat",
        "SELECT * FROM sqlite_dbpage",
        "SELECT value FROM generate_series(1, 9)",
        "SELECT * FROM json_each('[') UNION ALL SELECT * FROM json_tree('{')",
        "SELECT pow(10, 400), exp(1e9), ln(-1), 5 % 0, abs(-9223372036854775808)",
        "SELECT sum(i) FROM (SELECT 9223372036854775807 AS i UNION ALL SELECT 1)",
        "SELECT 1 AS a, " + "(" * 900 + "1" + ")" * 900,
        "SELECT " + " UNION ALL SELECT ".join(["1"] * 600),
        "SELECT zeroblob(-1), zeroblob(9223372036854775807), randomblob(-5), substr('x', -9223372036854775808)",
        "SELECT 'x' LIKE 'x' ESCAPE 'ab'",
        "SELECT events_fts FROM events_fts WHERE events_fts MATCH '\"'",
        ".read x",
        "\\! touch x",
    ],
)
def test_what_does_nothing_changes_nothing(filled, attack):
    before = everything(filled)
    with contextlib.suppress(Refused, Failure):
        list(run_sql(filled, attack.replace("{folder}", str(filled.parent)))[1])
    assert everything(filled) == before


@pytest.mark.parametrize(
    "query",
    [
        "SELEKT 1",
        "SELECT * FROM nowhere",
        "SELECT :missing",
        "",
        "   ",
        "-- nothing",
        "SELECT 'a",
        "SELECT '\0'",
    ],
)
def test_what_is_no_query_is_an_error(filled, query):
    before = everything(filled)
    if query.strip() in {"", "-- nothing"}:
        columns, rows = run_sql(filled, query)
        assert (columns, list(rows)) == ((), [])
    else:
        with pytest.raises(Failure, match=r"^SQL: ") as error:
            list(run_sql(filled, query)[1])
        assert error.value.exit_code == 1
    assert everything(filled) == before


@pytest.mark.parametrize("query", ["SELECT 1; DELETE FROM events", "SELECT 1; SELECT 2", "SELECT 1;;SELECT 2"])
def test_one_statement_only(filled, query):
    before = everything(filled)
    with pytest.raises(
        Refused, match=r"^Only one SQL statement is run at a time; remove what follows the first ';'\.$"
    ):
        run_sql(filled, query)
    assert everything(filled) == before
    assert list(run_sql(filled, "SELECT 1; -- and no more")[1]) == [(1,)]


@pytest.mark.parametrize(
    "query",
    [
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        "SELECT count(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n) a, events b, events c",
    ],
)
def test_a_runaway_is_stopped_at_its_deadline(filled, query):
    began = time.monotonic()
    with pytest.raises(DeadlineReached, match=r"The query was stopped after 0\.2 s") as stop:
        for _ in run_sql(filled, query, timeout=0.2)[1]:
            pass
    assert time.monotonic() - began < 2
    assert stop.value.exit_code == 4


@pytest.mark.parametrize(
    "query",
    [
        "SELECT length(randomblob(1000000000))",
        "SELECT length(zeroblob(60000000) || 'x')",
        "SELECT replace(hex(zeroblob(20000000)), '0', 'xxxxxxxx')",
        "SELECT printf('%.*c', 60000000, 'x')",
        "SELECT length(group_concat(hex(zeroblob(1000000)))) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100) SELECT i FROM n)",
        "SELECT length(json_group_array(hex(zeroblob(1000000)))) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100) SELECT i FROM n)",
        "SELECT length(quote(zeroblob(30000000)))",
        "WITH RECURSIVE s(t) AS (SELECT 'x' UNION ALL SELECT t || t FROM s) SELECT max(length(t)) FROM s",
    ],
)
def test_giant_texts_are_refused(filled, query):
    try:
        [(length,)] = run_sql(filled, query, timeout=5)[1]
    except (Failure, DeadlineReached):
        return
    assert length is None or length <= 50_000_000  # printf gives NULL rather than an error


LEGIT = [
    ("SELECT title FROM chronology", [("opened 25 October 2013",)]),
    (
        "SELECT e.title FROM events_fts f JOIN events e ON e.id = f.rowid WHERE events_fts MATCH 'forum'",
        [("opened 25 October 2013",)],
    ),
    (
        "SELECT snippet(events_fts, 2, '[', ']', '…', 3) FROM events_fts WHERE events_fts MATCH 'forum'",
        [("The [forum] opened…",)],
    ),
    ("SELECT j.value FROM chronology, json_each(actor_ids) j", None),
    ("SELECT json_extract('{\"a\": 1}', '$.a')", [(1,)]),
    ("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3) SELECT i FROM n", [(1,), (2,), (3,)]),
    ("SELECT row_number() OVER (ORDER BY sort_day) FROM chronology", [(1,)]),
    ("EXPLAIN QUERY PLAN SELECT * FROM events", None),
    ("EXPLAIN SELECT 1", None),
    ("PRAGMA table_info(meta)", [(0, "key", "TEXT", 1, None, 1), (1, "value", "TEXT", 1, None, 0)]),
    ("SELECT name FROM pragma_table_info('meta')", [("key",), ("value",)]),
    ("PRAGMA user_version", [(int(HEAD),)]),
    ("PRAGMA journal_mode", [("wal",)]),
    ("SELECT count(*) FROM sqlite_master WHERE name = 'chronology'", [(1,)]),
    ("VALUES (1), (2)", [(1,), (2,)]),
    ("SELECT date('2013-10-25', '+1 day'), upper('a'), 'Ab' LIKE 'ab'", [("2013-10-26", "A", 1)]),
    ("SELECT actor FROM actor_chronology", [("Viktor Vekselberg",)]),
    ("SELECT group_concat(DISTINCT status) FROM chronology GROUP BY status HAVING count(*) = 1", [("proposed",)]),
    ("SELECT * FROM conflicts UNION ALL SELECT * FROM conflicts", []),
]


@pytest.mark.parametrize(("query", "expected"), LEGIT)
def test_questions_are_answered(filled, query, expected):
    columns, rows = run_sql(filled, query)
    found = list(rows)
    assert columns
    assert found == expected if expected is not None else found


def test_parameters_are_values(filled):
    columns, rows = run_sql(filled, "SELECT :a AS a, :b AS b", {"a": "x'; DROP TABLE events; --", "b": 2})
    assert (columns, list(rows)) == (("a", "b"), [("x'; DROP TABLE events; --", 2)])


def test_rows_stream(filled):
    _, rows = run_sql(
        filled, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n", timeout=None
    )
    assert [next(rows) for _ in range(3)] == [(1,), (2,), (3,)]
    rows.close()


def test_a_read_only_folder_is_read(tmp_path):
    folder = tmp_path / "shelf"
    folder.mkdir()
    open_database(folder / "t.db").dispose()
    with closing(sqlite3.connect(folder / "t.db")) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for left in folder.glob("t.db-*"):
        left.unlink()
    (folder / "t.db").chmod(0o444)
    folder.chmod(0o555)
    try:
        assert list(run_sql(folder / "t.db", "SELECT count(*) FROM events")[1]) == [(0,)]
        open_database(folder / "t.db", readonly=True).dispose()
    finally:
        folder.chmod(0o755)


def test_a_missing_file_is_a_plain_sentence(tmp_path):
    with pytest.raises(Failure, match=r"cannot be read: unable to open database file\.$"):
        run_sql(tmp_path / "none.db", "SELECT 1")
    assert list(tmp_path.iterdir()) == []
