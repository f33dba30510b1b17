"""The command line run for real: in this process for speed, on a terminal or at the end of a pipe where that matters."""

import fcntl
import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import termios
from dataclasses import dataclass
from pathlib import Path

import pytest

from timeline.cli.main import run

ROOT = Path(__file__).parent.parent.parent


@dataclass
class Done:
    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))  # for the programs that a test starts
    for name in ("TIMELINE_DB", "TIMELINE_DEBUG", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def timeline(capsys):
    """Run `timeline …` in this process."""

    def call(*arguments) -> Done:
        capsys.readouterr()
        try:
            run([str(argument) for argument in arguments])
            code = 0
        except SystemExit as end:
            code = int(end.code or 0)
        said = capsys.readouterr()
        return Done(code, said.out, said.err)

    return call


@pytest.fixture(scope="session")
def _seeded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("seeded")
    subprocess.run([sys.executable, "-m", "timeline", "-q", "seed"], cwd=folder, env=environment(), check=True)
    return folder / "timeline.db"


@pytest.fixture
def seeded(_seeded, empty_folder):
    """A copy of the seeded database, as ./timeline.db."""
    return Path(shutil.copy(_seeded, empty_folder / "timeline.db"))


def environment():
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TIMELINE_")}
    return kept | {"PYTHONPATH": str(ROOT), "TERM": "xterm-256color"}


@pytest.fixture
def program():
    """Start `timeline …` as a program of its own; keywords are subprocess.Popen's."""

    def start(*arguments, **how):
        command = [sys.executable, "-m", "timeline", *map(str, arguments)]
        return subprocess.Popen(command, env=environment() | how.pop("more", {}), text=True, **how)

    return start


@pytest.fixture
def terminal(program):
    """Run on a terminal of a width; what it showed, without colours, or as it came."""

    def show(*arguments, columns=80, raw=False):
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        with program(*arguments, stdin=theirs, stdout=theirs, stderr=theirs):
            os.close(theirs)
            shown = b""
            while more := read(ours):
                shown += more
            os.close(ours)
        text = shown.decode().replace("\r\n", "\n")
        return text if raw else re.sub(r"\x1b\[[0-9;]*m", "", text)

    return show


def read(terminal):
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux's way of saying that the other side has gone
        return b""
