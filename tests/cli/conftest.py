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
def timeline(capsys, database, request, monkeypatch):
    """Run `timeline …` in this process; on PostgreSQL the database that is meant without -d is one on the server."""

    def call(*arguments) -> Done:
        if database == "postgresql" and "TIMELINE_DB" not in os.environ:
            monkeypatch.setenv("TIMELINE_DB", request.getfixturevalue("cluster").url_of("timeline.db"))
        capsys.readouterr()
        try:
            run([str(argument) for argument in arguments])
            code = 0
        except SystemExit as end:
            code = int(end.code or 0)
        said = capsys.readouterr()
        return Done(code, said.out, said.err)

    return call


def ingested(folder, where, name, content, options):
    """Make a database of a file, or of the seeds."""
    if content:
        (folder / name).write_text(content)
    command = ["ingest", name, *options] if content else ["seed"]
    subprocess.run(
        [sys.executable, "-m", "timeline", "-q", "-d", where, *command], cwd=folder, env=environment(), check=True
    )


@pytest.fixture(scope="session")
def known():
    """Databases by the kind and the files they were made of: made once, copied into each test."""
    return {}


@pytest.fixture
def made(known, tmp_path_factory, database, request):
    """Make the database of a file, as ./timeline.db or on the server."""

    def make(name, content, *options):
        key = (database, name, content, options)
        server = request.getfixturevalue("cluster") if database == "postgresql" else None
        if key not in known:
            folder = tmp_path_factory.mktemp("made")
            known[key] = folder / "timeline.db"
            where = server.new(request.getfixturevalue("blank_database")) if server else known[key]
            known[key] = f"t{server.n_databases}" if server else known[key]
            ingested(folder, where, name, content, options)
        return server.url_of("timeline.db", known[key]) if server else Path(shutil.copy(known[key], "timeline.db"))

    return make


@pytest.fixture
def seeded(made, empty_folder):
    """A copy of the seeded database, as ./timeline.db."""
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
def program(database, request):
    """Start `timeline …` as a program of its own; keywords are subprocess.Popen's."""

    def start(*arguments, **how):
        server = request.getfixturevalue("cluster") if database == "postgresql" else None
        where = {"TIMELINE_DB": server.url_of("timeline.db")} if server else {}
        if isinstance(arguments[0], list):
            command = [sys.executable, "-c", f"{ONE_AFTER_THE_OTHER}\nfor words in {list(arguments)}: one(words)"]
        else:
            command = [sys.executable, "-m", "timeline", *map(str, arguments)]
        return subprocess.Popen(command, env=environment() | where | how.pop("more", {}), text=True, **how)

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
