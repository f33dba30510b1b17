"""Write the generated pages: `make docs`. The test run compares them with what this would write.

A page is either made whole by a function beside what it describes, or written by hand around commands: then only what the
commands answer is made, by running them in an empty folder.
"""

import os
import pty
import re
import shlex
import sys
import termios
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

import timeline.library  # noqa: F401 - so that each command finds it imported
from timeline.cli.main import run
from timeline.language.reference import PAGES as RULES

HERE = Path(__file__).parent

PAGES = {
    "cli.md": "timeline.cli.reference:markdown",
    **{page: f"timeline.language.reference:markdown:{code}" for code, page in RULES.items()},
    "spark-tables.md": "timeline.spark.tables:markdown",
    "sql.md": "timeline.store.recipes:markdown",
}
"""A page, and the function (with its argument) that returns its text; the function stands beside what it describes."""

TRANSCRIPTS = ("exports.md", "sources.md", "tour.md")
"""Pages whose console fences hold commands, each followed by what it answers."""

COLUMNS = 110
"""How wide the terminal of a transcript is."""

_FENCE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (.*(?:\n>(?: .*)?)*)$", re.MULTILINE)
_SHELL = re.compile(r"[|&;<>$`]")
_PROMPT = re.compile(r"\n> ?")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class FailedCommandError(Exception):
    """A command of a transcript that did not succeed, with what it said."""


def page(name: str) -> str:
    """Return what the page should say."""
    if name in TRANSCRIPTS:
        return transcript((HERE / name).read_text(encoding="utf-8"))
    module, function, *arguments = PAGES[name].split(":")
    return str(getattr(import_module(module), function)(*arguments))


def transcript(text: str) -> str:
    """Return a page with every answer in its console fences made anew; a command goes on in lines that begin with `>`."""
    with TemporaryDirectory() as place:
        programs, folder = Path(place, "bin"), Path(place, "here")
        for made in (programs, folder):
            made.mkdir()
        for name, start in (("timeline", f'"{sys.executable}" -m timeline'), ("python", f'"{sys.executable}"')):
            (programs / name).write_text(f'#!/bin/sh\nexec {start} "$@"\n', encoding="utf-8")
            (programs / name).chmod(0o755)
        environment = {"PATH": f"{programs}:/usr/bin:/bin", "PYTHONPATH": str(HERE.parent), "HOME": str(folder)}
        environment |= {"LANG": "C.UTF-8", "COLUMNS": str(COLUMNS), "PYTHONWARNINGS": "ignore"}

        def answered(fence: re.Match[str]) -> str:
            told = [
                f"$ {command[1]}\n{_run(_PROMPT.sub(chr(10), command[1]), folder, environment)}"
                for command in _COMMAND.finditer(fence[1])
            ]
            return f"```console\n{''.join(told)}```"

        return _FENCE.sub(answered, text)


def _run(command: str, folder: Path, environment: dict[str, str]) -> str:
    """What a person sees: stdout on a terminal, without its colours and trailing blanks, then stderr."""
    screen, end = pty.openpty()
    termios.tcsetwinsize(end, (50, COLUMNS))
    complaints, into = os.pipe()
    child = os.fork()
    if not child:
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        for number, stream in enumerate((os.open(os.devnull, os.O_RDONLY), end, into)):
            os.dup2(stream, number)
        os.closerange(3, 256)
        _become(command)
    os.close(end)
    os.close(into)
    shown = _read(screen) + _read(complaints)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    plain = _COLOUR.sub("", shown.decode().replace("\r\n", "\n"))
    if code:
        raise FailedCommandError(f"$ {command}\n{plain}")
    return "".join(f"{line.rstrip()}\n" for line in plain.splitlines())


def _become(command: str) -> NoReturn:
    """Run a command in this process: Timeline itself, imported already, else a shell. Starting Python anew costs most."""
    if not command.startswith("timeline ") or _SHELL.search(command):
        os.execvp("bash", ["bash", "-c", command])  # noqa: S606, S607 - our own page's commands
    code = 1
    try:
        sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115 - of the child
        run(shlex.split(command)[1:])
    except SystemExit as done:
        code = done.code if isinstance(done.code, int) else 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _read(screen: int) -> bytes:
    """Everything that is written to a terminal or pipe, until nobody holds it any more."""
    shown = b""
    try:
        while piece := os.read(screen, 65536):
            shown += piece
    except OSError:  # Linux says so when the last writer has gone
        pass
    os.close(screen)
    return shown


if __name__ == "__main__":
    for name in (*PAGES, *TRANSCRIPTS):
        written = page(name)
        (HERE / name).write_text(written, encoding="utf-8")
        print(f"docs/{name}")
