"""What befalls an ingestion: it is killed, the log is torn, the disk is full or may not be written. Nothing acknowledged is lost.

The runs are few here; `make soak` sets TIMELINE_SOAK to the number of kills a mode, and has five times as many cuts.
"""

import io
import json
import os
import shutil
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import conduct
from sqlalchemy import event, text

from timeline.errors import Failure
from timeline.library import Timeline
from timeline.store import dump
from timeline.store.database import reading, writing
from timeline.store.fulltext import in_step

pytestmark = (
    pytest.mark.sqlite
)  # what is left of a file when disk or power fails; test_server_faults.py is about servers

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("TIMELINE_SOAK", "2"))
CUTS = 5 * KILLS if KILLS > 2 else 20

RANDOM = Random(7)
LINES = [json.dumps(conduct.article(RANDOM, number)) for number in range(60)]

INGESTION = """
import sys
sys.path.insert(0, {root!r})
from sqlalchemy import event
from timeline.library import Timeline
from timeline.store import intake

intake._MOST = 4
path, lines, mode = sys.argv[1:]
with Timeline.open(path) as timeline:
    @event.listens_for(timeline._engine, "connect")
    def _mode(driver, _entry):
        driver.execute(f"PRAGMA synchronous = {{mode}}")
    timeline._engine.dispose()
    print("begun", flush=True)
    timeline.ingest(lines, on_outcome=lambda outcome: print(outcome.source_uid, flush=True))
"""


def content(path):
    with Timeline.open(path) as timeline, reading(timeline._engine) as conn:
        return list(dump.lines(conn))


def told(path):
    """How much is stored of each source, by uid; what is wrong with the file raises."""
    with Timeline.open(path) as timeline:
        with writing(timeline._engine) as conn:
            assert in_step(conn) == []
            assert conn.execute(text("PRAGMA integrity_check")).scalar() == "ok"
            assert conn.execute(text("PRAGMA foreign_key_check")).all() == []
        query = """
            SELECT s.uid, (SELECT count(*) FROM mentions m WHERE m.source_row = s.id),
              (SELECT count(*) FROM date_expressions x WHERE x.source_row = s.id),
              (SELECT count(*) FROM name_mentions n WHERE n.source_row = s.id),
              (SELECT count(*) FROM source_names n WHERE n.source_row = s.id)
            FROM sources s"""
        with reading(timeline._engine) as conn:
            return {uid: tuple(counts) for uid, *counts in conn.execute(text(query))}


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("undisturbed")
    (folder / "lines.jsonl").write_text("\n".join(LINES))
    with Timeline.open(folder / "whole.db") as timeline:
        timeline.ingest(folder / "lines.jsonl")
    return folder


@pytest.mark.parametrize("mode", ["NORMAL", "FULL"])
def test_a_killed_ingestion_loses_nothing_it_acknowledged(tmp_path, undisturbed, mode):
    """kill -9 after a random number of articles, or on the way there; then it is begun again, until nothing is left to do."""
    random, whole, expected = Random(mode), told(undisturbed / "whole.db"), content(undisturbed / "whole.db")
    database, killed, round_ = tmp_path / "0.db", 0, 0
    command = [sys.executable, "-c", INGESTION.format(root=str(ROOT))]
    while killed < KILLS:
        stop = random.randint(0, 40)
        one = subprocess.Popen(
            [*command, str(database), str(undisturbed / "lines.jsonl"), mode], stdout=subprocess.PIPE, text=True
        )
        acknowledged = [one.stdout.readline().strip()]
        while len(acknowledged) <= stop and (line := one.stdout.readline()):
            acknowledged.append(line.strip())
        if random.random() < 0.5:
            with closing(one.stdout):
                try:
                    one.wait(random.random() * 0.2)
                except subprocess.TimeoutExpired:
                    one.kill()
        else:
            one.kill()
            acknowledged += one.stdout.read().split()
            one.stdout.close()
        killed += one.wait() == -9
        found = told(database)
        assert set(acknowledged[1:]) <= set(found)
        assert {uid: whole[uid] for uid in found} == found
        if len(found) == len(whole) or random.random() < 0.2:
            with Timeline.open(database) as timeline:
                timeline.ingest(undisturbed / "lines.jsonl")
            assert content(database) == expected
            round_ += 1
            database = tmp_path / f"{round_}.db"


def test_a_torn_log_loses_whole_articles_only(tmp_path, undisturbed):
    """The power fails: the write-ahead log ends anywhere."""
    random, whole = Random(1), told(undisturbed / "whole.db")
    path = tmp_path / "t.db"
    with Timeline.open(path) as timeline:
        event.listen(timeline._engine, "connect", lambda driver, _: driver.execute("PRAGMA wal_autocheckpoint = 0"))
        timeline._engine.dispose()  # every connection keeps all in the log
        for line in LINES[:40]:
            timeline.ingest(io.StringIO(line), format="jsonl")
        shutil.copy(path, tmp_path / "copy.db")
        log = Path(f"{path}-wal").read_bytes()
    seen = set()
    for cut in sorted(random.randrange(len(log)) for _ in range(CUTS)):
        torn = tmp_path / "torn.db"
        shutil.copy(tmp_path / "copy.db", torn)
        Path(f"{torn}-wal").write_bytes(log[:cut])
        Path(f"{torn}-shm").unlink(missing_ok=True)
        found = told(torn)
        assert {uid: whole[uid] for uid in found} == found
        seen.add(len(found))
    assert len(seen) > 5


@contextmanager
def small_disk(folder, size):
    """A file system in memory, of so many kilobytes."""
    folder.mkdir()
    done = subprocess.run(  # noqa: PLW1510 - its code is looked at
        ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(folder)], capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip(f"no file system can be mounted here: {done.stderr.strip() or 'root alone may'}")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def remount(folder, how):
    subprocess.run(["mount", "-o", f"remount,{how}", str(folder)], check=True)


@pytest.mark.skipif(shutil.which("mount") is None, reason="there is no mount")
def test_a_full_disk(tmp_path, undisturbed):
    disk, whole = tmp_path / "disk", told(undisturbed / "whole.db")
    acknowledged = []

    def one_by_one(path):
        for line in LINES:
            with Timeline.open(path) as timeline:
                acknowledged.extend(one.source_uid for one in timeline.ingest(io.StringIO(line), format="jsonl"))

    with small_disk(disk, 900):
        path = disk / "t.db"
        with pytest.raises(
            Failure, match=r"failed: (database or disk is full|disk I/O error)\. Articles stored before"
        ):
            one_by_one(path)
        assert 0 < len(acknowledged) < len(LINES)
        remount(disk, "size=50m")
        found = told(path)
        assert set(acknowledged) <= set(found)
        assert {uid: whole[uid] for uid in found} == found
        with Timeline.open(path) as timeline:
            timeline.ingest(undisturbed / "lines.jsonl")
        assert content(path) == content(undisturbed / "whole.db")


@pytest.mark.skipif(shutil.which("mount") is None, reason="there is no mount")
def test_a_file_system_that_may_only_be_read(tmp_path, undisturbed):
    disk = tmp_path / "disk"
    with small_disk(disk, 20_000):
        shutil.copy(undisturbed / "whole.db", disk / "t.db")
        remount(disk, "ro")
        with Timeline.open(disk / "t.db", readonly=True) as timeline:
            assert len(list(timeline.events())) > 0
        with (
            pytest.raises(Failure, match=r"readonly database|read-only|cannot be written"),
            Timeline.open(disk / "t.db") as timeline,
        ):
            timeline.ingest(io.StringIO('{"text": "Another one opened on 3 May 2010."}'), format="jsonl")
