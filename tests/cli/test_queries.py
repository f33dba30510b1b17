"""`queries`, `sql @name` and the forms of `schema`."""

import json
from pathlib import Path

import pytest

from timeline.store.recipes import RECIPES

ROOT = Path(__file__).parent.parent.parent


def test_queries_are_saved_run_shown_and_removed(timeline, seeded):
    done = timeline(
        "queries",
        "save",
        "quoted",
        "SELECT count(*) AS n FROM chronology WHERE quote LIKE '%' || :word || '%'",
        "--about",
        "How many",
    )
    assert (done.code, done.out) == (0, "")
    assert "'timeline sql @quoted' runs it." in done.err
    told = timeline("sql", "@quoted", "-p", "word", "Skolkovo", "-f", "jsonl").out
    assert json.loads(told)["n"] > 0
    assert timeline("queries", "run", "quoted", "-p", "word", "Skolkovo", "-f", "jsonl").out == told
    assert timeline("queries", "show", "@quoted").out.startswith("-- How many\nSELECT count(*)")
    rows = json.loads(timeline("queries", "list", "-f", "json").out)
    assert [row["name"] for row in rows] == ["quoted", *(recipe.name for recipe in RECIPES)]
    assert timeline("queries", "remove", "quoted").code == 7
    assert timeline("queries", "remove", "quoted", "-y").code == 0
    assert timeline("sql", "@quoted").code == 3
    assert timeline("undo", "-y").code == 0
    assert timeline("queries", "show", "quoted").code == 0


def test_a_query_of_a_file(timeline, seeded, empty_folder):
    (empty_folder / "q.sql").write_text("SELECT 1 AS one")
    assert timeline("queries", "save", "one", "--file", "q.sql").code == 0
    assert timeline("sql", "@one", "-f", "jsonl").out == '{"one": 1}\n'
    assert timeline("queries", "save", "two").code == 2
    assert timeline("queries", "save", "a b", "SELECT 1").code == 2
    assert timeline("queries", "show", "nothing").code == 3


@pytest.mark.sqlite  # Datasette serves files alone
def test_forms_of_the_schema(timeline, seeded):
    assert timeline("schema", "--docs").out == (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    assert "## Tables" not in timeline("schema", "--docs", "--views").out
    found = json.loads(timeline("schema", "--datasette").out)["databases"]["timeline"]
    assert "chronology" in found["tables"]
    assert list(found["queries"]) == [recipe.name for recipe in RECIPES]
    assert timeline("schema", "--docs", "--datasette").code == 2
    assert json.loads(timeline("-d", "none.db", "schema", "--datasette").out)["databases"]["none"]["queries"]
