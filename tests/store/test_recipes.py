"""The recipes of docs/sql.md answer the same in bare sqlite3, in DuckDB and over pandas; saved queries keep what they are given."""

import json
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing

import duckdb
import pandas as pd
import pytest

from timeline.cli.formats import RowFormat
from timeline.cli.rows import write_rows
from timeline.errors import NotFound, UsageError
from timeline.library import Timeline
from timeline.store import views
from timeline.store.datasette import metadata
from timeline.store.recipes import RECIPES, Recipe, markdown

pytestmark = pytest.mark.sqlite  # bare sqlite3; test_recipes_on_a_server.py is about servers

EMPTY = {"conflicts"}
"""In the seeds nobody contradicts another."""


@pytest.fixture(scope="module")
def seeded(tmp_path_factory):
    path = tmp_path_factory.mktemp("recipes") / "timeline.db"
    with Timeline.open(path) as timeline:
        timeline.seed()
    return path


@pytest.fixture(scope="module")
def bare(seeded):
    with closing(sqlite3.connect(f"{seeded.as_uri()}?mode=ro", uri=True)) as conn:
        yield conn


DUCK = """\
    CREATE VIEW chronology AS SELECT * FROM
      read_csv('chronology.csv', types = {'date_earliest': 'VARCHAR', 'date_latest': 'VARCHAR'});
"""
"""What docs/sql.md tells to write."""


@pytest.fixture(scope="module")
def duck(seeded, tmp_path_factory):
    folder = tmp_path_factory.mktemp("duck")
    conn = duckdb.connect()
    for view in views.VIEWS:
        path = folder / f"{view.name}.csv"
        with (
            Timeline.open(seeded, readonly=True) as timeline,
            path.open("w", encoding="utf-8", newline="") as out,
        ):
            names, rows = timeline.sql(f"SELECT * FROM {view.name}")
            write_rows(RowFormat.CSV, names, rows, out)
        statement = DUCK.replace("VIEW chronology", f"VIEW {view.name}").replace("chronology.csv", str(path))
        if "date_earliest" not in view.names:
            statement = statement.replace("{'date_earliest': 'VARCHAR', 'date_latest': 'VARCHAR'}", "{}")
        conn.execute(statement)
    return conn


def told(rows):
    """Rows as texts: DuckDB sums to decimals, pandas has its own nothing."""
    return [
        tuple("" if value is None or str(value) == "nan" else str(value).removesuffix(".0") for value in row)
        for row in rows
    ]


@pytest.fixture(params=RECIPES, ids=lambda recipe: recipe.name)
def recipe(request):
    return request.param


def test_there_are_enough_and_each_has_its_own_name():
    assert len({recipe.name for recipe in RECIPES}) == len(RECIPES) >= 12


def test_they_run_in_bare_sqlite3(recipe, bare):
    rows = bare.execute(recipe.query, recipe.values).fetchall()
    assert bool(rows) == (recipe.name not in EMPTY)


