"""An executor that is killed with -9 in the middle of the reading costs its tasks, which are done again: the result is the same.

TIMELINE_SPARK_KILLED=24 reads so many articles, in two minutes and a half; TIMELINE_SOAK does the whole job, which took nine on two busy
cores. Without either it is skipped, for Spark waits long before it gives an executor up.
"""

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

SOAK = bool(os.environ.get("TIMELINE_SOAK"))
pytestmark = pytest.mark.skipif(
    not SOAK and "TIMELINE_SPARK_KILLED" not in os.environ,
    reason="takes minutes: 'make soak', or TIMELINE_SPARK_KILLED=24",
)
COUNT = int(os.environ.get("TIMELINE_SPARK_KILLED", "60" if SOAK else "24"))
TABLES = ("articles", "expressions", "events", "actors", "reprints", "same") if SOAK else (".",)
SIGN = ".{name}.*.part/scratch/read/_temporary/0/task_*" if SOAK else "{name}/_temporary/0/task_*"
"""What is there once a task of the reading has ended."""

WHOLE = "from timeline.spark.jobs import ingest\ningest({source!r}, {output!r}, master={master!r}, partitions=12)\n"
READING = """
from timeline.spark.jobs import read_table
from timeline.spark.reading import reader
from timeline.spark.session import session
from timeline.spark.tables import READ
with session({master!r}) as spark:
    read_table(spark, {source!r}, 12, reader, READ, {output!r})
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


def start(source, output, master):
    code = (WHOLE if SOAK else READING).format(source=str(source), output=str(output), master=master)
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable}
    environment["PYSPARK_SUBMIT_ARGS"] = "--conf spark.ui.enabled=false pyspark-shell"
    with output.with_suffix(".log").open("wb") as log:
        return subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=log, stderr=log)


def test_a_killed_executor_changes_nothing(tmp_path):
    source = write(made(tmp_path, COUNT), tmp_path / "a.parquet")
    job = start(source, tmp_path / "cluster", "local-cluster[2,1,1024]")
    killed = None
    try:
        while job.poll() is None and killed is None:
            time.sleep(0.1)
            done = len(list(tmp_path.glob(SIGN.format(name="cluster"))))
            running = executors(job.pid)
            if 1 <= done <= 9 and len(running) == 2:
                killed = running[0]
                os.kill(killed, 9)
        assert job.wait(timeout=1800) == 0, (tmp_path / "cluster.log").read_text(errors="replace")[-2000:]
    finally:
        job.kill()
    assert killed is not None, "the job was over before an executor could be killed"
    assert start(source, tmp_path / "here", "local[2]").wait(timeout=1800) == 0
    for name in TABLES:
        assert rows(tmp_path / "cluster", name) == rows(tmp_path / "here", name), name
