"""What an ingestion does for the bounds of undated sources: as many statements for ten of them as for one, and no writer waits for it."""

import io
import json

import pytest
from sqlalchemy import event

from timeline.library import Timeline
from timeline.store import intake
from timeline.store.bounds import stale
from timeline.store.database import reading

pytestmark = pytest.mark.both


def take_in(timeline, number):
    line = {"id": f"a{number}", "text": f"Jane Roe opened bridge number {number} in Leeds last week."}
    timeline.ingest(io.StringIO(json.dumps(line)), format="jsonl")


def statements(timeline):
    seen = []
    with reading(timeline._engine) as conn:
        event.listen(conn, "before_cursor_execute", lambda _c, _k, sql, *_more: seen.append(sql))
        assert list(stale(conn)) == []
    return len(seen)


def test_ten_undated_sources_are_looked_at_as_one(tmp_path):
    with Timeline.open(tmp_path / "a.db") as timeline:
        take_in(timeline, 0)
        one = statements(timeline)
        for number in range(1, 10):
            take_in(timeline, number)
        assert statements(timeline) == one


def test_where_no_bound_changes_nothing_is_locked(tmp_path, monkeypatch):
    monkeypatch.setattr(intake, "rebound", lambda *_all: pytest.fail("it took the lock of writers"))
    with Timeline.open(tmp_path / "a.db") as timeline:
        take_in(timeline, 0)