@pytest.mark.skipif(
    shutil.which("sqlite3") is None, reason="the sqlite3 shell is not installed; .ci/clients installs it"
)
def test_they_run_in_the_sqlite3_shell(recipe, seeded, bare, tmp_path):
    """As docs/sql.md tells: parameters set, the query read from a file."""
    for said in (
        'sqlite3 -readonly -box timeline.db ".parameter set :year 2013" ".read year.sql"',
        """".parameter set :day \\"'2020-01-01'\\"\"""",
    ):
        assert said in markdown()
    (tmp_path / "query.sql").write_text(recipe.query)
    values = recipe.values.items()  # noqa: PD011 - no frame
    given = [f".parameter set :{name} " + (f"\"'{it}'\"" if isinstance(it, str) else str(it)) for name, it in values]
    command = ["sqlite3", "-readonly", "-json", seeded, *given, f".read {tmp_path / 'query.sql'}"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = [tuple(row.values()) for row in json.loads(shown or "[]")]
    expected = bare.execute(recipe.query, recipe.values).fetchall()
    assert told(found) == told(expected)


def test_they_run_as_commands(recipe, seeded, bare):
    with Timeline.open(seeded, readonly=True) as timeline:
        _, rows = timeline.sql(f"@{recipe.name}", recipe.values)
        assert list(rows) == bare.execute(recipe.query, recipe.values).fetchall()


def test_the_page_says_what_duckdb_is_told_here():
    assert DUCK in markdown()


def test_duckdb_answers_the_same(recipe, bare, duck):
    expected = bare.execute(recipe.query, recipe.values).fetchall()
    query = re.sub(r":(\w+)", r"$\1", recipe.query)
    found = duck.execute(query, recipe.values or None).fetchall()  # noqa: PD011 - no frame
    assert told(found) == told(expected)


def test_pandas_answers_the_same(recipe, bare):
    cursor = bare.execute(recipe.query, recipe.values)
    frame = pd.read_sql_query(recipe.query, bare, params=recipe.values)
    assert list(frame.columns) == [name for name, *_ in cursor.description]
    assert told(frame.itertuples(index=False, name=None)) == told(cursor.fetchall())


def test_every_parameter_has_an_example(recipe):
    assert set(re.findall(r":(\w+)", recipe.query)) == set(recipe.values)


def test_saving_replacing_and_removing(tmp_path):
    with Timeline.open(tmp_path / "timeline.db") as timeline:
        before = timeline.queries()
        timeline.save_query("@mine", " SELECT :a AS a ", "An echo")
        assert timeline.queries()[0] == {
            "name": "mine",
            "description": "An echo",
            "query": "SELECT :a AS a",
            "saved": 1,
        }
        assert list(timeline.sql("@mine", {"a": 5})[1]) == [(5,)]
        timeline.save_query("mine", "SELECT 2")
        assert list(timeline.sql("@mine")[1]) == [(2,)]
        timeline.save_query("years", "SELECT 'of my own'")
        assert list(timeline.sql("@years")[1]) == [("of my own",)]
        assert [row["name"] for row in timeline.queries()].count("years") == 1
        timeline.remove_query("years")
        timeline.undo()
        assert timeline.query("years")["saved"] == 1
        timeline.remove_query("years")
        timeline.remove_query("mine")
        assert timeline.queries() == before


@pytest.mark.parametrize("name", ["", "a b", "@@a", "-a", "a" * 101, "a/b", "a\n"])
def test_names_that_are_none(tmp_path, name):
    with Timeline.open(tmp_path / "timeline.db") as timeline, pytest.raises(UsageError, match="is no name for a query"):
        timeline.save_query(name, "SELECT 1")


def test_what_is_not_there(tmp_path):
    with Timeline.open(tmp_path / "timeline.db") as timeline:
        for call in (timeline.query, timeline.sql, timeline.remove_query):
            with pytest.raises(NotFound):
                call("@nothing")
        with pytest.raises(NotFound):
            timeline.remove_query("years")  # it belongs to the program
        with pytest.raises(UsageError, match="no query to save"):
            timeline.save_query("a", "  ")


def test_a_saved_query_can_no_more_write_than_others(seeded, tmp_path):
    from timeline.errors import Refused

    with Timeline.open(tmp_path / "timeline.db") as timeline:
        timeline.save_query("bad", "DELETE FROM events")
        with pytest.raises(Refused):
            timeline.sql("@bad")


def test_metadata_names_what_is_there(seeded, bare):
    queries = [{"name": one.name, "description": one.says, "query": one.query} for one in RECIPES]
    told_of = metadata("timeline", queries)["databases"]["timeline"]
    assert told_of["tables"].pop("alembic_version") == {"hidden": True}
    for name, facts in told_of["tables"].items():
        columns = {row[1] for row in bare.execute(f"PRAGMA table_info({name})")}
        assert set(facts["columns"]) == columns
        assert all(facts["columns"].values())
        assert set(facts.get("facets", ())) | {facts[key] for key in ("label_column",) if key in facts} <= columns
        assert facts.get("hidden", False) == (name not in {view.name for view in views.VIEWS})
    assert told_of["queries"]["year"]["params"] == ["year"]
    assert "params" not in told_of["queries"]["precision"]
    [quoted] = metadata("t", [{"name": "q", "description": "", "query": "SELECT ':no', :yes, :yes"}])["databases"]["t"][
        "queries"
    ].values()
    assert quoted["params"] == ["yes"]


GOLDEN = {
    "calendar": "event_name event_dtstart event_dtend event_description event_uid",
    "undated": "uid date edtf title quote source_uid source_title source_published date_text date_reason",
    "actor_chronology": "actor_uid actor actor_kind roles event_uid date edtf date_earliest date_latest precision title type day_earliest day_latest sort_day",
    "conflicts": "event_uid event_title earlier_date earlier_edtf earlier_source_uid earlier_source_title earlier_quote later_date later_edtf later_source_uid later_source_title later_quote days_apart",
    "event_dates": "event_uid event_title mention_uid source_uid source_id date edtf date_earliest date_latest precision shape approximate uncertain time_of_day tz date_text date_grade date_rule day_earliest day_latest chosen older",
    "evidence": "mention_uid event_uid event_title source_uid source_id source_kind source_title source_publisher source_url source_published quote quote_start quote_end trigger trigger_start trigger_end date_text date_start date_end timex_type timex_value timex_mod edtf date_anchor date_anchor_value date_rule date_grade date_reason role factuality attributed_to page extractor status outside older",
    "source_summary": "uid source_id title publisher url published known kind retold_from author lang origin published_earliest published_latest published_method published_evidence n_characters n_expressions n_unresolved n_events n_outside n_actors duplicate_of near_duplicate_group text_sha256 version_of newest_version n_older",
    "chronology": "uid date edtf date_earliest date_latest precision shape approximate uncertain time_of_day tz title description type factuality attributed_to place actors actor_ids tags status confidence n_mentions n_sources n_independent_sources first_published quote quote_start quote_end source_uid source_kind source_title source_publisher source_url source_published date_text date_anchor date_rule date_grade date_locked day_earliest day_latest sort_day sort_end_day seq revision",
}
"""The promise to people who write SQL. A change here is a change of the changelog."""


def test_the_views_keep_their_columns(bare):
    assert {view.name for view in views.VIEWS} == set(GOLDEN)
    for name, columns in GOLDEN.items():
        assert [row[1] for row in bare.execute(f"PRAGMA table_info({name})")] == columns.split(), name


def test_a_recipe_is_a_value():
    assert Recipe("a", "b", "SELECT 1") == Recipe("a", "b", "SELECT 1")
