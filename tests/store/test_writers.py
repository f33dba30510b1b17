"""Several programs write one file at once, others read: nothing is lost, nobody sees half an article."""

import subprocess
import sys
from pathlib import Path

from sqlalchemy import text

from timeline.store.database import reading
from timeline.store.migrate import open_database

ROOT = Path(__file__).parents[2]

WRITER = """
import sys
from pathlib import Path
sys.path[:0] = [{root!r}, {tests!r}]
from conftest import Maker
from timeline.store.ingest import take_in
from timeline.store.migrate import open_database

number, count, path = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
engine, make = open_database(path), Maker()
for i in range(count):
    text = f"Viktor Vekselberg met writer {{number}} about item {{i}} on 1 May 2013, and left on 2 May 2013."
    events = (("met", "1 May 2013", "2013-05-01"), ("left", "2 May 2013", "2013-05-02"))
    take_in(engine, make.article(text, f"{{number}}-{{i}}.txt"), lambda a: make.reading(a, *events, people=("Viktor Vekselberg",)))
"""


def test_four_writers_and_a_reader(path):
    script = WRITER.format(root=str(ROOT), tests=str(ROOT / "tests" / "store"))
    writers = [
        subprocess.Popen([sys.executable, "-c", script, str(n), "50", str(path)], stderr=subprocess.PIPE, text=True)
        for n in range(4)
    ]
    halves = []
    while any(writer.poll() is None for writer in writers):
        if path.exists() and path.stat().st_size:
            engine = open_database(path)
            with reading(engine) as conn:
                counts = [
                    conn.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
                    for table in ("sources", "events", "name_mentions")
                ]
                if counts != [counts[0], 2 * counts[0], counts[0]]:
                    halves.append(counts)
            engine.dispose()
    assert [writer.communicate()[1] for writer in writers] == [""] * 4
    assert halves == []
    engine = open_database(path)
    with reading(engine) as conn:
        assert conn.execute(text("SELECT count(*), count(DISTINCT uid) FROM events")).one() == (400, 400)
        assert conn.execute(text("SELECT alias, n_mentions FROM aliases")).all() == [("Viktor Vekselberg", 200)]
        assert conn.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    engine.dispose()
