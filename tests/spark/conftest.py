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
