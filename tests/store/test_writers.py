"""Several programs write one file at once, others read: nothing is lost, nobody sees half an article."""

import os
import subprocess
import sys
import time
from pathlib import Path

from sqlalchemy import text

from timeline.store.database import reading, writing
from timeline.store.fulltext import in_step
from timeline.store.migrate import open_database

ROOT = Path(__file__).parents[2]

WRITER = """
import sys, time
from pathlib import Path
sys.path[:0] = [{root!r}, {tests!r}]
from conftest import Maker
from timeline.store.ingest import take_in
from timeline.store.migrate import open_database

number, count, path = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
gate = Path(sys.argv[4]) if number == 0 and len(sys.argv) > 4 else None
engine, make = open_database(path), Maker()
for i in range(count):
    while gate and i == count // 2 and not gate.exists():
        time.sleep(0.01)
    text = f"Viktor Vekselberg met writer {{number}} about item {{i}} on 1 May 2013, and left on 2 May 2013."
    events = (("met", "1 May 2013", "2013-05-01"), ("left", "2 May 2013", "2013-05-02"))
    take_in(engine, make.article(text, f"{{number}}-{{i}}.txt"), lambda a: make.reading(a, *events, people=("Viktor Vekselberg",)))
    print(i, flush=True)
"""


def writer(path, number, count=50, *gate):
    """Start one that stores `count` articles; the first of several stops halfway until there is a file `gate`."""
    script = WRITER.format(root=str(ROOT), tests=str(ROOT / "tests" / "store"))
    command = [sys.executable, "-c", script, str(number), str(count), str(path), *map(str, gate)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def counts(engine):
    with reading(engine) as conn:
        return [
            conn.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
            for table in ("sources", "events", "name_mentions")
        ]


def test_four_writers_and_a_reader(path):
    count = 500 if os.environ.get("TIMELINE_SOAK") else 50
    gate = path.with_name("seen")
    writers = [writer(path, number, count, gate) for number in range(4)]
    seen = []
    while any(one.poll() is None for one in writers):
        time.sleep(0.02)
        if path.exists() and path.stat().st_size:
            engine = open_database(path)
            seen.append(counts(engine))
            engine.dispose()
            if seen[-1][0] >= count:
                gate.touch()  # all may end, now that somebody has looked
    assert [one.communicate()[1] for one in writers] == [""] * 4
    assert [half for half in seen if half != [half[0], 2 * half[0], half[0]]] == []
    assert any(0 < some[0] < 4 * count for some in seen)
    engine = open_database(path)
    with reading(engine) as conn:
        assert conn.execute(text("SELECT count(*), count(DISTINCT uid) FROM events")).one() == (8 * count, 8 * count)
        assert conn.execute(text("SELECT alias, n_mentions FROM aliases")).all() == [("Viktor Vekselberg", 4 * count)]
        assert conn.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    engine.dispose()


def test_a_killed_writer_loses_nothing_it_acknowledged(path):
    """It says each article after it is stored; kill -9 comes after a few, wherever it then is."""
    open_database(path).dispose()
    told = 0
    for stop in (1, 4, 9):
        one = writer(path, 0)
        lines = []
        while len(lines) < stop + told and (line := one.stdout.readline()):
            lines.append(line)
        one.kill()
        lines += one.stdout.readlines()
        one.communicate()
        engine = open_database(path)
        found = counts(engine)
        engine.dispose()
        assert found == [found[0], 2 * found[0], found[0]]
        assert found[0] >= len(lines)
        told = found[0]
    assert writer(path, 0).communicate()[1] == ""
    engine = open_database(path)
    assert counts(engine) == [50, 100, 50]
    with writing(engine) as conn:
        assert in_step(conn) == []
        assert conn.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    engine.dispose()
