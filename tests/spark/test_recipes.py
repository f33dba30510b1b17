"""The recipes of docs/spark.md run in DuckDB, on an output and on an export, and find something."""

import re

import pytest
from corpus import ROOT

duckdb = pytest.importorskip("duckdb", reason="DuckDB is not installed")

RECIPES = re.findall(
    r"^```sql\n(.*?)^```", (ROOT / "docs" / "spark.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)


def test_there_are_recipes():
    assert len(RECIPES) == 6


@pytest.mark.parametrize("number", range(6))
def test_a_recipe_runs(output, ingested, folder, number, monkeypatch):
    from timeline.library import Timeline

    monkeypatch.chdir(folder)
    if "chronology.parquet" in RECIPES[number] and not (folder / "chronology.parquet").exists():
        with Timeline.open(folder / "ingested.db", readonly=True) as timeline:
            timeline.export("parquet", folder / "chronology.parquet")
    found = duckdb.connect().execute(RECIPES[number]).fetchall()
    assert found
