"""An engine on a PostgreSQL server.

A writing transaction takes an advisory lock first, so writers follow each other as they do in SQLite: what is decided by
looking (is this article there? which events does it tell again?) holds until the commit. Reading articles, which takes
the most time, happens outside of it, in as many programs as one likes. A reading transaction is repeatable read and read only:
everything in it sees one state.
"""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

from timeline.store.dialects.postgresql.words import spoken

_LOCK = "SELECT pg_advisory_xact_lock(1414351982, CAST(mod(current_schema()::regnamespace::oid::bigint, 2147483647) AS integer))"
"""'TMLn', and the schema: two chronologies in one database do not wait for each other."""

LOCK_SECONDS = 600
"""How long a writer waits for others; many may stand before it."""


def engine_of(url: URL, *, readonly: bool = False) -> Engine:
    """Return an engine; article text never appears in its error messages, nor does the password."""
    arguments: dict[str, Any] = {"application_name": "timeline", "connect_timeout": 10}
    arguments |= dict(url.query)
    url = url.set(drivername="postgresql+psycopg", query={})
    engine = create_engine(url, connect_args=arguments, hide_parameters=True, pool_pre_ping=True)

    @event.listens_for(engine, "connect")
    def _on_connect(driver: Any, _entry: object) -> None:  # noqa: ANN401 - psycopg's, which need not be installed
        with driver.cursor() as cursor:
            cursor.execute("SET client_encoding = 'UTF8'")
            cursor.execute("SET jit = off")  # takes longer than any of our questions
            cursor.execute("SET max_parallel_workers_per_gather = 0")  # likewise to start others for a page of fifty
            cursor.execute(f"SET lock_timeout = '{LOCK_SECONDS}s'")
        driver.commit()

    @event.listens_for(engine, "begin")
    def _on_begin(conn: Connection) -> None:
        if conn.get_execution_options().get("isolation_level") == "AUTOCOMMIT":
            return
        if conn.get_execution_options().get("timeline_writes", False) and not readonly:
            # what is looked at is what stands when the lock is held
            conn.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
            conn.exec_driver_sql(_LOCK)
        else:
            conn.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")

    @event.listens_for(engine, "before_cursor_execute", retval=True)
    def _on_execute(
        _conn: Connection,
        _cursor: object,
        sql: str,
        values: Any,  # noqa: ANN401 - as it is given
        _context: object,
        _many: bool,
    ) -> tuple[str, Any]:
        return spoken(sql), values

    return engine
