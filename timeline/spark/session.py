"""The session of Spark, and the places it reads and writes: this file and the jobs' are all that know pyspark."""

import json
import os
import re
import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from timeline.articles.readers.read_before import MARKER
from timeline.errors import Failure, InputError, Refused, UsageError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

AT_ONCE = 64
"""Articles that a worker is given at once."""


def check_installed() -> None:
    """Raise UsageError, with the command that helps, where Spark is not installed."""
    for package in ("pyspark", "pyarrow", "cattrs"):
        if find_spec(package) is None:
            told = f"Spark needs {package}, which is not installed: pip install 'timeline-of-events[spark]'."
            raise UsageError(message=told)


@contextmanager
def session(master: str) -> Iterator["SparkSession"]:
    """Yield the session: that of the program around us, else a new one at `master`, '' being what spark-submit or its settings say.

    Failure says in a sentence what Spark complains of.
    """
    check_installed()
    from pyspark.errors import PySparkException  # noqa: PLC0415 - an extra
    from pyspark.sql import SparkSession  # noqa: PLC0415 - an extra

    builder = SparkSession.builder.appName("timeline").config("spark.ui.showConsoleProgress", "false")
    ours = SparkSession.getActiveSession() is None
    _name_python(master)
    try:
        spark = (builder.master(master) if master else builder).getOrCreate()
    except Exception as refusal:  # noqa: BLE001 - py4j, Java and pyspark each have their own
        raise Failure(
            message=f"Spark did not start: {_brief(refusal)}. Is Java 17 installed, and '--master' right?"
        ) from None
    try:
        spark.sparkContext.setLogLevel("WARN" if os.environ.get("TIMELINE_DEBUG") else "OFF")  # what fails, we say
        for name, value in _SETTINGS.items():
            spark.conf.set(name, value)
        if spark.sparkContext.master.startswith("local"):  # two hundred parts, the default, are many for a few cores
            spark.conf.set("spark.sql.shuffle.partitions", str(2 * spark.sparkContext.defaultParallelism))
        with warnings.catch_warnings():  # on versions of pandas, which we do not use
            warnings.filterwarnings("ignore", message="PySpark does not yet fully support pandas")
            yield spark
    except Exception as error:
        if isinstance(error, PySparkException) or type(error).__module__.startswith("py4j"):
            raise Failure(message=_told(error)) from error
        raise
    finally:
        if ours:
            spark.stop()


_SETTINGS = {
    "spark.sql.execution.arrow.maxRecordsPerBatch": str(AT_ONCE),
    "spark.sql.session.timeZone": "UTC",  # a moment in the input counts in UTC, as `ingest` counts it
    "spark.sql.files.ignoreCorruptFiles": "false",
    "spark.sql.ansi.enabled": "true",
}


def _name_python(master: str) -> None:
    """Let workers on this machine run the Python that runs us; on a cluster its settings say which one (docs/spark.md)."""
    if master.startswith("local") or not (master or "PYSPARK_GATEWAY_PORT" in os.environ):
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)


def _told(error: BaseException) -> str:
    whole = str(error)
    if "No module named 'timeline'" in whole:
        return "The workers do not have timeline: send them an environment that does (docs/spark.md, “On a cluster”)."
    if "PATH_NOT_FOUND" in whole:
        return f"There is no such input: {_brief(error)}."
    return f"The job failed: {_brief(error)}. What it had written is removed; the output is not there."


def _brief(error: BaseException) -> str:
    """Return the line that says most: of a worker's traceback the last, of all else the first."""
    whole = str(error)
    raised = _RAISED.findall(whole)
    lines = [line.strip() for line in [*raised[-1:], *whole.splitlines()] if line.strip()]
    return (lines[0] if lines else type(error).__name__).rstrip(".")[:400]


_RAISED = re.compile(r"^(?:\w+\.)*\w+(?:Error|Exception): .*$", re.MULTILINE)


class Places:
    """Folders where the session can reach them: a disk, HDFS, or what its settings open."""

    def __init__(self, spark: "SparkSession") -> None:
        context: Any = spark.sparkContext
        self._path = context._jvm.org.apache.hadoop.fs.Path  # noqa: SLF001 - there is no other way to Hadoop's files
        self._settings = context._jsc.hadoopConfiguration()  # noqa: SLF001

    def whole(self, place: str) -> str:
        """Return a place with its scheme and all folders: "file:/data/news.parquet"."""
        path = self._path(place)
        return str(path.getFileSystem(self._settings).makeQualified(path).toString())

    def check(self, output: str, *, force: bool) -> None:
        """Raise Refused where something stands at the output; with `force` only what is no output of ours is in the way."""
        if not self._files(output).exists(self._path(output)):
            return
        if not force:
            raise Refused(message=f"{output} is there already; name another folder, or say --force to replace it.")
        if not self._files(output).exists(self._path(f"{output}/{MARKER}")):
            told = (
                f"{output} is no finished output of timeline, and is not replaced; remove it yourself, or name another."
            )
            raise Refused(message=told)

    def remove(self, place: str) -> None:
        """Remove a folder with all in it, if it is there."""
        self._files(place).delete(self._path(place), True)

    def finish(self, draft: str, output: str, facts: Mapping[str, object]) -> None:
        """Write what is known of an output, and move it to its place in one step."""
        files = self._files(draft)
        stream = files.create(self._path(f"{draft}/{MARKER}"))
        stream.write(bytearray(json.dumps(facts, indent=2).encode()))
        stream.close()
        self.remove(output)
        if not files.rename(self._path(draft), self._path(output)):
            raise InputError(place=output, problem=f"could not be put in its place; all of it is in {draft}.")

    def _files(self, place: str) -> Any:  # noqa: ANN401 - a Java object
        return self._path(place).getFileSystem(self._settings)
