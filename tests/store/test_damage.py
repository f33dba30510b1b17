"""Random damage to the bytes of a file: found by `db check`, or refused in a sentence; nothing else is ever raised.

`make soak` damages it TIMELINE_SOAK times, `make test` a few. Bytes that hold nothing, or only what an index repeats, may go unnoticed.
"""

import os
import sqlite3
from contextlib import closing
from random import Random

import pytest

from timeline.errors import TimelineError
from timeline.library import Timeline

TIMES = int(os.environ.get("TIMELINE_SOAK", "12"))
WIDTH = 32


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The bytes of a sound file, and what is in it."""
    path = tmp_path_factory.mktemp("sound") / "a.db"
    with Timeline.open(path) as timeline:
        timeline.seed()
    return path.read_bytes(), told(path)


def told(path):
    with closing(sqlite3.connect(path)) as conn:
        return list(conn.iterdump())


def outcome(path, content):
    try:
        with Timeline.open(path, readonly=True) as timeline:
            if timeline.check():
                return "found"
    except TimelineError:
        return "refused"
    try:
        return "unnoticed" if told(path) != content else "nothing"
    except (sqlite3.Error, UnicodeDecodeError):
        return "unnoticed"


def test_damage_is_found_or_refused(whole, tmp_path):
    data, content = whole
    random = Random(7)
    found = []
    for number in range(TIMES):
        at = random.randrange(len(data) - WIDTH)
        path = tmp_path / f"{number}.db"
        path.write_bytes(data[:at] + random.randbytes(WIDTH) + data[at + WIDTH :])
        found.append(outcome(path, content))
        path.unlink()
    noticed = found.count("found") + found.count("refused")
    assert noticed >= 0.95 * (noticed + found.count("unnoticed"))
    assert noticed


def test_a_schema_that_cannot_be_read_is_damage(whole, tmp_path):
    data, _ = whole
    path = tmp_path / "a.db"
    path.write_bytes(
        data.replace(b"CREATE TABLE", b"CREATE \xfc\xfeABLE"[:12].ljust(12, b"\xff"), 1).replace(
            b"tablesources", b"table\xffources"
        )
    )
    with pytest.raises(TimelineError, match="damaged"):
        Timeline.open(path, readonly=True)
