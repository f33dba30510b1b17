"""Runs: ingestions that stored something."""

from sqlalchemy import Connection, insert

from timeline import __version__
from timeline.store.database import record_time
from timeline.store.tables import Run


def log_run(conn: Connection, command: str, *, n_stored: int, n_updated: int, n_failed: int) -> None:
    """Remember that a command stored something."""
    counts = {"n_stored": n_stored, "n_updated": n_updated, "n_failed": n_failed}
    row = {"command": command, "program": __version__, **counts, "finished_at": record_time(conn)}
    conn.execute(insert(Run), row)
