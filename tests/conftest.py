"""What all tests share: a browser, and the second kind of database."""

import hashlib
import os
import shutil
import sys
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent))
from cluster import Cluster, MissingError

KINDS = ("sqlite", "postgresql")
EVERYWHERE = os.environ.get("TIMELINE_BOTH") == "1"
"""Whether every test of the store, the library and the command line runs on both kinds of database."""


@pytest.fixture(scope="session")
def browser():
    """A real Chromium without a window."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        pytest.skip("no Chromium is installed here; .ci/clients installs it")
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield started
        started.close()


def pytest_configure(config):
    config.addinivalue_line("markers", "both: runs on SQLite and, where a server is installed, on PostgreSQL")
    config.addinivalue_line(
        "markers", "sqlite: is about SQLite's file, or opens its servers by itself; not to be run on PostgreSQL"
    )


def pytest_generate_tests(metafunc):
    folder = Path(metafunc.definition.path).parent.name
    wanted = metafunc.definition.get_closest_marker("both") or (EVERYWHERE and folder in {"store", "library", "cli"})
    if wanted and not metafunc.definition.get_closest_marker("sqlite"):
        metafunc.parametrize("database", KINDS, indirect=True)


@pytest.fixture(scope="session")
def cluster():
    """A PostgreSQL server of our own."""
    pytest.importorskip("psycopg", reason="psycopg, the extra 'postgres', is not installed here")
    try:
        started = Cluster()
    except MissingError as why:
        pytest.skip(f"no second database: {why}")
    yield started
    started.stop()


@pytest.fixture(scope="session")
def blank_database(cluster):
    """A database with nothing in it, to be copied: making one takes longer than most tests."""
    from timeline.store.places.finding import place_of

    place_of(cluster.new()).open(create=True, readonly=False).dispose()
    return f"t{cluster.n_databases}"


@pytest.fixture(autouse=True)
def database(request, monkeypatch):
    """The kind of database a test runs on; on PostgreSQL every file of SQLite stands for a database on the server."""
    database = getattr(request, "param", "sqlite")
    if database == "sqlite":
        yield database
        return
    from timeline.library import keeping, opened
    from timeline.store.places.finding import place_of

    cluster, blank = request.getfixturevalue("cluster"), request.getfixturevalue("blank_database")
    urls: dict[str, str] = {}

    def url_of(where, template=blank):
        if "://" in str(where):
            return str(where)
        key = hashlib.sha256(str(Path(where).absolute()).encode()).hexdigest()
        if key not in urls:
            urls[key] = cluster.new(template)
        return urls[key]

    for module in () if Path(request.path).parent.name == "cli" else (opened, keeping):  # there $TIMELINE_DB says where
        monkeypatch.setattr(module, "place_of", lambda where: place_of(url_of(where)))
    monkeypatch.setattr(cluster, "url_of", url_of, raising=False)
    yield database
