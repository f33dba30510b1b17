"""docs/schema.md and docs/schema.sql are what the code says; TIMELINE_WRITE_DOCS=1 writes them anew."""

import os
from pathlib import Path

import pytest

from timeline.events.event import COLUMNS
from timeline.store import reference
from timeline.store.views import CHRONOLOGY, SOURCE_SUMMARY

pytestmark = pytest.mark.sqlite  # the golden schema is SQLite's

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", ["schema.md", "schema.sql"])
def test_the_docs_are_fresh(name, engine, path):
    fresh = reference.markdown() if name == "schema.md" else reference.schema_sql(path)
    if os.environ.get("TIMELINE_WRITE_DOCS"):
        DOCS.mkdir(exist_ok=True)
        (DOCS / name).write_text(fresh, encoding="utf-8")
    assert (DOCS / name).read_text(encoding="utf-8") == fresh, (
        "run: TIMELINE_WRITE_DOCS=1 pytest tests/store/test_reference.py"
    )


def test_every_column_is_described():
    empty = [
        (name, column)
        for name, columns in reference.descriptions().items()
        for column, says in columns.items()
        if not says.endswith(".")
    ]
    assert empty == []
    assert [name for name, says in reference.purposes().items() if not says] == []


def test_the_columns_of_the_contract():
    assert CHRONOLOGY.names == COLUMNS
    assert SOURCE_SUMMARY.names[:7] == ("uid", "source_id", "title", "publisher", "url", "published", "known")
