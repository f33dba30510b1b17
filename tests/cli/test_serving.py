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
from icalendar import Calendar

from timeline.store.recipes import RECIPES

pytestmark = pytest.mark.sqlite  # Datasette serves files alone


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


def test_the_chronology_is_a_page_and_files_by_the_filters_of_the_command_line(served, timeline):
    top = served.removesuffix("/timeline")
    for page in (top, served):
        assert '<a href="/-/timeline"><strong>The chronology with its picture</strong></a>' in read(page)
    asked = ("--year", 2012, "--undated", "exclude")
    for form in ("html", "csv", "json", "jsonl", "md", "svg"):
        found = read(f"{top}/-/timeline.{form}?year=2012&undated=exclude")
        assert found == timeline("-q", "export", form, *asked).out
    assert read(f"{top}/-/timeline") == timeline("-q", "export", "html").out
    days = [str(entry["UID"]) for entry in Calendar.from_ical(read(f"{top}/-/timeline.ics")).walk("VEVENT")]
    assert days == [f"{row['uid']}@timeline" for row in json.loads(timeline("ls", "-f", "json").out) if row["sort_day"]]
    refused = {
        "yeer=2013": "No such option: --yeer",
        "from=soon": "'soon' is not a date I can read",
        "year=2013&on=2012": "Give one of --on, --year, or --from and --to.",
        "help=": "",
    }
    for asked, sentence in refused.items():
        with pytest.raises(urllib.error.HTTPError) as refusal:
            read(f"{top}/-/timeline?{asked}")
        assert refusal.value.code == 400
        assert refusal.value.read().decode().startswith(sentence)


def test_datasette_ics_serves_the_view_calendar(served, timeline):
    days = list(csv.DictReader(io.StringIO(timeline("sql", "SELECT * FROM calendar", "-f", "csv").out)))
    entries = Calendar.from_ical(read(f"{served}/calendar.ics?_size=max")).walk("VEVENT")
    found = {(str(entry["UID"]), entry["DTSTART"].dt.strftime("%Y-%m-%d")) for entry in entries}
    assert found == {(row["event_uid"], row["event_dtstart"][:10]) for row in days}
    assert len(found) > 5


def test_nobody_on_another_machine_can_reach_it(served):
    port = urllib.parse.urlsplit(served).port
    own = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in (own | {"127.0.0.2"}) - {"127.0.0.1"}:
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((address, port), timeout=2).close()


def test_a_browser_shows_every_page_without_a_word_in_its_console(served, browser):
    top = served.removesuffix("/timeline")
    page = browser.new_page()
    said, strangers = [], []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda problem: said.append(str(problem)))
    page.on(
        "request", lambda request: None if request.url.startswith((top, "data:")) else strangers.append(request.url)
    )
    page.goto(top)
    page.get_by_role("link", name="The chronology with its picture").click()
    page.keyboard.press("/")
    page.keyboard.type("Medvedev")
    assert page.locator(".event:visible").count() > 1
    for address in ("", "/chronology?_facet=precision", "/evidence", "/year?year=2012", "/calendar"):
        page.goto(f"{served}{address}")
        assert page.locator("h1").count() == 1
    page.goto(f"{served}/chronology")
    assert page.locator(".facet-info-name").filter(has_text="precision").is_visible()
    assert not page.get_by_text("Id of the event: the same").is_visible()
    page.get_by_text("What the columns hold").click()
    assert page.get_by_text("Id of the event: the same").is_visible()
    assert (said, strangers) == ([], [])
    page.close()


def test_it_cannot_be_written(served):
    for sql in ("DELETE FROM events", "CREATE TABLE t (x)", "PRAGMA user_version = 7", "ATTACH 'x.db' AS x"):
        with pytest.raises(urllib.error.HTTPError):
            read(f"{served}.json?sql={urllib.parse.quote(sql)}")
