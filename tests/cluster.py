"""A throw-away PostgreSQL cluster: no TCP, a socket in a folder of its own, nothing synced, gone with the tests."""

import getpass
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

SETTINGS = "-c listen_addresses='' -c max_connections=60 -c shared_buffers=64MB -c log_min_messages=fatal"
FAST = " -c fsync=off -c full_page_writes=off -c synchronous_commit=off"

OLDER = (
    "ALTER TABLE mentions DROP COLUMN told_hash; DROP INDEX ix_source_shingles_shingle_source_row;"
    " CREATE INDEX ix_source_shingles_shingle ON source_shingles (shingle); UPDATE alembic_version SET version_num = '0005'"
)
"""Makes of a database one of schema 0005; what a newer schema adds is taken away here."""


class MissingError(Exception):
    """Why there is no cluster."""


def programs() -> Path:
    """The folder of initdb and pg_ctl, the newest there is."""
    found = [Path(path).parent for path in [shutil.which("initdb")] if path]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda one: -float(one.parent.name))
    for folder in found:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise MissingError("no PostgreSQL server is installed here; .ci/clients installs it")


class Cluster:
    """A running server; `safe` writes to disk as a real one does, for tests that kill it."""

    def __init__(self, *, safe: bool = False) -> None:
        self.bin = programs()
        self.settings = SETTINGS + ("" if safe else FAST)
        self.user = getpass.getuser()
        if os.getuid() == 0:  # the server refuses to be run by root
            try:
                pwd.getpwnam("postgres")
            except KeyError:
                raise MissingError("the tests run as root and there is no user 'postgres' to run a server") from None
            self.user = "postgres"
        self.folder = Path(tempfile.mkdtemp(prefix="timeline-pg-", dir="/tmp"))
        if self.user == "postgres":
            shutil.chown(self.folder, "postgres")
        self.n_databases = 0
        try:
            self._make()
            self.start()
        except BaseException:
            self.stop()
            raise

    def _make(self) -> None:
        done = self._run("initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N")
        if done.returncode:
            raise MissingError(f"initdb failed: {done.stderr.strip()[-200:]}")

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def start(self) -> None:
        options = f"{self.settings} -k {self.folder}"
        command = ("pg_ctl", "-D", self.data, "-s", "-w", "-t", "60", "-l", self.folder / "log", "-o", options, "start")
        for _ in range(20):  # until those that were killed have let go of what they shared
            done = self._run(*command)
            if not done.returncode:
                return
            time.sleep(0.25)
        log = (self.folder / "log").read_text(errors="replace")[-300:] if (self.folder / "log").exists() else ""
        raise MissingError(f"the server does not start: {done.stderr.strip()[-200:]} {log}")

    def kill(self) -> None:
        """End all of its processes at once, as a power cut does."""
        postmaster = int((self.data / "postmaster.pid").read_text().split()[0])
        children = subprocess.run(["pgrep", "-P", str(postmaster)], capture_output=True, text=True, check=False)
        for process in [postmaster, *map(int, children.stdout.split())]:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        time.sleep(0.2)
        (self.data / "postmaster.pid").unlink(missing_ok=True)

    def stop(self) -> None:
        """End it, if it runs, and remove all of it."""
        self._run("pg_ctl", "-D", self.data, "-s", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def new(self, template: str = "template0") -> str:
        """Make a database and return its URL."""
        self.n_databases += 1
        name = f"t{self.n_databases}"
        self.ask(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.url(name)

    def ask(self, sql: str, database: str = "postgres") -> None:
        import psycopg

        with psycopg.connect(self.url(database), autocommit=True) as conn:
            conn.execute(sql)

    def _run(self, program: str, *arguments: object) -> subprocess.CompletedProcess:
        command = [str(self.bin / program), *map(str, arguments)]
        if os.getuid() == 0:
            command = ["setpriv", f"--reuid={self.user}", f"--regid={self.user}", "--init-groups", *command]
        with tempfile.TemporaryFile() as said:  # no pipe: the server would keep it open
            done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd="/", check=False)
            said.seek(0)
            return subprocess.CompletedProcess(command, done.returncode, "", said.read().decode(errors="replace"))
