"""Completion of the shell, in a real bash on a terminal: Tab after a part of a word writes the rest."""

import os
import pty
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

SCRIPTS = Path(sys.executable).parent


@pytest.fixture
def bash(tmp_path):
    """A bash that has loaded what `timeline --show-completion bash` prints; types, and returns what it then shows."""
    if shutil.which("bash") is None:
        pytest.skip("bash is not installed here")
    home = os.environ | {"HOME": str(tmp_path), "PATH": f"{SCRIPTS}:{os.environ['PATH']}", "PS1": "$ ", "TERM": "dumb"}
    printed = subprocess.run(
        ["timeline", "--show-completion", "bash"], env=home, capture_output=True, text=True, check=True
    )
    (tmp_path / "rc").write_text(printed.stdout)
    ours, theirs = pty.openpty()
    shell = subprocess.Popen(
        ["bash", "--noprofile", "--rcfile", tmp_path / "rc", "-i"],
        stdin=theirs, stdout=theirs, stderr=theirs, cwd=tmp_path, env=home, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)

    def type_(words, until):
        os.write(ours, words.encode())
        shown, end = "", time.monotonic() + 20
        while until not in shown and time.monotonic() < end:
            if select.select([ours], [], [], 0.5)[0]:
                shown += os.read(ours, 4096).decode()
        return shown

    yield type_
    shell.kill()
    shell.wait()
    os.close(ours)


@pytest.mark.sqlite  # a shell of its own, which names the file
@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("timeline exp\t", "timeline exp"),  # explain and export: bash waits for a second Tab
        ("timeline exp\t\t", "export"),
        ("timeline expo\t", "timeline export "),
        ("timeline export mark\t", "timeline export markwhen "),
        ("timeline export ics --all\t", "--all-years "),
        ("timeline export ics --fuzzy st\t", "start "),
    ],
)
def test_tab_writes_the_rest(bash, typed, completed):
    assert completed in bash(typed, completed)
