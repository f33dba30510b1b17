"""Many writers on one server, and what is left when a writer or the server is killed: nothing acknowledged is lost, nothing doubled.

TIMELINE_SOAK=200 takes eight writers with two hundred articles each, and kills more often.
"""

import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))
import conduct
from cluster import Cluster, MissingError

from timeline.library import Timeline

pytestmark = pytest.mark.sqlite  # opens its servers by itself: nothing stands for a file here

ROOT = Path(__file__).parent.parent.parent
SOAK = int(os.environ.get("TIMELINE_SOAK", "0"))
WRITERS, EACH, KILLS = (8, 200, 20) if SOAK else (3, 6, 2)

# Tells each article once it is stored.
PROGRAM = """
import sys
from timeline.library import Timeline
def tell(outcome):
    print(outcome.source_id, outcome.status.value, flush=True)
with Timeline.open(sys.argv[1]) as timeline:
    print("ready", flush=True)
    for line in open(sys.argv[2], encoding="utf-8"):
        one = __import__("io").StringIO(line)
        timeline.ingest(one, format="jsonl", on_outcome=tell)
"""


def lines_of(seed, count):
    random = Random(seed)
    people = conduct.CROWD if SOAK else conduct.PEOPLE
    return [json.dumps(conduct.article(random, f"{seed}-{number}", people)) for number in range(count)]


def writer(url, file):
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, url, str(file)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def alone(path, files):
    """The dump of a database of one writer's own."""
    with Timeline.open(path) as timeline:
        for file in files:
            for line in file.read_text(encoding="utf-8").splitlines():
                timeline.ingest(io.StringIO(line), format="jsonl")
        return list(timeline.dump())


def stored(url):
    with Timeline.open(url) as timeline:
        assert timeline.check() == []
        return {str(source["source_id"]) for source in timeline.sources()}, list(timeline.dump())


def acknowledged(out):
    """The articles that a writer was told are stored, from what it printed; one that failed is none."""
    words = (line.split() for line in out.splitlines())
    return {one[0] for one in words if len(one) > 1 and one[1] != "failed"}


def test_many_writers_and_nothing_is_doubled(cluster, blank_database, tmp_path):
    """Half of each one's articles is another's too."""
    url = cluster.new(blank_database)
    shared = lines_of("all", EACH // 2)
    files = []
    for number in range(WRITERS):
        file = tmp_path / f"{number}.jsonl"
        file.write_text("\n".join(lines_of(str(number), EACH - EACH // 2) + shared) + "\n")
        files.append(file)
    began = time.monotonic()
    running = [writer(url, file) for file in files]
    said = [one.communicate(timeout=3600) for one in running]
    took = time.monotonic() - began
    assert [one.returncode for one in running] == [0] * WRITERS, said
    assert all(len(out.splitlines()) == EACH + 1 for out, _ in said)
    names, dump = stored(url)
    assert dump == alone(tmp_path / "a.db", files)
    print(f"{WRITERS} writers of {EACH} articles: {took:.1f} s, {len(names)} sources")


def test_a_killed_writer_loses_nothing_that_it_told(cluster, blank_database, tmp_path):
    url, random = cluster.new(blank_database), Random(1)
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(lines_of("k", 4 * EACH)) + "\n")
    told: set[str] = set()
    for _ in range(KILLS):
        one = writer(url, file)
        assert one.stdout.readline() == "ready\n"
        time.sleep(random.random() * 2)
        one.kill()
        out, _ = one.communicate()
        told |= acknowledged(out)
        assert told <= stored(url)[0]
    done = writer(url, file)
    assert (done.communicate()[1], done.returncode) == ("", 0)
    assert stored(url)[1] == alone(tmp_path / "a.db", [file])


def test_a_killed_server_loses_nothing_that_was_told(tmp_path):
    """With a server that syncs, as real ones do."""
    pytest.importorskip("psycopg", reason="psycopg, the extra 'postgres', is not installed here")
    try:
        cluster = Cluster(safe=True)
    except MissingError as why:
        pytest.skip(f"no second database: {why}")
    try:
        url, random = cluster.new(), Random(2)
        file = tmp_path / "a.jsonl"
        file.write_text("\n".join(lines_of("s", 4 * EACH)) + "\n")
        told: set[str] = set()
        for _ in range(KILLS):
            one = writer(url, file)
            assert one.stdout.readline() == "ready\n"
            time.sleep(random.random() * 2)
            cluster.kill()
            out, err = one.communicate()
            told |= acknowledged(out)
            if one.returncode:
                last = err.strip().splitlines()[-1]
                assert "failed: " in last, err
                assert "Articles stored before are kept." in last or "cannot be reached" in last, err
            cluster.start()
            assert told <= stored(url)[0]
        done = writer(url, file)
        assert (done.communicate()[1], done.returncode) == ("", 0)
        assert stored(url)[1] == alone(tmp_path / "a.db", [file])
    finally:
        cluster.stop()
