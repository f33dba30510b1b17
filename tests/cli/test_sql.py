"""`sql`, `schema` and `db`."""

import json
import subprocess

import pytest

from timeline.store.views import VIEWS


@pytest.mark.sqlite  # SQLite's SQL, or its file
@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("table", "n  t    x  b\n─  ───  ─  ──\n1  a b     1f\n"),
        ("json", '[\n {"n": 1, "t": "a\\nb", "x": null, "b": "1f"}\n]\n'),
        ("jsonl", '{"n": 1, "t": "a\\nb", "x": null, "b": "1f"}\n'),
        ("csv", 'n,t,x,b\r\n1,"a\nb",,1f\r\n'),
        ("tsv", "n\tt\tx\tb\n1\ta\\nb\t\t1f\n"),
    ],
)
def test_forms_of_rows(timeline, seeded, form, expected):
    done = timeline("sql", "SELECT 1 AS n, 'a' || char(10) || 'b' AS t, NULL AS x, x'1f' AS b", "-f", form)
    assert (done.code, done.out, done.err) == (0, expected, "1 row.\n")


@pytest.mark.sqlite  # SQLite's SQL, or its file
def test_no_rows(timeline, seeded):
    nothing = "SELECT 1 AS n WHERE 0"
    assert timeline("sql", nothing, "-f", "json").out == "[]\n"
    assert timeline("sql", nothing, "-f", "csv").out == "n\r\n"
    assert timeline("sql", nothing).out == "n\n─\n"


def test_columns_of_one_name_stay_apart(timeline, seeded):
    assert (
        timeline("sql", "SELECT 1 AS a, 2 AS a, 3 AS a_2, 4 AS a", "-f", "jsonl").out
        == '{"a": 1, "a_2": 2, "a_2_2": 3, "a_3": 4}\n'
    )


@pytest.mark.sqlite  # SQLite's SQL, or its file
@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("5", "integer"),
        ("-5", "integer"),
        ("0.5", "real"),
        ("007", "text"),
        ("1e3", "text"),
        ("a=b", "text"),
        ("-p", "text"),
        ("", "text"),
    ],
)
def test_parameters(timeline, seeded, value, kind):
    done = timeline("sql", "SELECT typeof(:v) AS kind, CAST(:v AS TEXT) AS v", "-p", "v", value, "-f", "jsonl")
    assert json.loads(done.out) == {"kind": kind, "v": value}


def test_a_parameter_that_is_missing(timeline, seeded):
    done = timeline("sql", "SELECT :v")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("SQL: ")


def test_the_query_of_a_file(timeline, seeded, empty_folder):
    (empty_folder / "q.sql").write_text("SELECT count(*) AS n FROM source_summary")
    assert timeline("sql", "--file", "q.sql", "-f", "jsonl").out == '{"n": 5}\n'
    assert timeline("sql", "--file", "missing.sql").code == 4


def test_rows_stream(timeline, seeded):
    """More rows than the table looks at before it begins."""
    many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT i FROM n"
    out = timeline("sql", many).out.splitlines()
    assert [out[0], out[1], out[2], out[-1], len(out)] == ["i", "───", "1", "2000", 2002]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_every_view_of_the_schema_can_be_asked(timeline, seeded, view):
    asked = timeline("sql", f"SELECT * FROM {view.name}", "-f", "csv")
    assert asked.code == 0, asked.err
    assert asked.out.split("\r\n", 1)[0].split(",") == list(view.names)
    shown = timeline("schema", "--views").out
    assert f"view {view.name}\n{view.says}\n" in shown
    for column in view.columns:
        assert column.says in shown


def test_schema_with_and_without_tables(timeline):
    assert "\ntable events\n" in timeline("schema").out
    assert "\ntable " not in timeline("schema", "--views").out


@pytest.mark.sqlite  # SQLite's SQL, or its file
def test_db_status(timeline, seeded, empty_folder):
    facts = json.loads(timeline("db", "status", "-f", "json").out)[0]
    assert (facts["sources"], facts["path"]) == (5, "timeline.db")
    shown = timeline("db", "status").out
    assert f"sqlite_version    {facts['sqlite_version']}\n" in shown
    assert timeline("db", "path").out == f"{empty_folder / 'timeline.db'}\n"
    assert timeline("-d", "sqlite:///x.db", "db", "path").out == "sqlite:///x.db\n"


@pytest.mark.sqlite  # SQLite's SQL, or its file
def test_db_upgrade_of_what_is_up_to_date(timeline, seeded):
    before = seeded.read_bytes()
    assert timeline("db", "upgrade").code == 0
    assert seeded.read_bytes() == before


ZEROS = "hex(zeroblob(15000000))"
UNSTOPPABLE = {
    "replace": f"SELECT length(replace({ZEROS}, hex(zeroblob(7000000)) || '1', ''))",
    "instr": f"SELECT instr({ZEROS}, hex(zeroblob(7000000)) || '1')",
    "like": f"SELECT {ZEROS} LIKE '%' || hex(zeroblob(2400)) || 'b'",
    "trim": "SELECT length(ltrim(hex(zeroblob(10000000)), replace(hex(zeroblob(2000000)), '0', 'x') || '0'))",
    "json": (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
        " SELECT length(json_patch(o, p)) FROM (SELECT json_group_object('k' || i, i) o, json_group_object('j' || i, i) p FROM n)"
    ),
    "columns": f"SELECT {', '.join(['zeroblob(50000000)'] * 1900)}",
    "texts": f"SELECT {', '.join([ZEROS] * 1500)}",
    "sorter": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT randomblob(9000000) FROM n ORDER BY 1",
    "match": "SELECT count(*) FROM events_fts WHERE events_fts MATCH replace(hex(zeroblob(50000)), '0', 'a* OR ') || 'b'",
    "tree": f"SELECT count(*) FROM json_tree('[' || replace(substr({ZEROS}, 1, 20000000), '0', '1,') || '1]')",
}
"""Single steps that no deadline reaches, and rows that would fill the machine's memory."""


@pytest.mark.sqlite  # SQLite's SQL, or its file
@pytest.mark.parametrize("query", UNSTOPPABLE.values(), ids=UNSTOPPABLE)
def test_what_no_deadline_reaches_ends_all_the_same(program, seeded, empty_folder, query):
    before = seeded.read_bytes()
    command = ["sql", query, "--timeout", "0.5", "-o", "rows.csv"]
    with program(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        _, told = running.communicate(timeout=30)
    assert (running.returncode, told.split(";")[0]) in {
        (4, "The query was stopped after 0.5 s"),
        (1, "SQL: the query needs more than 300 MB of memory.\n"),
    }
    assert seeded.read_bytes() == before
    assert {path.name for path in empty_folder.iterdir()} <= {"timeline.db", "timeline.db-shm", "timeline.db-wal"}
