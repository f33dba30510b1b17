"""`serve`: a real Datasette on a free port, asked over HTTP."""

import csv
import io
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest

from timeline.store.recipes import RECIPES


def test_without_datasette_a_sentence_says_what_to_install(timeline, seeded, monkeypatch):
    monkeypatch.setattr("timeline.cli.serving.find_spec", lambda _name: None)
    done = timeline("serve")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("Datasette shows the database in a browser and is not installed here: pip install ")


def test_without_a_database(timeline):
    assert timeline("serve").code == 3


@pytest.fixture
def served(program, seeded):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    before = seeded.read_bytes()
    running = program(
        "serve",
        "--port",
        port,
        more={"PYTHONPATH": os.pathsep.join(sys.path)},
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    address = f"http://127.0.0.1:{port}/timeline"
    for _ in range(100):
        try:
            urllib.request.urlopen(f"{address}.json").close()
            break
        except OSError:
            time.sleep(0.1)
    yield address
    os.killpg(running.pid, signal.SIGINT)  # what Ctrl-C does: to both
    running.wait(10)
    assert seeded.read_bytes() == before


def read(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read().decode()


def test_a_real_datasette_shows_views_recipes_and_csv(served, timeline):
    events = list(csv.DictReader(io.StringIO(timeline("ls", "-f", "csv").out)))
    rows = list(csv.DictReader(io.StringIO(read(f"{served}/chronology.csv?_size=max"))))
    assert [row["uid"] for row in rows if row["sort_day"]] == [event["uid"] for event in events if event["sort_day"]]
    assert {row["uid"] for row in rows} == {event["uid"] for event in events}
    page = read(f"{served}/chronology")
    assert "One row an event" in page
    assert "facet" in page
    found = json.loads(read(f"{served}.json"))
    assert {query["name"] for query in found["queries"]} == {recipe.name for recipe in RECIPES}
    assert "events" not in {table["name"] for table in found["tables"] if not table["hidden"]}
    for recipe in RECIPES:
        asked = urllib.parse.urlencode(recipe.values)
        assert read(f"{served}/{recipe.name}.json?{asked}")


def test_it_cannot_be_written(served):
    for sql in ("DELETE FROM events", "CREATE TABLE t (x)"):
        with pytest.raises(urllib.error.HTTPError):
            read(f"{served}.json?sql={urllib.parse.quote(sql)}")
