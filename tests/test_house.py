"""The house keeps its shape: floors, file sizes, names, lint, types, fresh docs, and nobody below the CLI asks the clock."""

import ast
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "timeline").rglob("*.py"))
LAYERS = (
    "cli",
    "library",
    "store",
    "exports",
    "spark",
    "articles",
    "events",
    "language",
    "actors",
    "grammar",
    "expressions",
    "dates",
    "errors",
    "words",
)
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "lib", "tools"}
CLOCKS = {"now", "today", "utcnow", "time", "time_ns", "localtime", "gmtime"}


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def run(*command: str) -> str:
    """Run a tool of this environment; its complaint when it has one, '' when it is content."""
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.filterwarnings("default:files to split")
def test_no_file_is_higher_than_the_wall():
    lines = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: count for name, count in lines.items() if count > 400} == {}
    if long := {name: count for name, count in lines.items() if count > 250}:
        warnings.warn(f"files to split: {long}", stacklevel=1)


def test_names_can_be_guessed():
    assert [name_of(path) for path in MODULES if {path.stem, path.parent.name} & VAGUE] == []


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(
            ("-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-logo", "--no-cache"),
            id="floors",
        ),
        pytest.param(("-m", "ruff", "check", "--quiet", "."), id="lint"),
        pytest.param(("-m", "ruff", "format", "--check", "--quiet", "."), id="format"),
        pytest.param(("-m", "mypy"), id="types"),
    ],
)
def test_the_linters_are_content(command):
    if complaint := run(*command):
        pytest.fail(complaint, pytrace=False)


def test_the_floors_would_be_seen_to_break(tmp_path):
    """The contract is no empty form: an import that goes up is reported."""
    copy = tmp_path / "timeline"
    subprocess.run(["cp", "-r", ROOT / "timeline", copy], check=True)
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    (copy / "dates" / "grain.py").write_text("import timeline.library\nimport sqlalchemy\n")
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "timeline.dates.grain -> timeline.library" in done.stdout
    assert "timeline.dates.grain -> sqlalchemy" in done.stdout


def clock_calls(path: Path) -> list[str]:
    """Calls that ask what time it is: `datetime.now()`, `date.today()`, `time.time()`, or the same imported by name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "time"
        for alias in node.names
        if alias.name in CLOCKS
    }
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        asks = (
            isinstance(node.func, ast.Attribute)
            and node.func.attr in CLOCKS
            and ast.unparse(node.func.value).split(".")[-1] in {"datetime", "date", "time", "_time", "_datetime", "dt"}
        ) or (isinstance(node.func, ast.Name) and node.func.id in imported)
        if asks:
            found.append(f"{path.name}:{node.lineno} {ast.unparse(node)}")
    return found


def test_nobody_below_the_command_line_asks_the_clock():
    below = [path for path in MODULES if "cli" not in path.relative_to(ROOT).parts]
    assert [call for path in below for call in clock_calls(path)] == []


@pytest.mark.parametrize(
    "code",
    [
        "import datetime\nx = datetime.datetime.now(datetime.UTC)",
        "from datetime import date\ndate.today()",
        "import time\ntime.time()",
        "from time import time\ntime()",
    ],
)
def test_a_question_to_the_clock_would_be_seen(tmp_path, code):
    path = tmp_path / "asks.py"
    path.write_text(code)
    assert len(clock_calls(path)) == 1


def test_every_floor_is_in_the_contract():
    folders = {
        path.stem
        for path in (ROOT / "timeline").iterdir()
        if path.suffix in ("", ".py") and not path.stem.startswith("__")
    }
    assert folders == set(LAYERS)
