"""One session of Spark for all tests, on two cores of this machine; without Spark or Java they are skipped."""

import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

MISSING = next((name for name in ("pyspark", "pyarrow", "cattrs") if find_spec(name) is None), None) or (
    None if shutil.which("java") else "Java"
)
WHY = f"{MISSING} is not installed; '.ci/clients' installs pyspark, which needs Java 17"
TEXTS = Path(__file__).parent
sys.path.insert(0, str(TEXTS))


def pytest_collection_modifyitems(items):
    if MISSING is not None:
        skip = pytest.mark.skip(reason=WHY)
        for item in items:
            if Path(item.fspath).parent == TEXTS:
                item.add_marker(skip)


@pytest.fixture(scope="session")
def spark():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        from pyspark.sql import SparkSession

        builder = SparkSession.builder.master("local[2]").appName("tests of timeline")
        session = (
            builder.config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false").getOrCreate()
        )
        yield session
        session.stop()


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("equal")


@pytest.fixture(scope="session")
def table(folder):
    from corpus import made, write

    rows = made(folder)
    rows[10]["text"] = "  "
    rows[11]["published"] = "the 5th of"
    return write(rows, folder / "news of the day.parquet")


@pytest.fixture(scope="session")
def output(spark, table, folder):
    from timeline.spark.jobs import ingest

    out = folder / "read"
    counts = ingest(str(table), str(out))
    assert counts["failed"] == 2
    return out


@pytest.fixture(scope="session")
def ingested(table, folder):
    import hashlib

    from timeline.library import Timeline

    with Timeline.open(folder / "ingested.db") as timeline:
        outcomes = timeline.ingest(table, jobs=2)
        dump = hashlib.sha256("\n".join(timeline.dump()).encode()).hexdigest()
        return dump, [(one.source_id, one.status.value, one.message, one.exit_code) for one in outcomes]
