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
import time
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
def timeline(capsys, kind, request, monkeypatch):
    """Run `timeline …` in this process; on PostgreSQL the database that is meant without -d is one on the server."""
    if kind == "postgresql":
        monkeypatch.setenv("TIMELINE_DB", request.getfixturevalue("cluster").url_of("timeline.db"))

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
def made(tmp_path_factory):
    """Databases by the files they were made of: made once, copied into each test."""
    known = {}

    def make(name, content, *options):
        key = (name, content, options)
        if key not in known:
            folder = tmp_path_factory.mktemp("made")
            if content:
                (folder / name).write_text(content)
            command = ["ingest", name, *options] if content else ["seed"]
            subprocess.run(
                [sys.executable, "-m", "timeline", "-q", *command], cwd=folder, env=environment(), check=True
            )
            known[key] = folder / "timeline.db"
        return Path(shutil.copy(known[key], "timeline.db"))

    return make


@pytest.fixture(scope="session")
def seeded_database(cluster, blank_database):
    """A seeded database on the server, to be copied."""
    from timeline.library import Timeline

    with Timeline.open(cluster.new(blank_database)) as timeline:
        timeline.seed()
    return f"t{cluster.n_databases}"


@pytest.fixture
def seeded(made, empty_folder, kind, request):
    """A copy of the seeded database, as ./timeline.db."""
    if kind == "postgresql":
        cluster, template = request.getfixturevalue("cluster"), request.getfixturevalue("seeded_database")
        return cluster.url_of("timeline.db", template)
    return made("", "")


def environment():
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TIMELINE_")}
    return kept | {"PYTHONPATH": str(ROOT), "TERM": "xterm-256color"}


ONE_AFTER_THE_OTHER = """
from contextlib import suppress
from timeline.cli.main import run
def one(words):
    with suppress(SystemExit):
        run(words)
"""


@pytest.fixture
def program():
    """Start `timeline …` as a program of its own; keywords are subprocess.Popen's."""

    def start(*arguments, **how):
        if isinstance(arguments[0], list):
            command = [sys.executable, "-c", f"{ONE_AFTER_THE_OTHER}\nfor words in {list(arguments)}: one(words)"]
        else:
            command = [sys.executable, "-m", "timeline", *map(str, arguments)]
        return subprocess.Popen(command, env=environment() | how.pop("more", {}), text=True, **how)

    return start


@pytest.fixture
def terminal(program):
    """Run on a terminal of a width; what it showed, without colours, or as it came."""

    def show(*arguments, columns=80, raw=False):
        """`arguments` are words of one command, or lists of words: commands one after the other."""
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


@pytest.fixture
def answered(program):
    """Run on a terminal, type the next of `keys` whenever it asks, return what it showed."""

    def run(keys, *arguments, asks=r"q quit|\[y/N\]:|q to end\):"):
        ours, theirs = pty.openpty()
        shown, keys = "", list(keys)
        with program(*arguments, stdin=theirs, stdout=theirs, stderr=theirs):
            os.close(theirs)
            asked = 0
            while more := read(ours):
                shown += more.decode()
                if keys and len(re.findall(asks, shown)) > asked:
                    asked += 1
                    time.sleep(0.1)  # until it listens: what is typed before is thrown away
                    os.write(ours, keys.pop(0).encode())
        os.close(ours)
        return re.sub(r"\x1b\[[0-9;]*m", "", shown.replace("\r\n", "\n"))

    return run
