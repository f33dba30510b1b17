"""The package as users get it: `pip install` into a strange environment, then seed and list far from any checkout."""

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")

pytestmark = pytest.mark.skipif(
    not (ROOT / "README.md").exists(), reason="pyproject.toml names a README that is still to come"
)


def run(*command, cwd):
    """Run with a bare environment; what it said on stdout."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(cwd), "LANG": "C.UTF-8"}
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def new_environment(folder):
    """An environment that reaches our dependencies but not the checkout, whichever way that is installed here."""
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd="/")
    [packages] = folder.glob("lib/python*/site-packages")
    # A path in a .pth file is added as it is: the .pth files in it, such as an editable install's, have no effect.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "bin"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([*PIP, "wheel", "--no-deps", "--no-build-isolation", "-w", folder, ROOT], check=True)
    [built] = folder.glob("timeline_of_events-*.whl")
    return built


def test_the_wheel_carries_everything_inside_the_package(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"timeline"}
    for folder in ("migrations", "seeds"):
        here = {
            str(p.relative_to(ROOT)) for p in (ROOT / folder).rglob("*") if p.is_file() and "__pycache__" not in p.parts
        }
        assert here
        assert {f"timeline/{name}" for name in here} <= set(names)
    assert "timeline/py.typed" in names


@pytest.mark.parametrize("how", ["wheel", "editable"])
def test_seed_and_list_in_an_empty_folder(tmp_path, request, how):
    programs = new_environment(tmp_path / "environment of mine")
    into = (*PIP, "--python", programs / "python", "install", "--no-deps", "--no-index", "--no-build-isolation")
    subprocess.run([*into, *(["-e", ROOT] if how == "editable" else [request.getfixturevalue("wheel")])], check=True)
    folder = tmp_path / "an empty folder"
    folder.mkdir()
    run(programs / "timeline", "seed", cwd=folder)
    listed = run(programs / "timeline", "ls", cwd=folder)
    assert listed.startswith("DATE")
    assert len(listed.splitlines()) > 10
    assert [path.name for path in folder.iterdir() if not path.name.endswith(("-wal", "-shm"))] == ["timeline.db"]
    page = run(programs / "timeline", "-q", "export", "html", cwd=folder)  # its script and style come from the package
    assert "<canvas" in page
    assert "newPicture" in page
    assert run(programs / "python", "-m", "timeline", "--version", cwd=folder).startswith("timeline ")
    where = run(programs / "python", "-c", "import timeline; print(timeline.__file__)", cwd=folder).strip()
    assert Path(where).is_relative_to(ROOT if how == "editable" else tmp_path)
