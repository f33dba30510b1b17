"""An executor that is killed with -9 in the middle of the reading costs its tasks, which are done again: the result is the same."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="the extra 'parquet' is not installed")
from corpus import made, write
from pyarrow import parquet

COUNT = 200 if os.environ.get("TIMELINE_SOAK") else 24
TABLES = ("articles", "expressions", "events", "actors", "reprints", "same")
JOB = """
import sys
from timeline.spark.jobs import ingest
ingest(sys.argv[1], sys.argv[2], master="local-cluster[2,1,1024]", partitions=int(sys.argv[3]))
"""


def executors(parent):
    """The processes of executors that a program started, over others."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ")
            above = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        found[int(folder.name)] = (above, b"CoarseGrainedExecutorBackend" in command)

    def ours(pid):
        while pid in found:
            pid = found[pid][0]
            if pid == parent:
                return True
        return False

    return [pid for pid, (_, is_one) in found.items() if is_one and ours(pid)]


def rows(output, table):
    whole = parquet.read_table(output / table).to_pylist()
    return sorted(json.dumps(row, sort_keys=True) for row in whole)


def test_a_killed_executor_changes_nothing(spark, tmp_path):
    from timeline.spark.jobs import ingest

    table = write(made(tmp_path, COUNT), tmp_path / "a.parquet")
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable}
    environment["PYSPARK_SUBMIT_ARGS"] = "--conf spark.ui.enabled=false pyspark-shell"
    command = [sys.executable, "-c", JOB, table, tmp_path / "cluster", "12"]
    with (tmp_path / "log").open("wb") as log:
        job = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    killed = None
    try:
        while job.poll() is None and killed is None:
            time.sleep(0.2)
            done = len(list(tmp_path.glob(".cluster.*.part/work/read/_temporary/0/task_*")))
            running = executors(job.pid)
            if 1 <= done <= 8 and len(running) == 2:
                killed = running[0]
                os.kill(killed, 9)
        assert job.wait(timeout=900) == 0, (tmp_path / "log").read_text(errors="replace")[-2000:]
    finally:
        job.kill()
    assert killed is not None, "the job was over before an executor could be killed"
    ingest(str(table), str(tmp_path / "here"))
    for name in TABLES:
        assert rows(tmp_path / "cluster", name) == rows(tmp_path / "here", name), name
